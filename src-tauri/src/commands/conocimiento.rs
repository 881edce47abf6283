//! Knowledge packs.

use dian_contract::Fallo;
use dian_contract::conocimiento::EstadoConocimiento;
use tauri::ipc::Request;

use super::{Core, body};

#[tauri::command(async)]
pub fn conocimiento_state(core: Core<'_>) -> EstadoConocimiento {
    core.conocimiento_state()
}

#[tauri::command]
pub async fn conocimiento_install(
    core: Core<'_>,
    request: Request<'_>,
) -> Result<EstadoConocimiento, Fallo> {
    core.conocimiento_install(&body(&request)?).await
}

#[tauri::command]
pub async fn conocimiento_fetch(core: Core<'_>) -> Result<EstadoConocimiento, Fallo> {
    core.conocimiento_fetch().await
}
