use crate::App;

const PATH: &str = "/v1/cuenta/sesion";

#[tokio::test]
async fn it_says_whose_session_it_is() {
    let app = App::start().await;
    let opened = app.sign_in(5).await;
    let answer = app.get(PATH, Some(&opened.token_acceso)).await;
    assert_eq!(answer.status, 200);
    insta::assert_json_snapshot!(answer.body);
}

#[tokio::test]
async fn without_a_token_there_is_no_session() {
    let app = App::start().await;
    let response = app.client.get(format!("{}{PATH}", app.url)).send().await.unwrap();
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert_eq!(crate::Answer::read(response).await.codigo(), (401, "sin_sesion"));

    let basic = app.client.get(format!("{}{PATH}", app.url)).basic_auth("x", Some("y"));
    let basic = crate::Answer::read(basic.send().await.unwrap()).await;
    assert_eq!(basic.codigo(), (401, "sin_sesion"));
}

#[tokio::test]
async fn a_refresh_token_opens_nothing() {
    let app = App::start().await;
    let opened = app.sign_in(0).await;
    let answer = app.get(PATH, Some(&opened.token_refresco)).await;
    assert_eq!(answer.codigo(), (401, "sesion_vencida"));
}

#[tokio::test]
async fn a_restart_keeps_the_sessions() {
    let app = App::start().await;
    let opened = app.sign_in(4).await;
    let app = app.restart_after(60).await;
    let answer = app.get(PATH, Some(&opened.token_acceso)).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body["contribuyente"]["nit"], "900123456");
    assert_eq!(app.refresh(&opened.token_refresco).await.status, 200);
}
