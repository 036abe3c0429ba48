//! A file that is read and left alone.
//!
//! SQLite keeps a log ahead (`-wal`) and shared memory (`-shm`) beside a file. Whoever reads takes part in both where they are there, since
//! somebody may be writing; where they are not, they are not made, so that a copy is the same after it was read.

use crate::db::Conn;
use crate::error;
use crate::{PATIENCE, READERS};
use spartel_ports::store::{Answer, StoreError};
use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteLockingMode, SqlitePool, SqlitePoolOptions};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The VFS of SQLite that takes no locks: whoever uses it must be alone.
const ALONE: &str = "unix-none";

/// Connections to a file that is only read.
pub struct Reading {
    pool: SqlitePool,
    /// The log ahead, where there was none: nobody was writing then.
    none_before: Option<PathBuf>,
}

impl Reading {
    /// Opens nothing yet.
    pub fn new(path: &Path) -> Self {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .busy_timeout(PATIENCE)
            .pragma("query_only", "ON")
            .pragma("temp_store", "MEMORY")
            .disable_statement_logging();
        let (log, memory) = (beside(path, "-wal"), beside(path, "-shm"));
        let (options, none_before) = match (length(&log), length(&memory)) {
            (Some(_), Some(_)) => (options, None),
            // A copy with its log ahead: the place of each page in it is found again, in memory of our own.
            (Some(1..), None) => (options.vfs(ALONE).locking_mode(SqliteLockingMode::Exclusive), None),
            _ => (options.immutable(true), Some(log)),
        };
        let pool = SqlitePoolOptions::new().max_connections(READERS).connect_lazy_with(options);
        Self { pool, none_before }
    }

    /// A connection.
    pub async fn conn(&self) -> Answer<Conn> {
        // What is read as if nobody could change it must not be read on once somebody does.
        if self.none_before.as_deref().and_then(length).is_some_and(|length| length > 0) {
            return Err(StoreError::Unavailable("another program began to write while this one read".into()));
        }
        self.pool.acquire().await.map(Conn::Lite).map_err(|e| error::of(&e))
    }

    /// Ends all connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// The name of what lies beside a file.
pub fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

/// The length of a file in bytes, if it is there.
pub fn length(path: &Path) -> Option<u64> {
    std::fs::metadata(path).ok().map(|file| file.len())
}
