use crate::App;

/// Set `ACTUALIZAR_CONTRATO=1` to write the file instead (this is what `xtask bindings` does).
#[test]
fn the_committed_openapi_is_the_one_of_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
    let fresh = format!("{}\n", dian_service::openapi().to_pretty_json().unwrap());
    if std::env::var_os("ACTUALIZAR_CONTRATO").is_some() {
        std::fs::write(path, &fresh).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == fresh, "crates/service/openapi.json is stale: run `cargo xtask bindings`");
}

#[test]
fn every_route_is_in_the_document() {
    let document = serde_json::to_value(dian_service::openapi()).unwrap();
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(
        paths,
        [
            "/health",
            "/v1/cuenta/ingreso",
            "/v1/cuenta/refresco",
            "/v1/cuenta/salida",
            "/v1/cuenta/sesion",
            "/v1/demo/credenciales",
            "/v1/devoluciones",
            "/v1/devoluciones/{radicado}",
        ]
    );
    let text = document.to_string();
    for reference in text.split("\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(document["components"]["schemas"].get(name).is_some(), "{name} is not described");
    }
}

#[tokio::test]
async fn the_service_gives_its_own_document() {
    let app = App::start().await;
    let answer = app.get("/openapi.json", None).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body, serde_json::to_value(dian_service::openapi()).unwrap());
}
