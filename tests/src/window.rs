//! The window under WebKitWebDriver, and what a hand and an eye do in it.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{root, target};

/// Longer than anything takes on a slow machine: it tells late from never, and measures nothing.
const LIMIT: Duration = Duration::from_secs(60);

/// A phone and a desktop, in CSS pixels.
const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 800)];

/// A person's files. They outlive a window, and go when this is dropped.
pub struct Home {
    dir: TempDir,
    clock: Option<String>,
}

impl Home {
    /// An empty home.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn new() -> anyhow::Result<Self> {
        Ok(Self { dir: TempDir::with_prefix("dian-journey-")?, clock: None })
    }

    /// The same home on another day: the application is told this instant (RFC 3339).
    #[must_use]
    pub fn on(mut self, instant: &str) -> Self {
        self.clock = Some(instant.to_owned());
        self
    }

    /// A path in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

/// Which keyring the window finds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keyring {
    /// That of the session.
    Session,
    /// None: no session bus answers.
    Absent,
}

/// The application, open. Its processes end when this is dropped, however the journey ends.
pub struct Window {
    client: Client,
    driver: Driver,
    journey: &'static str,
}

/// WebKitWebDriver and all that it started, in one group of processes.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        // The group may have ended by itself, and then there is nobody to tell.
        drop(Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status());
        drop(self.0.wait());
    }
}

