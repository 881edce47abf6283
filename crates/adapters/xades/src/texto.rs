//! Bytes to text, what is refused before it is parsed, and days to write.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, mem};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// Largest document, in bytes, and its deepest element.
const MAX_BYTES: usize = 20 * 1024 * 1024;
const MAX_DEPTH: usize = 64;
/// Most attributes of an element: the parser compares each with all the others.
const MAX_ATTRIBUTES: usize = 64;
/// Bytes in which a declaration is looked for.
const DECLARATION: usize = 256;

/// The text of an XML, or nothing for one that is not looked at: too large, with a DTD, deeper or with
/// more attributes than any document, or in an encoding that is not read.
///
/// Encodings are taken exactly as the reader of documents takes them, or else what is shown would not
/// be what was signed: UTF-8, UTF-16, and ISO-8859-1 or windows-1252 where declared; nothing is replaced.
pub(crate) fn read(xml: &[u8]) -> Option<Cow<'_, str>> {
    if xml.len() > MAX_BYTES {
        return None;
    }
    let text = decode(xml)?;
    is_admitted(&text).then_some(text)
}

fn decode(xml: &[u8]) -> Option<Cow<'_, str>> {
    let strict = |encoding: &'static Encoding, bytes| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes)
    };
    if let Some((encoding, mark)) = Encoding::for_bom(xml) {
        return strict(encoding, xml.get(mark..)?);
    }
    match xml {
        [b'<', 0, ..] => return strict(UTF_16LE, xml),
        [0, b'<', ..] => return strict(UTF_16BE, xml),
        _ => {}
    }
    let head = mem::decode_latin1(xml.get(..DECLARATION).unwrap_or(xml));
    match declared(&head).map(str::to_ascii_lowercase).as_deref() {
        None | Some("utf-8" | "utf8" | "us-ascii" | "ascii") => strict(UTF_8, xml),
        Some("iso-8859-1" | "iso8859-1" | "latin1" | "latin-1") => Some(mem::decode_latin1(xml)),
        Some("windows-1252" | "cp1252") => strict(WINDOWS_1252, xml),
        Some(_) => None,
    }
}

/// The encoding that an XML declaration names.
fn declared(text: &str) -> Option<&str> {
    let declaration = text.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

/// Whether it has no DTD and stays within depth and attributes. A text that is no XML may pass: that is
/// for the parser to say.
fn is_admitted(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        let end = if rest.starts_with("![CDATA[") {
            "]]>"
        } else if rest.starts_with("!--") {
            "-->"
        } else if rest.starts_with('?') {
            "?>"
        } else if rest.starts_with('!') {
            return false;
        } else {
            let Some(tag) = Tag::read(rest) else { return true };
            depth = if rest.starts_with('/') {
                depth.saturating_sub(1)
            } else {
                depth + usize::from(!tag.is_empty)
            };
            if depth > MAX_DEPTH || tag.attributes > MAX_ATTRIBUTES {
                return false;
            }
            rest = rest.get(tag.length..).unwrap_or_default();
            continue;
        };
        let Some(at) = rest.find(end) else { return true };
        rest = rest.get(at + end.len()..).unwrap_or_default();
    }
    true
}

/// A tag from after its `<`.
struct Tag {
    attributes: usize,
    is_empty: bool,
    length: usize,
}

impl Tag {
    fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let mut attributes = 0;
        let mut at = 0;
        loop {
            let here = bytes.get(at..)?;
            let next = here.iter().position(|it| matches!(it, b'>' | b'"' | b'\''))?;
            let mark = *here.get(next)?;
            at += next + 1;
            if mark == b'>' {
                let is_empty = at.checked_sub(2).and_then(|it| bytes.get(it)) == Some(&b'/');
                return Some(Self { attributes, is_empty, length: at });
            }
            at += bytes.get(at..)?.iter().position(|it| *it == mark)? + 1;
            attributes += 1;
        }
    }
}

/// The day of a moment in Colombia, ISO.
pub(crate) fn day(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::fixed(Offset::constant(-5))).date().to_string()
}

/// The moment that a text names; without a zone, Colombia's.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let local: jiff::civil::DateTime = text.parse().ok()?;
        local.to_zoned(TimeZone::fixed(Offset::constant(-5))).ok().map(|it| it.timestamp())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_outside_of_comments_values_and_quoted_documents() {
        let deep = |levels: usize| "<a b='>'>".repeat(levels) + &"</a>".repeat(levels);
        assert!(is_admitted(&deep(MAX_DEPTH)));
        assert!(!is_admitted(&deep(MAX_DEPTH + 1)));
        assert!(!is_admitted(&"<a b='/>'>".repeat(MAX_DEPTH + 1)));
        let quoted = format!("<![CDATA[{}]]><!-- {} -->", "<b>".repeat(200), "<c>".repeat(200));
        assert!(is_admitted(&format!("<a>{quoted}</a>")));
        assert!(is_admitted(&"<a b='\"'/>".repeat(200)));
    }

    #[test]
    fn a_dtd_is_refused_wherever_it_stands_and_only_if_it_is_one() {
        assert!(!is_admitted("<?xml version='1.0'?><!-- a --><!DOCTYPE a><a/>"));
        assert!(!is_admitted("<a><!ENTITY b 'c'></a>"));
        assert!(is_admitted("<a b='<'><![CDATA[<!DOCTYPE a>]]><?b <!DOCTYPE a> ?></a>"));
    }

    #[test]
    fn an_element_with_more_attributes_than_any_document_is_refused() {
        let with = |count: usize| {
            format!("<a{}/>", (0..count).map(|it| format!(" b{it}='\"'")).collect::<String>())
        };
        assert!(is_admitted(&with(MAX_ATTRIBUTES)));
        assert!(!is_admitted(&with(MAX_ATTRIBUTES + 1)));
    }

    #[test]
    fn letters_are_those_of_the_encoding_declared() {
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xf1</a>";
        assert!(read(latin).unwrap().ends_with("<a>ñ</a>"));
        assert_eq!(read(b"<a>\xf1</a>"), None);
        assert_eq!(read(b"<?xml version='1.0' encoding='ISO-2022-JP'?><a/>"), None);
        assert_eq!(read(b"\xff\xfe<\0a\0/\0>\0").as_deref(), Some("<a/>"));
    }

    #[test]
    fn a_moment_has_a_zone_or_is_of_colombia() {
        assert_eq!(moment("2026-03-09T23:30:00"), moment("2026-03-10T04:30:00Z"));
        assert_eq!(day(moment("2026-03-10T04:30:00Z").unwrap()), "2026-03-09");
        assert_eq!(moment("ayer"), None);
    }
}
