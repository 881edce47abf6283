//! What the window may ask: each command translates a call to the core and back, and no more.

mod app;
mod billetera;
mod clientes;
mod conocimiento;
mod contingencia;
mod criterios;
mod cuenta;
mod devoluciones;
mod escanear;
mod mora;
mod perfil;
mod vencimientos;

use std::sync::Arc;

use dian_contract::{Codigo, Fallo};
use dian_core::Aplicacion;
use tauri::Wry;
use tauri::ipc::{Invoke, InvokeBody, Request};

/// The application, as every command gets it.
pub type Core<'a> = tauri::State<'a, Arc<Aplicacion>>;

/// Every command.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        app::app_state,
        app::camera_allow,
        app::open_link,
        app::preferencias_save,
        billetera::billetera_delete,
        billetera::billetera_detail,
        billetera::billetera_edit,
        billetera::billetera_export,
        billetera::billetera_ledger,
        billetera::billetera_list,
        billetera::billetera_save,
        billetera::billetera_save_codigo,
        clientes::clientes_agenda,
        clientes::clientes_cancel,
        clientes::clientes_clear,
        clientes::clientes_export,
        clientes::clientes_import,
        conocimiento::conocimiento_fetch,
        conocimiento::conocimiento_install,
        conocimiento::conocimiento_state,
        contingencia::contingencia_add,
        contingencia::contingencia_clear,
        contingencia::contingencia_date,
        contingencia::contingencia_export,
        contingencia::contingencia_list,
        criterios::criterios_catalog,
        criterios::criterios_evaluate,
        cuenta::boveda_create,
        cuenta::boveda_retry,
        cuenta::boveda_unlock,
        cuenta::cuenta_demo,
        cuenta::cuenta_sign_in,
        cuenta::cuenta_sign_out,
        devoluciones::devoluciones_detail,
        devoluciones::devoluciones_list,
        escanear::confianza_add,
        escanear::confianza_list,
        escanear::confianza_remove,
        escanear::escanear_cancel,
        escanear::escanear_cufe,
        escanear::escanear_file,
        escanear::escanear_forget,
        escanear::escanear_frame,
        escanear::escanear_text,
        escanear::factura_verify,
        escanear::qr_create,
        escanear::qr_save,
        escanear::rut_text,
        mora::mora_intereses,
        mora::mora_rules,
        mora::mora_sancion,
        mora::mora_save_tasas,
        perfil::perfil_delete,
        perfil::perfil_save,
        vencimientos::nit_read,
        vencimientos::recordatorios_try,
        vencimientos::vencimientos_catalog,
        vencimientos::vencimientos_export,
        vencimientos::vencimientos_list,
        vencimientos::vencimientos_mark,
    ]
}

/// The bytes of a request.
fn body(request: &Request<'_>) -> Result<Vec<u8>, Fallo> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes.clone()),
        InvokeBody::Json(_) => Err(Fallo::new(Codigo::SolicitudInvalida).with("campo", "bytes")),
    }
}

/// A header of a request.
fn header<'a>(request: &'a Request<'_>, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}
