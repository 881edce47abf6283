//! Due dates, and the NIT that they hang on.

use dian_contract::Fallo;
use dian_contract::nit::NitLeido;
use dian_contract::vencimientos::{ConsultaVencimientos, Obligacion, RespuestaVencimientos};

use super::Core;

#[tauri::command(async)]
pub fn vencimientos_list(
    core: Core<'_>,
    consulta: ConsultaVencimientos,
) -> Result<RespuestaVencimientos, Fallo> {
    core.vencimientos_list(&consulta)
}

#[tauri::command(async)]
pub fn vencimientos_catalog(core: Core<'_>) -> Vec<Obligacion> {
    core.vencimientos_catalog()
}

#[tauri::command]
pub fn nit_read(texto: String) -> Result<NitLeido, Fallo> {
    dian_core::vencimientos::read_nit(&texto)
}
