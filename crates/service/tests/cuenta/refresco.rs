use crate::App;

const DAY: i64 = 24 * 60 * 60;

#[tokio::test]
async fn a_renewal_gives_a_new_pair_and_the_same_session() {
    let app = App::start().await;
    let first = app.sign_in(0).await;
    let answer = app.refresh(&first.token_refresco).await;
    assert_eq!(answer.status, 200);
    let second: dian_contract::cuenta::SesionAbierta = serde_json::from_value(answer.body).unwrap();
    assert_ne!(second.token_acceso, first.token_acceso);
    assert_ne!(second.token_refresco, first.token_refresco);
    assert_eq!(second.sesion, first.sesion);
    assert_eq!(app.get("/v1/cuenta/sesion", Some(&second.token_acceso)).await.status, 200);
    assert_eq!(app.audited().await, ["ingreso", "refresco"]);
}

#[tokio::test]
async fn a_refresh_token_that_comes_back_ends_the_whole_family() {
    let app = App::start().await;
    let other = app.sign_in(0).await;
    let first = app.sign_in(0).await;
    let renewed = app.refresh(&first.token_refresco).await.body;
    let access = renewed["token_acceso"].as_str().unwrap();
    assert_eq!(app.get("/v1/cuenta/sesion", Some(access)).await.status, 200);

    let reused = app.refresh(&first.token_refresco).await;
    assert_eq!(reused.codigo(), (401, "sesion_vencida"));
    let ended = app.get("/v1/cuenta/sesion", Some(access)).await;
    assert_eq!(ended.codigo(), (401, "sesion_vencida"));
    let newest = app.refresh(renewed["token_refresco"].as_str().unwrap()).await;
    assert_eq!(newest.codigo(), (401, "sesion_vencida"));
    assert_eq!(app.audited().await, ["ingreso", "ingreso", "refresco", "refresco_reusado"]);

    let untouched = app.get("/v1/cuenta/sesion", Some(&other.token_acceso)).await;
    assert_eq!(untouched.status, 200, "another session of the same person goes on");
}

#[tokio::test]
async fn of_two_renewals_at_once_one_serves() {
    let app = App::start().await;
    let opened = app.sign_in(0).await;
    let (one, other) =
        tokio::join!(app.refresh(&opened.token_refresco), app.refresh(&opened.token_refresco));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
}

#[tokio::test]
async fn an_access_token_lasts_a_quarter_of_an_hour_and_a_refresh_token_thirty_days() {
    let app = App::start().await;
    let opened = app.sign_in(0).await;
    assert_eq!(opened.dura_segundos, 900);
    app.advance(899);
    assert_eq!(app.get("/v1/cuenta/sesion", Some(&opened.token_acceso)).await.status, 200);
    app.advance(1);
    let over = app.get("/v1/cuenta/sesion", Some(&opened.token_acceso)).await;
    assert_eq!(over.codigo(), (401, "sesion_vencida"));

    app.advance(29 * DAY);
    let renewed = app.refresh(&opened.token_refresco).await;
    assert_eq!(renewed.status, 200);
    app.advance(30 * DAY);
    let late = app.refresh(renewed.body["token_refresco"].as_str().unwrap()).await;
    assert_eq!(late.codigo(), (401, "sesion_vencida"));
}

#[tokio::test]
async fn an_unknown_token_and_an_access_token_do_not_renew() {
    let app = App::start().await;
    let opened = app.sign_in(0).await;
    for token in ["", "ñ", &"0".repeat(64), &opened.token_acceso] {
        assert_eq!(app.refresh(token).await.codigo(), (401, "sesion_vencida"), "{token:?}");
    }
    assert_eq!(app.refresh(&opened.token_refresco).await.status, 200, "the session goes on");
}

/// What is over does not pile up: after a month only the session that is alive is kept.
#[tokio::test]
async fn old_tokens_and_sessions_are_forgotten() {
    let app = App::start().await;
    for _ in 0..3 {
        app.sign_in(0).await;
    }
    app.advance(31 * DAY);
    app.sign_in(0).await;
    let pool = sqlx::SqlitePool::connect(&crate::base_of(&app.dir)).await.unwrap();
    for (table, rows) in [("SELECT count(*) FROM tokens", 2), ("SELECT count(*) FROM sesiones", 1)]
    {
        let kept: i64 = sqlx::query_scalar(table).fetch_one(&pool).await.unwrap();
        assert_eq!(kept, rows, "{table}");
    }
}
