//! The directory of a ZIP, judged before anything comes out of it.
//!
//! The reader is the one that goes entry by entry: it keeps two entries with one name apart, and a
//! directory that claims a million entries takes no room.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use dian_contract::{Codigo, Fallo};
use zip::read::{Config, ZipFileEntry};
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;
use zip::{CompressionMethod, ZipReadOptions};

use crate::motivo::Motivo;
use crate::nombre::{MAX_NAME, shown_path, stays_inside};

/// Entries of a directory that are looked at, folders among them; more is no container of invoices.
const MAX_ENTRIES: usize = 10_000;
/// Bytes that may come out before the ratio is looked at.
const RATIO_FROM: u64 = 1024 * 1024;
const CHUNK: usize = 64 * 1024;
const LOCAL_HEADER: usize = 30;

/// An entry that is a file, with what stands against it.
pub(crate) struct Entrada {
    /// As written.
    pub(crate) nombre: String,
    /// Why it is refused.
    pub(crate) fallo: Option<Fallo>,
    entry: ZipFileEntry<'static>,
    span: Option<(u64, u64)>,
}

/// What a directory says.
pub(crate) struct Directorio {
    /// Its files, in order.
    pub(crate) entradas: Vec<Entrada>,
    /// The rest of it could not be read, or is too long.
    pub(crate) resto: Option<Fallo>,
}

/// Names at the root of a ZIP that make it a document of an office suite.
pub(crate) struct RootNames {
    pub(crate) office: bool,
    pub(crate) workbook: bool,
}

/// The directory of a ZIP; `keep` files of it at most.
pub(crate) fn directory(bytes: &[u8], keep: usize) -> Result<Directorio, Fallo> {
    let mut zip = open(bytes)?;
    let mut resto = None;
    let mut entradas = Vec::new();
    let mut seen = 0_usize;
    for entry in zip.files().map_err(damaged)? {
        let Ok(entry) = entry else {
            resto = Some(Codigo::ZipDanado.into());
            break;
        };
        seen += 1;
        if seen > MAX_ENTRIES || entradas.len() >= keep {
            resto = Some(Codigo::ContenedorMuchasPiezas.into());
            break;
        }
        let nombre = entry.name().map(|name| name.into_owned()).unwrap_or_default();
        // A folder holds nothing; one that would leave its place is told all the same.
        if entry.is_dir() && entry.size() == 0 && stays_inside(&nombre) {
            continue;
        }
        if is_litter(&nombre) {
            continue;
        }
        let span = span(bytes, &entry);
        let fallo = judge(&nombre, &entry, span);
        entradas.push(Entrada { nombre, fallo, entry, span });
    }
    refuse_duplicates(&mut entradas);
    refuse_overlaps(&mut entradas);
    Ok(Directorio { entradas, resto })
}

