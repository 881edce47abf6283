//! The profile whose dates are followed.

use dian_contract::Fallo;
use dian_contract::perfil::{Perfil, SolicitudPerfil};

use super::Core;

#[tauri::command]
pub async fn perfil_save(core: Core<'_>, solicitud: SolicitudPerfil) -> Result<Perfil, Fallo> {
    core.perfil_save(&solicitud).await
}

#[tauri::command]
pub async fn perfil_delete(core: Core<'_>) -> Result<(), Fallo> {
    core.perfil_delete().await
}
