//! Reading a photo-like page of two megapixels with one clean code, beside each decoder alone in the
//! same run.

#![allow(clippy::expect_used, missing_docs, reason = "a bench may stop at its first surprise")]

#[path = "../tests/comun/pintura.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod pintura;

use std::collections::HashSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dian_qr::{Modo, read_luma};
use image::GrayImage;
use pintura::{Azar, Condiciones, page, paint};
use rxing::{BarcodeFormat, DecodeHints};

const TEXTO: &str = "NumFac:FE1\nFecFac:2026-01-02\nHorFac:10:00:00-05:00\nNitFac:900123456\nDocAdq:222222222222\n\
                     ValFac:10000.00\nValIva:1900.00\nValOtroIm:0.00\nValTolFac:11900.00\nCUFE:20302171605e68a45c72e6cd777755884546c2430cd6afaf12961fd466f3f9193cbc033880153323b4c66946cc3893d0\nQRCode:https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=20302171605e68a45c72e6cd777755884546c2430cd6afaf12961fd466f3f9193cbc033880153323b4c66946cc3893d0";

/// 1632 × 1224: a page with lines of marks as long as words, a shade across it, a little noise.
fn photo() -> GrayImage {
    let mut azar = Azar(11);
    let condiciones = Condiciones { lado: 5.0, angulo: 3.0, ..Condiciones::LIMPIAS };
    let code = paint(TEXTO.as_bytes(), &condiciones, &mut azar);
    let mut photo = page(1632, 1224, &[(900, 600, &code)]);
    for row in 0..36 {
        let mut x = 80;
        while x < 820 {
            let word = azar.between(12.0, 90.0) as u32;
            for at in 0..word {
                for height in 0..14 {
                    if azar.next() & 1 == 0 {
                        photo.put_pixel(x + at, 60 + row * 30 + height, image::Luma([40]));
                    }
                }
            }
            x += word + 12;
        }
    }
    for (x, y, pixel) in photo.enumerate_pixels_mut() {
        let shade = 1.0 - 0.25 * (x + y) as f32 / 2856.0;
        pixel.0[0] =
            (f32::from(pixel.0[0]) * shade + azar.between(-4.0, 4.0)).clamp(0.0, 255.0) as u8;
    }
    photo
}

fn read_photo(criterion: &mut Criterion) {
    let photo = photo();
    let (width, height) = photo.dimensions();
    let mut group = criterion.benchmark_group("foto limpia de 2 megapíxeles");
    group.sample_size(20);
    for (name, mode) in [("dian-qr fija", Modo::Fija), ("dian-qr en vivo", Modo::EnVivo)] {
        assert_eq!(
            read_luma(width, height, photo.as_raw(), mode),
            Ok(vec![TEXTO.to_owned()]),
            "{name}"
        );
        group.bench_function(name, |bencher| {
            bencher.iter(|| read_luma(width, height, black_box(photo.as_raw()), mode));
        });
    }
    group.bench_function("rxing", |bencher| {
        bencher.iter(|| {
            let formats = HashSet::from([BarcodeFormat::QR_CODE]);
            let mut hints =
                DecodeHints { PossibleFormats: Some(formats), ..DecodeHints::default() };
            rxing::helpers::detect_in_luma_slice_with_hints(
                black_box(photo.as_raw()),
                width,
                height,
                Some(BarcodeFormat::QR_CODE),
                &mut hints,
            )
            .expect("rxing reads it")
        });
    });
    group.bench_function("rqrr", |bencher| {
        bencher.iter(|| {
            let pixels = black_box(photo.as_raw());
            let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(
                width as usize,
                height as usize,
                |x, y| pixels[y * width as usize + x],
            );
            prepared.detect_grids().first().map(|grid| grid.decode())
        });
    });
    group.finish();
}

criterion_group!(benches, read_photo);
criterion_main!(benches);
