//! A machine without a keyring: nothing is written in the clear, and a passphrase is offered.

use anyhow::ensure;
use journeys::{Home, Keyring, Window};

const CLAVE: &str = "cuatro palabras nada comunes";

#[tokio::test]
async fn without_a_keyring_a_passphrase_opens_the_vault() -> anyhow::Result<()> {
    let home = Home::new()?;
    let window = Window::open("sin-llavero", &home, Keyring::Absent).await?;
    window.go("ajustes", "[data-boveda='sin_crear'][data-llavero='ausente']").await?;
    window.press("#boveda-abrir").await?;
    window.find("#boveda-hoja[open]").await?;
    window.inspect("ofrece-clave").await?;
    window.write("#boveda-clave", CLAVE).await?;
    window.write("#boveda-repetida", CLAVE).await?;
    window.press("#boveda-clave-enviar").await?;
    window.find("[data-boveda='abierta_clave']").await?;

    window.go("vencimientos", "#perfil-nit").await?;
    window.write("#perfil-nit", "1.234.567.890-2").await?;
    window.choose("#perfil-tipo-natural").await?;
    window.choose("#resp-48").await?;
    window.press("#perfil-ver").await?;
    window.find("[data-vencimiento]").await?;
    window.close().await?;

    let window = Window::open("sin-llavero", &home, Keyring::Absent).await?;
    window.go("ajustes", "[data-boveda='pide_clave']").await?;
    window.press("#boveda-abrir").await?;
    window.write("#boveda-clave", "otra cosa").await?;
    window.press("#boveda-clave-enviar").await?;
    window.find("#boveda-clave[aria-invalid='true']").await?;
    window.inspect("clave-errada").await?;
    window.write("#boveda-clave", CLAVE).await?;
    window.press("#boveda-clave-enviar").await?;
    window.find("[data-boveda='abierta_clave']").await?;
    window.go("vencimientos", "[data-vencimiento]").await?;
    window.close().await?;

    ensure!(!anything_holds(home.file("datos"), b"1234567890")?, "the NIT lies in the clear");
    Ok(())
}

/// Whether a file below a folder holds these bytes.
fn anything_holds(dir: std::path::PathBuf, bytes: &[u8]) -> anyhow::Result<bool> {
    let mut seen = 0;
    let mut left = vec![dir];
    while let Some(dir) = left.pop() {
        for entry in std::fs::read_dir(dir)? {
            let path = entry?.path();
            if path.is_dir() {
                left.push(path);
                continue;
            }
            seen += 1;
            if std::fs::read(&path)?.windows(bytes.len()).any(|window| window == bytes) {
                return Ok(true);
            }
        }
    }
    ensure!(seen > 0, "the application wrote nothing");
    Ok(false)
}
