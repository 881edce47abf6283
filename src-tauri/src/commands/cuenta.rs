//! The account, and the vault that keeps its session.

use dian_contract::Fallo;
use dian_contract::aplicacion::EstadoAplicacion;
use dian_contract::cuenta::{CredencialDemo, Sesion, SolicitudIngreso};
use secrecy::SecretString;

use super::Core;

#[tauri::command]
pub async fn cuenta_sign_in(core: Core<'_>, solicitud: SolicitudIngreso) -> Result<Sesion, Fallo> {
    core.cuenta_sign_in(&solicitud).await
}

#[tauri::command]
pub async fn cuenta_sign_out(core: Core<'_>) -> Result<(), Fallo> {
    core.cuenta_sign_out().await
}

#[tauri::command]
pub async fn cuenta_demo(core: Core<'_>) -> Result<Vec<CredencialDemo>, Fallo> {
    core.cuenta_demo().await
}

#[tauri::command]
pub async fn boveda_create(core: Core<'_>, clave: String) -> Result<EstadoAplicacion, Fallo> {
    core.boveda_create(&SecretString::from(clave)).await
}

#[tauri::command]
pub async fn boveda_unlock(core: Core<'_>, clave: String) -> Result<EstadoAplicacion, Fallo> {
    core.boveda_unlock(&SecretString::from(clave)).await
}

#[tauri::command]
pub async fn boveda_retry(core: Core<'_>) -> Result<EstadoAplicacion, Fallo> {
    Ok(core.open_vault().await)
}
