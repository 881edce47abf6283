use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt;

use crate::{App, START};

const PATH: &str = "/v1/demo/credenciales";

#[tokio::test]
async fn everybody_of_the_list_can_sign_in() {
    let app = App::start().await;
    let answer = app.get(PATH, None).await;
    assert_eq!(answer.status, 200);
    insta::assert_json_snapshot!(answer.body);
    for (nth, listed) in answer.body.as_array().unwrap().iter().enumerate() {
        let opened = app.sign_in(nth).await;
        assert_eq!(opened.sesion.contribuyente.nombre, listed["contribuyente"]);
        assert_eq!(opened.sesion.persona, listed["persona"]);
    }
}

#[tokio::test]
async fn outside_a_demonstration_there_is_no_such_route() {
    let clock = Arc::new(AtomicI64::new(START));
    let servicio = crate::open("sqlite::memory:", false, &clock).await.unwrap();
    let request = Request::get(PATH).body(Body::empty()).unwrap();
    let answer = servicio.router().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 404);
}
