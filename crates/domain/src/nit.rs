//! The tax number (NIT) and its check digit (DV).
//!
//! A natural person's NIT is the number of their document; a company's has nine digits. The check
//! digit is never part of the number: every rule of the calendar looks at the digits without it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Fewest digits of a NIT: the shortest documents in use.
pub const MIN_DIGITS: usize = 5;
/// Most digits of a NIT: a NUIP has ten.
pub const MAX_DIGITS: usize = 10;
/// Longest text that is looked at; with dots, spaces and dash a NIT needs about 20.
const MAX_TEXT: usize = 64;

/// Weights of the check digit, from the last digit to the first, as several public libraries carry
/// them; no norm was read. Checked on the 93 real NITs of `tests/datos/nit_dv.csv`.
const WEIGHTS: [u64; 15] = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

/// A tax number without its check digit: 5 to 10 digits, no leading zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Nit(u64);

/// Why a text is not a NIT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NitError {
    /// No digit at all.
    #[error("no hay ningún dígito")]
    Vacio,
    /// Something other than digits, dots, commas, spaces and one dash before the check digit.
    #[error("carácter inesperado {0:?}")]
    Caracter(char),
    /// Fewer than [`MIN_DIGITS`].
    #[error("{0} dígitos son muy pocos")]
    Corto(usize),
    /// More than [`MAX_DIGITS`].
    #[error("{0} dígitos son demasiados")]
    Largo(usize),
    /// The check digit written does not follow from the number.
    #[error("el dígito de verificación de {nit} es {esperado}, no {recibido}")]
    Dv {
        /// The number.
        nit: Nit,
        /// What was written.
        recibido: u8,
        /// What follows.
        esperado: u8,
    },
}

/// How a text was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lectura {
    /// The number.
    pub nit: Nit,
    /// Ten digits without a dash may be a document of ten digits, or nine digits and their check
    /// digit. When both hold, the likelier is in `nit` and the other one here.
    pub otra: Option<Nit>,
}

impl Nit {
    /// The NIT with these digits, without check digit.
    ///
    /// # Errors
    /// [`NitError::Corto`] or [`NitError::Largo`].
    pub fn new(number: u64) -> Result<Self, NitError> {
        let digits = number.checked_ilog10().map_or(1, |log| log as usize + 1);
        match digits {
            0..MIN_DIGITS => Err(NitError::Corto(digits)),
            MIN_DIGITS..=MAX_DIGITS => Ok(Self(number)),
            _ => Err(NitError::Largo(digits)),
        }
    }

    /// Understands a NIT as people write it: dots, commas, spaces, leading zeros, a dash before the
    /// check digit, or the check digit glued to it.
    ///
    /// Ten digits without a dash are ambiguous. Companies' NITs have nine digits and begin with 8 or
    /// 9, and no document of ten digits does, so there the tenth is taken as check digit and must
    /// fit. Otherwise the ten digits are the number, and [`Lectura::otra`] tells if the tenth also
    /// fits as check digit of the first nine.
    ///
    /// # Errors
    /// See [`NitError`].
    ///
    /// ```
    /// # use dian_domain::nit::Nit;
    /// let nit = Nit::parse("800.197.268-4").unwrap().nit;
    /// assert_eq!((nit.to_string().as_str(), nit.dv()), ("800197268", 4));
    /// assert_eq!(Nit::parse("8001972684").unwrap().nit, nit);
    /// ```
    pub fn parse(text: &str) -> Result<Lectura, NitError> {
        let mut body = String::new();
        let mut dv = String::new();
        let mut dash = false;
        for (index, character) in text.trim().chars().enumerate() {
            if index > MAX_TEXT {
                return Err(NitError::Largo(index));
            }
            match character {
                '0'..='9' if dash => dv.push(character),
                '0'..='9' => body.push(character),
                '-' | '–' | '‐' | '‑' if !dash && !body.is_empty() => dash = true,
                '.' | ',' | '\'' => {}
                blank if blank.is_whitespace() => {}
                other => return Err(NitError::Caracter(other)),
            }
        }
        let digits = body.trim_start_matches('0');
        if digits.is_empty() {
            return Err(if body.is_empty() {
                NitError::Vacio
            } else {
                NitError::Corto(body.len())
            });
        }
        // Never more than MAX_TEXT digits here, and `new` refuses what is too long for a u64 first.
        if digits.len() > MAX_DIGITS + 1 {
            return Err(NitError::Largo(digits.len()));
        }
        let number = digits.bytes().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        match dv.as_bytes() {
            [] if digits.len() == MAX_DIGITS + 1 => Self::with_dv(number / 10, number % 10)
                .map(Lectura::sure)
                .map_err(|_| NitError::Largo(digits.len())),
            [] if digits.len() == MAX_DIGITS => {
                let short = Self::with_dv(number / 10, number % 10);
                if matches!(digits.as_bytes()[0], b'8' | b'9') {
                    let nit = short?;
                    Ok(Lectura { nit, otra: Some(Self(number)) })
                } else {
                    Ok(Lectura { nit: Self(number), otra: short.ok() })
                }
            }
            [] => Self::new(number).map(Lectura::sure),
            [digit] => Self::with_dv(number, u64::from(digit - b'0')).map(Lectura::sure),
            more => Err(NitError::Largo(digits.len() + more.len())),
        }
    }

