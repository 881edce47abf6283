//! Grey pictures as floats, and what optics and sensors do to them.

use image::GrayImage;

use crate::azar::Azar;

/// A picture; 0 is black, 255 white.
#[derive(Debug, Clone)]
pub struct Lienzo {
    /// Pixels.
    pub ancho: usize,
    /// Pixels.
    pub alto: usize,
    /// Row after row.
    pub grises: Vec<f32>,
}

impl Lienzo {
    /// A ground of one grey.
    pub fn new(ancho: usize, alto: usize, gris: f32) -> Self {
        Self { ancho, alto, grises: vec![gris; ancho * alto] }
    }

    /// The nearest pixel that exists.
    pub fn at(&self, x: isize, y: isize) -> f32 {
        let x = x.clamp(0, self.ancho as isize - 1) as usize;
        let y = y.clamp(0, self.alto as isize - 1) as usize;
        self.grises[y * self.ancho + x]
    }

    /// Changes each pixel by where it is, from 0 to 1 each way.
    pub fn each(&mut self, mut change: impl FnMut(f32, f32, f32) -> f32) {
        let (ancho, alto) = (self.ancho, self.alto);
        for y in 0..alto {
            for x in 0..ancho {
                let pixel = &mut self.grises[y * ancho + x];
                *pixel = change(*pixel, x as f32 / ancho as f32, y as f32 / alto as f32);
            }
        }
    }

    /// Rounded to bytes.
    pub fn to_bytes(&self) -> GrayImage {
        let bytes = self.grises.iter().map(|gris| (gris + 0.5).clamp(0.0, 255.0) as u8).collect();
        GrayImage::from_raw(self.ancho as u32, self.alto as u32, bytes).expect("is whole")
    }

    /// Gaussian, by its deviation in pixels.
    pub fn blur(&mut self, sigma: f32) {
        if sigma < 0.15 {
            return;
        }
        let radius = (sigma * 3.0).ceil() as isize;
        let mut kernel: Vec<f32> = (-radius..=radius)
            .map(|at| (-(at * at) as f32 / (2.0 * sigma * sigma)).exp())
            .collect();
        let sum: f32 = kernel.iter().sum();
        kernel.iter_mut().for_each(|weight| *weight /= sum);
        let across = self.convolved(&kernel, radius, true);
        self.grises = across;
        self.grises = self.convolved(&kernel, radius, false);
    }

    fn convolved(&self, kernel: &[f32], radius: isize, across: bool) -> Vec<f32> {
        let mut out = vec![0.0; self.grises.len()];
        for y in 0..self.alto as isize {
            let row = &mut out[y as usize * self.ancho..(y as usize + 1) * self.ancho];
            for (weight, offset) in kernel.iter().zip(-radius..) {
                if across {
                    for (x, pixel) in row.iter_mut().enumerate() {
                        let from = (x as isize + offset).clamp(0, self.ancho as isize - 1);
                        *pixel += weight * self.grises[y as usize * self.ancho + from as usize];
                    }
                } else {
                    let from = (y + offset).clamp(0, self.alto as isize - 1) as usize;
                    let source = &self.grises[from * self.ancho..(from + 1) * self.ancho];
                    for (pixel, gris) in row.iter_mut().zip(source) {
                        *pixel += weight * gris;
                    }
                }
            }
        }
        out
    }

    /// Any kernel: offsets in pixels, all of the same weight, interpolated.
    pub fn spread(&mut self, offsets: &[(f32, f32)]) {
        let mut out = vec![0.0; self.grises.len()];
        let weight = 1.0 / offsets.len() as f32;
        for (dx, dy) in offsets {
            let (left, above) = (dx.floor(), dy.floor());
            let (right, below) = (dx - left, dy - above);
            for (ox, oy, share) in [
                (0, 0, (1.0 - right) * (1.0 - below)),
                (1, 0, right * (1.0 - below)),
                (0, 1, (1.0 - right) * below),
                (1, 1, right * below),
            ] {
                if share < 1e-4 {
                    continue;
                }
                for y in 0..self.alto {
                    for x in 0..self.ancho {
                        let gris = self
                            .at(x as isize + left as isize + ox, y as isize + above as isize + oy);
                        out[y * self.ancho + x] += gris * share * weight;
                    }
                }
            }
        }
        self.grises = out;
    }

    /// A point drawn out along a line of this length and direction.
    pub fn move_along(&mut self, length: f32, angle: f32) {
        let steps = (length * 2.0).ceil().max(2.0) as usize;
        let (sin, cos) = angle.sin_cos();
        let offsets: Vec<(f32, f32)> = (0..steps)
            .map(|step| ((step as f32 + 0.5) / steps as f32 - 0.5) * length)
            .map(|along| (along * cos, along * sin))
            .collect();
        self.spread(&offsets);
    }

    /// A point drawn out to a disc.
    pub fn defocus(&mut self, radius: f32) {
        let reach = radius.ceil() as i32 * 2;
        let mut offsets = Vec::new();
        for y in -reach..=reach {
            for x in -reach..=reach {
                let (x, y) = (x as f32 / 2.0, y as f32 / 2.0);
                if x * x + y * y <= radius * radius {
                    offsets.push((x, y));
                }
            }
        }
        self.spread(&offsets);
    }

    /// Grain of this deviation.
    pub fn noise(&mut self, sigma: f32, azar: &mut Azar) {
        for pixel in &mut self.grises {
            *pixel = (*pixel + azar.normal() * sigma).clamp(0.0, 255.0);
        }
    }
}
