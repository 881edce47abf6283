//! Declares the commands of the shell, so that each needs a permission of its own.

fn main() {
    let commands = &[
        "app_state",
        "boveda_create",
        "boveda_retry",
        "boveda_unlock",
        "camera_allow",
        "clientes_agenda",
        "clientes_cancel",
        "clientes_clear",
        "clientes_export",
        "clientes_import",
        "conocimiento_fetch",
        "conocimiento_install",
        "conocimiento_state",
        "contingencia_add",
        "contingencia_clear",
        "contingencia_date",
        "contingencia_export",
        "contingencia_list",
        "criterios_catalog",
        "criterios_evaluate",
        "cuenta_demo",
        "cuenta_sign_in",
        "cuenta_sign_out",
        "devoluciones_detail",
        "devoluciones_list",
        "escanear_cufe",
        "escanear_frame",
        "escanear_image",
        "escanear_text",
        "mora_intereses",
        "mora_rules",
        "mora_sancion",
        "mora_save_tasas",
        "nit_read",
        "open_link",
        "perfil_delete",
        "perfil_save",
        "preferencias_save",
        "recordatorios_try",
        "vencimientos_catalog",
        "vencimientos_export",
        "vencimientos_list",
        "vencimientos_mark",
    ];
    let manifest = tauri_build::AppManifest::new().commands(commands);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
