//! The application itself: its state, preferences, links and the camera.

use std::sync::atomic::Ordering;

use dian_contract::aplicacion::{EstadoAplicacion, Preferencias};
use dian_contract::{Codigo, Fallo};
use dian_core::enlaces;

use super::Core;
use crate::window::Camera;

#[tauri::command]
pub fn app_state(core: Core<'_>) -> EstadoAplicacion {
    core.state()
}

#[tauri::command(async)]
pub fn preferencias_save(
    core: Core<'_>,
    preferencias: Preferencias,
) -> Result<Preferencias, Fallo> {
    core.preferencias_save(preferencias)
}

#[tauri::command(async)]
pub fn open_link(direccion: String) -> Result<(), Fallo> {
    enlaces::check(&direccion)?;
    tauri_plugin_opener::open_url(direccion, None::<&str>).map_err(|error| {
        tracing::error!(%error, "no browser opens");
        Codigo::Interno.into()
    })
}

#[tauri::command]
pub fn camera_allow(camera: tauri::State<'_, Camera>, activa: bool) {
    camera.0.store(activa, Ordering::Relaxed);
}
