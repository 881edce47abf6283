//! Every route against the real service: a port of its own, an SQLite file of its own, and a clock
//! that a test moves. The modules mirror the routes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod base {
    mod apertura;
}
mod cuenta {
    mod ingreso;
    mod refresco;
    mod salida;
    mod sesion;
}
mod demo {
    mod credenciales;
}
mod devoluciones {
    mod detail;
    mod list;
}
mod openapi {
    mod documento;
}
mod rutas {
    mod errores;
}
mod salud {
    mod health;
}

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use dian_contract::cuenta::{CredencialDemo, SesionAbierta};
use dian_service::{Configuracion, Servicio, ServicioError};
use jiff::Timestamp;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Friday 13 November 2026, ten in the morning in Colombia.
const START: i64 = 1_794_582_000;

struct App {
    dir: TempDir,
    servicio: Servicio,
    url: String,
    client: reqwest::Client,
    clock: Arc<AtomicI64>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), ServicioError>>,
}

/// What came back.
#[derive(Debug, PartialEq)]
struct Answer {
    status: u16,
    body: Value,
}

impl App {
    /// A demonstration on a fresh base.
    async fn start() -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), START).await
    }

    async fn start_in(dir: TempDir, now: i64) -> Self {
        let clock = Arc::new(AtomicI64::new(now));
        let servicio = open(&base_of(&dir), true, &clock).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let shutdown = async move {
            let _ = stopped.await;
        };
        let task = tokio::spawn(servicio.clone().serve(listener, shutdown));
        // The workspace takes reqwest without a provider of its own; the first test installs it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { dir, servicio, url, client: reqwest::Client::new(), clock, stop, task }
    }

    /// Stops it in good order and starts another on the same base, so much later.
    async fn restart_after(self, seconds: i64) -> Self {
        let now = self.clock.load(Ordering::Relaxed) + seconds;
        drop(self.client);
        self.stop.send(()).unwrap();
        self.task.await.unwrap().unwrap();
        Self::start_in(self.dir, now).await
    }

    fn advance(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    async fn get(&self, path: &str, token: Option<&str>) -> Answer {
        let request = self.client.get(format!("{}{path}", self.url));
        let request = match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        };
        Answer::read(request.send().await.unwrap()).await
    }

    async fn post(&self, path: &str, body: Value) -> Answer {
        let request = self.client.post(format!("{}{path}", self.url)).json(&body);
        Answer::read(request.send().await.unwrap()).await
    }

    /// Signs in as the n-th person of the demonstration.
    async fn sign_in(&self, nth: usize) -> SesionAbierta {
        let answer = self.post("/v1/cuenta/ingreso", self.credential(nth).await).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        serde_json::from_value(answer.body).unwrap()
    }

    /// What the n-th person of the demonstration types.
    async fn credential(&self, nth: usize) -> Value {
        let listed = self.get("/v1/demo/credenciales", None).await.body;
        let listed: Vec<CredencialDemo> = serde_json::from_value(listed).unwrap();
        let it = &listed[nth];
        json!({
            "tipo": it.tipo,
            "nit_organizacion": it.nit_organizacion,
            "tipo_documento": it.tipo_documento,
            "documento": it.documento,
            "clave": it.clave,
        })
    }

    async fn refresh(&self, token: &str) -> Answer {
        self.post("/v1/cuenta/refresco", json!({ "token_refresco": token })).await
    }

    async fn audited(&self) -> Vec<String> {
        let pool = sqlx::SqlitePool::connect(&base_of(&self.dir)).await.unwrap();
        sqlx::query_scalar("SELECT hecho FROM auditoria ORDER BY id")
            .fetch_all(&pool)
            .await
            .unwrap()
    }
}

impl Answer {
    async fn read(response: reqwest::Response) -> Self {
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
        Self { status, body }
    }

    fn codigo(&self) -> (u16, &str) {
        (self.status, self.body["codigo"].as_str().unwrap_or_default())
    }
}

fn base_of(dir: &TempDir) -> String {
    format!("sqlite:{}", dir.path().join("servicio.db").display())
}

async fn open(
    base: &str,
    demostracion: bool,
    clock: &Arc<AtomicI64>,
) -> Result<Servicio, ServicioError> {
    let clock = Arc::clone(clock);
    let reloj =
        Arc::new(move || Timestamp::from_second(clock.load(Ordering::Relaxed)).unwrap_or_default());
    Servicio::open(Configuracion { base: base.to_owned(), demostracion, reloj }).await
}
