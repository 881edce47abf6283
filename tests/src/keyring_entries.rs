//! What the application leaves in the keyring, seen from outside.

use anyhow::Context;
use keyring::{Entry, Error};

/// The name under which a debug build keeps its secrets.
const SERVICE: &str = "dian-abierta-desarrollo";

/// The refresh token of the service.
const SESSION: &str = "sesion:principal";

/// The data key of the vault.
const DATA_KEY: &str = "datos:principal";

/// Takes away what an earlier journey left.
///
/// # Errors
///
/// When the keyring does not answer.
pub fn clear_keyring() -> anyhow::Result<()> {
    for user in [SESSION, DATA_KEY] {
        match Entry::new(SERVICE, user)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => {}
            Err(other) => return Err(other).context("the keyring of the test session"),
        }
    }
    Ok(())
}

/// Whether the keyring holds a session.
///
/// # Errors
///
/// When the keyring does not answer.
pub fn has_session_in_keyring() -> anyhow::Result<bool> {
    match Entry::new(SERVICE, SESSION)?.get_secret() {
        Ok(_) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(other) => Err(other).context("the keyring of the test session"),
    }
}
