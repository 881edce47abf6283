//! `dian rut`: what the PDF of a RUT says.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::Fallo;
use dian_contract::rut::{CodigoRut, Rut, RutLeido};
use dian_domain::vencimientos::Calendario;
use dian_entrada::read_rut;

use crate::archivo;
use crate::message;
use crate::output::{Output, plain};

/// Longest file that is read, in bytes.
const MAX_BYTES: usize = 40 * 1024 * 1024;

#[derive(Subcommand)]
pub enum Command {
    /// Lee el PDF de uno o varios RUT.
    Leer {
        /// Los archivos PDF.
        #[arg(required = true)]
        archivos: Vec<PathBuf>,
    },
}

/// Answers `dian rut`. A file that cannot be read has its reason in the answer, the first such reason
/// stands on standard error, and the exit code tells it; the others are answered all the same.
///
/// # Errors
/// The data of the law is not usable.
pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    let Command::Leer { archivos } = command;
    let calendario = Calendario::built_in().map_err(|error| {
        output.warn(&error.to_string());
        Fallo::from(dian_contract::Codigo::Interno)
    })?;
    let read: Vec<RutLeido> = archivos
        .iter()
        .map(|file| {
            let name = file.to_string_lossy();
            let mut leido = match archivo::read(&name, MAX_BYTES) {
                Ok(bytes) => read_rut(&name, &bytes),
                Err(error) => RutLeido {
                    archivo: name.into_owned(),
                    rut: None,
                    avisos: Vec::new(),
                    error: Some(error),
                },
            };
            if let Some(rut) = &mut leido.rut {
                dian_core::rut::add_obligations(&calendario, rut);
            }
            leido
        })
        .collect();
    let code = output.answer(&read, |it| render(it));
    let failed = read.iter().find_map(|it| it.error.as_ref());
    Ok(failed.map_or(code, |error| output.fail(error)))
}

fn render(read: &[RutLeido]) -> String {
    let mut out = String::new();
    for (place, it) in read.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        line(&mut out, format_args!("{}", plain(&it.archivo)));
        if let Some(error) = &it.error {
            line(&mut out, format_args!("  {}", message::of(error)));
        }
        if let Some(rut) = &it.rut {
            person(&mut out, rut);
        }
        for aviso in &it.avisos {
            let key = format!("rut-aviso-{}", message::code(&aviso.codigo));
            let text = message::words(&key, &aviso.parametros).unwrap_or(key);
            line(&mut out, format_args!("  Atención: {}", plain(&text)));
        }
    }
    out
}

fn person(out: &mut String, rut: &Rut) {
    let coded = |it: &CodigoRut| {
        format!("{} {}", it.codigo, it.nombre.as_deref().unwrap_or_default()).trim().to_owned()
    };
    let mut row = |label: &str, value: Option<String>| {
        if let Some(value) = value.filter(|it| !it.is_empty()) {
            line(out, format_args!("  {label:<22} {}", plain(&value)));
        }
    };
    let dv = rut.dv.as_deref().unwrap_or("?");
    row("NIT", Some(format!("{}-{dv} (DV calculado: {})", rut.nit, rut.dv_calculado)));
    row("Nombre", rut.nombre.clone());
    row("Tipo", rut.tipo.map(|it| message::code(&it)));
    row("Seccional", rut.seccional.as_ref().map(coded));
    row("Dirección", rut.direccion.clone());
    row("Ciudad", rut.ciudad.as_ref().map(coded));
    row("Correo", rut.correo.clone());
    row("Teléfonos", Some(rut.telefonos.join(", ")));
    row("Formulario", rut.formulario.clone());
    row("Estado (casilla 89)", rut.estado.clone());
    row("Generado", rut.generado.clone());
    for it in &rut.actividades {
        let since = it.desde.as_deref().map(|it| format!(", desde {it}")).unwrap_or_default();
        row("Actividad", Some(format!("{} {}{since}", it.codigo, it.clase)));
    }
    for it in &rut.responsabilidades {
        let name = it.nombre.as_ref().or(it.impreso.as_ref()).cloned().unwrap_or_default();
        row("Responsabilidad", Some(format!("{} {name}", it.codigo)));
    }
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "{text}");
}
