//! `cargo xtask check-mobile`: the types of the shell for Android, without its SDK. It proves that
//! nothing of the desktop leaked into the shared code; it does not prove that the app runs.

use anyhow::bail;

use crate::command::{cargo, check, command, exists, output};

const ANDROID: &str = "aarch64-linux-android";

/// Type-checks the shell for Android.
///
/// # Errors
///
/// When the target is not installed, or the shell does not type-check for it.
pub fn run() -> anyhow::Result<()> {
    let installed = if exists("rustup") {
        output(&mut command("rustup", ["target", "list", "--installed"])).unwrap_or_default()
    } else {
        String::new()
    };
    if !installed.lines().any(|line| line == ANDROID) {
        bail!("falta la biblioteca de Android; instálala con:\n\n    rustup target add {ANDROID}");
    }
    check(&mut cargo(["check", "--locked", "-p", "dian-abierta", "--lib", "--target", ANDROID]))
}
