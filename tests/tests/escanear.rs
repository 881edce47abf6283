//! What a person holds, from end to end: a photograph and a file become an invoice that is checked, kept
//! and counted for the 1 %; a RUT becomes a profile and its calendar; a trap is refused.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use dian_muestras::rut::{DatosRut, rut_pdf};
use dian_muestras::{Datos, Firmante, VALIDADO, contenedor, factura, respuesta_dian, zip};
use image::{ImageFormat, Luma};
use journeys::{Home, Keyring, Window, clear_keyring};
use qrcode::{EcLevel, QrCode};
use serde_json::json;

/// An invoice to a person, paid by card.
fn purchase() -> Datos {
    let mut datos = Datos::default();
    datos.adquiriente.nit = "1000000042".to_owned();
    datos.adquiriente.tipo_documento = "13".to_owned();
    datos.adquiriente.nombre = "Laura Cárdenas Ríos".to_owned();
    datos
}

/// What arrives by e-mail: a ZIP with the container, and DIAN's answer in it.
fn sent(datos: &Datos) -> Vec<u8> {
    let answer = respuesta_dian(datos, VALIDADO, Some(Firmante::Dian));
    let container = contenedor(datos, &factura(datos), Some(&answer));
    zip(&[("ad0900123456.xml", &container)])
}

/// The picture of a code, as a file and as an address that a page can draw.
fn picture(home: &Home, name: &str, text: &str) -> anyhow::Result<PathBuf> {
    let file = home.file(name);
    QrCode::with_error_correction_level(text, EcLevel::M)?
        .render::<Luma<u8>>()
        .module_dimensions(6, 6)
        .build()
        .save_with_format(&file, ImageFormat::Png)?;
    Ok(file)
}

fn code_text(datos: &Datos) -> String {
    let cufe = datos.cufe();
    format!(
        "NumFac: {}\nFecFac: {}\nNitFac: {}\nDocAdq: {}\nCUFE: {cufe}\n\
         https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey={cufe}",
        datos.numero_completo(),
        datos.fecha,
        datos.emisor.nit,
        datos.adquiriente.nit,
    )
}

#[tokio::test]
async fn a_photograph_and_its_file_become_an_invoice_that_counts() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let datos = purchase();
    let photo = picture(&home, "factura.png", &code_text(&datos))?;
    let file = home.file("z0900123456.zip");
    std::fs::write(&file, sent(&datos))?;
    let authority = home.file("autoridad.pem");
    std::fs::write(&authority, dian_muestras::firma::raiz_pem())?;

    let window = Window::open("factura", &home, Keyring::Session).await?;
    window.go("vencimientos", "#perfil-nit").await?;
    window.write("#perfil-nit", "1.000.000.042").await?;
    window.choose("#perfil-tipo-natural").await?;
    window.choose("#resp-05").await?;
    window.press("#perfil-ver").await?;
    window.find("[data-hecho], [data-vencimiento]").await?;

    window.go("ajustes", "#confianza-archivo").await?;
    window.give_file("#confianza-archivo", &authority).await?;
    window.find("#confianza-lista li, #confianza-lista tr").await?;
    window.inspect("confianza").await?;

    window.go("escanear", "#escanear-imagen").await?;
    window.give_file("#escanear-imagen", &photo).await?;
    window.find("#escanear-resultado[data-clase='factura']").await?;
    window.press("#escanear-guardar").await?;
    window.find("#escanear-guardado[data-nuevas='1']").await?;

    window.go("escanear", "#escanear-imagen").await?;
    window.give_file("#escanear-imagen", &file).await?;
    window.find("#escanear-documento[data-tipo='factura_venta']").await?;
    for name in
        ["firma_documento", "firma_valor", "certificado_cadena", "respuesta_dian", "codigo_forma"]
    {
        window.find(&format!("[data-comprobacion='{name}'][data-resultado='bien']")).await?;
    }
    let wrong = window.attributes("[data-resultado='mal']", "data-comprobacion").await?;
    ensure!(wrong.is_empty(), "{wrong:?}");
    window.inspect("documento").await?;
    window.press("#escanear-guardar").await?;
    window.find("#escanear-guardado[data-completadas='1']").await?;

    window.go("billetera", "[data-factura]").await?;
    window.inspect("billetera").await?;
    window.press("[data-factura] a, a[data-factura]").await?;
    window.find("#billetera-propios").await?;
    for (question, answer) in
        [("usada_en_otra", "no"), ("pago_electronico", "si"), ("emisor_obligado", "si")]
    {
        window.choose(&format!("#billetera-{question}-{answer}")).await?;
        window.find("#billetera-guardado").await?;
    }
    fill_date(&window, "#billetera-pagada", "2026-03-10").await?;
    window.find("[data-deduccion='bien']").await?;
    window.inspect("detalle").await?;

    window.go("deduccion/2026", "[data-cuentan]").await?;
    let counted = window.attributes("[data-cuentan]", "data-cuentan").await?;
    let total = datos.total() / 100;
    ensure!(counted == [total.to_string()], "{counted:?} is not {total}");
    window.inspect("deduccion").await?;
    window.close().await?;

    // What was kept is there after a restart, sealed.
    let window = Window::open("factura", &home, Keyring::Session).await?;
    window.go("billetera", "[data-factura]").await?;
    window.close().await
}

