//! Pages of a PDF to text with its place, images and pixels.
//!
//! A PDF comes from anybody, and the library that reads it (hayro: pure Rust, without unsafe, one
//! interpreter for text, images and drawing) keeps no limits of memory or time of its own. So here every
//! document is weighed before it is opened, read in a thread that is left to itself when its time is
//! over, and a panic of the library is a damaged document. Nothing in a PDF is executed: scripts, forms,
//! launch actions and embedded files are never looked at.
//!
//! Left out: passwords, what a page means ([`dian_domain::rut`]) and what a picture says (`dian-qr`).

mod dispositivo;
mod hilo;
mod imagenes;
mod peso;
mod texto;

use dian_contract::{Codigo, Fallo};

pub use imagenes::{Origen, Siguiente, Vista, images};
pub use texto::read_text;

/// Largest document, in bytes.
pub const MAX_BYTES: usize = 40 * 1024 * 1024;
/// Most pages of a document.
pub const MAX_PAGINAS: usize = 200;
/// Most pixels of a painted page; an embedded image may have twice as many.
pub const MAX_PIXELES: u64 = 25_000_000;

/// Why a document cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaginasError {
    /// The PDF breaks off, contradicts itself or unpacks to more than is taken.
    #[error("el PDF está dañado")]
    Danado,
    /// It asks for a password.
    #[error("el PDF pide una clave")]
    ConClave,
    /// Too many pages.
    #[error("el PDF tiene {paginas} páginas y el máximo es {maximo}")]
    MuyLargo {
        /// How many it has.
        paginas: usize,
        /// How many are taken.
        maximo: usize,
    },
    /// Too many bytes.
    #[error("el PDF tiene {bytes} bytes y el máximo es {MAX_BYTES}")]
    MuyGrande {
        /// How many it has.
        bytes: usize,
    },
    /// The caller stopped it.
    #[error("se detuvo la lectura")]
    Cancelado,
    /// It takes longer than any sound document.
    #[error("el PDF tarda demasiado")]
    Lento,
}

impl From<PaginasError> for Fallo {
    fn from(error: PaginasError) -> Self {
        match error {
            PaginasError::Danado | PaginasError::Lento => Self::new(Codigo::PdfDanado),
            PaginasError::ConClave => Self::new(Codigo::PdfConClave),
            PaginasError::MuyLargo { paginas, maximo } => {
                Self::new(Codigo::PdfMuyLargo).with("paginas", paginas).with("maximo", maximo)
            }
            PaginasError::MuyGrande { bytes } => {
                Self::new(Codigo::ArchivoMuyGrande).with("bytes", bytes).with("maximo", MAX_BYTES)
            }
            PaginasError::Cancelado => Self::new(Codigo::LecturaCancelada),
        }
    }
}
