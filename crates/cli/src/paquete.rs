//! `dian paquete`.

use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::Fallo;
use dian_contract::conocimiento::PaqueteVerificado;

use crate::archivo;
use crate::output::Output;

#[derive(Subcommand)]
pub enum Command {
    /// Comprueba la firma y las reglas de un paquete de normas.
    Verificar {
        /// El paquete.
        archivo: String,
        /// Una llave pública en la que confías, en hexadecimal; se puede repetir. Sin ninguna solo se
        /// comprueba que el paquete no cambió desde que se firmó, no quién lo firmó.
        #[arg(long)]
        llave: Vec<String>,
    },
}

pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    let Command::Verificar { archivo, llave } = command;
    let bytes = archivo::read(archivo, dian_paquete::MAX_BYTES)?;
    let mut trusted: Vec<String> =
        llave.iter().map(|it| dian_paquete::check_key(it)).collect::<Result<_, _>>()?;
    let nobody = trusted.is_empty();
    if nobody {
        trusted.push(dian_paquete::claimed_key(&bytes)?);
    }
    let (known, key) = dian_paquete::open(&bytes, &trusted)?;
    let checked = PaqueteVerificado {
        version: known.portada.version,
        fecha: known.portada.fecha,
        llave: key,
        cambios: known.portada.cambios.iter().map(Into::into).collect(),
    };
    Ok(output.answer(&checked, |it| {
        let mut text = format!(
            "Versión {} del {}. La firma corresponde.\nLlave {}\n",
            it.version, it.fecha, it.llave
        );
        if nobody {
            text.push_str(
                "No dijiste en qué llave confías: compárala con la de quien lo publica.\n",
            );
        }
        for change in &it.cambios {
            text.push_str(&format!("  {} {} ({})\n", change.version, change.que, change.norma));
        }
        text
    }))
}
