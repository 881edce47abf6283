//! The shell of DIAN Abierta: the window, its permissions, and commands of a few lines.
//!
//! It wires the core to the adapters and starts what is slow in tasks behind the first screen:
//! vault, keyring and, with no service configured, the service with fictitious taxpayers on a
//! loopback port. No rule lives here.

mod clock;
mod commands;
mod demo;
mod files;
mod preferences;
mod reminders;
mod window;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use dian_avisos::DesktopNotifier;
use dian_contract::aplicacion::EstadoAplicacion;
use dian_core::formatos::Formatos;
use dian_core::{Aplicacion, Surroundings};
use dian_entrada::{Entrada, TrustFolder};
use dian_http::{HttpService, PackFetcher};
use dian_keyring::SystemKeyring;
use dian_vault::SqliteVault;
use tauri::{AppHandle, Emitter, Manager};

use crate::files::{Downloads, PackFile};
use crate::preferences::FilePreferences;
use crate::window::Camera;

/// Name under which the keyring keeps our entries. Debug builds have their own.
pub const KEYRING: &str =
    if cfg!(debug_assertions) { "dian-abierta-desarrollo" } else { "dian-abierta" };

/// Where a phone enters.
#[cfg(mobile)]
#[tauri::mobile_entry_point]
pub fn run_mobile() {
    if let Err(error) = run() {
        tracing::error!(error = format!("{error:#}"), "the application cannot start");
    }
}

/// Runs the application until its window is closed.
///
/// # Errors
/// The window cannot be made, or the data of the law is not usable.
pub fn run() -> anyhow::Result<()> {
    // Nothing that names a person is logged above DEBUG.
    let filter = tracing_subscriber::EnvFilter::try_from_env("DIAN_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,dian=info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();

    let builder = tauri::Builder::default();
    // A second start brings the first window forward: one vault, one window.
    #[cfg(desktop)]
    let builder =
        builder.plugin(tauri_plugin_single_instance::init(|handle, _, _| reminders::show(handle)));
    builder
        .manage(Camera::default())
        .invoke_handler(commands::handler())
        .on_permission_request(window::permission)
        .setup(|app| Ok(start(app.handle())?))
        .run(tauri::generate_context!())
        .context("the window cannot be made")
}

/// Puts the application together and shows its window; whatever waits goes on behind it.
fn start(handle: &AppHandle) -> anyhow::Result<()> {
    let data = handle.path().app_data_dir().context("no folder for data")?;
    let config = handle.path().app_config_dir().context("no folder for preferences")?;
    let paths = handle.path();
    let downloads = paths
        .download_dir()
        .or_else(|_| paths.document_dir())
        .or_else(|_| paths.home_dir().map(|home| home.join("Descargas")));
    let pressed = handle.clone();
    let core = Arc::new(Aplicacion::new(Surroundings {
        clock: clock::clock(),
        keyring: Arc::new(SystemKeyring::new(KEYRING)),
        vault: Arc::new(SqliteVault::new(&data.join("boveda.db"))),
        preferences: Arc::new(FilePreferences::new(config.join("preferencias.json"))),
        files: Arc::new(Downloads::new(downloads.context("no folder for downloads")?)),
        formats: Formatos {
            ics: dian_ics::write,
            csv: dian_tablas::csv,
            xlsx: dian_tablas::xlsx,
            pdf: dian_pdf::write,
            tabla: dian_tablas::read,
            zip: dian_contenedores::write,
            qr_svg: dian_qr::to_svg,
            qr_png: dian_qr::to_png,
        },
        intake: Arc::new(Entrada),
        trust: Arc::new(TrustFolder::new(data.join("confianza"))),
        packs: Arc::new(PackFile::new(data.join("normas.json"))),
        open_pack: dian_paquete::open,
        fetcher: Arc::new(PackFetcher),
        notifier: Arc::new(DesktopNotifier::new(Arc::new(move |hash| {
            reminders::open(&pressed, hash);
        }))),
        version: env!("CARGO_PKG_VERSION"),
    })?);
    handle.manage(core.clone());
    window::open(handle, &core.state().preferencias)?;
    tauri::async_runtime::spawn(tell_changes(handle.clone(), core.clone()));
    tauri::async_runtime::spawn(reminders::run(core.clone()));
    tauri::async_runtime::spawn(open_behind(core, data));
    Ok(())
}

/// Tells the window each new state.
async fn tell_changes(handle: AppHandle, core: Arc<Aplicacion>) {
    let mut states = core.watch();
    while states.changed().await.is_ok() {
        let state: EstadoAplicacion = states.borrow_and_update().clone();
        if let Err(error) = handle.emit("estado", state) {
            tracing::warn!(%error, "the window does not hear");
        }
    }
}

/// Opens the vault while the service starts; the session comes back when both are there.
async fn open_behind(core: Arc<Aplicacion>, data: PathBuf) {
    let configured = core.state().preferencias.servicio;
    let demo = configured.is_none();
    let (_, service) = tokio::join!(core.open_vault(), service(configured, &data));
    match service {
        Ok(service) => core.connect(Arc::new(service), demo).await,
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "there is no service");
            core.connection_failed();
        }
    }
}

async fn service(configured: Option<String>, data: &Path) -> anyhow::Result<HttpService> {
    let address = match configured {
        Some(address) => address,
        None => demo::start(data).await?,
    };
    HttpService::new(&address).context("no HTTP client")
}
