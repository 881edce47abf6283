//! The benches of the crates whose speed docs/PERFORMANCE.md quotes.

use crate::command::{cargo, check, target};

/// Runs the benches of the rules, of the portfolio, of documents and of the QR reader.
///
/// # Errors
///
/// When one does not build or fails.
pub fn run() -> anyhow::Result<()> {
    check(&mut cargo([
        "bench",
        "--locked",
        "-p",
        "dian-domain",
        "-p",
        "dian-core",
        "-p",
        "dian-entrada",
        "-p",
        "dian-qr",
        "-p",
        "dian-xades",
        "-p",
        "dian-xml",
        "--benches",
    ]))?;
    println!("Las series quedan en {}", target().join("criterion").display());
    Ok(())
}

/// Where the corpus of pictures and the peers of the QR reader are: a workspace of its own, so that no
/// peer enters the product's lock file.
const BANK: &str = "crates/adapters/qr/banco/Cargo.toml";

/// Reads a generated corpus with our reader and, with `--pares` (cmake, a C++ compiler and libzbar
/// needed), with its peers; other arguments go to the bench (`--cada 6`, `--conjunto 2`, `--sin PASO`).
///
/// # Errors
///
/// When it does not build or fails.
pub fn qr(arguments: &[&str]) -> anyhow::Result<()> {
    let peers = arguments.contains(&"--pares");
    let mut bench = cargo(["run", "--release", "--locked", "--manifest-path", BANK]);
    if peers {
        bench.args(["--features", "pares"]);
    }
    bench.arg("--").args(arguments.iter().filter(|it| **it != "--pares"));
    check(&mut bench)
}
