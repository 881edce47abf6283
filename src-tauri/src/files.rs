//! Files for the person, and the installed knowledge pack.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use dian_contract::vencimientos::ArchivoGuardado;
use dian_contract::{Codigo, Fallo};
use dian_core::aplicacion::Files;
use dian_core::conocimiento::PackStore;

/// Most files of one name that are told apart by a number.
const MAX_COPIES: u32 = 10_000;

/// Where the person keeps what they download.
pub struct Downloads {
    dir: PathBuf,
}

impl Downloads {
    /// The folder is made when something is first written.
    pub fn new(dir: PathBuf) -> Self {
        Self { dir }
    }
}

impl Files for Downloads {
    fn save(
        &self,
        folder: Option<&str>,
        name: &str,
        bytes: &[u8],
    ) -> Result<ArchivoGuardado, Fallo> {
        let dir = folder.map_or_else(|| self.dir.clone(), |folder| self.dir.join(plain(folder)));
        // In a folder of its own a second export takes the place of the first.
        let written = if folder.is_some() {
            over(&dir, &plain(name), bytes)
        } else {
            beside(&dir, &plain(name), bytes)
        };
        let nombre = written.map_err(|error| {
            tracing::error!(%error, "a file of the person is not written");
            Fallo::from(Codigo::ArchivoNoGuardado)
        })?;
        let last = dir.file_name().map(|it| it.to_string_lossy().into_owned());
        Ok(ArchivoGuardado { nombre, carpeta: last.unwrap_or_default() })
    }
}

fn over(dir: &Path, name: &str, bytes: &[u8]) -> std::io::Result<String> {
    fs::create_dir_all(dir)?;
    fs::write(dir.join(name), bytes)?;
    Ok(name.to_owned())
}

/// Under a name that nothing has yet: nothing of the person is written over.
fn beside(dir: &Path, name: &str, bytes: &[u8]) -> std::io::Result<String> {
    fs::create_dir_all(dir)?;
    let (stem, kind) = name.rsplit_once('.').unwrap_or((name, ""));
    for copy in 1..MAX_COPIES {
        let name = if copy == 1 { name.to_owned() } else { format!("{stem} ({copy}).{kind}") };
        match OpenOptions::new().write(true).create_new(true).open(dir.join(&name)) {
            Ok(mut file) => {
                file.write_all(bytes)?;
                return Ok(name);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(std::io::Error::from(ErrorKind::AlreadyExists))
}

/// A name that no folder is hidden in.
fn plain(name: &str) -> String {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    name.chars().map(|c| if fits(c) { c } else { '-' }).take(120).collect()
}

/// The installed pack, in a file.
pub struct PackFile {
    path: PathBuf,
}

impl PackFile {
    /// A pack at a path; the folder is made when one is first installed.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }
}

impl PackStore for PackFile {
    fn load(&self) -> Option<Vec<u8>> {
        fs::read(&self.path).ok()
    }

    fn save(&self, bytes: &[u8]) -> Result<(), Fallo> {
        crate::preferences::write_whole(&self.path, bytes).map_err(|error| {
            tracing::error!(%error, "the pack is not kept");
            Codigo::Interno.into()
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::*;

    #[test]
    fn nothing_of_the_person_is_written_over() {
        let home = tempfile::tempdir().unwrap();
        let files = Downloads::new(home.path().join("Descargas"));
        let names: Vec<String> =
            (0..3).map(|n| files.save(None, "a.ics", &[n]).unwrap().nombre).collect();
        assert_eq!(names, ["a.ics", "a (2).ics", "a (3).ics"]);
        assert_eq!(fs::read(home.path().join("Descargas/a (2).ics")).unwrap(), [1]);
        let kept = files.save(Some("../fuera"), "../x.ics", b"1").unwrap();
        assert_eq!((kept.carpeta.as_str(), kept.nombre.as_str()), ("..-fuera", "..-x.ics"));
        assert!(home.path().join("Descargas/..-fuera/..-x.ics").is_file());
    }
}
