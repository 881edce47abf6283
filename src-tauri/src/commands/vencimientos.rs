//! Due dates, and the NIT that they hang on.

use dian_contract::Fallo;
use dian_contract::nit::NitLeido;
use dian_contract::vencimientos::{
    ArchivoGuardado, ClaveVencimiento, ConsultaVencimientos, FormatoArchivo, Obligacion,
    RespuestaVencimientos,
};

use super::Core;

#[tauri::command]
pub async fn vencimientos_list(
    core: Core<'_>,
    consulta: ConsultaVencimientos,
) -> Result<RespuestaVencimientos, Fallo> {
    core.vencimientos_list(&consulta).await
}

#[tauri::command]
pub async fn vencimientos_export(
    core: Core<'_>,
    consulta: ConsultaVencimientos,
    formato: FormatoArchivo,
    dias: Vec<u16>,
) -> Result<ArchivoGuardado, Fallo> {
    core.vencimientos_export(&consulta, formato, &dias).await
}

#[tauri::command]
pub async fn vencimientos_mark(
    core: Core<'_>,
    clave: ClaveVencimiento,
    hecho: bool,
) -> Result<(), Fallo> {
    core.vencimientos_mark(&clave, hecho).await
}

#[tauri::command]
pub async fn recordatorios_try(core: Core<'_>) -> Result<(), Fallo> {
    core.recordatorios_try().await
}

#[tauri::command(async)]
pub fn vencimientos_catalog(core: Core<'_>) -> Vec<Obligacion> {
    core.vencimientos_catalog()
}

#[tauri::command]
pub fn nit_read(texto: String) -> Result<NitLeido, Fallo> {
    dian_core::vencimientos::read_nit(&texto)
}
