//! The RUT (formulario 001), read by position.
//!
//! The PDF of a RUT has one geometry (86 of 86 documents measured), while the order of its text is not
//! the visual one and comb fields come digit by digit: so each field is taken from where it is drawn,
//! and never from the flow of the text. The labels printed on the page calibrate the reading and serve
//! where no place was measured. What is read is what is printed: nothing is corrected, and whatever is
//! odd is said in a notice.
//!
//! Left out: bytes of PDF (they arrive as placed text), the meaning of casilla 89 (no source gives it),
//! and everything that names other people: of representatives, partners and accountants only how many
//! blocks are filled is kept.

mod anexos;
mod avisos;
mod casillas;
mod plano;
mod principal;
mod qr;
mod tablas;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use avisos::{Aviso, CodigoAviso};
pub use qr::{LecturaQr, judge_qr};
pub use tablas::{Fila, Tabla, Tablas};

use crate::nit::{Nit, NitError};
use plano::Plano;

/// Most pages that are read: six sheets, of which three may repeat.
pub const MAX_PAGINAS: usize = 60;
/// Most pieces of text of a page that are looked at; a real one has about 400.
pub const MAX_TROZOS: usize = 20_000;
/// Fewer characters than this in the whole document are no text: a mark of the scanner at most.
const MIN_LETRAS: usize = 40;

/// A page as placed text. Points, origin at the top left.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PaginaTexto {
    /// Width.
    pub ancho: f32,
    /// Height.
    pub alto: f32,
    /// In the order in which they are drawn.
    pub trozos: Vec<Trozo>,
}

/// Characters drawn by one operation, along one baseline.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trozo {
    /// Baseline, from the top.
    pub y: f32,
    /// Size of the type.
    pub cuerpo: f32,
    /// From left to right.
    pub letras: Vec<Letra>,
}

/// One character.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Letra {
    /// Left edge.
    pub x: f32,
    /// Advance.
    pub ancho: f32,
    /// What it is; `\u{fffd}` where the PDF does not tell.
    pub caracter: char,
}

/// A code with what is printed beside it, or with its name in the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codigo {
    /// Digits as printed; empty where only the words were readable.
    pub codigo: String,
    /// The words.
    pub nombre: Option<String>,
}

/// Casilla 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TipoContribuyente {
    /// 1.
    Juridica,
    /// 2: persona natural o sucesión ilíquida.
    Natural,
}

/// A code of casilla 53.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsabilidadRut {
    /// Two digits.
    pub codigo: String,
    /// Name in the table; absent for a code that no table names.
    pub nombre: Option<String>,
    /// As printed, cut at about 40 characters.
    pub impreso: Option<String>,
}

/// Which of the activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaseActividad {
    /// Casilla 46.
    Principal,
    /// Casilla 48.
    Secundaria,
    /// Casilla 50.
    Otra,
}

impl ClaseActividad {
    /// The word used in answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Principal => "principal",
            Self::Secundaria => "secundaria",
            Self::Otra => "otra",
        }
    }
}

/// An economic activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actividad {
    /// CIIU Rev. 4 A.C.: four digits.
    pub codigo: String,
    /// Which.
    pub clase: ClaseActividad,
    /// Since when, ISO; absent for the other activities, which print no date.
    pub desde: Option<String>,
}

/// A RUT as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rut {
    /// Casilla 5.
    pub nit: Nit,
    /// Casilla 6.
    pub dv: Option<String>,
    /// Casilla 24.
    pub tipo: Option<TipoContribuyente>,
    /// Casilla 35, or 33, 34, 31 and 32 in this order: names, then surnames.
    pub nombre: Option<String>,
    /// Casilla 36.
    pub nombre_comercial: Option<String>,
    /// Casilla 37.
    pub sigla: Option<String>,
    /// Casilla 2.
    pub concepto: Option<Codigo>,
    /// Casilla 4: 11 or 12 digits.
    pub formulario: Option<String>,
    /// Casilla 12.
    pub seccional: Option<Codigo>,
    /// Casilla 25.
    pub tipo_documento: Option<Codigo>,
    /// Casilla 26.
    pub numero_documento: Option<String>,
    /// Casilla 38.
    pub pais: Option<Codigo>,
    /// Casilla 39.
    pub departamento: Option<Codigo>,
    /// Casilla 40.
    pub ciudad: Option<Codigo>,
    /// Casilla 41.
    pub direccion: Option<String>,
    /// Casilla 42.
    pub correo: Option<String>,
    /// Casilla 43.
    pub codigo_postal: Option<String>,
    /// Casillas 44 and 45.
    pub telefonos: Vec<String>,
    /// Casillas 46 to 50.
    pub actividades: Vec<Actividad>,
    /// Casilla 51.
    pub ocupacion: Option<String>,
    /// Casilla 52.
    pub establecimientos: Option<String>,
    /// Casilla 53.
    pub responsabilidades: Vec<ResponsabilidadRut>,
    /// Casilla 54.
    pub usuarios_aduaneros: Vec<Codigo>,
    /// Casilla 89 of the first item, raw.
    pub estado: Option<String>,
    /// Casillas 984 and 985: name, then post.
    pub firmante: Option<String>,
    /// «Fecha generación documento PDF», as printed.
    pub generado: Option<String>,
    /// Pages.
    pub hojas: u32,
    /// Further casillas by number, as printed, values of repeated ones joined by ` | `. Of casillas 98
    /// to 159, which name other people, only the blocks filled: `98-110`, `111-123`, `124-159`.
    pub casillas: BTreeMap<String, String>,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RutLeido {
    /// The RUT.
    pub rut: Rut,
    /// What is odd about it.
    pub avisos: Vec<Aviso>,
}

/// Why a document gives no RUT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RutError {
    /// Its pages hold pictures and no text.
    #[error("el documento no tiene texto")]
    SinTexto,
    /// Nothing of formulario 001 was found.
    #[error("el documento no es un RUT")]
    NoEsRut,
    /// `paginas` are more than [`MAX_PAGINAS`].
    #[error("el documento tiene {paginas} páginas y el máximo es {MAX_PAGINAS}")]
    MuyLargo {
        /// How many it has.
        paginas: usize,
    },
    /// It is a RUT and its NIT cannot be read.
    #[error("no se pudo leer el NIT: {0}")]
    Nit(NitError),
}

/// Reads the RUT drawn on some pages.
///
/// # Errors
/// See [`RutError`].
pub fn read(paginas: &[PaginaTexto], tablas: &Tablas) -> Result<RutLeido, RutError> {
    if paginas.len() > MAX_PAGINAS {
        return Err(RutError::MuyLargo { paginas: paginas.len() });
    }
    let letters = paginas.iter().flat_map(|pagina| &pagina.trozos).flat_map(|trozo| &trozo.letras);
    if letters.filter(|letra| !letra.caracter.is_whitespace()).take(MIN_LETRAS).count() < MIN_LETRAS
    {
        return Err(RutError::SinTexto);
    }
    let planos: Vec<Plano> = paginas.iter().map(Plano::new).collect();
    if !planos.iter().any(Plano::is_rut) {
        return Err(RutError::NoEsRut);
    }
    let first = planos
        .iter()
        .find(|plano| plano.is_principal())
        .or_else(|| planos.iter().find(|plano| plano.is_rut()))
        .ok_or(RutError::NoEsRut)?;
    let mut leido = principal::read(first, tablas)?;
    leido.rut.hojas = u32::try_from(planos.len()).unwrap_or(u32::MAX);
    anexos::read(&planos, first, &mut leido);
    leido.avisos.sort();
    leido.avisos.dedup();
    Ok(leido)
}
