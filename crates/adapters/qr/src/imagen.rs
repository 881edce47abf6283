//! Bytes of a file to grey pixels.
//!
//! The bytes say what they are, not the name of the file; the size is known and judged before anything
//! is decoded. Left out: HEIC, TIFF, GIF and the rest, which are named in the error, and colour.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader};

use crate::LecturaError;

/// Longest file that is looked at, in bytes.
pub const MAX_BYTES: usize = 40 * 1024 * 1024;
/// Most pixels of a picture: a phone's photograph has 12 to 50 million.
pub const MAX_PIXELS: u64 = 50_000_000;

/// Marks at the start of files that people take for pictures, and at which byte.
const OTHERS: [(usize, &[u8], &str); 14] = [
    (0, b"%PDF", "pdf"),
    (0, b"GIF8", "gif"),
    (0, b"BM", "bmp"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (4, b"ftypavif", "avif"),
    (4, b"ftypheic", "heic"),
    (4, b"ftypheix", "heic"),
    (4, b"ftypmif1", "heic"),
    (0, b"\xff\x0a", "jxl"),
    (0, b"PK\x03\x04", "zip"),
    (0, b"<svg", "svg"),
    (0, b"<?xml", "xml"),
    (0, b"<!DOCTYPE html", "html"),
];

/// The picture, turned as its EXIF says, on white paper where it is transparent.
pub(crate) fn load(bytes: &[u8]) -> Result<GrayImage, LecturaError> {
    if bytes.is_empty() {
        return Err(LecturaError::Vacio);
    }
    if bytes.len() > MAX_BYTES {
        return Err(LecturaError::MuyGrande { bytes: bytes.len() });
    }
    let format = image::guess_format(bytes)
        .ok()
        .filter(|format| matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP))
        .ok_or_else(|| LecturaError::Formato { formato: name(bytes) })?;
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format)
        .into_decoder()
        .map_err(|_| LecturaError::Danada)?;
    let (width, height) = decoder.dimensions();
    check_size(width, height)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| LecturaError::Danada)?;
    let mut grey = DynamicImage::ImageLuma8(to_grey(picture));
    grey.apply_orientation(orientation);
    Ok(grey.into_luma8())
}

pub(crate) fn check_size(width: u32, height: u32) -> Result<(), LecturaError> {
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(LecturaError::ImagenMuyGrande {
            ancho: width,
            alto: height,
            maximo: MAX_PIXELS,
        });
    }
    Ok(())
}

fn name(bytes: &[u8]) -> Option<&'static str> {
    OTHERS
        .iter()
        .find(|(at, mark, _)| bytes.get(*at..).is_some_and(|rest| rest.starts_with(mark)))
        .map(|(.., name)| *name)
}

fn to_grey(picture: DynamicImage) -> GrayImage {
    if !picture.color().has_alpha() {
        return picture.into_luma8();
    }
    let source = picture.into_luma_alpha8();
    GrayImage::from_fn(source.width(), source.height(), |x, y| {
        let [luma, alpha] = source.get_pixel(x, y).0.map(u16::from);
        let over_white = (luma * alpha + 255 * (255 - alpha)) / 255;
        image::Luma([u8::try_from(over_white).unwrap_or(u8::MAX)])
    })
}
