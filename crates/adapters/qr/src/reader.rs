//! The reader as the core sees it.

use dian_contract::{Codigo, Fallo};
use dian_core::escanear::CodeReader;

use crate::{LecturaError, MAX_BYTES, Modo};

/// Reads with everything that this crate has.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reader;

impl CodeReader for Reader {
    fn read_image(&self, bytes: &[u8]) -> Result<Vec<String>, Fallo> {
        Ok(crate::read_image(bytes)?)
    }

    fn read_frame(&self, luma: &[u8], width: u32, height: u32) -> Result<Vec<String>, Fallo> {
        Ok(crate::read_luma(width, height, luma, Modo::EnVivo)?)
    }
}

impl From<LecturaError> for Fallo {
    fn from(error: LecturaError) -> Self {
        match error {
            LecturaError::Vacio => Codigo::ArchivoVacio.into(),
            LecturaError::MuyGrande { bytes } => {
                Self::new(Codigo::ArchivoMuyGrande).with("bytes", bytes).with("maximo", MAX_BYTES)
            }
            LecturaError::Formato { formato } => {
                let failure = Self::new(Codigo::ImagenFormato);
                match formato {
                    Some(formato) => failure.with("formato", formato),
                    None => failure,
                }
            }
            LecturaError::ImagenMuyGrande { ancho, alto, maximo } => {
                Self::new(Codigo::ImagenMuyGrande)
                    .with("ancho", ancho)
                    .with("alto", alto)
                    .with("maximo", maximo)
            }
            LecturaError::Danada => Codigo::ImagenDanada.into(),
        }
    }
}
