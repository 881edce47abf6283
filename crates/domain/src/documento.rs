//! The identity document that a person signs in with.

use std::fmt;

use crate::nit::{Nit, NitError};

/// Kinds that DIAN's log-in takes (`facts`: accounts, section 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TipoDocumento {
    /// Cédula de ciudadanía.
    Cc,
    /// Cédula de extranjería.
    Ce,
    /// Pasaporte.
    Ps,
    /// NIT.
    Nit,
}

impl TipoDocumento {
    /// The code that DIAN prints.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cc => "CC",
            Self::Ce => "CE",
            Self::Ps => "PS",
            Self::Nit => "NIT",
        }
    }

    /// Fewest and most characters of a number of this kind.
    pub fn length(self) -> (usize, usize) {
        match self {
            Self::Cc => (5, 10),
            Self::Ce => (4, 10),
            Self::Ps => (4, 16),
            Self::Nit => (crate::nit::MIN_DIGITS, crate::nit::MAX_DIGITS),
        }
    }
}

/// A kind and a number in one canonical writing: no dots, no spaces, capitals.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Documento {
    tipo: TipoDocumento,
    numero: String,
}

/// Why a text is not the number of such a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DocumentoError {
    /// Too few or too many characters, or characters that the kind does not have.
    #[error("el número no sirve para {}", .0.code())]
    Numero(TipoDocumento),
    /// The kind is NIT and the number is not one.
    #[error(transparent)]
    Nit(#[from] NitError),
}

impl Documento {
    /// Reads the number as typed: dots, commas, dashes and blanks are left out.
    ///
    /// # Errors
    /// See [`DocumentoError`].
    ///
    /// ```
    /// # use dian_domain::documento::{Documento, TipoDocumento};
    /// let cedula = Documento::parse(TipoDocumento::Cc, "1.000.000.042").unwrap();
    /// assert_eq!(cedula.numero(), "1000000042");
    /// ```
    pub fn parse(tipo: TipoDocumento, text: &str) -> Result<Self, DocumentoError> {
        if tipo == TipoDocumento::Nit {
            let numero = Nit::parse(text)?.nit.to_string();
            return Ok(Self { tipo, numero });
        }
        let (least, most) = tipo.length();
        let mut numero = String::new();
        for character in text.chars() {
            match character {
                '0'..='9' => numero.push(character),
                letter if tipo == TipoDocumento::Ps && letter.is_ascii_alphabetic() => {
                    numero.push(letter.to_ascii_uppercase());
                }
                '.' | ',' | '-' => {}
                blank if blank.is_whitespace() => {}
                _ => return Err(DocumentoError::Numero(tipo)),
            }
            if numero.len() > 2 * most {
                break;
            }
        }
        if tipo != TipoDocumento::Ps {
            numero = numero.trim_start_matches('0').to_owned();
        }
        if (least..=most).contains(&numero.len()) {
            Ok(Self { tipo, numero })
        } else {
            Err(DocumentoError::Numero(tipo))
        }
    }

    /// The kind.
    pub fn tipo(&self) -> TipoDocumento {
        self.tipo
    }

    /// The number in its canonical writing.
    pub fn numero(&self) -> &str {
        &self.numero
    }
}

/// Masked: `Debug` ends in logs.
impl fmt::Debug for Documento {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Documento({} …)", self.tipo.code())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_kind_has_its_own_shape() {
        use TipoDocumento::{Cc, Ce, Nit, Ps};
        for (tipo, text, wanted) in [
            (Cc, "1.000.000.042", Some("1000000042")),
            (Cc, "0051234", Some("51234")),
            (Cc, "1.234", None),
            (Cc, "12345678901", None),
            (Cc, "AB123456", None),
            (Ce, "123 456", Some("123456")),
            (Ps, "ab-123456", Some("AB123456")),
            (Ps, "ñ123456", None),
            (Nit, "900.123.456-8", Some("900123456")),
            (Nit, "900.123.456-1", None),
        ] {
            let read = Documento::parse(tipo, text).ok();
            assert_eq!(read.as_ref().map(Documento::numero), wanted, "{} {text}", tipo.code());
        }
    }

    #[test]
    fn debug_does_not_show_the_number() {
        let cedula = Documento::parse(TipoDocumento::Cc, "1000000042").unwrap();
        assert_eq!(format!("{cedula:?}"), "Documento(CC …)");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,60}") {
            for tipo in [TipoDocumento::Cc, TipoDocumento::Ce, TipoDocumento::Ps, TipoDocumento::Nit] {
                if let Ok(read) = Documento::parse(tipo, &text) {
                    prop_assert_eq!(Documento::parse(tipo, read.numero()).ok(), Some(read));
                }
            }
        }
    }
}
