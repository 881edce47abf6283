//! Fictitious documents are whole: they are read, and nothing about them is wrong.

use dian_domain::cufe::Secreto;
use dian_domain::factura::{
    Comprobacion, Contexto, Leido, NombreComprobacion, Razon, Resultado, check,
};
use dian_muestras::datos::{CLAVE_TECNICA, PIN};
use dian_muestras::{
    Datos, Firmante, RECHAZADO, VALIDADO, contenedor, correo, documento_soporte, evento, factura,
    factura_qr, many, nomina, nota_credito, nota_debito, pos, respuesta_dian, zip,
};
use jiff::civil::date;

fn wrong(checks: Vec<Comprobacion>) -> Vec<(String, String)> {
    let bad = checks.into_iter().filter(|it| it.resultado == Resultado::Mal);
    bad.map(|it| (it.razon.name().to_owned(), format!("{:?}", it.parametros))).collect()
}

fn read(xml: &[u8]) -> Leido {
    dian_xml::read(xml).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(xml)))
}

#[test]
fn nothing_is_wrong_in_a_document() {
    let datos = Datos::default();
    let today = date(2026, 3, 12);
    let key = Secreto::clave_tecnica(CLAVE_TECNICA);
    let pin = Secreto::pin(PIN);
    for (xml, secreto) in [
        (factura(&datos), &key),
        (factura(&Datos::credito()), &key),
        (factura(&Datos::consumidor_final()), &key),
        (nota_credito(&datos), &pin),
        (nota_debito(&Datos::credito()), &pin),
        (evento(&datos, "030"), &pin),
        (pos(&Datos::pos()), &pin),
        (documento_soporte(&Datos::soporte()), &pin),
        (nomina(&datos), &pin),
    ] {
        let read = read(&xml);
        let mut context = Contexto::new(today);
        context.secreto = Some(secreto);
        let checks = check(read.documento(), &context);
        let code = checks.iter().find(|it| it.nombre == NombreComprobacion::CodigoCalculo);
        assert_eq!(code.map(|it| it.razon), Some(Razon::CodigoCalculoBien));
        assert_eq!(wrong(checks), []);
    }
}

#[test]
fn with_all_that_may_come_with_it_every_check_of_an_invoice_holds() {
    let datos = Datos::credito();
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let Leido::Contenedor(read) = read(&contenedor(&datos, &factura(&datos), Some(&answer))) else {
        panic!("not a container")
    };
    let key = Secreto::clave_tecnica(CLAVE_TECNICA);
    let printed = [factura_qr(&datos)];
    let mut context = Contexto::inside(date(2026, 3, 12), &read);
    context.secreto = Some(&key);
    context.qr_pdf = Some(&printed);
    context.duplicado = Some(false);
    let checks = check(&read.documento, &context);
    let other: Vec<_> = checks.iter().filter(|it| it.resultado != Resultado::Bien).collect();
    assert!(other.is_empty(), "{other:?}");
}

#[test]
fn a_test_of_the_issuer_and_a_rejection_are_told() {
    let test = Datos { habilitacion: true, ..Datos::default() };
    let document = read(&factura(&test));
    let bad = wrong(check(document.documento(), &Contexto::new(date(2026, 3, 12))));
    assert_eq!(bad.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["ambiente_habilitacion"]);
    let datos = Datos::default();
    let answer = respuesta_dian(&datos, RECHAZADO, Some(Firmante::Dian));
    let Leido::Contenedor(read) = read(&contenedor(&datos, &factura(&datos), Some(&answer))) else {
        panic!("not a container")
    };
    let bad = wrong(check(&read.documento, &Contexto::inside(date(2026, 3, 12), &read)));
    assert_eq!(bad.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["respuesta_rechazada"]);
}

#[test]
fn nothing_is_wrong_in_a_container() {
    let datos = Datos::default();
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let invoice = factura(&datos);
    let Leido::Contenedor(read) = read(&contenedor(&datos, &invoice, Some(&answer))) else {
        panic!("not a container")
    };
    assert_eq!(read.documento_xml.trim().as_bytes(), invoice.trim_ascii());
    let answer_inside = &read.respuesta.as_ref().unwrap().xml;
    assert_eq!(answer_inside.trim().as_bytes(), answer.trim_ascii());
    let context = Contexto::inside(date(2026, 3, 12), &read);
    assert_eq!(wrong(check(&read.documento, &context)), []);
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let datos = Datos::default();
    assert_eq!(factura(&datos), factura(&datos));
    let invoice = factura(&datos);
    let files: [(&str, &[u8]); 1] = [("fv.xml", &invoice)];
    assert_eq!(correo(&datos, &zip(&files)), correo(&datos, &zip(&files)));
}

#[test]
fn many_are_all_different() {
    let unsigned = Datos { firmante: None, ..Datos::default() };
    let all: std::collections::BTreeSet<Vec<u8>> = many(200, &unsigned).collect();
    assert_eq!(all.len(), 200);
}
