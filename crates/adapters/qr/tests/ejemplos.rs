//! The 44 texts of real codes, drawn and degraded mildly, read back equal.

#![allow(clippy::expect_used, reason = "a test may stop at its first surprise")]

#[path = "comun/pintura.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod pintura;

use dian_qr::{Modo, read_image, read_luma};
use pintura::{Azar, Condiciones, jpeg, paint};

const EXAMPLES: &str = include_str!("../../../domain/tests/escanear/ejemplos.json");
const VARIANTS: u64 = 4;

fn examples() -> Vec<String> {
    let examples: serde_json::Value = serde_json::from_str(EXAMPLES).expect("is JSON");
    examples
        .as_array()
        .expect("is a list")
        .iter()
        .map(|example| example["texto"].as_str().expect("is text").to_owned())
        .collect()
}

#[test]
fn every_example_degraded_mildly_reads_back_equal() {
    let mut failures = Vec::new();
    let texts = examples();
    for (number, texto) in texts.iter().enumerate() {
        for variant in 0..VARIANTS {
            let mut azar = Azar(number as u64 * 1000 + variant);
            let condiciones = Condiciones::mild(&mut azar);
            let picture = paint(texto.as_bytes(), &condiciones, &mut azar);
            let found = read_image(&jpeg(&picture, 60)).expect("is a picture");
            assert!(found.iter().all(|found| found == texto), "wrong text: {found:?} for {texto}");
            if found.is_empty() {
                failures.push(format!("example {} variant {variant}: {condiciones:?}", number + 1));
            }
        }
    }
    let total = texts.len() * VARIANTS as usize;
    assert!(
        failures.is_empty(),
        "{} of {total} not read:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn a_camera_frame_with_a_clean_code_is_read_in_its_one_pass() {
    for texto in examples() {
        let picture = paint(texto.as_bytes(), &Condiciones::LIMPIAS, &mut Azar(1));
        let found = read_luma(picture.width(), picture.height(), picture.as_raw(), Modo::EnVivo);
        assert_eq!(found, Ok(vec![texto]));
    }
}