/// What macOS and Windows leave beside the files of a folder.
fn is_litter(nombre: &str) -> bool {
    let (folder, last) = nombre.rsplit_once('/').unwrap_or(("", nombre));
    let double = last.starts_with("._") && folder.split('/').next() == Some("__MACOSX");
    double || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

pub(crate) fn root_names(bytes: &[u8]) -> Option<RootNames> {
    let mut zip = open(bytes).ok()?;
    let mut names = RootNames { office: false, workbook: false };
    for entry in zip.files().ok()?.take(MAX_ENTRIES) {
        let entry = entry.ok()?;
        let name = entry.name().ok()?;
        names.office |= name == "[Content_Types].xml";
        names.workbook |= name.starts_with("xl/");
    }
    Some(names)
}

fn open(bytes: &[u8]) -> Result<ZipIterable<Cursor<&[u8]>>, Fallo> {
    ZipIterable::try_new(Cursor::new(bytes), Config::default()).map_err(damaged)
}

fn damaged(_: ZipError) -> Fallo {
    Codigo::ZipDanado.into()
}

/// Where the entry lies, from its local header to the end of its data; `None` if there is no such place.
fn span(bytes: &[u8], entry: &ZipFileEntry<'_>) -> Option<(u64, u64)> {
    let start = usize::try_from(entry.header_start()).ok()?;
    let header = bytes.get(start..start.checked_add(LOCAL_HEADER)?)?;
    if !header.starts_with(b"PK\x03\x04") {
        return None;
    }
    let length = |at: usize| {
        let pair = header.get(at..at + 2)?;
        Some(u64::from(*pair.first()?) | u64::from(*pair.last()?) << 8)
    };
    let data = entry.header_start() + LOCAL_HEADER as u64 + length(26)? + length(28)?;
    let end = data.checked_add(entry.compressed_size())?;
    (end <= bytes.len() as u64).then_some((entry.header_start(), end))
}

fn judge(nombre: &str, entry: &ZipFileEntry<'_>, span: Option<(u64, u64)>) -> Option<Fallo> {
    let shown = shown_path(nombre);
    if nombre.is_empty() || nombre.len() > MAX_NAME {
        return Some(Motivo::Nombre.fallo(&shown));
    }
    if !stays_inside(nombre) {
        return Some(Motivo::Ruta.fallo(&shown));
    }
    if entry.is_symlink() {
        return Some(Motivo::Enlace.fallo(&shown));
    }
    if entry.encrypted() {
        return Some(Fallo::new(Codigo::ContenedorConClave).with("entrada", shown));
    }
    let method = entry.compression();
    if method != CompressionMethod::Stored && method != CompressionMethod::Deflated {
        return Some(Motivo::Metodo.fallo(&shown));
    }
    span.is_none().then(|| broken(&shown))
}

fn broken(entrada: &str) -> Fallo {
    Fallo::new(Codigo::ZipDanado).with("entrada", entrada)
}

/// Both are refused: which one counts is a choice that programs make differently.
fn refuse_duplicates(entradas: &mut [Entrada]) {
    let key = |nombre: &str| nombre.replace('\\', "/").trim_start_matches("./").to_lowercase();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for entrada in entradas.iter() {
        *times.entry(key(&entrada.nombre)).or_default() += 1;
    }
    for entrada in entradas {
        if times.get(&key(&entrada.nombre)).is_some_and(|count| *count > 1) {
            let shown = shown_path(&entrada.nombre);
            entrada.fallo.get_or_insert_with(|| Motivo::Duplicada.fallo(&shown));
        }
    }
}

/// After this, no byte of the ZIP is read twice.
fn refuse_overlaps(entradas: &mut [Entrada]) {
    let mut spans: Vec<(u64, u64, usize)> = entradas
        .iter()
        .enumerate()
        .filter_map(|(index, it)| it.span.map(|(start, end)| (start, end, index)))
        .collect();
    spans.sort_unstable();
    let mut overlapping = Vec::new();
    let mut reach: Option<(u64, usize)> = None;
    for (start, end, index) in spans {
        if let Some((until, before)) = reach
            && start < until
        {
            overlapping.extend([before, index]);
        }
        if reach.is_none_or(|(until, _)| end > until) {
            reach = Some((end, index));
        }
    }
    for index in overlapping {
        if let Some(entrada) = entradas.get_mut(index) {
            let shown = shown_path(&entrada.nombre);
            entrada.fallo.get_or_insert_with(|| Motivo::Solapada.fallo(&shown));
        }
    }
}

/// What comes out of an entry, and how many bytes came out even if it is refused.
pub(crate) fn extract(
    bytes: &[u8],
    entrada: Entrada,
    most: u64,
    ratio: u64,
    spent: &mut u64,
) -> Result<Vec<u8>, Fallo> {
    let shown = shown_path(&entrada.nombre);
    if let Some(fallo) = entrada.fallo {
        return Err(fallo);
    }
    let (said, packed, crc) =
        (entrada.entry.size(), entrada.entry.compressed_size(), entrada.entry.crc32());
    if said > most {
        let fallo = Fallo::new(Codigo::ContenedorMuyGrande);
        return Err(fallo.with("entrada", shown).with("maximo", most));
    }
    let mut source = Cursor::new(bytes);
    // Length and checksum are looked at here, so that each has its own reason.
    let options = ZipReadOptions::new().ignore_crc32(true);
    let mut file = entrada.entry.with_reader(&mut source, options).map_err(|_| broken(&shown))?;
    let mut out = Vec::new();
    let mut chunk = vec![0; CHUNK];
    loop {
        let left = usize::try_from(said.saturating_sub(out.len() as u64)).unwrap_or(CHUNK);
        // One byte more than it says, to see that there is none.
        let window = chunk.get_mut(..left.clamp(1, CHUNK)).unwrap_or_default();
        let read = match file.read(window) {
            Ok(read) => read,
            Err(_) if left == 0 => return Err(Motivo::TamanoFalso.fallo(&shown)),
            Err(_) => return Err(broken(&shown)),
        };
        if read == 0 {
            break;
        }
        if left == 0 {
            return Err(Motivo::TamanoFalso.fallo(&shown));
        }
        out.extend_from_slice(window.get(..read).unwrap_or_default());
        *spent = spent.saturating_add(read as u64);
        let came = out.len() as u64;
        if came > RATIO_FROM && came > packed.saturating_mul(ratio) {
            return Err(Motivo::Bomba.fallo(&shown));
        }
    }
    if out.len() as u64 != said {
        return Err(Motivo::TamanoFalso.fallo(&shown));
    }
    if crc32fast::hash(&out) != crc {
        return Err(broken(&shown));
    }
    Ok(out)
}
