//! Contingency.

use dian_contract::Fallo;
use dian_contract::contingencia::{
    ConsultaContingencia, FechaContingencia, RegistroContingencia, SolicitudIntento,
};
use dian_contract::vencimientos::ArchivoGuardado;

use super::Core;

#[tauri::command]
pub async fn contingencia_list(core: Core<'_>) -> Result<RegistroContingencia, Fallo> {
    core.contingencia_list().await
}

#[tauri::command]
pub async fn contingencia_add(
    core: Core<'_>,
    solicitud: SolicitudIntento,
) -> Result<RegistroContingencia, Fallo> {
    core.contingencia_add(&solicitud).await
}

#[tauri::command(async)]
pub fn contingencia_date(
    core: Core<'_>,
    consulta: ConsultaContingencia,
) -> Result<FechaContingencia, Fallo> {
    core.contingencia_date(&consulta)
}

#[tauri::command]
pub async fn contingencia_export(core: Core<'_>) -> Result<ArchivoGuardado, Fallo> {
    core.contingencia_export().await
}

#[tauri::command]
pub async fn contingencia_clear(core: Core<'_>) -> Result<(), Fallo> {
    core.contingencia_clear().await
}
