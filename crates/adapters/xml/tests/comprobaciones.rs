//! Whole documents through every check but the signature: what holds, and what a change breaks.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its sample must fail")]

use dian_domain::cufe::Secreto;
use dian_domain::factura::{
    Comprobacion, Contexto, Leido, NombreComprobacion, Razon, Resultado, check,
};
use dian_xml::read;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const FACTURA: &str = include_str!("datos/factura.xml");
const NOTA_CREDITO: &str = include_str!("datos/nota-credito.xml");
const CONTENEDOR: &str = include_str!("datos/contenedor.xml");
const KEY: &str = "0123456789abcdef0123456789abcdef01234567";
const PIN: &str = "75315";
const HOY: Date = date(2026, 11, 27);

/// Checks a text, with a secret if there is one.
fn judge(xml: &str, secreto: Option<&Secreto>) -> Vec<Comprobacion> {
    let leido = read(xml.as_bytes()).unwrap();
    let mut contexto = match &leido {
        Leido::Documento(_) => Contexto::new(HOY),
        Leido::Contenedor(contenedor) => Contexto::inside(HOY, contenedor),
    };
    contexto.secreto = secreto;
    check(leido.documento(), &contexto)
}

fn reason(checks: &[Comprobacion], nombre: NombreComprobacion) -> Razon {
    checks.iter().find(|check| check.nombre == nombre).unwrap().razon
}

fn bad(checks: &[Comprobacion]) -> Vec<Razon> {
    checks
        .iter()
        .filter(|check| check.resultado == Resultado::Mal)
        .map(|check| check.razon)
        .collect()
}

/// Replaces, and fails if there was nothing to replace.
fn replace(xml: &str, from: &str, to: &str) -> String {
    let changed = xml.replacen(from, to, 1);
    assert!(changed != xml, "{from}");
    changed
}

#[test]
fn every_kind_of_document_holds_and_reaches_its_code() {
    let key = Secreto::clave_tecnica(KEY);
    let pin = Secreto::pin(PIN);
    for (xml, secreto) in [
        (FACTURA, &key),
        (CONTENEDOR, &key),
        (NOTA_CREDITO, &pin),
        (include_str!("datos/nota-debito.xml"), &pin),
        (include_str!("datos/documento-soporte.xml"), &pin),
        (include_str!("datos/pos.xml"), &pin),
        (include_str!("datos/nomina.xml"), &pin),
        (include_str!("datos/nomina-ajuste.xml"), &pin),
        (include_str!("datos/evento.xml"), &pin),
    ] {
        let checks = judge(xml, Some(secreto));
        assert_eq!(bad(&checks), [], "{:.80}", xml);
        assert_eq!(reason(&checks, NombreComprobacion::CodigoCalculo), Razon::CodigoCalculoBien);
        // The same secret under the name of the other one is no answer.
        let other = if secreto == &key { Secreto::pin(KEY) } else { Secreto::clave_tecnica(PIN) };
        assert_eq!(
            reason(&judge(xml, Some(&other)), NombreComprobacion::CodigoCalculo),
            Razon::CodigoCalculoOtraClave
        );
        // Another secret of the same kind gives another code.
        let wrong = if secreto == &key { Secreto::clave_tecnica("00") } else { Secreto::pin("00") };
        assert_eq!(bad(&judge(xml, Some(&wrong))), [Razon::CodigoCalculoErrado]);
    }
}

#[test]
fn checks_come_one_of_each_in_their_order() {
    let names: Vec<_> = judge(FACTURA, None).iter().map(|check| check.nombre).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(names, sorted);
    assert_eq!(names.len(), 16);
}

