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
use std::sync::Arc;
use std::time::SystemTime;

/// The VFS of SQLite that takes no locks: whoever uses it must be alone.
const ALONE: &str = "unix-none";

/// Connections to a file that is only read.
pub struct Reading {
    pool: SqlitePool,
    /// Where SQLite takes no part in anybody's locks.
    resting: Option<Arc<Resting>>,
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
        let resting = Some(Arc::new(Resting::new(path)));
        let (log, memory) = (beside(path, "-wal"), beside(path, "-shm"));
        let (options, resting) = match (length(&log), length(&memory)) {
            (Some(_), Some(_)) => (options, None),
            // A copy with its log ahead: the place of each page in it is found again, in memory of our own.
            (Some(1..), None) => (options.vfs(ALONE).locking_mode(SqliteLockingMode::Exclusive), resting),
            _ => (options.immutable(true), resting),
        };
        let pool = SqlitePoolOptions::new().max_connections(READERS as u32).connect_lazy_with(options);
        Self { pool, resting }
    }

    /// A connection.
    pub async fn conn(&self) -> Answer<Conn> {
        let acquired = self.pool.acquire().await.map_err(|e| error::of(&e));
        let Some(resting) = &self.resting else { return acquired.map(Conn::Lite) };
        resting.is_unchanged()?;
        acquired.map(|conn| Conn::Resting(conn, Arc::clone(resting)))
    }

    /// Ends all connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// A file that is read as if nobody could change it: whoever does leaves old pages beside new ones in the hands of the reader, which together
/// look like a record that was tampered with. So it is looked at after each answer, and no answer is given once it has changed.
pub struct Resting {
    files: [PathBuf; 2],
    before: [Option<State>; 2],
}

/// What is different after every write.
#[derive(PartialEq, Eq)]
struct State {
    length: u64,
    written: Option<SystemTime>,
    /// Another file may have taken its place.
    number: u64,
}

impl Resting {
    /// Of a file of which nothing was read yet.
    fn new(path: &Path) -> Self {
        let files = [path.to_owned(), beside(path, "-wal")];
        let before = Self::states(&files);
        Self { files, before }
    }

    fn states([file, log]: &[PathBuf; 2]) -> [Option<State>; 2] {
        // Who opens the record makes a log ahead, and writes into it first.
        [state(file), state(log).filter(|log| log.length > 0)]
    }

    /// Whether all that was read is of one state.
    pub fn is_unchanged(&self) -> Answer<()> {
        if Self::states(&self.files) == self.before {
            return Ok(());
        }
        let told = "another program changed the record while it was read: do it again";
        Err(StoreError::Unavailable(told.into()))
    }
}

fn state(path: &Path) -> Option<State> {
    let found = std::fs::metadata(path).ok()?;
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&found);
    #[cfg(not(unix))]
    let number = 0;
    Some(State { length: found.len(), written: found.modified().ok(), number })
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
