//! `dian qr`: codes in image files, or the text of one on standard input.
//!
//! What a code says comes from `dian-core`; here files are opened and answers are laid out for a
//! terminal. Nothing that a code holds reaches the terminal as a control character. Left out: arguments,
//! JSON and exit codes, which `main` handles for every command alike.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::escanear::{
    ArchivoLeido, AvisoCodigo, ClaseCodigo, CodigoAviso, CodigoLeido, NivelAviso,
};
use dian_contract::{Codigo, Fallo};
use dian_core::escanear;
use dian_qr::{MAX_BYTES, Reader};

use crate::archivo::unreadable;
use crate::message;
use crate::output::{Output, plain};

#[derive(Subcommand)]
pub enum Command {
    /// Lee los códigos QR de imágenes PNG, JPEG o WebP, y de las páginas de un PDF.
    Leer {
        /// Las imágenes o los PDF.
        #[arg(required = true)]
        archivos: Vec<PathBuf>,
    },
    /// Dice qué es el texto de un código, leído de la entrada estándar.
    Interpretar,
}

/// Answers `dian qr`. A file that cannot be read has its reason in the answer, the first such reason
/// stands on standard error, and the exit code tells it; the other files are answered all the same.
///
/// # Errors
/// The text on standard input is empty or too long.
pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    match command {
        Command::Leer { archivos } => {
            let read = read_files(archivos);
            let code = output.answer(&read, |it| render_files(it, message::of));
            let failed = read.iter().find_map(|archivo| archivo.error.as_ref());
            Ok(failed.map_or(code, |error| output.fail(error)))
        }
        Command::Interpretar => {
            let mut text = Vec::new();
            let most = dian_domain::escanear::MAX_BYTES as u64 + 1;
            let read = io::stdin().lock().take(most).read_to_end(&mut text);
            read.map_err(|error| unreadable(&error))?;
            let codigo = escanear::interpret(&String::from_utf8_lossy(&text))?;
            Ok(output.answer(&codigo, render_code))
        }
    }
}

/// Every code of each file, in the order given; a file that cannot be read has its reason in `error`
/// and does not stop the others.
fn read_files(files: &[PathBuf]) -> Vec<ArchivoLeido> {
    files
        .iter()
        .map(|file| {
            let archivo = file.to_string_lossy();
            match read_bytes(file) {
                Ok(bytes) if holds_pages(&bytes) => read_pages(&archivo, &bytes),
                Ok(bytes) => escanear::read_file(&Reader, &archivo, &bytes),
                Err(error) => escanear::unreadable(&archivo, unreadable(&error)),
            }
        })
        .collect()
}

/// A PDF: its codes stand on its pages. A RUT is a PDF too, and here only its code counts.
fn holds_pages(bytes: &[u8]) -> bool {
    dian_contenedores::recognise(bytes) == dian_contenedores::Clase::Pdf
}

/// Every code on the pages of a PDF.
fn read_pages(archivo: &str, bytes: &[u8]) -> ArchivoLeido {
    match dian_entrada::codes_of_pdf(bytes) {
        Ok(texts) => ArchivoLeido {
            archivo: archivo.to_owned(),
            codigos: texts.iter().filter_map(|text| escanear::interpret(text).ok()).collect(),
            error: None,
        },
        Err(error) => escanear::unreadable(archivo, error),
    }
}

/// The answer to `dian qr leer` for a terminal; `message` says what went wrong with a file.
fn render_files(archivos: &[ArchivoLeido], message: impl Fn(&Fallo) -> String) -> String {
    let mut out = String::new();
    for (index, archivo) in archivos.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        line(&mut out, format_args!("{}", plain(&archivo.archivo)));
        if let Some(error) = &archivo.error {
            line(&mut out, format_args!("  {}", message(error)));
        } else if archivo.codigos.is_empty() {
            line(&mut out, format_args!("  {}", message(&Codigo::SinCodigo.into())));
        }
        for codigo in &archivo.codigos {
            for text in render_code(codigo).lines() {
                line(&mut out, format_args!("  {text}"));
            }
        }
    }
    out
}

