//! Whole Colombian pesos.
//!
//! Cents exist on invoices only; there the printed text is kept and `dian_domain::escanear` counts
//! in cents.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The largest integer that JavaScript keeps exactly: 2^53 − 1. Nothing larger crosses a door.
const LARGEST: i64 = (1 << 53) - 1;

/// An amount of whole pesos, within ±(2^53 − 1).
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Pesos(i64);

/// Why something is not an amount of pesos.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PesosError {
    /// No digit.
    #[error("no hay ningún dígito")]
    Vacio,
    /// Not an amount: letters, cents, or separators that do not group by three.
    #[error("no es un valor en pesos")]
    Forma,
    /// Beyond ±(2^53 − 1).
    #[error("el valor es demasiado grande")]
    Grande,
}

impl Pesos {
    /// # Errors
    /// [`PesosError::Grande`].
    pub fn new(pesos: i64) -> Result<Self, PesosError> {
        if (-LARGEST..=LARGEST).contains(&pesos) {
            Ok(Self(pesos))
        } else {
            Err(PesosError::Grande)
        }
    }

    /// Reads an amount as people write it: `1234567`, `1.234.567`, `1,234,567`, `$ 1.234.567`,
    /// `-500`. Cents are refused rather than dropped.
    ///
    /// # Errors
    /// See [`PesosError`].
    ///
    /// ```
    /// # use dian_domain::pesos::Pesos;
    /// assert_eq!(Pesos::parse("$ 8.640.000").unwrap().value(), 8_640_000);
    /// ```
    pub fn parse(text: &str) -> Result<Self, PesosError> {
        let text = text.trim();
        let (negative, text) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let text = text.trim_start().strip_prefix('$').unwrap_or(text).trim();
        if text.is_empty() {
            return Err(PesosError::Vacio);
        }
        let separator = text.chars().find(|c| matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}'));
        let digits = match separator {
            Some(separator) => {
                let mut groups = text.split(separator);
                let first = groups.next().unwrap_or_default();
                if first.is_empty() || first.len() > 3 || groups.any(|group| group.len() != 3) {
                    return Err(PesosError::Forma);
                }
                text.replace(separator, "")
            }
            None => text.to_owned(),
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PesosError::Forma);
        }
        let value: i64 = digits.parse().map_err(|_| PesosError::Grande)?;
        Self::new(if negative { -value } else { value })
    }

    /// The number of pesos.
    pub fn value(self) -> i64 {
        self.0
    }

    /// The sum, if it still fits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).and_then(|sum| Self::new(sum).ok())
    }

    /// The difference, if it still fits.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).and_then(|rest| Self::new(rest).ok())
    }

    /// The product, if it still fits.
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).and_then(|product| Self::new(product).ok())
    }
}

impl TryFrom<i64> for Pesos {
    type Error = PesosError;

    fn try_from(pesos: i64) -> Result<Self, PesosError> {
        Self::new(pesos)
    }
}

impl From<Pesos> for i64 {
    fn from(pesos: Pesos) -> Self {
        pesos.0
    }
}

impl fmt::Display for Pesos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, wanted) in [
            ("0", Ok(0)),
            ("1234567", Ok(1_234_567)),
            ("1.234.567", Ok(1_234_567)),
            ("1,234,567", Ok(1_234_567)),
            ("$ 1.234.567", Ok(1_234_567)),
            ("-$ 500", Ok(-500)),
            ("", Err(PesosError::Vacio)),
            ("$", Err(PesosError::Vacio)),
            ("1.234,56", Err(PesosError::Forma)),
            ("12.34", Err(PesosError::Forma)),
            ("1.23.456", Err(PesosError::Forma)),
            ("mil", Err(PesosError::Forma)),
            ("99999999999999999999", Err(PesosError::Grande)),
            ("9007199254740992", Err(PesosError::Grande)),
        ] {
            assert_eq!(Pesos::parse(text).map(Pesos::value), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,40}") {
            let _ = Pesos::parse(&text);
        }

        #[test]
        fn what_is_written_is_read_back(value in -LARGEST..=LARGEST) {
            prop_assert_eq!(Pesos::parse(&value.to_string()).map(Pesos::value), Ok(value));
        }
    }
}
