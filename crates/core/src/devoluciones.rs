//! Refunds: asked of the service, and kept sealed for when it does not answer.

use dian_contract::Fallo;
use dian_contract::aplicacion::{Origen, Respuesta};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::vault::Vault;

/// Table of the vault that holds the last answers.
pub const TABLE: &str = "devoluciones";
/// Record of the list; single refunds have their number as id.
pub const LIST: &str = "lista";

/// Gives an answer and keeps it, or gives the one that was kept if the service is out of reach.
///
/// # Errors
/// The failure of the service, when nothing was kept or when it did answer.
pub async fn fresh_or_kept<T: Serialize + DeserializeOwned + Send + Sync>(
    vault: &dyn Vault,
    id: &str,
    origin: Origen,
    now: Timestamp,
    answer: Result<T, Fallo>,
) -> Result<Respuesta<T>, Fallo> {
    match answer {
        Ok(datos) => {
            let fresh = Respuesta {
                datos,
                origen: origin,
                obtenida: now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
                guardada: false,
            };
            let bytes = crate::aplicacion::to_json(&fresh)?;
            if let Err(error) = vault.write(TABLE, id, &bytes).await {
                tracing::debug!(%error, "the answer is not kept");
            }
            Ok(fresh)
        }
        Err(failure) if failure.codigo == dian_contract::Codigo::ServicioNoDisponible => {
            let bytes = vault.read(TABLE, id).await.ok().flatten();
            let kept: Option<Respuesta<T>> = bytes.and_then(|it| serde_json::from_slice(&it).ok());
            kept.map(|kept| Respuesta { guardada: true, ..kept }).ok_or(failure)
        }
        Err(failure) => Err(failure),
    }
}
