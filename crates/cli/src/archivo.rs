//! Files of the command line: which bytes each format has, reading within a limit, and writing.

use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use dian_contract::{Codigo, Fallo};
use dian_core::formatos::Formatos;

/// The formats.
pub const FORMATS: Formatos = Formatos {
    ics: dian_ics::write,
    csv: dian_tablas::csv,
    xlsx: dian_tablas::xlsx,
    pdf: dian_pdf::write,
    tabla: dian_tablas::read,
    zip: dian_contenedores::write,
    qr_svg: dian_qr::to_svg,
    qr_png: dian_qr::to_png,
};

/// The bytes of a file; `-` is standard input.
///
/// # Errors
/// `archivo_ilegible`, `archivo_muy_grande`.
pub fn read(path: &str, limit: usize) -> Result<Vec<u8>, Fallo> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    if path == "-" {
        std::io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(&error))?;
    } else {
        let file = std::fs::File::open(Path::new(path)).map_err(|error| unreadable(&error))?;
        file.take(most).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    }
    if bytes.len() > limit {
        return Err(Fallo::new(Codigo::ArchivoMuyGrande)
            .with("bytes", bytes.len())
            .with("maximo", limit));
    }
    Ok(bytes)
}

/// Every file below a folder, in order; links are not followed.
pub fn files_of(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                Ok(_) | Err(_) => {}
            }
        }
    }
    found.sort();
    found
}

/// Writes bytes to a file; `-` is standard output.
///
/// # Errors
/// `archivo_no_guardado`.
pub fn write(path: &str, bytes: &[u8]) -> Result<(), Fallo> {
    use std::io::Write;
    let written = if path == "-" {
        std::io::stdout().lock().write_all(bytes)
    } else {
        std::fs::write(path, bytes)
    };
    written.map_err(|_| Codigo::ArchivoNoGuardado.into())
}

/// Why a file could not be opened.
#[expect(clippy::wildcard_enum_match_arm, reason = "the enum is open")]
pub fn unreadable(error: &io::Error) -> Fallo {
    let motivo = match error.kind() {
        ErrorKind::NotFound => "no_existe",
        ErrorKind::PermissionDenied => "sin_permiso",
        _ => "otro",
    };
    Fallo::new(Codigo::ArchivoIlegible).with("motivo", motivo)
}
