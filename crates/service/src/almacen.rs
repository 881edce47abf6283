//! The SQLite base: how it is opened and how a change begins.
//!
//! The queries are with their use cases, each as a method of [`Almacen`] or a function over a
//! transaction, so that what a use case does to the base is read in one place.

use std::str::FromStr;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Sqlite, SqliteConnection, Transaction};

use crate::ServicioError;

/// How long a writer waits for another one.
const BUSY: Duration = Duration::from_secs(5);
const CONNECTIONS: u32 = 4;

/// The base.
pub(crate) struct Almacen {
    pub(crate) pool: SqlitePool,
}

impl Almacen {
    pub(crate) async fn open(base: &str) -> Result<Self, ServicioError> {
        if !base.starts_with("sqlite:") {
            return Err(ServicioError::BaseDesconocida);
        }
        let options = SqliteConnectOptions::from_str(base)?
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(BUSY);
        // A base in memory lives as long as its one connection.
        let pool = if base.contains(":memory:") {
            SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None)
        } else {
            SqlitePoolOptions::new().max_connections(CONNECTIONS)
        };
        let pool = pool.connect_with(options).await?;
        sqlx::migrate!().run(&pool).await?;
        Ok(Self { pool })
    }

    /// Begins a change. It takes the write lock at once: a transaction that read first and writes
    /// later could be refused half-way.
    pub(crate) async fn change(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        self.pool.begin_with("BEGIN IMMEDIATE").await
    }

    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }
}

/// What is written down of a change, in its own transaction.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Hecho {
    Ingreso,
    Refresco,
    RefrescoReusado,
    Salida,
}

impl Hecho {
    fn name(self) -> &'static str {
        match self {
            Self::Ingreso => "ingreso",
            Self::Refresco => "refresco",
            Self::RefrescoReusado => "refresco_reusado",
            Self::Salida => "salida",
        }
    }
}

pub(crate) async fn audit(
    change: &mut SqliteConnection,
    hecho: Hecho,
    sesion_id: i64,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO auditoria (momento, hecho, sesion_id) VALUES (?, ?, ?)")
        .bind(now)
        .bind(hecho.name())
        .bind(sesion_id)
        .execute(change)
        .await?;
    Ok(())
}
