//! Due dates of national taxes, from the ordinals of the decree.
//!
//! Decreto 2229 de 2023 gives each obligation a business day of a month by the last digits of the
//! NIT, for 2024 and every later year. [`Calendario`] holds those rules as data; [`Agenda`] lays the
//! dates of a span out once, for every ending, so that one NIT or ten thousand only look them up.
//!
//! Three things are kept apart: the **legal date** (the rule, with the holidays and civic days that
//! are known), the **date that counts** (after extensions by resolution or contingency), and how sure
//! it is. A month that lacks the ordinal gives no date, never a neighbour's.
//!
//! Left out: agents with more than 100 branches (their special date was not found) and obligations
//! outside the decree.

mod agenda;
mod rules;
mod select;

use jiff::civil::Date;

pub use agenda::{Agenda, Explicacion, Vencimiento};
pub use rules::{Confianza, Grupo, Obligacion, Prorroga};
pub use select::{Perfil, PeriodicidadIva, Seleccion, Tipo};

use crate::festivos::Habiles;
use crate::reglas::ReglasError;
use crate::responsabilidades::{self, Descripcion, Responsabilidad};

/// The rules of every obligation, and the business calendar that they count on.
#[derive(Debug, Clone)]
pub struct Calendario {
    rules: rules::Rules,
    habiles: Habiles,
    responsabilidades: Vec<Responsabilidad>,
}

/// Which due dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tramo {
    /// What falls due in this year.
    Anio(i16),
    /// DIAN's calendar of this year: its last periods fall in January of the next.
    Edicion(i16),
    /// What falls due between two days, both included.
    Entre {
        /// First day.
        desde: Date,
        /// Last day.
        hasta: Date,
    },
}

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Estado {
    /// An official table or resolution says it.
    Publicado,
    /// The rule gives it.
    Calculado,
    /// The source is weak, or an extension is known whose date was not found.
    PorVerificar,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VencimientosError {
    /// No rules for that year.
    #[error("no hay reglas para {anio}: las hay de {desde} a {hasta}")]
    SinReglas {
        /// The year asked for.
        anio: i16,
        /// First year with rules.
        desde: i16,
        /// Last year with rules.
        hasta: i16,
    },
    /// The end comes before the start.
    #[error("{hasta} es anterior a {desde}")]
    RangoInvertido {
        /// First day.
        desde: Date,
        /// Last day.
        hasta: Date,
    },
    /// Not in the catalogue.
    #[error("no existe la obligación {0:?}")]
    Obligacion(String),
    /// Not a code of casilla 53.
    #[error("no existe la responsabilidad {0}")]
    Responsabilidad(Responsabilidad),
}

impl Calendario {
    /// The rules compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        let codes = responsabilidades::built_in()?;
        Self::parse(include_str!("../rules/vencimientos.json"), Habiles::built_in()?, &codes)
    }

    /// The rules of a file, over a business calendar and the codes of casilla 53.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str, habiles: Habiles, codes: &[Descripcion]) -> Result<Self, ReglasError> {
        Ok(Self {
            rules: rules::Rules::parse(json)?,
            habiles,
            responsabilidades: codes.iter().map(|row| row.codigo).collect(),
        })
    }

    /// The calendar as it was before these changes: `civico-abril`, `ley-2578-2026`,
    /// `res-000012-2026`… This is how the earlier version of a published edition is reproduced.
    #[must_use]
    pub fn without(&self, changes: &[&str]) -> Self {
        Self {
            rules: self.rules.without(changes),
            habiles: self.habiles.without(changes),
            responsabilidades: self.responsabilidades.clone(),
        }
    }

    /// Every obligation, in the order of the catalogue.
    pub fn obligaciones(&self) -> &[Obligacion] {
        &self.rules.obligaciones
    }

    /// The business calendar.
    pub fn habiles(&self) -> &Habiles {
        &self.habiles
    }

    /// First and last year with rules.
    pub fn years(&self) -> (i16, i16) {
        (self.rules.desde, self.rules.hasta)
    }

    /// Which obligations a profile has.
    ///
    /// # Errors
    /// An obligation or responsibility that does not exist.
    pub fn select(&self, profile: &Perfil<'_>) -> Result<Seleccion, VencimientosError> {
        let unknown =
            profile.responsabilidades.iter().find(|code| !self.responsabilidades.contains(code));
        if let Some(code) = unknown {
            return Err(VencimientosError::Responsabilidad(*code));
        }
        select::select(self.obligaciones(), profile)
    }

    /// The dates of a span, laid out for every ending of a NIT.
    ///
    /// # Errors
    /// A year without rules, or an inverted span.
    pub fn agenda(&self, tramo: Tramo) -> Result<Agenda<'_>, VencimientosError> {
        Agenda::lay_out(self, tramo)
    }
}
