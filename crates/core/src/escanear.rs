//! From the bytes of an image, a camera frame or a text to what its codes say.

use dian_contract::Fallo;
use dian_contract::escanear::{ArchivoLeido, CodigoLeido};
use dian_domain::cufe::Cufe;
use dian_domain::escanear as domain;

/// Finds the texts of QR codes. Decoding is work for a thread of its own.
pub trait CodeReader: Send + Sync {
    /// The texts of every code in a PNG, JPEG or WebP image.
    ///
    /// # Errors
    /// What is wrong with the bytes. An image without codes is no error.
    fn read_image(&self, bytes: &[u8]) -> Result<Vec<String>, Fallo>;

    /// The texts of every code in a camera frame: one byte of luma for each pixel, row by row.
    ///
    /// # Errors
    /// The size does not fit the bytes.
    fn read_frame(&self, luma: &[u8], width: u32, height: u32) -> Result<Vec<String>, Fallo>;
}

/// Every code of an image file. `archivo` is repeated as given.
pub fn read_file(reader: &dyn CodeReader, archivo: &str, bytes: &[u8]) -> ArchivoLeido {
    match reader.read_image(bytes) {
        Ok(texts) => ArchivoLeido {
            archivo: archivo.to_owned(),
            codigos: texts.iter().filter_map(|text| interpret(text).ok()).collect(),
            error: None,
        },
        Err(error) => unreadable(archivo, error),
    }
}

/// A file that could not be read.
pub fn unreadable(archivo: &str, error: Fallo) -> ArchivoLeido {
    ArchivoLeido { archivo: archivo.to_owned(), codigos: Vec::new(), error: Some(error) }
}

/// Every code of a camera frame; an empty list is the usual answer.
///
/// # Errors
/// The size does not fit the bytes.
pub fn read_frame(
    reader: &dyn CodeReader,
    luma: &[u8],
    width: u32,
    height: u32,
) -> Result<Vec<CodigoLeido>, Fallo> {
    let texts = reader.read_frame(luma, width, height)?;
    Ok(texts.iter().filter_map(|text| interpret(text).ok()).collect())
}

/// What the text of a code says.
///
/// # Errors
/// `texto_vacio`, `texto_muy_largo`.
pub fn interpret(text: &str) -> Result<CodigoLeido, Fallo> {
    Ok(domain::interpret(text)?.into())
}

/// What a code written by hand leads to.
///
/// # Errors
/// `cufe_mal_formado` with the number of characters.
pub fn interpret_cufe(text: &str) -> Result<CodigoLeido, Fallo> {
    let cufe = Cufe::parse(text)?;
    Ok(domain::from_cufe(&cufe).into())
}
