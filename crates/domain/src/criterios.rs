//! «¿Debo…?»: whether a duty reaches a person, from plain facts and thresholds in UVT.
//!
//! Each question is data: conditions that must all hold, each met by any of its criteria, with norm,
//! source and how sure it is. An answer may be missing («no sé»); then the decision is known only if
//! the rest decides it. The UVT is that of the year that the norm names; a year without a known UVT
//! leaves its thresholds unknown, never a neighbour's.
//!
//! Left out: the amounts themselves (what counts as income is the person's return, not a threshold),
//! and non-residents.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use crate::pesos::Pesos;
use crate::reglas::{self, ReglasError, Respaldo};
use crate::uvt::{TablaUvt, Uvt};

const FILE: &str = "criterios.json";

/// The questions, in the order in which a screen shows them.
#[derive(Debug, Clone)]
pub struct Cuestionarios(Vec<Cuestionario>);

/// A question about one duty.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cuestionario {
    /// Id, such as `declarar_renta`.
    pub id: String,
    /// Name of the duty, in Spanish.
    pub nombre: String,
    /// First year with these criteria.
    pub desde: i16,
    /// The date of the calendar that follows from a yes.
    pub plazo: Option<Plazo>,
    /// All must hold.
    condiciones: Vec<Condicion>,
}

/// Which date of the calendar.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plazo {
    /// Obligation of the catalogue.
    pub obligacion: String,
    /// Years from the year of the question to the edition of the calendar.
    pub desfase: i16,
}

/// Met by any of its criteria.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Condicion {
    criterios: Vec<Criterio>,
}

/// One criterion.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterio {
    /// The fact that it looks at, such as `patrimonio_bruto`.
    pub campo: String,
    /// What is asked of it.
    pub prueba: Prueba,
    /// Norm, source, status.
    pub respaldo: Respaldo,
}

/// What a criterion asks of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Prueba {
    /// The fact is so, or is not.
    Es(bool),
    /// An amount against a threshold.
    Umbral {
        /// Threshold, in UVT.
        uvt: u32,
        /// Which side of it meets the criterion.
        comparacion: Comparacion,
        /// Years from the year of the question to the year of the UVT: 0 or −1.
        #[serde(default)]
        desfase: i16,
    },
}

/// How an amount is compared with its threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparacion {
    /// Above it.
    Mayor,
    /// At it or above.
    MayorOIgual,
    /// Below it.
    Menor,
    /// At it or below.
    MenorOIgual,
}

/// A fact, as the person gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Valor {
    /// An amount.
    Pesos(Pesos),
    /// Yes or no.
    SiNo(bool),
}

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The duty (or the right) is there.
    Si,
    /// It is not.
    No,
    /// What is known does not decide.
    FaltanDatos,
}

/// The answer to a question.
#[derive(Debug, Clone)]
pub struct Evaluacion<'a> {
    /// Yes, no, or not enough is known.
    pub decision: Decision,
    /// Every criterion, in the order of the question.
    pub criterios: Vec<Resultado<'a>>,
    /// Facts without which it cannot be decided; empty once it is.
    pub faltan: Vec<&'a str>,
    /// Years whose UVT would be needed and is not known.
    pub sin_uvt: Vec<i16>,
}

/// One criterion, applied.
#[derive(Debug, Clone)]
pub struct Resultado<'a> {
    /// The criterion.
    pub criterio: &'a Criterio,
    /// Its threshold in pesos and the UVT that gives it; absent without threshold or without UVT.
    pub tope: Option<(Pesos, &'a Uvt)>,
    /// What the person said.
    pub valor: Option<Valor>,
    /// Whether it is met; absent when it is not known.
    pub cumple: Option<bool>,
    /// It is one of those that decided.
    pub decide: bool,
}

/// Why a question has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CriteriosError {
    /// Not one of the questions.
    #[error("no existe el cuestionario {0:?}")]
    Cuestionario(String),
    /// The criteria hold from a later year.
    #[error("no hay criterios para {anio}: los hay desde {desde}")]
    Anio {
        /// The year asked for.
        anio: i16,
        /// First year with criteria.
        desde: i16,
    },
    /// A fact that the question does not look at.
    #[error("{0:?} no es un dato de este cuestionario")]
    Campo(String),
    /// An amount where yes or no was asked, or the other way round, or a negative amount.
    #[error("el valor de {0:?} no corresponde")]
    Valor(String),
}

impl Cuestionarios {
    /// The questions compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/criterios.json"))
    }

    /// The questions of a file of rules.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        let all: Vec<Cuestionario> = reglas::parse(FILE, json)?;
        let mut ids = BTreeSet::new();
        for it in &all {
            let empty = it.condiciones.iter().any(|any| any.criterios.is_empty());
            if !ids.insert(it.id.as_str()) || it.condiciones.is_empty() || empty {
                let detalle = format!("{}: repetido o sin criterios", it.id);
                return Err(ReglasError::Inconsistente { archivo: FILE, detalle });
            }
            // A fact is an amount or a yes, in every criterion that looks at it.
            let mut kinds = BTreeMap::new();
            for criterio in it.criterios() {
                let amount = matches!(criterio.prueba, Prueba::Umbral { .. });
                if *kinds.entry(criterio.campo.as_str()).or_insert(amount) != amount {
                    let detalle = format!("{}: {} es valor y sí o no", it.id, criterio.campo);
                    return Err(ReglasError::Inconsistente { archivo: FILE, detalle });
                }
            }
        }
        Ok(Self(all))
    }

    /// Every question.
    pub fn all(&self) -> &[Cuestionario] {
        &self.0
    }

    /// A question by its id.
    ///
    /// # Errors
    /// [`CriteriosError::Cuestionario`].
    pub fn get(&self, id: &str) -> Result<&Cuestionario, CriteriosError> {
        self.0
            .iter()
            .find(|it| it.id == id)
            .ok_or_else(|| CriteriosError::Cuestionario(id.to_owned()))
    }
}