/// One code for a terminal: what it is, its fields, and what to think of it.
fn render_code(codigo: &CodigoLeido) -> String {
    let mut out = String::new();
    line(&mut out, format_args!("{}", class_name(codigo.clase)));
    for (campo, label) in LABELS {
        if let Some(Some(valor)) = codigo.campos.get(campo) {
            line(&mut out, format_args!("  {label:<22} {}", plain(valor)));
        }
    }
    if matches!(codigo.clase, ClaseCodigo::Otro | ClaseCodigo::Pago) {
        line(&mut out, format_args!("  {:<22} {}", "Texto", plain(&codigo.texto)));
    }
    for aviso in &codigo.avisos {
        let mark = match aviso.nivel {
            NivelAviso::Peligro => "PELIGRO",
            NivelAviso::Atencion => "Atención",
            NivelAviso::Nota => "Nota",
        };
        line(&mut out, format_args!("  {mark}: {}", plain(&notice(aviso))));
    }
    out
}

/// Every field, in the order in which a person reads them.
const LABELS: [(&str, &str); 21] = [
    ("numero", "Número"),
    ("tipo_nota", "Tipo de nota"),
    ("fecha", "Fecha"),
    ("hora", "Hora"),
    ("nit_emisor", "NIT del emisor"),
    ("vendedor", "Vendedor"),
    ("doc_adquiriente", "Adquiriente"),
    ("nit_adquiriente", "NIT del adquiriente"),
    ("doc_empleado", "Empleado"),
    ("base", "Base"),
    ("iva", "IVA"),
    ("impuesto", "Impuesto"),
    ("otros", "Otros impuestos"),
    ("devengado", "Devengado"),
    ("deducido", "Deducido"),
    ("total", "Total"),
    ("codigo_tipo", "Tipo de código"),
    ("codigo", "Código"),
    ("ambiente", "Ambiente"),
    ("url", "Dirección impresa"),
    ("abrir", "Se puede abrir"),
];

fn read_bytes(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more than the most, so that a file without end is told from one that just fits.
    File::open(file)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn class_name(clase: ClaseCodigo) -> &'static str {
    match clase {
        ClaseCodigo::Factura => "Factura electrónica",
        ClaseCodigo::NotaOEquivalente => "Nota o documento equivalente",
        ClaseCodigo::DocumentoSoporte => "Documento soporte",
        ClaseCodigo::Nomina => "Nómina electrónica",
        ClaseCodigo::NominaAjuste => "Nota de ajuste de nómina",
        ClaseCodigo::DocumentoDian => "Documento electrónico en la página de la DIAN",
        ClaseCodigo::FacturaSinCodigo => "Factura sin código (contingencia)",
        ClaseCodigo::Rut => "RUT",
        ClaseCodigo::Pago => "Código de pago",
        ClaseCodigo::UrlSospechosa => "Dirección sospechosa",
        ClaseCodigo::Otro => "Otro código",
    }
}

