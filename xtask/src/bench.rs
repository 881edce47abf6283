//! The benches of the crates whose speed docs/PERFORMANCE.md quotes.

use crate::command::{cargo, check, target};

/// Runs the benches of the rules, of the portfolio and of the QR reader.
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
        "dian-qr",
        "--benches",
    ]))?;
    println!("Las series quedan en {}", target().join("criterion").display());
    Ok(())
}
