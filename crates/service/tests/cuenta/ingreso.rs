use serde_json::{Value, json};

use crate::App;

const PATH: &str = "/v1/cuenta/ingreso";
const LAURA: usize = 0;
const MARIANA: usize = 2;
const LA_CEIBA: usize = 4;

#[tokio::test]
async fn a_person_signs_in_in_their_own_name() {
    let app = App::start().await;
    let answer = app.post(PATH, app.credential(LAURA).await).await;
    assert_eq!(answer.status, 200);
    insta::assert_json_snapshot!(without_tokens(answer.body));
}

#[tokio::test]
async fn a_person_signs_in_for_an_organisation() {
    let app = App::start().await;
    let answer = app.post(PATH, app.credential(LA_CEIBA).await).await;
    assert_eq!(answer.status, 200);
    insta::assert_json_snapshot!(without_tokens(answer.body));
}

#[tokio::test]
async fn a_foreigner_signs_in_with_a_cedula_de_extranjeria() {
    let app = App::start().await;
    let opened = app.sign_in(MARIANA).await;
    assert_eq!(opened.sesion.persona, "Mariana Torres Vega");
    assert_eq!(opened.sesion.contribuyente.nit, "700100321");
}

#[tokio::test]
async fn numbers_may_be_written_with_dots_blanks_and_check_digit() {
    let app = App::start().await;
    let mut typed = app.credential(LA_CEIBA).await;
    for (nit, documento) in [
        ("900.123.456-8", "1.000.000.042"),
        ("900 123 456", " 1000000042 "),
        ("9001234568", "01.000.000.042"),
    ] {
        typed["nit_organizacion"] = nit.into();
        typed["documento"] = documento.into();
        let answer = app.post(PATH, typed.clone()).await;
        assert_eq!(answer.status, 200, "{nit} {documento}");
    }
}

#[tokio::test]
async fn nobody_learns_what_was_wrong() {
    let app = App::start().await;
    let own = app.credential(LAURA).await;
    let third = app.credential(LA_CEIBA).await;
    let wrong: [(&str, Value); 9] = [
        ("the password", with(&own, "clave", "otra")),
        ("an empty password", with(&own, "clave", "")),
        ("an unknown user", with(&own, "documento", "1000000999")),
        ("another kind of document", with(&own, "tipo_documento", "CE")),
        ("a number that is none", with(&own, "documento", "no es un número")),
        ("an unknown organisation", with(&third, "nit_organizacion", "900999999")),
        ("an organisation of somebody else", with(&third, "nit_organizacion", "901000777")),
        ("a wrong check digit", with(&third, "nit_organizacion", "900123456-1")),
        ("one's own NIT as organisation", with(&third, "nit_organizacion", "1000000042")),
    ];
    for (what, typed) in wrong {
        let before = app.servicio.password_verifications();
        let answer = app.post(PATH, typed).await;
        let cost = app.servicio.password_verifications() - before;
        assert_eq!(answer.status, 401, "{what}");
        assert_eq!(answer.body, json!({"codigo": "credenciales_invalidas", "parametros": {}}));
        assert_eq!(cost, 1, "{what}: known or not, one password is verified");
    }
    assert!(app.audited().await.is_empty());
}

#[tokio::test]
async fn five_failures_lock_the_door_for_a_while_and_the_lock_doubles() {
    let app = App::start().await;
    let right = app.credential(LAURA).await;
    let wrong = with(&right, "clave", "otra");
    for _ in 0..5 {
        assert_eq!(app.post(PATH, wrong.clone()).await.status, 401);
    }
    let before = app.servicio.password_verifications();
    let locked = app.post(PATH, right.clone()).await;
    assert_eq!(locked.status, 429);
    assert_eq!(
        locked.body,
        json!({"codigo": "cuenta_bloqueada", "parametros": {"segundos": "30"}})
    );
    assert_eq!(app.servicio.password_verifications(), before, "no work for a locked door");

    app.advance(29);
    assert_eq!(app.post(PATH, right.clone()).await.body["parametros"]["segundos"], "1");
    app.advance(1);
    assert_eq!(app.post(PATH, wrong.clone()).await.status, 401);
    assert_eq!(app.post(PATH, right.clone()).await.body["parametros"]["segundos"], "60");
    app.advance(60);
    assert_eq!(app.post(PATH, right.clone()).await.status, 200);
    assert_eq!(app.post(PATH, wrong).await.status, 401, "signing in forgets the failures");
    assert_eq!(app.post(PATH, right).await.status, 200);
}

#[tokio::test]
async fn an_unknown_user_is_locked_like_a_known_one() {
    let app = App::start().await;
    let known = with(&app.credential(LAURA).await, "clave", "otra");
    let unknown = with(&known, "documento", "1000000999");
    for _ in 0..7 {
        let (one, other) =
            (app.post(PATH, known.clone()).await, app.post(PATH, unknown.clone()).await);
        assert_eq!(one, other);
    }
}

#[tokio::test]
async fn the_lock_of_one_door_leaves_the_others_open() {
    let app = App::start().await;
    let wrong = with(&app.credential(LAURA).await, "clave", "otra");
    for _ in 0..6 {
        app.post(PATH, wrong.clone()).await;
    }
    app.sign_in(LA_CEIBA).await;
    app.sign_in(MARIANA).await;
}

#[tokio::test]
async fn tries_at_the_same_time_count_as_many() {
    let app = App::start().await;
    let wrong = with(&app.credential(LAURA).await, "clave", "otra");
    let tries: Vec<_> = (0..20)
        .map(|_| {
            let request = app.client.post(format!("{}{PATH}", app.url)).json(&wrong);
            tokio::spawn(async move { request.send().await.unwrap().status().as_u16() })
        })
        .collect();
    let mut statuses = Vec::new();
    for one in tries {
        statuses.push(one.await.unwrap());
    }
    assert_eq!(statuses.iter().filter(|status| **status == 401).count(), 5);
    assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 15);
    assert_eq!(app.servicio.password_verifications(), 5);
}

#[tokio::test]
async fn a_third_party_needs_an_organisation() {
    let app = App::start().await;
    let mut typed = app.credential(LA_CEIBA).await;
    typed["nit_organizacion"] = Value::Null;
    let answer = app.post(PATH, typed).await;
    assert_eq!(answer.status, 400);
    insta::assert_json_snapshot!(answer.body);
}

/// Tokens, documents of the log and passwords: what a thief of the file would look for.
#[tokio::test]
async fn the_base_has_neither_passwords_nor_tokens() {
    let app = App::start().await;
    let opened = app.sign_in(LAURA).await;
    let clave = app.credential(LAURA).await["clave"].as_str().unwrap().to_owned();
    let mut bytes = Vec::new();
    for file in std::fs::read_dir(app.dir.path()).unwrap() {
        bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    let has = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(has("Laura"), "the base was read");
    for secret in [&opened.token_acceso, &opened.token_refresco, &clave] {
        assert!(!has(secret));
    }
    assert_eq!(app.audited().await, ["ingreso"]);
}

fn without_tokens(mut opened: Value) -> Value {
    for token in ["token_acceso", "token_refresco"] {
        assert_eq!(opened[token].as_str().unwrap().len(), 64);
        opened[token] = "…".into();
    }
    opened
}

fn with(typed: &Value, field: &str, value: &str) -> Value {
    let mut typed = typed.clone();
    typed[field] = value.into();
    typed
}
