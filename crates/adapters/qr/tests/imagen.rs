//! Files of every shape, good and bad.

#![allow(clippy::expect_used, reason = "a test may stop at its first surprise")]

#[path = "comun/pintura.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod pintura;

use dian_qr::{LecturaError, MAX_BYTES, MAX_PIXELS, Modo, read_image, read_luma};
use image::{DynamicImage, GrayImage, ImageFormat, LumaA};
use pintura::{Azar, Condiciones, encode, jpeg, page, paint, paint_code};
use proptest::prelude::*;
use qrcode::bits::Bits;
use qrcode::{EcLevel, QrCode, Version};

fn code(texto: &str) -> GrayImage {
    paint(texto.as_bytes(), &Condiciones::LIMPIAS, &mut Azar(7))
}

#[test]
fn png_jpeg_and_webp_are_read_whatever_their_name() {
    let picture = DynamicImage::ImageLuma8(code("hola"));
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        assert_eq!(
            read_image(&encode(&picture, format)),
            Ok(vec!["hola".to_owned()]),
            "{format:?}"
        );
    }
}

#[test]
fn every_code_is_read_once_from_top_to_bottom_and_left_to_right() {
    let (one, two, three) = (code("uno"), code("dos"), code("tres"));
    let page =
        page(900, 700, &[(20, 400, &three), (500, 30, &two), (40, 50, &one), (500, 420, &one)]);
    let found = read_luma(page.width(), page.height(), page.as_raw(), Modo::Fija);
    assert_eq!(found, Ok(["uno", "dos", "tres"].map(str::to_owned).to_vec()));
}

#[test]
fn a_picture_of_more_pixels_a_side_than_rxing_can_count_is_read() {
    let condiciones = Condiciones { lado: 12.0, ..Condiciones::LIMPIAS };
    let code = paint(b"panorama", &condiciones, &mut Azar(7));
    let page = page(40_000, 360, &[(30_000, 4, &code)]);
    let found = read_luma(page.width(), page.height(), page.as_raw(), Modo::Fija);
    assert_eq!(found, Ok(vec!["panorama".to_owned()]));
}

#[test]
fn white_on_black_is_read() {
    let mut picture = code("invertido");
    image::imageops::invert(&mut picture);
    for mode in [Modo::EnVivo, Modo::Fija] {
        let found = read_luma(picture.width(), picture.height(), picture.as_raw(), mode);
        assert_eq!(found, Ok(vec!["invertido".to_owned()]));
    }
}

#[test]
fn black_on_a_transparent_ground_is_read() {
    let picture = code("vidrio");
    let glass = image::GrayAlphaImage::from_fn(picture.width(), picture.height(), |x, y| {
        LumaA([0, 255 - picture.get_pixel(x, y).0[0]])
    });
    let bytes = encode(&DynamicImage::ImageLumaA8(glass), ImageFormat::Png);
    assert_eq!(read_image(&bytes), Ok(vec!["vidrio".to_owned()]));
}

#[test]
fn exif_orientation_decides_what_is_above() {
    let (one, two) = (code("uno"), code("dos"));
    let page = page(300, 600, &[(20, 20, &one), (20, 320, &two)]);
    let plain = jpeg(&page, 90);
    assert_eq!(read_image(&plain), Ok(["uno", "dos"].map(str::to_owned).to_vec()));
    // Orientation 6: to be turned a quarter to the right, so what is below comes to the left.
    let mut turned = plain[..2].to_vec();
    turned.extend(
        b"\xff\xe1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
    );
    turned.extend(&plain[2..]);
    assert_eq!(read_image(&turned), Ok(["dos", "uno"].map(str::to_owned).to_vec()));
}