impl Cuestionario {
    /// Every criterion, in order.
    pub fn criterios(&self) -> impl Iterator<Item = &Criterio> {
        self.condiciones.iter().flat_map(|any| &any.criterios)
    }

    /// Decides a question for a year. A fact that is not in `facts` is «no sé».
    ///
    /// # Errors
    /// A year before the criteria, or a fact that is not of this question or not of its kind.
    pub fn evaluate<'a>(
        &'a self,
        uvt: &'a TablaUvt,
        year: i16,
        facts: &BTreeMap<String, Valor>,
    ) -> Result<Evaluacion<'a>, CriteriosError> {
        if year < self.desde {
            return Err(CriteriosError::Anio { anio: year, desde: self.desde });
        }
        for (campo, valor) in facts {
            let Some(criterio) = self.criterios().find(|it| it.campo == *campo) else {
                return Err(CriteriosError::Campo(campo.clone()));
            };
            let fits = match (criterio.prueba, valor) {
                (Prueba::Es(_), Valor::SiNo(_)) => true,
                (Prueba::Umbral { .. }, Valor::Pesos(pesos)) => pesos.value() >= 0,
                (Prueba::Es(_), Valor::Pesos(_)) | (Prueba::Umbral { .. }, Valor::SiNo(_)) => false,
            };
            if !fits {
                return Err(CriteriosError::Valor(campo.clone()));
            }
        }
        let mut groups: Vec<(Option<bool>, Vec<Resultado<'a>>)> = self
            .condiciones
            .iter()
            .map(|any| {
                let applied: Vec<_> =
                    any.criterios.iter().map(|it| it.apply(uvt, year, facts)).collect();
                let met = any_of(applied.iter().map(|it| it.cumple));
                (met, applied)
            })
            .collect();
        let all = any_of(groups.iter().map(|(met, _)| met.map(|it| !it))).map(|it| !it);
        let decision = match all {
            Some(true) => Decision::Si,
            Some(false) => Decision::No,
            None => Decision::FaltanDatos,
        };
        let mut faltan: Vec<&str> = Vec::new();
        let mut sin_uvt = BTreeSet::new();
        for (met, applied) in &mut groups {
            for it in applied {
                // A yes rests on what was met, a no on the conditions that were not.
                it.decide = match decision {
                    Decision::Si => it.cumple == Some(true),
                    Decision::No => *met == Some(false),
                    Decision::FaltanDatos => false,
                };
                if decision == Decision::FaltanDatos && met.is_none() && it.cumple.is_none() {
                    if it.valor.is_none() && !faltan.contains(&it.criterio.campo.as_str()) {
                        faltan.push(&it.criterio.campo);
                    }
                    if let (Prueba::Umbral { desfase, .. }, None) = (it.criterio.prueba, it.tope) {
                        sin_uvt.insert(year + desfase);
                    }
                }
            }
        }
        Ok(Evaluacion {
            decision,
            criterios: groups.into_iter().flat_map(|(_, applied)| applied).collect(),
            faltan,
            sin_uvt: sin_uvt.into_iter().collect(),
        })
    }
}

impl Criterio {
    fn apply<'a>(
        &'a self,
        uvt: &'a TablaUvt,
        year: i16,
        facts: &BTreeMap<String, Valor>,
    ) -> Resultado<'a> {
        let valor = facts.get(&self.campo).copied();
        let (tope, cumple) = match self.prueba {
            Prueba::Es(wanted) => {
                (None, valor.map(|it| matches!(it, Valor::SiNo(said) if said == wanted)))
            }
            Prueba::Umbral { uvt: units, comparacion, desfase } => {
                let tope = Date::new(year + desfase, 12, 31)
                    .ok()
                    .and_then(|day| uvt.at(day))
                    .and_then(|row| Some((row.valor.checked_mul(i64::from(units))?, row)));
                let cumple = match (tope, valor) {
                    (Some((tope, _)), Some(Valor::Pesos(amount))) => {
                        Some(comparacion.holds(amount, tope))
                    }
                    (None, _) | (_, Some(Valor::SiNo(_)) | None) => None,
                };
                (tope, cumple)
            }
        };
        Resultado { criterio: self, tope, valor, cumple, decide: false }
    }
}

impl Comparacion {
    fn holds(self, amount: Pesos, tope: Pesos) -> bool {
        match self {
            Self::Mayor => amount > tope,
            Self::MayorOIgual => amount >= tope,
            Self::Menor => amount < tope,
            Self::MenorOIgual => amount <= tope,
        }
    }
}

/// «Or» over three values: one yes decides, and a no only if all are.
fn any_of(values: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut unknown = false;
    for value in values {
        match value {
            Some(true) => return Some(true),
            Some(false) => {}
            None => unknown = true,
        }
    }
    if unknown { None } else { Some(false) }
}

#[cfg(test)]
mod tests;
