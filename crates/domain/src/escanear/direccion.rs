//! Which address is DIAN's, and which one only looks like it.
//!
//! Written by hand and narrow on purpose: an address is official by exact equality of its host, never
//! by resemblance, and what may be opened is put together again from the parts that were checked.
//! Resemblance serves to warn, and there a false alarm costs little. Left out: resolving, redirects,
//! certificates.

use super::{Ambiente, Campo, is_whole};
use crate::cufe::Cufe;

const PRODUCTION: &str = "catalogo-vpfe.dian.gov.co";
const TESTS: &str = "catalogo-vpfe-hab.dian.gov.co";
/// Host of the RUT page and of the invoices of before 2020.
const MUISCA: &str = "muisca.dian.gov.co";
const SEARCH: &str = "/document/searchqr";
/// Page of one document; its code is the last part of the path.
const SHOW: &str = "/document/showdocumenttopublic/";
/// Pages of a document seen in codes, in lower case; paths are printed in any case.
const PAGES: [&str; 4] = [SEARCH, "/document/finddocument", "/user/searchdocument", SHOW];
const KEY: &str = "documentkey";
const LEGACY_PATH: &str = "/webfacturaelectronica/";
const RUT_PATH: &str = "/WebRutMuisca/DefConsultaEstadoRUTOBL.faces";
/// Base64 characters of the token of a RUT: 112 bytes, in 85 of 85 documents looked at.
const RUT_TOKEN: usize = 152;

/// What an address is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Direccion {
    /// A host of documents of DIAN.
    Documento {
        ambiente: Ambiente,
        /// The code that it asks for, as printed.
        clave: Option<String>,
        /// The address rebuilt, if it is https on a page that is known (or is cut before it tells).
        pagina: Option<String>,
        /// What an address of before 2020 says besides.
        campos: Vec<(Campo, String)>,
    },
    /// The page of DIAN that checks a RUT; `abrir` if its parameters have their shape.
    Rut { abrir: Option<String> },
    /// Another page under dian.gov.co.
    DeDian,
    /// It breaks off inside what may be one of DIAN's hosts.
    Cortada,
    /// Not DIAN's, and made to look like it.
    Imita { host: String },
    /// Of somebody else.
    Ajena { host: String },
}

impl Direccion {
    /// The code of a document that the address asks for.
    pub(super) fn key(&self) -> Option<&str> {
        match self {
            Self::Documento { clave, .. } => clave.as_deref(),
            Self::Rut { .. }
            | Self::DeDian
            | Self::Cortada
            | Self::Imita { .. }
            | Self::Ajena { .. } => None,
        }
    }

    /// The address of a document that may be opened, if nothing else in the text speaks against it.
    pub(super) fn open(&self) -> Option<&str> {
        match self {
            Self::Documento { clave: Some(clave), pagina, .. } if is_whole(clave) => {
                pagina.as_deref()
            }
            Self::Documento { .. }
            | Self::Rut { .. }
            | Self::DeDian
            | Self::Cortada
            | Self::Imita { .. }
            | Self::Ajena { .. } => None,
        }
    }

    /// Under dian.gov.co.
    pub(super) fn is_official(&self) -> bool {
        self.rank() <= 2
    }

    /// Which of several addresses a text is about: the lowest.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::Documento { .. } => 0,
            Self::Rut { .. } => 1,
            Self::DeDian => 2,
            Self::Cortada => 3,
            Self::Imita { .. } => 4,
            Self::Ajena { .. } => 5,
        }
    }
}

/// The page of production where a document is looked up. The only address made here and not read.
pub(super) fn search_page(codigo: &Cufe) -> String {
    format!("https://{PRODUCTION}{SEARCH}?{KEY}={codigo}")
}

/// Says what an address is; one without scheme is taken as it stands and is never opened.
pub(super) fn judge(url: &str) -> Direccion {
    let partes = Partes::new(url);
    let host = partes.host.to_ascii_lowercase();
    // Browsers and parsers disagree about these: nobody prints them in good faith.
    let tricky = partes.has_user || url.contains('\\') || url.contains(char::is_control);
    if !tricky && is_under_dian(&host) {
        return judge_official(&partes, &host);
    }
    let breaks_off = [PRODUCTION, TESTS].iter().any(|official| official.starts_with(&host));
    let cut = partes.rest.is_empty() && !partes.has_port && breaks_off;
    let no_address = !url.contains(['.', '/']);
    if !tricky && (cut || no_address) {
        return Direccion::Cortada;
    }
    let host = if host.is_empty() { partes.authority.to_owned() } else { host };
    if imitates(if tricky { url } else { partes.authority }, partes.rest) {
        Direccion::Imita { host }
    } else {
        Direccion::Ajena { host }
    }
}

