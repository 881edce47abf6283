//! Weighs a document before the library unpacks it.
//!
//! A stream of 40 KB may unpack to 40 MB, and one stream inside another to far more. The library unpacks
//! whatever it is told to, so every deflated stream is unpacked here first, into a window that is thrown
//! away, and chains of packings are refused.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

/// Most bytes that all streams together may unpack to. Scans of 200 pages stay far below: their images
/// are not deflated but JPEG or fax.
const MAX_UNPACKED: usize = 400 * 1024 * 1024;
/// Formats that unpack to many times their size, by their names in a filter.
const PACKINGS: [&[u8]; 6] =
    [b"FlateDecode", b"LZWDecode", b"RunLengthDecode", b"/Fl ", b"/LZW", b"/RL "];
/// How far before a stream its dictionary is looked for.
const MAX_DICTIONARY: usize = 1024;
const WINDOW: usize = 32 * 1024;

/// The document unpacks to a size that can be held.
pub(crate) fn is_bearable(bytes: &[u8]) -> bool {
    !has_chain(bytes) && !has_long_lzw(bytes) && unpacked(bytes).is_some()
}

/// One stream packed twice: no producer does that.
fn has_chain(bytes: &[u8]) -> bool {
    find_all(bytes, b"/Filter").any(|at| {
        let rest = bytes.get(at..).unwrap_or_default();
        let rest = rest.get(..rest.len().min(256)).unwrap_or_default();
        let Some(open) = rest.iter().position(|byte| *byte == b'[') else { return false };
        let before = rest.get(b"/Filter".len()..open).unwrap_or_default();
        if !before.iter().all(u8::is_ascii_whitespace) {
            return false;
        }
        let list = rest.get(open..).unwrap_or_default();
        let close = list.iter().position(|byte| *byte == b']').unwrap_or(list.len());
        let list = list.get(..close).unwrap_or_default();
        let count: usize = PACKINGS.iter().map(|name| find_all(list, name).count()).sum();
        count > 1 || list.contains(&b'#')
    })
}

/// LZW unpacks to 2700 times its size at most, and nothing has been written with it for decades.
fn has_long_lzw(bytes: &[u8]) -> bool {
    bytes.len() > 2 * 1024 * 1024
        && find_all(bytes, b"LZWDecode").next().is_some()
        && find_all(bytes, b"DCTDecode").next().is_none()
}

/// How much every deflated stream unpacks to; `None` when it is too much.
fn unpacked(bytes: &[u8]) -> Option<usize> {
    let mut total = 0_usize;
    let mut inflater = Box::new(DecompressorOxide::new());
    let mut window = vec![0; WINDOW];
    for at in find_all(bytes, b"stream") {
        let rest = bytes.get(at + b"stream".len()..).unwrap_or_default();
        let data = match rest {
            [b'\r', b'\n', data @ ..] | [b'\n' | b'\r', data @ ..] => data,
            _ => continue,
        };
        let written = written_as_text(bytes.get(..at).unwrap_or_default(), data);
        let data = written.as_deref().unwrap_or(data);
        if is_deflated(data) {
            total += size_of_stream(&mut inflater, &mut window, data, MAX_UNPACKED - total)?;
        }
    }
    Some(total)
}

/// RFC 1950: deflate, and a header that is a multiple of 31.
fn is_deflated(data: &[u8]) -> bool {
    matches!(data, [cmf, flags, ..] if cmf & 0x0f == 8
        && (u16::from(*cmf) << 8 | u16::from(*flags)).is_multiple_of(31))
}

/// The bytes of a stream written in letters, as its dictionary before it tells.
fn written_as_text(before: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let dictionary = before.get(before.len().saturating_sub(MAX_DICTIONARY)..).unwrap_or_default();
    let dictionary = match find_all(dictionary, b" obj").last() {
        Some(start) => dictionary.get(start..).unwrap_or_default(),
        None => dictionary,
    };
    let has = |name: &[u8]| find_all(dictionary, name).next().is_some();
    let base =
        match (has(b"/ASCII85Decode") || has(b"/A85"), has(b"/ASCIIHexDecode") || has(b"/AHx")) {
            (true, _) => 85,
            (false, true) => 16,
            (false, false) => return None,
        };
    let (size, bytes_of) = if base == 85 { (5, 4) } else { (2, 1) };
    let mut out = Vec::new();
    let (mut value, mut count) = (0_u32, 0);
    for byte in data.iter().filter(|byte| !byte.is_ascii_whitespace()) {
        let digit = match (base, byte) {
            (85, b'z') => {
                out.extend([0; 4]);
                continue;
            }
            (85, b'!'..=b'u') => u32::from(byte - b'!'),
            (16, hex) if hex.is_ascii_hexdigit() => char::from(*hex).to_digit(16).unwrap_or(0),
            _ => break,
        };
        value = value.wrapping_mul(base).wrapping_add(digit);
        count += 1;
        if count == size {
            out.extend_from_slice(value.to_be_bytes().get(4 - bytes_of..).unwrap_or_default());
            (value, count) = (0, 0);
        }
    }
    Some(out)
}

