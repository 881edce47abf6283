//! Finds keys, values and addresses in the text of a code.
//!
//! The text is split at the keys that are known, wherever they stand, and not at any separator: values
//! hold colons (the time), equal signs (the address), commas and blanks, and issuers use all of these
//! between fields too. Left out: what the values mean.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Campo, LEGACY_CHARACTERS};

/// A key, whatever its spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Clave {
    Numero,
    Fecha,
    Hora,
    NitEmisor,
    Adquiriente,
    Base,
    Iva,
    Otros,
    Total,
    DocEmpleado,
    Devengado,
    Deducido,
    TipoNota,
    Vendedor,
    NitAdquiriente,
    Impuesto,
    Cufe,
    Cude,
    Cuds,
    Cune,
    Url,
    Pin,
    Amb,
    /// Known and of no use; it ends the value before it.
    Ignorada,
}

impl Clave {
    /// The field that this key fills in a document of a family; codes and addresses are put by hand.
    pub(super) fn field(self, familia: Familia) -> Option<Campo> {
        Some(match self {
            Self::Numero => Campo::Numero,
            Self::Fecha => Campo::Fecha,
            Self::Hora => Campo::Hora,
            Self::NitEmisor => Campo::NitEmisor,
            Self::Adquiriente => match familia {
                Familia::Soporte => Campo::NitAdquiriente,
                Familia::Factura | Familia::Nomina => Campo::DocAdquiriente,
            },
            Self::Base => Campo::Base,
            Self::Iva => Campo::Iva,
            Self::Otros => Campo::Otros,
            Self::Total => Campo::Total,
            Self::DocEmpleado => Campo::DocEmpleado,
            Self::Devengado => Campo::Devengado,
            Self::Deducido => Campo::Deducido,
            Self::TipoNota => Campo::TipoNota,
            Self::Vendedor => Campo::Vendedor,
            Self::NitAdquiriente => Campo::NitAdquiriente,
            Self::Impuesto => Campo::Impuesto,
            Self::Cufe
            | Self::Cude
            | Self::Cuds
            | Self::Cune
            | Self::Url
            | Self::Pin
            | Self::Amb
            | Self::Ignorada => return None,
        })
    }
}

/// Which document a key belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Familia {
    Factura,
    Soporte,
    Nomina,
}