struct Partes<'a> {
    https: bool,
    authority: &'a str,
    has_user: bool,
    has_port: bool,
    host: &'a str,
    /// From the first `/`, `?` or `#`.
    rest: &'a str,
}

impl<'a> Partes<'a> {
    fn new(url: &'a str) -> Self {
        // Browsers forgive one slash too few or too many: such an address is read, and never opened.
        const SLASHES: [char; 2] = ['/', '\\'];
        let (scheme, after) = match url.split_once(':') {
            Some((scheme, after)) if after.starts_with(SLASHES) => {
                (scheme, after.trim_start_matches(SLASHES))
            }
            _ => ("", url),
        };
        let end = after.find(['/', '?', '#', '\\']).unwrap_or(after.len());
        let (authority, rest) = after.split_at(end);
        let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
        let (host, has_port) =
            place.rsplit_once(':').map_or((place, false), |(host, _)| (host, true));
        Self {
            https: scheme.eq_ignore_ascii_case("https")
                && url.len() - after.len() == "https://".len(),
            authority,
            has_user: authority.contains('@'),
            has_port,
            host,
            rest,
        }
    }

    fn path_and_query(&self) -> (&'a str, &'a str) {
        let rest = self.rest.split_once('#').map_or(self.rest, |(rest, _)| rest);
        rest.split_once('?').unwrap_or((rest, ""))
    }

    /// The address written again, if it is https without port and has nothing but plain characters.
    fn rebuild(&self, host: &str) -> Option<String> {
        let (path, query) = self.path_and_query();
        let plain = |text: &str| {
            text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{}".contains(&byte))
        };
        let mark = if query.is_empty() { "" } else { "?" };
        (self.https && !self.has_port && plain(path) && plain(query))
            .then(|| format!("https://{host}{path}{mark}{query}"))
    }
}

