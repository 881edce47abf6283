//! `POST /v1/cuenta/ingreso`: opens a session.
//!
//! Nothing in the answer, in its time or in the lock tells whether a user exists: an unknown one
//! costs one verification too, and failures are counted for what was typed, known or not. The
//! failure is counted before the password is looked at, so that many tries at once count as many.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dian_contract::cuenta::{
    SesionAbierta, SolicitudIngreso, TipoDocumento as TipoEnContrato, TipoIngreso,
};
use dian_contract::{Codigo, Fallo};
use dian_domain::documento::{Documento, TipoDocumento};
use dian_domain::nit::Nit;

use super::issue;
use crate::Estado;
use crate::almacen::{Almacen, Hecho, audit};
use crate::fallo::{Cuerpo, Rechazo};
use crate::tokens::{Huella, huella};

/// Failures that are let by.
const FREE_FAILURES: u32 = 5;
/// Seconds of the first lock; each failure after it doubles them.
const FIRST_LOCK: i64 = 30;
const LONGEST_LOCK: i64 = 15 * 60;
/// Seconds after which old failures are forgotten.
const FORGET_AFTER: i64 = 24 * 60 * 60;

/// Opens a session.
#[utoipa::path(
    post,
    path = "/v1/cuenta/ingreso",
    tag = "cuenta",
    request_body = SolicitudIngreso,
    responses(
        (status = 200, description = "La sesión quedó abierta", body = SesionAbierta),
        (status = 400, description = "`solicitud_invalida`", body = Fallo),
        (status = 401, description = "`credenciales_invalidas`", body = Fallo),
        (status = 429, description = "`cuenta_bloqueada`, con `segundos`", body = Fallo),
    )
)]
pub(crate) async fn ingreso(
    State(estado): State<Arc<Estado>>,
    Cuerpo(solicitud): Cuerpo<SolicitudIngreso>,
) -> Result<Json<SesionAbierta>, Rechazo> {
    let quien = Quien::read(&solicitud)?;
    let llave = quien.key();
    estado.almacen.count_attempt(&llave, estado.now()).await?;
    let found = estado.almacen.find_login(&quien).await?;
    let hash = found.as_ref().map(|it| it.clave.clone());
    let matches = estado.claves.verify(solicitud.clave, hash).await?;
    match found.filter(|_| matches) {
        Some(found) => Ok(Json(estado.almacen.open_session(&found, &llave, estado.now()).await?)),
        None => Err(Codigo::CredencialesInvalidas.into()),
    }
}

/// Who says they are: canonical where it can be, as typed where it cannot be anybody.
struct Quien {
    tipo: TipoIngreso,
    organizacion: Option<String>,
    tipo_documento: TipoDocumento,
    documento: String,
}

impl Quien {
    fn read(solicitud: &SolicitudIngreso) -> Result<Self, Rechazo> {
        let organizacion = match (solicitud.tipo, &solicitud.nit_organizacion) {
            (TipoIngreso::Propio, _) => None,
            (TipoIngreso::Tercero, Some(text)) => {
                let nit = Nit::parse(text).map(|it| it.nit.to_string());
                Some(nit.unwrap_or_else(|_| text.clone()))
            }
            (TipoIngreso::Tercero, None) => {
                let fallo = Fallo::new(Codigo::SolicitudInvalida).with("campo", "nit_organizacion");
                return Err(fallo.into());
            }
        };
        let tipo_documento = match solicitud.tipo_documento {
            TipoEnContrato::Cc => TipoDocumento::Cc,
            TipoEnContrato::Ce => TipoDocumento::Ce,
            TipoEnContrato::Ps => TipoDocumento::Ps,
            TipoEnContrato::Nit => TipoDocumento::Nit,
        };
        let documento = Documento::parse(tipo_documento, &solicitud.documento)
            .map_or_else(|_| solicitud.documento.clone(), |it| it.numero().to_owned());
        Ok(Self { tipo: solicitud.tipo, organizacion, tipo_documento, documento })
    }

