//! Why an entry of a ZIP is refused.

use dian_contract::{Codigo, Fallo};

/// The closed list behind `zip_entrada_prohibida`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Motivo {
    /// Its path leaves the folder, is absolute, names a drive, or holds a control character.
    Ruta,
    /// Its name is too long or cannot be read.
    Nombre,
    /// A symbolic link.
    Enlace,
    /// Another entry has the same name: which of the two counts depends on the program.
    Duplicada,
    /// It shares bytes with another entry, or with the directory of the ZIP.
    Solapada,
    /// Far more comes out than goes in.
    Bomba,
    /// What comes out is not as long as it says.
    TamanoFalso,
    /// A compression other than Deflate.
    Metodo,
}

impl Motivo {
    /// As it goes in `motivo` of the failure.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ruta => "ruta",
            Self::Nombre => "nombre",
            Self::Enlace => "enlace",
            Self::Duplicada => "duplicada",
            Self::Solapada => "solapada",
            Self::Bomba => "bomba",
            Self::TamanoFalso => "tamano_falso",
            Self::Metodo => "metodo",
        }
    }

    pub(crate) fn fallo(self, entrada: &str) -> Fallo {
        Fallo::new(Codigo::ZipEntradaProhibida)
            .with("entrada", entrada)
            .with("motivo", self.as_str())
    }
}
