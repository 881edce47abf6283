//! The service over HTTP: `reqwest` on `rustls`, with the roots of Mozilla compiled in.
//!
//! Only what may be repeated is repeated: reading is tried again with jitter when nobody answered;
//! signing in, renewing and signing out are sent once. A body is read up to a limit. What comes out
//! is always a [`Fallo`]; the detail goes to the log, which never sees a token.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use backon::{ExponentialBuilder, Retryable};
use dian_contract::cuenta::{CredencialDemo, SesionAbierta, SolicitudIngreso, SolicitudRefresco};
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};
use dian_contract::{Codigo, Fallo};
use dian_core::conocimiento::Fetcher;
use dian_core::remote::Remote;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;

const CONNECT: Duration = Duration::from_secs(5);
const WHOLE_REQUEST: Duration = Duration::from_secs(20);
/// Largest answer that is read.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// Largest knowledge pack that is fetched.
const MAX_PACK: usize = 8 * 1024 * 1024;

/// Fetches knowledge packs. A client is made when it is first needed: most people never need it.
#[derive(Debug, Default)]
pub struct PackFetcher;

#[async_trait]
impl Fetcher for PackFetcher {
    async fn fetch(&self, address: &str) -> Result<Vec<u8>, Fallo> {
        let service = HttpService::new(address)?;
        body(send(service.client.get(address)).await?, MAX_PACK).await
    }
}

/// A service at an address.
#[derive(Debug, Clone)]
pub struct HttpService {
    client: Client,
    base: String,
}

impl HttpService {
    /// A service at an address such as `https://servicio.example`, without a final slash.
    ///
    /// # Errors
    /// `interno` when no TLS client can be made.
    pub fn new(base: &str) -> Result<Self, Fallo> {
        let client = tls().and_then(|tls| {
            Client::builder()
                .tls_backend_preconfigured(tls)
                .connect_timeout(CONNECT)
                .timeout(WHOLE_REQUEST)
                .redirect(reqwest::redirect::Policy::none())
                .user_agent(concat!("dian-abierta/", env!("CARGO_PKG_VERSION")))
                .build()
                .map_err(|error| error.to_string())
        });
        match client {
            Ok(client) => Ok(Self { client, base: base.to_owned() }),
            Err(error) => {
                tracing::error!(%error, "no HTTP client");
                Err(Codigo::Interno.into())
            }
        }
    }

    async fn read<T: DeserializeOwned>(
        &self,
        path: &str,
        access: Option<&SecretString>,
    ) -> Result<T, Fallo> {
        let ask = || async {
            let mut request = self.client.get(format!("{}{path}", self.base));
            if let Some(access) = access {
                request = request.bearer_auth(access.expose_secret());
            }
            json(send(request).await?).await
        };
        ask.retry(ExponentialBuilder::default().with_jitter().with_max_times(2))
            .when(|failure: &Fallo| failure.codigo == Codigo::ServicioNoDisponible)
            .await
    }

    fn post<T: serde::Serialize>(&self, path: &str, body: &T) -> RequestBuilder {
        self.client.post(format!("{}{path}", self.base)).json(body)
    }
}

#[async_trait]
impl Remote for HttpService {
    async fn sign_in(&self, request: &SolicitudIngreso) -> Result<SesionAbierta, Fallo> {
        json(send(self.post("/v1/cuenta/ingreso", request)).await?).await
    }

    async fn refresh(&self, request: &SolicitudRefresco) -> Result<SesionAbierta, Fallo> {
        json(send(self.post("/v1/cuenta/refresco", request)).await?).await
    }

    async fn sign_out(&self, request: &SolicitudRefresco) -> Result<(), Fallo> {
        send(self.post("/v1/cuenta/salida", request)).await.map(|_| ())
    }

    async fn demo_credentials(&self) -> Result<Vec<CredencialDemo>, Fallo> {
        self.read("/v1/demo/credenciales", None).await
    }

    async fn devoluciones_list(&self, access: &SecretString) -> Result<ListaDevoluciones, Fallo> {
        self.read("/v1/devoluciones", Some(access)).await
    }

    async fn devoluciones_detail(
        &self,
        access: &SecretString,
        radicado: &str,
    ) -> Result<Devolucion, Fallo> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if radicado.is_empty() || radicado.len() > 64 || !radicado.bytes().all(plain) {
            return Err(Codigo::NoEncontrado.into());
        }
        self.read(&format!("/v1/devoluciones/{radicado}"), Some(access)).await
    }
}

/// No platform verifier: it needs start-up code on Android and would differ between platforms.
fn tls() -> Result<rustls::ClientConfig, String> {
    let roots = rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(config)
}

async fn send(request: RequestBuilder) -> Result<Response, Fallo> {
    let response = match request.send().await {
        Ok(response) => response,
        Err(error) => {
            tracing::info!(error = %error.without_url(), "the service does not answer");
            return Err(Codigo::ServicioNoDisponible.into());
        }
    };
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    if matches!(
        status,
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT
    ) {
        return Err(Codigo::ServicioNoDisponible.into());
    }
    Err(json(response).await.unwrap_or_else(|unexpected| unexpected))
}

async fn json<T: DeserializeOwned>(response: Response) -> Result<T, Fallo> {
    let bytes = body(response, MAX_BODY).await?;
    serde_json::from_slice(&bytes).map_err(|error| unexpected(&error))
}

/// The bytes of an answer, up to a limit.
async fn body(mut response: Response, limit: usize) -> Result<Vec<u8>, Fallo> {
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => {
                return Err(unexpected(&"the answer is too long"));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(body),
            Err(error) => {
                tracing::info!(error = %error.without_url(), "the answer broke off");
                return Err(Codigo::ServicioNoDisponible.into());
            }
        }
    }
}

fn unexpected(why: &dyn std::fmt::Display) -> Fallo {
    tracing::warn!(%why, "the service answered something that is not in the contract");
    Fallo::new(Codigo::RespuestaInesperada)
}
