//! The QR codes of a document against its fields: the one in the XML, and the one that is printed.

use rust_decimal::Decimal;

use super::super::documento::IVA;
use super::super::{
    AmbienteDocumento, Comprobacion, DocumentoElectronico, Importe, NombreComprobacion, Razon,
    normas,
};
use super::TOLERANCIA;
use super::sumas::gap;
use crate::escanear::{Ambiente, Campo, CodigoAviso, CodigoLeido, interpret};

/// QR codes of a PDF that are looked at.
const MAX_CODES: usize = 100;

/// What a QR is to a document.
enum Juicio {
    /// Every field that it prints is that of the document: how many besides the code.
    Coincide(usize),
    /// A field differs.
    Difiere { campo: &'static str, qr: String, documento: String },
    /// Its address is not DIAN's.
    Ajena { host: String },
    /// Its address leads to the other environment.
    OtroAmbiente { qr: Ambiente, documento: AmbienteDocumento },
    /// Nothing to compare.
    NoReconocido,
}

pub(super) fn in_xml(documento: &DocumentoElectronico) -> Comprobacion {
    let new = |razon| Comprobacion::new(NombreComprobacion::QrXml, razon).under(norm(documento));
    let Some(texto) = documento.qr.as_deref() else { return new(Razon::QrAusente) };
    let Ok(leido) = interpret(texto) else { return new(Razon::QrNoReconocido) };
    match judge(documento, &leido) {
        Juicio::Coincide(0) => new(Razon::QrSoloCodigo),
        Juicio::Coincide(campos) => new(Razon::QrBien).with("campos", campos),
        Juicio::Difiere { campo, qr, documento } => new(Razon::QrNoCoincide)
            .with("campo", campo)
            .with("qr", qr)
            .with("documento", documento),
        Juicio::Ajena { host } => new(Razon::QrDireccionAjena).with("host", host),
        Juicio::OtroAmbiente { qr, documento } => {
            new(Razon::QrOtroAmbiente).with("qr", qr.name()).with("documento", documento.name())
        }
        Juicio::NoReconocido => new(Razon::QrNoReconocido),
    }
}

/// The printed document. A PDF may hold other codes (payments, shops); the one of this document
/// decides, and one of another document only if there is none of this one.
pub(super) fn in_pdf(documento: &DocumentoElectronico, textos: Option<&[String]>) -> Comprobacion {
    let new = |razon| Comprobacion::new(NombreComprobacion::PdfXml, razon).under(norm(documento));
    let Some(textos) = textos else { return new(Razon::PdfAusente) };
    let read: Vec<_> =
        textos.iter().take(MAX_CODES).filter_map(|texto| interpret(texto).ok()).collect();
    let own = |leido: &&CodigoLeido| {
        let code = leido.campos.get(&Campo::Codigo);
        code.is_some_and(|code| same_code(documento, code))
    };
    let chosen = read.iter().find(own).or_else(|| {
        read.iter().find(|leido| !matches!(judge(documento, leido), Juicio::NoReconocido))
    });
    let Some(leido) = chosen else { return new(Razon::PdfSinQr) };
    match judge(documento, leido) {
        Juicio::Coincide(campos) => new(Razon::PdfBien).with("campos", campos),
        Juicio::Difiere { campo: "codigo", qr, documento: _ } => {
            new(Razon::PdfOtroDocumento).with("pdf", qr)
        }
        Juicio::Difiere { campo, qr, documento } => new(Razon::PdfNoCoincide)
            .with("campo", campo)
            .with("pdf", qr)
            .with("documento", documento),
        Juicio::Ajena { host } => new(Razon::PdfDireccionAjena).with("host", host),
        Juicio::OtroAmbiente { qr, documento } => {
            new(Razon::PdfOtroAmbiente).with("pdf", qr.name()).with("documento", documento.name())
        }
        Juicio::NoReconocido => new(Razon::PdfSinQr),
    }
}

fn norm(documento: &DocumentoElectronico) -> &'static str {
    if documento.tipo.is_payroll() { normas::QR_NOMINA } else { normas::QR }
}

/// The code that the QR of a document carries: an event's leads to its invoice.
fn same_code(documento: &DocumentoElectronico, code: &str) -> bool {
    let referred =
        documento.respuesta.as_ref().and_then(|answer| answer.documento.codigo.as_deref());
    [documento.codigo.as_deref(), referred]
        .into_iter()
        .flatten()
        .any(|own| own.eq_ignore_ascii_case(code))
}

