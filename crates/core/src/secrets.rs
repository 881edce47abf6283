//! Where secrets are kept: the keyring of the operating system.
//!
//! Two entries only: the data key of the vault and the refresh token of the service. Everything else
//! lives in the vault, under that key.

use dian_contract::Codigo;
use dian_contract::aplicacion::EstadoLlavero;
use secrecy::SecretString;

/// The entry of the vault's data key, in hexadecimal.
pub const DATA_KEY: &str = "datos:principal";
/// The entry of the refresh token.
pub const SESSION: &str = "sesion:principal";

/// A keyring. Calls may wait for the person to unlock it: never call it on an async thread, see
/// [`blocking`].
pub trait Secrets: Send + Sync {
    /// The secret, or `None` when there is no such entry.
    ///
    /// # Errors
    /// [`SecretsError`].
    fn get(&self, name: &str) -> Result<Option<SecretString>, SecretsError>;

    /// Keeps a secret, over any older one.
    ///
    /// # Errors
    /// [`SecretsError`].
    fn set(&self, name: &str, secret: &SecretString) -> Result<(), SecretsError>;

    /// Deletes an entry; no error when there is none.
    ///
    /// # Errors
    /// [`SecretsError`].
    fn delete(&self, name: &str) -> Result<(), SecretsError>;
}

/// Why a keyring gives nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SecretsError {
    /// It is there and locked.
    #[error("the keyring is locked")]
    Locked,
    /// There is none.
    #[error("there is no keyring")]
    Absent,
    /// It refused.
    #[error("the keyring refused")]
    Denied,
}

impl SecretsError {
    /// The state that a screen shows.
    pub fn state(self) -> EstadoLlavero {
        match self {
            Self::Locked => EstadoLlavero::Bloqueado,
            Self::Absent => EstadoLlavero::Ausente,
            Self::Denied => EstadoLlavero::Denegado,
        }
    }
}

impl From<SecretsError> for dian_contract::Fallo {
    fn from(error: SecretsError) -> Self {
        match error {
            SecretsError::Locked => Codigo::LlaveroBloqueado.into(),
            SecretsError::Absent => Codigo::LlaveroAusente.into(),
            SecretsError::Denied => Codigo::LlaveroDenegado.into(),
        }
    }
}

/// Runs a call to the keyring on a thread that may wait.
///
/// # Errors
/// Those of the call; a thread that panicked counts as a refusal.
pub async fn blocking<T: Send + 'static>(
    secrets: &std::sync::Arc<dyn Secrets>,
    call: impl FnOnce(&dyn Secrets) -> Result<T, SecretsError> + Send + 'static,
) -> Result<T, SecretsError> {
    let secrets = secrets.clone();
    match tokio::task::spawn_blocking(move || call(secrets.as_ref())).await {
        Ok(answer) => answer,
        Err(error) => {
            tracing::error!(%error, "the keyring thread did not finish");
            Err(SecretsError::Denied)
        }
    }
}
