//! The session: signing in, renewing, coming back after a restart, signing out.
//!
//! The refresh token is kept in the keyring, or in the passphrase vault where there is no keyring.
//! The access token lives in memory alone. Where neither can keep it, the session ends with the
//! program.

use std::sync::Arc;

use dian_contract::cuenta::{Sesion, SesionAbierta, SolicitudRefresco};
use dian_contract::{Codigo, Fallo};
use secrecy::{ExposeSecret, SecretString};

use crate::secrets::{self, SESSION, Secrets};
use crate::vault::{KeyPlace, Vault};

/// Table of the vault that holds answers of the service about the account.
pub const TABLE: &str = "cuenta";
const TOKEN: &str = "refresco";
const WHO: &str = "sesion";

/// A session in memory.
pub struct Open {
    /// For the header of requests.
    pub access: SecretString,
    /// Good for one renewal.
    pub refresh: SecretString,
    /// Who.
    pub sesion: Sesion,
}

impl From<SesionAbierta> for Open {
    fn from(opened: SesionAbierta) -> Self {
        Self {
            access: opened.token_acceso.into(),
            refresh: opened.token_refresco.into(),
            sesion: opened.sesion,
        }
    }
}

/// A refresh token as a request.
pub fn request(token: &SecretString) -> SolicitudRefresco {
    SolicitudRefresco { token_refresco: token.expose_secret().to_owned() }
}

/// Whether a failure means that the session cannot be renewed.
pub fn is_over(failure: &Fallo) -> bool {
    matches!(
        failure.codigo,
        Codigo::SesionVencida | Codigo::SinSesion | Codigo::CredencialesInvalidas
    )
}

/// The refresh token that was kept.
pub async fn kept_token(keyring: &Arc<dyn Secrets>, vault: &dyn Vault) -> Option<SecretString> {
    if let Ok(Some(token)) = secrets::blocking(keyring, |it| it.get(SESSION)).await {
        return Some(token);
    }
    let bytes = vault.read(TABLE, TOKEN).await.ok()??;
    String::from_utf8(bytes.to_vec()).ok().map(SecretString::from)
}

/// Who was signed in when the token was kept, for a screen without network.
pub async fn kept_session(vault: &dyn Vault) -> Option<Sesion> {
    let bytes = vault.read(TABLE, WHO).await.ok()??;
    serde_json::from_slice(&bytes).ok()
}

/// Keeps a session for the next start, in the keyring or in a passphrase vault.
pub async fn keep(keyring: &Arc<dyn Secrets>, vault: &dyn Vault, open: &Open) {
    let token = open.refresh.clone();
    let in_keyring = secrets::blocking(keyring, move |it| it.set(SESSION, &token)).await;
    if in_keyring.is_err() && vault.place().await == Ok(Some(KeyPlace::Passphrase)) {
        let bytes = open.refresh.expose_secret().as_bytes();
        if let Err(error) = vault.write(TABLE, TOKEN, bytes).await {
            tracing::warn!(%error, "the session will end with the program");
        }
    }
    if let Ok(bytes) = crate::aplicacion::to_json(&open.sesion)
        && let Err(error) = vault.write(TABLE, WHO, &bytes).await
    {
        tracing::debug!(%error, "the session is not kept in the vault");
    }
}

/// Forgets the session and everything that the service told about it.
///
/// # Errors
/// The keyring did not let the entry go; the vault is cleaned all the same.
pub async fn forget(keyring: &Arc<dyn Secrets>, vault: &dyn Vault) -> Result<(), Fallo> {
    for table in [TABLE, crate::devoluciones::TABLE] {
        if let Err(error) = vault.delete_table(table).await {
            tracing::debug!(%error, "nothing to clean in the vault");
        }
    }
    match secrets::blocking(keyring, |it| it.delete(SESSION)).await {
        // Without a keyring nothing was kept there.
        Ok(()) | Err(secrets::SecretsError::Absent) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
