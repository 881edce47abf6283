//! The bytes of a PDF: no panic gets out, and nothing beyond the limits is handed over.

#![no_main]

use dian_paginas::{MAX_PIXELES, Siguiente, images, read_text};
use libfuzzer_sys::fuzz_target;

// libFuzzer aborts at any panic; those of the library that are caught are part of the design.
fuzz_target!(init: std::panic::set_hook(Box::new(|_| {})), |bytes: &[u8]| {
    if let Ok(pages) = read_text(bytes, 4) {
        assert!(pages.len() <= 4);
    }
    let mut seen = 0;
    let _ = images(bytes, &|| false, &mut |vista| {
        assert!(u64::from(vista.imagen.width()) * u64::from(vista.imagen.height()) <= MAX_PIXELES);
        seen += 1;
        if seen < 4 { Siguiente::OtraPagina } else { Siguiente::Basta }
    });
});
