//! Bytes to text: the encodings in which documents were seen.
//!
//! UTF-8 with and without mark, UTF-16 of both orders with and without mark, and ISO-8859-1 or its
//! superset windows-1252 where the XML declares it. Nothing is guessed and no byte is replaced: what
//! does not fit its encoding is an error, for a replaced letter would also break the signature.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, mem};

use super::XmlError;

/// Bytes in which a declaration is looked for.
const DECLARATION: usize = 256;

pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, XmlError> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return strict(encoding, bytes.get(length..).unwrap_or_default());
    }
    match bytes {
        [b'<', 0, ..] => return strict(UTF_16LE, bytes),
        [0, b'<', ..] => return strict(UTF_16BE, bytes),
        _ => {}
    }
    let head = bytes.get(..DECLARATION).unwrap_or(bytes);
    let declared = declared_encoding(&mem::decode_latin1(head)).map(str::to_ascii_lowercase);
    match declared.as_deref() {
        None | Some("utf-8" | "utf8" | "us-ascii" | "ascii") => strict(UTF_8, bytes),
        // The Latin-1 of XML and not that of the web: C1 stays C1.
        Some("iso-8859-1" | "iso8859-1" | "latin1" | "latin-1") => Ok(mem::decode_latin1(bytes)),
        Some("windows-1252" | "cp1252") => strict(WINDOWS_1252, bytes),
        Some(other) => Err(XmlError::Codificacion { codificacion: other.to_owned() }),
    }
}

fn strict<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, XmlError> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| XmlError::Codificacion { codificacion: encoding.name().to_owned() })
}

/// The text without its declaration if that names an encoding other than UTF-8, which it has no more.
pub(crate) fn without_false_declaration(text: &str) -> &str {
    let lies = declared_encoding(text)
        .is_some_and(|name| !matches!(name.to_ascii_lowercase().as_str(), "utf-8" | "utf8"));
    match text.split_once("?>") {
        Some((_, rest)) if lies => rest,
        Some(_) | None => text,
    }
}

/// The encoding that an XML declaration names.
fn declared_encoding(text: &str) -> Option<&str> {
    let declaration = text.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &str = "<a>Medellín ñ</a>";

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let latin: Vec<u8> = format!("<?xml version='1.0' encoding='ISO-8859-1'?>{XML}")
            .chars()
            .map(|character| u8::try_from(u32::from(character)).unwrap())
            .collect();
        for bytes in [
            XML.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", XML.as_bytes()].concat(),
            utf16(XML, false),
            utf16(XML, true),
            [b"\xff\xfe".to_vec(), utf16(XML, false)].concat(),
            [b"\xfe\xff".to_vec(), utf16(XML, true)].concat(),
            latin,
        ] {
            assert!(decode(&bytes).unwrap().ends_with(XML), "{bytes:?}");
        }
    }

    #[test]
    fn a_byte_that_does_not_fit_is_an_error_and_is_not_replaced() {
        for (bytes, codificacion) in [
            (&b"<a>\xed</a>"[..], "UTF-8"),
            (b"\xff\xfe<\x00a", "UTF-16LE"),
            (b"\xff\xfe\x00\xd8<\x00", "UTF-16LE"),
            (b"<?xml version='1.0' encoding=\"EBCDIC-CP-ES\"?><a/>", "ebcdic-cp-es"),
        ] {
            assert_eq!(
                decode(bytes),
                Err(XmlError::Codificacion { codificacion: codificacion.to_owned() })
            );
        }
    }

    #[test]
    fn a_declaration_that_lies_is_taken_off() {
        for (text, expected) in [
            ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", "<a/>"),
            (
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>",
            ),
            ("<?xml version=\"1.0\"?><a/>", "<?xml version=\"1.0\"?><a/>"),
            ("<a>encoding=\"x\"?></a>", "<a>encoding=\"x\"?></a>"),
        ] {
            assert_eq!(without_false_declaration(text), expected);
        }
    }
}
