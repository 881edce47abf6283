//! Documents made so that a good signature seems to cover what it does not.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot make its sample must fail"
)]

mod comun;

use comun::{bad, invoice, judge, judge_text, reason, replace, usual, with_info};
use dian_domain::factura::{Comprobacion, Leido, NombreComprobacion as N, Razon};
use dian_muestras::firma::{Hechura, sign_again};
use dian_muestras::{Datos, factura};
use dian_xades::answer_check;

const CANONICAL: &str =
    "<ds:Transform Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/>";

const SIGNATURE: (&str, &str) = ("<ds:Signature ", "</ds:Signature>");

/// The signature of a document, and the document without it.
fn apart(xml: &str) -> (String, String) {
    let start = xml.find(SIGNATURE.0).expect("signed");
    let end = xml.rfind(SIGNATURE.1).expect("signed") + SIGNATURE.1.len();
    let (before, rest) = xml.split_at(start);
    let (signature, after) = rest.split_at(end - start);
    (signature.to_owned(), format!("{before}{after}"))
}

fn document(checks: &[Comprobacion]) -> Razon {
    reason(checks, N::FirmaDocumento)
}

/// An invoice that a forger would like: another buyer and no signature.
fn forged() -> String {
    let datos = Datos { numero: 7, firmante: None, ..Datos::default() };
    String::from_utf8(factura(&datos)).expect("UTF-8")
}

/// A document as content of an element of another one.
fn bare(xml: &str) -> &str {
    xml.split_once("?>").map_or(xml, |(_, rest)| rest.trim())
}

#[test]
fn a_signed_invoice_inside_an_extension_does_not_sign_what_is_around_it() {
    let inner = invoice();
    let extension = format!(
        "<ext:UBLExtension><ext:ExtensionContent>{}</ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>",
        bare(&inner)
    );
    let wrapped = replace(&forged(), "</ext:UBLExtensions>", &extension);
    assert_eq!(document(&judge_text(&wrapped)), Razon::FirmaEnvoltura);
}

#[test]
fn a_signature_taken_out_of_its_invoice_does_not_sign_another() {
    let (signature, rest) = apart(&invoice());
    let with = |inside: &str| {
        let extension = format!(
            "<ext:UBLExtension><ext:ExtensionContent>{signature}</ext:ExtensionContent></ext:UBLExtension>{inside}</ext:UBLExtensions>"
        );
        judge_text(&replace(&forged(), "</ext:UBLExtensions>", &extension))
    };
    assert_eq!(document(&with("")), Razon::FirmaDocumentoCambiado);
    let original = format!(
        "<ext:UBLExtension><ext:ExtensionContent>{}</ext:ExtensionContent></ext:UBLExtension>",
        bare(&rest)
    );
    assert_eq!(document(&with(&original)), Razon::FirmaDocumentoCambiado);
    // In the place of the signature of the root, and above the root.
    let root = replace(&forged(), "</Invoice>", &format!("{signature}</Invoice>"));
    assert_eq!(document(&judge_text(&root)), Razon::FirmaDocumentoCambiado);
    let below = replace(&forged(), "</cac:Contact>", &format!("{signature}</cac:Contact>"));
    assert_eq!(document(&judge_text(&below)), Razon::FirmaEnvoltura);
}

#[test]
fn a_second_signature_is_refused_wherever_it_stands() {
    let xml = invoice();
    let (signature, _) = apart(&xml);
    for to in [
        format!("{signature}</ext:ExtensionContent>"),
        format!(
            "</ext:ExtensionContent></ext:UBLExtension><ext:UBLExtension><ext:ExtensionContent>{signature}</ext:ExtensionContent>"
        ),
    ] {
        let (before, after) = xml.rsplit_once("</ext:ExtensionContent>").expect("extensions");
        assert_eq!(document(&judge_text(&format!("{before}{to}{after}"))), Razon::FirmaVarias);
    }
    let inside = replace(&xml, "</ds:Object>", &format!("{signature}</ds:Object>"));
    assert_eq!(document(&judge_text(&inside)), Razon::FirmaVarias);
}

#[test]
fn what_a_signature_does_not_sign_may_not_stand_in_it() {
    let xml = invoice();
    for (before, inside) in [
        ("</ds:Object>", "<cbc:Note>Pague a otra cuenta</cbc:Note>"),
        ("</ds:Object>", "<ds:Manifest/>"),
        ("</xades:QualifyingProperties>", "<xades:Otra/>"),
        ("</ds:Signature>", "<ds:Object/>"),
        ("</ds:Signature>", "<ds:KeyInfo/>"),
        ("</ds:Signature>", "<cac:InvoiceLine/>"),
    ] {
        let changed = replace(&xml, before, &format!("{inside}{before}"));
        assert_eq!(document(&judge_text(&changed)), Razon::FirmaEnvoltura, "{inside}");
    }
}