/// Every spelling seen, in lower case and without what is not a letter or a digit. A key without family
/// is too common to tell a document by.
const SPELLINGS: [(&str, Clave, Option<Familia>); 66] = {
    use Clave::{
        Adquiriente, Amb, Base, Cude, Cuds, Cufe, Cune, Deducido, Devengado, DocEmpleado, Fecha,
        Hora, Ignorada, Impuesto, Iva, NitAdquiriente, NitEmisor, Numero, Otros, Pin, TipoNota,
        Total, Url, Vendedor,
    };
    use Familia::{Factura, Nomina, Soporte};
    [
        ("numfac", Numero, Some(Factura)),
        ("nrofactura", Numero, Some(Factura)),
        ("numfactura", Numero, Some(Factura)),
        ("numerofactura", Numero, Some(Factura)),
        ("fecfac", Fecha, Some(Factura)),
        ("fechafactura", Fecha, Some(Factura)),
        ("horfac", Hora, Some(Factura)),
        ("horafactura", Hora, Some(Factura)),
        ("nitfac", NitEmisor, Some(Factura)),
        ("nitfacturador", NitEmisor, Some(Factura)),
        ("docadq", Adquiriente, None),
        ("nitadq", Adquiriente, None),
        ("nitadquiriente", Adquiriente, None),
        ("numidentadquiriente", Adquiriente, None),
        ("valfac", Base, Some(Factura)),
        ("valorfactura", Base, Some(Factura)),
        ("valiva", Iva, None),
        ("valoriva", Iva, None),
        ("valotroim", Otros, None),
        ("valotroimp", Otros, None),
        ("valotrim", Otros, None),
        ("valotrimp", Otros, None),
        ("valorotrosimpuestos", Otros, None),
        ("valtolfac", Total, Some(Factura)),
        ("valtotfac", Total, Some(Factura)),
        ("valtotal", Total, None),
        ("valfacim", Total, Some(Factura)),
        ("valfacimp", Total, Some(Factura)),
        ("valncrim", Total, Some(Factura)),
        ("valncrimp", Total, Some(Factura)),
        ("valortotalfactura", Total, Some(Factura)),
        ("numds", Numero, Some(Soporte)),
        ("ndocsoporte", Numero, Some(Soporte)),
        ("nrodocsoporte", Numero, Some(Soporte)),
        ("numdocsoporte", Numero, Some(Soporte)),
        ("fecds", Fecha, Some(Soporte)),
        ("fecha", Fecha, None),
        ("hords", Hora, Some(Soporte)),
        ("hora", Hora, None),
        ("numsno", Vendedor, Some(Soporte)),
        ("docabs", NitAdquiriente, Some(Soporte)),
        ("nitabs", NitAdquiriente, Some(Soporte)),
        ("valds", Base, Some(Soporte)),
        ("codimp", Ignorada, None),
        ("valimp", Impuesto, None),
        ("valtolds", Total, Some(Soporte)),
        ("valtot", Total, None),
        ("numnie", Numero, Some(Nomina)),
        ("fecnie", Fecha, Some(Nomina)),
        ("hornie", Hora, Some(Nomina)),
        ("nitnie", NitEmisor, Some(Nomina)),
        ("docemp", DocEmpleado, Some(Nomina)),
        ("valdev", Devengado, Some(Nomina)),
        ("valded", Deducido, Some(Nomina)),
        ("valtol", Total, None),
        ("tiponota", TipoNota, None),
        ("cufe", Cufe, None),
        ("cude", Cude, None),
        ("cuds", Cuds, None),
        ("cune", Cune, None),
        ("qrcode", Url, None),
        ("codigoqr", Url, None),
        ("url", Url, None),
        ("pin", Pin, None),
        ("amb", Amb, None),
        ("tipoamb", Amb, None),
    ]
};

/// What a text holds.
pub(super) struct Lectura<'a> {
    /// The first value of each key, without the quotes and blanks around it; may be empty.
    pub(super) valores: BTreeMap<Clave, &'a str>,
    /// In the order of the text.
    pub(super) direcciones: Vec<&'a str>,
    familias: Vec<Familia>,
    /// Whatever follows the key of the code, with its line breaks.
    codigo: Option<&'a str>,
}

impl<'a> Lectura<'a> {
    pub(super) fn new(texto: &'a str) -> Self {
        let urls = find_urls(texto);
        let mut lectura = Self {
            valores: BTreeMap::new(),
            direcciones: urls.iter().map(|&(start, end)| &texto[start..end]).collect(),
            familias: Vec::new(),
            codigo: None,
        };
        let keys = find_keys(texto, &urls);
        // A value ends where the next key or address begins.
        let mut stops: Vec<usize> =
            keys.iter().map(|key| key.start).chain(urls.iter().map(|url| url.0)).collect();
        stops.sort_unstable();
        for key in &keys {
            let Some((clave, familia)) = key.known else { continue };
            let stop = stops.partition_point(|stop| *stop < key.value);
            let end = stops.get(stop).copied().unwrap_or(texto.len());
            let whole = trim(&texto[key.value..end]);
            let valor = trim(whole.lines().next().unwrap_or_default());
            if lectura.valores.get(&clave).is_none_or(|kept| kept.is_empty()) {
                lectura.valores.insert(clave, valor);
                if matches!(clave, Clave::Cufe | Clave::Cude | Clave::Cuds | Clave::Cune)
                    && lectura.codigo.is_none_or(str::is_empty)
                {
                    lectura.codigo = Some(whole);
                }
            }
            lectura.familias.extend(familia);
        }
        lectura.add_bare_address(texto);
        lectura
    }

