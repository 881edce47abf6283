//! The wallet of invoices.

use dian_contract::Fallo;
use dian_contract::billetera::{
    ConsultaBilletera, DatosPropios, FacturaGuardada, FormatoBilletera, LibroDeduccion,
    PaginaBilletera, ResultadoGuardar,
};
use dian_contract::vencimientos::ArchivoGuardado;

use super::Core;

#[tauri::command]
pub async fn billetera_list(
    core: Core<'_>,
    consulta: ConsultaBilletera,
) -> Result<PaginaBilletera, Fallo> {
    core.billetera_list(&consulta).await
}

#[tauri::command]
pub async fn billetera_detail(core: Core<'_>, id: String) -> Result<FacturaGuardada, Fallo> {
    core.billetera_detail(&id).await
}

#[tauri::command]
pub async fn billetera_save(core: Core<'_>, lecturas: Vec<u32>) -> Result<ResultadoGuardar, Fallo> {
    core.billetera_save(&lecturas).await
}

#[tauri::command]
pub async fn billetera_save_codigo(
    core: Core<'_>,
    texto: String,
) -> Result<ResultadoGuardar, Fallo> {
    core.billetera_save_codigo(&texto).await
}

#[tauri::command]
pub async fn billetera_edit(
    core: Core<'_>,
    id: String,
    propios: DatosPropios,
) -> Result<FacturaGuardada, Fallo> {
    core.billetera_edit(&id, propios).await
}

#[tauri::command]
pub async fn billetera_delete(core: Core<'_>, id: String) -> Result<(), Fallo> {
    core.billetera_delete(&id).await
}

#[tauri::command]
pub async fn billetera_export(
    core: Core<'_>,
    consulta: ConsultaBilletera,
    formato: FormatoBilletera,
) -> Result<ArchivoGuardado, Fallo> {
    core.billetera_export(&consulta, formato).await
}

#[tauri::command]
pub async fn billetera_ledger(core: Core<'_>, anio: i16) -> Result<LibroDeduccion, Fallo> {
    core.billetera_ledger(anio).await
}
