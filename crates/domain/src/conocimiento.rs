//! Everything of the law that the application knows, as one dated whole with a version.
//!
//! The first is compiled in. A later one comes as a knowledge pack (`dian-paquete` checks its
//! signature) and replaces it whole: no rule of one version meets one of another. What changed and
//! by which norm is part of it.
//!
//! Left out: the milestones of refunds (`rules/devoluciones.json`), which the service applies.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use crate::aceptacion::ReglasAceptacion;
use crate::contingencia::ReglasContingencia;
use crate::criterios::Cuestionarios;
use crate::deduccion::ReglasDeduccion;
use crate::festivos::Habiles;
use crate::intereses::TablaTasas;
use crate::reglas::{self, ReglasError};
use crate::responsabilidades::{self, Descripcion};
use crate::sanciones::Sanciones;
use crate::uvt::TablaUvt;
use crate::vencimientos::Calendario;

const FILE: &str = "paquete.json";

/// Files of rules that a pack carries, by name, without `.json`.
pub const ARCHIVOS: [&str; 10] = [
    "aceptacion",
    "contingencia",
    "criterios",
    "deduccion",
    "festivos",
    "intereses",
    "responsabilidades",
    "sanciones",
    "uvt",
    "vencimientos",
];

/// The rules of one version.
#[derive(Debug, Clone)]
pub struct Conocimiento {
    /// Which, and what changed.
    pub portada: Portada,
    /// Due dates and business days.
    pub calendario: Calendario,
    /// UVT of each year.
    pub uvt: TablaUvt,
    /// «¿Debo…?».
    pub criterios: Cuestionarios,
    /// Penalties.
    pub sanciones: Sanciones,
    /// Rates of late interest.
    pub tasas: TablaTasas,
    /// What happens when DIAN's services are down.
    pub contingencia: ReglasContingencia,
    /// Codes of casilla 53.
    pub responsabilidades: Vec<Descripcion>,
    /// The 1 % of purchases.
    pub deduccion: ReglasDeduccion,
    /// Terms to accept an invoice.
    pub aceptacion: ReglasAceptacion,
}

/// Which version, and what changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portada {
    /// Grows with each pack: an older one is never taken in the place of a newer.
    pub version: u32,
    /// The day on which it was made.
    pub fecha: Date,
    /// Newest first.
    pub cambios: Vec<Cambio>,
}

/// What changed, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cambio {
    /// Version that brought it.
    pub version: u32,
    /// In plain words, in Spanish.
    pub que: String,
    /// The norm that made it necessary.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    portada: Portada,
    reglas: Files,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Files {
    aceptacion: Value,
    contingencia: Value,
    criterios: Value,
    deduccion: Value,
    festivos: Value,
    intereses: Value,
    responsabilidades: Value,
    sanciones: Value,
    uvt: Value,
    vencimientos: Value,
}

impl Conocimiento {
    /// The rules compiled into this version of the program.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Ok(Self {
            portada: reglas::parse(FILE, include_str!("../rules/paquete.json"))?,
            calendario: Calendario::built_in()?,
            uvt: TablaUvt::built_in()?,
            criterios: Cuestionarios::built_in()?,
            sanciones: Sanciones::built_in()?,
            tasas: TablaTasas::built_in()?,
            contingencia: ReglasContingencia::built_in()?,
            responsabilidades: responsabilidades::built_in()?,
            deduccion: ReglasDeduccion::built_in()?,
            aceptacion: ReglasAceptacion::built_in()?,
        })
    }

    /// The rules of the content of a pack: `{portada, reglas: {uvt, festivos, …}}`, whole and with no
    /// field that is not known.
    ///
    /// # Errors
    /// [`ReglasError`] naming the file and what is wrong in it.
    pub fn parse(content: &str) -> Result<Self, ReglasError> {
        let Content { portada, reglas: files } = reglas::parse(FILE, content)?;
        let codes = responsabilidades::parse(&files.responsabilidades.to_string())?;
        let habiles = Habiles::parse(&files.festivos.to_string())?;
        let calendario = Calendario::parse(&files.vencimientos.to_string(), habiles, &codes)?;
        Ok(Self {
            portada,
            calendario,
            uvt: TablaUvt::parse(&files.uvt.to_string())?,
            criterios: Cuestionarios::parse(&files.criterios.to_string())?,
            sanciones: Sanciones::parse(&files.sanciones.to_string())?,
            tasas: TablaTasas::parse(&files.intereses.to_string())?,
            contingencia: ReglasContingencia::parse(&files.contingencia.to_string())?,
            responsabilidades: codes,
            deduccion: ReglasDeduccion::parse(&files.deduccion.to_string())?,
            aceptacion: ReglasAceptacion::parse(&files.aceptacion.to_string())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A pack made of the files that are compiled in.
    fn content() -> Value {
        let file = |name: &str| -> Value {
            let path = format!("{}/rules/{name}.json", env!("CARGO_MANIFEST_DIR"));
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
        };
        let files: serde_json::Map<String, Value> =
            ARCHIVOS.iter().map(|name| ((*name).to_owned(), file(name))).collect();
        json!({ "portada": file("paquete"), "reglas": files })
    }

    #[test]
    fn a_pack_of_the_built_in_files_is_the_built_in_knowledge() {
        let read = Conocimiento::parse(&content().to_string()).unwrap();
        let built_in = Conocimiento::built_in().unwrap();
        assert_eq!(format!("{read:?}"), format!("{built_in:?}"));
    }

    #[test]
    fn a_missing_file_and_an_unknown_field_are_refused() {
        let mut unknown = content();
        unknown["reglas"]["uvt"]["valores"][0]["nota"] = json!("de más");
        assert!(matches!(
            Conocimiento::parse(&unknown.to_string()),
            Err(ReglasError::Json { archivo: "uvt.json", .. })
        ));
        let mut extra = content();
        extra["reglas"]["otra"] = json!({});
        assert!(Conocimiento::parse(&extra.to_string()).is_err());
        let mut missing = content();
        missing["reglas"].as_object_mut().unwrap().remove("festivos");
        assert!(Conocimiento::parse(&missing.to_string()).is_err());
    }

    #[test]
    fn a_pack_may_bring_the_uvt_that_is_not_known_yet() {
        let mut later = content();
        let row = json!({ "anio": 2027, "valor": 55_000, "norma": "Resolución de prueba",
            "fuente": "prueba", "estado": "publicado" });
        later["reglas"]["uvt"]["valores"].as_array_mut().unwrap().push(row);
        let read = Conocimiento::parse(&later.to_string()).unwrap();
        let day = jiff::civil::date(2027, 1, 1);
        assert_eq!(read.uvt.at(day).map(|it| it.valor.value()), Some(55_000));
    }
}
