//! The vault: an SQLite file whose records are sealed one by one.
//!
//! Each record is sealed with XChaCha20-Poly1305 under a key derived from the data key; its
//! associated data are table, id and version, so a record cannot be moved or rolled back to another
//! place. Ids are stored as keyed hashes. The file therefore holds, in the clear, only the names of
//! tables, versions and sizes; the same goes for its journal.
//!
//! The data key is given (it lives in the keyring), or sealed in the file under a key that Argon2id
//! makes of a passphrase. Left out: backup, search, and more than one vault for each installation.

mod seal;

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use dian_core::vault::{DataKey, KeyPlace, Record, Vault, VaultError};
use secrecy::SecretString;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Row, SqlitePool};
use tokio::sync::RwLock;
use zeroize::Zeroizing;

use crate::seal::{Keys, Passphrase};

/// What opens when the key is right, and tells a wrong key from a damaged record.
const PROBE: (&str, &str) = ("boveda", "prueba");

/// A vault in one file.
#[derive(Debug)]
pub struct SqliteVault {
    path: PathBuf,
    open: RwLock<Option<Open>>,
}

#[derive(Debug)]
struct Open {
    pool: SqlitePool,
    keys: Keys,
}

impl SqliteVault {
    /// A vault at a path. Nothing is read or made yet.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), open: RwLock::new(None) }
    }

    async fn connect(&self, create: bool) -> Result<SqlitePool, VaultError> {
        let options = SqliteConnectOptions::new()
            .filename(&self.path)
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // What is deleted is overwritten, not left in free pages.
            .pragma("secure_delete", "ON")
            .foreign_keys(true);
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await;
        pool.map_err(failure)
    }

    async fn make(&self, key: &DataKey, header: Option<Passphrase>) -> Result<(), VaultError> {
        let mut open = self.open.write().await;
        if open.is_some() || self.path.exists() {
            return Err(VaultError::Damaged);
        }
        if let Some(folder) = self.path.parent() {
            tokio::fs::create_dir_all(folder).await.map_err(|error| io(&error))?;
        }
        let pool = self.connect(true).await?;
        private(&self.path).await?;
        let made = async {
            sqlx::raw_sql(include_str!("../migrations/0001_boveda.sql")).execute(&pool).await?;
            let query = "INSERT INTO cabecera (id, lugar, sal, llave) VALUES (1, ?, ?, ?)";
            let row = sqlx::query(query);
            let row = match &header {
                Some(it) => row.bind("clave").bind(it.salt.as_slice()).bind(it.sealed.as_slice()),
                None => row.bind("llavero").bind(None::<&[u8]>).bind(None::<&[u8]>),
            };
            row.execute(&pool).await
        };
        made.await.map_err(failure)?;
        let it = Open { pool, keys: Keys::derive(key) };
        it.write(PROBE.0, PROBE.1, b"abre").await?;
        *open = Some(it);
        Ok(())
    }

    async fn open_with(&self, pool: SqlitePool, key: &DataKey) -> Result<(), VaultError> {
        let it = Open { pool, keys: Keys::derive(key) };
        match it.read(PROBE.0, PROBE.1).await {
            Ok(Some(_)) => {
                *self.open.write().await = Some(it);
                Ok(())
            }
            Ok(None) | Err(VaultError::Damaged) => Err(VaultError::WrongKey),
            Err(other) => Err(other),
        }
    }

    async fn header(&self) -> Result<Option<(SqlitePool, sqlx::sqlite::SqliteRow)>, VaultError> {
        if !self.path.exists() {
            return Ok(None);
        }
        let pool = self.connect(false).await?;
        let query = "SELECT lugar, sal, llave FROM cabecera WHERE id = 1";
        let row = sqlx::query(query).fetch_one(&pool).await.map_err(failure)?;
        Ok(Some((pool, row)))
    }
}