    fn link(&self) -> &'static str {
        match self.tipo {
            TipoIngreso::Propio => "propio",
            TipoIngreso::Tercero => "tercero",
        }
    }

    /// Under which failures are counted; a hash, because it may be of somebody who is not a user.
    fn key(&self) -> Huella {
        let organizacion = self.organizacion.as_deref().unwrap_or_default();
        let tipo = self.tipo_documento.code();
        huella(&format!("{}\0{organizacion}\0{tipo}\0{}", self.link(), self.documento))
    }
}

/// A person and the taxpayer they sign in for.
#[derive(sqlx::FromRow)]
struct FilaIngreso {
    persona_id: i64,
    contribuyente_id: i64,
    clave: String,
}

impl Almacen {
    /// Counts this attempt as failed, or refuses it while the lock lasts.
    async fn count_attempt(&self, llave: &Huella, now: i64) -> Result<(), Rechazo> {
        let mut change = self.change().await?;
        sqlx::query("DELETE FROM intentos WHERE ultimo <= ?")
            .bind(now - FORGET_AFTER)
            .execute(&mut *change)
            .await?;
        let kept: Option<(u32, i64)> =
            sqlx::query_as("SELECT fallos, bloqueada_hasta FROM intentos WHERE llave = ?")
                .bind(llave.as_slice())
                .fetch_optional(&mut *change)
                .await?;
        let (failures, locked_until) = kept.unwrap_or_default();
        if now < locked_until {
            let left = locked_until - now;
            return Err(Fallo::new(Codigo::CuentaBloqueada).with("segundos", left).into());
        }
        let failures = failures.saturating_add(1);
        sqlx::query(
            "INSERT INTO intentos (llave, fallos, ultimo, bloqueada_hasta) VALUES (?, ?, ?, ?)
             ON CONFLICT (llave) DO UPDATE SET fallos = excluded.fallos, ultimo = excluded.ultimo,
                                               bloqueada_hasta = excluded.bloqueada_hasta",
        )
        .bind(llave.as_slice())
        .bind(failures)
        .bind(now)
        .bind(now + lock_seconds(failures))
        .execute(&mut *change)
        .await?;
        change.commit().await?;
        Ok(())
    }

    async fn find_login(&self, quien: &Quien) -> Result<Option<FilaIngreso>, sqlx::Error> {
        sqlx::query_as(
            "SELECT p.id AS persona_id, c.id AS contribuyente_id, p.clave
             FROM personas p
             JOIN vinculos v ON v.persona_id = p.id AND v.tipo = ?
             JOIN contribuyentes c ON c.id = v.contribuyente_id
             WHERE p.tipo_documento = ? AND p.documento = ? AND (? IS NULL OR c.nit = ?)",
        )
        .bind(quien.link())
        .bind(quien.tipo_documento.code())
        .bind(&quien.documento)
        .bind(&quien.organizacion)
        .bind(&quien.organizacion)
        .fetch_optional(&self.pool)
        .await
    }

    async fn open_session(
        &self,
        found: &FilaIngreso,
        llave: &Huella,
        now: i64,
    ) -> Result<SesionAbierta, Rechazo> {
        let mut change = self.change().await?;
        sqlx::query("DELETE FROM intentos WHERE llave = ?")
            .bind(llave.as_slice())
            .execute(&mut *change)
            .await?;
        let opened = sqlx::query(
            "INSERT INTO sesiones (persona_id, contribuyente_id, abierta) VALUES (?, ?, ?)",
        )
        .bind(found.persona_id)
        .bind(found.contribuyente_id)
        .bind(now)
        .execute(&mut *change)
        .await?;
        let sesion_id = opened.last_insert_rowid();
        let abierta = issue(&mut change, sesion_id, now).await?;
        audit(&mut change, Hecho::Ingreso, sesion_id, now).await?;
        change.commit().await?;
        Ok(abierta)
    }
}

/// How long the door stays shut after so many failures.
fn lock_seconds(failures: u32) -> i64 {
    let Some(doublings) = failures.checked_sub(FREE_FAILURES) else { return 0 };
    // 2^5 · 30 s is already over the longest lock.
    (FIRST_LOCK << doublings.min(5)).min(LONGEST_LOCK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_failure_locks_and_each_one_after_it_doubles_up_to_a_quarter_of_an_hour() {
        let locks: Vec<i64> = (1..=12).map(lock_seconds).collect();
        assert_eq!(locks, [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(lock_seconds(u32::MAX), 900);
    }
}
