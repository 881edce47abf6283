//! The portfolio of an accountant: many NITs, one agenda.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::Fallo;
use crate::perfil::{PeriodicidadIva, TipoContribuyente};
use crate::vencimientos::{GrupoObligacion, Vencimiento};

/// A client, as a row of the portfolio says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Cliente {
    /// Row of the file, the heading being 1.
    pub fila: u32,
    /// Name; may be empty.
    pub nombre: String,
    /// Digits alone, without check digit.
    pub nit: String,
    /// 0 to 9.
    pub dv: u8,
    /// Which calendar applies; absent if the file does not say.
    pub tipo: Option<TipoContribuyente>,
    /// Codes of casilla 53.
    pub responsabilidades: Vec<String>,
    /// Unknown if absent.
    pub periodicidad_iva: Option<PeriodicidadIva>,
    /// Obligations besides those that type and responsibilities bring.
    pub obligaciones: Vec<String>,
}

/// A row that was not taken, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ErrorFila {
    /// Row of the file, the heading being 1.
    pub fila: u32,
    /// Heading of the column, where one cell is at fault.
    pub columna: Option<String>,
    /// What was in it.
    pub valor: String,
    /// What is wrong.
    pub fallo: Fallo,
}

/// How a file was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ImportacionClientes {
    /// Rows that were taken.
    pub importados: u32,
    /// Headings that were understood, each with what it was taken for.
    pub columnas: Vec<ColumnaReconocida>,
    /// Headings that say nothing to us; nothing of them was kept.
    pub ignoradas: Vec<String>,
    /// Rows that were not taken.
    pub errores: Vec<ErrorFila>,
}

/// A heading and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ColumnaReconocida {
    /// As in the file.
    pub encabezado: String,
    /// `nit`, `dv`, `nombre`, `tipo`, `responsabilidades`, `periodicidad_iva`, `obligaciones`.
    pub campo: String,
}

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct AvanceImportacion {
    /// Rows done.
    pub hechas: u32,
    /// Rows in all.
    pub total: u32,
}

/// In which order an agenda is read.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum OrdenAgenda {
    /// By date, then client.
    Dia,
    /// By client, then date.
    Cliente,
}

/// Which part of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ConsultaAgenda {
    /// First day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub desde: Date,
    /// Last day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub hasta: Date,
    /// How it is ordered.
    pub orden: OrdenAgenda,
    /// Part of a name or NIT; empty for every client.
    pub texto: String,
    /// Only this group.
    pub grupo: Option<GrupoObligacion>,
    /// First row that is wanted, from 0.
    pub desde_fila: u32,
    /// How many rows, 500 at most.
    pub filas: u32,
}

/// Part of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PaginaAgenda {
    /// Clients in the portfolio.
    pub clientes: u32,
    /// Rows in all.
    pub total: u32,
    /// The rows that were asked for.
    pub filas: Vec<FilaAgenda>,
}

/// A due date of a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct FilaAgenda {
    /// Name of the client; may be empty.
    pub nombre: String,
    /// NIT of the client.
    pub nit: String,
    /// Its check digit.
    pub dv: u8,
    /// Number of the form.
    pub formulario: Option<String>,
    /// Instalments of the period.
    pub cuotas: u8,
    /// The date.
    #[serde(flatten)]
    pub vencimiento: Vencimiento,
}

/// What `dian vencimientos --archivo` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct AgendaClientes {
    /// Each client with its dates, in the order of the file.
    pub clientes: Vec<ClienteConVencimientos>,
    /// Rows that were not taken.
    pub errores: Vec<ErrorFila>,
}

/// A client and its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ClienteConVencimientos {
    /// Row of the file, the heading being 1.
    pub fila: u32,
    /// Name; may be empty.
    pub nombre: String,
    /// Its NIT.
    pub nit: String,
    /// Its check digit.
    pub dv: u8,
    /// By date.
    pub vencimientos: Vec<Vencimiento>,
}
