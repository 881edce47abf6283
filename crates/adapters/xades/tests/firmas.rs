//! Signatures that hold, and what each change of a signed document is called.

#![expect(clippy::unwrap_used, reason = "a test that cannot make its sample must fail")]

mod comun;

use comun::{EMISOR, bad, invoice, judge, judge_text, reason, replace, text, trust, usual};
use dian_domain::factura::{NombreComprobacion as N, Razon, Resultado};
use dian_muestras::firma::{self, Hechura, sign_again};
use dian_muestras::{
    Datos, Firmante, RECHAZADO, Resumen, VALIDADO, contenedor, documento_soporte, evento, factura,
    nomina, nota_credito, nota_debito, pos, respuesta_dian,
};
use dian_xades::{answer_check, certificates, checks, describe};

#[test]
fn a_good_signature_holds_whatever_its_hash() {
    for resumen in Resumen::ALL {
        let xml = factura(&Datos { resumen, ..Datos::default() });
        for check in judge(&xml) {
            let expected = if check.nombre == N::CertificadoRevocacion {
                Resultado::Desconocido
            } else {
                Resultado::Bien
            };
            assert_eq!(check.resultado, expected, "{resumen:?} {check:?}");
        }
    }
}

#[test]
fn checks_come_one_of_each_in_their_order() {
    let names: Vec<_> = judge_text(&invoice()).iter().map(|it| it.nombre).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(names, sorted);
    assert_eq!(names.len(), 9);
}

#[test]
fn every_kind_of_document_is_signed_in_the_same_way() {
    let datos = Datos::default();
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    for xml in [
        nota_credito(&datos),
        nota_debito(&datos),
        evento(&datos, "033"),
        nomina(&datos),
        pos(&Datos::pos()),
        documento_soporte(&Datos::soporte()),
        factura(&Datos::credito()),
        contenedor(&datos, &factura(&datos), Some(&answer)),
    ] {
        let checks = judge(&xml);
        assert_eq!(bad(&checks), [], "{:.200}", String::from_utf8_lossy(&xml));
        assert_eq!(reason(&checks, N::CertificadoCadena), Razon::CadenaConfiable);
    }
}

#[test]
fn without_an_authority_the_chain_is_not_known() {
    let all = checks(invoice().as_bytes(), EMISOR, &[]);
    assert_eq!(bad(&all), []);
    assert_eq!(reason(&all, N::CertificadoCadena), Razon::CadenaSinAncla);
    assert_eq!(reason(&all, N::FirmaValor), Razon::FirmaBien);
    // One that has nothing to do with it is no authority of it.
    let all = checks(invoice().as_bytes(), EMISOR, &[Firmante::Impostor.certificado()]);
    assert_eq!(reason(&all, N::CertificadoCadena), Razon::CadenaSinAncla);
    // Nor is it an authority to hold the key that signed, unless somebody says so.
    let all = checks(invoice().as_bytes(), EMISOR, &[Firmante::Emisor.certificado()]);
    assert_eq!(reason(&all, N::CertificadoCadena), Razon::CadenaConfiable);
}

#[test]
fn a_chain_without_its_middle_is_not_known_and_one_with_a_forged_link_is_broken() {
    let chain = |certificados: Vec<Vec<u8>>| {
        let xml = sign_again(invoice().as_bytes(), &Hechura { certificados, ..usual() });
        let all = judge(&xml);
        assert_eq!(reason(&all, N::FirmaValor), Razon::FirmaBien);
        reason(&all, N::CertificadoCadena)
    };
    let own = Firmante::Emisor.certificado();
    assert_eq!(chain(vec![own.clone(), firma::intermedia()]), Razon::CadenaConfiable);
    assert_eq!(chain(vec![own.clone()]), Razon::CadenaSinAncla);
    // The last byte of a certificate is of the signature of who issued it.
    let mut forged = own;
    *forged.last_mut().unwrap() ^= 1;
    assert_eq!(chain(vec![forged, firma::intermedia()]), Razon::CadenaRota);
}

