//! Who shows notices on this session's bus: it keeps what it is asked to show, and presses it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::Value;

const PATH: &str = "/org/freedesktop/Notifications";
const NAME: &str = "org.freedesktop.Notifications";

/// A notice that was shown.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Its number.
    pub id: u32,
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// The service of notices, while it lives.
pub struct Notices {
    connection: Connection,
    shown: Arc<Mutex<Vec<Shown>>>,
}

struct Service {
    shown: Arc<Mutex<Vec<Shown>>>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    fn get_capabilities(&self) -> Vec<String> {
        ["actions", "body"].map(str::to_owned).to_vec()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let [name, vendor, version, spec] = ["recorridos", "DIAN Abierta", "1", "1.2"];
        (name.into(), vendor.into(), version.into(), spec.into())
    }

    #[expect(clippy::too_many_arguments, reason = "the interface of the desktop has them")]
    fn notify(
        &self,
        _app: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, Value<'_>>,
        _timeout: i32,
    ) -> u32 {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let id = u32::try_from(shown.len()).unwrap_or(u32::MAX - 1) + 1;
        shown.push(Shown { id, title, body });
        id
    }

    fn close_notification(&self, _id: u32) {}
}

impl Notices {
    /// Serves notices on the session's bus.
    ///
    /// # Errors
    ///
    /// When there is no bus or somebody serves them already.
    pub fn serve() -> anyhow::Result<Self> {
        let shown = Arc::new(Mutex::new(Vec::new()));
        let connection = connection::Builder::session()?
            .name(NAME)?
            .serve_at(PATH, Service { shown: shown.clone() })?
            .build()
            .context("notices on the session's bus")?;
        Ok(Self { connection, shown })
    }

    /// Waits for the first notice whose title or text holds some words.
    ///
    /// # Errors
    ///
    /// When none comes within a minute; with those that came.
    pub async fn wait_for(&self, words: &str) -> anyhow::Result<Shown> {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let fits = |it: &&Shown| it.title.contains(words) || it.body.contains(words);
            if let Some(found) = shown.iter().find(fits) {
                return Ok(found.clone());
            }
            if Instant::now() > end {
                bail!("no notice says «{words}»: {shown:?}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// How many were shown.
    pub fn count(&self) -> usize {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Presses a notice, as the person does.
    ///
    /// # Errors
    ///
    /// When the bus refuses.
    pub fn press(&self, notice: &Shown) -> anyhow::Result<()> {
        let signal = (notice.id, "default");
        Ok(self.connection.emit_signal(None::<&str>, PATH, NAME, "ActionInvoked", &signal)?)
    }
}
