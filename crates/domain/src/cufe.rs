//! The code of an electronic document: CUFE, CUDE, CUDS or CUNE.
//!
//! All four are a SHA-384 written as 96 hexadecimal characters. Codes of 64 or 40 characters belong to
//! documents of before 2020 and are not a [`Cufe`]. A secret of the issuer goes into the hash (the
//! technical key of the numbering, or the PIN of the program), so whoever has only the document can
//! check the shape of its code and not its value; [`EntradaCodigo`] computes it for who has the secret.

mod calculo;
mod entrada;

use std::fmt;

pub use calculo::{
    CampoCodigo, ClaseSecreto, CodigoCalculado, Composicion, EntradaCodigo, Paso, Secreto,
    TipoCodigo,
};
pub use entrada::EntradaError;
pub(crate) use entrada::is_time;

/// Hexadecimal characters of a code.
pub const CHARACTERS: usize = 96;

/// A code of an electronic document: 96 hexadecimal characters in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cufe(String);

/// Why a text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CufeError {
    /// All characters are hexadecimal and there are not 96.
    #[error("tiene {caracteres} caracteres en vez de {CHARACTERS}")]
    Longitud {
        /// Characters, without blanks.
        caracteres: usize,
    },
    /// Some characters are not hexadecimal.
    #[error("{ajenos} de sus {caracteres} caracteres no son hexadecimales")]
    Ajenos {
        /// Characters, without blanks.
        caracteres: usize,
        /// How many of them are not hexadecimal.
        ajenos: usize,
    },
}

impl CufeError {
    /// How many characters were written, blanks left out.
    pub fn characters(self) -> usize {
        match self {
            Self::Longitud { caracteres } | Self::Ajenos { caracteres, .. } => caracteres,
        }
    }
}

impl Cufe {
    /// Understands a code as a person types or pastes it: blanks and line breaks anywhere, capitals.
    ///
    /// # Errors
    /// See [`CufeError`].
    ///
    /// ```
    /// # use dian_domain::cufe::{Cufe, CufeError};
    /// let typed = "2030 2171 ".repeat(12);
    /// assert_eq!(Cufe::parse(&typed).unwrap().as_str(), "20302171".repeat(12));
    /// assert_eq!(Cufe::parse("abc"), Err(CufeError::Longitud { caracteres: 3 }));
    /// ```
    pub fn parse(text: &str) -> Result<Self, CufeError> {
        let written = || text.chars().filter(|character| !character.is_whitespace());
        let caracteres = written().count();
        match written().filter(|character| !character.is_ascii_hexdigit()).count() {
            0 if caracteres == CHARACTERS => {
                Ok(Self(written().map(|character| character.to_ascii_lowercase()).collect()))
            }
            0 => Err(CufeError::Longitud { caracteres }),
            ajenos => Err(CufeError::Ajenos { caracteres, ajenos }),
        }
    }

    /// The SHA-384 of a text.
    pub fn of(text: &str) -> Self {
        Self(calculo::hash(text))
    }

    /// The 96 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Cufe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_blanks_and_line_breaks_do_not_matter() {
        let typed = "ABCDEF01 2345\n6789\t".repeat(4) + &"0".repeat(24);
        let expected = "abcdef0123456789".repeat(4) + &"0".repeat(24);
        assert_eq!(
            Cufe::parse(&typed).map(|code| code.to_string()),
            Err(CufeError::Longitud { caracteres: 88 })
        );
        let typed = typed + "00000000";
        assert_eq!(Cufe::parse(&typed).map(|code| code.to_string()), Ok(expected + "00000000"));
    }

    #[test]
    fn an_error_counts_what_was_written() {
        assert_eq!(Cufe::parse(" \n"), Err(CufeError::Longitud { caracteres: 0 }));
        assert_eq!(Cufe::parse(&"a".repeat(64)), Err(CufeError::Longitud { caracteres: 64 }));
        let letter_o = format!("{}O0", "a".repeat(94));
        let error = Cufe::parse(&letter_o).unwrap_err();
        assert_eq!(error, CufeError::Ajenos { caracteres: 96, ajenos: 1 });
        assert_eq!(error.characters(), 96);
    }
}
