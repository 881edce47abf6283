//! Bytes of a code to its text.
//!
//! A code may name its charset (ECI); nearly none does, and programs write UTF-8 or ISO-8859-1. Guessing
//! between these two is safe: text in ISO-8859-1 with accents is not valid UTF-8. rxing guesses more
//! (Shift JIS), which turns the `°` of `N°DocSoporte` into another letter, so its guess is used only
//! where the charset is named. Left out: Shift JIS that is not named.

use rxing::common::BitMatrix;
use rxing::common::cpp_essentials::DecoderResult;
use rxing::qrcode::cpp_port::decoder::Decode;

/// The text of a grid of modules, if its error correction holds.
pub(crate) fn decode(modules: &BitMatrix) -> Option<String> {
    of(&Decode(modules).ok()?)
}

/// The text of what was decoded, if there is any.
pub(crate) fn of(decoded: &DecoderResult<bool>) -> Option<String> {
    if !decoded.isValid() {
        return None;
    }
    let bytes = decoded.content().bytes();
    let named = decoded.content().has_eci.then(|| decoded.text());
    let text = match named {
        Some(text) if !text.is_empty() && !text.contains(char::REPLACEMENT_CHARACTER) => text,
        _ => from_bytes(bytes),
    };
    (!text.is_empty()).then_some(text)
}

/// Whether nothing in a text speaks against it. Only for texts that took much correcting: an odd text
/// that was read cleanly stays as it is.
///
/// Control characters are a sign of bytes that were never text. An invoice says its key twice, as `CUFE`
/// and in the address (resolution 165 of 2023, technical annex 1.9, 11.7); if the two differ, one of them
/// is a misreading.
pub(crate) fn is_plausible(text: &str) -> bool {
    let odd = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    if text.contains(odd) {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    match (key_after(&lower, "cufe"), key_after(&lower, "documentkey")) {
        (Some(one), Some(other)) => one == other,
        (None | Some(_), None) | (None, Some(_)) => true,
    }
}

/// The 96 hexadecimal digits after a name, if that is what stands there.
fn key_after<'a>(lower: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = lower.split_once(name)?;
    let rest = rest.trim_start_matches([':', '=', ' ']);
    let end = rest.find(|letter: char| !letter.is_ascii_hexdigit()).unwrap_or(rest.len());
    rest.get(..end).filter(|key| key.len() == 96)
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
    fn two_keys_that_differ_and_control_characters_speak_against_a_text() {
        let (one, other) = ("a1".repeat(48), "a2".repeat(48));
        assert!(is_plausible(&format!("NumFac: 1\nCUFE: {one}\nhttps://x?documentkey={one}")));
        assert!(is_plausible(&format!("CUFE={one} https://x?documentkey={}", one.to_uppercase())));
        assert!(!is_plausible(&format!("CUFE: {one} https://x?documentkey={other}")));
        assert!(!is_plausible("abc\u{1}def"));
        assert!(is_plausible("CUFE: 12 https://x?documentkey=abc"));
    }

    #[test]
    fn utf8_and_latin1_are_told_apart_without_a_named_charset() {
        assert_eq!(from_bytes("N°DocSoporte".as_bytes()), "N°DocSoporte");
        assert_eq!(from_bytes(b"N\xb0DocSoporte"), "N°DocSoporte");
    }
}
