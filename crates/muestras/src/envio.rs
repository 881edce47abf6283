//! How documents travel: in a ZIP, by mail.

use std::io::{Cursor, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::datos::Datos;

/// A ZIP of files with their names, all of the same date.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, bytes) in files {
        writer.start_file(*name, options).expect("a name of ours");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// The mail in which the document of these data reaches the buyer, with this ZIP attached; its subject is
/// the one that DIAN asks for (facts: einvoice §3.1).
pub fn correo(datos: &Datos, zip: &[u8]) -> Vec<u8> {
    let Datos { emisor, adquiriente, .. } = datos;
    let number = datos.numero_completo();
    let body = STANDARD.encode(zip);
    let lines: Vec<_> = body.as_bytes().chunks(76).map(String::from_utf8_lossy).collect();
    format!(
        "From: {from}\r\nTo: {to}\r\nSubject: {nit};{name};{number};01;{name};Comercio\r\nDate: Tue, 10 Mar 2026 10:20:00 -0500\r\nMessage-ID: <{number}@comercial.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"limite-de-prueba\"\r\n\r\n--limite-de-prueba\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nDocumento ficticio para pruebas.\r\n--limite-de-prueba\r\nContent-Type: application/zip; name=\"z{number}.zip\"\r\nContent-Disposition: attachment; filename=\"z{number}.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--limite-de-prueba--\r\n",
        lines.join("\r\n"),
        from = emisor.correo,
        to = adquiriente.correo,
        nit = emisor.nit,
        name = emisor.nombre,
    )
    .into_bytes()
}
