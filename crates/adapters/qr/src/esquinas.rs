//! Finds corner squares in grey, without making black and white of it first, and puts three together.
//!
//! A corner square is a dark square of three modules in a light ring in a dark ring in a light one. Sums
//! over squares tell in a few steps how far a place looks like that, at any blur that leaves the rings a
//! little apart. Left out: squares turned by more than some 30 degrees, which black and white finds.

use image::GrayImage;

use crate::gris::Esquinas;

/// A place that looks like a corner square: middle, side of a module, and how much.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Esquina {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) modulo: f32,
    pub(crate) fit: f32,
}

/// Least contrast between what ought to be light and dark, in deviations of the whole place.
const LEAST_FIT: f32 = 0.75;
/// Places that are kept, and sets made of them.
const MAX_PLACES: usize = 26;
const MAX_SETS: usize = 24;

/// The likeliest places, for black on white and for white on black.
pub(crate) fn find(luma: &GrayImage) -> [Vec<Esquina>; 2] {
    let sums = Sumas::new(luma);
    let mut found = [Vec::new(), Vec::new()];
    let mut modulo = 1.5_f32;
    while modulo < 7.5 && (modulo * 12.0) < sums.width.min(sums.height) as f32 {
        sums.look(modulo, &mut found);
        modulo *= 1.17;
    }
    found.map(apart)
}

/// The best of each neighbourhood.
fn apart(mut all: Vec<Esquina>) -> Vec<Esquina> {
    all.sort_by(|one, other| other.fit.total_cmp(&one.fit));
    let mut kept: Vec<Esquina> = Vec::new();
    for one in all {
        if kept.len() >= MAX_PLACES {
            break;
        }
        let near = |other: &Esquina| {
            (other.x - one.x).hypot(other.y - one.y) < 4.0 * one.modulo.max(other.modulo)
        };
        if !kept.iter().any(near) {
            kept.push(one);
        }
    }
    kept
}

struct Sumas {
    width: usize,
    height: usize,
    stride: usize,
    plain: Vec<u32>,
    squares: Vec<u64>,
}

impl Sumas {
    fn new(luma: &GrayImage) -> Self {
        let (width, height) = (luma.width() as usize, luma.height() as usize);
        let stride = width + 1;
        let mut plain = vec![0_u32; stride * (height + 1)];
        let mut squares = vec![0_u64; stride * (height + 1)];
        for (y, row) in luma.as_raw().chunks_exact(width.max(1)).enumerate() {
            let (mut sum, mut square) = (0_u32, 0_u64);
            for (x, pixel) in row.iter().enumerate() {
                sum = sum.wrapping_add(u32::from(*pixel));
                square += u64::from(*pixel) * u64::from(*pixel);
                plain[(y + 1) * stride + x + 1] = plain[y * stride + x + 1].wrapping_add(sum);
                squares[(y + 1) * stride + x + 1] = squares[y * stride + x + 1] + square;
            }
        }
        Self { width, height, stride, plain, squares }
    }

    /// Sum over the square of side 2 × `half` + `odd` whose middle is at a pixel (or its corner).
    fn sum(&self, x: usize, y: usize, half: usize, odd: usize) -> u32 {
        let (top, bottom) = ((y - half) * self.stride, (y + half + odd) * self.stride);
        let (left, right) = (x - half, x + half + odd);
        self.plain[bottom + right]
            .wrapping_sub(self.plain[top + right])
            .wrapping_sub(self.plain[bottom + left])
            .wrapping_add(self.plain[top + left])
    }

    fn square_sum(&self, x: usize, y: usize, half: usize, odd: usize) -> u64 {
        let (top, bottom) = ((y - half) * self.stride, (y + half + odd) * self.stride);
        let (left, right) = (x - half, x + half + odd);
        self.squares[bottom + right] + self.squares[top + left]
            - self.squares[top + right]
            - self.squares[bottom + left]
    }

