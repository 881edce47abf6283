//! Files of strangers to what they are: containers, XML with its signature, PDF, RUT, pictures of codes
//! and tables, put together in one place for the window and the terminal alike.
//!
//! A file is taken apart first and judged second, so that a document is compared with the PDF and
//! with DIAN's answer that came beside it. Left out: keeping anything (`dian_core::billetera`).

mod confianza;
mod documento;
mod pieza;

use std::ops::ControlFlow;

use dian_contenedores::{Clase, Limites, walk};
use dian_contract::escanear::AvanceLectura;
use dian_contract::factura::FacturaVerificada;
use dian_contract::rut::RutLeido;
use dian_contract::{Codigo, Fallo};
use dian_core::entrada::{Contexto, Intake, Lectura, Pieza};

use crate::pieza::Suelta;

pub use confianza::{TrustFolder, certificates};

/// Reads with every reader that there is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Entrada;

impl Intake for Entrada {
    fn read(
        &self,
        archivo: &str,
        bytes: &[u8],
        lectura: &Lectura<'_>,
        each: &mut dyn FnMut(Pieza) -> ControlFlow<()>,
    ) {
        let mut loose: Vec<Suelta> = Vec::new();
        walk(archivo, bytes, &Limites::default(), &mut |piece| {
            if (lectura.cancelled)() {
                return ControlFlow::Break(());
            }
            let read = u32::try_from(loose.len()).unwrap_or(u32::MAX);
            let progress = |pagina: usize, paginas: usize| {
                let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
                (lectura.progress)(AvanceLectura {
                    piezas: read,
                    pagina: count(pagina),
                    paginas: count(paginas),
                    archivo: piece.ruta.to_owned(),
                });
            };
            progress(0, 0);
            // A logo inside the text of an e-mail holds nothing; a code in it would stand attached.
            if !piece.en_linea {
                loose.push(Suelta::new(piece.ruta, piece.contenido, lectura.cancelled, &progress));
            }
            ControlFlow::Continue(())
        });
        if loose.is_empty() && !(lectura.cancelled)() {
            loose.push(Suelta::empty(archivo));
        }
        for piece in pieza::judge(loose, lectura.contexto) {
            if each(piece).is_break() {
                return;
            }
        }
    }

    fn verify(
        &self,
        archivo: &str,
        bytes: &[u8],
        contexto: &Contexto,
    ) -> Result<FacturaVerificada, Fallo> {
        let read = dian_xml::read(bytes)?;
        Ok(documento::verify(archivo, &read, bytes, &documento::Beside::default(), contexto))
    }
}

/// The RUT in a PDF.
pub fn read_rut(archivo: &str, bytes: &[u8]) -> RutLeido {
    let alone = |fallo: Fallo| RutLeido {
        archivo: archivo.to_owned(),
        rut: None,
        avisos: Vec::new(),
        error: Some(fallo),
    };
    let kind = dian_contenedores::recognise(bytes);
    if kind == Clase::Pdf {
        return pieza::rut(archivo, bytes).unwrap_or_else(alone);
    }
    alone(pieza::not_recognised(&kind).unwrap_or_else(|| Codigo::PdfNoEsRut.into()))
}

/// The texts of the codes on the pages of a PDF, each once.
///
/// # Errors
/// `pdf_danado`, `pdf_con_clave`, `pdf_muy_largo`, `archivo_muy_grande`.
pub fn codes_of_pdf(bytes: &[u8]) -> Result<Vec<String>, Fallo> {
    pieza::codes(bytes, &|| false, &|_, _| ())
}
