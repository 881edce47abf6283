//! Certificates that are trusted, each in a file of its own under its fingerprint.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use dian_contract::escanear::CertificadoConfiable;
use dian_contract::{Codigo, Fallo};
use dian_core::confianza::TrustStore;

/// Most certificates that are kept.
const MAX: usize = 500;

/// The certificates of a file, PEM or DER, as DER.
///
/// # Errors
/// `certificado_ilegible`.
pub fn certificates(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Fallo> {
    let found = dian_xades::certificates(bytes);
    if found.is_empty() { Err(Codigo::CertificadoIlegible.into()) } else { Ok(found) }
}

/// A folder of certificates. It holds nothing personal.
pub struct TrustFolder {
    folder: PathBuf,
}

impl TrustFolder {
    /// A folder at a path; it is made when the first is added.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn path(&self, huella: &str) -> PathBuf {
        self.folder.join(format!("{huella}.der"))
    }

    /// Those of the folder that are still what their name says.
    fn read(&self) -> BTreeMap<String, (CertificadoConfiable, Vec<u8>)> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return BTreeMap::new() };
        entries
            .flatten()
            .take(MAX)
            .filter_map(|entry| {
                let der = fs::read(entry.path()).ok()?;
                let told = describe(&der)?;
                let named = Path::new(&entry.file_name()).file_stem()? == told.huella.as_str();
                named.then(|| (told.huella.clone(), (told, der)))
            })
            .collect()
    }
}

impl TrustStore for TrustFolder {
    fn list(&self) -> Vec<CertificadoConfiable> {
        self.read().into_values().map(|(told, _)| told).collect()
    }

    fn certificates(&self) -> Vec<Vec<u8>> {
        self.read().into_values().map(|(_, der)| der).collect()
    }

    fn add(&self, bytes: &[u8]) -> Result<(), Fallo> {
        for der in certificates(bytes)? {
            let told = describe(&der).ok_or(Codigo::CertificadoIlegible)?;
            let kept = fs::create_dir_all(&self.folder)
                .and_then(|()| fs::write(self.path(&told.huella), &der));
            kept.map_err(|error| {
                tracing::error!(%error, "a certificate is not kept");
                Fallo::from(Codigo::Interno)
            })?;
        }
        Ok(())
    }

    fn remove(&self, huella: &str) -> Result<(), Fallo> {
        // A fingerprint and no path.
        if !huella.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Codigo::NoEncontrado.into());
        }
        fs::remove_file(self.path(huella)).map_err(|_| Codigo::NoEncontrado.into())
    }
}

fn describe(der: &[u8]) -> Option<CertificadoConfiable> {
    let it = dian_xades::describe(der)?;
    Some(CertificadoConfiable {
        huella: it.huella,
        titular: it.titular,
        desde: it.desde,
        hasta: it.hasta,
    })
}
