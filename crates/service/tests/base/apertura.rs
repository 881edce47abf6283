use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use dian_service::ServicioError;
use tokio::net::TcpListener;

use crate::{App, START, base_of, open};

#[tokio::test]
async fn only_sqlite_is_known() {
    let clock = Arc::new(AtomicI64::new(START));
    for base in ["postgres://localhost/dian", "archivo.db", ""] {
        let opened = open(base, true, &clock).await;
        assert!(matches!(opened.err(), Some(ServicioError::BaseDesconocida)), "{base}");
    }
}

#[tokio::test]
async fn fictitious_and_real_taxpayers_are_never_in_one_base() {
    let clock = Arc::new(AtomicI64::new(START));
    let dir = tempfile::tempdir().unwrap();
    drop(open(&base_of(&dir), true, &clock).await.unwrap());
    let as_real = open(&base_of(&dir), false, &clock).await;
    assert!(matches!(as_real.err(), Some(ServicioError::BaseDeDemostracion)));

    let dir = tempfile::tempdir().unwrap();
    drop(open(&base_of(&dir), false, &clock).await.unwrap());
    let pool = sqlx::SqlitePool::connect(&base_of(&dir)).await.unwrap();
    sqlx::query(
        "INSERT INTO contribuyentes (nit, nombre, tipo, responsabilidades)
         VALUES ('900654321', 'Una que no es de la semilla', 'juridica', '')",
    )
    .execute(&pool)
    .await
    .unwrap();
    let as_demo = open(&base_of(&dir), true, &clock).await;
    assert!(matches!(as_demo.err(), Some(ServicioError::BaseConDatos)));
}

#[tokio::test]
async fn opened_on_a_later_day_the_demonstration_keeps_sessions_and_dates_its_refunds_again() {
    let app = App::start().await;
    let opened = app.sign_in(4).await;
    let app = app.restart_after(20 * 24 * 60 * 60).await;
    let renewed = app.refresh(&opened.token_refresco).await;
    assert_eq!(renewed.status, 200);
    let access = renewed.body["token_acceso"].as_str().unwrap();
    let refund = app.get("/v1/devoluciones/DEMO-2026-00417", Some(access)).await.body;
    assert_eq!(refund["calculada_al"], "2026-12-03");
    assert_eq!(refund["habiles_corridos"], 36);
}

#[tokio::test]
async fn opened_again_on_the_same_day_nothing_moves() {
    let app = App::start().await;
    let before = app.sign_in(4).await;
    let path = "/v1/devoluciones";
    let listed = app.get(path, Some(&before.token_acceso)).await;
    let app = app.restart_after(60).await;
    assert_eq!(app.get(path, Some(&before.token_acceso)).await, listed);
}

#[tokio::test]
async fn it_listens_to_this_machine_alone() {
    let clock = Arc::new(AtomicI64::new(START));
    let servicio = open("sqlite::memory:", true, &clock).await.unwrap();
    let listener = TcpListener::bind("0.0.0.0:0").await.unwrap();
    let served = servicio.serve(listener, std::future::ready(())).await;
    assert!(matches!(served, Err(ServicioError::DireccionAbierta)));
}