#[test]
fn a_container_brings_the_answer_and_repeats_the_document() {
    let checks = judge(CONTENEDOR, None);
    assert_eq!(reason(&checks, NombreComprobacion::RespuestaDian), Razon::RespuestaValidada);
    assert_eq!(reason(&checks, NombreComprobacion::Contenedor), Razon::ContenedorBien);
    for (from, to, razon) in [
        (">02</cbc:ResponseCode>", ">04</cbc:ResponseCode>", Razon::RespuestaRechazada),
        (">02</cbc:ResponseCode>", ">99</cbc:ResponseCode>", Razon::RespuestaOtroCodigo),
        (
            ">FEJ1042</cbc:ParentDocumentID>",
            ">FEJ1043</cbc:ParentDocumentID>",
            Razon::ContenedorNoCoincide,
        ),
        ("</ApplicationResponse>", "", Razon::RespuestaIlegible),
    ] {
        assert_eq!(bad(&judge(&replace(CONTENEDOR, from, to), None)), [razon], "{to}");
    }
    // An answer about another document.
    let (head, answer) = CONTENEDOR.split_once("<cac:ParentDocumentLineReference>").unwrap();
    let at = answer.find("<cac:DocumentResponse>").unwrap();
    let (before, after) = answer.split_at(at);
    let after = replace(after, "schemeName=\"CUFE-SHA384\">a", "schemeName=\"CUFE-SHA384\">b");
    let xml = format!("{head}<cac:ParentDocumentLineReference>{before}{after}");
    assert_eq!(bad(&judge(&xml, None)), [Razon::RespuestaDeOtroDocumento]);
}

#[test]
fn a_test_of_the_issuer_is_no_invoice() {
    let xml =
        FACTURA.replace("schemeID=\"1\" schemeName=\"CUFE", "schemeID=\"2\" schemeName=\"CUFE");
    assert_eq!(bad(&judge(&xml, None)), [Razon::AmbienteContradictorio]);
    let xml = replace(&xml, "<cbc:ProfileExecutionID>1", "<cbc:ProfileExecutionID>2");
    let checks = judge(&xml, None);
    assert_eq!(reason(&checks, NombreComprobacion::Ambiente), Razon::AmbienteHabilitacion);
    // Its QR still leads to the page of real documents.
    assert_eq!(reason(&checks, NombreComprobacion::QrXml), Razon::QrOtroAmbiente);
}

#[test]
fn a_composition_printed_in_a_note_counts_only_with_the_own_fields() {
    let checks = judge(NOTA_CREDITO, None);
    assert_eq!(reason(&checks, NombreComprobacion::CodigoCalculo), Razon::CodigoCalculoBienNota);
    // A field changed: the note still reaches the code, the fields do not.
    let xml = NOTA_CREDITO.replace("901234567", "900123457");
    let note = replace(&xml, "900123456900123457", "900123456901234567");
    assert_eq!(
        reason(&judge(&note, None), NombreComprobacion::CodigoCalculo),
        Razon::CodigoCalculoCampos
    );
    // Field and note changed together: the note no longer gives the code.
    assert_eq!(
        reason(&judge(&xml, None), NombreComprobacion::CodigoCalculo),
        Razon::CodigoCalculoNotaErrada
    );
    // The secret masked, as issuers do that print the composition without it: nothing is known.
    let masked = replace(NOTA_CREDITO, "753151</b:Note>", "XXXXX1</b:Note>");
    assert_eq!(
        reason(&judge(&masked, None), NombreComprobacion::CodigoCalculo),
        Razon::CodigoCalculoSinClave
    );
}

