//! Responsibilities of casilla 53 of the RUT: two-digit codes with their names.

use std::fmt;

use serde::Deserialize;

use crate::reglas::{self, ReglasError};

/// A code of casilla 53: two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Responsabilidad(u8);

/// The text is not a two-digit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("una responsabilidad del RUT tiene dos dígitos")]
pub struct ResponsabilidadError;

/// A row of the table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Descripcion {
    /// The code.
    pub codigo: Responsabilidad,
    /// As DIAN names it.
    pub nombre: String,
    /// No longer assigned.
    #[serde(default)]
    pub historica: bool,
    /// The code that took its place.
    pub reemplazada_por: Option<Responsabilidad>,
    /// `publicado`, or `por_verificar` where one weak source says it.
    pub estado: String,
    /// Where it was read.
    pub fuente: String,
}

/// The known codes, in order.
///
/// # Errors
/// [`ReglasError`] when the data is not usable.
pub fn built_in() -> Result<Vec<Descripcion>, ReglasError> {
    parse(include_str!("../rules/responsabilidades.json"))
}

/// The codes of a file of rules.
///
/// # Errors
/// [`ReglasError`] when the data is not usable.
pub fn parse(json: &str) -> Result<Vec<Descripcion>, ReglasError> {
    reglas::parse("responsabilidades.json", json)
}

impl Responsabilidad {
    /// Reads one or two digits: `5` and `05` are the same code.
    ///
    /// # Errors
    /// [`ResponsabilidadError`].
    pub fn parse(text: &str) -> Result<Self, ResponsabilidadError> {
        let text = text.trim();
        let fits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(code) if fits => Ok(Self(code)),
            _ => Err(ResponsabilidadError),
        }
    }
}

impl TryFrom<String> for Responsabilidad {
    type Error = ResponsabilidadError;

    fn try_from(text: String) -> Result<Self, ResponsabilidadError> {
        Self::parse(&text)
    }
}

impl fmt::Display for Responsabilidad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_58_codes_in_order() {
        let table = built_in().unwrap();
        assert_eq!(table.len(), 58);
        assert!(table.windows(2).all(|pair| pair[0].codigo < pair[1].codigo));
        let of = |code: &str| {
            table.iter().find(|row| row.codigo.to_string() == code).map(|row| row.nombre.as_str())
        };
        assert_eq!(of("48"), Some("Impuesto sobre las ventas - IVA"));
        assert_eq!(of("25"), None);
    }

    #[test]
    fn a_code_is_one_or_two_digits() {
        assert_eq!(Responsabilidad::parse("5"), Responsabilidad::parse(" 05 "));
        for text in ["", "x", "123", "-5", "+5"] {
            assert_eq!(Responsabilidad::parse(text), Err(ResponsabilidadError), "{text}");
        }
    }
}
