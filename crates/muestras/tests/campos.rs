//! Any one field of a signed invoice that says something else makes at least one check wrong.

#![expect(clippy::unwrap_used, reason = "a test that cannot make its sample must fail")]

use std::ops::Range;

use dian_domain::factura::{Contexto, NombreComprobacion, Resultado, check};
use dian_muestras::{Datos, factura, firma};
use jiff::civil::date;
use proptest::prelude::*;

/// Elements whose own attributes nobody signs: names that nothing signed refers to.
const UNSIGNED: [&str; 3] =
    ["<ds:Signature ", "<ds:SignatureValue ", "<xades:QualifyingProperties "];

/// A text or the value of an attribute, and where it stands.
#[derive(Debug, Clone)]
struct Campo {
    place: Range<usize>,
    is_unsigned: bool,
}

/// Every text that is not blank, and every attribute, but the XML declaration.
fn fields(xml: &str) -> Vec<Campo> {
    let mut all = Vec::new();
    let mut at = xml.find("?>").unwrap() + 2;
    while let Some(open) = xml[at..].find('<') {
        let text = at..at + open;
        if !xml[text.clone()].trim().is_empty() {
            all.push(Campo { place: text, is_unsigned: false });
        }
        let start = at + open;
        let end = start + xml[start..].find('>').unwrap();
        let mut inside = start;
        while let Some(quote) = xml[inside..end].find('"') {
            let from = inside + quote + 1;
            let to = from + xml[from..end].find('"').unwrap();
            let name = xml[..from].rsplit([' ', '<']).next().unwrap();
            let tag = &xml[start..];
            all.push(Campo {
                place: from..to,
                is_unsigned: UNSIGNED.iter().any(|it| tag.starts_with(it))
                    && !name.starts_with("xmlns"),
            });
            inside = to + 1;
        }
        at = end + 1;
    }
    all
}

/// The text with its letter or digit at a place, of those that it has, turned into another one.
fn changed(xml: &str, campo: &Campo, which: usize) -> Option<String> {
    let field = xml.get(campo.place.clone())?;
    let places: Vec<usize> = field
        .bytes()
        .enumerate()
        .filter(|(_, byte)| byte.is_ascii_alphanumeric())
        .map(|(at, _)| campo.place.start + at)
        .collect();
    let at = *places.get(which.checked_rem(places.len())?)?;
    let other = match xml.as_bytes()[at] {
        b'9' => '1',
        b'z' => 'a',
        b'Z' => 'A',
        byte => char::from(byte + 1),
    };
    Some(format!("{}{other}{}", &xml[..at], &xml[at + 1..]))
}

fn wrong(xml: &str, trust: &[Vec<u8>]) -> Vec<NombreComprobacion> {
    let Ok(read) = dian_xml::read(xml.as_bytes()) else {
        return vec![NombreComprobacion::Estructura];
    };
    let documento = read.documento();
    let mut all = check(documento, &Contexto::new(date(2026, 3, 12)));
    all.extend(dian_xades::checks(xml.as_bytes(), &documento.emisor.nit, trust));
    all.into_iter().filter(|it| it.resultado == Resultado::Mal).map(|it| it.nombre).collect()
}

fn invoice(datos: &Datos) -> String {
    String::from_utf8(factura(datos)).unwrap()
}

#[test]
fn every_field_is_signed() {
    let xml = invoice(&Datos::credito());
    let trust = [firma::raiz()];
    assert_eq!(wrong(&xml, &trust), []);
    let all = fields(&xml);
    assert!(all.len() > 200, "{}", all.len());
    for campo in all.iter().filter(|it| !it.is_unsigned) {
        let Some(other) = changed(&xml, campo, 0) else { continue };
        assert!(!wrong(&other, &trust).is_empty(), "{}", &xml[campo.place.clone()]);
    }
}

/// What is there to read of a document, without its signature.
#[test]
fn without_a_signature_the_amounts_and_the_code_hold_each_other() {
    let signed = Datos::credito();
    let xml = invoice(&Datos { firmante: None, ..signed });
    let only = |xml: &str| {
        let read = dian_xml::read(xml.as_bytes()).ok()?;
        let all = check(read.documento(), &Contexto::new(date(2026, 3, 12)));
        Some(all.into_iter().filter(|it| it.resultado == Resultado::Mal).count())
    };
    assert_eq!(only(&xml), Some(0));
    for name in ["ID", "IssueDate", "IssueTime", "UUID", "CompanyID"] {
        let open = format!("<cbc:{name}");
        let at = xml.find(&open).unwrap();
        let campo = fields(&xml).into_iter().find(|it| {
            it.place.start > at && {
                let before = &xml[..it.place.start];
                before.ends_with('>') && before[at..].matches('<').count() == 1
            }
        });
        let other = changed(&xml, &campo.unwrap(), 3).unwrap();
        assert_ne!(only(&other), Some(0), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_letter_of_any_field_is_signed(field in any::<prop::sample::Index>(), which in 0_usize..500) {
        let xml = invoice(&Datos::default());
        let all = fields(&xml);
        let campo = field.get(&all);
        if let Some(other) = changed(&xml, campo, which).filter(|_| !campo.is_unsigned) {
            prop_assert!(!wrong(&other, &[firma::raiz()]).is_empty(), "{}", &xml[campo.place.clone()]);
        }
    }
}
