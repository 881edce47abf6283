//! The tax number and its check digit.

use dian_domain::nit::{Lectura, Nit, NitError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};

/// A NIT and the check digit that follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct NitConDv {
    /// Digits alone, without dots and without check digit.
    pub nit: String,
    /// 0 to 9.
    pub dv: u8,
}

/// How a text typed as a NIT was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct NitLeido {
    /// Digits alone, without dots and without check digit.
    pub nit: String,
    /// 0 to 9, computed.
    pub dv: u8,
    /// Ten digits whose last one is the check digit of the first nine may be either a cédula of ten
    /// digits or a NIT written with its digit. This is the other reading, if there is one.
    pub otra_lectura: Option<NitConDv>,
}

impl From<Nit> for NitConDv {
    fn from(nit: Nit) -> Self {
        Self { nit: nit.to_string(), dv: nit.dv() }
    }
}

impl From<Lectura> for NitLeido {
    fn from(read: Lectura) -> Self {
        let NitConDv { nit, dv } = read.nit.into();
        Self { nit, dv, otra_lectura: read.otra.map(NitConDv::from) }
    }
}

impl From<NitError> for Fallo {
    fn from(error: NitError) -> Self {
        match error {
            NitError::Vacio => Codigo::NitVacio.into(),
            NitError::Caracter(character) => {
                Self::new(Codigo::NitCaracterInvalido).with("caracter", character)
            }
            NitError::Corto(digits) => Self::new(Codigo::NitCorto)
                .with("digitos", digits)
                .with("minimo", dian_domain::nit::MIN_DIGITS),
            NitError::Largo(digits) => Self::new(Codigo::NitLargo)
                .with("digitos", digits)
                .with("maximo", dian_domain::nit::MAX_DIGITS),
            NitError::Dv { nit, recibido, esperado } => Self::new(Codigo::NitDvErrado)
                .with("nit", nit)
                .with("recibido", recibido)
                .with("esperado", esperado),
        }
    }
}