impl Window {
    /// Opens the application in a home. `journey` names the folder of its screenshots.
    ///
    /// # Errors
    ///
    /// When the driver or the application do not start.
    pub async fn open(
        journey: &'static str,
        home: &Home,
        keyring: Keyring,
    ) -> anyhow::Result<Self> {
        let binary = target().join("debug").join("dian-abierta");
        if !binary.is_file() {
            bail!("{} is missing: cargo build -p dian-abierta", binary.display());
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Driver(start_driver(journey, port, home, keyring)?);
        let capabilities = json!({
            "webkitgtk:browserOptions": { "binary": binary, "args": [] }
        });
        let Value::Object(capabilities) = capabilities else { bail!("capabilities") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{port}");
        let connect = async {
            loop {
                // Asked and not taken: a port that we held for a moment would be refused to the driver.
                if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    return builder.connect(&address).await;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let client = tokio::time::timeout(LIMIT, connect).await.context("WebKitWebDriver")??;
        let window = Self { client, driver, journey };
        window.find("main#contenido h1").await?;
        let script = "window.faults = [];
            addEventListener('error', (e) => faults.push(String(e.error?.stack ?? e.message)));
            addEventListener('unhandledrejection', (e) => faults.push(String(e.reason)))";
        window.run(script, vec![]).await?;
        Ok(window)
    }

    /// Closes the window as a person does, and waits until its processes are gone.
    ///
    /// # Errors
    ///
    /// When the driver does not answer.
    pub async fn close(self) -> anyhow::Result<()> {
        self.client.close().await?;
        drop(self.driver);
        Ok(())
    }

    /// Goes to an address of the application, such as `devoluciones`, and waits for a piece of it.
    ///
    /// # Errors
    ///
    /// When the piece does not come.
    pub async fn go(&self, address: &str, piece: &str) -> anyhow::Result<()> {
        // The page that was there goes first: a piece of it must not pass for one of the next.
        let script = "const [hash, done] = arguments;
            if (location.hash === hash) return done();
            addEventListener('hashchange', () => setTimeout(done), { once: true });
            location.hash = hash";
        self.client.execute_async(script, vec![json!(format!("#/{address}"))]).await?;
        self.find(piece).await.with_context(|| format!("at #/{address}"))?;
        Ok(())
    }

    /// Waits for an element.
    ///
    /// # Errors
    ///
    /// When it does not come; with what the page says instead.
    pub async fn find(&self, css: &str) -> anyhow::Result<Element> {
        match self.client.wait().at_most(LIMIT).for_element(Locator::Css(css)).await {
            Ok(element) => Ok(element),
            Err(error) => {
                let script = "return [...(window.faults ?? []), document.body.innerText].join()";
                let page = self.run(script, vec![]).await?;
                let picture = self.keep("falta").await?;
                bail!("{css}: {error}\n{}\n{}", picture.display(), page.as_str().unwrap_or(""))
            }
        }
    }

    /// Waits until a script, which may use `arguments[0]`, answers true.
    ///
    /// # Errors
    ///
    /// When it never does.
    pub async fn until(&self, what: &str, script: &str, argument: &str) -> anyhow::Result<()> {
        let wait = async {
            while self.run(script, vec![json!(argument)]).await? != json!(true) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            anyhow::Ok(())
        };
        match tokio::time::timeout(LIMIT, wait).await {
            Ok(done) => done,
            Err(_) => {
                bail!("{what} ({argument}): see {}", self.keep("falta").await?.display())
            }
        }
    }

    /// Waits until an element is gone.
    ///
    /// # Errors
    ///
    /// When it stays.
    pub async fn gone(&self, css: &str) -> anyhow::Result<()> {
        self.until("still there", "return !document.querySelector(arguments[0])", css).await
    }

    /// Clicks.
    ///
    /// # Errors
    ///
    /// When it does not come or something covers it.
    pub async fn press(&self, css: &str) -> anyhow::Result<()> {
        self.until(
            "not enabled",
            "const e = document.querySelector(arguments[0]);
            e?.scrollIntoView({ block: 'center' });
            return !!e && !e.disabled",
            css,
        )
        .await?;
        let clicked = self.find(css).await?.click().await;
        clicked.map_err(|error| anyhow::anyhow!("{css}: {error:?}"))
    }

    /// Chooses a radio or ticks a box, which its own label may cover.
    ///
    /// # Errors
    ///
    /// When it does not come or does not stay chosen.
    pub async fn choose(&self, css: &str) -> anyhow::Result<()> {
        self.find(css).await?;
        let script = "const e = document.querySelector(arguments[0]); if (!e.checked) e.click()";
        self.run(script, vec![json!(css)]).await?;
        self.until("not chosen", "return document.querySelector(arguments[0]).checked", css).await
    }

    /// Writes in a field, in place of what it held.
    ///
    /// # Errors
    ///
    /// When it does not come or cannot be written in.
    pub async fn write(&self, css: &str, text: &str) -> anyhow::Result<()> {
        let field = self.find(css).await?;
        field.clear().await?;
        field.send_keys(text).await.with_context(|| css.to_owned())
    }

    /// Picks an option of a `<select>` by its value.
    ///
    /// # Errors
    ///
    /// When it does not come or has no such option.
    pub async fn pick(&self, css: &str, value: &str) -> anyhow::Result<()> {
        self.find(css).await?.select_by_value(value).await.with_context(|| css.to_owned())
    }

    /// Gives a file to a file input.
    ///
    /// # Errors
    ///
    /// When the input does not come or refuses.
    pub async fn give_file(&self, css: &str, file: &Path) -> anyhow::Result<()> {
        self.give_files(css, &[file]).await
    }

    /// Gives several files to a file input at once.
    ///
    /// # Errors
    ///
    /// When the input does not come or refuses.
    pub async fn give_files(&self, css: &str, files: &[&Path]) -> anyhow::Result<()> {
        let paths: Option<Vec<&str>> = files.iter().map(|it| it.to_str()).collect();
        let paths = paths.context("paths of plain characters")?.join("\n");
        self.find(css).await?.send_keys(&paths).await.with_context(|| css.to_owned())
    }

    /// The text that a person reads in an element, once there is any.
    ///
    /// # Errors
    ///
    /// When it never says anything.
    pub async fn text(&self, css: &str) -> anyhow::Result<String> {
        self.until(
            "no text",
            "return !!document.querySelector(arguments[0])?.innerText.trim()",
            css,
        )
        .await?;
        Ok(self.find(css).await?.text().await?)
    }

    /// An attribute of every element that fits, in the order of the page.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn attributes(&self, css: &str, name: &str) -> anyhow::Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((e) => e.getAttribute(arguments[1]) ?? '')";
        let answer = self.run(script, vec![json!(css), json!(name)]).await?;
        Ok(serde_json::from_value(answer)?)
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    ///
    /// When it throws.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> anyhow::Result<Value> {
        self.client.execute(script, arguments).await.with_context(|| script.to_owned())
    }

    /// Looks at the screen as a phone and as a desktop, light and dark: axe finds no violation in
    /// any of the four, and a screenshot of each is kept under the name given. Nor has any script
    /// of the page failed since the window opened.
    ///
    /// # Errors
    ///
    /// The violations, with the elements that have them, and the failures of scripts.
    pub async fn inspect(&self, screen: &str) -> anyhow::Result<()> {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe).with_context(|| axe.display().to_string())?;
        self.run(&axe, vec![]).await?;
        let mut faults: Vec<String> =
            serde_json::from_value(self.run("return window.faults", vec![]).await?)?;
        for (width, height) in SIZES {
            self.resize(width, height).await?;
            for theme in ["light", "dark"] {
                self.run(
                    "document.documentElement.dataset.theme = arguments[0]",
                    vec![json!(theme)],
                )
                .await?;
                self.settle().await?;
                let name = format!("{screen}-{width}x{height}-{theme}");
                self.keep(&name).await?;
                for violation in self.violations().await? {
                    faults.push(format!("{name}: {violation}"));
                }
            }
        }
        if !faults.is_empty() {
            bail!("{screen}:\n  {}", faults.join("\n  "));
        }
        Ok(())
    }

    /// Makes the page as large as asked.
    async fn resize(&self, width: u32, height: u32) -> anyhow::Result<()> {
        self.client.set_window_size(width, height).await?;
        let size = format!("{width}x{height}");
        self.until("size", "return `${innerWidth}x${innerHeight}` === arguments[0]", &size).await
    }

    /// Ends the transitions under way, then waits for fonts and two frames.
    async fn settle(&self) -> anyhow::Result<()> {
        let script = "const done = arguments[0];
            for (const animation of document.getAnimations()) {
                if (animation.effect.getComputedTiming().iterations !== Infinity) animation.finish();
            }
            document.fonts.ready
                .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
        self.client.execute_async(script, vec![]).await?;
        Ok(())
    }

    async fn violations(&self) -> anyhow::Result<Vec<String>> {
        let script = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(
                ({ violations }) => done(violations.map((v) =>
                    v.id + ' ' + v.nodes.map((n) => n.target.join(' ')).join(', '))),
                (error) => done(['axe: ' + error]))";
        let answer = self.client.execute_async(script, vec![]).await?;
        Ok(serde_json::from_value(answer)?)
    }

    /// Keeps a screenshot.
    async fn keep(&self, name: &str) -> anyhow::Result<PathBuf> {
        let file = folder(self.journey)?.join(format!("{name}.png"));
        std::fs::write(&file, self.client.screenshot().await?)?;
        Ok(file)
    }
}

/// Where a journey leaves its screenshots and what the application wrote.
fn folder(journey: &str) -> anyhow::Result<PathBuf> {
    let dir = target().join("journeys").join(journey);
    std::fs::create_dir_all(&dir)?;
    Ok(dir)
}

fn start_driver(journey: &str, port: u16, home: &Home, keyring: Keyring) -> anyhow::Result<Child> {
    use std::os::unix::process::CommandExt;

    let log = folder(journey)?.join("aplicacion.log");
    let log = std::fs::File::options().create(true).append(true).open(log)?;
    let mut driver = Command::new("WebKitWebDriver");
    driver
        .arg(format!("--port={port}"))
        .process_group(0)
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("HOME", home.dir.path())
        .env("XDG_DATA_HOME", home.file("datos"))
        .env("XDG_CONFIG_HOME", home.file("preferencias"))
        .env("XDG_CACHE_HOME", home.file("cache"))
        // A locale that every machine has and that names no language: the page keeps Spanish.
        .env("LC_ALL", "C.UTF-8")
        .stdout(log.try_clone()?)
        .stderr(log);
    if let Some(clock) = &home.clock {
        driver.env("DIAN_RELOJ", clock);
    }
    if keyring == Keyring::Absent {
        driver
            .env(
                "DBUS_SESSION_BUS_ADDRESS",
                format!("unix:path={}", home.file("sin-bus").display()),
            )
            .env("XDG_RUNTIME_DIR", home.dir.path());
    }
    driver.spawn().context("WebKitWebDriver: install webkit2gtk-driver")
}
