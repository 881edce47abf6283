//! The bytes of an image file, and pixels of a frame: no panic gets out.

#![no_main]

use dian_qr::{Modo, read_image, read_luma};
use libfuzzer_sys::fuzz_target;

// libFuzzer aborts at any panic; those of a decoder that are caught are part of the design.
fuzz_target!(init: std::panic::set_hook(Box::new(|_| {})), |bytes: &[u8]| {
    let _ = read_image(bytes);
    if let Some((width, pixels)) = bytes.split_first() {
        let width = u32::from(*width).max(1);
        let height = u32::try_from(pixels.len()).unwrap_or(0) / width;
        let frame = &pixels[..(width * height) as usize];
        let _ = read_luma(width, height, frame, Modo::EnVivo);
    }
});
