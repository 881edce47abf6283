//! The vault's life: made at the first start, opened at the next ones, by keyring or by passphrase.
//!
//! Never plaintext and never a silent fall back: without a keyring nothing personal is kept until
//! the person chooses a passphrase.

use std::sync::Arc;

use dian_contract::aplicacion::{EstadoLlavero, SituacionBoveda};
use dian_contract::{Codigo, Fallo};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::secrets::{self, DATA_KEY, Secrets, SecretsError};
use crate::vault::{DataKey, KeyPlace, Vault, VaultError};

/// Fewest characters of a passphrase.
pub const MIN_PASSPHRASE: usize = 10;

/// How vault and keyring are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// The vault.
    pub vault: SituacionBoveda,
    /// The keyring.
    pub keyring: EstadoLlavero,
}

/// Opens the vault, making it if there is none and a keyring can hold its key.
pub async fn open(keyring: &Arc<dyn Secrets>, vault: &dyn Vault) -> Status {
    let kept = secrets::blocking(keyring, |it| it.get(DATA_KEY)).await;
    let state = match &kept {
        Ok(_) => EstadoLlavero::Disponible,
        Err(error) => error.state(),
    };
    let situation = match (vault.place().await, kept) {
        (Err(error), _) => {
            tracing::error!(%error, "the vault's file cannot be read");
            SituacionBoveda::Danada
        }
        (Ok(Some(KeyPlace::Passphrase)), _) => SituacionBoveda::PideClave,
        (Ok(None), Ok(_)) => return create(keyring, vault).await,
        (Ok(None), Err(error)) => without_keyring(error),
        (Ok(Some(KeyPlace::Keyring)), Ok(Some(hex))) => match open_with(vault, &hex).await {
            Ok(()) => SituacionBoveda::AbiertaLlavero,
            Err(error) => {
                tracing::error!(%error, "the key of the keyring does not open the vault");
                SituacionBoveda::Danada
            }
        },
        (Ok(Some(KeyPlace::Keyring)), Ok(None)) => match secrets::blocking(keyring, probe).await {
            Ok(()) => SituacionBoveda::Danada,
            Err(error) => {
                return Status { vault: SituacionBoveda::SinLlavero, keyring: error.state() };
            }
        },
        (Ok(Some(KeyPlace::Keyring)), Err(_)) => SituacionBoveda::SinLlavero,
    };
    Status { vault: situation, keyring: state }
}

/// Makes a vault under a passphrase.
///
/// # Errors
/// `boveda_clave_corta`, or what the vault says.
pub async fn create_with_passphrase(
    vault: &dyn Vault,
    passphrase: &SecretString,
) -> Result<(), Fallo> {
    if passphrase.expose_secret().chars().count() < MIN_PASSPHRASE {
        return Err(Fallo::new(Codigo::BovedaClaveCorta).with("minimo", MIN_PASSPHRASE));
    }
    Ok(vault.create_with_passphrase(passphrase).await?)
}

/// Deletes the vault's file and its key, everywhere.
///
/// # Errors
/// What keyring or vault say. The file goes first: without it the key opens nothing.
pub async fn destroy(keyring: &Arc<dyn Secrets>, vault: &dyn Vault) -> Result<(), Fallo> {
    let place = vault.place().await;
    vault.destroy().await?;
    if place == Ok(Some(KeyPlace::Passphrase)) {
        return Ok(());
    }
    Ok(secrets::blocking(keyring, |it| it.delete(DATA_KEY)).await?)
}

async fn create(keyring: &Arc<dyn Secrets>, vault: &dyn Vault) -> Status {
    let available = |vault| Status { vault, keyring: EstadoLlavero::Disponible };
    let key = match vault.new_key() {
        Ok(key) => key,
        Err(error) => {
            tracing::error!(%error, "no key for the vault");
            return available(SituacionBoveda::Danada);
        }
    };
    let hex = to_hex(&key);
    // The key is kept before the file exists: a file whose key was lost could never be opened. A
    // keyring may well say that it has no entry, and only when asked to keep one that it is locked.
    if let Err(error) = secrets::blocking(keyring, move |it| it.set(DATA_KEY, &hex)).await {
        return Status { vault: without_keyring(error), keyring: error.state() };
    }
    match vault.create(&key).await {
        Ok(()) => available(SituacionBoveda::AbiertaLlavero),
        Err(error) => {
            tracing::error!(%error, "the vault cannot be made");
            available(SituacionBoveda::Danada)
        }
    }
}

/// Whether a keyring that has no entry would keep one: a locked one may show itself as empty.
fn probe(keyring: &dyn Secrets) -> Result<(), SecretsError> {
    const PROBE: &str = "prueba";
    keyring.set(PROBE, &SecretString::from(PROBE))?;
    keyring.delete(PROBE)
}

/// With no vault yet: a locked keyring is waited for, in the others' place a passphrase is offered.
fn without_keyring(error: SecretsError) -> SituacionBoveda {
    match error {
        SecretsError::Locked => SituacionBoveda::SinLlavero,
        SecretsError::Absent | SecretsError::Denied => SituacionBoveda::SinCrear,
    }
}

async fn open_with(vault: &dyn Vault, hex: &SecretString) -> Result<(), VaultError> {
    let key = from_hex(hex).ok_or(VaultError::WrongKey)?;
    vault.open(&key).await
}

fn to_hex(key: &DataKey) -> SecretString {
    let mut hex = String::with_capacity(64);
    for byte in key.iter() {
        for nibble in [byte >> 4, byte & 15] {
            hex.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    SecretString::from(hex)
}

fn from_hex(hex: &SecretString) -> Option<DataKey> {
    let digits = hex.expose_secret().as_bytes();
    let mut key: DataKey = Zeroizing::new([0; 32]);
    if digits.len() != 2 * key.len() {
        return None;
    }
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_writing() {
        let key: DataKey = Zeroizing::new(std::array::from_fn(|place| place as u8 * 7));
        assert_eq!(from_hex(&to_hex(&key)), Some(key));
        for wrong in ["", "00", &"g".repeat(64), &"0".repeat(66)] {
            assert_eq!(from_hex(&SecretString::from(wrong)), None, "{wrong}");
        }
    }
}
