//! Every route and the OpenAPI document, from one list.

use std::sync::Arc;
use std::time::Duration;

use axum::routing::get;
use axum::{Json, Router};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::{Estado, cuenta, demo, devoluciones, fallo, peticion, salud};

/// A request that takes longer is given up.
const LONGEST_REQUEST: Duration = Duration::from_secs(15);

#[derive(OpenApi)]
#[openapi(
    info(
        title = "DIAN Abierta",
        description = "Servicio de referencia de DIAN Abierta. Independiente, no oficial: no es un \
                       servicio de la DIAN ni se conecta con ella."
    ),
    modifiers(&Bearer)
)]
struct Document;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        openapi
            .components
            .get_or_insert_default()
            .add_security_scheme("acceso", SecurityScheme::Http(bearer));
    }
}

/// The contract of the service as OpenAPI; `crates/service/openapi.json` is its committed copy.
pub fn openapi() -> utoipa::openapi::OpenApi {
    documented().into_openapi()
}

pub(crate) fn router(estado: Arc<Estado>) -> Router {
    let (router, openapi) = documented().split_for_parts();
    let router = router
        .route("/openapi.json", get(|| async { Json(openapi) }))
        .fallback(fallo::no_route)
        .method_not_allowed_fallback(fallo::wrong_method)
        .with_state(estado);
    peticion::guard(router, LONGEST_REQUEST)
}

fn documented() -> OpenApiRouter<Arc<Estado>> {
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(cuenta::ingreso::ingreso))
        .routes(routes!(cuenta::refresco::refresco))
        .routes(routes!(cuenta::salida::salida))
        .routes(routes!(cuenta::sesion::sesion))
        .routes(routes!(devoluciones::list::list))
        .routes(routes!(devoluciones::detail::detail))
        .routes(routes!(demo::credenciales))
        .routes(routes!(salud::health))
}
