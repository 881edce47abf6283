//! Files of every kind, as they reach a person, through every reader.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use std::ops::ControlFlow;

use dian_contract::Codigo;
use dian_contract::escanear::{FormatoPieza, PiezaLeida, SecretoEmisor};
use dian_contract::factura::{
    FacturaVerificada, NombreComprobacion as Nombre, ResultadoComprobacion,
};
use dian_core::entrada::{Contexto, Intake, Lectura};
use dian_entrada::{Entrada, certificates, read_rut};
use dian_muestras::rut::{DatosRut, rut_pdf};
use dian_muestras::{
    Datos, Firmante, RECHAZADO, VALIDADO, contenedor, correo, factura, nota_credito,
    respuesta_dian, zip,
};

fn context(trusted: bool) -> Contexto {
    let root = certificates(dian_muestras::firma::raiz_pem().as_bytes()).unwrap();
    Contexto {
        hoy: jiff::civil::date(2026, 11, 13),
        confianza: if trusted { root } else { Vec::new() },
        secreto: SecretoEmisor::default(),
    }
}

fn read(name: &str, bytes: &[u8], context: &Contexto) -> Vec<PiezaLeida> {
    let mut pieces = Vec::new();
    let reading = Lectura { contexto: context, progress: &|_| (), cancelled: &|| false };
    Entrada.read(name, bytes, &reading, &mut |piece| {
        pieces.push(piece.leida);
        ControlFlow::Continue(())
    });
    pieces
}

fn result(factura: &FacturaVerificada, nombre: Nombre) -> ResultadoComprobacion {
    factura.comprobaciones.iter().find(|it| it.nombre == nombre).unwrap().resultado
}

fn wrong(factura: &FacturaVerificada) -> Vec<(Nombre, &str)> {
    let bad =
        |it: &&dian_contract::factura::Comprobacion| it.resultado == ResultadoComprobacion::Mal;
    factura.comprobaciones.iter().filter(bad).map(|it| (it.nombre, it.razon.as_str())).collect()
}

fn container(datos: &Datos, code: &str) -> Vec<u8> {
    let answer = respuesta_dian(datos, code, Some(Firmante::Dian));
    contenedor(datos, &factura(datos), Some(&answer))
}

#[test]
fn what_a_supplier_sends_is_read_to_the_bottom_and_every_check_holds() {
    let datos = Datos::default();
    let packed = zip(&[("ad0900.xml", &container(&datos, VALIDADO))]);
    let mail = correo(&datos, &packed);
    for (name, bytes) in [("z0900.zip", &packed), ("correo.eml", &mail)] {
        let pieces = read(name, bytes, &context(true));
        assert_eq!(pieces.len(), 1, "{name}: {pieces:?}");
        assert!(pieces[0].archivo.ends_with(" › ad0900.xml"), "{}", pieces[0].archivo);
        let factura = pieces[0].factura.as_ref().unwrap();
        assert_eq!(wrong(factura), [], "{name}");
        for nombre in [
            Nombre::Estructura,
            Nombre::CodigoForma,
            Nombre::QrXml,
            Nombre::SumaTotales,
            Nombre::FirmaDocumento,
            Nombre::FirmaValor,
            Nombre::CertificadoCadena,
            Nombre::RespuestaDian,
            Nombre::RespuestaDianFirma,
            Nombre::Contenedor,
            Nombre::ContenedorFirma,
        ] {
            assert_eq!(result(factura, nombre), ResultadoComprobacion::Bien, "{nombre:?}");
        }
        assert_eq!(
            factura.documento.as_ref().unwrap().codigo.as_deref(),
            Some(datos.cufe().as_str())
        );
    }
}

#[test]
fn an_authority_that_nobody_trusts_and_a_rejection_are_told() {
    let datos = Datos::default();
    let pieces = read("ad.xml", &container(&datos, VALIDADO), &context(false));
    let factura = pieces[0].factura.as_ref().unwrap();
    assert_eq!(result(factura, Nombre::CertificadoCadena), ResultadoComprobacion::Desconocido);
    assert_eq!(result(factura, Nombre::RespuestaDianFirma), ResultadoComprobacion::Desconocido);
    let pieces = read("ad.xml", &container(&datos, RECHAZADO), &context(true));
    let factura = pieces[0].factura.as_ref().unwrap();
    assert_eq!(result(factura, Nombre::RespuestaDian), ResultadoComprobacion::Mal);
}

