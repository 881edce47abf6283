//! `dian cufe`: the code of an electronic document, computed from its fields.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::factura::CodigoCalculado;
use dian_contract::{Codigo, Fallo};
use dian_domain::cufe::EntradaCodigo;

use crate::archivo;
use crate::output::{Output, plain};

/// Longest file of fields, in bytes.
const MAX_BYTES: usize = 256 * 1024;

#[derive(Subcommand)]
pub enum Command {
    /// Calcula CUFE, CUDE, CUDS, CUNE o el código de seguridad del software.
    Calcular {
        /// Los campos, en JSON; `-` es la entrada estándar.
        #[arg(long)]
        entrada: String,
    },
}

/// Answers `dian cufe`.
///
/// # Errors
/// `cufe_campo` with the field that is missing or malformed, or why the file cannot be read.
pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    let Command::Calcular { entrada } = command;
    let text = String::from_utf8(archivo::read(entrada, MAX_BYTES)?)
        .map_err(|_| Fallo::new(Codigo::CufeCampo).with("campo", "").with("motivo", "json"))?;
    let done = CodigoCalculado::from(EntradaCodigo::from_json(&text)?.calculate());
    Ok(output.answer(&done, render))
}

fn render(done: &CodigoCalculado) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "{} {}", done.tipo.to_uppercase(), done.codigo);
    for paso in &done.calculo {
        let _ = writeln!(out, "  {:<22} {}", plain(&paso.campo), plain(&paso.valor));
    }
    let _ = writeln!(out, "  {:<22} {}", "Composición", plain(&done.composicion));
    out
}
