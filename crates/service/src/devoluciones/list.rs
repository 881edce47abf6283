//! `GET /v1/devoluciones`: the refunds of the taxpayer of the session.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dian_contract::Fallo;
use dian_contract::devoluciones::ListaDevoluciones;

use super::FilaDevolucion;
use crate::Estado;
use crate::almacen::Almacen;
use crate::cuenta::Autenticada;
use crate::fallo::Rechazo;

/// The refunds of the taxpayer of the session, newest first.
#[utoipa::path(
    get,
    path = "/v1/devoluciones",
    tag = "devoluciones",
    security(("acceso" = [])),
    responses(
        (status = 200, description = "De la más nueva a la más vieja", body = ListaDevoluciones),
        (status = 401, description = "`sin_sesion` o `sesion_vencida`", body = Fallo),
    )
)]
pub(crate) async fn list(
    State(estado): State<Arc<Estado>>,
    quien: Autenticada,
) -> Result<Json<ListaDevoluciones>, Rechazo> {
    let filas = estado.almacen.refunds_of(quien.contribuyente_id).await?;
    let hoy = estado.today();
    let devoluciones: Result<_, Rechazo> =
        filas.iter().map(|fila| estado.summarise(fila, hoy)).collect();
    Ok(Json(ListaDevoluciones { devoluciones: devoluciones? }))
}

impl Almacen {
    async fn refunds_of(&self, contribuyente_id: i64) -> Result<Vec<FilaDevolucion>, sqlx::Error> {
        sqlx::query_as(
            "SELECT * FROM devoluciones WHERE contribuyente_id = ?
             ORDER BY radicada DESC, radicado DESC",
        )
        .bind(contribuyente_id)
        .fetch_all(&self.pool)
        .await
    }
}