#[test]
fn an_answer_that_came_beside_is_the_documents_and_anothers_is_not() {
    let datos = Datos::default();
    let other = Datos { numero: 7, ..Datos::default() };
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let strange = respuesta_dian(&other, VALIDADO, Some(Firmante::Dian));
    let invoice = factura(&datos);
    let with = |answer: &[u8]| {
        let packed = zip(&[("fv.xml", &invoice), ("ar.xml", answer)]);
        let pieces = read("z.zip", &packed, &context(true));
        result(pieces[0].factura.as_ref().unwrap(), Nombre::RespuestaDian)
    };
    assert_eq!(with(&answer), ResultadoComprobacion::Bien);
    assert_eq!(with(&strange), ResultadoComprobacion::Desconocido);
}

#[test]
fn the_key_of_the_issuer_computes_the_code_and_another_does_not() {
    let datos = Datos::default();
    let verify = |key: &str| {
        let mut context = context(false);
        context.secreto.clave_tecnica = Some(key.to_owned());
        let done = Entrada.verify("fv.xml", &factura(&datos), &context).unwrap();
        result(&done, Nombre::CodigoCalculo)
    };
    assert_eq!(verify(&datos.clave_tecnica), ResultadoComprobacion::Bien);
    assert_eq!(verify(&"0".repeat(40)), ResultadoComprobacion::Mal);
}

#[test]
fn a_note_a_test_document_and_an_unsigned_one_are_what_they_are() {
    let datos = Datos::default();
    let note = read("nc.xml", &nota_credito(&datos), &context(true));
    assert_eq!(wrong(note[0].factura.as_ref().unwrap()), []);
    let test = Datos { habilitacion: true, ..Datos::default() };
    let pieces = read("fv.xml", &factura(&test), &context(true));
    assert_eq!(
        result(pieces[0].factura.as_ref().unwrap(), Nombre::Ambiente),
        ResultadoComprobacion::Mal
    );
    let unsigned = Datos { firmante: None, ..Datos::default() };
    let pieces = read("fv.xml", &factura(&unsigned), &context(true));
    let factura = pieces[0].factura.as_ref().unwrap();
    assert_eq!(result(factura, Nombre::FirmaDocumento), ResultadoComprobacion::Mal);
}

#[test]
fn a_rut_is_read_from_its_pages_and_its_code_says_nothing() {
    let pdf = rut_pdf(&DatosRut::natural(1_000_000_042));
    let pieces = read("rut.pdf", &pdf, &context(false));
    assert_eq!(pieces[0].formato, FormatoPieza::Pdf);
    let rut = pieces[0].rut.as_ref().unwrap().rut.as_ref().unwrap();
    assert_eq!((rut.nit.as_str(), rut.dv_calculado.as_str()), ("1000000042", "0"));
    assert!(rut.abrir.as_deref().is_some_and(|it| it.contains("muisca.dian.gov.co")));
    let codes: Vec<&str> = rut.responsabilidades.iter().map(|it| it.codigo.as_str()).collect();
    assert_eq!(codes, ["05", "49"]);
    let invoice = read_rut("fv.xml", &factura(&Datos::default()));
    assert_eq!(invoice.error.unwrap().codigo, Codigo::PdfNoEsRut);
}

#[test]
fn what_is_nothing_is_told_and_what_is_beside_it_is_read() {
    let good = factura(&Datos::default());
    let packed = zip(&[("nota.txt", b"hola"), ("roto.xml", b"<Invoice"), ("fv.xml", &good)]);
    let pieces = read("z.zip", &packed, &context(false));
    let codes: Vec<Option<Codigo>> =
        pieces.iter().map(|it| it.error.as_ref().map(|it| it.codigo)).collect();
    assert_eq!(codes, [Some(Codigo::ArchivoNoReconocido), Some(Codigo::XmlIlegible), None]);
    for (bytes, code) in [
        (b"".as_slice(), Codigo::ArchivoVacio),
        (b"%PDF-1.4 roto".as_slice(), Codigo::PdfDanado),
        (
            b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".as_slice(),
            Codigo::XmlConDtd,
        ),
        (b"<rss/>".as_slice(), Codigo::XmlNoEsDocumento),
    ] {
        let pieces = read("x", bytes, &context(false));
        assert_eq!(pieces[0].error.as_ref().map(|it| it.codigo), Some(code));
    }
    assert_eq!(read("z.zip", &zip(&[]), &context(false)).len(), 1);
}

#[test]
fn a_reading_that_is_stopped_gives_what_it_has() {
    let good = factura(&Datos::default());
    let packed = zip(&[("a.xml", &good), ("b.xml", &good), ("c.xml", &good)]);
    let seen = std::cell::Cell::new(0);
    let context = context(false);
    let stop = || {
        seen.set(seen.get() + 1);
        seen.get() > 2
    };
    let reading = Lectura { contexto: &context, progress: &|_| (), cancelled: &stop };
    let mut pieces = 0;
    Entrada.read("z.zip", &packed, &reading, &mut |_| {
        pieces += 1;
        ControlFlow::Continue(())
    });
    assert!((1..3).contains(&pieces), "{pieces}");
}
