//! The client against services that misbehave.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use dian_contract::Codigo;
use dian_contract::cuenta::SolicitudRefresco;
use dian_core::conocimiento::Fetcher;
use dian_core::remote::Remote;
use dian_http::{HttpService, PackFetcher};
use secrecy::SecretString;

#[tokio::test]
async fn nobody_listening_is_a_service_that_is_not_there() {
    let port = {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap().port()
    };
    let service = HttpService::new(&format!("http://127.0.0.1:{port}")).unwrap();
    let failure = service.refresh(&token()).await.unwrap_err();
    assert_eq!(failure.codigo, Codigo::ServicioNoDisponible);
}

#[tokio::test]
async fn reading_is_tried_again_and_renewing_is_not() {
    let count = Arc::new(AtomicUsize::new(0));
    let reads = count.clone();
    let busy_twice = get(move || async move {
        if reads.fetch_add(1, Ordering::Relaxed) < 2 {
            (StatusCode::SERVICE_UNAVAILABLE, String::new())
        } else {
            (StatusCode::OK, r#"{"devoluciones":[]}"#.to_owned())
        }
    });
    let posts = Arc::new(AtomicUsize::new(0));
    let counted = posts.clone();
    let busy = post(move || async move {
        counted.fetch_add(1, Ordering::Relaxed);
        StatusCode::SERVICE_UNAVAILABLE
    });
    let router =
        Router::new().route("/v1/devoluciones", busy_twice).route("/v1/cuenta/refresco", busy);
    let service = serve(router).await;
    let list = service.devoluciones_list(&SecretString::from("x")).await.unwrap();
    assert!(list.devoluciones.is_empty());
    assert_eq!(count.load(Ordering::Relaxed), 3);
    let failure = service.refresh(&token()).await.unwrap_err();
    assert_eq!(failure.codigo, Codigo::ServicioNoDisponible);
    assert_eq!(posts.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_failure_of_the_contract_passes_and_anything_else_is_unexpected() {
    let locked = r#"{"codigo":"cuenta_bloqueada","parametros":{"segundos":"30"}}"#;
    let router = Router::new()
        .route(
            "/v1/cuenta/refresco",
            post(move || async move { (StatusCode::TOO_MANY_REQUESTS, locked) }),
        )
        .route("/v1/demo/credenciales", get(async || "<html>portal cautivo</html>"))
        .route("/v1/devoluciones", get(async || (StatusCode::INTERNAL_SERVER_ERROR, "ay")))
        .route("/v1/devoluciones/{radicado}", get(async || "x".repeat(5 * 1024 * 1024)));
    let service = serve(router).await;
    let failure = service.refresh(&token()).await.unwrap_err();
    assert_eq!(failure.codigo, Codigo::CuentaBloqueada);
    assert_eq!(failure.parametros["segundos"], "30");
    let access = SecretString::from("x");
    for failure in [
        service.demo_credentials().await.unwrap_err(),
        service.devoluciones_list(&access).await.unwrap_err(),
        service.devoluciones_detail(&access, "DEMO-2026-00001").await.unwrap_err(),
    ] {
        assert_eq!(failure.codigo, Codigo::RespuestaInesperada);
    }
    let odd = service.devoluciones_detail(&access, "../cuenta/sesion").await.unwrap_err();
    assert_eq!(odd.codigo, Codigo::NoEncontrado);
}

fn token() -> SolicitudRefresco {
    SolicitudRefresco { token_refresco: "refresco".into() }
}

#[tokio::test]
async fn a_pack_is_fetched_whole_and_no_redirect_is_followed() {
    let router = Router::new()
        .route("/normas.json", get(|| async { "paquete" }))
        .route("/otra", get(|| async { axum::response::Redirect::to("/normas.json") }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let fetched = PackFetcher.fetch(&format!("{address}/normas.json")).await.unwrap();
    assert_eq!(fetched, b"paquete");
    assert!(PackFetcher.fetch(&format!("{address}/otra")).await.is_err());
    let missing = PackFetcher.fetch(&format!("{address}/no-existe")).await.unwrap_err();
    assert_eq!(missing.codigo, Codigo::RespuestaInesperada);
}

async fn serve(router: Router) -> HttpService {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    HttpService::new(&address).unwrap()
}
