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

#[test]
fn whether_to_declare_has_the_shape_of_the_contract() {
    let home = tempfile::tempdir().unwrap();
    let input = home.path().join("respuestas.json");
    std::fs::write(&input, r#"{"ingresos_brutos": 80000000, "nit": "1000000042"}"#).unwrap();
    let path = input.to_str().unwrap();
    let told = answer(&["debo-declarar", "--ag", "2025", "--entrada", path]);
    let keys: BTreeSet<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(["ag", "criterios", "decision", "faltan", "vence"]));
    assert_eq!((&told["decision"], &told["vence"]), (&json!("si"), &json!("2026-09-10")));
    let worth = &told["criterios"][0];
    assert_eq!(
        worth,
        &json!({
            "criterio": "patrimonio_bruto",
            "tope_uvt": 4500,
            "tope_pesos": 224_095_500,
            "valor": null,
            "supera": null,
            "norma": "Estatuto Tributario, art. 592 num. 1; Decreto 1625 de 2016, art. 1.6.1.13.2.7",
        })
    );
    std::fs::write(&input, r#"{"salario": 1}"#).unwrap();
    let wrong = failure(&["debo-declarar", "--ag", "2025", "--entrada", path]);
    assert_eq!(wrong["codigo"], "solicitud_invalida");
    let missing = failure(&["debo-declarar", "--ag", "2025", "--entrada", "no-existe.json"]);
    assert_eq!(missing["codigo"], "archivo_ilegible");
}

#[test]
fn a_table_of_clients_is_answered_row_by_row() {
    let home = tempfile::tempdir().unwrap();
    let table = home.path().join("clientes.csv");
    let rows = "NIT;Nombre;Responsabilidades;Periodicidad IVA\n900123456-8;Ceiba;48;bimestral\n\
                900123456-1;Con dígito errado;48;\n900123451;;48;bimestral\n";
    std::fs::write(&table, rows).unwrap();
    let path = table.to_str().unwrap();
    let span = ["--desde", "2026-11-01", "--hasta", "2026-11-30"];
    let told = answer(&[&["vencimientos", "--archivo", path], &span[..]].concat());
    let nits: Vec<&Value> =
        told["clientes"].as_array().unwrap().iter().map(|it| &it["nit"]).collect();
    assert_eq!(nits, ["900123456", "900123451"]);
    assert_eq!(told["clientes"][0]["vencimientos"][0]["vence"], "2026-11-19");
    assert_eq!(told["errores"][0]["fila"], 3);
    assert_eq!(told["errores"][0]["fallo"]["codigo"], "nit_dv_errado");

    let csv = dian(&[&["vencimientos", "--archivo", path, "--csv"], &span[..]].concat());
    assert!(csv.status.success());
    let text = String::from_utf8(csv.stdout).unwrap();
    assert_eq!(text.lines().count(), 3, "{text}");
    assert!(text.contains("2026-11-19,900123456-8,Ceiba,IVA bimestral"), "{text}");
    assert!(String::from_utf8_lossy(&csv.stderr).contains("Fila 3"));

    let folder = home.path().join("calendarios");
    let flags = ["vencimientos", "--archivo", path, "--ics", folder.to_str().unwrap()];
    assert!(dian(&[&flags, &span[..]].concat()).status.success());
    let one = std::fs::read_to_string(folder.join("vencimientos-900123456.ics")).unwrap();
    assert!(one.contains("UID:iva_bimestral.2026-B5.1.900123456@"), "{one}");
}

#[test]
fn a_calendar_goes_to_standard_output() {
    let flags = ["vencimientos", "--nit", "900123456", "--obligacion", "iva_bimestral"];
    let told = dian(&[&flags[..], &["--edicion", "2026", "--ics", "--alarmas", "1"]].concat());
    assert!(told.status.success());
    let text = String::from_utf8(told.stdout).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 6);
    assert_eq!(text.matches("BEGIN:VALARM").count(), 6);
}

#[test]
fn a_penalty_and_interest_carry_their_steps() {
    let late = answer(&[
        "sancion",
        "extemporaneidad",
        "--vence",
        "2020-08-19",
        "--presentada",
        "2020-10-27",
        "--impuesto",
        "3500000",
    ]);
    assert_eq!((&late["total"], &late["estado"]), (&json!(525_000), &json!("publicado")));
    assert_eq!(late["pasos"][0]["datos"]["meses"], "3");
    let more = answer(&[
        "sancion",
        "correccion",
        "--vence",
        "2026-08-12",
        "--presentada",
        "2026-11-03",
        "--mayor-valor",
        "20000000",
    ]);
    assert_eq!(more["total"], 2_000_000);
    let interest = |more: &[&str]| {
        answer(
            &[
                &[
                    "interes",
                    "--capital",
                    "10000000",
                    "--desde",
                    "2020-02-01",
                    "--hasta",
                    "2020-02-29",
                ],
                more,
            ]
            .concat(),
        )
    };
    assert_eq!(interest(&[])["total"], 210_686);
    assert_eq!(interest(&[])["divisor"], "siempre366");
    assert_eq!(interest(&["--divisor", "365"])["total"], 211_263);
    let gap =
        failure(&["interes", "--capital", "1", "--desde", "2026-08-31", "--hasta", "2026-09-15"]);
    assert_eq!(gap["codigo"], "tasa_desconocida");
    assert_eq!(gap["parametros"]["desde"], "2026-09-01");
}

#[test]
fn holidays_carry_their_norm() {
    let days = answer(&["festivos", "2027"]);
    let days = days.as_array().unwrap();
    assert_eq!(days.len(), 20);
    let civic: Vec<&Value> = days.iter().filter(|it| it["civico"] == true).collect();
    assert_eq!(civic[0]["fecha"], "2027-04-16");
    assert!(days.iter().all(|it| !it["norma"].as_str().unwrap().is_empty()));
    assert_eq!(failure(&["festivos", "1900"])["codigo"], "anio_sin_reglas");
}

#[test]
fn a_pack_is_made_signed_and_checked() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    let (key, pack) = (at("llave.p8"), at("normas.json"));
    let public = answer(&["paquete", "llave", &key])["llave"].as_str().unwrap().to_owned();
    assert_eq!(failure_code(&["paquete", "llave", &key]), "archivo_no_guardado");
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/rules");
    let made = dian(&["paquete", "firmar", "--reglas", rules, "--llave", &key, "--salida", &pack]);
    assert!(made.status.success(), "{made:?}");
    let told = answer(&["paquete", "verificar", &pack, "--llave", &public]);
    assert_eq!((&told["version"], &told["llave"]), (&json!(1), &json!(public)));
    assert_eq!(answer(&["paquete", "verificar", &pack])["version"], 1);
    let stranger = "ab".repeat(32);
    let wrong = failure(&["paquete", "verificar", &pack, "--llave", &stranger]);
    assert_eq!(wrong["codigo"], "paquete_llave");
    let mut bytes = std::fs::read(&pack).unwrap();
    let place = bytes.windows(5).position(|it| it == b"52374").unwrap();
    bytes[place] = b'6';
    std::fs::write(&pack, bytes).unwrap();
    assert_eq!(failure(&["paquete", "verificar", &pack])["codigo"], "paquete_firma");
}

/// The code of a failure that may have said more before it.
fn failure_code(arguments: &[&str]) -> String {
    let output = dian(&[arguments, &["--formato", "json"]].concat());
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let text = String::from_utf8(output.stderr).unwrap();
    let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    last["codigo"].as_str().unwrap().to_owned()
}