#[async_trait]
impl Vault for SqliteVault {
    async fn place(&self) -> Result<Option<KeyPlace>, VaultError> {
        let Some((pool, row)) = self.header().await? else { return Ok(None) };
        pool.close().await;
        match row.try_get::<String, _>("lugar").map_err(failure)?.as_str() {
            "llavero" => Ok(Some(KeyPlace::Keyring)),
            "clave" => Ok(Some(KeyPlace::Passphrase)),
            _ => Err(VaultError::Damaged),
        }
    }

    fn new_key(&self) -> Result<DataKey, VaultError> {
        seal::random()
    }

    async fn create(&self, key: &DataKey) -> Result<(), VaultError> {
        self.make(key, None).await
    }

    async fn create_with_passphrase(&self, passphrase: &SecretString) -> Result<(), VaultError> {
        let key = self.new_key()?;
        let (sealed, key) = {
            let passphrase = passphrase.clone();
            heavy(move || Ok((Passphrase::seal(&passphrase, &key)?, key))).await?
        };
        self.make(&key, Some(sealed)).await
    }

    async fn open(&self, key: &DataKey) -> Result<(), VaultError> {
        let Some((pool, _)) = self.header().await? else { return Err(VaultError::Closed) };
        self.open_with(pool, key).await
    }

    async fn open_with_passphrase(&self, passphrase: &SecretString) -> Result<(), VaultError> {
        let Some((pool, row)) = self.header().await? else { return Err(VaultError::Closed) };
        let salt: Option<Vec<u8>> = row.try_get("sal").map_err(failure)?;
        let sealed: Option<Vec<u8>> = row.try_get("llave").map_err(failure)?;
        let (Some(salt), Some(sealed)) = (salt, sealed) else { return Err(VaultError::WrongKey) };
        let passphrase = passphrase.clone();
        let key = heavy(move || Passphrase { salt, sealed }.open(&passphrase)).await?;
        self.open_with(pool, &key).await
    }

    async fn read(&self, table: &str, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        match self.open.read().await.as_ref() {
            Some(open) => open.read(table, id).await,
            None => Err(VaultError::Closed),
        }
    }

    async fn write(&self, table: &str, id: &str, plain: &[u8]) -> Result<(), VaultError> {
        match self.open.read().await.as_ref() {
            Some(open) => open.write(table, id, plain).await,
            None => Err(VaultError::Closed),
        }
    }

    async fn list(&self, table: &str) -> Result<Vec<Zeroizing<Vec<u8>>>, VaultError> {
        match self.open.read().await.as_ref() {
            Some(open) => open.list(table).await,
            None => Err(VaultError::Closed),
        }
    }

    async fn write_all(&self, records: &[Record<'_>]) -> Result<(), VaultError> {
        match self.open.read().await.as_ref() {
            Some(open) => open.write_all(records).await,
            None => Err(VaultError::Closed),
        }
    }

    async fn delete(&self, table: &str, id: &str) -> Result<(), VaultError> {
        let open = self.open.read().await;
        let Some(Open { pool, keys }) = open.as_ref() else { return Err(VaultError::Closed) };
        let query = "DELETE FROM registros WHERE tabla = ? AND id = ?";
        let id = keys.id(table, id);
        sqlx::query(query).bind(table).bind(id).execute(pool).await.map_err(failure)?;
        Ok(())
    }

    async fn delete_table(&self, table: &str) -> Result<(), VaultError> {
        let open = self.open.read().await;
        let Some(Open { pool, .. }) = open.as_ref() else { return Err(VaultError::Closed) };
        let query = "DELETE FROM registros WHERE tabla = ?";
        sqlx::query(query).bind(table).execute(pool).await.map_err(failure)?;
        Ok(())
    }

    async fn destroy(&self) -> Result<(), VaultError> {
        if let Some(open) = self.open.write().await.take() {
            open.pool.close().await;
        }
        for suffix in ["", "-wal", "-shm"] {
            let mut file = self.path.clone().into_os_string();
            file.push(suffix);
            match tokio::fs::remove_file(&file).await {
                Ok(()) => {}
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(io(&error)),
            }
        }
        Ok(())
    }
}

impl Open {
    async fn read(&self, table: &str, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        let query = "SELECT version, sellado FROM registros WHERE tabla = ? AND id = ?";
        let hashed = self.keys.id(table, id);
        let row = sqlx::query(query).bind(table).bind(&hashed).fetch_optional(&self.pool).await;
        let Some(row) = row.map_err(failure)? else { return Ok(None) };
        let version: i64 = row.try_get("version").map_err(failure)?;
        let sealed: Vec<u8> = row.try_get("sellado").map_err(failure)?;
        self.keys.open(table, &hashed, version, &sealed).map(Some)
    }

