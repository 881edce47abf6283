//! Late interest on taxes, day by day across changes of the rate.
//!
//! Simple interest on the tax, never on penalties nor on interest (ET arts. 634 and 635; formula of
//! Circular DIAN 000003 de 2013): for each stretch of one rate, capital × rate ÷ divisor × days. The
//! divisor is data and is shown: the circular divides every year by 366, another reading uses the
//! days of each year. Rates are a dated table of the knowledge pack, which a person can extend; a day
//! without a rate has no answer, never a neighbour's rate.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::pesos::Pesos;
use crate::porcentaje::{self, Porcentaje};
use crate::reglas::{self, ReglasError, Respaldo};

const FILE: &str = "intereses.json";
/// Longest span that is computed, in days: taxes lapse long before.
const MAX_DAYS: i32 = 40 * 366;

/// The rates, and how they are applied.
#[derive(Debug, Clone)]
pub struct TablaTasas {
    divisores: Vec<ReglaDivisor>,
    metodos: Vec<ReglaMetodo>,
    tasas: Vec<Tasa>,
}

/// Which rate a day has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metodo {
    /// That of the day itself.
    PorTramos,
    /// That of the day of payment, for every day.
    TasaDelPago,
}

/// A method with its norm; the first of the table is the usual one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReglaMetodo {
    /// Which.
    pub metodo: Metodo,
    /// Norm, source, status.
    pub respaldo: Respaldo,
}

/// What the yearly rate is divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Divisor {
    /// 366 in every year.
    Siempre366,
    /// 365 in every year.
    Siempre365,
    /// 365, and 366 in leap years.
    DiasDelAnio,
}

/// A divisor with its norm; the first of the table is the usual one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReglaDivisor {
    /// Which.
    pub divisor: Divisor,
    /// Norm, source, status.
    pub respaldo: Respaldo,
}

/// A yearly rate in force from one day to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tasa {
    /// First day.
    pub desde: Date,
    /// Last day.
    pub hasta: Date,
    /// Yearly, already less the two points of ET art. 635.
    pub tasa: Porcentaje,
    /// Norm, source, status. Absent when a person wrote the rate.
    pub respaldo: Option<Respaldo>,
}

/// Interest on an amount, with each of its stretches.
#[derive(Debug, Clone)]
pub struct Intereses {
    /// In order; one for each change of rate or of divisor.
    pub tramos: Vec<Tramo>,
    /// Days in all.
    pub dias: u32,
    /// The sum, rounded to pesos once.
    pub total: Pesos,
    /// The divisor, with its norm.
    pub divisor: ReglaDivisor,
    /// Which rate each day has, with its norm.
    pub metodo: ReglaMetodo,
}

/// Days of one rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tramo {
    /// First day.
    pub desde: Date,
    /// Last day.
    pub hasta: Date,
    /// Days, both ends included.
    pub dias: u32,
    /// Yearly rate.
    pub tasa: Porcentaje,
    /// 365 or 366.
    pub divisor: u32,
    /// Interest of the stretch, rounded to pesos for reading: the total is summed before rounding.
    pub valor: Pesos,
    /// Norm, source, status; absent for a rate that a person wrote.
    pub respaldo: Option<Respaldo>,
}

/// Why interest is not computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InteresesError {
    /// The end comes before the start.
    #[error("{hasta} es anterior a {desde}")]
    RangoInvertido {
        /// First day.
        desde: Date,
        /// Last day.
        hasta: Date,
    },
    /// No rate is known for these days.
    #[error("no hay tasa del {desde} al {hasta}")]
    SinTasa {
        /// First day without a rate.
        desde: Date,
        /// Last one of that gap, within what was asked.
        hasta: Date,
    },
    /// The table has no such divisor or method.
    #[error("la tabla no tiene ese divisor o método")]
    SinRegla,
    /// More days than are computed, or an amount that does not fit.
    #[error("el valor o el plazo son demasiado grandes")]
    Grande,
    /// A debt is not negative.
    #[error("el capital es negativo")]
    Negativo,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    divisores: Vec<ReglaDivisor>,
    metodos: Vec<ReglaMetodo>,
    tasas: Vec<Tasa>,
}

