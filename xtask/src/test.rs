//! `cargo xtask test`: every check, in the order in which they fail fastest.

use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::command::{cargo, check, command, target, tools};
use crate::display::Display;
use crate::session::Session;
use crate::{arrows, packages, run, ui};

const CARGO_DENY: &str = "0.20.2";

/// A named part of the whole check.
struct Step {
    name: &'static str,
    what: &'static str,
    run: fn() -> anyhow::Result<()>,
}

const STEPS: &[Step] = &[
    Step { name: "paquetes", what: "paquetes del sistema", run: install_packages },
    Step { name: "formato", what: "formato de Rust", run: check_format },
    Step { name: "flechas", what: "quién depende de quién", run: arrows::run },
    Step { name: "interfaz", what: "tipos, pruebas y construcción de la interfaz", run: check_ui },
    Step { name: "pantallas", what: "la interfaz en un navegador", run: check_screens },
    Step { name: "clippy", what: "avisos de Rust", run: check_lints },
    Step { name: "pruebas", what: "pruebas de Rust", run: run_tests },
    Step { name: "licencias", what: "licencias, duplicados y fuentes", run: check_licences },
    Step { name: "ventana", what: "construcción de la ventana", run: build_window },
    Step { name: JOURNEYS, what: "recorridos por la ventana real", run: run_journeys },
];

const JOURNEYS: &str = "journeys";

/// Runs every step, or the one that is asked for, and stops at the first failure.
///
/// # Errors
///
/// The first failure, with the name of its step.
pub fn run(flags: &[&str]) -> anyhow::Result<()> {
    let chosen: Vec<&Step> = match flags {
        [] => STEPS.iter().collect(),
        ["--sin-journeys"] => STEPS.iter().filter(|step| step.name != JOURNEYS).collect(),
        ["--solo", name] => STEPS.iter().filter(|step| step.name == *name).collect(),
        _ => bail!("test admite --sin-journeys o --solo PASO"),
    };
    if chosen.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        bail!("los pasos son: {}", names.join(", "));
    }
    let start = Instant::now();
    for (index, step) in chosen.iter().enumerate() {
        println!("\n== {}/{} {}: {}", index + 1, chosen.len(), step.name, step.what);
        let start = Instant::now();
        (step.run)().with_context(|| format!("paso «{}»", step.name))?;
        println!("== {}: bien, {}", step.name, shown(start.elapsed()));
    }
    println!("\nxtask test: {} pasos bien en {}", chosen.len(), shown(start.elapsed()));
    Ok(())
}

fn shown(elapsed: Duration) -> String {
    format!("{} min {:02} s", elapsed.as_secs() / 60, elapsed.as_secs() % 60)
}

fn install_packages() -> anyhow::Result<()> {
    packages::ensure(&[packages::BUILD, packages::HEADLESS, packages::JOURNEYS])?;
    packages::ensure_node()
}

fn check_format() -> anyhow::Result<()> {
    check(&mut cargo(["fmt", "--all", "--check"]))
}

fn check_ui() -> anyhow::Result<()> {
    ui::install()?;
    for script in ["check", "test", "build"] {
        ui::script(&["run", script])?;
    }
    Ok(())
}

fn check_screens() -> anyhow::Result<()> {
    ui::script(&["run", "pantallas"])
}

fn check_lints() -> anyhow::Result<()> {
    check(&mut cargo([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

fn run_tests() -> anyhow::Result<()> {
    check(&mut cargo(["test", "--locked", "--workspace", "--exclude", "journeys"]))
}

/// Advisories need a database that changes under a build: `cargo deny check advisories` is for a
/// person, and for a job of its own.
fn check_licences() -> anyhow::Result<()> {
    let tool = tools().join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !tool.is_file() {
        let args = ["install", "--locked", "cargo-deny", "--version", CARGO_DENY, "--root"];
        check(cargo(args).arg(tools()))?;
    }
    let args = ["--locked", "check", "bans", "licenses", "sources"];
    check(&mut command(&tool.to_string_lossy(), args))
}

fn build_window() -> anyhow::Result<()> {
    run::build_shell(false).map(drop)
}

fn run_journeys() -> anyhow::Result<()> {
    let test = ["test", "--locked", "-p", "journeys"];
    check(cargo(test).arg("--no-run"))?;
    let place = target().join("journeys");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    let display = Display::start(&place.join("pantalla"))?;
    let session = Session::start(&place.join("hogar"))?;
    let mut journeys = cargo(test);
    display.apply(&mut journeys);
    session.apply(&mut journeys);
    // What failed is said by the page; where it was called from is noise.
    journeys.env("RUST_LIB_BACKTRACE", "0");
    check(journeys.args(["--", "--test-threads=1"]))
}
