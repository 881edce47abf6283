//! What comes in: files of strangers, to what is read of them.
//!
//! The reading itself (containers, XML, signatures, PDF, codes) is the work of an adapter; here is
//! what the core asks of it, and what it holds until the person keeps or forgets it.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use dian_contract::escanear::{AvanceLectura, CodigoLeido, PiezaLeida, SecretoEmisor};
use dian_contract::factura::FacturaVerificada;
use dian_contract::{Codigo, Fallo};
use jiff::civil::Date;

use crate::formatos::Tabla;

/// What a document is judged with.
#[derive(Debug, Clone)]
pub struct Contexto {
    /// The day in Colombia.
    pub hoy: Date,
    /// Certificates at which a chain may end, as DER.
    pub confianza: Vec<Vec<u8>>,
    /// Secrets of the issuer, if the person has them.
    pub secreto: SecretoEmisor,
}

/// What can be kept of a piece.
#[derive(Debug, Clone)]
pub enum Guardable {
    /// An electronic document that was checked, and the bytes of its file.
    Documento {
        /// What it says, and the checks.
        factura: Box<FacturaVerificada>,
        /// As they came.
        bytes: Vec<u8>,
    },
    /// A code of an invoice.
    Codigo(Box<CodigoLeido>),
    /// A table, for the reports that the wallet knows.
    Tabla(Tabla),
}

/// A piece that was read, and what can be kept of it.
#[derive(Debug, Clone)]
pub struct Pieza {
    /// As the person sees it.
    pub leida: PiezaLeida,
    /// What can be kept.
    pub guardable: Option<Guardable>,
}

/// How a file is read.
pub struct Lectura<'a> {
    /// What documents are judged with.
    pub contexto: &'a Contexto,
    /// Told now and then.
    pub progress: &'a dyn Fn(AvanceLectura),
    /// Asked between pieces and between pages.
    pub cancelled: &'a dyn Fn() -> bool,
}

/// Reads files. Heavy work, for a thread of its own.
pub trait Intake: Send + Sync {
    /// Every piece of a file, in order, until `each` breaks. A piece that cannot be read has its
    /// reason and does not stop the others.
    fn read(
        &self,
        archivo: &str,
        bytes: &[u8],
        lectura: &Lectura<'_>,
        each: &mut dyn FnMut(Pieza) -> ControlFlow<()>,
    );

    /// Checks a document once more.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn verify(
        &self,
        archivo: &str,
        bytes: &[u8],
        contexto: &Contexto,
    ) -> Result<FacturaVerificada, Fallo>;
}

/// Most bytes that are held for the person to keep.
const MAX_HELD: usize = 400 * 1024 * 1024;

/// What was read and is neither kept nor forgotten yet.
#[derive(Debug, Default)]
pub struct Pendientes {
    next: u32,
    bytes: usize,
    held: BTreeMap<u32, (String, Guardable)>,
}

impl Pendientes {
    /// Holds a piece, under the number that comes back; nothing when it would be too much.
    pub fn hold(&mut self, archivo: &str, what: Guardable) -> Option<u32> {
        let size = match &what {
            Guardable::Documento { bytes, .. } => bytes.len(),
            Guardable::Codigo(codigo) => codigo.texto.len(),
            Guardable::Tabla(table) => {
                table.filas.iter().flat_map(|(_, row)| row).map(String::len).sum()
            }
        };
        if self.bytes + size > MAX_HELD {
            return None;
        }
        self.bytes += size;
        self.next += 1;
        self.held.insert(self.next, (archivo.to_owned(), what));
        Some(self.next)
    }

    /// What is held under a number, with the name of its file.
    ///
    /// # Errors
    /// `no_encontrado`.
    pub fn get(&self, number: u32) -> Result<(String, Guardable), Fallo> {
        self.held.get(&number).cloned().ok_or_else(|| Codigo::NoEncontrado.into())
    }

    /// Forgets everything; numbers are not used again.
    pub fn forget(&mut self) {
        self.held.clear();
        self.bytes = 0;
    }
}