#[test]
fn a_certificate_made_by_oneself_leads_nowhere() {
    let datos = Datos { firmante: Some(Firmante::Impostor), ..Datos::default() };
    let all = judge(&factura(&datos));
    assert_eq!(reason(&all, N::FirmaValor), Razon::FirmaBien);
    assert_eq!(reason(&all, N::CertificadoCadena), Razon::CadenaSinAncla);
}

#[test]
fn an_expired_certificate_is_judged_by_the_day_of_the_signature() {
    let datos = Datos { firmante: Some(Firmante::Vencido), ..Datos::default() };
    let xml = factura(&datos);
    let all = judge(&xml);
    assert_eq!(bad(&all), [(N::CertificadoFechas, Razon::CertificadoFueraDeFechas)]);
    let dates = all.iter().find(|it| it.nombre == N::CertificadoFechas).unwrap();
    assert_eq!(dates.parametros.get("firma").map(String::as_str), Some("2026-03-10"));
    assert_eq!(dates.parametros.get("hasta").map(String::as_str), Some("2021-12-31"));
    let in_time = Hechura::new(Firmante::Vencido, Resumen::Sha256, "2021-06-01T10:00:00-05:00");
    let all = judge(&sign_again(&xml, &in_time));
    assert_eq!(bad(&all), []);
    assert_eq!(reason(&all, N::CertificadoFechas), Razon::CertificadoVigenteAlFirmar);
}

#[test]
fn a_signature_that_says_no_day_has_no_day() {
    for momento in ["ayer", ""] {
        let momento = momento.to_owned();
        let xml = sign_again(invoice().as_bytes(), &Hechura { momento, ..usual() });
        let all = judge(&xml);
        assert_eq!(reason(&all, N::CertificadoFechas), Razon::CertificadoSinFechaDeFirma);
        assert_eq!(reason(&all, N::CertificadoCadena), Razon::CadenaConfiable);
    }
}

#[test]
fn each_part_that_changes_has_its_own_reason() {
    let xml = invoice();
    let value = xml.split_once("-sigvalue\">\n").unwrap().1;
    let value = value.get(..20).unwrap();
    let other: String = value.chars().rev().collect();
    let role = (">supplier<", ">third party<");
    for (from, to, expected) in [
        ("Café molido", "Café tostado", (N::FirmaDocumento, Razon::FirmaDocumentoCambiado)),
        ("<ds:X509Data>", "<ds:X509Data> ", (N::FirmaLlave, Razon::FirmaLlaveCambiada)),
        (role.0, role.1, (N::FirmaPropiedades, Razon::FirmaPropiedadesCambiadas)),
        (value, other.as_str(), (N::FirmaValor, Razon::FirmaValorErrado)),
    ] {
        assert_eq!(bad(&judge_text(&replace(&xml, from, to))), [expected], "{to}");
    }
}

#[test]
fn a_changed_digest_breaks_its_part_and_the_value() {
    let xml = invoice();
    let at: Vec<usize> = xml.match_indices("<ds:DigestValue>").map(|(at, _)| at).collect();
    for (place, (part, razon)) in [
        (N::FirmaDocumento, Razon::FirmaDocumentoCambiado),
        (N::FirmaLlave, Razon::FirmaLlaveCambiada),
        (N::FirmaPropiedades, Razon::FirmaPropiedadesCambiadas),
    ]
    .into_iter()
    .enumerate()
    {
        let (before, after) = xml.split_at(at[place] + "<ds:DigestValue>".len());
        let first = if after.starts_with('A') { "B" } else { "A" };
        let changed = format!("{before}{first}{}", after.get(1..).unwrap());
        let expected = [(part, razon), (N::FirmaValor, Razon::FirmaValorErrado)];
        assert_eq!(bad(&judge_text(&changed)), expected);
    }
}

