//! Who the dates are for: what a person says of themselves, kept in the vault of the device.

use dian_domain::vencimientos as domain;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

/// What decides which calendar of DIAN applies.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum TipoContribuyente {
    /// Persona natural o sucesión ilíquida.
    Natural,
    /// Persona jurídica y demás contribuyentes.
    Juridica,
    /// Calificado como gran contribuyente.
    GranContribuyente,
}

/// How often IVA is declared (ET art. 600). Unknown means that both calendars are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PeriodicidadIva {
    /// Every two months.
    Bimestral,
    /// Every four months.
    Cuatrimestral,
}

/// A person or company whose dates are followed on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Perfil {
    /// How the person calls it; may be empty.
    pub nombre: String,
    /// Digits alone, without check digit.
    pub nit: String,
    /// 0 to 9.
    pub dv: u8,
    /// Which calendar applies.
    pub tipo: TipoContribuyente,
    /// Codes of casilla 53 of the RUT: two digits each.
    pub responsabilidades: Vec<String>,
    /// Unknown if absent.
    pub periodicidad_iva: Option<PeriodicidadIva>,
    /// Obligations that no code of the RUT tells, by id of the catalogue.
    #[serde(default)]
    pub obligaciones: Vec<String>,
}

/// A profile as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct SolicitudPerfil {
    /// How the person calls it; may be empty.
    pub nombre: String,
    /// As typed, with or without dots and check digit.
    pub nit: String,
    /// Which calendar applies.
    pub tipo: TipoContribuyente,
    /// Codes of casilla 53 of the RUT: two digits each.
    pub responsabilidades: Vec<String>,
    /// Unknown if absent.
    pub periodicidad_iva: Option<PeriodicidadIva>,
    /// Obligations that no code of the RUT tells, by id of the catalogue.
    #[serde(default)]
    pub obligaciones: Vec<String>,
}

impl From<TipoContribuyente> for domain::Tipo {
    fn from(tipo: TipoContribuyente) -> Self {
        match tipo {
            TipoContribuyente::Natural => Self::Natural,
            TipoContribuyente::Juridica => Self::Juridica,
            TipoContribuyente::GranContribuyente => Self::GranContribuyente,
        }
    }
}

impl From<PeriodicidadIva> for domain::PeriodicidadIva {
    fn from(it: PeriodicidadIva) -> Self {
        match it {
            PeriodicidadIva::Bimestral => Self::Bimestral,
            PeriodicidadIva::Cuatrimestral => Self::Cuatrimestral,
        }
    }
}
