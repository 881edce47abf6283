//! Notices of the desktop: shown by the system, and pressed by the person.
//!
//! Left out: phones, where nothing is shown yet and the core says so, and scheduling, which is the
//! core's.

use std::sync::Arc;

use dian_contract::{Codigo, Fallo};
use dian_core::recordatorios::{Aviso, Notifier};

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
        show(aviso, self.on_press.clone()).map_err(|error| {
            tracing::warn!(%error, "no notice is shown");
            Codigo::AvisosNoDisponibles.into()
        })
    }
}

#[cfg(not(any(target_os = "android", target_os = "ios")))]
fn notice(aviso: &Aviso) -> notify_rust::Notification {
    let mut notice = notify_rust::Notification::new();
    notice
        .appname("DIAN Abierta")
        .summary(&aviso.titulo)
        .body(&aviso.texto)
        .icon("org.dianabierta.app")
        .timeout(notify_rust::Timeout::Never);
    notice
}

#[cfg(all(unix, not(any(target_os = "macos", target_os = "android", target_os = "ios"))))]
fn show(aviso: &Aviso, on_press: OnPress) -> Result<(), Box<dyn std::error::Error>> {
    let handle = notice(aviso).action("default", "Abrir").show()?;
    let hash = aviso.abrir.clone();
    // It waits until the person presses the notice or lets it go: a thread of its own.
    std::thread::Builder::new().name("aviso".to_owned()).spawn(move || {
        handle.wait_for_action(|action| {
            if action == "default" {
                on_press(hash);
            }
        });
    })?;
    Ok(())
}

#[cfg(any(target_os = "macos", windows))]
fn show(aviso: &Aviso, _: OnPress) -> Result<(), Box<dyn std::error::Error>> {
    notice(aviso).show()?;
    Ok(())
}

#[cfg(any(target_os = "android", target_os = "ios"))]
fn show(_: &Aviso, _: OnPress) -> Result<(), Box<dyn std::error::Error>> {
    Err("phones show no notices yet".into())
}
