//! Codes and files: they come as raw bytes and are read off the window's thread.

use std::str::FromStr;

use dian_contract::escanear::{
    AvanceLectura, CertificadoConfiable, CodigoLeido, LoteLeido, QrHecho, SecretoEmisor,
    SolicitudQr,
};
use dian_contract::factura::FacturaVerificada;
use dian_contract::vencimientos::ArchivoGuardado;
use dian_contract::{Codigo, Fallo};
use dian_core::escanear;
use dian_qr::Reader;
use tauri::Webview;
use tauri::ipc::{Channel, JavaScriptChannelId, Request};

use super::{Core, body, header};

/// Longest name of a file that is repeated.
const MAX_NAME: usize = 1024;

#[tauri::command]
pub async fn escanear_file(
    core: Core<'_>,
    webview: Webview,
    request: Request<'_>,
) -> Result<LoteLeido, Fallo> {
    let bytes = body(&request)?;
    let name = header(&request, "archivo").unwrap_or_default();
    let name: String = percent_decoded(name).chars().take(MAX_NAME).collect();
    let channel = header(&request, "avance").and_then(|it| JavaScriptChannelId::from_str(it).ok());
    let channel: Channel<AvanceLectura> =
        channel.ok_or(Codigo::SolicitudInvalida)?.channel_on(webview);
    let progress = move |it| {
        if let Err(error) = channel.send(it) {
            tracing::debug!(%error, "nobody hears the progress");
        }
    };
    core.escanear_file(name, bytes, progress).await
}

#[tauri::command(async)]
pub fn escanear_cancel(core: Core<'_>) {
    core.escanear_cancel();
}

#[tauri::command(async)]
pub fn escanear_forget(core: Core<'_>) {
    core.escanear_forget();
}

#[tauri::command]
pub async fn escanear_frame(request: Request<'_>) -> Result<Vec<CodigoLeido>, Fallo> {
    let luma = body(&request)?;
    let side = |name| header(&request, name).and_then(|text| text.parse().ok());
    let (Some(width), Some(height)) = (side("ancho"), side("alto")) else {
        return Err(Fallo::new(Codigo::SolicitudInvalida).with("campo", "ancho, alto"));
    };
    aside(move || escanear::read_frame(&Reader, &luma, width, height)).await
}

#[tauri::command(async)]
pub fn escanear_text(texto: String) -> Result<CodigoLeido, Fallo> {
    escanear::interpret(&texto)
}

#[tauri::command(async)]
pub fn escanear_cufe(codigo: String) -> Result<CodigoLeido, Fallo> {
    escanear::interpret_cufe(&codigo)
}

#[tauri::command]
pub async fn factura_verify(
    core: Core<'_>,
    lectura: u32,
    secreto: SecretoEmisor,
) -> Result<FacturaVerificada, Fallo> {
    core.factura_verify(lectura, secreto).await
}

#[tauri::command(async)]
pub fn rut_text(core: Core<'_>, texto: String) -> Vec<String> {
    core.rut_text(&texto)
}

#[tauri::command(async)]
pub fn qr_create(core: Core<'_>, solicitud: SolicitudQr) -> Result<QrHecho, Fallo> {
    core.qr_create(&solicitud)
}

#[tauri::command(async)]
pub fn qr_save(core: Core<'_>, solicitud: SolicitudQr) -> Result<ArchivoGuardado, Fallo> {
    core.qr_save(&solicitud)
}

#[tauri::command(async)]
pub fn confianza_list(core: Core<'_>) -> Vec<CertificadoConfiable> {
    core.confianza_list()
}

#[tauri::command(async)]
pub fn confianza_add(
    core: Core<'_>,
    request: Request<'_>,
) -> Result<Vec<CertificadoConfiable>, Fallo> {
    core.confianza_add(&body(&request)?)
}

#[tauri::command(async)]
pub fn confianza_remove(
    core: Core<'_>,
    huella: String,
) -> Result<Vec<CertificadoConfiable>, Fallo> {
    core.confianza_remove(&huella)
}

/// A header holds ASCII alone, so the page percent-encodes the name of a file.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let pair = tail.first_chunk::<2>().filter(|_| *first == b'%');
        let byte = pair.and_then(|pair| {
            let pair = std::str::from_utf8(pair).ok()?;
            u8::from_str_radix(pair, 16).ok()
        });
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fallo> + Send + 'static,
) -> Result<T, Fallo> {
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|error| {
        tracing::error!(%error, "the reader did not finish");
        Err(Codigo::Interno.into())
    })
}
