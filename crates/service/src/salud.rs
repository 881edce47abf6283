//! `GET /health`: whether it can answer, for whoever watches over it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dian_contract::{Codigo, Fallo};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Estado;
use crate::fallo::Rechazo;

/// It answers and its base too.
#[derive(Serialize, ToSchema)]
pub(crate) struct Salud {
    /// Always `disponible`: otherwise the answer is a failure.
    estado: &'static str,
}

/// Whether it can answer.
#[utoipa::path(
    get,
    path = "/health",
    tag = "salud",
    responses(
        (status = 200, description = "Atiende, y su base también", body = Salud),
        (status = 503, description = "`servicio_no_disponible`", body = Fallo),
    )
)]
pub(crate) async fn health(State(estado): State<Arc<Estado>>) -> Result<Json<Salud>, Rechazo> {
    let asked = sqlx::query("SELECT 1 FROM contribuyentes LIMIT 1")
        .fetch_optional(&estado.almacen.pool)
        .await;
    match asked {
        Ok(_) => Ok(Json(Salud { estado: "disponible" })),
        Err(error) => {
            tracing::error!(%error, "la base no responde");
            Err(Codigo::ServicioNoDisponible.into())
        }
    }
}
