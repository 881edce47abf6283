//! `dian`: every on-device answer of DIAN Abierta from a terminal, in text or JSON, and the service.
//!
//! Exit code 0, or 2 for wrong usage, or 3 for input that cannot be read or is not valid; then a
//! JSON error `{codigo, parametros, mensaje}` stands on standard error under `--formato json`.

mod message;
mod nit;
mod output;
mod qr;
mod servicio;
mod vencimientos;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::output::Output;

/// Aplicación independiente, no oficial, para cumplir con la DIAN.
#[derive(Parser)]
#[command(name = "dian", version, about, disable_help_subcommand = true)]
struct Arguments {
    /// Cómo se escribe la respuesta.
    #[arg(long, global = true, value_enum, default_value_t = Formato::Texto)]
    formato: Formato,
    #[command(subcommand)]
    command: Command,
}

/// How answers are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Formato {
    /// For a person.
    Texto,
    /// For a program: the shapes of the contract.
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// El NIT y su dígito de verificación.
    #[command(subcommand)]
    Nit(nit::Command),
    /// Las fechas de un NIT, con su norma.
    Vencimientos(vencimientos::Arguments),
    /// Códigos QR de facturas, RUT y otros.
    #[command(subcommand)]
    Qr(qr::Command),
    /// El servicio de referencia, solo para esta máquina.
    Servicio(servicio::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = Output::new(arguments.formato == Formato::Json);
    let done = match arguments.command {
        Command::Nit(command) => nit::run(&command, &output),
        Command::Vencimientos(arguments) => vencimientos::run(&arguments, &output),
        Command::Qr(command) => qr::run(&command, &output),
        Command::Servicio(arguments) => servicio::run(&arguments, &output),
    };
    done.unwrap_or_else(|failure| output.fail(&failure))
}