#[test]
fn another_certificate_than_the_one_named_is_not_the_signer() {
    // The expired certificate has the same key: the value holds, and the properties name another.
    let named = firma_digest(&Firmante::Emisor.certificado());
    let own = firma_digest(&Firmante::Vencido.certificado());
    let propiedades = |it: String| replace(&it, &own, &named);
    let hechura = Hechura {
        propiedades: &propiedades,
        ..Hechura::new(Firmante::Vencido, Resumen::Sha256, "2021-06-01T10:00:00-05:00")
    };
    let all = judge(&sign_again(invoice().as_bytes(), &hechura));
    assert_eq!(bad(&all), [(N::FirmaPropiedades, Razon::FirmaPropiedadesCambiadas)]);
    // In any order, the one that is named is taken.
    let certificados = vec![firma::intermedia(), Firmante::Emisor.certificado()];
    let propiedades = |it: String| {
        replace(
            &it,
            &firma_digest(&firma::intermedia()),
            &firma_digest(&Firmante::Emisor.certificado()),
        )
    };
    let hechura = Hechura { certificados, propiedades: &propiedades, ..usual() };
    let all = judge(&sign_again(invoice().as_bytes(), &hechura));
    assert_eq!(bad(&all), []);
    assert_eq!(reason(&all, N::CertificadoTitular), Razon::TitularEsEmisor);
}

/// SHA-256 in base64, as SigningCertificate writes it.
fn firma_digest(der: &[u8]) -> String {
    use base64::Engine as _;
    let digest = ring::digest::digest(&ring::digest::SHA256, der);
    base64::engine::general_purpose::STANDARD.encode(digest)
}

#[test]
fn the_policy_is_dians_or_it_is_told() {
    let policy = |propiedades: &dyn Fn(String) -> String| {
        let all = judge(&sign_again(invoice().as_bytes(), &Hechura { propiedades, ..usual() }));
        assert_eq!(reason(&all, N::FirmaPropiedades), Razon::FirmaBien);
        reason(&all, N::FirmaPolitica)
    };
    assert_eq!(policy(&|it| it), Razon::PoliticaBien);
    assert_eq!(policy(&|it| replace(&it, "/v2/", "/v1/")), Razon::PoliticaBien);
    assert_eq!(policy(&|it| replace(&it, "/v2/", "/v3/")), Razon::PoliticaOtra);
    assert_eq!(policy(&|it| replace(&it, ">dMoM", ">eMoM")), Razon::PoliticaOtra);
    let without = |it: String| {
        let (before, rest) = it.split_once("<xades:SignaturePolicyIdentifier>").unwrap();
        let (_, after) = rest.split_once("</xades:SignaturePolicyIdentifier>").unwrap();
        format!("{before}{after}")
    };
    assert_eq!(policy(&without), Razon::PoliticaAusente);
}

#[test]
fn the_holder_is_the_issuer_dian_or_somebody_else() {
    let holder =
        |xml: &[u8], emisor: &str| reason(&checks(xml, emisor, &trust()), N::CertificadoTitular);
    let xml = invoice().into_bytes();
    assert_eq!(holder(&xml, EMISOR), Razon::TitularEsEmisor);
    assert_eq!(holder(&xml, "901234567"), Razon::TitularEsOtro);
    assert_eq!(holder(&xml, ""), Razon::TitularEsOtro);
    let by_dian = Datos { firmante: Some(Firmante::Dian), ..Datos::default() };
    assert_eq!(holder(&factura(&by_dian), EMISOR), Razon::TitularDian);
}

#[test]
fn dians_answer_counts_only_with_dians_signature() {
    let datos = Datos::default();
    let answer = |firmante| respuesta_dian(&datos, VALIDADO, firmante);
    let razon = |xml: &[u8]| answer_check(Some(xml), &trust()).razon;
    let good = answer(Some(Firmante::Dian));
    assert_eq!(razon(&good), Razon::TitularDian);
    assert_eq!(razon(&respuesta_dian(&datos, RECHAZADO, Some(Firmante::Dian))), Razon::TitularDian);
    assert_eq!(razon(&answer(None)), Razon::FirmaAusente);
    assert_eq!(razon(&answer(Some(Firmante::Emisor))), Razon::TitularEsOtro);
    assert_eq!(razon(&answer(Some(Firmante::Impostor))), Razon::CadenaSinAncla);
    assert_eq!(answer_check(Some(&good), &[]).razon, Razon::CadenaSinAncla);
    assert_eq!(answer_check(None, &trust()).razon, Razon::RespuestaAusente);
    let rejected = text(respuesta_dian(&datos, RECHAZADO, Some(Firmante::Dian)));
    let turned = replace(&rejected, ">04</cbc:ResponseCode>", ">02</cbc:ResponseCode>");
    assert_eq!(razon(turned.as_bytes()), Razon::FirmaDocumentoCambiado);
    let late = Hechura::new(Firmante::Dian, Resumen::Sha256, "2050-06-01T10:00:00-05:00");
    assert_eq!(razon(&sign_again(&good, &late)), Razon::CertificadoFueraDeFechas);
}

