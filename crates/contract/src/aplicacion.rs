//! The state of the application that its first screen needs, and where answers come from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::cuenta::Sesion;
use crate::perfil::Perfil;

/// Who gave an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Origen {
    /// Rules and files on this device.
    Equipo,
    /// The configured service.
    Servicio,
    /// The embedded service with fictitious taxpayers.
    Demostracion,
}

/// An answer, who gave it and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Respuesta<T> {
    /// What was asked for.
    pub datos: T,
    /// Who gave it.
    pub origen: Origen,
    /// When, RFC 3339.
    pub obtenida: String,
    /// The service did not answer now; this is what was kept.
    pub guardada: bool,
}

/// How the service is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SituacionServicio {
    /// It is starting.
    Iniciando,
    /// It answered last time.
    Disponible,
    /// It did not answer last time.
    NoDisponible,
}

/// The four states of the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EstadoLlavero {
    /// It keeps and gives back.
    Disponible,
    /// It is there and locked.
    Bloqueado,
    /// There is none.
    Ausente,
    /// It refused.
    Denegado,
}

/// How the vault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SituacionBoveda {
    /// It is being opened.
    Abriendo,
    /// Open, its key is in the keyring.
    AbiertaLlavero,
    /// Open, its key comes from a passphrase.
    AbiertaClave,
    /// It asks for its passphrase.
    PideClave,
    /// There is no keyring and no vault yet: the person chooses.
    SinCrear,
    /// Its key is in a keyring that is not available now.
    SinLlavero,
    /// The file cannot be read.
    Danada,
}

/// Language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub enum Idioma {
    /// Spanish of Colombia.
    #[serde(rename = "es-CO")]
    EsCo,
    /// English.
    #[serde(rename = "en")]
    En,
}

/// Colours of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tema {
    /// As the system says.
    Sistema,
    /// Light.
    Claro,
    /// Dark.
    Oscuro,
}

/// Preferences: nothing personal, kept in a plain file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Preferencias {
    /// Absent: as the system says.
    pub idioma: Option<Idioma>,
    /// Colours.
    pub tema: Tema,
    /// Address of a service; absent: the demo inside the application. Takes effect on restart.
    pub servicio: Option<String>,
    /// Notices of what falls due.
    #[serde(default)]
    pub recordatorios: Recordatorios,
    /// Who publishes knowledge packs; absent: only files that the person opens with a trusted key.
    #[serde(default)]
    pub publicador: Option<Publicador>,
}

/// Notices of what falls due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Recordatorios {
    /// Whether any is shown.
    pub activos: bool,
    /// How many days before; 0 is the day itself.
    pub dias: Vec<u16>,
    /// Closing the window leaves the application running, so that notices come.
    pub segundo_plano: bool,
}

impl Default for Recordatorios {
    fn default() -> Self {
        Self { activos: false, dias: vec![30, 10, 3, 1, 0], segundo_plano: false }
    }
}

/// A publisher of knowledge packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Publicador {
    /// Address of the newest pack, https; absent: packs come as files alone.
    pub direccion: Option<String>,
    /// Ed25519 public key, 64 hexadecimal characters.
    pub llave: String,
}

impl Default for Preferencias {
    fn default() -> Self {
        Self {
            idioma: None,
            tema: Tema::Sistema,
            servicio: None,
            recordatorios: Recordatorios::default(),
            publicador: None,
        }
    }
}

/// What the first screen needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct EstadoAplicacion {
    /// Grows with each change: of two states, the one with the larger number is the newer.
    pub revision: u32,
    /// Version of the application.
    pub version: String,
    /// The day in Colombia, ISO.
    pub hoy: String,
    /// Fictitious taxpayers of the embedded service.
    pub demostracion: bool,
    /// How the service is.
    pub servicio: SituacionServicio,
    /// How the keyring is.
    pub llavero: EstadoLlavero,
    /// How the vault is.
    pub boveda: SituacionBoveda,
    /// Who is signed in.
    pub sesion: Option<Sesion>,
    /// Whose dates are followed.
    pub perfil: Option<Perfil>,
    /// Preferences.
    pub preferencias: Preferencias,
}
