//! `dian nit`.

use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::Fallo;
use dian_contract::nit::NitConDv;
use dian_domain::nit::Nit;

use crate::output::Output;

#[derive(Subcommand)]
pub enum Command {
    /// El dígito de verificación de un NIT, con puntos o sin ellos; si lo trae, lo comprueba.
    Dv {
        /// El NIT.
        nit: String,
    },
}

pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    let Command::Dv { nit } = command;
    let read = NitConDv::from(Nit::parse(nit)?.nit);
    Ok(output.answer(&read, |it| format!("{}-{}", it.nit, it.dv)))
}
