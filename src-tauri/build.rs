//! Declares the commands of the shell, so that each needs a permission of its own.

fn main() {
    let commands = &[
        "app_state",
        "boveda_create",
        "boveda_retry",
        "boveda_unlock",
        "camera_allow",
        "cuenta_demo",
        "cuenta_sign_in",
        "cuenta_sign_out",
        "devoluciones_detail",
        "devoluciones_list",
        "escanear_cufe",
        "escanear_frame",
        "escanear_image",
        "escanear_text",
        "nit_read",
        "open_link",
        "perfil_delete",
        "perfil_save",
        "preferencias_save",
        "vencimientos_catalog",
        "vencimientos_list",
    ];
    let manifest = tauri_build::AppManifest::new().commands(commands);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
