//! Refunds: requests and their legal milestones.
//!
//! DIAN's own state labels are not published, so these are **legal milestones**, named so.

use dian_domain::devoluciones as domain;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::vencimientos::EstadoFecha;

/// Concept of form 010 (casilla «concepto»).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ConceptoDevolucion {
    /// 1.
    SaldoAFavor,
    /// 2.
    PagoEnExceso,
    /// 3.
    PagoDeLoNoDebido,
}

/// The term that the law gives DIAN to answer.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum TerminoDevolucion {
    /// ET art. 855.
    Ordinario,
    /// ET art. 855 par. 5.
    Automatica,
    /// ET art. 860.
    ConGarantia,
}

/// A legal milestone of a refund.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Hito {
    /// The request was filed.
    Radicada,
    /// The term to reject it for formal faults ended (ET art. 858).
    PlazoInadmision,
    /// An «auto inadmisorio» was issued.
    Inadmitida,
    /// The taxpayer filed again after the inadmission (ET art. 857 par. 1).
    Subsanada,
    /// DIAN studies it.
    Estudio,
    /// The term is suspended for an investigation (ET art. 857-1).
    Suspendida,
    /// The decision: returns, offsets or rejects, wholly or in part.
    Resolucion,
    /// Paid by transfer, or in TIDIS.
    Pago,
    /// The taxpayer withdrew it.
    Desistida,
}

/// Where a milestone stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum SituacionHito {
    /// It happened.
    Cumplido,
    /// It is happening.
    EnCurso,
    /// It has not come.
    Pendiente,
}

/// What a resolution decided.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum DecisionDevolucion {
    /// All of it is returned.
    Devuelve,
    /// All or part pays other debts.
    Compensa,
    /// Part is returned.
    DevuelveEnParte,
    /// Nothing is returned.
    Rechaza,
}

/// How it is paid.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum FormaPago {
    /// Transfer to the certified account.
    Giro,
    /// Títulos, above 1.000 UVT.
    Tidis,
}

/// A milestone with its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct HitoDevolucion {
    /// Which.
    pub hito: Hito,
    /// Where it stands.
    pub situacion: SituacionHito,
    /// The day it happened.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub fecha: Option<Date>,
    /// The last day by law, computed.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub limite: Option<Date>,
    /// Business day of the term on which it falls, counted from the day after filing.
    pub dia: Option<u32>,
    /// Norm.
    pub norma: Option<String>,
}

/// A refund in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ResumenDevolucion {
    /// Number of the request.
    pub radicado: String,
    /// Concept of form 010.
    pub concepto: ConceptoDevolucion,
    /// Tax and period that the balance comes from, as in form 010.
    pub origen: String,
    /// Pesos.
    #[ts(type = "number")]
    pub valor: i64,
    /// Day of filing.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub radicada: Date,
    /// Which term.
    pub termino: TerminoDevolucion,
    /// Length of the term in business days.
    pub plazo_habiles: u32,
    /// Business days run, without those of a suspension.
    pub habiles_corridos: u32,
    /// Last day to answer, computed; absent while suspended, inadmitted, or when finished.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub respuesta_maxima: Option<Date>,
    /// The milestone in course, or the last one when finished.
    pub hito: Hito,
    /// Nothing more will happen.
    pub terminada: bool,
    /// The day of the answer went by without one.
    pub vencida: bool,
}

/// A refund with its timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Devolucion {
    /// What the list shows.
    #[serde(flatten)]
    pub resumen: ResumenDevolucion,
    /// In the order in which they happen.
    pub hitos: Vec<HitoDevolucion>,
    /// What was decided.
    pub decision: Option<DecisionDevolucion>,
    /// Pesos returned.
    #[ts(type = "number | null")]
    pub valor_devuelto: Option<i64>,
    /// How it is paid.
    pub forma_pago: Option<FormaPago>,
    /// Last digits of the certified account.
    pub cuenta_terminada_en: Option<String>,
    /// Holidays and civic days that were skipped in the count.
    #[ts(type = "string[]")]
    #[schema(value_type = Vec<String>)]
    pub dias_saltados: Vec<Date>,
    /// Norm of the term.
    pub norma: String,
    /// Where the rule was read.
    pub fuente: String,
    /// How sure the last day to answer is: `calculado`, or `por_verificar` when one of its rules has
    /// a weak source.
    pub estado: EstadoFecha,
    /// The day on which the days were counted.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub calculada_al: Date,
}

/// The refunds of a taxpayer, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ListaDevoluciones {
    /// Newest first.
    pub devoluciones: Vec<ResumenDevolucion>,
}

impl From<domain::Termino> for TerminoDevolucion {
    fn from(it: domain::Termino) -> Self {
        match it {
            domain::Termino::Ordinario => Self::Ordinario,
            domain::Termino::Automatica => Self::Automatica,
            domain::Termino::ConGarantia => Self::ConGarantia,
        }
    }
}

impl From<domain::Hito> for Hito {
    fn from(it: domain::Hito) -> Self {
        match it {
            domain::Hito::Radicada => Self::Radicada,
            domain::Hito::PlazoInadmision => Self::PlazoInadmision,
            domain::Hito::Inadmitida => Self::Inadmitida,
            domain::Hito::Subsanada => Self::Subsanada,
            domain::Hito::Estudio => Self::Estudio,
            domain::Hito::Suspendida => Self::Suspendida,
            domain::Hito::Resolucion => Self::Resolucion,
            domain::Hito::Pago => Self::Pago,
            domain::Hito::Desistida => Self::Desistida,
        }
    }
}

impl From<domain::Situacion> for SituacionHito {
    fn from(it: domain::Situacion) -> Self {
        match it {
            domain::Situacion::Cumplido => Self::Cumplido,
            domain::Situacion::EnCurso => Self::EnCurso,
            domain::Situacion::Pendiente => Self::Pendiente,
        }
    }
}

impl From<domain::Decision> for DecisionDevolucion {
    fn from(it: domain::Decision) -> Self {
        match it {
            domain::Decision::Devuelve => Self::Devuelve,
            domain::Decision::Compensa => Self::Compensa,
            domain::Decision::DevuelveEnParte => Self::DevuelveEnParte,
            domain::Decision::Rechaza => Self::Rechaza,
        }
    }
}

impl From<domain::HitoFechado> for HitoDevolucion {
    fn from(it: domain::HitoFechado) -> Self {
        Self {
            hito: it.hito.into(),
            situacion: it.situacion.into(),
            fecha: it.fecha,
            limite: it.limite,
            dia: it.dia,
            norma: it.norma,
        }
    }
}

/// Every date of a refund is computed; the rule behind it may still be weak.
impl From<domain::EstadoRegla> for EstadoFecha {
    fn from(it: domain::EstadoRegla) -> Self {
        match it {
            domain::EstadoRegla::Publicado => Self::Calculado,
            domain::EstadoRegla::PorVerificar => Self::PorVerificar,
        }
    }
}
