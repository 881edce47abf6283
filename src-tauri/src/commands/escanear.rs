//! Codes: images and frames come as raw bytes and are decoded off the window's thread.

use dian_contract::escanear::{ArchivoLeido, CodigoLeido};
use dian_contract::{Codigo, Fallo};
use dian_core::escanear;
use dian_qr::Reader;
use tauri::ipc::Request;

use super::{body, header};

/// Longest name of a file that is repeated.
const MAX_NAME: usize = 1024;

#[tauri::command]
pub async fn escanear_image(request: Request<'_>) -> Result<ArchivoLeido, Fallo> {
    let bytes = body(&request)?;
    let name = header(&request, "archivo").unwrap_or_default();
    let name: String = percent_decoded(name).chars().take(MAX_NAME).collect();
    aside(move || Ok(escanear::read_file(&Reader, &name, &bytes))).await
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