    /// An address may come without its scheme: under its key, or as the whole text.
    fn add_bare_address(&mut self, texto: &'a str) {
        if !self.direcciones.is_empty() {
            return;
        }
        let bare = match self.valores.get(&Clave::Url) {
            Some(valor) => valor,
            None => trim(texto),
        };
        let host = bare.split(['/', '?', '#']).next().unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let is_host = labels.len() > 1
            && labels.iter().all(|label| {
                !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            })
            && labels.last().is_some_and(|last| last.chars().all(char::is_alphabetic));
        if is_host && !bare.contains(is_blank)
            || self.valores.contains_key(&Clave::Url) && !bare.is_empty()
        {
            self.direcciones.push(bare);
        }
    }

    /// The document that the keys speak of: its own keys first, else that of its code. Without a code,
    /// two keys that no other text has.
    pub(super) fn family(&self) -> Option<Familia> {
        let has = |clave| self.valores.contains_key(&clave);
        let speaks_of = |familia| self.familias.contains(&familia);
        // The name of a code may stand in any sentence; what follows it may not.
        let has_code = self.codigo.is_some()
            && (!self.familias.is_empty()
                || !self.direcciones.is_empty()
                || self.code().is_some_and(|code| {
                    code.len() >= LEGACY_CHARACTERS[0] && super::is_hex(&code)
                }));
        if !has_code && self.familias.len() < 2 {
            return None;
        }
        if speaks_of(Familia::Nomina) || has(Clave::Cune) {
            Some(Familia::Nomina)
        } else if speaks_of(Familia::Soporte) || has(Clave::Cuds) {
            Some(Familia::Soporte)
        } else {
            Some(Familia::Factura)
        }
    }

    /// The code printed after its key. One broken over lines or in groups is put together again.
    pub(super) fn code(&self) -> Option<String> {
        let whole = self.codigo?;
        let first = trim(whole.split(is_blank).next().unwrap_or_default());
        let joined: String = whole.split(is_blank).collect();
        let broken = super::is_whole(&joined)
            || super::is_legacy(&joined) && !super::is_legacy(first) && !super::is_whole(first);
        let code = if broken { joined } else { first.to_owned() };
        (!code.is_empty()).then_some(code)
    }

    /// The name of the code as its key says.
    pub(super) fn code_kind(&self) -> Option<&'static str> {
        [(Clave::Cufe, "CUFE"), (Clave::Cude, "CUDE"), (Clave::Cuds, "CUDS"), (Clave::Cune, "CUNE")]
            .into_iter()
            .find_map(|(clave, name)| self.valores.contains_key(&clave).then_some(name))
    }
}

/// A day: `2026-09-16` alone or before a time, `16/09/2026`, `20260916` alone or before `HHMMSS`.
pub(super) fn is_date(text: &str) -> bool {
    let number = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten()
    };
    let day = |year: &str, month: &str, day: &str| {
        let (Some(year), Some(month), Some(day)) = (number(year), number(month), number(day))
        else {
            return false;
        };
        let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return false };
        year >= 1000 && Date::new(year, month, day).is_ok()
    };
    if !text.is_ascii() {
        return false;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let time_fits = match text.len() {
            8 => true,
            14 => text[8..10] < *"24" && text[10..12] < *"60" && text[12..] < *"60",
            _ => false,
        };
        return time_fits && day(&text[..4], &text[4..6], &text[6..8]);
    }
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    match parts[..] {
        [one, two, three] if one.len() == 4 => day(one, two, three),
        [one, two, three] if three.len() == 4 => day(three, two, one),
        _ => false,
    }
}

/// Blanks and control characters, and the mark that some files begin with.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control() || character == '\u{feff}'
}

/// Without what stands between a value and its neighbours.
fn trim(text: &str) -> &str {
    text.trim_matches(|character| {
        is_blank(character)
            || matches!(character, '"' | '\'' | '“' | '”' | ',' | ';' | '|' | '{' | '}')
    })
}

struct Hallada {
    start: usize,
    value: usize,
    /// `None`: something with the look of a key that nobody knows.
    known: Option<(Clave, Option<Familia>)>,
}

