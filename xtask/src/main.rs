//! `cargo xtask …`: what a person or a machine needs to build, run, check and measure the
//! project from a clean clone. It holds no rule of the project itself except the arrows between
//! its crates.
#![expect(clippy::print_stdout, reason = "a program of the terminal")]

mod arrows;
mod bench;
mod bindings;
mod command;
mod display;
mod icons;
mod mobile;
mod packages;
mod run;
mod session;
mod startup;
mod test;
mod ui;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [--release] [--captura]   construye la interfaz y la ventana, y las abre
cargo xtask test [--solo PASO] [--sin-journeys]
                                          todo lo que la integración continua exige
cargo xtask bindings                      regenera los tipos de TypeScript y openapi.json
cargo xtask bench [--arranque]            mide; con --arranque, al lado de una ventana vacía
cargo xtask bench qr [--pares] [--cada N] [--conjunto N] [--sin PASO]
                                          el lector de códigos sobre imágenes difíciles
cargo xtask iconos                        regenera icons/ desde icons/app-icon.svg
cargo xtask check-mobile                  comprueba los tipos para Android (véase CONTRIBUTING.md)
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> anyhow::Result<()> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["run", flags @ ..] => run::run(flags),
        ["test", flags @ ..] => test::run(flags),
        ["bindings"] => bindings::run(),
        ["bench"] => bench::run(),
        ["bench", "qr", arguments @ ..] => bench::qr(arguments),
        ["bench", "--arranque"] => startup::run(),
        ["iconos"] => icons::run(),
        ["check-mobile"] => mobile::run(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        unknown => anyhow::bail!("no se entiende «{}»\n\n{HELP}", unknown.join(" ")),
    }
}