fn size_of_stream(
    inflater: &mut DecompressorOxide,
    window: &mut [u8],
    mut data: &[u8],
    most: usize,
) -> Option<usize> {
    inflater.init();
    let flags = inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER
        | inflate_flags::TINFL_FLAG_IGNORE_ADLER32
        | inflate_flags::TINFL_FLAG_HAS_MORE_INPUT;
    let mut total = 0_usize;
    let mut place = 0;
    loop {
        let (status, read, written) = decompress(inflater, data, window, place, flags);
        data = data.get(read..).unwrap_or_default();
        total += written;
        place = (place + written) % WINDOW;
        if total > most {
            return None;
        }
        // A stream that breaks off is the library's to judge; it gives no more than was counted.
        if status != TINFLStatus::HasMoreOutput || (read == 0 && written == 0) {
            return Some(total);
        }
    }
}

fn find_all<'a>(bytes: &'a [u8], name: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let first = name.first().copied().unwrap_or_default();
    bytes
        .iter()
        .enumerate()
        .filter(move |(_, byte)| **byte == first)
        .map(|(at, _)| at)
        .filter(move |at| bytes.get(*at..).is_some_and(|rest| rest.starts_with(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6)
    }

    fn stream(data: &[u8]) -> Vec<u8> {
        [b"1 0 obj <</Length 9>> stream\r\n", data, b"\nendstream"].concat()
    }

    #[test]
    fn what_unpacks_is_counted() {
        assert_eq!(unpacked(&stream(&packed(&vec![7; 1_000_000]))), Some(1_000_000));
        let two = [stream(&packed(&vec![7; 100_000])), stream(&packed(b"abc"))].concat();
        assert_eq!(unpacked(&two), Some(100_003));
        assert_eq!(unpacked(&stream(b"BT (x) Tj ET")), Some(0));
        assert_eq!(unpacked(b"stream"), Some(0));
    }

    #[test]
    fn what_is_packed_and_written_in_letters_is_counted() {
        let hex: String = packed(&vec![7; 50_000]).iter().map(|it| format!("{it:02x}")).collect();
        let head = b"1 0 obj <</Filter [/ASCIIHexDecode /FlateDecode]>> stream\n";
        assert_eq!(unpacked(&[&head[..], hex.as_bytes(), b">"].concat()), Some(50_000));
        let data = packed(&vec![7; 50_000]);
        let mut letters = Vec::new();
        for chunk in data.chunks(4) {
            let mut bytes = [0; 4];
            bytes[..chunk.len()].copy_from_slice(chunk);
            let value = u32::from_be_bytes(bytes);
            letters.extend((0..5).rev().map(|it| (value / 85_u32.pow(it) % 85) as u8 + b'!'));
        }
        let head = b"1 0 obj <</Filter [ /ASCII85Decode /FlateDecode ]>> stream\n";
        assert_eq!(unpacked(&[&head[..], &letters, b"~>"].concat()), Some(50_000));
    }

    #[test]
    fn a_bomb_and_a_chain_are_refused() {
        let bomb = stream(&packed(&vec![0; 8 * 1024 * 1024]));
        assert!(is_bearable(&bomb));
        assert!(!is_bearable(&bomb.repeat(60)));
        assert!(!is_bearable(b"<</Filter [/FlateDecode /FlateDecode]>>"));
        assert!(!is_bearable(b"<</Filter[ /ASCII85Decode/LZWDecode /FlateDecode ]>>"));
        assert!(!is_bearable(b"<</Filter[/Fl#61teDecode]>>"));
        assert!(is_bearable(b"<</Filter [/ASCII85Decode /FlateDecode]>>"));
        assert!(is_bearable(b"<</Filter /FlateDecode /DecodeParms [/FlateDecode /FlateDecode]>>"));
    }
}
