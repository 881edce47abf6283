//! What bytes are, by how they begin.

/// How much of a text is looked at.
const LOOK: usize = 4_096;
/// How much of an e-mail's head is looked at.
const HEAD: usize = 16_384;

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clase {
    /// A picture: `png`, `jpeg`, `webp`, `gif`, `bmp`, `tiff`, `heic`, `avif`.
    Imagen(&'static str),
    /// A PDF.
    Pdf,
    /// XML in any of its encodings.
    Xml,
    /// A ZIP that is no document of an office suite.
    Zip,
    /// An e-mail (RFC 5322).
    Correo,
    /// A workbook.
    Xlsx,
    /// Text that is a table.
    Csv,
    /// Anything else; its name if it is known: `txt`, `html`, `json`, `rar`, `7z`, `gzip`, `ole` (old
    /// Office, Outlook's `.msg`), `office` (a document of an office suite), `tnef`, `exe`.
    Otro(Option<&'static str>),
}

/// What these bytes are. A name says nothing: `factura.pdf` may be a ZIP.
pub fn recognise(bytes: &[u8]) -> Clase {
    if let Some(class) = by_magic(bytes) {
        return class;
    }
    if looks_like_xml(bytes) {
        return Clase::Xml;
    }
    // A PDF may have up to a kilobyte of something else before it.
    let head = bytes.get(..1_024).unwrap_or(bytes);
    if head.windows(5).any(|window| window == b"%PDF-") {
        return Clase::Pdf;
    }
    if looks_like_email(bytes) {
        return Clase::Correo;
    }
    text(bytes)
}

fn by_magic(bytes: &[u8]) -> Option<Clase> {
    const MAGIC: [(&[u8], Clase); 17] = [
        (b"\x89PNG\r\n\x1a\n", Clase::Imagen("png")),
        (b"\xff\xd8\xff", Clase::Imagen("jpeg")),
        (b"GIF87a", Clase::Imagen("gif")),
        (b"GIF89a", Clase::Imagen("gif")),
        (b"II*\0", Clase::Imagen("tiff")),
        (b"MM\0*", Clase::Imagen("tiff")),
        (b"%PDF-", Clase::Pdf),
        (b"Rar!\x1a\x07", Clase::Otro(Some("rar"))),
        (b"7z\xbc\xaf\x27\x1c", Clase::Otro(Some("7z"))),
        (b"\x1f\x8b\x08", Clase::Otro(Some("gzip"))),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Clase::Otro(Some("ole"))),
        (b"\x78\x9f\x3e\x22", Clase::Otro(Some("tnef"))),
        (b"\x7fELF", Clase::Otro(Some("exe"))),
        (b"MZ\x90\0", Clase::Otro(Some("exe"))),
        (b"PK\x03\x04", Clase::Zip),
        (b"PK\x05\x06", Clase::Zip),
        (b"PK\x07\x08PK\x03\x04", Clase::Zip),
    ];
    let found = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, class)| *class);
    if found == Some(Clase::Zip) {
        return Some(kind_of_zip(bytes));
    }
    if found.is_some() {
        return found;
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some(Clase::Imagen("webp"));
    }
    // The two letters alone begin many texts; the rest of a bitmap's head is zero in every real one.
    if bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4]) {
        return Some(Clase::Imagen("bmp"));
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return match bytes.get(8..12) {
            Some(b"avif" | b"avis") => Some(Clase::Imagen("avif")),
            Some(b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1" | b"heim") => {
                Some(Clase::Imagen("heic"))
            }
            Some(_) | None => None,
        };
    }
    None
}

/// A document of an office suite has `[Content_Types].xml` at its root, and a workbook `xl/` too.
fn kind_of_zip(bytes: &[u8]) -> Clase {
    match crate::zip_entradas::root_names(bytes) {
        Some(names) if names.office && names.workbook => Clase::Xlsx,
        Some(names) if names.office => Clase::Otro(Some("office")),
        Some(_) | None => Clase::Zip,
    }
}

fn looks_like_xml(bytes: &[u8]) -> bool {
    let ascii = match bytes {
        // UTF-16, with and without its mark: the first letters are ASCII in any XML.
        [0xff, 0xfe, rest @ ..] => every_other(rest, 0),
        [0xfe, 0xff, rest @ ..] => every_other(rest, 1),
        [b'<', 0, _, 0, ..] => every_other(bytes, 0),
        [0, b'<', 0, _, ..] => every_other(bytes, 1),
        [0xef, 0xbb, 0xbf, rest @ ..] => rest.get(..LOOK).unwrap_or(rest).to_vec(),
        _ => bytes.get(..LOOK).unwrap_or(bytes).to_vec(),
    };
    let start = ascii.trim_ascii_start();
    let lower = start.get(..16).unwrap_or(start).to_ascii_lowercase();
    if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") {
        return false;
    }
    match lower.as_slice() {
        [b'<', b'?', b'x', b'm', b'l', ..] | [b'<', b'!', b'-', b'-', ..] => true,
        [b'<', b'!', b'd', ..] => true,
        [b'<', next, ..] => next.is_ascii_alphabetic() || *next == b'_',
        _ => false,
    }
}

