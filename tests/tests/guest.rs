//! What a guest does: nobody has signed in, and the network is not needed.

use anyhow::ensure;
use image::{ImageFormat, Luma};
use journeys::{Home, Keyring, Window, clear_keyring};
use qrcode::{EcLevel, QrCode};

/// A factura of DIAN's testing environment, with CRLF as its issuer writes it.
const FACTURA: &str = "NumFac: ARFVCRED6\r\nFecFac: 2023-06-08\r\nHorFac: 00:00:00-05:00\r\n\
    NitFac: 900390126\r\nDocAdq: 123141231541\r\nValFac: 1003.00\r\nValIva: 190.57\r\n\
    ValOtroIm: 0.00\r\nValTolFac: 1193.57\r\n\
    CUFE: 0c379654817f643f36d7e6ad0f7bb03e20e943518577efd8aacc721eace42687\
    1165a1315668252267cea2c9dba267ef\r\n\
    https://catalogo-vpfe-hab.dian.gov.co/document/searchqr?documentkey=\
    0c379654817f643f36d7e6ad0f7bb03e20e943518577efd8aacc721eace42687\
    1165a1315668252267cea2c9dba267ef";

#[tokio::test]
async fn a_guest_types_a_nit_and_sees_the_next_due_dates() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("vencimientos", &home, Keyring::Session).await?;
    window.press("a[href='#/consultas']").await?;
    window.press("main a[href='#/vencimientos']").await?;
    window.write("#perfil-nit", "1.234.567.890-2").await?;
    window.choose("#perfil-tipo-natural").await?;
    window.choose("#resp-48").await?;
    window.inspect("perfil").await?;
    window.press("#perfil-ver").await?;

    window.find("[data-vencimiento^='iva_']").await?;
    let listed = window.attributes("[data-vencimiento]", "data-vencimiento").await?;
    ensure!(listed.iter().all(|id| id.split('|').count() == 3), "{listed:?}");
    window.inspect("lista").await?;
    window.choose("#vista-mes").await?;
    window.find("main table").await?;
    window.inspect("mes").await?;

    window.close().await?;
    let window = Window::open("vencimientos", &home, Keyring::Session).await?;
    window.go("vencimientos", "[data-vencimiento^='iva_']").await?;
    window.close().await
}

#[tokio::test]
async fn a_nit_with_a_wrong_check_digit_is_told_and_kept() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("nit-errado", &home, Keyring::Session).await?;
    window.go("vencimientos", "#perfil-nit").await?;
    window.write("#perfil-nit", "1.234.567.890-7").await?;
    window.choose("#perfil-tipo-natural").await?;
    window.press("#perfil-ver").await?;
    window.find("#perfil-nit[aria-invalid='true']").await?;
    let kept = window.run("return document.querySelector('#perfil-nit').value", vec![]).await?;
    ensure!(kept == "1.234.567.890-7", "{kept}");
    window.inspect("error").await?;
    window.close().await
}

#[tokio::test]
async fn a_guest_reads_an_invoice_from_a_picture() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let picture = home.file("factura.png");
    QrCode::with_error_correction_level(FACTURA, EcLevel::M)?
        .render::<Luma<u8>>()
        .module_dimensions(6, 6)
        .build()
        .save_with_format(&picture, ImageFormat::Png)?;
    let window = Window::open("escanear", &home, Keyring::Session).await?;
    window.press("a[href='#/escanear']").await?;
    window.give_file("#escanear-imagen", &picture).await?;
    let read = window.text("#escanear-resultado").await?;
    for piece in ["ARFVCRED6", "900.390.126", "1.193,57"] {
        ensure!(read.contains(piece), "{piece} is not in:\n{read}");
    }
    window.inspect("factura").await?;
    window.close().await
}

#[tokio::test]
async fn a_picture_without_a_code_says_so() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let picture = home.file("nada.png");
    image::GrayImage::from_pixel(320, 240, Luma([200]))
        .save_with_format(&picture, ImageFormat::Png)?;
    let window = Window::open("sin-codigo", &home, Keyring::Session).await?;
    window.go("escanear", "#escanear-imagen").await?;
    window.give_file("#escanear-imagen", &picture).await?;
    window.text("main [role='status'] .note--danger").await?;
    window.inspect("sin-codigo").await?;
    window.close().await
}

#[tokio::test]
async fn language_and_colours_change_and_are_remembered() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("ajustes", &home, Keyring::Session).await?;
    window.go("ajustes", "#idioma").await?;
    window.pick("#idioma", "en").await?;
    window.find("html[lang='en']").await?;
    window.choose("#tema-oscuro").await?;
    window.find("html[data-theme='dark']").await?;
    window.close().await?;

    let window = Window::open("ajustes", &home, Keyring::Session).await?;
    window.find("html[lang='en'][data-theme='dark']").await?;
    window.close().await
}
