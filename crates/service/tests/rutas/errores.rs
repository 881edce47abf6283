use axum::body::{Body, to_bytes};
use axum::http::Request;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::{Answer, App};

const SIGN_IN: &str = "/v1/cuenta/ingreso";

/// Straight to the routes: a client over a socket may not get to read an answer that comes before it
/// has sent its whole megabyte.
async fn send(app: &App, request: Request<Body>) -> Answer {
    let response = app.servicio.router().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    Answer { status, body: serde_json::from_slice(&bytes).unwrap() }
}

#[tokio::test]
async fn what_the_framework_refuses_leaves_as_a_code_too() {
    let app = App::start().await;
    let json_post = |body: &str| {
        Request::post(SIGN_IN)
            .header("content-type", "application/json")
            .body(Body::from(body.to_owned()))
            .unwrap()
    };
    let empty = |request: axum::http::request::Builder| request.body(Body::empty()).unwrap();
    let large = format!("{{\"tipo\":\"{}\"}}", "x".repeat(1_000_000));
    let cases = [
        ("broken JSON", json_post("{\"tipo\":"), 400, "solicitud_invalida"),
        ("bytes that are no text", json_post("\u{0}\u{1}"), 400, "solicitud_invalida"),
        ("a wrong type", json_post("{\"tipo\":7}"), 400, "solicitud_invalida"),
        ("a field that is missing", json_post("{}"), 400, "solicitud_invalida"),
        ("a megabyte", json_post(&large), 413, "solicitud_invalida"),
        ("no content type", empty(Request::post(SIGN_IN)), 415, "solicitud_invalida"),
        ("another method", empty(Request::get(SIGN_IN)), 405, "solicitud_invalida"),
        ("another method", empty(Request::delete("/v1/devoluciones")), 405, "solicitud_invalida"),
        ("no such route", empty(Request::get("/v1/nada")), 404, "no_encontrado"),
        ("no such route", empty(Request::post("/")), 404, "no_encontrado"),
    ];
    for (what, request, status, codigo) in cases {
        let answer = send(&app, request).await;
        assert_eq!(answer.codigo(), (status, codigo), "{what}");
        assert_eq!(answer.body, json!({"codigo": codigo, "parametros": {}}), "{what}");
    }
}

#[tokio::test]
async fn every_answer_has_an_id_of_ours_and_is_kept_by_nobody() {
    let app = App::start().await;
    for path in ["/health", "/v1/nada"] {
        let request = app.client.get(format!("{}{path}", app.url)).header("x-request-id", "theirs");
        let response = request.send().await.unwrap();
        let id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
        assert_ne!(id, "theirs");
        assert_eq!(id.len(), 16);
        assert_eq!(response.headers()["cache-control"], "no-store");
    }
}

#[tokio::test]
async fn a_lock_says_in_a_header_how_long_to_wait() {
    let app = App::start().await;
    let mut typed: Value = app.credential(0).await;
    typed["clave"] = "otra".into();
    for _ in 0..5 {
        app.post(SIGN_IN, typed.clone()).await;
    }
    let request = app.client.post(format!("{}{SIGN_IN}", app.url)).json(&typed);
    assert_eq!(request.send().await.unwrap().headers()["retry-after"], "30");
}
