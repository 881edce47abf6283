//! The profile whose dates are followed, kept in the vault.

use dian_contract::Fallo;
use dian_contract::perfil::{Perfil, SolicitudPerfil};
use dian_domain::nit::Nit;
use dian_domain::vencimientos::{self, Calendario};

use crate::vault::Vault;

const TABLE: &str = "perfil";
const ID: &str = "principal";
/// Longest name that is kept, in characters.
const MAX_NAME: usize = 120;

/// A profile as typed, checked: NIT with its check digit, known responsibilities without repeats.
///
/// # Errors
/// What is wrong with the NIT or a responsibility.
pub fn check(calendario: &Calendario, request: &SolicitudPerfil) -> Result<Perfil, Fallo> {
    let nit = Nit::parse(&request.nit)?.nit;
    let mut codes = crate::vencimientos::codes(&request.responsabilidades)?;
    codes.sort_unstable();
    codes.dedup();
    calendario.select(&vencimientos::Perfil {
        responsabilidades: &codes,
        ademas: &request.obligaciones,
        ..vencimientos::Perfil::default()
    })?;
    Ok(Perfil {
        nombre: request.nombre.trim().chars().take(MAX_NAME).collect(),
        nit: nit.to_string(),
        dv: nit.dv(),
        tipo: request.tipo,
        responsabilidades: codes.iter().map(ToString::to_string).collect(),
        periodicidad_iva: request.periodicidad_iva,
        obligaciones: {
            let mut ids = request.obligaciones.clone();
            ids.sort_unstable();
            ids.dedup();
            ids
        },
    })
}

/// The profile that was kept.
pub async fn load(vault: &dyn Vault) -> Option<Perfil> {
    let bytes = vault.read(TABLE, ID).await.ok()??;
    serde_json::from_slice(&bytes).ok()
}

/// Keeps a profile, over the older one.
///
/// # Errors
/// What the vault says.
pub async fn save(vault: &dyn Vault, perfil: &Perfil) -> Result<(), Fallo> {
    let bytes = crate::aplicacion::to_json(perfil)?;
    Ok(vault.write(TABLE, ID, &bytes).await?)
}
