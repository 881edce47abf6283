//! `dian qr` as a person or a script runs it: the program itself, on files and on standard input.

#![allow(clippy::expect_used, reason = "a test may stop at its first surprise")]

#[path = "../../adapters/qr/tests/comun/pintura.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod pintura;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use image::{DynamicImage, ImageFormat};
use pintura::{Azar, Condiciones, encode, jpeg, page, paint};
use serde_json::Value;

const EXAMPLES: &str = include_str!("../../domain/tests/escanear/ejemplos.json");

#[test]
fn the_44_examples_degraded_mildly_are_read_from_files_as_written_down() {
    let folder = tempfile::tempdir().expect("has a folder");
    let examples: Vec<Value> = serde_json::from_str(EXAMPLES).expect("is JSON");
    let mut files = Vec::new();
    for (number, example) in examples.iter().enumerate() {
        let mut azar = Azar(number as u64 + 77);
        let mut condiciones = Condiciones::mild(&mut azar);
        // Painting is slow without optimisation; the larger modules are drawn in `dian-qr`.
        condiciones.lado = azar.between(4.0, 6.0);
        let texto = example["texto"].as_str().expect("is text");
        let picture = paint(texto.as_bytes(), &condiciones, &mut azar);
        let (name, bytes) = match number % 2 {
            0 => (format!("{number}.jpg"), jpeg(&picture, 60)),
            _ => (format!("{number}.png"), encode(&picture.into(), ImageFormat::Png)),
        };
        files.push(write(folder.path(), &name, &bytes));
    }
    let done = dian(&["qr", "leer", "--formato", "json"], &files, b"");
    assert_eq!(done.status.code(), Some(0));
    let read: Vec<Value> = serde_json::from_slice(&done.stdout).expect("is JSON");
    assert_eq!(read.len(), 44);
    for ((archivo, example), file) in read.iter().zip(&examples).zip(&files) {
        assert_eq!(archivo["archivo"], file.to_str().expect("is UTF-8"));
        assert_eq!(archivo["error"], Value::Null);
        let codigos = archivo["codigos"].as_array().expect("is a list");
        assert_eq!(codigos.len(), 1, "{archivo}");
        assert_eq!(codigos[0]["texto"], example["texto"]);
        assert_eq!(codigos[0]["clase"], example["esperado"]["clase"]);
        assert_eq!(codigos[0]["campos"], example["esperado"]["campos"]);
        assert_eq!(codes(&codigos[0]), example["esperado"]["avisos"]);
    }
}

#[test]
fn every_code_of_a_page_is_printed_and_a_bad_file_does_not_stop_the_others() {
    let folder = tempfile::tempdir().expect("has a folder");
    let [one, two] = ["https://wa.me/57300", "00020101021153031705802CO"]
        .map(|texto| paint(texto.as_bytes(), &Condiciones::LIMPIAS, &mut Azar(1)));
    let page = page(700, 300, &[(20, 20, &one), (380, 20, &two)]);
    let good =
        write(folder.path(), "dos.png", &encode(&DynamicImage::ImageLuma8(page), ImageFormat::Png));
    let pdf = write(folder.path(), "factura.png", b"%PDF-1.7\n");
    let done = dian(&["qr", "leer", "--formato", "json"], &[pdf, good], b"");
    let read: Value = serde_json::from_slice(&done.stdout).expect("is JSON");
    assert_eq!(read[0]["codigos"], serde_json::json!([]));
    assert_eq!(read[0]["error"]["codigo"], "pdf_danado", "its bytes say what it is");
    assert_eq!(read[1]["codigos"][0]["clase"], "otro");
    assert_eq!(read[1]["codigos"][1]["clase"], "pago");
    assert_eq!(done.status.code(), Some(3));
    let error: Value = serde_json::from_slice(&done.stderr).expect("is JSON");
    assert_eq!(error["codigo"], "pdf_danado");
}

#[test]
fn a_text_on_standard_input_is_interpreted_whatever_it_is() {
    let examples: Vec<Value> = serde_json::from_str(EXAMPLES).expect("is JSON");
    let example = &examples[0];
    let texto = example["texto"].as_str().expect("is text");
    let done = dian(&["qr", "interpretar", "--formato", "json"], &[], texto.as_bytes());
    assert_eq!(done.status.code(), Some(0));
    let codigo: Value = serde_json::from_slice(&done.stdout).expect("is JSON");
    assert_eq!(codigo["texto"], texto);
    assert_eq!(codigo["campos"], example["esperado"]["campos"]);
    for (texto, clase) in [("hola", "otro"), ("https://dian-gov.co/x\n", "url_sospechosa")] {
        let done = dian(&["qr", "interpretar", "--formato", "json"], &[], texto.as_bytes());
        assert_eq!(done.status.code(), Some(0), "{texto}");
        let codigo: Value = serde_json::from_slice(&done.stdout).expect("is JSON");
        assert_eq!(codigo["clase"], clase);
        assert_eq!(
            codigo["campos"],
            serde_json::from_str::<Value>(match clase {
                "otro" => r#"{"abrir":null,"ambiente":"desconocido"}"#,
                _ => r#"{"abrir":null,"ambiente":"desconocido","url":"https://dian-gov.co/x"}"#,
            })
            .expect("is JSON")
        );
    }
}

#[test]
fn texts_that_are_not_looked_at_have_their_code_and_exit_3() {
    for (texto, code) in [(Vec::new(), "texto_vacio"), (vec![b'x'; 1 << 20], "texto_muy_largo")] {
        let done = dian(&["qr", "interpretar", "--formato", "json"], &[], &texto);
        assert_eq!(done.status.code(), Some(3));
        let error: Value = serde_json::from_slice(&done.stderr).expect("is JSON");
        assert_eq!(error["codigo"], code);
        assert!(error["mensaje"].as_str().is_some_and(|message| !message.is_empty()));
    }
}

#[test]
fn for_a_person_the_danger_is_spelled_out() {
    let done = dian(
        &["qr", "interpretar"],
        &[],
        "NumFac:A1\nCUFE:\x1b[31m\nURL:https://dian-gov.co".as_bytes(),
    );
    let text = String::from_utf8(done.stdout).expect("is UTF-8");
    assert!(text.contains("PELIGRO: la dirección dian-gov.co no es de la DIAN"), "{text}");
    assert!(!text.contains('\x1b'), "{text}");
}

fn dian(arguments: &[&str], files: &[PathBuf], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dian"))
        .args(arguments)
        .args(files)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut stdin = child.stdin.take().expect("is piped");
    // A program that has read enough closes its end.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("ends")
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("is written");
    path
}

fn codes(codigo: &Value) -> Value {
    codigo["avisos"].as_array().into_iter().flatten().map(|aviso| aviso["codigo"].clone()).collect()
}
