//! The icon sets that bundles need, from `icons/app-icon.svg`, through Tauri's own command line.

use std::fs;

use crate::command::{check, command, root, tools};

/// Kept beside the version of `tauri` in `src-tauri/Cargo.toml`.
const CLI: &str = "@tauri-apps/cli@2.12.5";

const KEPT: [&str; 6] =
    ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];

/// Writes the files of [`KEPT`] in `icons/`.
///
/// # Errors
///
/// When npm or the command line of Tauri fail.
pub fn run() -> anyhow::Result<()> {
    let home = tools().join("tauri-cli");
    let made = home.join("iconos");
    let icons = root().join("icons");
    fs::create_dir_all(&made)?;
    let home_text = home.to_string_lossy().into_owned();
    check(&mut command(
        "npm",
        ["install", "--no-fund", "--no-audit", "--prefix", &home_text, CLI],
    ))?;
    let tauri = home.join("node_modules").join(".bin").join("tauri");
    let from = icons.join("app-icon.svg");
    let args = [from.as_os_str(), "--output".as_ref(), made.as_os_str()];
    check(command(&tauri.to_string_lossy(), ["icon"]).args(args))?;
    for name in KEPT {
        fs::copy(made.join(name), icons.join(name))?;
    }
    Ok(())
}