/// The key that begins here, if one does.
fn read_key(texto: &str, start: usize) -> Option<Hallada> {
    let rest = &texto[start..];
    let end = rest.find(|character| !is_key_character(character)).unwrap_or(rest.len());
    let name: String = rest[..end]
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let after = rest[end..].trim_start_matches([' ', '\t', '"', '\'']);
    if !after.starts_with([':', '=']) || !rest.starts_with(char::is_alphabetic) || name.len() < 2 {
        return None;
    }
    let known = SPELLINGS
        .iter()
        .find(|(spelling, ..)| *spelling == name)
        .map(|(_, clave, familia)| (*clave, *familia));
    Some(Hallada { start, value: texto.len() - after.len() + 1, known })
}

/// Letters and digits, the sign of `N°` and what a wrong charset makes of it.
fn is_key_character(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '°' | 'º' | '\u{fffd}')
}

fn find_keys(texto: &str, urls: &[(usize, usize)]) -> Vec<Hallada> {
    let mut found = Vec::new();
    let mut urls = urls.iter().copied().peekable();
    let mut previous = ' ';
    for (at, character) in texto.char_indices() {
        while urls.next_if(|&(_, end)| end <= at).is_some() {}
        let inside = urls.peek().is_some_and(|&(start, _)| start <= at);
        if !inside && is_key_character(character) && begins_word(previous) {
            found.extend(read_key(texto, at));
        }
        previous = character;
    }
    found
}

/// May a key begin after this character?
fn begins_word(previous: char) -> bool {
    is_blank(previous) || matches!(previous, ',' | ';' | '|' | '"' | '\'' | '{' | '(' | '&')
}

/// Start and end of every address with a scheme. Web addresses are found with any number of slashes of
/// either kind, as browsers do.
fn find_urls(texto: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = texto[from..].find(':').map(|at| from + at) {
        let slashes = texto[at + 1..].len() - texto[at + 1..].trim_start_matches(['/', '\\']).len();
        let before = &texto[from..at];
        let scheme_start = before
            .rfind(|character: char| {
                !(character.is_ascii_alphanumeric() || "+.-".contains(character))
            })
            .map_or(0, |last| last + before[last..].chars().next().map_or(0, char::len_utf8));
        let scheme = &before[scheme_start..];
        let lower = scheme.to_ascii_lowercase();
        // A scheme may be glued to the field before it.
        let web = ["https", "http"].iter().find(|known| lower.ends_with(**known));
        let scheme = web.map_or(scheme, |known| &scheme[scheme.len() - known.len()..]);
        from = at + 1;
        if slashes > 0 && web.is_some() || !scheme.is_empty() && texto[from..].starts_with("//") {
            from = url_end(texto, at + 1 + slashes);
            found.push((at - scheme.len(), from));
        }
    }
    found
}

/// Where the address that is being read ends.
fn url_end(texto: &str, from: usize) -> usize {
    let rest = &texto[from..];
    let end = rest
        .char_indices()
        .find(|&(at, character)| {
            is_blank(character)
                || matches!(character, '"' | '\'' | '<' | '>' | '“' | '”')
                || matches!(character, ',' | ';' | '|')
                    && read_key(texto, from + at + 1).is_some_and(|key| key.known.is_some())
        })
        .map_or(rest.len(), |(at, _)| at);
    from + rest[..end].trim_end_matches([',', ';', '.', ')', '}']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_every_printed_shape_are_told_from_what_is_not_a_date() {
        for text in [
            "2026-09-16",
            "20260731195011",
            "20260731",
            "16/09/2026",
            "2019-06-21T10:00:00",
            "2024-02-29",
        ] {
            assert!(is_date(text), "{text}");
        }
        for text in [
            "",
            "2026-13-01",
            "2025-02-29",
            "20260731255011",
            "2026",
            "ayer",
            "2026-09",
            "26-09-16",
            "２０26-01-01",
        ] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn every_spelling_is_written_as_it_is_looked_up() {
        for (at, (spelling, ..)) in SPELLINGS.iter().enumerate() {
            assert!(spelling.bytes().all(|byte| byte.is_ascii_lowercase()), "{spelling}");
            assert!(
                SPELLINGS[at + 1..].iter().all(|(other, ..)| other != spelling),
                "{spelling} twice"
            );
        }
    }
}
