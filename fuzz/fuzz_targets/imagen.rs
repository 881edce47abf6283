//! The bytes of an image file, and pixels of a frame: no panic, no text from nothing.

#![no_main]

use dian_qr::{Modo, read_image, read_luma};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_image(bytes);
    if let Some((width, pixels)) = bytes.split_first() {
        let width = u32::from(*width).max(1);
        let height = u32::try_from(pixels.len()).unwrap_or(0) / width;
        let frame = &pixels[..(width * height) as usize];
        let _ = read_luma(width, height, frame, Modo::EnVivo);
    }
});