    async fn list(&self, table: &str) -> Result<Vec<Zeroizing<Vec<u8>>>, VaultError> {
        let query = "SELECT id, version, sellado FROM registros WHERE tabla = ?";
        let rows = sqlx::query(query).bind(table).fetch_all(&self.pool).await.map_err(failure)?;
        let (keys, table) = (self.keys.clone(), table.to_owned());
        heavy(move || {
            let open = |row: &sqlx::sqlite::SqliteRow| {
                let hashed: Vec<u8> = row.try_get("id").map_err(failure)?;
                let version: i64 = row.try_get("version").map_err(failure)?;
                let sealed: &[u8] = row.try_get("sellado").map_err(failure)?;
                keys.open(&table, &hashed, version, sealed)
            };
            rows.iter().map(open).collect()
        })
        .await
    }

    async fn write(&self, table: &str, id: &str, plain: &[u8]) -> Result<(), VaultError> {
        let plain = Zeroizing::new(plain.to_vec());
        self.write_all(&[Record { table, id, plain }]).await
    }

    async fn write_all(&self, records: &[Record<'_>]) -> Result<(), VaultError> {
        let mut transaction = self.pool.begin().await.map_err(failure)?;
        for Record { table, id, plain } in records {
            let hashed = self.keys.id(table, id);
            let query = "SELECT version FROM registros WHERE tabla = ? AND id = ?";
            let row = sqlx::query(query).bind(*table).bind(&hashed);
            let last: Option<i64> =
                match row.fetch_optional(&mut *transaction).await.map_err(failure)? {
                    Some(row) => Some(row.try_get("version").map_err(failure)?),
                    None => None,
                };
            let version = last.unwrap_or(0).checked_add(1).ok_or(VaultError::Damaged)?;
            let sealed = self.keys.seal(table, &hashed, version, plain)?;
            let query = "INSERT INTO registros (tabla, id, version, sellado) VALUES (?, ?, ?, ?) \
                         ON CONFLICT (tabla, id) DO UPDATE SET version = excluded.version, \
                         sellado = excluded.sellado";
            sqlx::query(query)
                .bind(*table)
                .bind(&hashed)
                .bind(version)
                .bind(sealed)
                .execute(&mut *transaction)
                .await
                .map_err(failure)?;
        }
        transaction.commit().await.map_err(failure)
    }
}

/// Argon2id takes its time: not on an async thread.
async fn heavy<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, VaultError> + Send + 'static,
) -> Result<T, VaultError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(VaultError::Io))
}

#[cfg(unix)]
async fn private(path: &Path) -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    let owner_only = std::fs::Permissions::from_mode(0o600);
    tokio::fs::set_permissions(path, owner_only).await.map_err(|error| io(&error))
}

#[cfg(not(unix))]
async fn private(_: &Path) -> Result<(), VaultError> {
    // The folder of the application is the person's alone on the other platforms.
    Ok(())
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the enum is open; the file is not as we left it"
)]
fn failure(error: sqlx::Error) -> VaultError {
    tracing::error!(%error, "the vault's file");
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => VaultError::Io,
        _ => VaultError::Damaged,
    }
}

fn io(error: &std::io::Error) -> VaultError {
    tracing::error!(%error, "the vault's file");
    VaultError::Io
}
