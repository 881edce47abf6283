//! Percentages of the law, exact: `0.5` is one half of one per cent.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Deserialize;

use crate::pesos::Pesos;

/// A percentage from 0 to 1000 with at most four decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Porcentaje(Decimal);

/// The text is not such a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("un porcentaje va de 0 a 1000, con cuatro decimales a lo sumo")]
pub struct PorcentajeError;

impl Porcentaje {
    /// Reads `26.59`, `26,59` or `26,59 %`.
    ///
    /// # Errors
    /// [`PorcentajeError`].
    pub fn parse(text: &str) -> Result<Self, PorcentajeError> {
        let text = text.trim().trim_end_matches('%').trim_end().replace(',', ".");
        let plain = (1..=9).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && text.bytes().any(|byte| byte.is_ascii_digit());
        if !plain {
            return Err(PorcentajeError);
        }
        let value = Decimal::from_str_exact(&text).map_err(|_| PorcentajeError)?;
        if value.scale() > 4 || value > Decimal::ONE_THOUSAND {
            return Err(PorcentajeError);
        }
        Ok(Self(value))
    }

    /// This much of an amount, times a number of months or days, unrounded. `None` past what an
    /// amount can be.
    pub fn of(self, amount: Pesos, times: u32) -> Option<Decimal> {
        Decimal::from(amount.value())
            .checked_mul(self.0)?
            .checked_mul(Decimal::from(times))?
            .checked_div(Decimal::ONE_HUNDRED)
    }
}

impl TryFrom<String> for Porcentaje {
    type Error = PorcentajeError;

    fn try_from(text: String) -> Result<Self, PorcentajeError> {
        Self::parse(&text)
    }
}

impl std::fmt::Display for Porcentaje {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}

/// To whole pesos, halves up. `None` past what an amount can be.
pub fn to_pesos(value: Decimal) -> Option<Pesos> {
    let whole = value.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    Pesos::new(whole.to_i64()?).ok()
}

/// To a multiple of whole pesos (1.000 in returns), halves up. `None` past what an amount can be.
pub fn to_multiple(amount: Pesos, multiple: i64) -> Option<Pesos> {
    let multiple = multiple.max(1);
    let half = amount.value().checked_add(multiple / 2)?;
    Pesos::new(half.div_euclid(multiple).checked_mul(multiple)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_read_as_people_write_it() {
        for (text, wanted) in [
            ("26.59", "26.59"),
            ("26,59 %", "26.59"),
            ("5", "5"),
            ("0.50", "0.5"),
            ("1000", "1000"),
        ] {
            assert_eq!(Porcentaje::parse(text).unwrap().to_string(), wanted, "{text}");
        }
        for text in ["", ".", "-1", "1001", "1.23456", "5e3", "cinco", "1.2.3", "1234567890"] {
            assert_eq!(Porcentaje::parse(text), Err(PorcentajeError), "{text}");
        }
    }

    #[test]
    fn halves_go_up() {
        let amount = Pesos::new(1_001).unwrap();
        let half = Porcentaje::parse("50").unwrap().of(amount, 1).unwrap();
        assert_eq!(to_pesos(half).map(Pesos::value), Some(501));
        let rounded = |value| to_multiple(Pesos::new(value).unwrap(), 1_000).unwrap().value();
        assert_eq!([499, 500, 1_499, 523_740].map(rounded), [0, 1_000, 1_000, 524_000]);
    }
}