#[tokio::test]
async fn a_document_changed_after_signing_is_told_apart() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let datos = purchase();
    let text = String::from_utf8(factura(&datos))?;
    let changed = text.replacen("Libro de texto", "Libro de recetas", 1);
    ensure!(changed != text, "nothing was changed");
    let file = home.file("alterada.xml");
    std::fs::write(&file, changed)?;
    let window = Window::open("alterada", &home, Keyring::Session).await?;
    window.go("escanear", "#escanear-imagen").await?;
    window.give_file("#escanear-imagen", &file).await?;
    window.find("[data-comprobacion='firma_documento'][data-resultado='mal']").await?;
    window.inspect("alterada").await?;
    window.close().await
}

#[tokio::test]
async fn several_files_are_told_one_by_one_and_kept_together() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let datos = purchase();
    let other = Datos { numero: 7, ..purchase() };
    let changed = String::from_utf8(factura(&other))?.replacen("Café", "Té", 1);
    let files: Vec<PathBuf> = [
        ("z.zip", sent(&datos)),
        ("cambiada.xml", changed.into_bytes()),
        ("rota.xml", b"<Invoice".to_vec()),
        ("trampa.xml", b"<?xml version=\"1.0\"?><!DOCTYPE a []><a/>".to_vec()),
    ]
    .into_iter()
    .map(|(name, bytes)| {
        let file = home.file(name);
        std::fs::write(&file, bytes)?;
        Ok(file)
    })
    .collect::<std::io::Result<_>>()?;
    let window = Window::open("lote", &home, Keyring::Session).await?;
    window.go("escanear", "#escanear-imagen").await?;
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    window.give_files("#escanear-imagen", &paths).await?;
    window.find("#escanear-lote[data-total='4'][data-mal='1']").await?;
    let states = window.attributes("[data-fila]", "data-estado").await?;
    ensure!(states.iter().filter(|it| *it == "no_leida").count() == 2, "{states:?}");
    window.inspect("informe").await?;
    window.press("#escanear-guardar").await?;
    window.find("#escanear-guardado[data-nuevas='2']").await?;
    window.press("[data-fila][data-estado='mal'] a, a[data-fila][data-estado='mal']").await?;
    window.find("[data-comprobacion='firma_documento'][data-resultado='mal']").await?;
    window.press("#escanear-volver").await?;
    window.find("#escanear-lote").await?;
    window.close().await
}