impl TablaTasas {
    /// The rates compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/intereses.json"))
    }

    /// The rates of a file of rules.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        let file: File = reglas::parse(FILE, json)?;
        let backwards = file.tasas.iter().any(|it| it.hasta < it.desde);
        let overlap = file.tasas.windows(2).any(|pair| pair[1].desde <= pair[0].hasta);
        if file.divisores.is_empty() || file.metodos.is_empty() || backwards || overlap {
            let detalle = "sin divisor o método, o tasas que se cruzan".to_owned();
            return Err(ReglasError::Inconsistente { archivo: FILE, detalle });
        }
        Ok(Self { divisores: file.divisores, metodos: file.metodos, tasas: file.tasas })
    }

    /// The table with the rates that a person wrote. On a day that both give, the person's holds.
    #[must_use]
    pub fn with(&self, own: &[Tasa]) -> Self {
        let mut tasas: Vec<Tasa> = own.to_vec();
        tasas.extend(self.tasas.iter().cloned());
        Self { divisores: self.divisores.clone(), metodos: self.metodos.clone(), tasas }
    }

    /// The known rates, a person's own first.
    pub fn tasas(&self) -> &[Tasa] {
        &self.tasas
    }

    /// The divisors, the usual one first.
    pub fn divisores(&self) -> &[ReglaDivisor] {
        &self.divisores
    }

    /// The methods, the usual one first.
    pub fn metodos(&self) -> &[ReglaMetodo] {
        &self.metodos
    }

    /// Interest from the first day of delay to the day of payment, both included. Without divisor or
    /// method, the usual ones of the table.
    ///
    /// # Errors
    /// See [`InteresesError`].
    pub fn interest(
        &self,
        capital: Pesos,
        (desde, hasta): (Date, Date),
        divisor: Option<Divisor>,
        metodo: Option<Metodo>,
    ) -> Result<Intereses, InteresesError> {
        if hasta < desde {
            return Err(InteresesError::RangoInvertido { desde, hasta });
        }
        if capital.value() < 0 {
            return Err(InteresesError::Negativo);
        }
        if (hasta - desde).get_days() > MAX_DAYS {
            return Err(InteresesError::Grande);
        }
        let divisor = self.divisores.iter().find(|it| divisor.is_none_or(|one| one == it.divisor));
        let metodo = self.metodos.iter().find(|it| metodo.is_none_or(|one| one == it.metodo));
        let (Some(divisor), Some(metodo)) = (divisor, metodo) else {
            return Err(InteresesError::SinRegla);
        };
        let mut tramos: Vec<Tramo> = Vec::new();
        let mut sum = Decimal::ZERO;
        let mut from = desde;
        loop {
            let (tasa, rate_end) = match metodo.metodo {
                Metodo::PorTramos => self.stretch(from, hasta)?,
                Metodo::TasaDelPago => (self.stretch(hasta, hasta)?.0, hasta),
            };
            let (base, year_end) = match divisor.divisor {
                Divisor::Siempre366 => (366, hasta),
                Divisor::Siempre365 => (365, hasta),
                Divisor::DiasDelAnio => (
                    u32::from(from.days_in_year().unsigned_abs()),
                    Date::new(from.year(), 12, 31).unwrap_or(hasta),
                ),
            };
            let to = rate_end.min(year_end);
            let days =
                u32::try_from((to - from).get_days() + 1).map_err(|_| InteresesError::Grande)?;
            let exact = tasa
                .tasa
                .of(capital, days)
                .and_then(|it| it.checked_div(Decimal::from(base)))
                .ok_or(InteresesError::Grande)?;
            sum = sum.checked_add(exact).ok_or(InteresesError::Grande)?;
            tramos.push(Tramo {
                desde: from,
                hasta: to,
                dias: days,
                tasa: tasa.tasa,
                divisor: base,
                valor: porcentaje::to_pesos(exact).ok_or(InteresesError::Grande)?,
                respaldo: tasa.respaldo.clone(),
            });
            if to >= hasta {
                break;
            }
            from = to.checked_add(1.day()).map_err(|_| InteresesError::Grande)?;
        }
        Ok(Intereses {
            dias: tramos.iter().map(|it| it.dias).sum(),
            tramos,
            total: porcentaje::to_pesos(sum).ok_or(InteresesError::Grande)?,
            divisor: divisor.clone(),
            metodo: metodo.clone(),
        })
    }

    /// The rate of a day, and the last day that has the same one: it ends with its row, or where a
    /// rate of the person begins.
    fn stretch(&self, from: Date, until: Date) -> Result<(&Tasa, Date), InteresesError> {
        let Some(tasa) = self.tasas.iter().find(|it| (it.desde..=it.hasta).contains(&from)) else {
            let known = self.tasas.iter().map(|it| it.desde).filter(|day| *day > from).min();
            let gap = known.and_then(|day| day.yesterday().ok()).unwrap_or(until).min(until);
            return Err(InteresesError::SinTasa { desde: from, hasta: gap });
        };
        let preferred = self.tasas.iter().take_while(|it| *it != tasa);
        let cut = preferred
            .map(|it| it.desde)
            .filter(|day| *day > from)
            .filter_map(|day| day.yesterday().ok());
        Ok((tasa, cut.chain([tasa.hasta, until]).min().unwrap_or(until)))
    }
}

#[cfg(test)]
mod tests;
