//! The reference service inside the application, with fictitious taxpayers, on a loopback port.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use dian_core::clock::{Clock, SystemClock};
use dian_service::{Configuracion, Servicio};
use tokio::net::TcpListener;

/// Starts the service and gives its address. It lives as long as the program.
///
/// # Errors
/// The folder or the port cannot be had, or the data of the service cannot be opened.
pub async fn start(data: &Path) -> anyhow::Result<String> {
    tokio::fs::create_dir_all(data).await.context("no folder for data")?;
    let file = data.join("demostracion.db");
    let file = file.to_str().context("the folder's name is not UTF-8")?;
    let service = Servicio::open(Configuracion {
        base: format!("sqlite:{file}"),
        demostracion: true,
        reloj: Arc::new(|| SystemClock.now()),
    })
    .await
    .context("the demonstration does not open")?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.context("no loopback port")?;
    let address = format!("http://{}", listener.local_addr()?);
    tauri::async_runtime::spawn(async move {
        if let Err(error) = service.serve(listener, std::future::pending()).await {
            tracing::error!(%error, "the demonstration stopped");
        }
    });
    Ok(address)
}
