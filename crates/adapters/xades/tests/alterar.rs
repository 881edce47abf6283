//! A document signed and then changed by any one byte is not read, or something about it is wrong.

#![expect(clippy::unwrap_used, reason = "a test that cannot make its sample must fail")]

mod comun;

use bergshamra_c14n::{C14nMode, canonicalize};
use comun::{EMISOR, bad, invoice, judge, trust};
use dian_domain::factura::{Comprobacion, Contexto, Leido, check};
use dian_muestras::{Datos, Firmante, VALIDADO, contenedor, factura, respuesta_dian};
use dian_xades::{answer_check, checks, container_check};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const HOY: Date = date(2026, 3, 12);

/// What became of a change.
#[derive(Debug, PartialEq, Eq)]
enum Suerte {
    /// It is not read.
    NoSeLee,
    /// Some check is wrong.
    Mal,
    /// It is the same document to canonical XML.
    Igual,
    /// Nothing tells.
    Escapa,
}

/// Every check of a document, or of a container with what is inside.
fn everything(xml: &[u8]) -> Option<Vec<Comprobacion>> {
    let read = dian_xml::read(xml).ok()?;
    Some(match &read {
        Leido::Documento(documento) => {
            let mut all = check(documento, &Contexto::new(HOY));
            all.extend(judge(xml));
            all
        }
        Leido::Contenedor(contenedor) => {
            let mut all = check(&contenedor.documento, &Contexto::inside(HOY, contenedor));
            all.extend(checks(contenedor.documento_xml.as_bytes(), EMISOR, &trust()));
            let answer = contenedor.respuesta.as_ref().map(|it| it.xml.as_bytes());
            all.push(answer_check(answer, &trust()));
            all.push(container_check(Some(xml), &trust()));
            all
        }
    })
}

fn fate(original: &[u8], changed: &[u8]) -> Suerte {
    let Some(all) = everything(changed) else { return Suerte::NoSeLee };
    if !bad(&all).is_empty() {
        return Suerte::Mal;
    }
    let canonical = |xml: &[u8]| {
        let text = std::str::from_utf8(xml).ok()?;
        canonicalize::<&str>(text, C14nMode::Inclusive, None, &[]).ok()
    };
    match (canonical(original), canonical(changed)) {
        (Some(one), Some(other)) if one == other => Suerte::Igual,
        (Some(_) | None, Some(_) | None) => Suerte::Escapa,
    }
}

fn container() -> Vec<u8> {
    let datos = Datos::default();
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    contenedor(&datos, &factura(&datos), Some(&answer))
}

/// Every byte of both documents, for the hand: what escapes, and where. `cargo test --release -p dian-xades
/// --test alterar -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn every_byte() {
    for xml in [invoice().into_bytes(), container()] {
        let mut escaped = std::collections::BTreeMap::<String, usize>::new();
        for at in 0..xml.len() {
            for bit in [0x01_u8, 0x04, 0x20] {
                let mut changed = xml.clone();
                changed[at] ^= bit;
                if fate(&xml, &changed) == Suerte::Escapa {
                    let from = at.saturating_sub(60);
                    let near = String::from_utf8_lossy(xml.get(from..=at).unwrap());
                    *escaped.entry(near.replace('\n', "⏎")).or_default() += 1;
                }
            }
        }
        eprintln!("{} bytes, {} escaped", xml.len(), escaped.len());
        for (near, count) in escaped {
            eprintln!("  {count} {near}");
        }
    }
}

/// Whether a byte belongs to what XAdES leaves unsigned and nobody reads: attributes of the signature's own
/// frame, to which nothing signed refers, and blanks between its parts.
fn is_frame(xml: &str, at: usize) -> bool {
    const FRAME: [&str; 3] =
        ["<ds:Signature ", "<ds:SignatureValue ", "<xades:QualifyingProperties "];
    const SIGNED: [&str; 3] = ["ds:SignedInfo", "ds:KeyInfo", "xades:SignedProperties"];
    let start = xml.rfind("<ds:Signature ").unwrap();
    let end = start + xml[start..].find("</ds:Signature>").unwrap();
    let own = &xml[start..end];
    let Some(at) = at.checked_sub(start).filter(|it| *it < own.len()) else { return false };
    let is_attribute = FRAME.iter().any(|it| {
        let from = own.find(it).unwrap();
        (from + it.len()..from + own[from..].find('>').unwrap()).contains(&at)
    });
    let is_signed = SIGNED.iter().any(|it| {
        let from = own.find(&format!("<{it}")).unwrap();
        (from..own.find(&format!("</{it}>")).unwrap()).contains(&at)
    });
    is_attribute || !is_signed && own.as_bytes()[at].is_ascii_whitespace()
}

/// Where the texts of the documents inside a container stand.
fn inside(xml: &str) -> Vec<std::ops::Range<usize>> {
    let starts = xml.match_indices("<![CDATA[").map(|(at, it)| at + it.len());
    starts.map(|at| at..at + xml[at..].find("]]>").unwrap()).collect()
}

fn flipped(xml: &str, at: usize, bits: u8) -> Vec<u8> {
    let mut changed = xml.as_bytes().to_vec();
    changed[at] ^= bits;
    changed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_byte_of_an_invoice(place in any::<prop::sample::Index>(), bits in 1_u8..=255) {
        let xml = invoice();
        let at = place.index(xml.len());
        let changed = flipped(&xml, at, bits);
        if fate(xml.as_bytes(), &changed) == Suerte::Escapa {
            prop_assert!(is_frame(&xml, at), "{}", &xml[at.saturating_sub(40)..=at]);
            prop_assert_eq!(dian_xml::read(&changed), dian_xml::read(xml.as_bytes()));
        }
    }

    /// The container signs itself too, so nothing of it can be changed, inside or outside of its documents.
    #[test]
    fn any_byte_of_a_container(place in any::<prop::sample::Index>(), bits in 1_u8..=255) {
        let xml = String::from_utf8(container()).unwrap();
        let at = place.index(xml.len());
        let changed = flipped(&xml, at, bits);
        if fate(xml.as_bytes(), &changed) == Suerte::Escapa {
            let (first, _) = xml.split_at(inside(&xml)[0].start);
            prop_assert!(at < first.len() && is_frame(first, at), "{at}");
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = (judge(&bytes), dian_xades::certificates(&bytes), dian_xades::describe(&bytes));
    }

    #[test]
    fn a_document_cut_short_is_not_signed(place in any::<prop::sample::Index>()) {
        let xml = invoice();
        let cut = xml.get(..place.index(xml.trim_end().len())).unwrap_or_default();
        prop_assert!(!bad(&judge(cut.as_bytes())).is_empty());
    }
}
