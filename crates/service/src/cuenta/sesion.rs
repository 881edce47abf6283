//! `GET /v1/cuenta/sesion`: whose session this is.

use axum::Json;
use dian_contract::Fallo;
use dian_contract::cuenta::Sesion;

use super::Autenticada;

/// Whose session this is.
#[utoipa::path(
    get,
    path = "/v1/cuenta/sesion",
    tag = "cuenta",
    security(("acceso" = [])),
    responses(
        (status = 200, description = "Quién entró y a nombre de quién", body = Sesion),
        (status = 401, description = "`sin_sesion` o `sesion_vencida`", body = Fallo),
    )
)]
pub(crate) async fn sesion(quien: Autenticada) -> Json<Sesion> {
    Json(quien.sesion)
}
