//! `dian paquete`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use dian_contract::conocimiento::PaqueteVerificado;
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::ARCHIVOS;
use serde::Serialize;

use crate::archivo;
use crate::output::Output;

/// Largest private key.
const MAX_KEY: usize = 4 * 1024;

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
    /// Hace una llave para firmar paquetes: guarda la privada y dice la pública.
    Llave {
        /// Dónde queda la llave privada (PKCS #8); no se escribe sobre un archivo que ya está.
        archivo: PathBuf,
    },
    /// Firma las reglas de una carpeta como un paquete.
    Firmar {
        /// La carpeta con paquete.json (versión, fecha y cambios) y los archivos de reglas.
        #[arg(long)]
        reglas: PathBuf,
        /// La llave privada.
        #[arg(long)]
        llave: String,
        /// Dónde queda el paquete; «-» es la salida estándar.
        #[arg(long)]
        salida: String,
    },
}

/// What `dian paquete llave` prints.
#[derive(Serialize)]
struct LlavePublica {
    llave: String,
}

pub fn run(command: &Command, output: &Output) -> Result<ExitCode, Fallo> {
    match command {
        Command::Verificar { archivo, llave } => verify(archivo, llave, output),
        Command::Llave { archivo } => {
            let (private, llave) = dian_paquete::new_key()?;
            write_private(archivo, &private).map_err(|error| {
                output.warn(&format!("{}: {error}", archivo.display()));
                Fallo::from(Codigo::ArchivoNoGuardado)
            })?;
            Ok(output.answer(&LlavePublica { llave }, |it| it.llave.clone()))
        }
        Command::Firmar { reglas, llave, salida } => {
            let private = archivo::read(llave, MAX_KEY)?;
            archivo::write(salida, &dian_paquete::sign(&content(reglas)?, &private)?)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The rules of a folder as the content of a pack.
fn content(folder: &Path) -> Result<String, Fallo> {
    let file = |name: &str| -> Result<serde_json::Value, Fallo> {
        let path = folder.join(format!("{name}.json"));
        let bytes = archivo::read(&path.to_string_lossy(), dian_paquete::MAX_BYTES)?;
        serde_json::from_slice(&bytes).map_err(|error| {
            Fallo::new(Codigo::PaqueteInvalido).with("archivo", name).with("detalle", error)
        })
    };
    let mut rules = serde_json::Map::new();
    for name in ARCHIVOS {
        rules.insert(name.to_owned(), file(name)?);
    }
    Ok(serde_json::json!({ "portada": file("paquete")?, "reglas": rules }).to_string())
}

/// A file of its owner alone, which was not there before.
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

fn verify(archivo: &str, llave: &[String], output: &Output) -> Result<ExitCode, Fallo> {
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
