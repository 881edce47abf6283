//! Signing in: in one's own name or for a third party. A guest needs neither.

use dian_domain::documento as domain;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};
use crate::perfil::TipoContribuyente;

/// In whose name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TipoIngreso {
    /// A nombre propio.
    Propio,
    /// A nombre de un tercero.
    Tercero,
}

/// Kinds of document that DIAN's log-in takes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TipoDocumento {
    /// Cédula de ciudadanía.
    Cc,
    /// Cédula de extranjería.
    Ce,
    /// Pasaporte.
    Ps,
    /// NIT.
    Nit,
}

/// What a person types to sign in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct SolicitudIngreso {
    /// In whose name.
    pub tipo: TipoIngreso,
    /// NIT of the organisation, for a third party; as typed.
    pub nit_organizacion: Option<String>,
    /// Kind of the person's document.
    pub tipo_documento: TipoDocumento,
    /// Number as typed.
    pub documento: String,
    /// Password of the service, never that of DIAN.
    pub clave: String,
}

impl std::fmt::Debug for SolicitudIngreso {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SolicitudIngreso").field("tipo", &self.tipo).finish_non_exhaustive()
    }
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Sesion {
    /// In whose name.
    pub tipo: TipoIngreso,
    /// The person who typed the password.
    pub persona: String,
    /// Whose affairs are seen.
    pub contribuyente: Contribuyente,
}

/// A taxpayer as the service knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Contribuyente {
    /// Nombre o razón social.
    pub nombre: String,
    /// Digits alone.
    pub nit: String,
    /// 0 to 9.
    pub dv: u8,
    /// Which calendar applies.
    pub tipo: TipoContribuyente,
    /// Codes of casilla 53.
    pub responsabilidades: Vec<String>,
}

/// What the service gives after signing in or renewing. It stays in the core: the UI sees
/// [`Sesion`] alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SesionAbierta {
    /// Opaque, for the header `Authorization: Bearer …`.
    pub token_acceso: String,
    /// Seconds that the access token lasts.
    pub dura_segundos: u32,
    /// Opaque, good for one renewal.
    pub token_refresco: String,
    /// Who.
    pub sesion: Sesion,
}

impl std::fmt::Debug for SesionAbierta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SesionAbierta").finish_non_exhaustive()
    }
}

/// A refresh token, to renew a session or to end it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SolicitudRefresco {
    /// Opaque.
    pub token_refresco: String,
}

impl std::fmt::Debug for SolicitudRefresco {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SolicitudRefresco").finish_non_exhaustive()
    }
}

/// A fictitious person of the demo, to try the log-in with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CredencialDemo {
    /// In whose name.
    pub tipo: TipoIngreso,
    /// Whose affairs are seen.
    pub contribuyente: String,
    /// The person who signs in.
    pub persona: String,
    /// NIT of the organisation, for a third party.
    pub nit_organizacion: Option<String>,
    /// Kind of document.
    pub tipo_documento: TipoDocumento,
    /// Number.
    pub documento: String,
    /// Password.
    pub clave: String,
}

impl From<TipoDocumento> for domain::TipoDocumento {
    fn from(tipo: TipoDocumento) -> Self {
        match tipo {
            TipoDocumento::Cc => Self::Cc,
            TipoDocumento::Ce => Self::Ce,
            TipoDocumento::Ps => Self::Ps,
            TipoDocumento::Nit => Self::Nit,
        }
    }
}

impl From<domain::DocumentoError> for Fallo {
    fn from(error: domain::DocumentoError) -> Self {
        match error {
            domain::DocumentoError::Numero(tipo) => {
                let (least, most) = tipo.length();
                Self::new(Codigo::DocumentoNumeroInvalido)
                    .with("tipo", tipo.code())
                    .with("minimo", least)
                    .with("maximo", most)
            }
            domain::DocumentoError::Nit(error) => error.into(),
        }
    }
}
