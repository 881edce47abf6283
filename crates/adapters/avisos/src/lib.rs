//! Notices of the desktop: shown by the system, and pressed by the person.
//!
//! Left out: phones, whose notices come from Tauri's plugin in the shell, and scheduling, which is
//! the core's.

use std::sync::Arc;

use dian_contract::{Codigo, Fallo};
use dian_core::recordatorios::{Aviso, Notifier};
use notify_rust::{Notification, Timeout};

/// What happens when a notice is pressed: it is given the address of a screen.
pub type OnPress = Arc<dyn Fn(String) + Send + Sync>;

/// Notices of this desktop.
pub struct DesktopNotifier {
    on_press: OnPress,
}

impl DesktopNotifier {
    /// Notices that tell when they are pressed.
    pub fn new(on_press: OnPress) -> Self {
        Self { on_press }
    }
}

impl Notifier for DesktopNotifier {
    fn notify(&self, aviso: &Aviso) -> Result<(), Fallo> {
        let mut notice = Notification::new();
        notice
            .appname("DIAN Abierta")
            .summary(&aviso.titulo)
            .body(&aviso.texto)
            .icon("org.dianabierta.app")
            .timeout(Timeout::Never);
        show(notice, aviso.abrir.clone(), self.on_press.clone())
    }
}

#[cfg(all(unix, not(target_os = "macos"), not(target_os = "android"), not(target_os = "ios")))]
fn show(mut notice: Notification, abrir: String, on_press: OnPress) -> Result<(), Fallo> {
    notice.action("default", "Abrir");
    let handle = notice.show().map_err(|error| unavailable(&error))?;
    // It waits until the person presses the notice or lets it go: a thread of its own.
    let waiting = std::thread::Builder::new().name("aviso".to_owned());
    let spawned = waiting.spawn(move || {
        handle.wait_for_action(|action| {
            if action == "default" {
                on_press(abrir);
            }
        });
    });
    spawned.map(drop).map_err(|error| unavailable(&error))
}

#[cfg(any(target_os = "macos", windows))]
fn show(notice: Notification, _: String, _: OnPress) -> Result<(), Fallo> {
    notice.show().map(drop).map_err(|error| unavailable(&error))
}

#[cfg(any(target_os = "android", target_os = "ios"))]
fn show(_: Notification, _: String, _: OnPress) -> Result<(), Fallo> {
    Err(Codigo::AvisosNoDisponibles.into())
}

fn unavailable(error: &dyn std::fmt::Display) -> Fallo {
    tracing::warn!(%error, "no notice is shown");
    Codigo::AvisosNoDisponibles.into()
}
