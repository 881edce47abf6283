//! Refunds.

use dian_contract::Fallo;
use dian_contract::aplicacion::Respuesta;
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};

use super::Core;

#[tauri::command]
pub async fn devoluciones_list(core: Core<'_>) -> Result<Respuesta<ListaDevoluciones>, Fallo> {
    core.devoluciones_list().await
}

#[tauri::command]
pub async fn devoluciones_detail(
    core: Core<'_>,
    radicado: String,
) -> Result<Respuesta<Devolucion>, Fallo> {
    core.devoluciones_detail(&radicado).await
}
