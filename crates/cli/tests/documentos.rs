//! The real `dian` over documents: shapes, exit codes and words.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use std::path::Path;
use std::process::{Command, Output};

use dian_muestras::rut::{DatosRut, rut_pdf};
use dian_muestras::{Datos, Firmante, VALIDADO, contenedor, factura, respuesta_dian, zip};
use serde_json::{Value, json};

fn dian(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dian")).args(arguments).output().unwrap()
}

fn answer(arguments: &[&str]) -> Value {
    let output = dian(&[arguments, &["--formato", "json"]].concat());
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_string_lossy().into_owned()
}

fn result<'a>(document: &'a Value, check: &str) -> &'a Value {
    let checks = document["comprobaciones"].as_array().unwrap();
    checks.iter().find(|it| it["nombre"] == check).unwrap()
}

#[test]
fn a_folder_is_verified_file_by_file_with_the_authority_and_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let datos = Datos::default();
    let answer_of_dian = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let container = contenedor(&datos, &factura(&datos), Some(&answer_of_dian));
    let inside = folder.path().join("marzo");
    std::fs::create_dir(&inside).unwrap();
    write(&inside, "z.zip", &zip(&[("ad.xml", &container)]));
    let changed = String::from_utf8(factura(&datos)).unwrap().replacen("Café", "Cafe", 1);
    write(&inside, "cambiada.xml", changed.as_bytes());
    write(&inside, "LEEME.md", b"# nada");
    let root = write(folder.path(), "raiz.pem", dian_muestras::firma::raiz_pem().as_bytes());
    let place = inside.to_string_lossy().into_owned();
    let key = datos.clave_tecnica.as_str();
    let found =
        answer(&["factura", "verificar", &place, "--confianza", &root, "--clave-tecnica", key]);
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), 2, "a README is no document: {found:#?}");
    let (edited, good) = (&found[0], &found[1]);
    assert_eq!(good["documento"]["tipo"], "factura_venta");
    assert_eq!(good["documento"]["codigo"], datos.cufe());
    assert_eq!(good["documento"]["emisor"]["nit"], "900123456");
    assert_eq!(good["documento"]["emisor"]["dv"], "8");
    for check in ["codigo_calculo", "firma_documento", "certificado_cadena", "respuesta_dian"] {
        let check = result(good, check);
        assert_eq!(check["resultado"], "bien", "{check}");
        assert!(check["motivo"].as_str().unwrap().ends_with('.'), "{check}");
        assert!(check["norma"].is_string() || check["norma"].is_null());
    }
    assert_eq!(result(edited, "firma_documento")["resultado"], "mal");
    assert_eq!(result(edited, "firma_valor")["resultado"], "bien");
    let text = dian(&["factura", "verificar", &place]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("[MAL] Documento sin cambios"), "{text}");
    assert!(!text.contains("**"), "{text}");
}

#[test]
fn a_file_that_is_no_document_has_its_reason_and_does_not_stop_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let good = write(folder.path(), "fv.xml", &factura(&Datos::default()));
    let bad = write(folder.path(), "dtd.xml", b"<?xml version=\"1.0\"?><!DOCTYPE a []><a/>");
    let output = dian(&["factura", "leer", &bad, &good, "--formato", "json"]);
    assert_eq!(output.status.code(), Some(3));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found[0]["error"]["codigo"], "xml_con_dtd");
    assert_eq!(found[1]["documento"]["lineas"].as_array().unwrap().len(), 3);
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["codigo"], "xml_con_dtd");
    assert!(error["mensaje"].as_str().unwrap().len() > 20, "{error}");
}

#[test]
fn a_rut_gives_its_casillas_and_its_notices() {
    let folder = tempfile::tempdir().unwrap();
    let mut datos = DatosRut::juridica(900_123_456, 3);
    datos.dv = "1".to_owned();
    let file = write(folder.path(), "rut.pdf", &rut_pdf(&datos));
    let found = answer(&["rut", "leer", &file]);
    let rut = &found[0]["rut"];
    assert_eq!(rut["nit"], "900123456");
    assert_eq!((&rut["dv"], &rut["dv_calculado"]), (&json!("1"), &json!("8")));
    assert_eq!(rut["tipo"], "juridica");
    assert!(rut["responsabilidades"][0]["codigo"].is_string());
    let codes: Vec<&Value> =
        found[0]["avisos"].as_array().unwrap().iter().map(|it| &it["codigo"]).collect();
    assert!(codes.contains(&&json!("dv_errado")), "{codes:?}");
    let text = dian(&["rut", "leer", &file]);
    assert!(String::from_utf8_lossy(&text.stdout).contains("900123456-1 (DV calculado: 8)"));
    let codes = answer(&["qr", "leer", &file]);
    assert_eq!(codes[0]["codigos"][0]["clase"], "rut", "the code on the pages of a PDF");
}

#[test]
fn a_code_is_computed_from_its_fields_and_its_secret_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    // The published example of the annex, numeral 11.2.
    let fields = json!({
        "tipo": "cufe", "numero": "323200000129", "fecha": "2019-01-16",
        "hora": "10:53:10-05:00", "bruto": "1500000.00", "iva": "285000.00", "inc": "0.00",
        "ica": "0.00", "total": "1785000.00", "nit_emisor": "700085371",
        "doc_adquiriente": "800199436", "ambiente": "1",
        "clave_tecnica": "693ff6f2a553c3646a063436fd4dd9ded0311471"
    });
    let file = write(folder.path(), "campos.json", fields.to_string().as_bytes());
    let done = answer(&["cufe", "calcular", "--entrada", &file]);
    assert_eq!(
        done["codigo"],
        "8bb918b19ba22a694f1da11c643b5e9de39adf60311cf179179e9b33381030bcd4c3c3f156c506ed5908f9276f5bd9b4"
    );
    assert!(!done.to_string().contains("693ff6f2a553c3646a063436fd4dd9ded0311471"), "{done}");
    let file = write(folder.path(), "falta.json", br#"{"tipo":"cufe","numero":"1"}"#);
    let output = dian(&["cufe", "calcular", "--entrada", &file, "--formato", "json"]);
    assert_eq!(output.status.code(), Some(3));
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["codigo"], "cufe_campo");
    assert!(error["parametros"]["campo"].is_string(), "{error}");
}
