//! Which obligations a taxpayer has, from what is known of them.

use serde::Deserialize;

use super::VencimientosError;
use super::rules::{Aplica, Obligacion};
use crate::responsabilidades::Responsabilidad;

/// Responsibility that makes a gran contribuyente.
const GRAN_CONTRIBUYENTE: &str = "13";

/// Which calendar of DIAN applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tipo {
    /// Persona natural o sucesión ilíquida.
    Natural,
    /// Persona jurídica y demás contribuyentes.
    Juridica,
    /// Calificado como gran contribuyente.
    GranContribuyente,
}

/// How often IVA is declared (ET art. 600).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodicidadIva {
    /// Every two months.
    Bimestral,
    /// Every four months.
    Cuatrimestral,
}

/// What is known of a taxpayer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Perfil<'a> {
    /// Unknown: those of natural persons and companies.
    pub tipo: Option<Tipo>,
    /// Codes of casilla 53. None known: only what the type brings by itself.
    pub responsabilidades: &'a [Responsabilidad],
    /// Unknown: both.
    pub periodicidad_iva: Option<PeriodicidadIva>,
    /// Asked for by name: exactly these, whatever else is known.
    pub obligaciones: &'a [String],
    /// Besides those that type and responsibilities bring: what no code of the RUT tells.
    pub ademas: &'a [String],
}

/// The obligations that a taxpayer has, as places in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Seleccion(pub(super) Vec<bool>);

pub(super) fn select(
    catalogue: &[Obligacion],
    profile: &Perfil<'_>,
) -> Result<Seleccion, VencimientosError> {
    for id in profile.obligaciones.iter().chain(profile.ademas) {
        if !catalogue.iter().any(|it| it.id == *id) {
            return Err(VencimientosError::Obligacion(id.clone()));
        }
    }
    let chosen = |it: &Obligacion| {
        if !profile.obligaciones.is_empty() {
            profile.obligaciones.contains(&it.id)
        } else if profile.tipo.is_none() && profile.responsabilidades.is_empty() {
            true
        } else {
            it.aplica.to(profile) || profile.ademas.contains(&it.id)
        }
    };
    Ok(Seleccion(catalogue.iter().map(chosen).collect()))
}

impl Aplica {
    fn to(&self, profile: &Perfil<'_>) -> bool {
        let has = |code: &Responsabilidad| profile.responsabilidades.contains(code);
        let large = Responsabilidad::parse(GRAN_CONTRIBUYENTE).is_ok_and(|code| has(&code));
        let fits = match profile.tipo {
            _ if large => self.tipos.contains(&Tipo::GranContribuyente),
            Some(tipo) => self.tipos.contains(&tipo),
            None => self.tipos.contains(&Tipo::Natural) || self.tipos.contains(&Tipo::Juridica),
        };
        if !fits {
            return false;
        }
        if profile.responsabilidades.is_empty() {
            return self.basta_tipo;
        }
        let rhythm = match (self.iva, profile.periodicidad_iva) {
            // A gran contribuyente has no four-monthly calendar to choose.
            _ if large || profile.tipo == Some(Tipo::GranContribuyente) => true,
            (Some(mine), Some(theirs)) => mine == theirs,
            (None, _) | (_, None) => true,
        };
        rhythm
            && !self.sin.iter().any(has)
            && self.responsabilidades.iter().any(|together| together.0.iter().all(has))
    }
}
