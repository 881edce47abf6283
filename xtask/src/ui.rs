//! The UI: its packages from the lock file, and its scripts.

use std::fs;

use crate::command::{check, command, root};
use crate::packages;

/// Installs the packages of the lock file, if it changed since the last time.
///
/// # Errors
///
/// When Node is missing or npm fails.
pub fn install() -> anyhow::Result<()> {
    packages::ensure_node()?;
    let ui = root().join("ui");
    let lock = fs::read(ui.join("package-lock.json"))?;
    let installed = ui.join("node_modules").join(".installed-lock.json");
    if fs::read(&installed).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    script(&["ci", "--no-fund", "--no-audit"])?;
    fs::write(installed, lock)?;
    Ok(())
}

/// Runs npm in `ui/`.
///
/// # Errors
///
/// When npm fails.
pub fn script(args: &[&str]) -> anyhow::Result<()> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    check(command(npm, args).current_dir(root().join("ui")))
}

/// Installs and builds what the window shows.
///
/// # Errors
///
/// When Node is missing or npm fails.
pub fn build() -> anyhow::Result<()> {
    install()?;
    script(&["run", "build"])
}
