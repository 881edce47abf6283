//! `POST /v1/cuenta/salida`: ends a session.
//!
//! It answers the same for a token that never was: who leaves twice has left, and nobody learns
//! which tokens exist.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use dian_contract::Fallo;
use dian_contract::cuenta::SolicitudRefresco;

use super::{find_refresh, revoke};
use crate::Estado;
use crate::almacen::{Almacen, Hecho, audit};
use crate::fallo::{Cuerpo, Rechazo};
use crate::tokens::{Huella, huella};

/// Ends a session.
#[utoipa::path(
    post,
    path = "/v1/cuenta/salida",
    tag = "cuenta",
    request_body = SolicitudRefresco,
    responses(
        (status = 204, description = "La sesión terminó, con todos sus tokens"),
        (status = 400, description = "`solicitud_invalida`", body = Fallo),
    )
)]
pub(crate) async fn salida(
    State(estado): State<Arc<Estado>>,
    Cuerpo(solicitud): Cuerpo<SolicitudRefresco>,
) -> Result<StatusCode, Rechazo> {
    estado.almacen.end_session(&huella(&solicitud.token_refresco), estado.now()).await?;
    Ok(StatusCode::NO_CONTENT)
}

impl Almacen {
    async fn end_session(&self, huella: &Huella, now: i64) -> Result<(), sqlx::Error> {
        let mut change = self.change().await?;
        let token = find_refresh(&mut change, huella).await?;
        if let Some(token) = token.filter(|it| it.revocada.is_none()) {
            revoke(&mut change, token.sesion_id, now).await?;
            audit(&mut change, Hecho::Salida, token.sesion_id, now).await?;
            change.commit().await?;
        }
        Ok(())
    }
}