fn is_under_dian(host: &str) -> bool {
    (host == "dian.gov.co" || host.ends_with(".dian.gov.co"))
        && host.split('.').all(|label| {
            !label.is_empty()
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

fn judge_official(partes: &Partes<'_>, host: &str) -> Direccion {
    let (path, query) = partes.path_and_query();
    match host {
        PRODUCTION => judge_document(partes, host, Ambiente::Produccion),
        TESTS => judge_document(partes, host, Ambiente::Habilitacion),
        MUISCA if path.to_ascii_lowercase().starts_with(LEGACY_PATH) => judge_legacy(query),
        MUISCA if path.eq_ignore_ascii_case(RUT_PATH) => {
            let whole = one_parameter(query, "iderequestqr")
                .is_some_and(|token| is_rut_token(&token))
                && one_parameter(query, "idconfqr").is_some_and(|number| {
                    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
                });
            Direccion::Rut { abrir: partes.rebuild(host).filter(|_| whole) }
        }
        _ => Direccion::DeDian,
    }
}

fn judge_document(partes: &Partes<'_>, host: &str, ambiente: Ambiente) -> Direccion {
    let (path, query) = partes.path_and_query();
    let lower = path.to_ascii_lowercase();
    let keys = parameters(query, KEY);
    let shown =
        lower.strip_prefix(SHOW).map(|_| path[SHOW.len()..].trim_end_matches('/').to_owned());
    let clave = shown.or_else(|| keys.first().cloned()).filter(|clave| !clave.is_empty());
    let known = lower.starts_with(SHOW) || PAGES.contains(&lower.trim_end_matches('/'));
    let cut = query.is_empty() && PAGES.iter().any(|page| page.starts_with(&lower));
    let agree = keys.iter().all(|key| Some(key) == clave.as_ref() || key.is_empty());
    let pagina = partes.rebuild(host).filter(|_| (known || cut) && agree);
    Direccion::Documento { ambiente, clave, pagina, campos: Vec::new() }
}

/// Addresses of before 2020 glue their parameters together: `NroDocumento=PRUE9NITFacturador=8…`.
fn judge_legacy(query: &str) -> Direccion {
    const NAMES: [(&str, Option<Campo>); 5] = [
        ("tipodocumento=", None),
        ("nrodocumento=", Some(Campo::Numero)),
        ("nitfacturador=", Some(Campo::NitEmisor)),
        ("numidentadquiriente=", Some(Campo::DocAdquiriente)),
        ("cufe=", Some(Campo::Codigo)),
    ];
    let lower = query.to_ascii_lowercase();
    let mut found: Vec<_> = NAMES
        .iter()
        .filter_map(|(name, campo)| lower.find(name).map(|at| (at, at + name.len(), *campo)))
        .collect();
    found.sort_by_key(|(at, ..)| *at);
    let ends = found.iter().skip(1).map(|(at, ..)| *at).chain([query.len()]);
    let mut clave = None;
    let mut campos = Vec::new();
    for ((_, start, campo), end) in found.iter().zip(ends) {
        let valor = query[*start..end].trim_end_matches('&').to_owned();
        match campo {
            Some(Campo::Codigo) if !valor.is_empty() => clave = Some(valor),
            Some(campo) if !valor.is_empty() => campos.push((*campo, valor)),
            _ => {}
        }
    }
    Direccion::Documento { ambiente: Ambiente::Legado, clave, pagina: None, campos }
}

/// Every value of a parameter, its name in lower case.
fn parameters(query: &str, name: &str) -> Vec<String> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| percent_decode(value))
        .collect()
}

fn one_parameter(query: &str, name: &str) -> Option<String> {
    let mut values = parameters(query, name);
    values.pop().filter(|_| values.is_empty())
}

fn is_rut_token(token: &str) -> bool {
    let body = token.trim_end_matches('=');
    token.len() == RUT_TOKEN
        && token.len() - body.len() == 2
        && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/')
}

/// Undoes `%41`; what is not a valid escape, or not UTF-8, stays as printed.
fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digit =
            |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if digit(high).is_some() && digit(low).is_some() => {
                bytes.push(digit(high).unwrap_or_default() << 4 | digit(low).unwrap_or_default());
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Does an address that is not DIAN's want to be taken for it?
fn imitates(authority: &str, rest: &str) -> bool {
    /// What only DIAN's own pages have in their path or query.
    const PATHS: [&str; 5] =
        ["documentkey=", "/searchqr", "iderequestqr=", "webrutmuisca", "webfacturaelectronica"];
    let rest = rest.to_ascii_lowercase();
    if PATHS.iter().any(|mark| rest.contains(mark)) {
        return true;
    }
    let host = skeleton(authority);
    // The skeleton writes every `l` as `i`.
    if ["vpfe", "muisca", "diangov", "diangob"].iter().any(|mark| host.contains(mark)) {
        return true;
    }
    let tokens: Vec<&str> =
        host.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    tokens.iter().any(|token| *token == "dian" || is_compound_of_dian(token))
        || tokens.windows(2).any(|pair| matches!(pair[1], "gov" | "gob") && is_almost_dian(pair[0]))
}

/// `facturadian`, `dianpagos`; not `meridian` nor `diana`.
fn is_compound_of_dian(token: &str) -> bool {
    const WORDS: [&str; 20] = [
        "gov",
        "gob",
        "co",
        "col",
        "com",
        "colombia",
        "factura",
        "facturas",
        "facturacion",
        "rut",
        "catalogo",
        "pago",
        "pagos",
        "consulta",
        "consultas",
        "portal",
        "tramites",
        "servicios",
        "renta",
        "app",
    ];
    [token.strip_prefix("dian"), token.strip_suffix("dian")]
        .into_iter()
        .flatten()
        .any(|word| WORDS.iter().any(|known| skeleton(known) == word))
}

/// One letter more, less or other than `dian`.
fn is_almost_dian(token: &str) -> bool {
    let token: Vec<char> = token.chars().collect();
    let dian = ['d', 'i', 'a', 'n'];
    let same_start = token.iter().zip(dian).take_while(|(one, other)| **one == *other).count();
    let same_end = token
        .iter()
        .rev()
        .zip(dian.into_iter().rev())
        .take_while(|(one, other)| **one == *other)
        .count();
    match token.len() {
        3 => same_start + same_end >= 3,
        4 => same_start + same_end >= 3,
        5 => same_start + same_end >= 4,
        _ => false,
    }
}

/// A host as the eye takes it: Cyrillic, Greek, full-width and accented letters, digits that look like
/// letters, and punycode, all as plain letters; every `l` as `i`.
fn skeleton(host: &str) -> String {
    let host: String = host
        .to_lowercase()
        .split('.')
        .map(|label| {
            label.strip_prefix("xn--").and_then(decode_punycode).unwrap_or_else(|| label.to_owned())
        })
        .collect::<Vec<_>>()
        .join(".");
    percent_decode(&host)
        .to_lowercase()
        .chars()
        .filter_map(|character| {
            let character = match u32::from(character) {
                code @ 0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(character),
                _ => character,
            };
            Some(match character.to_ascii_lowercase() {
                '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => return None,
                'l' | '1' | '!' | '|' | 'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' | 'і' | 'ї' | 'ι'
                | 'ɩ' | 'ӏ' | 'ⅰ' => 'i',
                '0' | 'о' | 'ο' | 'ó' | 'ò' | 'ö' | 'ô' => 'o',
                'а' | 'α' | 'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ɑ' | '4' => 'a',
                'п' | 'ո' | 'ñ' | 'ń' | 'η' => 'n',
                'ԁ' | 'ɗ' | 'ď' | 'đ' | 'ⅾ' => 'd',
                'ɡ' | 'ğ' | 'ġ' => 'g',
                'с' | 'ç' | 'ć' | 'ϲ' => 'c',
                'е' | 'é' | 'è' | 'ê' | 'ë' | '3' => 'e',
                'ѵ' | 'ν' => 'v',
                'р' | 'ρ' => 'p',
                'ѕ' | '5' => 's',
                'м' => 'm',
                'υ' | 'ú' | 'ü' => 'u',
                'т' | 'τ' => 't',
                '。' | '．' | '｡' => '.',
                other => other,
            })
        })
        .collect()
}

/// RFC 3492: the Unicode of a label without its `xn--`.
fn decode_punycode(label: &str) -> Option<String> {
    const BASE: u32 = 36;
    let (basic, extended) = label.rsplit_once('-').unwrap_or(("", label));
    let mut output: Vec<char> = basic.chars().collect();
    let (mut code, mut bias, mut index, mut first) = (128_u32, 72_u32, 0_u32, true);
    let mut digits = extended.bytes();
    while digits.len() > 0 {
        let old = index;
        let mut weight = 1_u32;
        for k in (BASE..).step_by(BASE as usize) {
            let digit = match digits.next()? {
                letter @ b'a'..=b'z' => u32::from(letter - b'a'),
                number @ b'0'..=b'9' => u32::from(number - b'0') + 26,
                _ => return None,
            };
            index = index.checked_add(digit.checked_mul(weight)?)?;
            let threshold = k.saturating_sub(bias).clamp(1, 26);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
        }
        let length = u32::try_from(output.len()).ok()? + 1;
        let mut delta = (index - old) / if first { 700 } else { 2 };
        first = false;
        delta += delta / length;
        let mut k = 0;
        while delta > (BASE - 1) * 26 / 2 {
            delta /= BASE - 1;
            k += BASE;
        }
        bias = k + BASE * delta / (delta + 38);
        code = code.checked_add(index / length)?;
        index %= length;
        output.insert(index as usize, char::from_u32(code)?);
        index += 1;
    }
    Some(output.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "20302171605e68a45c72e6cd777755884546c2430cd6afaf12961fd466f3f9193cbc033880153323b4c66946cc3893d0";

    #[test]
    fn only_https_on_the_exact_hosts_and_known_pages_may_be_opened() {
        for path in [
            "/document/searchqr?documentkey=",
            "/Document/FindDocument?documentKey=",
            "/User/SearchDocument?DocumentKey=",
            "/Document/ShowDocumentToPublic/",
        ] {
            for host in [PRODUCTION, TESTS] {
                let url = format!("https://{host}{path}{CODE}");
                assert_eq!(judge(&url).open(), Some(url.as_str()), "{url}");
            }
        }
        for bad in [
            format!("http://{PRODUCTION}/document/searchqr?documentkey={CODE}"),
            format!("{PRODUCTION}/document/searchqr?documentkey={CODE}"),
            format!("https:/{PRODUCTION}/document/searchqr?documentkey={CODE}"),
            format!("https:///{PRODUCTION}/document/searchqr?documentkey={CODE}"),
            format!("https://{PRODUCTION}:443/document/searchqr?documentkey={CODE}"),
            format!("https://{PRODUCTION}/otra?documentkey={CODE}"),
            format!("https://{PRODUCTION}/document/searchqr/../x?documentkey={CODE}"),
            format!(
                "https://{PRODUCTION}/document/searchqr?documentkey={CODE}&documentkey={}",
                "0".repeat(96)
            ),
            format!("https://{PRODUCTION}/document/searchqr?documentkey=ñ{CODE}"),
            format!("https://www.dian.gov.co/document/searchqr?documentkey={CODE}"),
            format!("https://{MUISCA}/document/searchqr?documentkey={CODE}"),
        ] {
            let direccion = judge(&bad);
            assert!(direccion.is_official(), "{bad}: {direccion:?}");
            assert_eq!(direccion.open(), None, "{bad}");
        }
    }

    #[test]
    fn host_and_scheme_in_capitals_are_rebuilt_in_lower_case_and_escapes_in_the_key_are_undone() {
        let escaped = format!("%32{}", &CODE[1..]);
        let url =
            format!("HTTPS://Catalogo-VPFE.dian.gov.co/document/searchqr?documentkey={escaped}#x");
        let direccion = judge(&url);
        assert_eq!(direccion.key(), Some(CODE));
        assert_eq!(
            direccion.open(),
            Some(format!("https://{PRODUCTION}/document/searchqr?documentkey={escaped}").as_str())
        );
    }

    #[test]
    fn imitations_are_told_from_strangers() {
        for url in [
            "https://catalogo-vpfe.dian.gov.co.evil.com/document/searchqr",
            "https://catalogo-vpfe.dian.gov.co@evil.com/x",
            "https://yo@catalogo-vpfe.dian.gov.co/document/searchqr",
            "https://catalogo-vpfe.dian.gov.co\\@evil.com/x",
            "https://evil.com\\.dian.gov.co/",
            "https://catalogo-vpfe.dian.gov.co./document/searchqr",
            "https://catalogo-vpfe%2edian.gov.co/",
            "https://dian-gov.co/factura",
            "https://www.diangov.co",
            "https://catalogo-vpfe-dian.gov.co/",
            "https://catalogovpfe.com/document",
            "https://dian.com.co/",
            "https://d1an.gov.co/",
            "https://dlan.gov.co/",
            "https://diam.gov.co/",
            "https://diann.gov.co/",
            "https://dan.gov.co/",
            "https://dіan.gov.co/",
            "https://ｄｉａｎ.gov.co/",
            "https://xn--dan-jhd.gov.co/",
            "https://facturadian.co/",
            "https://evil.com/document/searchqr?documentkey=1",
            "https://evil.com/WebRutMuisca/DefConsultaEstadoRUTOBL.faces?ideRequestQR=a",
            "http://muisca-dian.com/",
            "catalogo-vpfe.dian.gov.com/document",
            "https:/dian-gov.co/x",
            "https:\\\\dian-gov.co",
            "https:///dian-gov.co",
        ] {
            assert!(matches!(judge(url), Direccion::Imita { .. }), "{url}: {:?}", judge(url));
        }
        for url in [
            "https://meridian.com/",
            "https://diana.com.co/",
            "https://www.dane.gov.co/",
            "https://dnp.gov.co/",
            "https://www.muñoz.co/menu",
            "https://user@example.com/",
            "https://indian-food.co/",
            "https://wa.me/573001234567",
        ] {
            assert!(matches!(judge(url), Direccion::Ajena { .. }), "{url}: {:?}", judge(url));
        }
    }

    #[test]
    fn the_page_of_a_rut_is_known_by_its_two_parameters() {
        let token = "Y3tI".repeat(37) + "ab%3D%3D";
        let url = format!("https://{MUISCA}{RUT_PATH}?ideRequestQR={token}&idConfQR=1");
        assert_eq!(judge(&url), Direccion::Rut { abrir: Some(url.clone()) });
        for bad in [
            url.replace("https", "http"),
            url.replace("&idConfQR=1", ""),
            url.replace("Y3tIY3tI", "Y3tI"),
            format!("{url}&ideRequestQR=otro"),
            url.replace(".co/", ".co:8443/"),
        ] {
            assert_eq!(judge(&bad), Direccion::Rut { abrir: None }, "{bad}");
        }
    }

    #[test]
    fn the_page_of_a_rut_opens_only_as_the_dian_prints_it() {
        let token = "Y3tI".repeat(37) + "ab%3D%3D";
        let url = format!("https://{MUISCA}{RUT_PATH}?ideRequestQR={token}&idConfQR=1");
        let judged = |url: &str| judge(url);
        // The order of the two says nothing.
        let turned = format!("https://{MUISCA}{RUT_PATH}?idConfQR=1&ideRequestQR={token}");
        assert_eq!(judged(&turned), Direccion::Rut { abrir: Some(turned.clone()) });
        for (what, bad) in [
            (
                "values swapped",
                format!("https://{MUISCA}{RUT_PATH}?ideRequestQR=1&idConfQR={token}"),
            ),
            ("111 bytes", url.replace("ab%3D%3D", "")),
            ("113 bytes", url.replace("ab%3D%3D", "abc%3D")),
            ("114 bytes", url.replace("ab%3D%3D", "abcd")),
            ("115 bytes", url.replace("ab%3D%3D", "abcdab%3D%3D")),
            ("no padding", url.replace("%3D%3D", "")),
            ("not base64", url.replacen("Y3tI", "Y3t%20", 1)),
            ("base64 of addresses", url.replacen("Y3tI", "Y3t-", 1)),
            ("escaped twice", url.replace("%3D", "%253D")),
            ("no token", format!("https://{MUISCA}{RUT_PATH}?idConfQR=1")),
            ("two tokens", format!("{url}&iderequestqr={token}")),
            ("second number", format!("{url}&idConfQR=2")),
            ("http", url.replace("https:", "http:")),
        ] {
            assert_eq!(judged(&bad), Direccion::Rut { abrir: None }, "{what}");
        }
        for (what, other) in [
            ("extra subdomain", url.replace("muisca.", "x.muisca.")),
            ("other subdomain", url.replace("muisca.", "www.")),
            ("other page", url.replace("RUTOBL", "RUT")),
        ] {
            assert_eq!(judged(&other), Direccion::DeDian, "{what}");
        }
        for (what, fake) in [
            ("suffix", url.replace(".gov.co/", ".gov.co.ejemplo.com/")),
            ("dash", url.replace("dian.gov.co", "dian-gov.co")),
            ("userinfo", url.replace("//muisca.dian.gov.co", "//muisca.dian.gov.co@ejemplo.com")),
            ("userinfo of DIAN", url.replace("//muisca", "//yo:clave@muisca")),
            ("punycode", url.replace("dian.gov.co", "xn--dan-jhd.gov.co")),
            ("letters of another script", url.replace("dian", "dіan")),
            ("backslash", url.replace(".co/", ".co\\@ejemplo.com/")),
            ("final dot", url.replace(".co/", ".co./")),
            ("other domain", url.replace("dian.gov.co", "dian.com.co")),
            ("only the path", url.replace("muisca.dian.gov.co", "ejemplo.com")),
        ] {
            assert!(
                matches!(judged(&fake), Direccion::Imita { .. }),
                "{what}: {:?}",
                judged(&fake)
            );
        }
    }

    #[test]
    fn an_address_that_breaks_off_is_not_taken_for_an_imitation() {
        for (url, cut) in [
            ("https://catalogo-vpfe.dian.gov.c", true),
            ("https://cat", true),
            ("https://", true),
            ("257e", true),
        ] {
            assert_eq!(judge(url) == Direccion::Cortada, cut, "{url}");
        }
        let cut_path = judge("https://catalogo-vpfe.dian.gov.co/document/sear");
        assert!(matches!(cut_path, Direccion::Documento { clave: None, pagina: Some(_), .. }));
        assert_eq!(cut_path.open(), None);
    }

    #[test]
    fn punycode_is_read_as_in_its_standard() {
        // RFC 3492 section 7.1 (L) and (M), in lower case.
        assert_eq!(decode_punycode("3b-ww4c5e180e575a65lsy2b").as_deref(), Some("3年b組金八先生"));
        assert_eq!(decode_punycode("bcher-kva").as_deref(), Some("bücher"));
        assert_eq!(decode_punycode("99999999999"), None);
    }
}
