//! A private D-Bus session with an unlocked, empty Secret Service: what a desktop gives a person
//! and a build machine lacks.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::Context;

use crate::command::{command, output, terminate, wait_until};

/// Password of a keyring that is thrown away, in a home that is thrown away.
const CLAVE: &[u8] = b"desechable";

/// A bus, its keyring, and a home of their own. They end when it is dropped.
pub struct Session {
    bus: Child,
    keyring: Child,
    address: String,
    home: PathBuf,
    runtime: PathBuf,
}

/// Whether this machine already has a session bus.
pub fn present() -> bool {
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR")
            .is_some_and(|dir| Path::new(&dir).join("bus").exists())
}

impl Session {
    /// Starts a bus and a keyring whose files live under `home`.
    ///
    /// # Errors
    ///
    /// When either does not start.
    pub fn start(home: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(home)?;
        // Sockets have short names, so not under the work tree.
        let runtime = std::env::temp_dir().join(format!("dian-xtask-{}", std::process::id()));
        fs::create_dir_all(&runtime)?;
        output(command("chmod", ["700"]).arg(&runtime))?;
        let private = |command: &mut Command| {
            command
                .env("HOME", home)
                .env("XDG_RUNTIME_DIR", &runtime)
                .env_remove("XDG_DATA_HOME")
                .env_remove("XDG_CONFIG_HOME")
                .env_remove("XDG_CACHE_HOME")
                .stderr(Stdio::null());
        };
        let mut bus = command("dbus-daemon", ["--session", "--nofork", "--print-address=1"]);
        private(&mut bus);
        let mut bus = bus.stdout(Stdio::piped()).spawn().context("no se pudo iniciar D-Bus")?;
        let mut address = String::new();
        let stdout = bus.stdout.take().context("D-Bus sin salida")?;
        BufReader::new(stdout).read_line(&mut address)?;
        let address = address.trim().to_owned();

        let args = ["--foreground", "--unlock", "--components=secrets"];
        let mut keyring = command("gnome-keyring-daemon", args);
        private(&mut keyring);
        let mut keyring = keyring
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .context("no se pudo iniciar gnome-keyring")?;
        if let Some(mut stdin) = keyring.stdin.take() {
            stdin.write_all(CLAVE)?;
        }
        let session = Self { bus, keyring, address, home: home.to_owned(), runtime };
        wait_until("el llavero", Duration::from_secs(20), || {
            let answer = session.owns_secrets().unwrap_or_default();
            Ok(answer.contains("boolean true").then_some(()))
        })?;
        Ok(session)
    }

    /// Makes a command live in this session. Cargo's own folders stay where they were.
    pub fn apply(&self, command: &mut Command) {
        let old_home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            let kept = std::env::var_os(name).map_or_else(|| old_home.join(folder), PathBuf::from);
            command.env(name, kept);
        }
        command
            .env("HOME", &self.home)
            .env("XDG_RUNTIME_DIR", &self.runtime)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME");
    }

    fn owns_secrets(&self) -> anyhow::Result<String> {
        let bus = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"];
        let question = ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"];
        let mut command = command("dbus-send", bus);
        output(command.args(question).env("DBUS_SESSION_BUS_ADDRESS", &self.address))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        terminate(&mut self.keyring);
        terminate(&mut self.bus);
        drop(fs::remove_dir_all(&self.runtime));
    }
}