#[test]
fn charsets_are_told_apart() {
    for bytes in ["N°DocSoporte ñandú".as_bytes(), b"N\xb0DocSoporte \xf1and\xfa"] {
        let picture = paint(bytes, &Condiciones::LIMPIAS, &mut Azar(7));
        let found = read_luma(picture.width(), picture.height(), picture.as_raw(), Modo::Fija);
        assert_eq!(found, Ok(vec!["N°DocSoporte ñandú".to_owned()]));
    }
    for (eci, bytes) in [(26, "peso $ añejo".as_bytes()), (3, b"peso $ a\xf1ejo")] {
        let mut bits = Bits::new(Version::Normal(3));
        bits.push_eci_designator(eci).expect("is known");
        bits.push_byte_data(bytes).expect("fits");
        bits.push_terminator(EcLevel::M).expect("fits");
        let code = QrCode::with_bits(bits, EcLevel::M).expect("is a code");
        let picture = paint_code(&code, &Condiciones::LIMPIAS, &mut Azar(7));
        let found = read_luma(picture.width(), picture.height(), picture.as_raw(), Modo::Fija);
        assert_eq!(found, Ok(vec!["peso $ añejo".to_owned()]), "ECI {eci}");
    }
}

#[test]
fn a_picture_without_a_code_is_not_an_error() {
    for side in [1, 2, 39, 41, 300] {
        let blank = GrayImage::from_pixel(side, side, image::Luma([200]));
        assert_eq!(read_image(&encode(&blank.into(), ImageFormat::Png)), Ok(vec![]), "{side}");
    }
    let mut azar = Azar(3);
    let noise = GrayImage::from_fn(400, 300, |_, _| image::Luma([azar.next() as u8]));
    assert_eq!(read_image(&jpeg(&noise, 80)), Ok(vec![]));
}

#[test]
fn what_is_not_a_picture_is_named() {
    assert_eq!(read_image(b""), Err(LecturaError::Vacio));
    for (bytes, formato) in [
        (&b"%PDF-1.7\n1 0 obj"[..], Some("pdf")),
        (b"GIF89a\x01\0\x01\0", Some("gif")),
        (b"BM\0\0\0\0", Some("bmp")),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Some("heic")),
        (b"PK\x03\x04", Some("zip")),
        (b"hola", None),
        (b"\0", None),
    ] {
        assert_eq!(read_image(bytes), Err(LecturaError::Formato { formato }), "{bytes:?}");
    }
}

#[test]
fn sizes_without_bounds_are_refused_before_decoding() {
    let bytes = MAX_BYTES + 1;
    assert_eq!(read_image(&vec![0; bytes]), Err(LecturaError::MuyGrande { bytes }));
    // The header of a PNG of 100 megapixels, and nothing else.
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x27\x10\0\0\x27\x10\x08\0\0\0\0".to_vec();
    png.extend(crc32(&png[12..]).to_be_bytes());
    png.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    let error = LecturaError::ImagenMuyGrande { ancho: 10_000, alto: 10_000, maximo: MAX_PIXELS };
    assert_eq!(read_image(&png), Err(error));
    assert_eq!(read_luma(10_000, 10_000, &[], Modo::EnVivo), Err(error));
}

#[test]
fn a_picture_that_breaks_off_is_damaged() {
    let whole = encode(&code("roto").into(), ImageFormat::Png);
    for cut in [9, 20, 40, whole.len() / 2] {
        assert_eq!(read_image(&whole[..cut]), Err(LecturaError::Danada), "{cut}");
    }
    for (width, height, pixels) in [(0, 0, 0), (2, 2, 3), (2, 2, 5), (0, 5, 0)] {
        let found = read_luma(width, height, &vec![0; pixels], Modo::Fija);
        assert_eq!(found, Err(LecturaError::Danada), "{width} × {height}: {pixels}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_break_the_reader(start in 0_usize..4, mut bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let magic: &[u8] = [&b""[..], b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP"][start];
        bytes.splice(0..0, magic.iter().copied());
        let _ = read_image(&bytes);
    }

    #[test]
    fn no_small_frame_breaks_the_reader(width in 1_u32..70, height in 1_u32..70, seed in any::<u64>()) {
        let mut azar = Azar(seed);
        let pixels: Vec<u8> = (0..width * height).map(|_| azar.next() as u8 & 0x80).collect();
        prop_assert!(read_luma(width, height, &pixels, Modo::Fija).is_ok());
    }
}

/// The checksum of a PNG chunk.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ (0xedb8_8320 * (crc & 1)))
    })
}
