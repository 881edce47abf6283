use serde_json::json;

use crate::App;

const PATH: &str = "/v1/cuenta/salida";

#[tokio::test]
async fn leaving_ends_every_token_of_the_session() {
    let app = App::start().await;
    let opened = app.sign_in(0).await;
    let body = json!({ "token_refresco": opened.token_refresco });
    let answer = app.post(PATH, body.clone()).await;
    assert_eq!((answer.status, &answer.body), (204, &serde_json::Value::Null));
    let session = app.get("/v1/cuenta/sesion", Some(&opened.token_acceso)).await;
    assert_eq!(session.codigo(), (401, "sesion_vencida"));
    assert_eq!(app.refresh(&opened.token_refresco).await.codigo(), (401, "sesion_vencida"));

    assert_eq!(app.post(PATH, body).await.status, 204, "who leaves twice has left");
    assert_eq!(app.audited().await, ["ingreso", "salida"]);
}

#[tokio::test]
async fn a_token_that_never_was_gets_the_same_answer() {
    let app = App::start().await;
    let answer = app.post(PATH, json!({ "token_refresco": "0".repeat(64) })).await;
    assert_eq!(answer.status, 204);
    assert!(app.audited().await.is_empty());
}
