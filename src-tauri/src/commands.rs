//! What the window may ask: each command translates a call to the core and back, and no more.

mod app;
mod cuenta;
mod devoluciones;
mod escanear;
mod perfil;
mod vencimientos;

use std::sync::Arc;

use dian_core::Aplicacion;
use tauri::Wry;
use tauri::ipc::Invoke;

/// The application, as every command gets it.
pub type Core<'a> = tauri::State<'a, Arc<Aplicacion>>;

/// Every command.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        app::app_state,
        app::camera_allow,
        app::open_link,
        app::preferencias_save,
        cuenta::boveda_create,
        cuenta::boveda_retry,
        cuenta::boveda_unlock,
        cuenta::cuenta_demo,
        cuenta::cuenta_sign_in,
        cuenta::cuenta_sign_out,
        devoluciones::devoluciones_detail,
        devoluciones::devoluciones_list,
        escanear::escanear_cufe,
        escanear::escanear_frame,
        escanear::escanear_image,
        escanear::escanear_text,
        perfil::perfil_delete,
        perfil::perfil_save,
        vencimientos::nit_read,
        vencimientos::vencimientos_catalog,
        vencimientos::vencimientos_list,
    ]
}
