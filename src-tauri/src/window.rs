//! The one window: hidden until it is painted, and allowed nothing but the camera, and that only
//! while the scan screen is open.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dian_contract::aplicacion::{Preferencias, Tema};
use dian_core::Aplicacion;
use tauri::webview::{Color, PageLoadEvent, PermissionKind, PermissionResponse};
use tauri::{AppHandle, Manager, Theme, Webview, WebviewUrl, WebviewWindowBuilder};

/// `--bg` of the design, so that no white flashes before the first paint.
const LIGHT: Color = Color(0xf6, 0xf3, 0xed, 0xff);
const DARK: Color = Color(0x0d, 0x19, 0x1e, 0xff);

/// Whether the scan screen has its camera open.
#[derive(Debug, Default)]
pub struct Camera(pub AtomicBool);

/// Opens the window.
///
/// # Errors
/// The platform cannot make it.
pub fn open(handle: &AppHandle, preferences: &Preferencias) -> tauri::Result<()> {
    let theme = match preferences.tema {
        Tema::Sistema => None,
        Tema::Claro => Some(Theme::Light),
        Tema::Oscuro => Some(Theme::Dark),
    };
    let background = if theme == Some(Theme::Dark) { DARK } else { LIGHT };
    let window = WebviewWindowBuilder::new(handle, "main", WebviewUrl::default());
    #[cfg(desktop)]
    let window = window
        .title("DIAN Abierta")
        .inner_size(1280.0, 800.0)
        .min_inner_size(320.0, 480.0)
        .theme(theme)
        .visible(false);
    let window = window
        .background_color(background)
        // Files dropped on the page reach the page itself.
        .disable_drag_drop_handler()
        .on_navigation(|address| address.host_str().is_none_or(is_ours))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                tracing::error!(%error, "the window does not show");
            }
        })
        .build()?;
    #[cfg(desktop)]
    stay_behind(&window);
    simulate_camera(&window)
}

/// Where the person asked for notices in the background, closing the window only hides it.
#[cfg(desktop)]
fn stay_behind(window: &tauri::WebviewWindow) {
    let hidden = window.clone();
    window.on_window_event(move |event| {
        if let tauri::WindowEvent::CloseRequested { api, .. } = event {
            let reminders = hidden.state::<Arc<Aplicacion>>().state().preferencias.recordatorios;
            if reminders.activos && reminders.segundo_plano {
                api.prevent_close();
                if let Err(error) = hidden.hide() {
                    tracing::error!(%error, "the window does not hide");
                }
            }
        }
    });
}

/// Answers what the page asks of the machine.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else is asked is refused")]
pub fn permission(webview: Webview, kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera if webview.state::<Camera>().0.load(Ordering::Relaxed) => {
            PermissionResponse::Allow
        }
        _ => PermissionResponse::Deny,
    }
}

fn is_ours(host: &str) -> bool {
    matches!(host, "localhost" | "tauri.localhost" | "ipc.localhost")
}

/// With `DIAN_CAMARA_SIMULADA` a debug build uses WebKit's mock cameras: the scan screen can be
/// tried and tested with no hardware.
#[cfg(all(debug_assertions, target_os = "linux"))]
fn simulate_camera(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{SettingsExt, WebViewExt};
    if std::env::var_os("DIAN_CAMARA_SIMULADA").is_none() {
        return Ok(());
    }
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_enable_mock_capture_devices(true);
        }
    })
}

#[cfg(not(all(debug_assertions, target_os = "linux")))]
fn simulate_camera(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
