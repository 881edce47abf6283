//! Sessions: opening one, renewing it, ending it, and knowing whose it is.
//!
//! A session is a family of tokens: every renewal gives a new pair, and a refresh token that comes
//! back a second time ends the whole family, because one of the two who hold it stole it.

pub(crate) mod ingreso;
pub(crate) mod refresco;
pub(crate) mod salida;
pub(crate) mod sesion;

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use dian_contract::Codigo;
use dian_contract::cuenta::{Contribuyente, Sesion, SesionAbierta};
use dian_domain::nit::Nit;
use sqlx::SqliteConnection;

use crate::Estado;
use crate::almacen::Almacen;
use crate::fallo::Rechazo;
use crate::tokens::{self, Huella};

/// 15 minutes.
const ACCESS_SECONDS: u32 = 15 * 60;
/// 30 days, from the last renewal.
const REFRESH_SECONDS: u32 = 30 * 24 * 60 * 60;

/// Who asks, by the access token of the request.
pub(crate) struct Autenticada {
    pub(crate) contribuyente_id: i64,
    pub(crate) sesion: Sesion,
}

impl FromRequestParts<Arc<Estado>> for Autenticada {
    type Rejection = Rechazo;

    async fn from_request_parts(parts: &mut Parts, estado: &Arc<Estado>) -> Result<Self, Rechazo> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
        let token = header.and_then(|it| it.strip_prefix("Bearer "));
        let token = token.ok_or_else(|| Rechazo::from(Codigo::SinSesion))?;
        let found = estado.almacen.session_of(&tokens::huella(token), estado.now()).await?;
        found.ok_or(Codigo::SesionVencida)?.read()
    }
}

/// A session with the people in it, as the base keeps it.
#[derive(sqlx::FromRow)]
struct FilaSesion {
    contribuyente_id: i64,
    vinculo: String,
    persona: String,
    nit: String,
    nombre: String,
    tipo: String,
    responsabilidades: String,
}

impl FilaSesion {
    fn read(self) -> Result<Autenticada, Rechazo> {
        let nit = self.nit.parse().ok().and_then(|number| Nit::new(number).ok());
        let nit = nit.ok_or_else(|| Rechazo::internal(&sqlx::Error::RowNotFound))?;
        let codes = self.responsabilidades.split(',').filter(|it| !it.is_empty());
        let sesion = Sesion {
            tipo: read_name(&self.vinculo)?,
            persona: self.persona,
            contribuyente: Contribuyente {
                nombre: self.nombre,
                nit: self.nit,
                dv: nit.dv(),
                tipo: read_name(&self.tipo)?,
                responsabilidades: codes.map(str::to_owned).collect(),
            },
        };
        Ok(Autenticada { contribuyente_id: self.contribuyente_id, sesion })
    }
}

impl Almacen {
    async fn session_of(
        &self,
        acceso: &Huella,
        now: i64,
    ) -> Result<Option<FilaSesion>, sqlx::Error> {
        sqlx::query_as(
            "SELECT c.id AS contribuyente_id, v.tipo AS vinculo, p.nombre AS persona, c.nit,
                    c.nombre, c.tipo, c.responsabilidades
             FROM tokens t
             JOIN sesiones s ON s.id = t.sesion_id AND s.revocada IS NULL
             JOIN vinculos v ON v.persona_id = s.persona_id
                            AND v.contribuyente_id = s.contribuyente_id
             JOIN personas p ON p.id = s.persona_id
             JOIN contribuyentes c ON c.id = s.contribuyente_id
             WHERE t.huella = ? AND t.clase = 'acceso' AND t.vence > ?",
        )
        .bind(acceso.as_slice())
        .bind(now)
        .fetch_optional(&self.pool)
        .await
    }
}

/// Gives a session a new pair of tokens, and forgets the tokens and sessions that are over.
async fn issue(
    change: &mut SqliteConnection,
    sesion_id: i64,
    now: i64,
) -> Result<SesionAbierta, Rechazo> {
    sqlx::query("DELETE FROM tokens WHERE vence <= ?").bind(now).execute(&mut *change).await?;
    let (acceso, refresco) = (tokens::generate()?, tokens::generate()?);
    for (token, clase, seconds) in
        [(&acceso, "acceso", ACCESS_SECONDS), (&refresco, "refresco", REFRESH_SECONDS)]
    {
        sqlx::query("INSERT INTO tokens (huella, sesion_id, clase, vence) VALUES (?, ?, ?, ?)")
            .bind(token.huella.as_slice())
            .bind(sesion_id)
            .bind(clase)
            .bind(now + i64::from(seconds))
            .execute(&mut *change)
            .await?;
    }
    sqlx::query(
        "DELETE FROM sesiones
         WHERE NOT EXISTS (SELECT 1 FROM tokens t WHERE t.sesion_id = sesiones.id)",
    )
    .execute(&mut *change)
    .await?;
    let fila: FilaSesion = sqlx::query_as(
        "SELECT c.id AS contribuyente_id, v.tipo AS vinculo, p.nombre AS persona, c.nit,
                c.nombre, c.tipo, c.responsabilidades
         FROM sesiones s
         JOIN vinculos v ON v.persona_id = s.persona_id
                        AND v.contribuyente_id = s.contribuyente_id
         JOIN personas p ON p.id = s.persona_id
         JOIN contribuyentes c ON c.id = s.contribuyente_id
         WHERE s.id = ?",
    )
    .bind(sesion_id)
    .fetch_one(change)
    .await?;
    Ok(SesionAbierta {
        token_acceso: acceso.texto,
        dura_segundos: ACCESS_SECONDS,
        token_refresco: refresco.texto,
        sesion: fila.read()?.sesion,
    })
}

/// A refresh token as the base keeps it.
#[derive(sqlx::FromRow)]
struct FilaRefresco {
    sesion_id: i64,
    vence: i64,
    usado: Option<i64>,
    revocada: Option<i64>,
}

async fn find_refresh(
    change: &mut SqliteConnection,
    huella: &Huella,
) -> Result<Option<FilaRefresco>, sqlx::Error> {
    sqlx::query_as(
        "SELECT t.sesion_id, t.vence, t.usado, s.revocada
         FROM tokens t JOIN sesiones s ON s.id = t.sesion_id
         WHERE t.huella = ? AND t.clase = 'refresco'",
    )
    .bind(huella.as_slice())
    .fetch_optional(change)
    .await
}

/// Ends a session: none of its tokens serves any more.
async fn revoke(
    change: &mut SqliteConnection,
    sesion_id: i64,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE sesiones SET revocada = ? WHERE id = ? AND revocada IS NULL")
        .bind(now)
        .bind(sesion_id)
        .execute(change)
        .await?;
    Ok(())
}

/// A value of the contract from its name in JSON, which is how the base keeps it.
pub(crate) fn read_name<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, Rechazo> {
    let value = serde_json::Value::String(name.to_owned());
    serde_json::from_value(value).map_err(|error| Rechazo::internal(&error))
}
