//! Writes a folder of fictitious documents to look at by hand: `cargo run -p dian-muestras --example
//! escribir -- <folder>`.

use std::path::PathBuf;

use dian_muestras::{
    Datos, Firmante, Resumen, VALIDADO, contenedor, correo, evento, factura, firma, nota_credito,
    nota_debito, respuesta_dian, zip,
};

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "muestras".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let datos = Datos::default();
    let invoice = factura(&datos);
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let container = contenedor(&datos, &invoice, Some(&answer));
    let packed = zip(&[("ad.xml", &container)]);
    let with = |resumen| factura(&Datos { resumen, ..Datos::default() });
    let files = [
        ("factura.xml", invoice.clone()),
        ("factura-sha384.xml", with(Resumen::Sha384)),
        ("factura-sha512.xml", with(Resumen::Sha512)),
        ("factura-sin-firma.xml", factura(&Datos { firmante: None, ..Datos::default() })),
        ("nota-credito.xml", nota_credito(&datos)),
        ("nota-debito.xml", nota_debito(&datos)),
        ("evento.xml", evento(&datos, "030")),
        ("respuesta.xml", answer),
        ("contenedor.xml", container),
        ("envio.zip", packed.clone()),
        ("correo.eml", correo(&datos, &packed)),
        ("raiz.pem", firma::raiz_pem().as_bytes().to_vec()),
    ];
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}