#[test]
fn a_change_of_any_field_is_seen_without_the_secret_where_something_else_repeats_it() {
    for (from, to, razon) in [
        ("<cbc:ID>FEJ1042</cbc:ID>", "<cbc:ID>FEJ1043</cbc:ID>", Razon::QrNoCoincide),
        ("<cbc:ID>FEJ1042</cbc:ID>", "<cbc:ID>XEJ1042</cbc:ID>", Razon::NumeracionOtroPrefijo),
        ("<sts:To>5000<", "<sts:To>1000<", Razon::NumeracionFueraDeRango),
        ("<cbc:EndDate>2028-01-15", "<cbc:EndDate>2026-09-30", Razon::NumeracionFueraDeFechas),
        ("<cbc:StartDate>2026-01-15", "<cbc:StartDate>2026-10-06", Razon::FechasAntesDeNumeracion),
        ("<cbc:IssueDate>2026-10-05", "<cbc:IssueDate>2026-10-04", Razon::QrNoCoincide),
        ("<cbc:IssueDate>2026-10-05", "<cbc:IssueDate>2026-12-01", Razon::FechasFutura),
        ("<cbc:IssueDate>2026-10-05", "<cbc:IssueDate>05/10/2026", Razon::FechasIlegible),
        ("<cbc:IssueTime>09:41:07-05:00", "<cbc:IssueTime>9:41 am", Razon::FechasIlegible),
        ("<cbc:DueDate>2026-11-04", "<cbc:DueDate>2026-10-01", Razon::FechasVenceAntes),
        (
            "schemeID=\"8\" schemeName=\"31\">900123456</cbc:CompanyID>",
            "schemeID=\"9\" schemeName=\"31\">900123456</cbc:CompanyID>",
            Razon::NitDvErrado,
        ),
        (
            "schemeID=\"7\" schemeName=\"31\">901234567",
            "schemeID=\"7\" schemeName=\"31\">901234576",
            Razon::NitDvErrado,
        ),
        (
            "schemeName=\"31\">900123456</cbc:CompanyID>",
            "schemeName=\"31\">9001234AB</cbc:CompanyID>",
            Razon::NitMalFormado,
        ),
        (
            ">100000.00</cbc:LineExtensionAmount>",
            ">110000.00</cbc:LineExtensionAmount>",
            Razon::LineasNoSuman,
        ),
        (
            ">190000.00</cbc:LineExtensionAmount>",
            ">200000.00</cbc:LineExtensionAmount>",
            Razon::TotalesNoSuman,
        ),
        (
            ">215140.00</cbc:TaxInclusiveAmount>",
            ">315140.00</cbc:TaxInclusiveAmount>",
            Razon::TotalesNoSuman,
        ),
        (">210140.00</cbc:PayableAmount>", ">110140.00</cbc:PayableAmount>", Razon::TotalesNoSuman),
        (
            ">210140.00</cbc:PayableAmount>",
            ">ciento diez</cbc:PayableAmount>",
            Razon::EstructuraIlegible,
        ),
        (">21000.00</cbc:TaxAmount>", ">11000.00</cbc:TaxAmount>", Razon::ImpuestosNoSuman),
        ("<cbc:Percent>19.00", "<cbc:Percent>16.00", Razon::ImpuestosTarifa),
        (
            ">100000.00</cbc:TaxableAmount>",
            ">200000.00</cbc:TaxableAmount>",
            Razon::ImpuestosTarifa,
        ),
        ("schemeName=\"CUFE-SHA384\"", "schemeName=\"CUDE-SHA384\"", Razon::CodigoOtroAlgoritmo),
        ("schemeName=\"CUFE-SHA384\">a4", "schemeName=\"CUFE-SHA384\">", Razon::CodigoMalFormado),
        ("ValTolFac: 210140.00", "ValTolFac: 110140.00", Razon::QrNoCoincide),
        (
            "https://catalogo-vpfe.dian.gov.co/",
            "https://catalogo-vpfe.dian.gov.co.example/",
            Razon::QrDireccionAjena,
        ),
        ("<cbc:DocumentCurrencyCode>COP</cbc:DocumentCurrencyCode>", "", Razon::EstructuraFalta),
    ] {
        let reasons = bad(&judge(&replace(FACTURA, from, to), None));
        assert!(reasons.contains(&razon), "{to}: {reasons:?}");
    }
}

#[test]
fn a_small_difference_is_a_note_and_not_a_fault() {
    for (from, to) in [
        (">210140.00</cbc:PayableAmount>", ">210142.00</cbc:PayableAmount>"),
        (">100000.00</cbc:LineExtensionAmount>", ">99998.00</cbc:LineExtensionAmount>"),
    ] {
        let checks = judge(&replace(FACTURA, from, to), None);
        assert_eq!(bad(&checks), [], "{to}");
        assert!(checks.iter().any(|check| check.parametros.get("diferencia").map(String::as_str) == Some("2.00")));
    }
    let xml = replace(FACTURA, ">210140.00</cbc:PayableAmount>", ">210142.01</cbc:PayableAmount>");
    assert_eq!(bad(&judge(&xml, None)), [Razon::QrNoCoincide, Razon::TotalesNoSuman]);
}

#[test]
fn withholdings_may_be_taken_off_the_amount_to_pay() {
    let xml = replace(FACTURA, ">210140.00</cbc:PayableAmount>", ">207640.00</cbc:PayableAmount>");
    let xml = replace(&xml, "ValTolFac: 210140.00", "ValTolFac: 207640.00");
    let checks = judge(&xml, None);
    assert_eq!(reason(&checks, NombreComprobacion::SumaTotales), Razon::TotalesMenosRetenciones);
    assert_eq!(bad(&checks), []);
}

