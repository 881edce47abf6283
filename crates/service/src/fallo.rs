//! How a failure leaves: `{codigo, parametros}` and the HTTP status that goes with its code.
//!
//! The detail of a defect goes to the log once and never into the answer.

use std::error::Error;

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dian_contract::{Codigo, Fallo};
use serde::de::DeserializeOwned;

/// A failure on its way out.
#[derive(Debug)]
pub(crate) struct Rechazo {
    status: StatusCode,
    fallo: Fallo,
}

impl Rechazo {
    /// A defect: logged here, told to nobody.
    pub(crate) fn internal(error: &(dyn Error + 'static)) -> Self {
        tracing::error!(error, "defecto");
        Codigo::Interno.into()
    }

    fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

impl From<Fallo> for Rechazo {
    fn from(fallo: Fallo) -> Self {
        Self { status: status_of(fallo.codigo), fallo }
    }
}

impl From<Codigo> for Rechazo {
    fn from(codigo: Codigo) -> Self {
        Fallo::new(codigo).into()
    }
}

impl From<sqlx::Error> for Rechazo {
    fn from(error: sqlx::Error) -> Self {
        Self::internal(&error)
    }
}

impl From<getrandom::Error> for Rechazo {
    fn from(error: getrandom::Error) -> Self {
        Self::internal(&error)
    }
}

impl IntoResponse for Rechazo {
    fn into_response(self) -> Response {
        let wait = self.fallo.parametros.get("segundos").and_then(|it| it.parse::<u64>().ok());
        let mut response = (self.status, Json(self.fallo)).into_response();
        let headers = response.headers_mut();
        if let Some(seconds) = wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// A JSON body. What does not fit leaves as `solicitud_invalida`.
pub(crate) struct Cuerpo<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Cuerpo<T> {
    type Rejection = Rechazo;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rechazo> {
        let Json(body) = Json::from_request(request, state).await.map_err(refuse_body)?;
        Ok(Self(body))
    }
}

/// The text of the rejection may quote what was sent, so it is dropped. JSON that is broken and JSON
/// that is something else are one thing for the client, and serde does not tell them apart well.
fn refuse_body(rejection: JsonRejection) -> Rechazo {
    let rechazo = Rechazo::from(Codigo::SolicitudInvalida);
    match rejection.status() {
        StatusCode::UNPROCESSABLE_ENTITY => rechazo,
        status => rechazo.with_status(status),
    }
}

pub(crate) async fn no_route() -> Rechazo {
    Codigo::NoEncontrado.into()
}

pub(crate) async fn wrong_method() -> Rechazo {
    Rechazo::from(Codigo::SolicitudInvalida).with_status(StatusCode::METHOD_NOT_ALLOWED)
}

/// The codes that the service gives. Any other is of the device, and a defect here.
fn status_of(codigo: Codigo) -> StatusCode {
    const GIVEN: [(Codigo, StatusCode); 8] = [
        (Codigo::SolicitudInvalida, StatusCode::BAD_REQUEST),
        (Codigo::CredencialesInvalidas, StatusCode::UNAUTHORIZED),
        (Codigo::SinSesion, StatusCode::UNAUTHORIZED),
        (Codigo::SesionVencida, StatusCode::UNAUTHORIZED),
        (Codigo::NoEncontrado, StatusCode::NOT_FOUND),
        (Codigo::CuentaBloqueada, StatusCode::TOO_MANY_REQUESTS),
        (Codigo::ServicioNoDisponible, StatusCode::SERVICE_UNAVAILABLE),
        (Codigo::ServicioOcupado, StatusCode::SERVICE_UNAVAILABLE),
    ];
    let given = GIVEN.iter().find(|(it, _)| *it == codigo);
    given.map_or(StatusCode::INTERNAL_SERVER_ERROR, |(_, status)| *status)
}
