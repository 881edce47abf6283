use serde_json::json;

use crate::App;

const LAURA: usize = 0;
const ANDRES: usize = 1;
const MARIANA: usize = 2;
const LA_CEIBA: usize = 4;
const RIO_CLARO: usize = 5;

async fn seen(app: &App, nth: usize, radicado: &str) -> serde_json::Value {
    let opened = app.sign_in(nth).await;
    let path = format!("/v1/devoluciones/{radicado}");
    let answer = app.get(&path, Some(&opened.token_acceso)).await;
    assert_eq!(answer.status, 200, "{radicado}");
    answer.body
}

macro_rules! timeline {
    ($name:ident, $nth:expr, $radicado:literal) => {
        #[tokio::test]
        async fn $name() {
            let app = App::start().await;
            insta::assert_json_snapshot!(seen(&app, $nth, $radicado).await);
        }
    };
}

timeline!(in_study, LA_CEIBA, "DEMO-2026-00417");
timeline!(suspended, LA_CEIBA, "DEMO-2026-00366");
timeline!(suspended_once_then_paid_by_transfer, LA_CEIBA, "DEMO-2026-00233");
timeline!(paid_in_tidis, LA_CEIBA, "DEMO-2026-00090");
timeline!(automatic_within_the_inadmission_term, LAURA, "DEMO-2026-00421");
timeline!(partly_returned, LAURA, "DEMO-2026-00105");
timeline!(inadmitted, ANDRES, "DEMO-2026-00402");
timeline!(filed_again, ANDRES, "DEMO-2026-00349");
timeline!(rejected, ANDRES, "DEMO-2026-00198");
timeline!(overdue, MARIANA, "DEMO-2026-00301");
timeline!(withdrawn, MARIANA, "DEMO-2026-00274");
timeline!(with_garantia, RIO_CLARO, "DEMO-2026-00409");
timeline!(to_be_paid, RIO_CLARO, "DEMO-2026-00377");
timeline!(offset, RIO_CLARO, "DEMO-2026-00318");

#[tokio::test]
async fn that_of_another_taxpayer_is_as_absent_as_one_that_never_was() {
    let app = App::start().await;
    let laura = app.sign_in(LAURA).await;
    let wanted = json!({"codigo": "no_encontrado", "parametros": {}});
    // Laura represents La Ceiba, and has signed in for herself.
    for radicado in ["DEMO-2026-00417", "DEMO-2026-00402", "DEMO-2026-99999", "%FF", "'%20OR%201=1"]
    {
        let path = format!("/v1/devoluciones/{radicado}");
        let answer = app.get(&path, Some(&laura.token_acceso)).await;
        assert_eq!((answer.status, &answer.body), (404, &wanted), "{radicado}");
    }
}

#[tokio::test]
async fn it_needs_a_session() {
    let app = App::start().await;
    let answer = app.get("/v1/devoluciones/DEMO-2026-00417", None).await;
    assert_eq!(answer.codigo(), (401, "sin_sesion"));
}

/// At nine at night in Colombia it is already tomorrow in UTC.
#[tokio::test]
async fn the_day_is_that_of_colombia() {
    let app = App::start().await;
    app.advance(11 * 60 * 60);
    let late = seen(&app, LA_CEIBA, "DEMO-2026-00417").await;
    assert_eq!(
        (&late["calculada_al"], &late["habiles_corridos"]),
        (&json!("2026-11-13"), &json!(36))
    );
    app.advance(4 * 24 * 60 * 60);
    let later = seen(&app, LA_CEIBA, "DEMO-2026-00417").await;
    assert_eq!(
        (&later["calculada_al"], &later["habiles_corridos"]),
        (&json!("2026-11-17"), &json!(37))
    );
}