    /// The check digit, 0 to 9.
    pub fn dv(self) -> u8 {
        let mut rest = self.0;
        let mut sum = 0;
        for weight in WEIGHTS {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        let remainder = sum % 11;
        let digit = if remainder < 2 { remainder } else { 11 - remainder };
        u8::try_from(digit).unwrap_or_default()
    }

    /// The last `count` digits as a number, `count` being 1 or 2: 900123456 → 6, 56.
    pub fn last_digits(self, count: u8) -> u8 {
        let modulus = if count == 1 { 10 } else { 100 };
        u8::try_from(self.0 % modulus).unwrap_or_default()
    }

    /// The number itself.
    pub fn number(self) -> u64 {
        self.0
    }

    fn with_dv(number: u64, dv: u64) -> Result<Self, NitError> {
        let nit = Self::new(number)?;
        let received = u8::try_from(dv).unwrap_or_default();
        if nit.dv() == received {
            Ok(nit)
        } else {
            Err(NitError::Dv { nit, recibido: received, esperado: nit.dv() })
        }
    }
}

impl Lectura {
    fn sure(nit: Nit) -> Self {
        Self { nit, otra: None }
    }
}

impl TryFrom<u64> for Nit {
    type Error = NitError;

    fn try_from(number: u64) -> Result<Self, NitError> {
        Self::new(number)
    }
}

impl From<Nit> for u64 {
    fn from(nit: Nit) -> Self {
        nit.0
    }
}

impl fmt::Display for Nit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Masked: a NIT is personal and `Debug` ends in logs.
impl fmt::Debug for Nit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nit(…{:02})", self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_check_digit_of_every_public_nit_is_the_printed_one() {
        let rows = include_str!("../tests/datos/nit_dv.csv").lines().skip(1);
        let mut count = 0;
        for row in rows {
            let mut cells = row.split(',');
            let nit: u64 = cells.next().unwrap().parse().unwrap();
            let dv: u8 = cells.next().unwrap().parse().unwrap();
            assert_eq!(Nit::new(nit).unwrap().dv(), dv, "{row}");
            count += 1;
        }
        assert_eq!(count, 93);
    }

    #[test]
    fn people_write_a_nit_in_many_ways() {
        for text in [
            "800197268",
            "800.197.268",
            "800 197 268",
            "0800197268",
            "800197268-4",
            "800.197.268-4",
            "800197268 - 4",
            "8001972684",
            " 800,197,268‑4 ",
        ] {
            assert_eq!(Nit::parse(text).map(|read| read.nit.number()), Ok(800_197_268), "{text}");
        }
    }

    #[test]
    fn ten_digits_are_a_cedula_or_a_nit_with_its_digit() {
        let company = Nit::parse("8001972684").unwrap();
        assert_eq!(company.nit.number(), 800_197_268);
        assert_eq!(company.otra.map(Nit::number), Some(8_001_972_684));

        let person = Nit::parse("1000000045").unwrap();
        assert_eq!(person.nit.number(), 1_000_000_045);
        assert_eq!(person.otra, None);

        let both = format!("{}{}", 100_000_004, Nit::new(100_000_004).unwrap().dv());
        let both = Nit::parse(&both).unwrap();
        assert_eq!(both.nit.to_string().len(), 10);
        assert_eq!(both.otra.map(Nit::number), Some(100_000_004));
    }

    #[test]
    fn a_wrong_check_digit_is_told_with_the_right_one() {
        let nit = Nit::new(800_197_268).unwrap();
        let error = NitError::Dv { nit, recibido: 5, esperado: 4 };
        assert_eq!(Nit::parse("800197268-5"), Err(error));
        assert_eq!(Nit::parse("8001972685"), Err(error));
    }

    #[test]
    fn what_is_not_a_nit_is_refused_with_its_reason() {
        assert_eq!(Nit::parse(""), Err(NitError::Vacio));
        assert_eq!(Nit::parse(" . "), Err(NitError::Vacio));
        assert_eq!(Nit::parse("ochocientos"), Err(NitError::Caracter('o')));
        assert_eq!(Nit::parse("-4"), Err(NitError::Caracter('-')));
        assert_eq!(Nit::parse("800-197-268"), Err(NitError::Caracter('-')));
        assert_eq!(Nit::parse("1234"), Err(NitError::Corto(4)));
        assert_eq!(Nit::parse("0000"), Err(NitError::Corto(4)));
        assert_eq!(Nit::parse("123456789012"), Err(NitError::Largo(12)));
        assert!(matches!(Nit::parse(&"9".repeat(1_000_000)), Err(NitError::Largo(_))));
    }

    #[test]
    fn debug_does_not_show_the_number() {
        assert_eq!(format!("{:?}", Nit::new(900_123_456).unwrap()), "Nit(…56)");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,80}") {
            let _ = Nit::parse(&text);
        }

        #[test]
        fn what_is_written_is_read_back(number in 10_000_u64..=9_999_999_999) {
            let nit = Nit::new(number).unwrap();
            let written = format!("{nit}-{}", nit.dv());
            prop_assert_eq!(Nit::parse(&written).map(|read| read.nit), Ok(nit));
        }
    }
}