fn judge(documento: &DocumentoElectronico, leido: &CodigoLeido) -> Juicio {
    let stranger = leido.avisos.iter().find(|aviso| aviso.codigo == CodigoAviso::HostSospechoso);
    if let Some(aviso) = stranger {
        return Juicio::Ajena { host: aviso.parametros.get("host").cloned().unwrap_or_default() };
    }
    let printed = |campo| leido.campos.get(&campo).map(String::as_str).unwrap_or_default();
    let code = printed(Campo::Codigo);
    if !code.is_empty() && !same_code(documento, code) {
        return Juicio::Difiere {
            campo: Campo::Codigo.name(),
            qr: code.to_owned(),
            documento: documento.codigo.clone().unwrap_or_else(|| "—".to_owned()),
        };
    }
    let mut compared = 0;
    for (campo, written, equal) in comparisons(documento) {
        let qr = printed(campo);
        if qr.is_empty() {
            continue;
        }
        match equal(qr, &written) {
            Some(true) => compared += 1,
            Some(false) => {
                return Juicio::Difiere {
                    campo: campo.name(),
                    qr: qr.to_owned(),
                    documento: written,
                };
            }
            None => {}
        }
    }
    let ambiente = documento.ambiente();
    match (leido.ambiente, ambiente) {
        (Ambiente::Produccion, AmbienteDocumento::Habilitacion)
        | (Ambiente::Habilitacion, AmbienteDocumento::Produccion) => {
            return Juicio::OtroAmbiente { qr: leido.ambiente, documento: ambiente };
        }
        (Ambiente::Produccion | Ambiente::Habilitacion, _)
        | (Ambiente::Legado | Ambiente::Desconocido, _) => {}
    }
    if code.is_empty() && compared == 0 { Juicio::NoReconocido } else { Juicio::Coincide(compared) }
}

/// Whether what is printed is what is written; `None` if that cannot be told.
type Equal = fn(&str, &str) -> Option<bool>;

/// Fields of the document under the names of the QR, with how each is compared.
fn comparisons(documento: &DocumentoElectronico) -> Vec<(Campo, String, Equal)> {
    let totales = &documento.totales;
    let support = documento.tipo.is_support();
    let amount = |importe: &Option<Importe>| {
        importe
            .as_ref()
            .map(|importe| importe.texto().to_owned())
            .filter(|_| !documento.tipo.is_answer())
    };
    let iva = || documento.impuesto(IVA).map(|valor| valor.to_string());
    let (issuer, other) =
        (Some(documento.emisor.nit.clone()), Some(documento.adquiriente.nit.clone()));
    let candidates: [(Campo, Option<String>, Equal); 14] = [
        (Campo::Numero, Some(documento.numero.clone()), numbers),
        (Campo::Fecha, documento.fecha.clone(), days),
        (Campo::Hora, documento.hora.clone(), hours),
        (Campo::NitEmisor, issuer.clone(), identities),
        (Campo::DocAdquiriente, other.clone(), identities),
        (Campo::DocEmpleado, other.clone(), identities),
        (Campo::Vendedor, other.filter(|_| support), identities),
        (Campo::NitAdquiriente, issuer.filter(|_| support), identities),
        (Campo::Base, amount(&totales.bruto), amounts),
        (Campo::Iva, iva(), amounts),
        (Campo::Otros, documento.otros_impuestos().map(|valor| valor.to_string()), amounts),
        (Campo::Devengado, amount(&totales.devengado), amounts),
        (Campo::Deducido, amount(&totales.deducido), amounts),
        (Campo::Total, amount(&totales.total), amounts),
    ];
    candidates
        .into_iter()
        .filter_map(|(campo, written, equal)| Some((campo, written?, equal)))
        .collect()
}

/// With or without prefix, with or without a hyphen after it.
fn numbers(qr: &str, written: &str) -> Option<bool> {
    let plain = |texto: &str| -> String {
        texto
            .chars()
            .filter(|character| character.is_ascii_alphanumeric())
            .map(|character| character.to_ascii_uppercase())
            .collect()
    };
    let digits = |texto: &str| -> String {
        let letters = texto.trim_end_matches(|character: char| character.is_ascii_digit());
        texto.get(letters.len()..).unwrap_or_default().to_owned()
    };
    let (qr, written) = (plain(qr), plain(written));
    let without_prefix = qr == digits(&qr) && qr == digits(&written);
    Some(qr == written || without_prefix)
}

/// The day alone: some print date and time glued together.
fn days(qr: &str, written: &str) -> Option<bool> {
    let day = |texto: &str| {
        let digits: String =
            texto.chars().filter(char::is_ascii_digit).take("20190116".len()).collect();
        (digits.len() == "20190116".len()).then_some(digits)
    };
    Some(day(qr)? == day(written)?)
}

/// Without offset.
fn hours(qr: &str, written: &str) -> Option<bool> {
    let length = "10:53:10".len();
    Some(qr.get(..length)? == written.get(..length)?)
}

/// Digits and letters; a check digit may be glued to a NIT.
fn identities(qr: &str, written: &str) -> Option<bool> {
    let plain = |texto: &str| -> String {
        texto.chars().filter(|character| character.is_ascii_alphanumeric()).collect()
    };
    let (qr, written) = (plain(qr), plain(written));
    if qr == written {
        return Some(true);
    }
    let nit = |texto: &str| crate::nit::Nit::parse(texto).ok().map(|lectura| lectura.nit);
    Some(nit(&qr).is_some_and(|nit| nit.to_string() == written))
}

/// Within the slack that the annex allows.
fn amounts(qr: &str, written: &str) -> Option<bool> {
    let read = |texto: &str| -> Option<Decimal> { Importe::new(texto).valor() };
    // `01`: the code of the tax printed in place of its amount.
    if qr.len() == 2 && qr.starts_with('0') {
        return None;
    }
    Some(gap(read(qr)?, read(written)?)? <= TOLERANCIA)
}
