//! Writes a folder of fictitious documents, for journeys and to look at by hand:
//! `cargo run -p dian-muestras --bin muestras -- CARPETA`.

use std::io::{self, Cursor};
use std::path::PathBuf;

use dian_muestras::rut::{DatosRut, rut_pdf};
use dian_muestras::{
    Datos, Firmante, RECHAZADO, Resumen, VALIDADO, contenedor, correo, documento_soporte, evento,
    factura, factura_qr, firma, nomina, nota_credito, nota_debito, pos, respuesta_dian, zip,
};
use image::{DynamicImage, ImageFormat, Luma};
use qrcode::QrCode;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "muestras".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let datos = Datos::default();
    let invoice = factura(&datos);
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let rejection = respuesta_dian(&datos, RECHAZADO, Some(Firmante::Dian));
    let container = contenedor(&datos, &invoice, Some(&answer));
    let packed = zip(&[("ad09001234560002600000412.xml", &container)]);
    let signed = |firmante| factura(&Datos { firmante, ..Datos::default() });
    let hashed = |resumen| factura(&Datos { resumen, ..Datos::default() });
    let files = [
        ("factura.xml", invoice.clone()),
        ("factura-sha384.xml", hashed(Resumen::Sha384)),
        ("factura-sha512.xml", hashed(Resumen::Sha512)),
        ("factura-sin-firma.xml", signed(None)),
        ("factura-certificado-vencido.xml", signed(Some(Firmante::Vencido))),
        ("factura-habilitacion.xml", factura(&Datos { habilitacion: true, ..Datos::default() })),
        ("factura-alterada.xml", altered(&datos, &invoice)),
        ("consumidor-final.xml", factura(&Datos::consumidor_final())),
        ("credito.xml", factura(&Datos::credito())),
        ("nota-credito.xml", nota_credito(&datos)),
        ("nota-debito.xml", nota_debito(&datos)),
        ("documento-soporte.xml", documento_soporte(&Datos::soporte())),
        ("pos.xml", pos(&Datos::pos())),
        ("nomina.xml", nomina(&datos)),
        ("evento.xml", evento(&datos, "030")),
        ("ad-contenedor-rechazada.xml", contenedor(&datos, &invoice, Some(&rejection))),
        ("ad-contenedor-sin-respuesta.xml", contenedor(&datos, &invoice, None)),
        ("ad-contenedor.xml", container),
        ("respuesta.xml", answer),
        ("correo.eml", correo(&datos, &packed)),
        ("factura.zip", packed),
        ("factura-qr.png", qr_png(&factura_qr(&datos))?),
        ("rut.pdf", rut_pdf(&DatosRut::natural(1_012_345_678))),
        ("ca.pem", firma::raiz_pem().as_bytes().to_vec()),
    ];
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}

/// The same signed invoice with another amount to pay.
fn altered(datos: &Datos, invoice: &[u8]) -> Vec<u8> {
    let total = |cents: u64| format!("{}.{:02}</cbc:PayableAmount>", cents / 100, cents % 100);
    let (own, other) = (total(datos.total()), total(datos.total() - 10_000_000));
    String::from_utf8_lossy(invoice).replace(&own, &other).into_bytes()
}

fn qr_png(text: &str) -> io::Result<Vec<u8>> {
    let code = QrCode::new(text).map_err(io::Error::other)?;
    let image = code.render::<Luma<u8>>().module_dimensions(6, 6).build();
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(image)
        .write_to(&mut bytes, ImageFormat::Png)
        .map_err(io::Error::other)?;
    Ok(bytes.into_inner())
}