fn notice(aviso: &AvisoCodigo) -> String {
    let valor = |nombre: &str| aviso.parametros.get(nombre).map_or("", String::as_str);
    match aviso.codigo {
        CodigoAviso::HostSospechoso => {
            format!("la dirección {} no es de la DIAN. No la abra.", valor("host"))
        }
        CodigoAviso::CodigoDistintoDeUrl => {
            "el código impreso y el de la dirección son distintos.".to_owned()
        }
        CodigoAviso::CodigoMalFormado => format!(
            "el código tiene {} caracteres o contiene otros que no son hexadecimales; deben ser 96.",
            valor("caracteres")
        ),
        CodigoAviso::CodigoLegado => format!(
            "el código tiene {} caracteres, como los de antes de 2020.",
            valor("caracteres")
        ),
        CodigoAviso::SinCodigo => {
            "no hay código: puede ser una factura de contingencia o estar mal impresa.".to_owned()
        }
        CodigoAviso::UrlIncompleta => "la dirección está incompleta.".to_owned(),
        CodigoAviso::SinUrl => "no hay dirección para consultarlo.".to_owned(),
        CodigoAviso::Habilitacion => {
            "es del ambiente de pruebas (habilitación): no es un documento real.".to_owned()
        }
        CodigoAviso::TotalNoSuma => {
            format!("el total difiere en {} de la suma de base e impuestos.", valor("diferencia"))
        }
        CodigoAviso::ValorIlegible => {
            format!("«{}» no es un valor ({}).", valor("valor"), valor("campo"))
        }
        CodigoAviso::FechaIlegible => format!("«{}» no es una fecha.", valor("valor")),
        CodigoAviso::NitIlegible => format!("el NIT no es válido ({}).", valor("campo")),
        CodigoAviso::ConsumidorFinal => {
            "está a nombre de «consumidor final», no de una persona.".to_owned()
        }
        CodigoAviso::PinImpreso => "trae impreso un dato secreto del emisor (PIN).".to_owned(),
        CodigoAviso::RutaDesconocida => {
            format!("{} no es una página conocida de la DIAN.", valor("url"))
        }
        CodigoAviso::RutSinDatos => {
            "el código de un RUT no trae datos legibles; se verifica en la página de la DIAN."
                .to_owned()
        }
        CodigoAviso::CodigoDePago => {
            "es un código de pago: no prueba que exista una factura.".to_owned()
        }
        CodigoAviso::NoReconocido => "no se reconoció nada de la DIAN.".to_owned(),
    }
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(error: &Fallo) -> String {
        format!("{:?} {:?}", error.codigo, error.parametros)
    }

    #[test]
    fn a_file_that_cannot_be_read_says_why_and_keeps_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let empty = folder.path().join("vacía.png");
        let pdf = folder.path().join("factura.png");
        std::fs::write(&empty, b"").unwrap();
        std::fs::write(&pdf, b"%PDF-1.7").unwrap();
        let missing = PathBuf::from("./no/existe.png");
        let found = read_files(&[missing, folder.path().to_path_buf(), empty, pdf.clone()]);
        let errors: Vec<_> =
            found.iter().map(|archivo| message(archivo.error.as_ref().unwrap())).collect();
        assert_eq!(
            errors,
            [
                "ArchivoIlegible {\"motivo\": \"no_existe\"}",
                "ArchivoIlegible {\"motivo\": \"otro\"}",
                "ArchivoVacio {}",
                "PdfDanado {}",
            ]
        );
        assert_eq!(found[0].archivo, "./no/existe.png");
        assert_eq!(found[3].archivo, pdf.to_str().unwrap());
        assert!(render_files(&found, message).starts_with("./no/existe.png\n  ArchivoIlegible"));
    }

    #[test]
    fn a_code_is_laid_out_without_control_characters() {
        let codigo = escanear::interpret(
            "NumFac:A\u{1b}[2J1\nFecFac:2026-01-02\nDocAdq:222222222222\nQRCode:https://dian-gov.co/x",
        )
        .unwrap();
        let text = render_code(&codigo);
        assert!(
            text.starts_with("Factura electrónica\n  Número                 A [2J1\n"),
            "{text}"
        );
        assert!(
            text.contains("  PELIGRO: la dirección dian-gov.co no es de la DIAN. No la abra.\n"),
            "{text}"
        );
        assert!(!text.contains('\u{1b}'));
    }

    #[test]
    fn every_field_of_an_answer_has_a_label() {
        let codigo = escanear::interpret("NumFac:A1\nFecFac:2026-01-02\nValFac:1").unwrap();
        for campo in codigo.campos.keys() {
            assert!(LABELS.iter().any(|(known, _)| known == campo), "{campo}");
        }
    }
}
