//! An e-mail to its attachments (RFC 5322, 2045 to 2047, 2231).
//!
//! Heads are read by `mail-parser`; the body is cut here, on slices, because that reader builds the whole
//! tree at once and a text attachment comes out of it in another encoding: the bytes of an XML are
//! signed, and have to come out as they went in.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use dian_contract::{Codigo, Fallo};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{HeaderName, MessageParser, MimeHeaders};

use crate::clase::Clase;
use crate::nombre::shown;
use crate::recorrido::{Lugar, Recorrido};

/// Longest head of a message or of a part.
const MAX_HEAD: usize = 128 * 1024;
/// Multiparts in multiparts, in one message.
const MAX_MULTIPART: usize = 12;
/// Parts of one message that are looked at, text among them.
const MAX_PARTS: usize = 2_000;
/// Longest subject that is kept, in characters.
const MAX_SUBJECT: usize = 300;

/// Hands over what a message has attached, and its inline pictures; never its text.
pub(crate) fn open(walk: &mut Recorrido<'_>, at: Lugar<'_>, bytes: &[u8]) -> ControlFlow<()> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let bytes = if bytes.starts_with(b"From ") { after_line(bytes) } else { bytes };
    let Some((head, body)) = head(bytes) else {
        return walk.refuse(at, Codigo::CorreoDanado.into());
    };
    let asunto = head.asunto.clone();
    let at = Lugar { asunto: asunto.as_deref(), en_linea: false, ..at };
    part(walk, at, &head, body, 0, &mut Cuenta::default())
}

/// Parts of a message so far.
#[derive(Default)]
struct Cuenta {
    vistas: usize,
    adjuntas: usize,
}

/// What the head of a message or part says.
#[derive(Default)]
struct Head {
    asunto: Option<String>,
    /// `text/xml`, in lower case.
    tipo: String,
    limite: Option<String>,
    codificacion: String,
    nombre: Option<String>,
    adjunto: bool,
    en_linea: bool,
}

fn part(
    walk: &mut Recorrido<'_>,
    at: Lugar<'_>,
    head: &Head,
    body: &[u8],
    depth: usize,
    cuenta: &mut Cuenta,
) -> ControlFlow<()> {
    cuenta.vistas += 1;
    if cuenta.vistas > MAX_PARTS {
        return walk.too_many(at);
    }
    if head.tipo.starts_with("multipart/") {
        let Some(boundary) = head.limite.as_deref().filter(|it| !it.is_empty()) else {
            return walk.refuse(at, Codigo::CorreoDanado.into());
        };
        if depth >= MAX_MULTIPART {
            let fallo = Fallo::new(Codigo::ContenedorMuyProfundo);
            return walk.refuse(at, fallo.with("maximo", MAX_MULTIPART));
        }
        let mut parts =
            Partes { rest: body, boundary: boundary.as_bytes(), started: false, closed: false };
        while let Some(bytes) = parts.next_part() {
            match self::head(bytes) {
                Some((head, body)) => part(walk, at, &head, body, depth + 1, cuenta)?,
                None => walk.refuse(at, Codigo::CorreoDanado.into())?,
            }
        }
        // Without its last line the message was cut off, and the last part may be too.
        return if parts.closed {
            ControlFlow::Continue(())
        } else {
            walk.refuse(at, Codigo::CorreoDanado.into())
        };
    }
    let message = matches!(head.tipo.as_str(), "message/rfc822" | "message/global");
    let text = matches!(head.tipo.as_str(), "text/plain" | "text/html" | "");
    if text && head.nombre.is_none() && !head.adjunto {
        return ControlFlow::Continue(());
    }
    cuenta.adjuntas += 1;
    let number = cuenta.adjuntas;
    let nombre = match &head.nombre {
        Some(nombre) => nombre.clone(),
        None if message => format!("mensaje-{number}.eml"),
        None => format!("parte-{number}"),
    };
    let at = Lugar { en_linea: head.en_linea && !head.adjunto, ..at };
    walk.inside(at, &nombre, |walk| {
        let most = walk.most();
        let entrada = shown(&nombre);
        let too_big = |length: usize| length as u64 > most;
        // Every encoding but base64 is at least as long as what comes out.
        let packed = head.codificacion == "base64";
        let estimate = if packed { body.len() / 4 * 3 } else { body.len() };
        // Line ends and an `=` or two are no reason to refuse: a fiftieth more is let through here.
        if too_big(estimate - estimate / 20) {
            return Err(large(&entrada, most));
        }
        let broken = || Fallo::new(Codigo::CorreoDanado).with("entrada", &entrada);
        let bytes = decode(&head.codificacion, body).ok_or_else(broken)?.into_owned();
        walk.spend(bytes.len());
        if too_big(bytes.len()) {
            return Err(large(&entrada, most));
        }
        let class = (message && !bytes.is_empty()).then_some(Clase::Correo);
        Ok((bytes, class))
    })
}

