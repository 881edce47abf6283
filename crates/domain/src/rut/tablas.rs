//! The code tables that a RUT prints, as data with their sources.

use serde::Deserialize;

use crate::reglas::{self, EstadoRegla, ReglasError};
use crate::responsabilidades::{self, Descripcion};

/// Every table that the reading needs.
#[derive(Debug, Clone)]
pub struct Tablas {
    /// Casilla 53.
    pub responsabilidades: Vec<Descripcion>,
    /// Casilla 2.
    pub conceptos: Tabla,
    /// Casilla 12.
    pub seccionales: Tabla,
    /// Casilla 25.
    pub documentos: Tabla,
    /// Casilla 54.
    pub usuarios_aduaneros: Tabla,
    /// Casilla 160.
    pub establecimientos: Tabla,
}

/// A table of codes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tabla {
    /// Number of the casilla.
    pub casilla: String,
    /// Where it was read.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
    /// Its rows.
    pub filas: Vec<Fila>,
}

/// A row of a table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fila {
    /// Two digits.
    pub codigo: String,
    /// Its name.
    pub nombre: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Archivo {
    conceptos: Tabla,
    seccionales: Tabla,
    documentos: Tabla,
    usuarios_aduaneros: Tabla,
    establecimientos: Tabla,
}

impl Tablas {
    /// The tables of the build.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../../rules/rut.json"), responsabilidades::built_in()?)
    }

    /// The tables of a file of rules, with the responsibilities already read.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str, responsabilidades: Vec<Descripcion>) -> Result<Self, ReglasError> {
        let archivo: Archivo = reglas::parse("rut.json", json)?;
        Ok(Self {
            responsabilidades,
            conceptos: archivo.conceptos,
            seccionales: archivo.seccionales,
            documentos: archivo.documentos,
            usuarios_aduaneros: archivo.usuarios_aduaneros,
            establecimientos: archivo.establecimientos,
        })
    }
}

impl Tabla {
    /// The name of a code, with or without its leading zero.
    pub fn name(&self, codigo: &str) -> Option<&str> {
        let plain = |code: &str| code.trim_start_matches('0').to_owned();
        self.filas
            .iter()
            .find(|fila| plain(&fila.codigo) == plain(codigo))
            .map(|fila| fila.nombre.as_str())
    }
}