#[test]
fn an_identifier_that_two_elements_have_names_neither() {
    let xml = invoice();
    for suffix in ["-keyinfo", "-signedprops"] {
        let (before, _) = xml.split_once(&format!("{suffix}\"")).expect("an identifier");
        let id = before.rsplit('"').next().expect("a quote").trim_start_matches('#');
        for attribute in ["Id", "ID", "id", "xml:id"] {
            let twin = format!("<cac:Contact {attribute}=\"{id}{suffix}\">");
            let all = judge_text(&replace(&xml, "<cac:Contact>", &twin));
            let part = if suffix == "-keyinfo" { N::FirmaLlave } else { N::FirmaPropiedades };
            assert_eq!(reason(&all, part), Razon::FirmaEnvoltura, "{attribute}");
        }
    }
}

#[test]
fn a_reference_to_a_part_of_the_document_is_not_one_to_the_document() {
    let all = with_info(&|it| replace(&it, "URI=\"\"", "URI=\"#otra\""));
    assert_eq!(document(&all), Razon::FirmaEnvoltura);
    for outside in ["factura.xml", "https://example.com/factura.xml", "#xpointer(/)"] {
        let all = with_info(&|it| replace(&it, "URI=\"\"", &format!("URI=\"{outside}\"")));
        assert_eq!(document(&all), Razon::FirmaEnvoltura, "{outside}");
    }
    let all = with_info(&|it| replace(&it, " URI=\"\"", ""));
    assert_eq!(document(&all), Razon::FirmaReferenciaAusente);
}

#[test]
fn every_reference_has_to_be_there_and_no_other() {
    let without = |it: &str, what: &str| {
        let at = it.find(what).expect("a reference");
        let start = it.get(..at).and_then(|it| it.rfind("<ds:Reference")).expect("its start");
        let end = it.get(at..).and_then(|it| it.find("</ds:Reference>")).expect("its end");
        let end = at + end + "</ds:Reference>".len();
        let (before, after) = (it.get(..start), it.get(end..));
        format!("{}{}", before.unwrap_or_default(), after.unwrap_or_default())
    };
    for (what, part) in [
        ("URI=\"\"", N::FirmaDocumento),
        ("-keyinfo\"", N::FirmaLlave),
        ("-signedprops\"", N::FirmaPropiedades),
    ] {
        let all = with_info(&|it| without(&it, what));
        assert_eq!(bad(&all), [(part, Razon::FirmaReferenciaAusente)], "{what}");
    }
    let more = |it: String| {
        let (_, rest) = it.split_once("<ds:Reference URI").expect("the key's");
        let (one, _) = rest.split_once("</ds:Reference>").expect("its end");
        replace(
            &it,
            "</ds:SignedInfo>",
            &format!("<ds:Reference URI{one}</ds:Reference></ds:SignedInfo>"),
        )
    };
    assert_eq!(document(&with_info(&more)), Razon::FirmaEnvoltura);
}

#[test]
fn transforms_that_choose_what_is_signed_are_refused() {
    let enveloped =
        "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>";
    for algorithm in [
        "http://www.w3.org/TR/1999/REC-xslt-19991116",
        "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2",
        "http://www.w3.org/2000/09/xmldsig#base64",
    ] {
        let other = format!("<ds:Transform Algorithm=\"{algorithm}\"/>");
        for to in [
            format!("{enveloped}{other}"),
            other.clone(),
            format!("{other}{enveloped}"),
            format!("{enveloped}{CANONICAL}{other}"),
            format!("{enveloped}{enveloped}{other}"),
        ] {
            let all = with_info(&|it| replace(&it, enveloped, &to));
            assert_eq!(document(&all), Razon::FirmaAlgoritmoNoAdmitido, "{to}");
        }
    }
    // The document as it stands can never hold its own digest.
    let all = with_info(&|it| replace(&it, enveloped, ""));
    assert_eq!(document(&all), Razon::FirmaDocumentoCambiado);
}

