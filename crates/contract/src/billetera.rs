//! The wallet of invoices, and the ledger of the 1 % (art. 336 num. 5 ET).
//!
//! Amounts in pesos are whole; those of a document stay as it writes them (`factura`).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::factura::{
    Comprobacion, DocumentoElectronico, ResultadoComprobacion, TipoDocumentoElectronico,
};
use crate::fallo::Fallo;

/// Where an invoice of the wallet came from.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum OrigenFactura {
    /// Its XML: everything was checked.
    Xml,
    /// Its QR: only what the code says.
    Qr,
    /// DIAN's report of invoices acquired.
    Informe,
}

/// What the person says about how an invoice was paid or used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct DatosPropios {
    /// Paid by card or another electronic means through a watched entity, with proof: yes, no, or not said.
    pub pago_electronico: Option<bool>,
    /// Day on which it was paid.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub pagada: Option<Date>,
    /// Used as cost, deduction, IVA descontable or another benefit: yes, no, or not said.
    pub usada_en_otra: Option<bool>,
    /// The issuer is obliged to invoice: yes, no, or not said.
    pub emisor_obligado: Option<bool>,
    /// Day on which goods or service were received.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub recibida: Option<Date>,
    /// Free words.
    #[serde(default)]
    pub etiquetas: Vec<String>,
}

/// A row of the wallet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ResumenFactura {
    /// Its place in the wallet.
    pub id: String,
    /// What it is.
    pub tipo: TipoDocumentoElectronico,
    /// Number with prefix.
    pub numero: String,
    /// Date of issue.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub fecha: Option<Date>,
    /// NIT of the issuer.
    pub emisor_nit: String,
    /// Name of the issuer.
    pub emisor: Option<String>,
    /// Amount to pay in whole pesos; absent in another currency.
    #[ts(type = "number | null")]
    pub total: Option<i64>,
    /// The same, changed by its notes.
    #[ts(type = "number | null")]
    pub neto: Option<i64>,
    /// Currency as written.
    pub moneda: Option<String>,
    /// Where it came from.
    pub origen: OrigenFactura,
    /// The worst of its checks.
    pub resultado: ResultadoComprobacion,
    /// How many notes of the wallet change it.
    pub notas: u32,
    /// Free words.
    pub etiquetas: Vec<String>,
}

/// An invoice of the wallet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct FacturaGuardada {
    /// Its row.
    pub resumen: ResumenFactura,
    /// What it says.
    pub documento: DocumentoElectronico,
    /// What was checked when it came in.
    pub comprobaciones: Vec<Comprobacion>,
    /// What the person says.
    pub propios: DatosPropios,
    /// SHA-256 of the file that was read, in hexadecimal.
    pub sha256: Option<String>,
    /// Name of that file.
    pub archivo: Option<String>,
    /// Day on which it came into the wallet.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub guardada: Date,
    /// Notes of the wallet that change it.
    pub cambios: Vec<ResumenFactura>,
    /// The 1 %, for an invoice of a natural person.
    pub deduccion: Option<FilaDeduccion>,
    /// Terms of acceptance.
    pub aceptacion: Option<PlazoAceptacion>,
}

/// What is asked of the wallet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ConsultaBilletera {
    /// Words: number, name or NIT of the issuer, what was sold, tag.
    #[serde(default)]
    pub texto: String,
    /// Year of issue.
    pub anio: Option<i16>,
    /// Month of issue, 1 to 12; needs the year.
    pub mes: Option<i8>,
    /// NIT of the issuer.
    pub emisor: Option<String>,
    /// A tag.
    pub etiqueta: Option<String>,
    /// Only those with a check that failed.
    #[serde(default)]
    pub solo_malas: bool,
    /// First row, from 0.
    #[serde(default)]
    pub desde: u32,
    /// Most rows; 500 at most.
    pub cuantas: u32,
}

/// What a group of invoices adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct GrupoFacturas {
    /// `2026-03`, or a NIT.
    pub clave: String,
    /// Name of the issuer.
    pub nombre: Option<String>,
    /// How many.
    pub cuantas: u32,
    /// Their sum in whole pesos, notes taken in.
    #[ts(type = "number")]
    pub total: i64,
}

/// A page of the wallet, with what all that fits adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PaginaBilletera {
    /// How many fit.
    pub total: u32,
    /// How many there are in the wallet.
    pub en_billetera: u32,
    /// Sum of those that fit, in whole pesos, notes taken in.
    #[ts(type = "number")]
    pub suma: i64,
    /// Newest first.
    pub facturas: Vec<ResumenFactura>,
    /// In order of time.
    pub por_mes: Vec<GrupoFacturas>,
    /// Largest first, twelve at most.
    pub por_emisor: Vec<GrupoFacturas>,
    /// Years of the wallet.
    pub anios: Vec<i16>,
    /// Tags of the wallet.
    pub etiquetas: Vec<String>,
}

