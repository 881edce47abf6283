//! Which version of the law the application knows, and what changed.

use dian_domain::conocimiento as domain;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};

/// The knowledge in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct EstadoConocimiento {
    /// Grows with each pack.
    pub version: u32,
    /// The day on which it was made.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub fecha: Date,
    /// What changed and by which norm, newest first.
    pub cambios: Vec<CambioNorma>,
    /// Where it came from.
    pub origen: OrigenConocimiento,
}

/// Where the knowledge in force came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OrigenConocimiento {
    /// It came with the program.
    Incorporado,
    /// A signed pack that was installed.
    Paquete,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CambioNorma {
    /// Version that brought it.
    pub version: u32,
    /// In plain words, in Spanish.
    pub que: String,
    /// The norm that made it necessary.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
}

/// What `dian paquete verificar` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PaqueteVerificado {
    /// Version of the pack.
    pub version: u32,
    /// The day on which it was made.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub fecha: Date,
    /// Public key that signed it, in hexadecimal.
    pub llave: String,
    /// What changed.
    pub cambios: Vec<CambioNorma>,
}

impl From<&domain::Cambio> for CambioNorma {
    fn from(it: &domain::Cambio) -> Self {
        Self {
            version: it.version,
            que: it.que.clone(),
            norma: it.norma.clone(),
            fuente: it.fuente.clone(),
        }
    }
}

impl EstadoConocimiento {
    /// The state of a knowledge.
    pub fn new(portada: &domain::Portada, origen: OrigenConocimiento) -> Self {
        Self {
            version: portada.version,
            fecha: portada.fecha,
            cambios: portada.cambios.iter().map(Into::into).collect(),
            origen,
        }
    }
}

impl From<dian_domain::reglas::ReglasError> for Fallo {
    fn from(error: dian_domain::reglas::ReglasError) -> Self {
        use dian_domain::reglas::ReglasError as E;
        let (E::Json { archivo, detalle } | E::Inconsistente { archivo, detalle }) = error;
        Self::new(Codigo::PaqueteInvalido).with("archivo", archivo).with("detalle", detalle)
    }
}
