//! Writes again what is generated from the contract and committed: the tests that guard it write
//! it when they are asked to.

use crate::command::{cargo, check};

/// TypeScript's types and `openapi.json`.
///
/// # Errors
///
/// When either does not build or cannot be written.
pub fn run() -> anyhow::Result<()> {
    for args in [&["test", "-p", "dian-contract"][..], &["test", "-p", "dian-service", "openapi"]] {
        check(cargo(args).env("ACTUALIZAR_CONTRATO", "1"))?;
    }
    Ok(())
}
