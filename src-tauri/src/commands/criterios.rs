//! «¿Debo…?».

use dian_contract::Fallo;
use dian_contract::criterios::{ConsultaCriterios, Cuestionario, RespuestaCriterios};

use super::Core;

#[tauri::command(async)]
pub fn criterios_catalog(core: Core<'_>) -> Vec<Cuestionario> {
    core.criterios_catalog()
}

#[tauri::command(async)]
pub fn criterios_evaluate(
    core: Core<'_>,
    consulta: ConsultaCriterios,
) -> Result<RespuestaCriterios, Fallo> {
    core.criterios_evaluate(&consulta)
}
