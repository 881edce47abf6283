//! `dian factura`: electronic documents, read and checked.
//!
//! Files come from `dian-entrada`; here they are named, laid out for a terminal, and the sentence of
//! each check is put beside its code.

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::escanear::SecretoEmisor;
use dian_contract::factura::{
    Comprobacion, DocumentoElectronico, FacturaVerificada, NombreComprobacion, ParteDocumento,
    ResultadoComprobacion,
};
use dian_contract::{Codigo, Fallo};
use dian_core::clock::{Clock, SystemClock};
use dian_core::entrada::{Contexto, Intake, Lectura, Pieza};
use dian_entrada::{Entrada, certificates};
use serde::Serialize;

use crate::archivo;
use crate::message;
use crate::output::{Output, plain};

/// Longest file that is read, in bytes.
const MAX_BYTES: usize = 100 * 1024 * 1024;

#[derive(Subcommand)]
pub enum Command {
    /// Dice qué trae cada documento: XML, ZIP, correo (.eml), PDF o carpeta.
    Leer {
        /// Los archivos o carpetas.
        #[arg(required = true)]
        archivos: Vec<PathBuf>,
    },
    /// Comprueba cada documento: código, QR, cuentas, firma y respuesta de la DIAN.
    Verificar {
        /// Los archivos o carpetas.
        #[arg(required = true)]
        archivos: Vec<PathBuf>,
        /// Clave técnica del rango de numeración, para calcular el CUFE.
        #[arg(long)]
        clave_tecnica: Option<String>,
        /// PIN del software, para calcular CUDE, CUDS o CUNE.
        #[arg(long)]
        pin: Option<String>,
        /// Certificados de autoridades en las que confías, PEM o DER.
        #[arg(long)]
        confianza: Vec<PathBuf>,
    },
}

/// A document with its checks, each with its sentence.
#[derive(Serialize)]
struct Verificada<'a> {
    archivo: &'a str,
    documento: Option<&'a DocumentoElectronico>,
    comprobaciones: Vec<ConMotivo<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a Fallo>,
}

#[derive(Serialize)]
struct ConMotivo<'a> {
    #[serde(flatten)]
    comprobacion: &'a Comprobacion,
    motivo: String,
}

#[derive(Serialize)]
struct Leida<'a> {
    archivo: &'a str,
    documento: Option<&'a DocumentoElectronico>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a Fallo>,
}

/// Answers `dian factura`. A file that cannot be read has its reason in the answer, the first such
/// reason stands on standard error, and the exit code tells it; the others are answered all the same.
///
/// # Errors
/// A certificate to trust cannot be read.
pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    let (files, confianza, secreto) = match command {
        Command::Leer { archivos } => (archivos, Vec::new(), SecretoEmisor::default()),
        Command::Verificar { archivos, clave_tecnica, pin, confianza } => {
            let mut trusted = Vec::new();
            for file in confianza {
                trusted.extend(certificates(&archivo::read(&file.to_string_lossy(), MAX_BYTES)?)?);
            }
            let secreto = SecretoEmisor { clave_tecnica: clave_tecnica.clone(), pin: pin.clone() };
            (archivos, trusted, secreto)
        }
    };
    let context = Contexto { hoy: SystemClock.today(), confianza, secreto };
    let mut found = Vec::new();
    for file in files {
        found.extend(read(file, &context));
    }
    let failed = found.iter().find_map(|it| it.error.as_ref());
    let code = match command {
        Command::Leer { .. } => {
            let all: Vec<Leida<'_>> = found
                .iter()
                .map(|it| Leida {
                    archivo: &it.archivo,
                    documento: it.documento.as_ref(),
                    error: it.error.as_ref(),
                })
                .collect();
            output.answer(&all, |_| render(&found, false))
        }
        Command::Verificar { .. } => {
            let all: Vec<Verificada<'_>> = found.iter().map(Verificada::of).collect();
            output.answer(&all, |_| render(&found, true))
        }
    };
    Ok(failed.map_or(code, |error| output.fail(error)))
}

