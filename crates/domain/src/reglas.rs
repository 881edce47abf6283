//! Reading the dated data of the law.
//!
//! The data is part of the build, so a failure here is a defect of a release or of a knowledge pack,
//! never of what a person typed. It is still an error and not a panic: a pack comes from outside.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The data of the law cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReglasError {
    /// Not the JSON that was expected.
    #[error("{archivo}: {detalle}")]
    Json {
        /// File of `rules/`.
        archivo: &'static str,
        /// What serde says.
        detalle: String,
    },
    /// Well formed, and contradicts itself.
    #[error("{archivo}: {detalle}")]
    Inconsistente {
        /// File of `rules/`.
        archivo: &'static str,
        /// What is wrong.
        detalle: String,
    },
}

/// What stands behind a rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respaldo {
    /// Norm and article.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
}

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EstadoRegla {
    /// The norm or an official table was read, or two independent kinds of source agree.
    Publicado,
    /// The source is one, or weak.
    PorVerificar,
}

pub(crate) fn parse<T: DeserializeOwned>(
    archivo: &'static str,
    json: &str,
) -> Result<T, ReglasError> {
    serde_json::from_str(json)
        .map_err(|error| ReglasError::Json { archivo, detalle: error.to_string() })
}
