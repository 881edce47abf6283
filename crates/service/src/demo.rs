//! `GET /v1/demo/credenciales`: the fictitious people, with their passwords. Only in a
//! demonstration; otherwise the route is as absent as any other.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dian_contract::cuenta::CredencialDemo;
use dian_contract::{Codigo, Fallo};

use crate::Estado;
use crate::fallo::Rechazo;
use crate::semilla;

/// Fictitious people to sign in with.
#[utoipa::path(
    get,
    path = "/v1/demo/credenciales",
    tag = "demo",
    responses(
        (status = 200, description = "Personas ficticias y sus claves", body = Vec<CredencialDemo>),
        (status = 404, description = "`no_encontrado`: no es una demostración", body = Fallo),
    )
)]
pub(crate) async fn credenciales(
    State(estado): State<Arc<Estado>>,
) -> Result<Json<Vec<CredencialDemo>>, Rechazo> {
    if !estado.demostracion {
        return Err(Codigo::NoEncontrado.into());
    }
    Ok(Json(semilla::credenciales()))
}
