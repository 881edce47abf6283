//! A knowledge pack: no panic, and nothing opens without a trusted key.

#![no_main]

use dian_domain::conocimiento::Conocimiento;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    assert!(dian_paquete::open(bytes, &[]).is_err());
    if let Ok(key) = dian_paquete::claimed_key(bytes) {
        let _ = dian_paquete::open(bytes, &[key]);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Conocimiento::parse(text);
    }
});
