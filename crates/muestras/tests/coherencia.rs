//! Fictitious documents are whole: they are read, and nothing about them is wrong.

use dian_domain::cufe::Secreto;
use dian_domain::factura::{Comprobacion, Contexto, Leido, Resultado, check};
use dian_muestras::datos::{CLAVE_TECNICA, PIN};
use dian_muestras::{
    Datos, VALIDADO, contenedor, correo, evento, factura, many, nota_credito, nota_debito,
    respuesta_dian, zip,
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
    for (xml, secreto) in [
        (factura(&datos), Secreto::clave_tecnica(CLAVE_TECNICA)),
        (nota_credito(&datos), Secreto::pin(PIN)),
        (nota_debito(&datos), Secreto::pin(PIN)),
        (evento(&datos, "030"), Secreto::pin(PIN)),
    ] {
        let read = read(&xml);
        let mut context = Contexto::new(today);
        context.secreto = Some(&secreto);
        let checks = check(read.documento(), &context);
        assert_eq!(wrong(checks), []);
    }
}

#[test]
fn nothing_is_wrong_in_a_container() {
    let datos = Datos::default();
    let answer = respuesta_dian(&datos, VALIDADO, Some(dian_muestras::Firmante::Dian));
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
