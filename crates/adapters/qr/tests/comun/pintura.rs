//! Draws codes as a camera may see them, the same ones every time.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, ImageFormat, Luma, imageops};
use qrcode::{Color, EcLevel, QrCode};

/// How a code is seen.
#[derive(Debug, Clone, Copy)]
pub struct Condiciones {
    pub nivel: EcLevel,
    /// Pixels a module.
    pub lado: f32,
    /// Degrees.
    pub angulo: f32,
    /// Pixels.
    pub desenfoque: f32,
    /// Most that a pixel is off.
    pub ruido: f32,
    pub tinta: u8,
    pub papel: u8,
}

impl Condiciones {
    pub const LIMPIAS: Self = Self {
        nivel: EcLevel::M,
        lado: 6.0,
        angulo: 0.0,
        desenfoque: 0.0,
        ruido: 0.0,
        tinta: 0,
        papel: 255,
    };

    /// Any rotation, 4 to 10 pixels a module, a little blur, noise and loss of contrast.
    pub fn mild(azar: &mut Azar) -> Self {
        let lado = azar.between(4.0, 10.0);
        Self {
            nivel: [EcLevel::L, EcLevel::M, EcLevel::Q][azar.next() as usize % 3],
            lado,
            angulo: azar.between(0.0, 360.0),
            desenfoque: azar.between(0.0, 0.15) * lado,
            ruido: azar.between(0.0, 16.0),
            tinta: azar.between(0.0, 60.0) as u8,
            papel: azar.between(190.0, 255.0) as u8,
        }
    }
}

/// SplitMix64: numbers that look random and are the same in every run.
pub struct Azar(pub u64);

impl Azar {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.next() >> 40) as f32 / (1 << 24) as f32
    }
}

/// A code of this text with its quiet zone.
pub fn paint(texto: &[u8], condiciones: &Condiciones, azar: &mut Azar) -> GrayImage {
    let code = QrCode::with_error_correction_level(texto, condiciones.nivel).expect("fits a code");
    paint_code(&code, condiciones, azar)
}

pub fn paint_code(code: &QrCode, condiciones: &Condiciones, azar: &mut Azar) -> GrayImage {
    const QUIET: f32 = 4.0;
    const SAMPLES: u32 = 3;
    let modules = code.width();
    let colors = code.to_colors();
    let (sin, cos) = condiciones.angulo.to_radians().sin_cos();
    let length = (modules as f32 + 2.0 * QUIET) * condiciones.lado;
    let side = (length * (sin.abs() + cos.abs())).ceil() as u32;
    let middle = side as f32 / 2.0;
    let is_dark = |x: f32, y: f32| {
        let (x, y) = (x - middle, y - middle);
        let at = |rotated: f32| (rotated + length / 2.0) / condiciones.lado - QUIET;
        let (column, row) = (at(x * cos + y * sin), at(y * cos - x * sin));
        let inside = 0.0..modules as f32;
        inside.contains(&column)
            && inside.contains(&row)
            && colors[row as usize * modules + column as usize] == Color::Dark
    };
    let (tinta, papel) = (f32::from(condiciones.tinta), f32::from(condiciones.papel));
    let mut picture = GrayImage::from_fn(side, side, |x, y| {
        let mut dark = 0;
        for step in 0..SAMPLES * SAMPLES {
            let offset = |step: u32| (step as f32 + 0.5) / SAMPLES as f32;
            dark += u32::from(is_dark(
                x as f32 + offset(step % SAMPLES),
                y as f32 + offset(step / SAMPLES),
            ));
        }
        Luma([(papel + (tinta - papel) * dark as f32 / (SAMPLES * SAMPLES) as f32) as u8])
    });
    if condiciones.desenfoque > 0.2 {
        picture = imageops::fast_blur(&picture, condiciones.desenfoque);
    }
    for pixel in picture.pixels_mut() {
        let noise = azar.between(-condiciones.ruido, condiciones.ruido);
        pixel.0[0] = (f32::from(pixel.0[0]) + noise).clamp(0.0, 255.0) as u8;
    }
    picture
}

pub fn jpeg(picture: &GrayImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture).expect("encodes");
    bytes
}

pub fn encode(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("encodes");
    bytes.into_inner()
}

/// A white page with pictures on it.
pub fn page(width: u32, height: u32, pictures: &[(u32, u32, &GrayImage)]) -> GrayImage {
    let mut page = GrayImage::from_pixel(width, height, Luma([250]));
    for (x, y, picture) in pictures {
        imageops::overlay(&mut page, *picture, i64::from(*x), i64::from(*y));
    }
    page
}
