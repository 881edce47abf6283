//! Bytes of a code to its text.
//!
//! A code may name its charset (ECI); nearly none does, and programs write UTF-8 or ISO-8859-1. Guessing
//! between these two is safe: text in ISO-8859-1 with accents is not valid UTF-8. rxing guesses more
//! (Shift JIS), which turns the `°` of `N°DocSoporte` into another letter, so its guess is used only
//! where the charset is named. Left out: Shift JIS that is not named.

use rxing::common::BitMatrix;
use rxing::qrcode::cpp_port::decoder::Decode;

/// The text of a grid of modules, if its error correction holds.
pub(crate) fn decode(modules: &BitMatrix) -> Option<String> {
    let decoded = Decode(modules).ok().filter(|decoded| decoded.isValid())?;
    let bytes = decoded.content().bytes();
    let named = decoded.content().has_eci.then(|| decoded.text());
    let text = match named {
        Some(text) if !text.is_empty() && !text.contains(char::REPLACEMENT_CHARACTER) => text,
        _ => from_bytes(bytes),
    };
    (!text.is_empty()).then_some(text)
}

fn from_bytes(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf8_and_latin1_are_told_apart_without_a_named_charset() {
        assert_eq!(from_bytes("N°DocSoporte".as_bytes()), "N°DocSoporte");
        assert_eq!(from_bytes(b"N\xb0DocSoporte"), "N°DocSoporte");
    }
}