    fn look(&self, modulo: f32, found: &mut [Vec<Esquina>; 2]) {
        // All four squares share a middle, so all sides are odd or all are even.
        let sides = [3.0, 5.0, 7.0, 9.0].map(|count: f32| count * modulo);
        let off = |odd: f32| {
            sides
                .map(|side| (((side - odd) / 2.0).round() * 2.0 + odd - side).abs())
                .iter()
                .sum::<f32>()
        };
        let odd = usize::from(off(1.0) <= off(0.0));
        let halves = sides.map(|side| ((side - odd as f32) / 2.0).round().max(1.0) as usize);
        let [core, ring, outer, all] = halves;
        if !(core < ring && ring < outer && outer < all) {
            return;
        }
        let areas = halves.map(|half| ((2 * half + odd) * (2 * half + odd)) as f32);
        let step = if modulo < 2.6 { 1 } else { 2 };
        let margin = all + 1;
        if self.width < 2 * margin + 1 || self.height < 2 * margin + 1 {
            return;
        }
        for y in (margin..self.height - margin).step_by(step) {
            for x in (margin..self.width - margin).step_by(step) {
                let core_sum = self.sum(x, y, core, odd) as f32;
                let ring_sum = self.sum(x, y, ring, odd) as f32;
                let dark_core = core_sum / areas[0];
                let light = (ring_sum - core_sum) / (areas[1] - areas[0]);
                let first = light - dark_core;
                if first.abs() < 2.0 {
                    continue;
                }
                let outer_sum = self.sum(x, y, outer, odd) as f32;
                let dark = (outer_sum - ring_sum) / (areas[2] - areas[1]);
                let second = light - dark;
                if first * second <= 0.0 {
                    continue;
                }
                let all_sum = self.sum(x, y, all, odd) as f32;
                let around = (all_sum - outer_sum) / (areas[3] - areas[2]);
                let third = around - dark;
                if first * third <= 0.0 {
                    continue;
                }
                let mean = all_sum / areas[3];
                let square = self.square_sum(x, y, all, odd) as f32 / areas[3];
                let spread = (square - mean * mean).max(1.0).sqrt();
                let least = first.abs().min(third.abs());
                let fit =
                    (0.4 * first.abs() + 0.35 * second.abs() + 0.4 * third.abs() + 0.5 * least)
                        / (spread + 1.5);
                if fit > LEAST_FIT {
                    let half = odd as f32 / 2.0;
                    let list = &mut found[usize::from(first < 0.0)];
                    if list.len() < 60_000 {
                        list.push(Esquina { x: x as f32 + half, y: y as f32 + half, modulo, fit });
                    }
                }
            }
        }
    }
}

/// Threes that may be the corners of one code, the likeliest first.
pub(crate) fn sets(places: &[Esquina]) -> Vec<Esquinas> {
    let mut sets: Vec<(f32, Esquinas)> = Vec::new();
    for (at, tl) in places.iter().enumerate() {
        for (first, one) in places.iter().enumerate() {
            for (second, other) in places.iter().enumerate() {
                if first == second || first == at || second == at {
                    continue;
                }
                if let Some(set) = set(tl, one, other) {
                    sets.push(set);
                }
            }
        }
    }
    sets.sort_by(|one, other| other.0.total_cmp(&one.0));
    sets.truncate(MAX_SETS);
    sets.into_iter().map(|(_, set)| set).collect()
}

/// `tr` to the right of the line from `tl` down to `bl`; how likely, and the set.
fn set(tl: &Esquina, tr: &Esquina, bl: &Esquina) -> Option<(f32, Esquinas)> {
    let low = tl.modulo.min(tr.modulo).min(bl.modulo);
    let high = tl.modulo.max(tr.modulo).max(bl.modulo);
    if high > 4.0 * low {
        return None;
    }
    let (right, down) = ((tr.x - tl.x, tr.y - tl.y), (bl.x - tl.x, bl.y - tl.y));
    let (long_right, long_down) = (right.0.hypot(right.1), down.0.hypot(down.1));
    let cross = right.0 * down.1 - right.1 * down.0;
    if cross <= 0.0 {
        return None;
    }
    let cosine = (right.0 * down.0 + right.1 * down.1) / (long_right * long_down);
    if cosine.abs() > 0.75 {
        return None;
    }
    let count_right = long_right / (tl.modulo * tr.modulo).sqrt() + 7.0;
    let count_down = long_down / (tl.modulo * bl.modulo).sqrt() + 7.0;
    let (least, most) = (count_right.min(count_down), count_right.max(count_down));
    if least < 17.0 || most > 220.0 || most > 2.2 * least {
        return None;
    }
    let fit = tl.fit + tr.fit + bl.fit
        - 1.2 * (most / least).ln()
        - 0.6 * cosine.abs()
        - 0.5 * (high / low).ln();
    let esquinas = Esquinas {
        bl: (bl.x, bl.y),
        tl: (tl.x, tl.y),
        tr: (tr.x, tr.y),
        modulo: (tl.modulo + tr.modulo + bl.modulo) / 3.0,
        modulos: [bl.modulo, tl.modulo, tr.modulo],
    };
    Some((fit, esquinas))
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Luma;
    use qrcode::{Color, QrCode};

    #[test]
    fn the_three_squares_of_a_blurred_code_are_found_black_and_white() {
        let code = QrCode::new(b"esquinas").unwrap();
        let side = code.width() as u32;
        for (ink, paper, which) in [(20, 230, 0), (230, 20, 1)] {
            let drawn = GrayImage::from_fn((side + 12) * 4, (side + 12) * 4, |x, y| {
                let (u, v) = ((x / 4).wrapping_sub(6), (y / 4).wrapping_sub(6));
                let dark = u < side && v < side && code[(u as usize, v as usize)] == Color::Dark;
                Luma([if dark { ink } else { paper }])
            });
            let places = find(&image::imageops::fast_blur(&drawn, 1.8))[which].clone();
            let found = sets(&places);
            let far = (side as f32 + 2.5) * 4.0;
            let (modulo, modulos) = (4.0, [4.0; 3]);
            let (bl, tl, tr) = ((38.0, far), (38.0, 38.0), (far, 38.0));
            let expected = Esquinas { bl, tl, tr, modulo, modulos };
            assert!(found.iter().any(|set| set.is_near(&expected)), "{found:?}");
        }
    }
}