#[tokio::test]
async fn a_rut_becomes_a_profile_and_its_calendar() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let mut datos = DatosRut::juridica(900_123_456, 2);
    datos.responsabilidades = [
        ("05", "05- Impto. renta y compl. régimen ordinar"),
        ("07", "07- Retención en la fuente a título de rent"),
        ("48", "48 - Impuesto sobre las ventas - IVA"),
        ("52", "52 - Facturador electrónico"),
    ]
    .map(|(code, label)| (code.to_owned(), label.to_owned()))
    .to_vec();
    let file = home.file("rut.pdf");
    std::fs::write(&file, rut_pdf(&datos))?;
    let window = Window::open("rut", &home, Keyring::Session).await?;
    window.go("rut", "#rut-archivo").await?;
    window.inspect("inicio").await?;
    window.give_file("#rut-archivo", &file).await?;
    window.find("#rut-resultado[data-nit='900123456']").await?;
    let codes = window.attributes("[data-responsabilidad]", "data-responsabilidad").await?;
    ensure!(codes == ["05", "07", "48", "52"], "{codes:?}");
    window.inspect("leido").await?;
    window.press("#rut-usar").await?;
    window.find("#rut-usar-si").await?;
    window.inspect("usar").await?;
    window.press("#rut-usar-si").await?;
    window.find("[data-vencimiento^='retencion_mensual']").await?;
    window.find("[data-vencimiento^='iva_']").await?;
    window.close().await
}

#[tokio::test]
async fn a_code_that_imitates_dian_is_refused() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let cufe = purchase().cufe();
    let trap = format!(
        "https://catalogo-vpfe.dian.gov.co@dian-gov.co/document/searchqr?documentkey={cufe}"
    );
    let photo = picture(&home, "trampa.png", &trap)?;
    let window = Window::open("trampa", &home, Keyring::Session).await?;
    window.go("escanear", "#escanear-imagen").await?;
    window.give_file("#escanear-imagen", &photo).await?;
    window.find("#escanear-resultado[data-clase='url_sospechosa']").await?;
    window.gone("#escanear-confirmar").await?;
    window.inspect("trampa").await?;
    window.close().await
}

/// The camera's frames come from a picture, at the door where a camera's would: what follows is the
/// same, from the page's canvas to the decoder and back.
#[tokio::test]
async fn the_camera_reads_a_code() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let datos = purchase();
    let photo = std::fs::read(picture(&home, "camara.png", &code_text(&datos))?)?;
    let window = Window::open("camara", &home, Keyring::Session).await?;
    window.go("inicio", "main h1").await?;
    let script = "
        const bytes = new Blob([new Uint8Array(arguments[0])], { type: 'image/png' });
        window.__foto = createImageBitmap(bytes);
        navigator.mediaDevices.getUserMedia = async () => {
            const foto = await window.__foto;
            const lienzo = document.createElement('canvas');
            lienzo.width = 960; lienzo.height = 720;
            const pincel = lienzo.getContext('2d');
            const draw = () => {
                pincel.fillStyle = 'white';
                pincel.fillRect(0, 0, 960, 720);
                const lado = 560;
                pincel.drawImage(foto, 200, 80, lado, lado);
            };
            draw();
            setInterval(draw, 100);
            return lienzo.captureStream(10);
        };
        return true";
    window.run(script, vec![json!(photo)]).await?;
    window.press("a[href='#/escanear']").await?;
    window.find("#escanear-resultado[data-clase='factura']").await?;
    let read = window.text("#escanear-resultado").await?;
    ensure!(read.contains(&datos.numero_completo()), "{read}");
    window.inspect("leida").await?;
    window.close().await
}

/// A date field, whose parts depend on the locale when they are typed.
async fn fill_date(window: &Window, css: &str, day: &str) -> anyhow::Result<()> {
    window.find(css).await.context("no date field")?;
    let script = "const e = document.querySelector(arguments[0]); e.value = arguments[1];
        e.dispatchEvent(new Event('input', { bubbles: true }));
        e.dispatchEvent(new Event('change', { bubbles: true }))";
    window.run(script, vec![json!(css), json!(day)]).await?;
    Ok(())
}
