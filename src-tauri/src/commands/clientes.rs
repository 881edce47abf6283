//! The portfolio.

use std::str::FromStr;

use dian_contract::clientes::{
    AvanceImportacion, ConsultaAgenda, ImportacionClientes, PaginaAgenda,
};
use dian_contract::vencimientos::{ArchivoGuardado, FormatoArchivo};
use dian_contract::{Codigo, Fallo};
use tauri::Webview;
use tauri::ipc::{Channel, JavaScriptChannelId, Request};

use super::{Core, body, header};

#[tauri::command]
pub async fn clientes_import(
    core: Core<'_>,
    webview: Webview,
    request: Request<'_>,
) -> Result<ImportacionClientes, Fallo> {
    let bytes = body(&request)?;
    let channel = header(&request, "avance").and_then(|it| JavaScriptChannelId::from_str(it).ok());
    let channel = channel.ok_or(Codigo::SolicitudInvalida)?;
    let channel: Channel<AvanceImportacion> = channel.channel_on(webview);
    let progress = move |it| {
        if let Err(error) = channel.send(it) {
            tracing::debug!(%error, "nobody hears the progress");
        }
    };
    core.clientes_import(bytes, progress).await
}

#[tauri::command(async)]
pub fn clientes_cancel(core: Core<'_>) {
    core.clientes_cancel();
}

#[tauri::command]
pub async fn clientes_agenda(
    core: Core<'_>,
    consulta: ConsultaAgenda,
) -> Result<PaginaAgenda, Fallo> {
    core.clientes_agenda(&consulta).await
}

#[tauri::command]
pub async fn clientes_export(
    core: Core<'_>,
    consulta: ConsultaAgenda,
    formato: FormatoArchivo,
    nit: Option<String>,
) -> Result<ArchivoGuardado, Fallo> {
    core.clientes_export(&consulta, formato, nit.as_deref()).await
}

#[tauri::command]
pub async fn clientes_clear(core: Core<'_>) -> Result<(), Fallo> {
    core.clientes_clear().await
}