/// Every document of a file or of the files of a folder.
fn read(path: &Path, context: &Contexto) -> Vec<FacturaVerificada> {
    if path.is_dir() {
        return archivo::files_of(path)
            .iter()
            .flat_map(|file| read(file, context))
            // A folder holds other things too.
            .filter(|it| {
                it.error.as_ref().is_none_or(|it| it.codigo != Codigo::ArchivoNoReconocido)
            })
            .collect();
    }
    let name = path.to_string_lossy();
    let alone = |fallo: Fallo| FacturaVerificada {
        archivo: name.clone().into_owned(),
        documento: None,
        comprobaciones: Vec::new(),
        error: Some(fallo),
    };
    let bytes = match archivo::read(&name, MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(fallo) => return vec![alone(fallo)],
    };
    let mut found = Vec::new();
    let mut other = None;
    let reading = Lectura { contexto: context, progress: &|_| (), cancelled: &|| false };
    Entrada.read(&name, &bytes, &reading, &mut |Pieza { leida, .. }| {
        match (leida.factura, leida.error) {
            (Some(factura), _) => found.push(factura),
            (None, Some(fallo)) => {
                found.push(FacturaVerificada { archivo: leida.archivo, ..alone(fallo) });
            }
            (None, None) => other = Some(leida.formato),
        }
        ControlFlow::Continue(())
    });
    if found.is_empty() {
        let format = other.map(|it| format!("{it:?}").to_lowercase()).unwrap_or_default();
        found.push(alone(Fallo::new(Codigo::ArchivoNoReconocido).with("formato", format)));
    }
    found
}

impl<'a> Verificada<'a> {
    fn of(it: &'a FacturaVerificada) -> Self {
        Self {
            archivo: &it.archivo,
            documento: it.documento.as_ref(),
            comprobaciones: it
                .comprobaciones
                .iter()
                .map(|comprobacion| ConMotivo { comprobacion, motivo: reason(comprobacion) })
                .collect(),
            error: it.error.as_ref(),
        }
    }
}

fn reason(it: &Comprobacion) -> String {
    message::words(&format!("razon-{}", it.razon), &it.parametros)
        .unwrap_or_else(|| it.razon.clone())
}

fn title(nombre: NombreComprobacion) -> String {
    let name = message::code(&nombre);
    message::words(&format!("comprobacion-{name}"), &[].into()).unwrap_or(name)
}

fn render(found: &[FacturaVerificada], checks: bool) -> String {
    let mut out = String::new();
    for (place, it) in found.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        line(&mut out, format_args!("{}", plain(&it.archivo)));
        if let Some(error) = &it.error {
            line(&mut out, format_args!("  {}", message::of(error)));
        }
        if let Some(documento) = &it.documento {
            document(&mut out, documento);
        }
        if checks {
            for check in &it.comprobaciones {
                let mark = match check.resultado {
                    ResultadoComprobacion::Bien => "bien",
                    ResultadoComprobacion::Mal => "MAL",
                    ResultadoComprobacion::Desconocido => "no se sabe",
                };
                let (title, reason) = (title(check.nombre), plain(&reason(check)));
                line(&mut out, format_args!("  [{mark}] {title}: {reason}"));
                if let (Some(norma), ResultadoComprobacion::Mal) = (&check.norma, check.resultado) {
                    line(&mut out, format_args!("        {norma}"));
                }
            }
        }
    }
    out
}

fn document(out: &mut String, it: &DocumentoElectronico) {
    let kind = message::code(&it.tipo).replace('_', " ");
    let mut row = |label: &str, value: Option<&str>| {
        if let Some(value) = value.filter(|it| !it.is_empty()) {
            line(out, format_args!("  {label:<22} {}", plain(value)));
        }
    };
    row("Documento", Some(&format!("{kind} {}", it.numero)));
    row("Fecha", it.fecha.as_deref());
    row("Hora", it.hora.as_deref());
    row("Emisor", Some(&party(&it.emisor)));
    row("Adquiriente", Some(&party(&it.adquiriente)));
    row("Moneda", it.moneda.as_deref());
    row("Base", it.totales.bruto.as_deref());
    row("IVA", it.totales.iva.as_deref());
    row("Otros impuestos", it.totales.otros_impuestos.as_deref());
    row("Retenciones", it.totales.retenciones.as_deref());
    row("Devengado", it.totales.devengado.as_deref());
    row("Deducido", it.totales.deducido.as_deref());
    row("Total", it.totales.total.as_deref());
    for linea in &it.lineas {
        let amount = linea.valor.as_deref().unwrap_or("-");
        row("Línea", Some(&format!("{} · {amount}", linea.descripcion)));
    }
    for other in &it.referencias {
        let parts = [&other.numero, &other.fecha, &other.motivo];
        let parts: Vec<&str> = parts.into_iter().filter_map(|it| it.as_deref()).collect();
        row("Se refiere a", Some(&parts.join(" · ")));
    }
    row(&it.codigo_tipo.to_uppercase(), it.codigo.as_deref());
    row("Se puede abrir", it.abrir.as_deref());
}

fn party(it: &ParteDocumento) -> String {
    let dv = it.dv.as_deref().map(|dv| format!("-{dv}")).unwrap_or_default();
    format!("{} {}{dv}", it.nombre.as_deref().unwrap_or_default(), it.nit).trim().to_owned()
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "{text}");
}