fn large(entrada: &str, most: u64) -> Fallo {
    Fallo::new(Codigo::ContenedorMuyGrande).with("entrada", entrada).with("maximo", most)
}

fn decode<'b>(encoding: &str, body: &'b [u8]) -> Option<Cow<'b, [u8]>> {
    match encoding {
        "" | "7bit" | "8bit" | "binary" => Some(Cow::Borrowed(body)),
        "base64" => base64_decode(body).map(Cow::Owned),
        "quoted-printable" => quoted_printable_decode(body).map(Cow::Owned),
        _ => None,
    }
}

/// The head, and the bytes after the empty line. A part may have no head at all.
fn head(bytes: &[u8]) -> Option<(Head, &[u8])> {
    let end = end_of_head(bytes)?;
    let (head, body) = bytes.split_at_checked(end)?;
    if head.trim_ascii().is_empty() {
        return Some((Head::default(), body));
    }
    // A panic of the reader counts as a head that cannot be read.
    catch_unwind(AssertUnwindSafe(|| read_head(head))).ok().flatten().map(|head| (head, body))
}

fn read_head(head: &[u8]) -> Option<Head> {
    let parser = MessageParser::new()
        .with_mime_headers()
        .header_text(HeaderName::Subject)
        .default_header_ignore();
    let message = parser.parse_headers(head)?;
    let root = message.parts.first()?;
    let kind = root.content_type();
    let tipo = kind.map(|it| match it.subtype() {
        Some(subtype) => format!("{}/{subtype}", it.ctype()).to_lowercase(),
        None => it.ctype().to_lowercase(),
    });
    let disposition = root.content_disposition();
    Some(Head {
        asunto: message.subject().map(|it| it.chars().take(MAX_SUBJECT).collect()),
        tipo: tipo.unwrap_or_default(),
        limite: kind.and_then(|it| it.attribute("boundary")).map(str::to_owned),
        codificacion: root.content_transfer_encoding().unwrap_or_default().trim().to_lowercase(),
        nombre: root.attachment_name().filter(|it| !it.trim().is_empty()).map(str::to_owned),
        adjunto: disposition.is_some_and(|it| it.is_attachment()),
        en_linea: disposition.is_some_and(|it| it.is_inline()) || root.content_id().is_some(),
    })
}

/// Just after the empty line; the whole, if there is none. `None` if it is longer than a head may be.
fn end_of_head(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let length = rest.iter().take(MAX_HEAD).position(|byte| *byte == b'\n').map(|end| end + 1);
        let line = rest.get(..length.unwrap_or(rest.len())).unwrap_or_default();
        at += line.len();
        if at > MAX_HEAD {
            return None;
        }
        if line.trim_ascii_end().is_empty() {
            break;
        }
    }
    Some(at)
}

fn after_line(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
    bytes.get(end..).unwrap_or_default()
}

/// The parts of a multipart, cut at the lines that begin with its boundary (RFC 2046 §5.1.1).
struct Partes<'a> {
    rest: &'a [u8],
    boundary: &'a [u8],
    started: bool,
    closed: bool,
}

impl<'a> Partes<'a> {
    fn next_part(&mut self) -> Option<&'a [u8]> {
        if !self.started {
            self.started = true;
            self.until_delimiter()?;
        }
        if self.closed || self.rest.is_empty() {
            return None;
        }
        Some(self.until_delimiter().unwrap_or_else(|| std::mem::take(&mut self.rest)))
    }

    /// What stands before the next delimiter, which is taken away with the line end before it.
    fn until_delimiter(&mut self) -> Option<&'a [u8]> {
        let whole = self.rest;
        let mut at = 0;
        while let Some(rest) = whole.get(at..).filter(|rest| !rest.is_empty()) {
            let length =
                rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
            let line = rest.get(..length).unwrap_or_default();
            if let Some(last) = self.delimiter(line) {
                self.closed = last;
                self.rest = whole.get(at + length..).unwrap_or_default();
                let before = whole.get(..at).unwrap_or_default();
                let before = before.strip_suffix(b"\n").unwrap_or(before);
                return Some(before.strip_suffix(b"\r").unwrap_or(before));
            }
            at += length;
        }
        None
    }

    /// Whether a line is a delimiter, and then whether it is the last one.
    fn delimiter(&self, line: &[u8]) -> Option<bool> {
        let rest = line.strip_prefix(b"--")?.strip_prefix(self.boundary)?.trim_ascii_end();
        match rest {
            [] => Some(false),
            b"--" => Some(true),
            _ => None,
        }
    }
}