#[test]
fn parameters_of_canonical_xml_are_refused() {
    let from = "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/>";
    let with = |algorithm: &str, parameters: &str| {
        let to = format!(
            "<ds:CanonicalizationMethod Algorithm=\"{algorithm}\">{parameters}</ds:CanonicalizationMethod>"
        );
        bad(&with_info(&|it| replace(&it, from, &to)))
    };
    let inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    assert_eq!(with(inclusive, ""), []);
    let refused = [(N::FirmaValor, Razon::FirmaAlgoritmoNoAdmitido)];
    assert_eq!(with(inclusive, "<ds:XPath>cac:Party</ds:XPath>"), refused);
    // What is of no signature may not even stand there.
    let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    let prefixes = format!("<ec:InclusiveNamespaces xmlns:ec=\"{exclusive}\" PrefixList=\"cbc\"/>");
    assert_eq!(with(exclusive, &prefixes), [(N::FirmaDocumento, Razon::FirmaEnvoltura)]);
}

#[test]
fn weak_algorithms_are_refused() {
    let sha1 = "http://www.w3.org/2000/09/xmldsig#sha1";
    let sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    let all = with_info(&|it| replace(&it, sha256, sha1));
    assert_eq!(document(&all), Razon::FirmaAlgoritmoNoAdmitido);
    for method in [
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
        "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
        "",
    ] {
        let all = with_info(&|it| {
            replace(&it, "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", method)
        });
        let value = reason(&all, N::FirmaValor);
        assert_eq!(value, Razon::FirmaAlgoritmoNoAdmitido, "{method}");
    }
    let propiedades = |it: String| replace(&it, sha256, sha1);
    let hechura = Hechura { propiedades: &propiedades, ..usual() };
    let all = judge(&sign_again(invoice().as_bytes(), &hechura));
    assert_eq!(reason(&all, N::FirmaPropiedades), Razon::FirmaAlgoritmoNoAdmitido);
}

#[test]
fn a_dtd_is_no_signed_document() {
    let xml = invoice();
    let with = replace(&xml, "?>", "?><!DOCTYPE Invoice [<!ENTITY a \"b\">]>");
    assert_eq!(document(&judge_text(&with)), Razon::FirmaAusente);
    assert_eq!(document(&judge_text("")), Razon::FirmaAusente);
    assert_eq!(document(&judge_text(&forged())), Razon::FirmaAusente);
}

#[test]
fn an_answer_is_attacked_in_the_same_ways() {
    let datos = Datos::default();
    let good = dian_muestras::respuesta_dian(
        &datos,
        dian_muestras::VALIDADO,
        Some(dian_muestras::Firmante::Dian),
    );
    let good = String::from_utf8(good).expect("UTF-8");
    let razon = |xml: &str| answer_check(Some(xml.as_bytes()), &comun::trust()).razon;
    let (signature, _) = apart(&good);
    let twice =
        replace(&good, "</ext:ExtensionContent>", &format!("{signature}</ext:ExtensionContent>"));
    assert_eq!(razon(&twice), Razon::FirmaVarias);
    let noted = replace(&good, "</ds:Object>", "<cbc:Note>a</cbc:Note></ds:Object>");
    assert_eq!(razon(&noted), Razon::FirmaEnvoltura);
}

/// Canonical XML drops comments and cannot tell a CDATA section: what is read must not depend on them.
#[test]
fn what_leaves_no_trace_in_the_signature_changes_nothing_that_is_read() {
    let xml = invoice();
    let plain = dian_xml::read(xml.as_bytes()).expect("an invoice");
    let Leido::Documento(plain) = plain else { panic!("an invoice") };
    let total = plain.totales.total.as_ref().expect("a total").texto().to_owned();
    let (head, tail) = total.split_at(2);
    let from = format!("{total}</cbc:PayableAmount>");
    for to in [
        format!("{head}<!-- 0 -->{tail}</cbc:PayableAmount>"),
        format!("<!-- 9 -->{total}</cbc:PayableAmount>"),
        format!("{total}<!-- 9 --></cbc:PayableAmount>"),
        format!("<![CDATA[{head}]]>{tail}</cbc:PayableAmount>"),
        format!("{head}<![CDATA[{tail}]]></cbc:PayableAmount>"),
        format!("&#x{:x};{}</cbc:PayableAmount>", u32::from(total.as_bytes()[0]), &total[1..]),
    ] {
        let changed = replace(&xml, &from, &to);
        let all = judge_text(&changed);
        match dian_xml::read(changed.as_bytes()) {
            Err(_) => {}
            Ok(Leido::Documento(read)) => assert!(read == plain || !bad(&all).is_empty(), "{to}"),
            Ok(Leido::Contenedor(_)) => panic!("not a container"),
        }
    }
}
