//! Notices while the application runs: when something of what they hang on changes, and every now
//! and then.

use std::sync::Arc;
use std::time::Duration;

use dian_core::Aplicacion;
use tauri::{AppHandle, Emitter, Manager};

/// Between two looks: a day has many of them, and each costs next to nothing.
const EVERY: Duration = Duration::from_secs(15 * 60);

/// Tells what is due, for as long as the application runs.
pub async fn run(core: Arc<Aplicacion>) {
    let mut states = core.watch();
    let mut last = None;
    loop {
        let now = {
            let state = states.borrow_and_update();
            (state.perfil.clone(), state.preferencias.recordatorios.clone(), state.boveda)
        };
        if last.as_ref() != Some(&now) {
            last = Some(now);
            if let Err(failure) = core.recordatorios_tell().await {
                tracing::warn!(code = %failure, "the notices are not shown");
            }
        }
        match tokio::time::timeout(EVERY, states.changed()).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return,
            // Time has passed: another day may have come.
            Err(_) => last = None,
        }
    }
}

/// Brings the window forward at the screen of a notice that was pressed.
pub fn open(handle: &AppHandle, hash: String) {
    show(handle);
    if let Err(error) = handle.emit("abrir", hash) {
        tracing::warn!(%error, "the window does not hear");
    }
}

/// Brings the window forward.
pub fn show(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window("main") {
        let shown = window.show();
        #[cfg(desktop)]
        let shown = shown.and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
        if let Err(error) = shown {
            tracing::warn!(%error, "the window does not come forward");
        }
    }
}
