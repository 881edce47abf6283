//! What a file is made of before an adapter writes its bytes: a calendar, a sheet, a page.
//!
//! The adapters know formats and nothing of taxes; this knows neither bytes nor disks. Every file of
//! the embedded demonstration, and every file at all, says that the application is not official.

use dian_contract::Fallo;
use jiff::Timestamp;
use jiff::civil::Date;

/// Events of whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// Name that a calendar program shows.
    pub nombre: String,
    /// When it is written.
    pub momento: Timestamp,
    /// In order.
    pub eventos: Vec<Evento>,
}

/// An event of a whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evento {
    /// The same for the same due date in every export: a second import updates the first.
    pub uid: String,
    /// The day.
    pub fecha: Date,
    /// One line.
    pub titulo: String,
    /// Several lines.
    pub detalle: String,
    /// Days before, each with an alarm at eight in the morning; 0 is the day itself.
    pub alarmas: Vec<u16>,
}

/// A table, with what is said above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hoja {
    /// Title.
    pub titulo: String,
    /// Lines under the title; in a CSV they are left out.
    pub notas: Vec<String>,
    /// Headings.
    pub columnas: Vec<&'static str>,
    /// As wide as the headings.
    pub filas: Vec<Vec<Celda>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Celda {
    /// Text.
    Texto(String),
    /// A day.
    Fecha(Date),
    /// Whole pesos.
    Valor(i64),
    /// Nothing.
    Vacia,
}

/// A page to print or to attach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagina {
    /// Title.
    pub titulo: String,
    /// In order.
    pub bloques: Vec<Bloque>,
    /// Small print at the foot of each page.
    pub pie: String,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bloque {
    /// A heading.
    Titulo(String),
    /// A paragraph.
    Parrafo(String),
    /// Small print, such as a hash.
    Menudo(String),
}

/// A table that was read: cells as they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabla {
    /// The first row that is not empty.
    pub encabezado: Vec<String>,
    /// The others, each with its number in the file, from 1. Empty ones are left out.
    pub filas: Vec<(u32, Vec<String>)>,
}

/// A file of a ZIP: its name and its bytes.
pub type Archivo = (String, Vec<u8>);

/// Who writes and reads the bytes of each format.
#[derive(Debug, Clone, Copy)]
pub struct Formatos {
    /// A calendar.
    pub ics: fn(&Agenda) -> Result<Vec<u8>, Fallo>,
    /// A sheet as text.
    pub csv: fn(&Hoja) -> Result<Vec<u8>, Fallo>,
    /// A sheet as a workbook.
    pub xlsx: fn(&Hoja) -> Result<Vec<u8>, Fallo>,
    /// A page.
    pub pdf: fn(&Pagina) -> Result<Vec<u8>, Fallo>,
    /// A CSV or a workbook.
    pub tabla: fn(&[u8]) -> Result<Tabla, Fallo>,
    /// Files under their names, in one.
    pub zip: fn(&[Archivo]) -> Result<Vec<u8>, Fallo>,
    /// A text as the picture of a code, SVG.
    pub qr_svg: fn(&str) -> Result<String, Fallo>,
    /// A text as the picture of a code, PNG.
    pub qr_png: fn(&str) -> Result<Vec<u8>, Fallo>,
}

/// Said in every file.
pub const NO_OFICIAL: &str =
    "Hecho con DIAN Abierta, aplicación independiente, no oficial. Verifica en dian.gov.co.";

impl Hoja {
    /// The same as a page: a line for each row.
    pub fn page(&self) -> Pagina {
        let line = |row: &Vec<Celda>| {
            let cells: Vec<String> =
                row.iter().map(Celda::text).filter(|it| !it.is_empty()).collect();
            Bloque::Parrafo(cells.join(" · "))
        };
        let notes = self.notas.iter().cloned().map(Bloque::Menudo);
        Pagina {
            titulo: self.titulo.clone(),
            bloques: notes.chain(self.filas.iter().map(line)).collect(),
            pie: NO_OFICIAL.to_owned(),
        }
    }
}

impl Celda {
    /// As text: a day is ISO.
    pub fn text(&self) -> String {
        match self {
            Self::Texto(text) => text.clone(),
            Self::Fecha(date) => date.to_string(),
            Self::Valor(value) => value.to_string(),
            Self::Vacia => String::new(),
        }
    }
}
