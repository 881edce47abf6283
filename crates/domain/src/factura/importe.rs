//! An amount of a document: its text and its number, side by side.

use std::str::FromStr;

use rust_decimal::Decimal;

/// Digits before the point: a quadrillion is beyond any document, and sums of it stay exact.
const MAX_DIGITS: usize = 15;
/// Digits after the point: the samples of DIAN write six, and rates a few more.
const MAX_DECIMALS: usize = 10;

/// A decimal number as XML writes it, with a point and no thousands separator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Importe {
    texto: String,
    valor: Option<Decimal>,
}

impl Importe {
    /// Keeps the text, and its number if it is one.
    ///
    /// ```
    /// # use dian_domain::factura::Importe;
    /// assert_eq!(Importe::new("1500000.00").valor(), Some(1_500_000.into()));
    /// assert_eq!(Importe::new("1.500.000,00").valor(), None);
    /// ```
    pub fn new(texto: &str) -> Self {
        let texto = texto.trim();
        Self { texto: texto.to_owned(), valor: read(texto) }
    }

    /// As written.
    pub fn texto(&self) -> &str {
        &self.texto
    }

    /// Its number; `None` if the text is not one.
    pub fn valor(&self) -> Option<Decimal> {
        self.valor
    }
}

impl From<Decimal> for Importe {
    fn from(valor: Decimal) -> Self {
        Self { texto: valor.to_string(), valor: Some(valor) }
    }
}

/// `-12345.67`: digits, a point, digits. Exponents, signs of currency and thousands are not read.
fn read(texto: &str) -> Option<Decimal> {
    let unsigned = texto.strip_prefix('-').unwrap_or(texto);
    let (whole, decimals) = match unsigned.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return None,
        None => (unsigned, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let significant = whole.trim_start_matches('0');
    if whole.is_empty()
        || significant.len() > MAX_DIGITS
        || decimals.len() > MAX_DECIMALS
        || whole.len() > 2 * MAX_DIGITS
        || !digits(whole)
        || !digits(decimals)
    {
        return None;
    }
    Decimal::from_str(texto).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_writes_is_read_exactly() {
        for (texto, expected) in [
            ("0", "0"),
            ("12600.06", "12600.06"),
            (" 1.000000 ", "1.000000"),
            ("-3.5", "-3.5"),
            ("007", "7"),
            ("999999999999999.999999", "999999999999999.999999"),
        ] {
            let importe = Importe::new(texto);
            assert_eq!(importe.valor().map(|valor| valor.to_string()).as_deref(), Some(expected));
            assert_eq!(importe.texto(), texto.trim());
        }
    }

    #[test]
    fn anything_else_is_kept_and_is_no_number() {
        for texto in [
            "",
            "-",
            ".5",
            "5.",
            "1,5",
            "1.500.000",
            "1e3",
            "+1",
            "1_0",
            "--1",
            "1000000000000000",
            "٣",
            "0.00000000001",
        ] {
            assert_eq!(Importe::new(texto).valor(), None, "{texto}");
        }
    }
}