fn every_other(bytes: &[u8], first: usize) -> Vec<u8> {
    bytes.get(..LOOK).unwrap_or(bytes).iter().skip(first).step_by(2).copied().collect()
}

/// Headers from the first line on, two of them among those that every message has.
fn looks_like_email(bytes: &[u8]) -> bool {
    const KNOWN: [&[u8]; 12] = [
        b"from",
        b"to",
        b"subject",
        b"date",
        b"message-id",
        b"mime-version",
        b"content-type",
        b"received",
        b"return-path",
        b"delivered-to",
        b"reply-to",
        b"dkim-signature",
    ];
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let mut known = 0_u32;
    for (number, line) in head.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let first_of_mbox = number == 0 && line.starts_with(b"From ");
        if first_of_mbox || (number > 0 && line.starts_with(b" ")) || line.starts_with(b"\t") {
            continue;
        }
        if line.is_empty() {
            break;
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { return known >= 3 };
        let name = line.get(..colon).unwrap_or_default().trim_ascii_end();
        if name.is_empty() || name.iter().any(|byte| !byte.is_ascii_graphic()) {
            return known >= 3;
        }
        known += u32::from(KNOWN.contains(&name.to_ascii_lowercase().as_slice()));
    }
    known >= 2
}

fn text(bytes: &[u8]) -> Clase {
    let head = bytes.get(..LOOK).unwrap_or(bytes);
    let binary = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
    if head.iter().any(binary) {
        return Clase::Otro(None);
    }
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let start = head.trim_ascii_start().to_ascii_lowercase();
    if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        return Clase::Otro(Some("html"));
    }
    if start.starts_with(b"{") || start.starts_with(b"[") {
        return Clase::Otro(Some("json"));
    }
    let mut lines = head.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let (first, second) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let table = [b';', b'\t', b','].iter().any(|separator| {
        let count = |line: &[u8]| line.iter().filter(|byte| *byte == separator).count();
        count(first) >= 1 && count(first) == count(second)
    });
    if table { Clase::Csv } else { Clase::Otro(Some("txt")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_told_by_how_they_begin() {
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("<?xml version='1.0'?><Invoice/>".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let table: [(&[u8], Clase); 22] = [
            (b"\x89PNG\r\n\x1a\n....", Clase::Imagen("png")),
            (b"\xff\xd8\xff\xe0", Clase::Imagen("jpeg")),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Clase::Imagen("webp")),
            (b"\0\0\0\x18ftypheic", Clase::Imagen("heic")),
            (b"BM\x10\x27\0\0\0\0\0\0", Clase::Imagen("bmp")),
            (b"BMW;azul\nMazda;rojo\n", Clase::Csv),
            (b"%PDF-1.7\n", Clase::Pdf),
            (b"\n\n  %PDF-1.4", Clase::Pdf),
            (b"<?xml version=\"1.0\"?><Invoice/>", Clase::Xml),
            (b"\xef\xbb\xbf\n <Invoice xmlns=\"x\"/>", Clase::Xml),
            (&utf16, Clase::Xml),
            (b"<!DOCTYPE html><html>", Clase::Otro(Some("html"))),
            (b"Rar!\x1a\x07\x01\0", Clase::Otro(Some("rar"))),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Clase::Otro(Some("ole"))),
            (b"From: a@ejemplo.co\r\nSubject: x\r\n\r\nhola", Clase::Correo),
            (b"From a@ejemplo.co Mon\nReceived: x\n y\nDate: z\n\nhola", Clase::Correo),
            (b"NumFac: FE1\nFecFac: 2026-01-01\n\n", Clase::Otro(Some("txt"))),
            (b"nit;nombre\n900123456;Ejemplo\n", Clase::Csv),
            (b"Estimado cliente, buenas\n", Clase::Otro(Some("txt"))),
            (b"{\"a\": 1}", Clase::Otro(Some("json"))),
            (b"\0\x01\x02", Clase::Otro(None)),
            (b"PK\x03\x04", Clase::Zip),
        ];
        for (bytes, class) in table {
            assert_eq!(recognise(bytes), class, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
