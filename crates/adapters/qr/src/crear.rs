//! Texts to the pictures of their codes.
//!
//! Level M, four white modules around: what printers and screens of phones need. Left out: other
//! levels, colours and logos, which cost reads.

use std::io::Cursor;

use dian_contract::{Codigo, Fallo};
use image::{ImageFormat, Luma};
use qrcode::render::svg;
use qrcode::types::QrError;
use qrcode::{EcLevel, QrCode};

/// Pixels of a module in a PNG.
const SCALE: u32 = 10;

/// The code of a text, as SVG with black modules on white.
///
/// # Errors
/// `texto_vacio`, or `texto_muy_largo` with `bytes` for what no code holds.
pub fn to_svg(text: &str) -> Result<String, Fallo> {
    let picture = code(text)?
        .render::<svg::Color<'_>>()
        .dark_color(svg::Color("#000000"))
        .light_color(svg::Color("#ffffff"))
        .min_dimensions(320, 320)
        .quiet_zone(true)
        .build();
    Ok(picture)
}

/// The same as PNG, ten pixels a module.
///
/// # Errors
/// Those of [`to_svg`].
pub fn to_png(text: &str) -> Result<Vec<u8>, Fallo> {
    let picture = code(text)?.render::<Luma<u8>>().module_dimensions(SCALE, SCALE).build();
    let mut bytes = Vec::new();
    picture
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .map_err(|_| Codigo::Interno)?;
    Ok(bytes)
}

fn code(text: &str) -> Result<QrCode, Fallo> {
    if text.trim().is_empty() {
        return Err(Codigo::TextoVacio.into());
    }
    QrCode::with_error_correction_level(text, EcLevel::M).map_err(|error| match error {
        QrError::DataTooLong => Fallo::new(Codigo::TextoMuyLargo).with("bytes", text.len()),
        QrError::InvalidVersion
        | QrError::UnsupportedCharacterSet
        | QrError::InvalidEciDesignator
        | QrError::InvalidCharacter => Codigo::Interno.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_read_again() {
        let text = "Tipo de documento: 31 NIT\nNúmero: 900123456-8\nCorreo: ventas@ceiba.example";
        let png = to_png(text).unwrap();
        assert_eq!(crate::read_image(&png).unwrap(), [text]);
        let svg = to_svg(text).unwrap();
        assert!(svg.starts_with("<?xml") && svg.contains("#ffffff"), "{svg}");
    }

    #[test]
    fn what_no_code_holds_is_refused() {
        assert_eq!(to_svg(" ").unwrap_err().codigo, Codigo::TextoVacio);
        let long = to_png(&"á".repeat(3000)).unwrap_err();
        assert_eq!(
            (long.codigo, long.parametros["bytes"].as_str()),
            (Codigo::TextoMuyLargo, "6000")
        );
    }
}
