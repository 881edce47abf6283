//! `dian`: every on-device answer of DIAN Abierta from a terminal, in text or JSON, and the service.
//!
//! Exit code 0, or 2 for wrong usage, or 3 for input that cannot be read or is not valid; then a
//! JSON error `{codigo, parametros, mensaje}` stands on standard error under `--formato json`.

mod archivo;
mod criterios;
mod cufe;
mod factura;
mod festivos;
mod message;
mod mora;
mod nit;
mod output;
mod paquete;
mod qr;
mod rut;
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
    DeboDeclarar(criterios::Arguments),
    /// Cuánto cuesta llegar tarde o corregir, paso a paso.
    #[command(subcommand)]
    Sancion(mora::Sancion),
    Interes(mora::Interes),
    Festivos(festivos::Arguments),
    /// Paquetes de normas firmados.
    #[command(subcommand)]
    Paquete(paquete::Command),
    /// Códigos QR de facturas, RUT y otros.
    #[command(subcommand)]
    Qr(qr::Command),
    /// Documentos electrónicos: facturas, notas, documentos soporte, nómina, eventos.
    #[command(subcommand)]
    Factura(factura::Command),
    /// El RUT en PDF.
    #[command(subcommand)]
    Rut(rut::Command),
    /// El código de un documento electrónico: CUFE, CUDE, CUDS o CUNE.
    #[command(subcommand)]
    Cufe(cufe::Command),
    /// El servicio de referencia, solo para esta máquina.
    Servicio(servicio::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = Output::new(arguments.formato == Formato::Json);
    let done = match arguments.command {
        Command::Nit(command) => nit::run(&command, &output),
        Command::Vencimientos(arguments) => vencimientos::run(&arguments, &output),
        Command::DeboDeclarar(arguments) => criterios::run(&arguments, &output),
        Command::Sancion(command) => mora::sancion(&command, &output),
        Command::Interes(arguments) => mora::interes(&arguments, &output),
        Command::Festivos(arguments) => festivos::run(&arguments, &output),
        Command::Paquete(command) => paquete::run(&command, &output),
        Command::Qr(command) => qr::run(&command, &output),
        Command::Factura(command) => factura::run(&command, &output),
        Command::Rut(command) => rut::run(&command, &output),
        Command::Cufe(command) => cufe::run(&command, &output),
        Command::Servicio(arguments) => servicio::run(&arguments, &output),
    };
    done.unwrap_or_else(|failure| output.fail(&failure))
}
