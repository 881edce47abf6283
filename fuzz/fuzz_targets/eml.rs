//! Any bytes after the head of an e-mail: no panic, never more than the limits, the same answer twice.

#![no_main]

use dian_contenedores::{AsuntoFactura, Limites, pieces};
use libfuzzer_sys::fuzz_target;

const HEAD: &[u8] = b"From: a@ejemplo.co\r\nTo: b@ejemplo.co\r\n";

// libFuzzer aborts at any panic; those of a reader that are caught are part of the design.
fuzz_target!(init: std::panic::set_hook(Box::new(|_| {})), |bytes: &[u8]| {
    let limits = Limites { piezas: 20, pieza: 1024 * 1024, ..Limites::default() };
    let mail = [HEAD, bytes].concat();
    let all = pieces("a.eml", &mail, &limits);
    assert!(all.len() <= limits.piezas + 2, "{}", all.len());
    // The text of an e-mail cannot grow: only a ZIP inside may.
    for pieza in &all {
        if let (1, Ok((_, bytes))) = (pieza.nivel, &pieza.contenido) {
            assert!(bytes.len() <= mail.len());
        }
        if let Some(asunto) = &pieza.asunto {
            let _ = AsuntoFactura::parse(asunto);
        }
    }
    assert_eq!(all, pieces("a.eml", &mail, &limits));
});