#[test]
fn the_printed_document_must_say_what_the_xml_says() {
    let leido = read(FACTURA.as_bytes()).unwrap();
    let documento = leido.documento();
    let qr = documento.qr.clone().unwrap();
    let payment =
        "00020101021126360014co.com.example0114123456789012345204000053031705802CO".to_owned();
    let in_pdf = |textos: &[String]| {
        let mut contexto = Contexto::new(HOY);
        contexto.qr_pdf = Some(textos);
        reason(&check(documento, &contexto), NombreComprobacion::PdfXml)
    };
    assert_eq!(in_pdf(&[payment.clone(), qr.clone()]), Razon::PdfBien);
    assert_eq!(in_pdf(&[]), Razon::PdfSinQr);
    assert_eq!(in_pdf(&[payment]), Razon::PdfSinQr);
    let altered = qr.replace("210140.00", "810140.00");
    assert_eq!(in_pdf(&[altered]), Razon::PdfNoCoincide);
    let other = qr.replace("a4feab", "b4feab");
    assert_eq!(in_pdf(std::slice::from_ref(&other)), Razon::PdfOtroDocumento);
    assert_eq!(in_pdf(&[other, qr.clone()]), Razon::PdfBien);
    let hidden = qr.replace("dian.gov.co/", "dian.gov.co.example/");
    assert_eq!(in_pdf(&[hidden]), Razon::PdfDireccionAjena);
    // As programs print it: no prefix, no decimals, a check digit glued to the NIT, local time.
    let loose = qr
        .replace("NumFac: FEJ1042", "NumFac: 1042")
        .replace("210140.00", "210140")
        .replace("NitFac: 900123456", "NitFac: 9001234568")
        .replace("09:41:07-05:00", "09:41:07");
    assert_eq!(in_pdf(&[loose]), Razon::PdfBien);
}

#[test]
fn the_wallet_says_whether_it_is_there() {
    let leido = read(FACTURA.as_bytes()).unwrap();
    for (duplicado, razon) in [
        (None, Razon::DuplicadoSinConsultar),
        (Some(false), Razon::DuplicadoNo),
        (Some(true), Razon::DuplicadoSi),
    ] {
        let mut contexto = Contexto::new(HOY);
        contexto.duplicado = duplicado;
        let checks = check(leido.documento(), &contexto);
        assert_eq!(reason(&checks, NombreComprobacion::Duplicado), razon);
    }
}

/// Values that the code hashes, each where the document says it.
const HASHED: [(&str, &str); 9] = [
    ("<cbc:ID>", "FEJ1042"),
    ("<cbc:IssueDate>", "2026-10-05"),
    ("<cbc:IssueTime>", "09:41:07-05:00"),
    ("<cbc:TaxAmount currencyID=\"COP\">", "21000.00"),
    ("<cbc:TaxAmount currencyID=\"COP\">", "4000.00"),
    ("<cbc:LineExtensionAmount currencyID=\"COP\">", "190000.00"),
    ("<cbc:PayableAmount currencyID=\"COP\">", "210140.00"),
    ("schemeName=\"31\">", "901234567</cbc:CompanyID>"),
    ("<cbc:UUID schemeID=\"1\" schemeName=\"CUFE-SHA384\">", "a4feabff9bd3732be8b488d91b1fbe1e"),
];

proptest! {
    #[test]
    fn a_digit_of_a_hashed_field_changed_never_passes(
        field in 0_usize..HASHED.len(),
        at in any::<prop::sample::Index>(),
        digit in b'0'..=b'9',
    ) {
        let (before, value) = HASHED[field];
        let digits: Vec<_> = value
            .bytes()
            .enumerate()
            .take_while(|(_, byte)| *byte != b'<')
            .filter(|(_, byte)| byte.is_ascii_digit())
            .map(|(index, _)| index)
            .collect();
        let mut changed = value.as_bytes().to_vec();
        changed[*at.get(&digits)] = digit;
        let changed = String::from_utf8(changed).unwrap();
        prop_assume!(changed != value);
        let xml = replace(FACTURA, &format!("{before}{value}"), &format!("{before}{changed}"));
        let reasons = bad(&judge(&xml, Some(&Secreto::clave_tecnica(KEY))));
        prop_assert!(!reasons.is_empty(), "{}", changed);
    }
}
