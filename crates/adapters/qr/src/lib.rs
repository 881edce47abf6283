//! Images and camera frames to the texts of their QR codes.
//!
//! rxing looks at a picture first, on its own thresholding and on ours. Where it finds corner squares and
//! no text, `gris` reads the modules again from the grey picture: in perspective, on bent paper, through
//! blur. rqrr comes last, in a thread of its own because on some pictures it does not come back. Error
//! correction decides about every text, so a code is read whole or not at all.
//!
//! Left out: other barcodes, the meaning of a text (`dian_domain::escanear`), and joining the parts of a
//! text spread over several codes («structured append»), which DIAN's documents do not use.

mod busqueda;
mod crear;
mod esquinas;
mod filtro;
mod gris;
mod imagen;
mod mapa;
#[cfg(feature = "medir")]
#[doc(hidden)]
pub mod medir;
mod reader;
mod rejilla;
mod texto;

use image::GrayImage;

pub use crear::{to_png, to_svg};
pub use imagen::{MAX_BYTES, MAX_PIXELS};
pub use reader::Reader;

/// Why a picture cannot be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LecturaError {
    /// No bytes.
    #[error("el archivo está vacío")]
    Vacio,
    /// More bytes than [`MAX_BYTES`].
    #[error("el archivo tiene {bytes} bytes y el máximo es {MAX_BYTES}")]
    MuyGrande {
        /// Its length.
        bytes: usize,
    },
    /// The bytes are not PNG, JPEG or WebP, whatever the file is called.
    #[error("no es una imagen PNG, JPEG o WebP")]
    Formato {
        /// What they are, if that is known: `pdf`, `gif`, `heic`…
        formato: Option<&'static str>,
    },
    /// More pixels than [`MAX_PIXELS`]; known before any is decoded.
    #[error("la imagen tiene {ancho} × {alto} píxeles y el máximo es {maximo}")]
    ImagenMuyGrande {
        /// Pixels.
        ancho: u32,
        /// Pixels.
        alto: u32,
        /// Pixels in all.
        maximo: u64,
    },
    /// The bytes begin as a picture and break off or contradict themselves.
    #[error("la imagen está dañada")]
    Danada,
}

/// How much time a picture is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Modo {
    /// A frame of a camera: another one follows at once.
    EnVivo,
    /// A photograph or a page: every step is tried.
    Fija,
}

/// The texts of all QR codes in a PNG, JPEG or WebP file, from top to bottom and left to right, each
/// text once. None is not an error.
///
/// # Errors
/// See [`LecturaError`].
pub fn read_image(bytes: &[u8]) -> Result<Vec<String>, LecturaError> {
    Ok(busqueda::read(&imagen::load(bytes)?, Modo::Fija))
}

/// The same for grey pixels, one byte each, row after row without padding.
///
/// # Errors
/// [`LecturaError::ImagenMuyGrande`], or [`LecturaError::Danada`] if the number of pixels is not width
/// times height, or is none.
pub fn read_luma(
    width: u32,
    height: u32,
    pixels: &[u8],
    mode: Modo,
) -> Result<Vec<String>, LecturaError> {
    imagen::check_size(width, height)?;
    let luma = GrayImage::from_raw(width, height, pixels.to_vec())
        .filter(|luma| {
            !pixels.is_empty()
                && luma.as_raw().len() == pixels.len()
                && luma.len() == area(width, height)
        })
        .ok_or(LecturaError::Danada)?;
    Ok(busqueda::read(&luma, mode))
}

fn area(width: u32, height: u32) -> usize {
    width as usize * height as usize
}
