//! Codes of documents against every published example.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its sample must fail")]

use dian_domain::cufe::{Cufe, EntradaCodigo, EntradaError, TipoCodigo};
use proptest::prelude::*;
use serde_json::{Value, json};

/// 21 examples of annexes and of sample XMLs of DIAN, each with its source. `computed` is the SHA-384 of
/// the composition that is printed; `expected` is the code that is printed.
const VECTORS: &str = include_str!("datos/cufe-vectors.json");

/// Misprints of the annexes: the code printed does not follow from what is printed beside it, and
/// several public libraries say the same.
const MISPRINTS: [&str; 2] = ["cude-annex-11.4.5-nd-erratum", "cune-annex-8.1.1.3-erratum"];

fn vectors() -> Vec<Value> {
    let file: Value = serde_json::from_str(VECTORS).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn every_published_example_is_reached_but_for_two_misprints() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 21);
    for vector in &vectors {
        let id = text(&vector["id"]);
        let calculated = EntradaCodigo::from_json(&vector.to_string()).unwrap().calculate();
        assert_eq!(calculated.codigo.as_str(), text(&vector["computed"]), "{id}");
        let printed = calculated.codigo.as_str() == text(&vector["expected"]);
        assert_eq!(printed, !MISPRINTS.contains(&id), "{id}");
        assert_eq!(printed, vector["verified"].as_bool().unwrap(), "{id}");
    }
}

#[test]
fn the_composition_is_the_printed_one_and_the_secret_is_nowhere() {
    for vector in vectors() {
        let entrada = EntradaCodigo::from_json(&vector.to_string()).unwrap();
        let calculated = entrada.calculate();
        let secret = text(&vector["secret"]["value"]);
        let name = calculated.tipo.secret().name();
        assert_eq!(
            calculated.composicion.replace(&format!("[{name}]"), secret),
            text(&vector["composition"])
        );
        let joined: String = calculated.calculo.iter().map(|paso| paso.valor.as_str()).collect();
        assert_eq!(joined, calculated.composicion);
        assert!(calculated.calculo.iter().all(|paso| paso.valor != secret));
        assert!(!format!("{entrada:?}").contains(&format!("\"{secret}\"")));
    }
}

/// The official example of the CUFE (annex FE 1.9, 11.2) under our names.
fn official() -> Value {
    json!({
        "tipo": "cufe", "numero": "323200000129", "fecha": "2019-01-16", "hora": "10:53:10-05:00",
        "bruto": "1500000.00", "iva": "285000.00", "inc": "0.00", "ica": "0.00",
        "total": "1785000.00", "nit_emisor": "700085371", "doc_adquiriente": "800199436",
        "clave_tecnica": "693ff6f2a553c3646a063436fd4dd9ded0311471", "ambiente": "1"
    })
}

fn code(entrada: &Value) -> Result<String, EntradaError> {
    EntradaCodigo::from_json(&entrada.to_string())
        .map(|entrada| entrada.calculate().codigo.to_string())
}

fn changed(field: &str, value: Value) -> Value {
    let mut entrada = official();
    entrada[field] = value;
    entrada
}

#[test]
fn our_names_reach_the_same_code() {
    let expected = code(&official()).unwrap();
    assert!(expected.starts_with("8bb918b19ba22a694f1da11c643b5e9d"));
    for same in [
        changed("tipo", json!("CUFE")),
        changed("bruto", json!(1_500_000)),
        changed("bruto", json!("1500000")),
        changed("bruto", json!("1500000.009")),
        changed("inc", Value::Null),
        changed("ambiente", json!("produccion")),
        changed("ambiente", json!(1)),
        changed("nit_emisor", json!(700_085_371)),
    ] {
        assert_eq!(code(&same).as_deref(), Ok(expected.as_str()), "{same}");
    }
    for other in [
        changed("bruto", json!("1500000.01")),
        changed("ambiente", json!("habilitacion")),
        changed("numero", json!("323200000130")),
        changed("clave_tecnica", json!("693ff6f2a553c3646a063436fd4dd9ded0311472")),
    ] {
        assert_ne!(code(&other).as_deref(), Ok(expected.as_str()), "{other}");
    }
}

#[test]
fn an_error_names_the_field() {
    let malformed = |campo| Err(EntradaError::MalFormado { campo });
    let missing = |campo| Err(EntradaError::Falta { campo });
    for (entrada, expected) in [
        (changed("numero", Value::Null), missing("numero")),
        (changed("bruto", Value::Null), missing("bruto")),
        (changed("clave_tecnica", Value::Null), missing("clave_tecnica")),
        (changed("tipo", json!("factura")), malformed("tipo")),
        (changed("fecha", json!("16/01/2019")), malformed("fecha")),
        (changed("fecha", json!("2019-02-30")), malformed("fecha")),
        (changed("hora", json!("10:53:10")), malformed("hora")),
        (changed("hora", json!("25:53:10-05:00")), malformed("hora")),
        (changed("bruto", json!("1.500.000,00")), malformed("bruto")),
        (changed("iva", json!({})), malformed("iva")),
        (changed("nit_emisor", json!("700085371-0")), malformed("nit_emisor")),
        (changed("ambiente", json!("3")), malformed("ambiente")),
        (changed("clave_tecnica", json!("a b")), malformed("clave_tecnica")),
        (changed("ivaa", json!("1")), Err(EntradaError::Ajeno { campo: "ivaa".to_owned() })),
        (changed("pin", json!("1")), Err(EntradaError::Ajeno { campo: "pin".to_owned() })),
        (
            changed("devengado", json!("1")),
            Err(EntradaError::Ajeno { campo: "devengado".to_owned() }),
        ),
        (json!({}), missing("tipo")),
        (json!([]), Err(EntradaError::Json)),
        (json!({"code_name": "CUFE"}), missing("fields")),
        (json!({"code_name": "CUFE", "fields": {}}), missing("clave_tecnica")),
    ] {
        assert_eq!(code(&entrada), expected, "{entrada}");
    }
}

#[test]
fn every_kind_of_code_has_its_name() {
    for tipo in TipoCodigo::ALL {
        assert_eq!(TipoCodigo::from_name(tipo.name()), Some(tipo));
    }
    assert_eq!(TipoCodigo::from_algorithm("cuds-sha384"), Some(TipoCodigo::Cuds));
    assert_eq!(TipoCodigo::from_algorithm("CUFE-SHA256"), None);
}

#[test]
fn a_hash_is_a_code() {
    // NIST's example of SHA-384 of «abc».
    assert!(
        Cufe::of("abc").as_str().starts_with("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163")
    );
}

proptest! {
    #[test]
    fn no_text_panics(text in ".{0,300}") {
        let _ = EntradaCodigo::from_json(&text);
    }

    #[test]
    fn no_value_of_a_field_panics(field in 0_usize..13, value in "[0-9.:T-]{0,40}|.{0,40}") {
        let mut entrada = official();
        let name = entrada.as_object().unwrap().keys().nth(field).unwrap().clone();
        entrada[name] = Value::String(value);
        let _ = code(&entrada);
    }
}
