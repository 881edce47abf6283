//! `POST /v1/cuenta/refresco`: a new pair of tokens for a refresh token, which serves once.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dian_contract::cuenta::{SesionAbierta, SolicitudRefresco};
use dian_contract::{Codigo, Fallo};

use super::{find_refresh, issue, revoke};
use crate::Estado;
use crate::almacen::{Almacen, Hecho, audit};
use crate::fallo::{Cuerpo, Rechazo};
use crate::tokens::{Huella, huella};

/// Renews a session.
#[utoipa::path(
    post,
    path = "/v1/cuenta/refresco",
    tag = "cuenta",
    request_body = SolicitudRefresco,
    responses(
        (status = 200, description = "Tokens nuevos; el de refresco anterior ya no sirve",
         body = SesionAbierta),
        (status = 400, description = "`solicitud_invalida`", body = Fallo),
        (status = 401, description = "`sesion_vencida`: hay que volver a entrar", body = Fallo),
    )
)]
pub(crate) async fn refresco(
    State(estado): State<Arc<Estado>>,
    Cuerpo(solicitud): Cuerpo<SolicitudRefresco>,
) -> Result<Json<SesionAbierta>, Rechazo> {
    let huella = huella(&solicitud.token_refresco);
    let renewed = estado.almacen.renew(&huella, estado.now()).await?;
    Ok(Json(renewed.ok_or(Codigo::SesionVencida)?))
}

impl Almacen {
    /// Nothing when the token does not serve. One that was used before ends its session.
    async fn renew(&self, huella: &Huella, now: i64) -> Result<Option<SesionAbierta>, Rechazo> {
        let mut change = self.change().await?;
        let Some(token) = find_refresh(&mut change, huella).await? else { return Ok(None) };
        if token.revocada.is_some() || token.vence <= now {
            return Ok(None);
        }
        if token.usado.is_some() {
            revoke(&mut change, token.sesion_id, now).await?;
            audit(&mut change, Hecho::RefrescoReusado, token.sesion_id, now).await?;
            change.commit().await?;
            tracing::warn!(sesion = token.sesion_id, "token de refresco reusado");
            return Ok(None);
        }
        sqlx::query("UPDATE tokens SET usado = ? WHERE huella = ?")
            .bind(now)
            .bind(huella.as_slice())
            .execute(&mut *change)
            .await?;
        let renewed = issue(&mut change, token.sesion_id, now).await?;
        audit(&mut change, Hecho::Refresco, token.sesion_id, now).await?;
        change.commit().await?;
        Ok(Some(renewed))
    }
}
