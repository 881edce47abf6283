//! `GET /v1/devoluciones/{radicado}`: a refund with its timeline.
//!
//! That of another taxpayer is as absent as one that never was.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use dian_contract::devoluciones::Devolucion;
use dian_contract::{Codigo, Fallo};

use super::FilaDevolucion;
use crate::Estado;
use crate::almacen::Almacen;
use crate::cuenta::Autenticada;
use crate::fallo::Rechazo;

/// A refund with its timeline.
#[utoipa::path(
    get,
    path = "/v1/devoluciones/{radicado}",
    tag = "devoluciones",
    security(("acceso" = [])),
    params(("radicado" = String, Path, description = "Número de la solicitud")),
    responses(
        (status = 200, description = "La devolución y sus hitos legales", body = Devolucion),
        (status = 401, description = "`sin_sesion` o `sesion_vencida`", body = Fallo),
        (status = 404, description = "`no_encontrado`: no existe o es de otro", body = Fallo),
    )
)]
pub(crate) async fn detail(
    State(estado): State<Arc<Estado>>,
    quien: Autenticada,
    path: Result<Path<String>, axum::extract::rejection::PathRejection>,
) -> Result<Json<Devolucion>, Rechazo> {
    let Ok(Path(radicado)) = path else { return Err(Codigo::NoEncontrado.into()) };
    let fila = estado.almacen.refund_of(quien.contribuyente_id, &radicado).await?;
    let fila = fila.ok_or(Codigo::NoEncontrado)?;
    Ok(Json(estado.explain(fila, estado.today())?))
}

impl Almacen {
    async fn refund_of(
        &self,
        contribuyente_id: i64,
        radicado: &str,
    ) -> Result<Option<FilaDevolucion>, sqlx::Error> {
        sqlx::query_as("SELECT * FROM devoluciones WHERE contribuyente_id = ? AND radicado = ?")
            .bind(contribuyente_id)
            .bind(radicado)
            .fetch_optional(&self.pool)
            .await
    }
}
