//! Preferences in a plain JSON file: language, colours, address of a service.

use std::path::{Path, PathBuf};

use dian_contract::aplicacion::Preferencias;
use dian_contract::{Codigo, Fallo};
use dian_core::preferencias::{self, PreferencesStore};

/// Preferences in a file.
pub struct FilePreferences {
    path: PathBuf,
}

impl FilePreferences {
    /// Preferences at a path; the folder is made when they are first saved.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }
}

/// Whole or not at all: a file cut short would lose what was in it before.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let fresh = path.with_extension("nuevo");
    std::fs::write(&fresh, bytes)?;
    std::fs::rename(fresh, path)
}

impl PreferencesStore for FilePreferences {
    fn load(&self) -> Preferencias {
        let Ok(bytes) = std::fs::read(&self.path) else { return Preferencias::default() };
        serde_json::from_slice(&bytes)
            .map_err(|error| error.to_string())
            .and_then(|read| preferencias::check(read).map_err(|error| error.to_string()))
            .unwrap_or_else(|error| {
                tracing::warn!(%error, "the preferences are not readable: the defaults hold");
                Preferencias::default()
            })
    }

    fn save(&self, preferences: &Preferencias) -> Result<(), Fallo> {
        let kept = serde_json::to_vec_pretty(preferences)
            .map_err(std::io::Error::other)
            .and_then(|bytes| write_whole(&self.path, &bytes));
        kept.map_err(|error| {
            tracing::error!(%error, "the preferences are not kept");
            Codigo::Interno.into()
        })
    }
}
