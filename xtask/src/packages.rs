//! The packages of the operating system that building, running and testing need. Debian and
//! Ubuntu get them installed; elsewhere the exact command is printed and the work stops.

use std::process::Command;

use anyhow::bail;

use crate::command::{check, command, exists, output};

/// To compile the window, and for the webview to find a camera.
pub const BUILD: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev", "gstreamer1.0-plugins-good"];

/// To show the window where there is no display, and to keep a picture of it.
pub const HEADLESS: &[&str] = &["xvfb", "dbus", "gnome-keyring", "imagemagick"];

/// To drive the window and a browser from tests.
pub const JOURNEYS: &[&str] = &["webkit2gtk-driver", "chromium"];

/// Installs what is missing of these Debian packages.
///
/// # Errors
///
/// When something is missing and this machine gives no way to install it.
pub fn ensure(groups: &[&[&str]]) -> anyhow::Result<()> {
    if cfg!(target_os = "linux") && !exists("apt-get") {
        return ensure_elsewhere();
    }
    if cfg!(target_os = "macos") && !command("xcode-select", ["-p"]).output()?.status.success() {
        bail!("faltan las herramientas de Apple; instálalas con:\n\n    xcode-select --install");
    }
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing = missing(&groups.concat());
    if missing.is_empty() {
        return Ok(());
    }
    println!("Faltan paquetes: {}", missing.join(" "));
    let install = format!("apt-get install -y --no-install-recommends {}", missing.join(" "));
    let prefix: &[&str] = if output(Command::new("id").arg("-u"))?.trim() == "0" {
        &[]
    } else if exists("sudo") {
        &["sudo"]
    } else {
        bail!(
            "hacen falta permisos para instalar; ejecuta como administrador:\n\n    {install}\n\n\
             y repite esta orden"
        );
    };
    for step in ["apt-get update", &install] {
        let words: Vec<&str> = prefix.iter().copied().chain(step.split(' ')).collect();
        if let [program, args @ ..] = words.as_slice() {
            check(command(program, args).env("DEBIAN_FRONTEND", "noninteractive"))?;
        }
    }
    Ok(())
}

/// Node 20 or newer, with npm.
///
/// # Errors
///
/// When either is missing or too old.
pub fn ensure_node() -> anyhow::Result<()> {
    const ADVICE: &str = "hace falta Node 20 o posterior, con npm: https://nodejs.org/en/download";
    let Ok(version) = output(Command::new("node").arg("--version")) else {
        bail!("no se encontró node; {ADVICE}");
    };
    let major = version.trim().trim_start_matches('v').split('.').next().unwrap_or_default();
    if major.parse::<u32>().unwrap_or_default() < 20 {
        bail!("node {} es muy antiguo; {ADVICE}", version.trim());
    }
    if !exists("npm") && !exists("npm.cmd") {
        bail!("no se encontró npm; {ADVICE}");
    }
    Ok(())
}

fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let query = Command::new("dpkg-query")
        .args(["-W", "-f", "${Package} ${db:Status-Status}\n"])
        .args(packages)
        .output();
    let listed = query.map(|output| output.stdout).unwrap_or_default();
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let installed = |name: &str| listed.lines().any(|line| line == format!("{name} installed"));
    packages.iter().copied().filter(|name| !installed(name)).collect()
}

/// Linux without apt: the same needs under the names of Fedora, Arch and openSUSE.
fn ensure_elsewhere() -> anyhow::Result<()> {
    let webkit = command("pkg-config", ["--exists", "webkit2gtk-4.1"]).status();
    if webkit.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    let install = if exists("dnf") {
        "sudo dnf install gcc pkgconf-pkg-config webkit2gtk4.1-devel"
    } else if exists("pacman") {
        "sudo pacman -S --needed base-devel webkit2gtk-4.1"
    } else if exists("zypper") {
        "sudo zypper install gcc pkgconf-pkg-config webkit2gtk3-devel"
    } else {
        bail!(
            "hace falta WebKitGTK 4.1 con sus cabeceras y pkg-config; \
             véase https://v2.tauri.app/start/prerequisites/#linux"
        );
    };
    bail!("falta WebKitGTK 4.1 con sus cabeceras; instálalo y repite esta orden:\n\n    {install}")
}
