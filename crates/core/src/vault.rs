//! Where personal data is kept on this device: sealed records under one key.

use async_trait::async_trait;
use dian_contract::{Codigo, Fallo};
use secrecy::SecretString;
use zeroize::Zeroizing;

/// The key that seals every record.
pub type DataKey = Zeroizing<[u8; 32]>;

/// Where the key of a vault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPlace {
    /// In the keyring of the operating system.
    Keyring,
    /// In the file, sealed under a passphrase.
    Passphrase,
}

/// What goes wrong with a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Not open.
    #[error("the vault is closed")]
    Closed,
    /// The passphrase or key does not open it.
    #[error("the key does not open the vault")]
    WrongKey,
    /// The file is not a vault, or a record was changed.
    #[error("the vault is damaged")]
    Damaged,
    /// The disk does not let us. The detail is in the log.
    #[error("the vault cannot be written")]
    Io,
}

impl From<VaultError> for Fallo {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Closed => Codigo::BovedaCerrada.into(),
            VaultError::WrongKey => Codigo::BovedaClaveErrada.into(),
            VaultError::Damaged => Codigo::BovedaDanada.into(),
            VaultError::Io => Codigo::Interno.into(),
        }
    }
}

/// A record to be written.
#[derive(Debug, Clone)]
pub struct Record<'a> {
    /// Its table.
    pub table: &'a str,
    /// Its id.
    pub id: &'a str,
    /// What it holds.
    pub plain: Zeroizing<Vec<u8>>,
}

/// A vault: one file, closed until it gets its key.
#[async_trait]
pub trait Vault: Send + Sync {
    /// Where its key is; `None` when there is no vault yet.
    async fn place(&self) -> Result<Option<KeyPlace>, VaultError>;

    /// A key that nobody has.
    fn new_key(&self) -> Result<DataKey, VaultError>;

    /// Makes the file and opens it, with the key in the keyring (kept there by the caller).
    async fn create(&self, key: &DataKey) -> Result<(), VaultError>;

    /// Makes the file and opens it, with a new key sealed under a passphrase.
    async fn create_with_passphrase(&self, passphrase: &SecretString) -> Result<(), VaultError>;

    /// Opens it.
    async fn open(&self, key: &DataKey) -> Result<(), VaultError>;

    /// Opens it.
    async fn open_with_passphrase(&self, passphrase: &SecretString) -> Result<(), VaultError>;

    /// A record, or `None`.
    async fn read(&self, table: &str, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError>;

    /// Writes a record over any older one.
    async fn write(&self, table: &str, id: &str, plain: &[u8]) -> Result<(), VaultError>;

    /// Every record of a table, in no order. A record tells its own id: the file does not hold it.
    async fn list(&self, table: &str) -> Result<Vec<Zeroizing<Vec<u8>>>, VaultError>;

    /// Writes many records over any older ones: all of them, or none.
    async fn write_all(&self, records: &[Record<'_>]) -> Result<(), VaultError>;

    /// Deletes a record; no error when there is none.
    async fn delete(&self, table: &str, id: &str) -> Result<(), VaultError>;

    /// Deletes every record of a table.
    async fn delete_table(&self, table: &str) -> Result<(), VaultError>;

    /// Closes it and deletes the file.
    async fn destroy(&self) -> Result<(), VaultError>;
}
