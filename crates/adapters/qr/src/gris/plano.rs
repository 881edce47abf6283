//! The part of the picture around a code, with light and contrast evened out.

use image::GrayImage;
use image::imageops;

use super::Esquinas;

/// Pixels a module at most; a finer picture says nothing more.
const MAX_MODULE: f32 = 4.5;
/// Most pixels of a part.
const MAX_PIXELS: usize = 2_000_000;

/// How dark each pixel is beside its surroundings: about 1 for ink, −1 for paper.
#[derive(Debug)]
pub(super) struct Plano {
    pub(super) width: usize,
    pub(super) height: usize,
    values: Vec<f32>,
}

impl Plano {
    /// Cuts the part out, makes it smaller if modules are large, and moves the corners with it.
    pub(super) fn cut(
        luma: &GrayImage,
        esquinas: &Esquinas,
        invert: bool,
    ) -> Option<(Self, Esquinas)> {
        let corners = esquinas.corners();
        let margin = esquinas.modulo * 9.0;
        let low =
            |get: fn(&(f32, f32)) -> f32| corners.iter().map(get).fold(f32::INFINITY, f32::min);
        let high =
            |get: fn(&(f32, f32)) -> f32| corners.iter().map(get).fold(f32::NEG_INFINITY, f32::max);
        let (width, height) = (luma.width() as f32, luma.height() as f32);
        let spread = (high(|c| c.0) - low(|c| c.0)).max(high(|c| c.1) - low(|c| c.1)) * 0.12;
        let margin = margin + spread;
        let x0 = (low(|c| c.0) - margin).clamp(0.0, width).floor();
        let y0 = (low(|c| c.1) - margin).clamp(0.0, height).floor();
        let x1 = (high(|c| c.0) + margin).clamp(0.0, width).ceil();
        let y1 = (high(|c| c.1) + margin).clamp(0.0, height).ceil();
        if !(x1 - x0 >= 20.0 && y1 - y0 >= 20.0) {
            return None;
        }
        let view =
            imageops::crop_imm(luma, x0 as u32, y0 as u32, (x1 - x0) as u32, (y1 - y0) as u32);
        let mut part = view.to_image();
        let mut scale = 1.0;
        if esquinas.modulo > MAX_MODULE {
            scale = MAX_MODULE / esquinas.modulo;
            let side = |side: u32| ((side as f32 * scale).round() as u32).max(1);
            part = imageops::thumbnail(&part, side(part.width()), side(part.height()));
        }
        if part.len() > MAX_PIXELS {
            return None;
        }
        let moved = |(x, y): (f32, f32)| ((x - x0) * scale, (y - y0) * scale);
        let esquinas = Esquinas {
            bl: moved(esquinas.bl),
            tl: moved(esquinas.tl),
            tr: moved(esquinas.tr),
            modulo: esquinas.modulo * scale,
            modulos: esquinas.modulos.map(|modulo| modulo * scale),
        };
        let radius = (esquinas.modulo * 5.0).round().clamp(5.0, 40.0) as usize;
        Some((Self::even_out(&part, radius, invert), esquinas))
    }

    fn even_out(part: &GrayImage, radius: usize, invert: bool) -> Self {
        let (width, height) = (part.width() as usize, part.height() as usize);
        let stride = width + 1;
        let mut sums = vec![0_u32; stride * (height + 1)];
        let mut squares = vec![0_u64; stride * (height + 1)];
        for y in 0..height {
            let (mut sum, mut square) = (0_u32, 0_u64);
            for x in 0..width {
                let value = u32::from(part.as_raw()[y * width + x]);
                sum += value;
                square += u64::from(value * value);
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1].wrapping_add(sum);
                squares[(y + 1) * stride + x + 1] = squares[y * stride + x + 1] + square;
            }
        }
        let count = (width * height).max(1) as f32;
        let total = sums[height * stride + width] as f32 / count;
        let spread =
            (squares[height * stride + width] as f32 / count - total * total).max(1.0).sqrt();
        let sign = if invert { -1.0 } else { 1.0 };
        let mut values = Vec::with_capacity(width * height);
        for y in 0..height {
            let (top, bottom) = (y.saturating_sub(radius), (y + radius + 1).min(height));
            for x in 0..width {
                let (left, right) = (x.saturating_sub(radius), (x + radius + 1).min(width));
                let area = ((bottom - top) * (right - left)) as f32;
                let at = [
                    bottom * stride + right,
                    top * stride + right,
                    bottom * stride + left,
                    top * stride + left,
                ];
                let sum = sums[at[0]]
                    .wrapping_sub(sums[at[1]])
                    .wrapping_sub(sums[at[2]])
                    .wrapping_add(sums[at[3]]);
                let square = squares[at[0]] + squares[at[3]] - squares[at[1]] - squares[at[2]];
                let mean = sum as f32 / area;
                let local = (square as f32 / area - mean * mean).max(0.0).sqrt();
                let value = f32::from(part.as_raw()[y * width + x]);
                values
                    .push((sign * (mean - value) / (local + 0.12 * spread + 0.5)).clamp(-3.0, 3.0));
            }
        }
        Self { width, height, values }
    }

    /// Between the four nearest pixels; the nearest pixel outside the picture. The middle of the first pixel is at ½.
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        let x = (x - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (y - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (column, row) = (
            (x as usize).min(self.width.saturating_sub(2)),
            (y as usize).min(self.height.saturating_sub(2)),
        );
        let (right, below) = (x - column as f32, y - row as f32);
        let at = row * self.width + column;
        let above = self.values[at] + (self.values[at + 1] - self.values[at]) * right;
        let next = at + self.width;
        let under = self.values[next] + (self.values[next + 1] - self.values[next]) * right;
        above + (under - above) * below
    }

    pub(super) fn holds(&self, x: f32, y: f32) -> bool {
        x >= 0.0 && y >= 0.0 && x <= self.width as f32 && y <= self.height as f32
    }
}
