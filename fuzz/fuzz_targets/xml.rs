//! The bytes of an electronic document: no panic, the same answer twice, only official addresses.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(leido) = dian_xml::read(bytes) else { return };
    if let Some(abrir) = leido.documento().abrir() {
        let official =
            ["https://catalogo-vpfe.dian.gov.co/", "https://catalogo-vpfe-hab.dian.gov.co/"];
        assert!(official.iter().any(|page| abrir.starts_with(page)), "{abrir}");
    }
    assert!(dian_xml::read(bytes).is_ok());
});
