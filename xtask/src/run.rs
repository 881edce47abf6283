//! `cargo xtask run`: from a clean clone to the window on the screen.

use std::time::Duration;

use anyhow::{Context, bail};

use crate::command::{cargo, check, command, target, terminate};
use crate::display::Display;
use crate::session::Session;
use crate::{display, packages, session, ui};

/// A slow machine paints its first window late: this only tells a slow start from none.
const FIRST_PAINT: Duration = Duration::from_secs(60);

/// Installs, builds and opens the window.
///
/// # Errors
///
/// When a step fails, or the window ends with a failure.
pub fn run(flags: &[&str]) -> anyhow::Result<()> {
    if let Some(unknown) = flags.iter().find(|flag| !["--release", "--captura"].contains(flag)) {
        bail!("run no conoce {unknown}");
    }
    let release = flags.contains(&"--release");
    let leave =
        flags.contains(&"--captura") || std::env::var_os("DIAN_SALIR_TRAS_CAPTURA").is_some();
    let headless = leave || !display::present();

    let needs =
        if headless { &[packages::BUILD, packages::HEADLESS][..] } else { &[packages::BUILD] };
    packages::ensure(needs)?;
    ui::build()?;
    let binary = build_shell(release)?;
    if headless { run_headless(&binary, leave) } else { check(&mut command(&binary, [""; 0])) }
}

/// Builds the window and gives the path of its binary.
///
/// # Errors
///
/// When cargo fails.
pub fn build_shell(release: bool) -> anyhow::Result<String> {
    let mut build = cargo(["build", "--locked", "-p", "dian-abierta"]);
    check(if release { build.arg("--release") } else { &mut build })?;
    let profile = if release { "release" } else { "debug" };
    let name = format!("dian-abierta{}", std::env::consts::EXE_SUFFIX);
    Ok(target().join(profile).join(name).to_string_lossy().into_owned())
}

fn run_headless(binary: &str, leave: bool) -> anyhow::Result<()> {
    let place = target().join("sin-pantalla");
    let display = Display::start(&place.join("pantalla"))?;
    println!("No hay pantalla: la ventana se abre en una virtual (Xvfb {}).", display.name());
    let mut app = command(binary, [""; 0]);
    display.apply(&mut app);
    // The vault is sealed under a key of the keyring, so a private keyring has a private home.
    let session = if session::present() {
        None
    } else {
        println!(
            "No hay sesión de escritorio: se usa una propia, con su llavero y sus datos en {}.",
            place.display()
        );
        Some(Session::start(&place.join("hogar"))?)
    };
    if let Some(session) = &session {
        session.apply(&mut app);
    }
    let mut app = app.spawn().with_context(|| format!("no se pudo iniciar {binary}"))?;
    let picture = target().join("capturas").join("inicio.png");
    let painted = display
        .wait_for_paint(&mut app, FIRST_PAINT)
        .and_then(|()| display.wait_for_rest())
        .and_then(|()| display.screenshot(&picture));
    if let Err(error) = painted {
        terminate(&mut app);
        return Err(error);
    }
    println!("Captura: {}", picture.display());
    if leave {
        if let Some(status) = app.try_wait()? {
            bail!("la ventana se cerró sola ({status})");
        }
        terminate(&mut app);
        return Ok(());
    }
    println!("La aplicación sigue abierta; Ctrl-C la cierra.");
    let status = app.wait()?;
    if !status.success() {
        bail!("la ventana terminó con {status}");
    }
    Ok(())
}