/// What came of adding documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ResultadoGuardar {
    /// New.
    pub nuevas: u32,
    /// There was less of them before; completed.
    pub completadas: u32,
    /// There already.
    pub repetidas: u32,
    /// Rows or documents that could not be kept, and why.
    pub errores: Vec<ErrorGuardar>,
    /// Ids of the new and completed, 100 at most.
    pub ids: Vec<String>,
}

/// A document or row that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ErrorGuardar {
    /// Its name, or its row.
    pub que: String,
    /// Why.
    pub fallo: Fallo,
}

/// Format of an export.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum FormatoBilletera {
    /// Rows as text.
    Csv,
    /// Rows as a workbook.
    Xlsx,
    /// Everything.
    Json,
    /// The files that were read, with a list of their hashes.
    Zip,
}

/// A condition of the 1 %.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum NombreCondicion {
    /// Not used as cost, deduction, IVA descontable or another benefit.
    SinOtroUso,
    /// Electronic invoice, validated, that names the buyer with the number of the document.
    FacturaANombre,
    /// Paid in the year by card or electronic means.
    PagoElectronico,
    /// The issuer is obliged to invoice.
    EmisorObligado,
}

/// One of the four conditions for one invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CondicionDeduccion {
    /// Which.
    pub nombre: NombreCondicion,
    /// Whether it holds.
    pub resultado: ResultadoComprobacion,
    /// Why, as a word of the catalogue: `deduccion-razon-<this>`.
    pub razon: String,
    /// What its words need.
    #[serde(default)]
    pub parametros: BTreeMap<String, String>,
    /// What can still be done, as a word of the catalogue: `deduccion-arreglo-<this>`.
    pub arreglo: Option<String>,
    /// Who does it: `comprador`, `vendedor` or `nadie`.
    pub quien: Option<String>,
    /// Norm or doctrine.
    pub norma: String,
}

/// An invoice in the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct FilaDeduccion {
    /// Its row of the wallet.
    pub id: String,
    /// Number with prefix.
    pub numero: String,
    /// Date.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub fecha: Option<Date>,
    /// Issuer.
    pub emisor: Option<String>,
    /// Amount that would count, in whole pesos, without IVA only if the person says so; notes taken in.
    #[ts(type = "number")]
    pub valor: i64,
    /// Whether it counts: all four hold, one fails, or one is not known.
    pub resultado: ResultadoComprobacion,
    /// The four.
    pub condiciones: Vec<CondicionDeduccion>,
}

/// The ledger of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct LibroDeduccion {
    /// Year.
    pub anio: i16,
    /// UVT of the year, if known.
    #[ts(type = "number | null")]
    pub uvt: Option<i64>,
    /// 240 UVT in pesos, if known.
    #[ts(type = "number | null")]
    pub tope: Option<i64>,
    /// Purchases that count.
    #[ts(type = "number")]
    pub cuentan: i64,
    /// Purchases of which something is not known yet.
    #[ts(type = "number")]
    pub por_confirmar: i64,
    /// Purchases that do not count.
    #[ts(type = "number")]
    pub no_cuentan: i64,
    /// 1 % of what counts, up to the cap.
    #[ts(type = "number | null")]
    pub deduccion: Option<i64>,
    /// The same if everything that is not known yet held.
    #[ts(type = "number | null")]
    pub deduccion_posible: Option<i64>,
    /// Part of the cap that is used, in thousandths.
    pub usado_por_mil: Option<u32>,
    /// The rows, largest first.
    pub filas: Vec<FilaDeduccion>,
    /// Norm.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
}

/// The clock of acceptance of an invoice on credit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PlazoAceptacion {
    /// Whether it is on credit: then events are needed for cost, deduction and IVA.
    pub a_credito: bool,
    /// Day from which it counts, if the person said when goods were received.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub recibida: Option<Date>,
    /// Last day to accept or to claim: three business days later.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub vence: Option<Date>,
    /// Business days left; negative when over.
    pub faltan: Option<i32>,
    /// Events of RADIAN that the wallet holds for it: 030, 031…
    pub eventos: Vec<String>,
    /// Next event that is missing: 030, 032, 033 for either answer of the buyer, or 034, which is the
    /// seller's once the term is over; absent when it is accepted or claimed.
    pub sigue: Option<String>,
    /// Norms.
    pub norma: String,
}
