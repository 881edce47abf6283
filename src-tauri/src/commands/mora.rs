//! «Si llego tarde».

use dian_contract::Fallo;
use dian_contract::mora::{
    ConsultaIntereses, ConsultaSancion, LiquidacionIntereses, LiquidacionSancion, ReglasMora,
    TasaPropia,
};

use super::Core;

#[tauri::command]
pub async fn mora_rules(core: Core<'_>) -> Result<ReglasMora, Fallo> {
    core.mora_rules().await
}

#[tauri::command(async)]
pub fn mora_sancion(
    core: Core<'_>,
    consulta: ConsultaSancion,
) -> Result<LiquidacionSancion, Fallo> {
    core.mora_sancion(&consulta)
}

#[tauri::command]
pub async fn mora_intereses(
    core: Core<'_>,
    consulta: ConsultaIntereses,
) -> Result<LiquidacionIntereses, Fallo> {
    core.mora_intereses(&consulta).await
}

#[tauri::command]
pub async fn mora_save_tasas(core: Core<'_>, tasas: Vec<TasaPropia>) -> Result<ReglasMora, Fallo> {
    core.mora_save_tasas(&tasas).await
}
