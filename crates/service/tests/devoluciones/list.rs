use std::collections::BTreeSet;

use serde_json::Value;

use crate::App;

const PATH: &str = "/v1/devoluciones";

#[tokio::test]
async fn each_taxpayer_sees_their_own_newest_first() {
    let app = App::start().await;
    let mut lists = Vec::new();
    for nth in 0..6 {
        let opened = app.sign_in(nth).await;
        let answer = app.get(PATH, Some(&opened.token_acceso)).await;
        assert_eq!(answer.status, 200);
        lists.push((opened.sesion.contribuyente.nombre, answer.body));
    }
    insta::assert_json_snapshot!(lists);
}

/// The states that a screen can show; a demonstration opened on any day has them all.
#[tokio::test]
async fn the_demonstration_has_a_refund_in_every_state() {
    for days in [0, 8, 41, 100, 200] {
        let app = App::start_in(tempfile::tempdir().unwrap(), crate::START + days * 86_400).await;
        let mut states = BTreeSet::new();
        let mut empty = 0;
        for nth in 0..6 {
            let opened = app.sign_in(nth).await;
            let answer = app.get(PATH, Some(&opened.token_acceso)).await;
            let listed = answer.body["devoluciones"].as_array().unwrap().clone();
            empty += usize::from(listed.is_empty());
            states.extend(listed.iter().map(state));
        }
        assert_eq!(empty, 1, "one taxpayer has none");
        let states: Vec<&str> = states.iter().map(String::as_str).collect();
        assert_eq!(
            states,
            [
                "desistida terminada",
                "estudio",
                "estudio vencida",
                "inadmitida",
                "pago",
                "pago terminada",
                "plazo_inadmision",
                "resolucion terminada",
                "suspendida",
            ],
            "{days} days later"
        );
    }
}

#[tokio::test]
async fn it_needs_a_session() {
    let app = App::start().await;
    assert_eq!(app.get(PATH, None).await.codigo(), (401, "sin_sesion"));
    let never = app.get(PATH, Some(&"0".repeat(64))).await;
    assert_eq!(never.codigo(), (401, "sesion_vencida"));
}

fn state(refund: &Value) -> String {
    let mut state = refund["hito"].as_str().unwrap().to_owned();
    for flag in ["terminada", "vencida"] {
        if refund[flag] == true {
            state = format!("{state} {flag}");
        }
    }
    state
}
