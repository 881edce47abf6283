//! XML of electronic documents of Colombia to what they say.
//!
//! UBL 2.1 (`Invoice`, `CreditNote`, `DebitNote`, `ApplicationResponse`, `AttachedDocument`) and nómina
//! (`NominaIndividual`, `NominaIndividualDeAjuste`). Names are matched without their prefix or
//! namespace, because DIAN's own extensions go under two. Bytes are of strangers: a DTD is never read,
//! and size, depth, nodes and attributes have limits, checked before a tree is built.
//!
//! Left out: judging (`dian_domain::factura::check`), signatures, and validation against schemas.

mod contenedor;
mod letras;
mod limites;
mod nodo;
mod nomina;
mod respuesta;
mod ubl;

use dian_contract::{Codigo, Fallo};
use dian_domain::factura::{DocumentoElectronico, Leido};
use roxmltree::{Document, Node, ParsingOptions};

pub use limites::{MAX_ATTRIBUTES, MAX_BYTES, MAX_DEPTH, MAX_NODES};

/// Why an XML is not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// No bytes, or only blanks.
    #[error("el archivo está vacío")]
    Vacio,
    /// More than [`MAX_BYTES`].
    #[error("el XML tiene {bytes} bytes y el máximo es {MAX_BYTES}")]
    MuyGrande {
        /// Its size.
        bytes: usize,
    },
    /// Not well formed, or it breaks off.
    #[error("el XML se daña en la línea {linea}, columna {columna}")]
    Ilegible {
        /// From 1.
        linea: u32,
        /// From 1.
        columna: u32,
    },
    /// It declares a DTD.
    #[error("el XML trae un DTD")]
    ConDtd,
    /// Deeper than [`MAX_DEPTH`].
    #[error("el XML tiene más de {MAX_DEPTH} niveles")]
    MuyProfundo,
    /// More nodes or attributes than any document has.
    #[error("el XML tiene más de {maximo} piezas")]
    MuchasPiezas {
        /// The limit that was passed.
        maximo: usize,
    },
    /// Bytes that are not of their encoding, or an encoding that is not read.
    #[error("no se lee la codificación {codificacion}")]
    Codificacion {
        /// Its name.
        codificacion: String,
    },
    /// Well formed, and not a document of ours.
    #[error("{raiz} no es un documento electrónico")]
    NoEsDocumento {
        /// Name of its root.
        raiz: String,
    },
    /// A field without which it is no document.
    #[error("falta {campo}")]
    Incompleto {
        /// Its name.
        campo: &'static str,
    },
}

impl From<XmlError> for Fallo {
    fn from(error: XmlError) -> Self {
        match error {
            XmlError::Vacio => Self::new(Codigo::ArchivoVacio),
            XmlError::MuyGrande { bytes } => {
                Self::new(Codigo::ArchivoMuyGrande).with("bytes", bytes).with("maximo", MAX_BYTES)
            }
            XmlError::Ilegible { linea, columna } => {
                Self::new(Codigo::XmlIlegible).with("linea", linea).with("columna", columna)
            }
            XmlError::ConDtd => Self::new(Codigo::XmlConDtd),
            XmlError::MuyProfundo => Self::new(Codigo::XmlMuyProfundo).with("maximo", MAX_DEPTH),
            XmlError::MuchasPiezas { maximo } => {
                Self::new(Codigo::ContenedorMuchasPiezas).with("maximo", maximo)
            }
            XmlError::Codificacion { codificacion } => {
                Self::new(Codigo::XmlCodificacion).with("codificacion", codificacion)
            }
            XmlError::NoEsDocumento { raiz } => {
                Self::new(Codigo::XmlNoEsDocumento).with("raiz", raiz)
            }
            XmlError::Incompleto { campo } => {
                Self::new(Codigo::DocumentoIncompleto).with("campo", campo)
            }
        }
    }
}

/// Reads an XML: a document alone, or a container with one inside.
///
/// # Errors
/// See [`XmlError`]. A document that lacks fields is read all the same (only its number is
/// indispensable): saying what is missing is the business of a check.
pub fn read(bytes: &[u8]) -> Result<Leido, XmlError> {
    if bytes.len() > MAX_BYTES {
        return Err(XmlError::MuyGrande { bytes: bytes.len() });
    }
    let text = letras::decode(bytes)?;
    with_root(&text, |root| {
        if root.tag_name().name() == "AttachedDocument" {
            contenedor::read(root).map(|contenedor| Leido::Contenedor(Box::new(contenedor)))
        } else {
            document(root).map(|documento| Leido::Documento(Box::new(documento)))
        }
    })
}

/// The document of a root that is no container.
fn document(root: Node<'_, '_>) -> Result<DocumentoElectronico, XmlError> {
    match root.tag_name().name() {
        "Invoice" => ubl::read(root, ubl::Raiz::Invoice),
        "CreditNote" => ubl::read(root, ubl::Raiz::CreditNote),
        "DebitNote" => ubl::read(root, ubl::Raiz::DebitNote),
        "ApplicationResponse" => respuesta::read(root),
        "NominaIndividual" | "NominaIndividualDeAjuste" => nomina::read(root),
        other => Err(XmlError::NoEsDocumento { raiz: other.chars().take(80).collect() }),
    }
}

/// Parses a text within the limits and hands its root over.
fn with_root<T>(
    text: &str,
    then: impl FnOnce(Node<'_, '_>) -> Result<T, XmlError>,
) -> Result<T, XmlError> {
    if text.trim().is_empty() {
        return Err(XmlError::Vacio);
    }
    limites::inspect(text)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: u32::try_from(MAX_NODES).unwrap_or(u32::MAX),
        entity_resolver: None,
    };
    let tree = Document::parse_with_options(text, options).map_err(|error| {
        if error == roxmltree::Error::DtdDetected {
            XmlError::ConDtd
        } else if error == roxmltree::Error::NodesLimitReached {
            XmlError::MuchasPiezas { maximo: MAX_NODES }
        } else {
            let position = error.pos();
            XmlError::Ilegible { linea: position.row, columna: position.col }
        }
    })?;
    then(tree.root_element())
}
