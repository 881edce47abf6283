//! Codes that a person makes: to be invoiced, for an appointment, for a number of filing.
//!
//! No official form of these exists: the text is plain words that any reader shows. A seller may ask
//! for a name, the kind and number of a document, and an e-mail if the invoice is to be sent (facts:
//! einvoice §5.6, Res. DIAN 000202 de 2025); nothing else goes into the first.

use dian_contract::escanear::{QrHecho, SolicitudQr};
use dian_contract::{Codigo, Fallo};
use dian_domain::nit::Nit;

use crate::formatos::Formatos;

/// Longest field, in characters.
const MAX: usize = 120;

/// Kinds of document that a seller writes on an invoice (facts: einvoice §3).
const KINDS: [(&str, &str); 8] = [
    ("13", "Cédula de ciudadanía"),
    ("31", "NIT"),
    ("22", "Cédula de extranjería"),
    ("41", "Pasaporte"),
    ("47", "PEP"),
    ("48", "PPT"),
    ("50", "NIT de otro país"),
    ("91", "NUIP"),
];

/// The code and its text.
///
/// # Errors
/// `falta_dato` or `respuesta_invalida` with `campo`, and those of a NIT.
pub fn create(formats: &Formatos, request: &SolicitudQr) -> Result<QrHecho, Fallo> {
    let texto = text(request)?;
    Ok(QrHecho { svg: (formats.qr_svg)(&texto)?, texto })
}

/// What the code holds.
///
/// # Errors
/// See [`create`].
pub fn text(request: &SolicitudQr) -> Result<String, Fallo> {
    let mut lines = Vec::new();
    match request {
        SolicitudQr::DatosFacturar { tipo_documento, numero, correo } => {
            let kind = KINDS.iter().find(|(code, _)| code == tipo_documento);
            let (code, name) = kind.ok_or_else(|| bad("tipo_documento"))?;
            lines.push(format!("Tipo de documento: {code} {name}"));
            let number = needed("numero", numero)?;
            let number = if *code == "31" {
                let nit = Nit::parse(&number)?.nit;
                format!("{nit}-{}", nit.dv())
            } else if number.chars().all(|it| it.is_ascii_alphanumeric() || it == '-') {
                number
            } else {
                return Err(bad("numero"));
            };
            lines.push(format!("Número: {number}"));
            if let Some(mail) = correo.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
                lines.push(format!("Correo: {}", address(mail)?));
            }
        }
        SolicitudQr::Cita { asunto, lugar, fecha, hora, numero } => {
            lines.push(format!("Cita: {}", needed("asunto", asunto)?));
            lines.push(format!("Fecha: {}", day(fecha)?));
            for (label, field, value) in
                [("Hora", "hora", hora), ("Lugar", "lugar", lugar), ("Número", "numero", numero)]
            {
                lines.extend(optional(field, value.as_deref())?.map(|it| format!("{label}: {it}")));
            }
        }
        SolicitudQr::Radicado { asunto, numero, fecha } => {
            lines.push(format!("Radicado: {}", needed("numero", numero)?));
            lines.push(format!("Asunto: {}", needed("asunto", asunto)?));
            if let Some(date) = fecha.as_deref().filter(|it| !it.is_empty()) {
                lines.push(format!("Fecha: {}", day(date)?));
            }
        }
    }
    Ok(lines.join("\n"))
}

fn needed(campo: &str, value: &str) -> Result<String, Fallo> {
    optional(campo, Some(value))?.ok_or_else(|| Fallo::new(Codigo::FaltaDato).with("campo", campo))
}

fn optional(campo: &str, value: Option<&str>) -> Result<Option<String>, Fallo> {
    let value = value.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    if value.chars().count() > MAX || value.chars().any(char::is_control) {
        return Err(bad(campo));
    }
    Ok((!value.is_empty()).then_some(value))
}

fn day(text: &str) -> Result<jiff::civil::Date, Fallo> {
    text.parse().map_err(|_| Fallo::new(Codigo::FechaInvalida).with("fecha", text))
}

fn address(mail: &str) -> Result<&str, Fallo> {
    let fits = mail.len() <= MAX
        && !mail.contains(|it: char| it.is_whitespace() || it.is_control())
        && mail.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty() && host.contains('.') && !host.contains('@')
        });
    if fits { Ok(mail) } else { Err(bad("correo")) }
}

fn bad(campo: &str) -> Fallo {
    Fallo::new(Codigo::RespuestaInvalida).with("campo", campo)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(tipo_documento: &str, numero: &str, correo: Option<&str>) -> SolicitudQr {
        SolicitudQr::DatosFacturar {
            tipo_documento: tipo_documento.into(),
            numero: numero.into(),
            correo: correo.map(str::to_owned),
        }
    }

    #[test]
    fn a_card_holds_document_and_address_and_nothing_else() {
        assert_eq!(
            text(&card("31", "900.123.456", Some("ventas@ceiba.example"))).unwrap(),
            "Tipo de documento: 31 NIT\nNúmero: 900123456-8\nCorreo: ventas@ceiba.example"
        );
        assert_eq!(
            text(&card("13", "1000000042", None)).unwrap(),
            "Tipo de documento: 13 Cédula de ciudadanía\nNúmero: 1000000042"
        );
    }

    #[test]
    fn what_does_not_fit_names_its_field() {
        for (request, campo) in [
            (card("99", "1", None), "tipo_documento"),
            (card("13", "1 OR 1", None), "numero"),
            (card("13", "12", Some("nadie")), "correo"),
        ] {
            let error = text(&request).unwrap_err();
            assert_eq!(error.codigo, Codigo::RespuestaInvalida);
            assert_eq!(error.parametros["campo"], campo);
        }
        let empty = SolicitudQr::Radicado { asunto: "x".into(), numero: " ".into(), fecha: None };
        assert_eq!(text(&empty).unwrap_err().codigo, Codigo::FaltaDato);
    }
}
