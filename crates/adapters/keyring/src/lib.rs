//! The keyring of the operating system: Secret Service, Keychain, Credential Manager.
//!
//! The crate `keyring` picks the store of the platform. What it reports in many wordings comes out as
//! the three ways in which a keyring fails: locked, absent, refused. Never a file, and never
//! `keyutils`, which forgets at a reboot.

use dian_core::secrets::{Secrets, SecretsError};
use keyring::Error;
use secrecy::{ExposeSecret, SecretString};

/// The keyring of this platform, under one service name.
#[derive(Debug, Clone, Copy)]
pub struct SystemKeyring {
    service: &'static str,
}

impl SystemKeyring {
    /// A keyring under a service name. Debug builds use another one, so that trying out never
    /// touches what an installed application keeps.
    pub fn new(service: &'static str) -> Self {
        Self { service }
    }

    fn entry(&self, name: &str) -> Result<keyring::Entry, SecretsError> {
        keyring::Entry::new(self.service, name).map_err(|error| failure(&error))
    }
}

impl Secrets for SystemKeyring {
    fn get(&self, name: &str) -> Result<Option<SecretString>, SecretsError> {
        match self.entry(name)?.get_password() {
            Ok(secret) => Ok(Some(secret.into())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(failure(&error)),
        }
    }

    fn set(&self, name: &str, secret: &SecretString) -> Result<(), SecretsError> {
        let entry = self.entry(name)?;
        entry.set_password(secret.expose_secret()).map_err(|error| failure(&error))
    }

    fn delete(&self, name: &str) -> Result<(), SecretsError> {
        match self.entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(failure(&error)),
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the enum is open; what is unknown is a refusal"
)]
fn failure(error: &Error) -> SecretsError {
    // The wording names the cause and never the secret.
    tracing::info!(%error, "the keyring does not answer");
    match error {
        Error::NoDefaultStore => SecretsError::Absent,
        Error::NoStorageAccess(_) => SecretsError::Locked,
        _ => SecretsError::Denied,
    }
}
