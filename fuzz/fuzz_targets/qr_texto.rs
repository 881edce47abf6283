//! The text of a code: no panic, the same answer twice, and only official addresses are opened.

#![no_main]

use dian_domain::escanear::interpret;
use libfuzzer_sys::fuzz_target;

const OFFICIAL: [&str; 3] = [
    "https://catalogo-vpfe.dian.gov.co/",
    "https://catalogo-vpfe-hab.dian.gov.co/",
    "https://muisca.dian.gov.co/WebRutMuisca/",
];

fuzz_target!(|texto: &str| {
    let Ok(leido) = interpret(texto) else { return };
    assert!(interpret(&leido.texto) == Ok(leido.clone()));
    if let Some(abrir) = &leido.abrir {
        let lower = abrir.to_ascii_lowercase();
        assert!(
            OFFICIAL.iter().any(|page| lower.starts_with(&page.to_ascii_lowercase())),
            "{abrir}"
        );
        assert!(abrir.bytes().all(|byte| byte.is_ascii_graphic()), "{abrir}");
    }
    for valor in leido.campos.values() {
        assert!(!valor.is_empty());
    }
});
