//! ZIP files and e-mails to the pieces they hold: what a supplier sends is an e-mail with a ZIP with an
//! XML (Resolución 000165 de 2023; annex FE 1.9), and people wrap that once or twice more.
//!
//! What a piece is comes from its bytes, never from its name. Pieces are handed over one by one, so that
//! a large container is never held whole; one that is refused has its reason and does not stop the
//! others. Nothing is written to disk, and still an entry that would leave its folder is refused: it was
//! made to do harm.
//!
//! Left out: passwords, other archives (RAR, 7z, TNEF, Outlook's `.msg`: told by their name), split
//! archives, and the text of an e-mail. A workbook is a ZIP that is not opened here.

mod asunto;
mod clase;
mod correo;
mod escribir;
mod motivo;
mod nombre;
mod recorrido;
mod zip_entradas;

use std::ops::ControlFlow;

use dian_contract::Fallo;

pub use asunto::AsuntoFactura;
pub use clase::{Clase, recognise};
pub use escribir::write;
pub use motivo::Motivo;

/// What is between the names of a path: `factura.zip › ad0900.xml`.
pub const SEPARADOR: &str = " › ";

/// How much is taken from strangers. Containers 4 deep, 200 files and 100 MB in all are what others in
/// Colombia take (facts: einvoice §3.1); the rest is ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limites {
    /// Containers around a piece, the file itself among them; more than 16 counts as 16.
    pub niveles: usize,
    /// Pieces, refused ones among them.
    pub piezas: usize,
    /// Bytes of the file itself, and bytes that come out of all containers.
    pub total: u64,
    /// Bytes of a piece inside a container.
    pub pieza: u64,
    /// Bytes that may come out of one byte of a ZIP, once more than a mebibyte came out.
    pub razon: u64,
}

impl Default for Limites {
    fn default() -> Self {
        Self {
            niveles: 4,
            piezas: 200,
            total: 100 * 1024 * 1024,
            pieza: 20 * 1024 * 1024,
            razon: 200,
        }
    }
}

/// A piece, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pieza<'a> {
    /// Path from the file: `correo.eml › z0900.zip › ad0900.xml`.
    pub ruta: &'a str,
    /// Containers around it; 0 for the file itself.
    pub nivel: usize,
    /// Subject of the innermost e-mail around it. See [`AsuntoFactura::parse`].
    pub asunto: Option<&'a str>,
    /// A picture shown inside the text of an e-mail: as a rule a logo.
    pub en_linea: bool,
    /// What it is, with its bytes; never a ZIP or an e-mail, which are opened.
    pub contenido: Result<(Clase, &'a [u8]), Fallo>,
}

/// How a walk went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recuento {
    /// Pieces handed over.
    pub piezas: usize,
    /// Pieces refused.
    pub rechazadas: usize,
    /// The visitor stopped it.
    pub detenido: bool,
}

/// Hands over, one by one, what is in a file. A file that is no container is its own only piece.
///
/// What can go wrong stands in each piece: `archivo_vacio`, `zip_danado`, `zip_entrada_prohibida`,
/// `contenedor_muy_grande`, `contenedor_muy_profundo`, `contenedor_muchas_piezas`,
/// `contenedor_con_clave`, `correo_danado`. Pieces are shown in the order in which they stand.
pub fn walk(
    nombre: &str,
    bytes: &[u8],
    limites: &Limites,
    visit: &mut dyn FnMut(Pieza<'_>) -> ControlFlow<()>,
) -> Recuento {
    recorrido::walk(nombre, bytes, limites, visit)
}

/// A piece that owns its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PiezaPropia {
    /// As in [`Pieza::ruta`].
    pub ruta: String,
    /// As in [`Pieza::nivel`].
    pub nivel: usize,
    /// As in [`Pieza::asunto`].
    pub asunto: Option<String>,
    /// As in [`Pieza::en_linea`].
    pub en_linea: bool,
    /// As in [`Pieza::contenido`].
    pub contenido: Result<(Clase, Vec<u8>), Fallo>,
}

/// All pieces at once: up to [`Limites::total`] bytes. [`walk`] holds one at a time.
pub fn pieces(nombre: &str, bytes: &[u8], limites: &Limites) -> Vec<PiezaPropia> {
    let mut all = Vec::new();
    walk(nombre, bytes, limites, &mut |pieza| {
        all.push(PiezaPropia {
            ruta: pieza.ruta.to_owned(),
            nivel: pieza.nivel,
            asunto: pieza.asunto.map(str::to_owned),
            en_linea: pieza.en_linea,
            contenido: pieza.contenido.map(|(clase, bytes)| (clase, bytes.to_vec())),
        });
        ControlFlow::Continue(())
    });
    all
}

#[cfg(test)]
mod tests;
