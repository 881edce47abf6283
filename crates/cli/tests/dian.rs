//! The real `dian`: shapes, exit codes and words.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn dian(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dian")).args(arguments).output().unwrap()
}

fn answer(arguments: &[&str]) -> Value {
    let output = dian(&[arguments, &["--formato", "json"]].concat());
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn failure(arguments: &[&str]) -> Value {
    let output = dian(&[arguments, &["--formato", "json"]].concat());
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(output.stdout.is_empty());
    serde_json::from_slice(&output.stderr).unwrap()
}

#[test]
fn the_check_digit_of_a_nit() {
    let wanted = json!({ "nit": "800197268", "dv": 4 });
    for written in ["800197268", "800.197.268-4", "0800197268"] {
        assert_eq!(answer(&["nit", "dv", written]), wanted);
    }
    let text = dian(&["nit", "dv", "800197268"]);
    assert_eq!(String::from_utf8_lossy(&text.stdout), "800197268-4\n");
}

#[test]
fn an_error_has_code_parameters_and_words() {
    let error = failure(&["nit", "dv", "800197268-5"]);
    assert_eq!(error["codigo"], "nit_dv_errado");
    assert_eq!(error["parametros"]["esperado"], "4");
    assert!(error["mensaje"].as_str().unwrap().contains("es 4, no 5"), "{error}");
    let plain = dian(&["nit", "dv", "ocho"]);
    assert_eq!(plain.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&plain.stderr).contains("«o»"));
}

#[test]
fn due_dates_have_the_shape_of_the_contract() {
    let due = answer(&[
        "vencimientos",
        "--nit",
        "900123456",
        "--tipo",
        "juridica",
        "--responsabilidades",
        "05,48,07",
        "--periodicidad-iva",
        "bimestral",
        "--desde",
        "2026-11-13",
        "--hasta",
        "2026-11-30",
    ]);
    let keys: BTreeSet<&str> = due[0].as_object().unwrap().keys().map(String::as_str).collect();
    let wanted = "cuota estado fuente norma obligacion periodo vence vence_legal";
    assert_eq!(keys, wanted.split(' ').collect());
    let short = |it: &Value| {
        json!([it["obligacion"], it["periodo"], it["cuota"], it["vence"], it["estado"]])
    };
    let due: Vec<Value> = due.as_array().unwrap().iter().map(short).collect();
    assert_eq!(
        due,
        [
            json!(["iva_bimestral", "2026-B5", 1, "2026-11-19", "publicado"]),
            json!(["retencion_mensual", "2026-10", 1, "2026-11-19", "publicado"]),
        ]
    );
}

#[test]
fn an_edition_reaches_into_january_and_a_year_does_not() {
    let last = |flag: &str| {
        let due = answer(&[
            "vencimientos",
            "--nit",
            "900123451",
            "--obligacion",
            "iva_bimestral",
            flag,
            "2026",
        ]);
        due.as_array()
            .unwrap()
            .iter()
            .map(|it| it["vence"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(last("--edicion").last().unwrap(), "2027-01-13");
    assert_eq!(last("--anio").first().unwrap(), "2026-01-13");
    assert_eq!((last("--edicion").len(), last("--anio").len()), (6, 6));
}

#[test]
fn an_extension_moves_the_date_that_counts_and_keeps_the_legal_one() {
    let due = answer(&[
        "vencimientos",
        "--nit",
        "900123451",
        "--obligacion",
        "exogena_gc",
        "--edicion",
        "2026",
    ]);
    assert_eq!(due[0]["vence"], "2026-05-14");
    assert_ne!(due[0]["vence_legal"], due[0]["vence"]);
    assert!(due[0]["norma"].as_str().unwrap().contains("000012 de 2026"));
}

#[test]
fn a_day_that_does_not_exist_gives_no_date() {
    let due = answer(&[
        "vencimientos",
        "--nit",
        "900123452",
        "--obligacion",
        "exogena_gc",
        "--edicion",
        "2028",
    ]);
    assert_eq!((&due[0]["vence"], &due[0]["vence_legal"]), (&Value::Null, &Value::Null));
}

#[test]
fn what_cannot_be_answered_is_told_by_its_code() {
    for (arguments, code) in [
        (["--nit", "900123456", "--anio", "2023"], "anio_sin_reglas"),
        (["--nit", "900123456", "--anio", "2050"], "anio_sin_reglas"),
        (["--nit", "12", "--anio", "2026"], "nit_corto"),
    ] {
        assert_eq!(failure(&[&["vencimientos"], &arguments[..]].concat())["codigo"], code);
    }
    let unknown = ["vencimientos", "--nit", "900123456", "--obligacion", "iva", "--anio", "2026"];
    assert_eq!(failure(&unknown)["codigo"], "obligacion_desconocida");
}

#[test]
fn wrong_usage_is_two() {
    for arguments in
        [&["nit"][..], &["vencimientos", "--nit", "900123456"], &["qr", "leer"], &["otro"]]
    {
        assert_eq!(dian(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
