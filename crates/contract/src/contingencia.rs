//! Contingency: what a person tried while DIAN's services were down, in a chain that shows changes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

/// An attempt, as the person tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct SolicitudIntento {
    /// What they wanted to do.
    pub tramite: String,
    /// What happened.
    pub que_paso: String,
}

/// An attempt in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Intento {
    /// From 1.
    pub numero: u32,
    /// When, RFC 3339, by the clock of the device.
    pub momento: String,
    /// What they wanted to do.
    pub tramite: String,
    /// What happened.
    pub que_paso: String,
    /// SHA-256 of the attempt before, in hexadecimal; zeros for the first.
    pub anterior: String,
    /// SHA-256 of this one with the one before.
    pub huella: String,
}

/// The log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct RegistroContingencia {
    /// In order.
    pub intentos: Vec<Intento>,
    /// Number of the first attempt whose print does not fit; absent when all fit.
    pub roto_en: Option<u32>,
}

/// When a duty would be due that fell due during an outage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ConsultaContingencia {
    /// Id of the catalogue; absent for any return.
    pub obligacion: Option<String>,
    /// When it was due.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub vence: Date,
    /// The day on which DIAN says that the service is back.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub restablecido: Date,
}

/// The new date and its rule. Only DIAN can certify the outage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct FechaContingencia {
    /// The date.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub nueva: Date,
    /// In plain words, in Spanish.
    pub regla: String,
    /// Norm and article.
    pub norma: String,
    /// Where we read it.
    pub fuente: String,
}
