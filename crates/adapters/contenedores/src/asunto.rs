//! The subject of the e-mail with which an invoice comes.

/// `NIT;name;number;type code;trade name;line of business`, the last two optional (DIAN's slides on
/// annex 1.7; facts: einvoice §3.1). Anyone can write a subject: nothing follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsuntoFactura {
    /// NIT of the issuer, as written.
    pub nit: String,
    /// Name of the issuer.
    pub nombre: String,
    /// Number of the document.
    pub numero: String,
    /// Code of its type: 01, 91…
    pub codigo: String,
    /// Trade name.
    pub nombre_comercial: Option<String>,
    /// Line of business.
    pub linea: Option<String>,
}

impl AsuntoFactura {
    /// Reads a subject; `None` if it has another form, as that of an event has (`Evento;…`).
    pub fn parse(subject: &str) -> Option<Self> {
        let mut fields = subject.split(';').map(|field| field.trim().to_owned());
        let nit = fields.next()?;
        let digits = nit.bytes().filter(u8::is_ascii_digit).count();
        let other = nit.chars().any(|c| !matches!(c, '0'..='9' | '.' | '-' | ' '));
        if other || !(5..=12).contains(&digits) {
            return None;
        }
        let nombre = fields.next()?;
        let numero = fields.next()?;
        let codigo = fields.next()?;
        let code = (1..=3).contains(&codigo.len()) && codigo.bytes().all(|b| b.is_ascii_digit());
        if numero.is_empty() || !code {
            return None;
        }
        let mut optional = || fields.next().filter(|field| !field.is_empty());
        let (nombre_comercial, linea) = (optional(), optional());
        Some(Self { nit, nombre, numero, codigo, nombre_comercial, linea })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_of_an_invoice_is_read() {
        let it = AsuntoFactura::parse("900123456;EJEMPLO SAS; FE101 ;01;Tienda Ejemplo;").unwrap();
        assert_eq!(
            (it.nit.as_str(), it.numero.as_str(), it.codigo.as_str()),
            ("900123456", "FE101", "01")
        );
        assert_eq!((it.nombre_comercial.as_deref(), it.linea), (Some("Tienda Ejemplo"), None));
        assert!(AsuntoFactura::parse("900123456;EJEMPLO SAS;FE101;01").is_some());
    }

    #[test]
    fn any_other_subject_is_not() {
        for subject in [
            "",
            "Hola",
            "Evento;900123456;EJEMPLO;1",
            "RE: 900123456;A;B;01",
            "900123456;A;B",
            "900123456;A;;01",
            "1;A;B;01",
            "900123456;A;B;uno",
        ] {
            assert_eq!(AsuntoFactura::parse(subject), None, "{subject}");
        }
    }
}
