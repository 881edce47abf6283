//! What surrounds every request: an id, a line in the log, limits of size and time, and the last
//! net under a panic.
//!
//! The log has the pattern of the route and never the address asked for, which may name a request of
//! a taxpayer.

use std::any::Any;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use dian_contract::{Codigo, Fallo};
use tower_http::catch_panic::CatchPanicLayer;
use tracing::Instrument;

use crate::fallo::Rechazo;

/// No request of the contract comes near.
const LARGEST_BODY: usize = 64 * 1024;
/// What a client is told to wait when the service is too busy to answer in time.
const RETRY_SECONDS: u32 = 5;
const REQUEST_ID: &str = "x-request-id";

/// Puts the limits around the routes.
pub(crate) fn guard(router: Router, longest: Duration) -> Router {
    router
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(CatchPanicLayer::custom(caught))
        .layer(from_fn(move |request, next| surround(request, next, longest)))
}

async fn surround(request: Request, next: Next, longest: Duration) -> Response {
    let id = request_id();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let route = route.as_deref().unwrap_or("-");
    let span = tracing::info_span!("peticion", id, method = %request.method(), route);
    async {
        let start = Instant::now();
        let mut response = match tokio::time::timeout(longest, next.run(request)).await {
            Ok(response) => response,
            Err(_) => {
                let fallo = Fallo::new(Codigo::ServicioOcupado).with("segundos", RETRY_SECONDS);
                Rechazo::from(fallo).into_response()
            }
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Ok(id) = HeaderValue::from_str(&id) {
            headers.insert(REQUEST_ID, id);
        }
        let status = response.status().as_u16();
        let millis = start.elapsed().as_millis();
        tracing::info!(status, millis, "respuesta");
        response
    }
    .instrument(span)
    .await
}

/// Ours and not the client's: what a stranger sends does not go into the log.
fn request_id() -> String {
    format!("{:016x}", getrandom::u64().unwrap_or_default())
}

fn caught(_panic: Box<dyn Any + Send>) -> Response {
    // The panic hook has printed the place; its message may carry data.
    tracing::error!("pánico en una petición");
    Rechazo::from(Codigo::Interno).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::routing::get;
    use tower::ServiceExt;

    use super::*;

    async fn ask(handler_path: &str, longest: Duration) -> (u16, String) {
        async fn panics() -> &'static str {
            panic!("a defect with data in its message")
        }
        let router = Router::new()
            .route("/panics", get(panics))
            .route("/hangs", get(std::future::pending::<&'static str>));
        let request = Request::builder().uri(handler_path).body(Body::empty()).unwrap();
        let response = guard(router, longest).oneshot(request).await.unwrap();
        assert!(response.headers().contains_key(REQUEST_ID));
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_panic_leaves_as_interno_without_its_message() {
        let (status, body) = ask("/panics", Duration::from_secs(60)).await;
        assert_eq!((status, body.as_str()), (500, r#"{"codigo":"interno","parametros":{}}"#));
    }

    #[tokio::test]
    async fn a_request_that_takes_too_long_is_given_up() {
        let (status, body) = ask("/hangs", Duration::from_millis(1)).await;
        let wanted = r#"{"codigo":"servicio_ocupado","parametros":{"segundos":"5"}}"#;
        assert_eq!((status, body.as_str()), (503, wanted));
    }
}
