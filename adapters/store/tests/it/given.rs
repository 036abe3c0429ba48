//! Stores and commits for tests.

use spartel_ledger::event::SealedEvent;
use spartel_ledger::id::{CommandId, EventId, StreamId};
use spartel_ports::store::{Commit, ErasedStream, Erasure};
use spartel_ports::tables::{Class, Column, Index, Kind, Table, Tables};
use spartel_store::Database;
pub use spartel_trial::event::begun;
use spartel_trial::{Server, random};
use sqlx::{AssertSqlSafe, Connection, Decode, PgConnection, Postgres, Sqlite, SqliteConnection, Type};
use std::ops::Deref;
use std::path::PathBuf;

/// A folder of a test's own with a database in it, gone with it.
pub struct Folder(spartel_trial::Folder);

impl Folder {
    pub fn new() -> Self {
        Self(spartel_trial::Folder::new("store"))
    }

    pub fn file(&self) -> PathBuf {
        self.join("record.db")
    }
}

impl Deref for Folder {
    type Target = spartel_trial::Folder;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    for part in bytes.chunks_mut(8) {
        part.copy_from_slice(&random().to_le_bytes()[..part.len()]);
    }
    bytes
}

pub fn stream_id() -> StreamId {
    StreamId(bytes())
}

pub fn command() -> CommandId {
    CommandId(bytes())
}

pub fn event(stream: StreamId, version: u64, note: &str) -> SealedEvent {
    spartel_trial::event::event(EventId { stream, version }, bytes(), note)
}

/// A commit of one event; the first version begins the stream.
pub fn commit(stream: StreamId, version: u64) -> Commit {
    let streams = if version == 1 { vec![begun(stream)] } else { Vec::new() };
    Commit { streams, events: vec![event(stream, version, "note")], ..Commit::new(command()) }
}

/// One table with a column of each class and kind.
pub fn tables() -> Tables {
    let column = |name: &str, class, kind| Column { name: name.into(), class, kind };
    let columns = vec![
        column("state", Class::Clear, Kind::Text),
        column("at", Class::Clear, Kind::Number),
        column("number", Class::Token, Kind::Bytes),
        column("content", Class::Sealed, Kind::Bytes),
    ];
    let columns_of = |columns: &[&str]| columns.iter().map(|column| (*column).to_owned()).collect();
    let indexes = vec![Index { name: "state_at".into(), columns: columns_of(&["state", "at"]) }];
    Tables::new(vec![Table { name: "visit".into(), columns, indexes }]).expect("names")
}

/// Does the same with a store in a file and, where PostgreSQL is installed, with one on a server.
pub async fn each(test: impl AsyncFn(Database, Place)) {
    let folder = Folder::new();
    let lite = Database::file(&folder.file(), tables()).await.expect("a store in a file");
    test(lite, Place::File(folder.file())).await;
    let Some(server) = Server::shared() else { return };
    let url = server.database();
    let pg = Database::server(&url, tables()).await.expect("a store on a server");
    test(pg, Place::Server(url)).await;
}

/// Where a store is.
#[derive(Debug, Clone)]
pub enum Place {
    File(PathBuf),
    Server(String),
}

impl Place {
    /// Carries a statement out past the store.
    pub async fn run(&self, text: &str) -> Result<u64, sqlx::Error> {
        let text = AssertSqlSafe(text.to_owned());
        match self {
            Self::File(path) => {
                let mut conn = SqliteConnection::connect(&path.to_string_lossy()).await?;
                sqlx::query(text).execute(&mut conn).await.map(|done| done.rows_affected())
            }
            Self::Server(url) => {
                let mut conn = PgConnection::connect(url).await?;
                sqlx::query(text).execute(&mut conn).await.map(|done| done.rows_affected())
            }
        }
    }

    /// The only number that a question answers with.
    pub async fn number(&self, text: &str) -> i64 {
        self.numbers(text).await.into_iter().next().expect("a row")
    }

    /// The numbers in the first column of a question's rows.
    pub async fn numbers(&self, text: &str) -> Vec<i64> {
        self.column(text).await
    }

    /// The texts in the first column of a question's rows.
    pub async fn texts(&self, text: &str) -> Vec<String> {
        self.column(text).await
    }

    /// What SQLite says of how it answers a question, step by step.
    pub async fn details(&self, text: &str) -> Vec<String> {
        let Self::File(path) = self else { return Vec::new() };
        let mut conn = SqliteConnection::connect(&path.to_string_lossy()).await.expect("the file");
        let rows = sqlx::query(AssertSqlSafe(text.to_owned())).fetch_all(&mut conn).await.expect("a plan");
        rows.iter().map(|row| sqlx::Row::get(row, 3)).collect()
    }

    async fn column<T>(&self, text: &str) -> Vec<T>
    where
        T: Send + Unpin + Type<Sqlite> + Type<Postgres>,
        T: for<'r> Decode<'r, Sqlite> + for<'r> Decode<'r, Postgres>,
    {
        let text = AssertSqlSafe(text.to_owned());
        match self {
            Self::File(path) => {
                let mut conn = SqliteConnection::connect(&path.to_string_lossy()).await.expect("the file");
                sqlx::query_scalar(text).fetch_all(&mut conn).await.expect("a column of this type")
            }
            Self::Server(url) => {
                let mut conn = PgConnection::connect(url).await.expect("the server");
                sqlx::query_scalar(text).fetch_all(&mut conn).await.expect("a column of this type")
            }
        }
    }
}

/// What is remembered of an erased stream.
pub fn gone(erasure: Erasure) -> ErasedStream {
    let Erasure { stream, by } = erasure;
    ErasedStream { stream, by, bucket: begun(stream).bucket }
}