#[test]
fn certificates_are_read_from_pem_and_der() {
    let root = firma::raiz();
    assert_eq!(certificates(firma::raiz_pem().as_bytes()), vec![root.clone()]);
    assert_eq!(certificates(&root), vec![root.clone()]);
    let two = format!("{0}\n{0}", firma::raiz_pem());
    assert_eq!(certificates(two.as_bytes()).len(), 2);
    assert!(
        certificates(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----").is_empty()
    );
    let said = describe(&Firmante::Vencido.certificado()).unwrap();
    assert_eq!((said.desde.as_str(), said.hasta.as_str()), ("2019-12-31", "2021-12-31"));
    assert_eq!(said.huella.len(), 64);
    assert!(!said.titular.is_empty());
    assert_eq!(describe(b"nada"), None);
}

#[test]
fn the_encoding_of_a_file_and_its_ends_of_line_are_not_signed() {
    let xml = invoice();
    let utf16 = |big: bool| -> Vec<u8> {
        let mark = if big { [0xfe, 0xff] } else { [0xff, 0xfe] };
        let units = xml.encode_utf16();
        let bytes = units.flat_map(|it| if big { it.to_be_bytes() } else { it.to_le_bytes() });
        mark.into_iter().chain(bytes).collect()
    };
    let latin = replace(&xml, "UTF-8", "ISO-8859-1");
    let latin = latin.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect();
    for (name, bytes) in [
        ("UTF-16LE", utf16(false)),
        ("UTF-16BE", utf16(true)),
        ("ISO-8859-1", latin),
        ("BOM", [b"\xef\xbb\xbf", xml.as_bytes()].concat()),
        ("CRLF", xml.replace('\n', "\r\n").into_bytes()),
        ("CR", xml.replace('\n', "\r").into_bytes()),
        ("sin declaración", xml.split_once("?>").unwrap().1.trim_start().as_bytes().to_vec()),
    ] {
        assert_eq!(bad(&judge(&bytes)), [], "{name}");
    }
}

#[test]
fn what_canonical_xml_writes_in_one_way_may_be_written_in_another() {
    let xml = invoice();
    let with_cr = replace(&xml, "Documento ficticio", "Documento\u{e9}\tficticio");
    let again = text(sign_again(with_cr.as_bytes(), &usual()));
    for (from, to) in [
        ("Caf\u{e9} molido", "Caf&#xe9; molido"),
        ("Caf\u{e9} molido", "<![CDATA[Caf\u{e9}]]> molido"),
        ("&lt;75 g&gt;", "&lt;75 g>"),
        ("<cbc:ProfileExecutionID>1<", "<cbc:ProfileExecutionID   >1<"),
        ("schemeName=\"CUFE-SHA384\"", "schemeName='CUFE-SHA384'"),
        ("</cac:Contact>", "<!-- a --></cac:Contact>"),
        ("Documento\u{e9}\tficticio", "Documento\u{e9}&#9;ficticio"),
    ] {
        assert_eq!(bad(&judge_text(&replace(&again, from, to))), [], "{to}");
    }
    let carriage = "Documento&#13;ficticio";
    let signed = sign_again(replace(&xml, "Documento ficticio", carriage).as_bytes(), &usual());
    assert_eq!(bad(&judge(&signed)), []);
    let lost = replace(&text(signed), carriage, "Documento\nficticio");
    assert_eq!(bad(&judge_text(&lost)), [(N::FirmaDocumento, Razon::FirmaDocumentoCambiado)]);
}
