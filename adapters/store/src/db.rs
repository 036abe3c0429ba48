//! The two databases behind one door: the same text, the same values, the same answers.

use crate::error;
use crate::readers::Taken;
use crate::reading::Resting;
use spartel_ports::store::{Answer, StoreError};
use sqlx::pool::PoolConnection;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{
    AssertSqlSafe, Connection as _, Postgres, Row as _, SqlSafeStr, SqlStr, Sqlite, SqliteConnection,
};
use std::borrow::Cow;
use std::sync::Arc;

/// A value that goes into a statement.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'v> {
    Int(i64),
    Bytes(&'v [u8]),
    Text(&'v str),
    NoInt,
    NoBytes,
    NoText,
}

impl Cell<'_> {
    /// A number of the log or of a stream.
    pub fn count(number: u64) -> Answer<Self> {
        i64::try_from(number).map(Self::Int).map_err(|_| StoreError::Invalid("number above 2^63"))
    }
}

/// The text of a statement: written in the program, or put together from declared names.
#[derive(Debug, Clone)]
pub struct Text(pub Cow<'static, str>);

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl SqlSafeStr for Text {
    fn into_sql_str(self) -> SqlStr {
        // Values are never part of a text: names come from declarations that were checked.
        AssertSqlSafe(self.0).into_sql_str()
    }
}

/// A connection.
pub enum Conn {
    /// To a file that a writer of this program writes.
    Reader(Taken),
    Lite(PoolConnection<Sqlite>),
    /// To a file that is read as if nobody could change it.
    Resting(PoolConnection<Sqlite>, Arc<Resting>),
    Writer(Box<SqliteConnection>),
    Pg(PoolConnection<Postgres>),
}

/// The same code for each kind of connection.
macro_rules! on {
    ($conn:expr, $c:ident => $body:expr) => {
        match $conn {
            Conn::Reader(c) => {
                let $c = &mut **c;
                $body
            }
            Conn::Lite(c) => {
                let $c = &mut **c;
                $body
            }
            Conn::Resting(c, _) => {
                let $c = &mut **c;
                $body
            }
            Conn::Writer(c) => {
                let $c = &mut **c;
                $body
            }
            Conn::Pg(c) => {
                let $c = &mut **c;
                $body
            }
        }
    };
}

/// A statement with its values bound.
macro_rules! bound {
    ($text:expr, $values:expr) => {
        $values.iter().fold(sqlx::query($text), |query, cell| match *cell {
            Cell::Int(number) => query.bind(number),
            Cell::Bytes(bytes) => query.bind(bytes.to_vec()),
            Cell::Text(text) => query.bind(text.to_owned()),
            Cell::NoInt => query.bind(None::<i64>),
            Cell::NoBytes => query.bind(None::<Vec<u8>>),
            Cell::NoText => query.bind(None::<String>),
        })
    };
}

impl Conn {
    /// Carries a statement out; how many rows it changed.
    pub async fn run(&mut self, text: impl Into<Text>, values: &[Cell<'_>]) -> Answer<u64> {
        let text = text.into();
        on!(self, c => bound!(text, values).execute(c).await.map(|done| done.rows_affected()))
            .map_err(|e| error::of(&e))
    }

    /// The rows of a question.
    pub async fn rows(&mut self, text: impl Into<Text>, values: &[Cell<'_>]) -> Answer<Vec<Row>> {
        let text = text.into();
        let rows: Result<Vec<Row>, sqlx::Error> = match self {
            Self::Reader(c) => bound!(text, values).fetch_all(&mut **c).await.map(lite),
            Self::Lite(c) => bound!(text, values).fetch_all(&mut **c).await.map(lite),
            Self::Resting(c, resting) => {
                let rows = bound!(text, values).fetch_all(&mut **c).await.map(lite);
                // What changed under the reader is that, and neither an answer nor a contradiction in the file.
                resting.is_unchanged()?;
                rows
            }
            Self::Writer(c) => bound!(text, values).fetch_all(&mut **c).await.map(lite),
            Self::Pg(c) => bound!(text, values)
                .fetch_all(&mut **c)
                .await
                .map(|rows| rows.into_iter().map(Row::Pg).collect()),
        };
        rows.map_err(|e| error::of(&e))
    }

    /// The only row of a question, if there is one.
    pub async fn row(&mut self, text: impl Into<Text>, values: &[Cell<'_>]) -> Answer<Option<Row>> {
        Ok(self.rows(text, values).await?.into_iter().next())
    }

    /// Several statements without values.
    pub async fn script(&mut self, text: impl Into<Text>) -> Answer<()> {
        let text = text.into();
        on!(self, c => sqlx::raw_sql(text).execute(c).await.map(|_| ())).map_err(|e| error::of(&e))
    }

    /// Begins a transaction that writes.
    pub async fn begin(&mut self) -> Answer<()> {
        self.script(if self.is_pg() { "BEGIN" } else { "BEGIN IMMEDIATE" }).await
    }

    /// Ends a transaction: made durable where all went well, and else as if it had not been.
    pub async fn end<T>(&mut self, done: Answer<T>) -> Answer<T> {
        let ended = if done.is_ok() { self.script("COMMIT").await } else { Ok(()) };
        match (done, ended) {
            (Ok(done), Ok(())) => Ok(done),
            (Ok(_), Err(error)) | (Err(error), _) => {
                // A transaction that the database has ended itself needs no rollback.
                let _ = self.script("ROLLBACK").await;
                Err(error)
            }
        }
    }

    /// Closes it and waits for the end.
    pub async fn close(self) -> Answer<()> {
        let closed = match self {
            // Its set closes it.
            Self::Reader(_) => Ok(()),
            Self::Lite(c) | Self::Resting(c, _) => c.close().await,
            Self::Writer(c) => c.close().await,
            Self::Pg(c) => c.close().await,
        };
        closed.map_err(|e| error::of(&e))
    }

    /// Whether it is PostgreSQL.
    pub const fn is_pg(&self) -> bool {
        matches!(self, Self::Pg(_))
    }
}

fn lite(rows: Vec<SqliteRow>) -> Vec<Row> {
    rows.into_iter().map(Row::Lite).collect()
}

/// A row of an answer.
pub enum Row {
    Lite(SqliteRow),
    Pg(PgRow),
}

macro_rules! get {
    ($row:expr, $at:expr) => {
        match $row {
            Row::Lite(row) => row.try_get($at),
            Row::Pg(row) => row.try_get($at),
        }
        .map_err(|e| error::of(&e))
    };
}

impl Row {
    /// A column's number.
    pub fn int(&self, at: usize) -> Answer<i64> {
        get!(self, at)
    }

    /// A column's count, which is not below zero.
    pub fn count(&self, at: usize) -> Answer<u64> {
        u64::try_from(self.int(at)?).map_err(|_| StoreError::Corrupt("a count below zero".into()))
    }

    /// A column's bytes.
    pub fn bytes(&self, at: usize) -> Answer<Vec<u8>> {
        get!(self, at)
    }

    /// A column's bytes, if it has some.
    pub fn maybe_bytes(&self, at: usize) -> Answer<Option<Vec<u8>>> {
        get!(self, at)
    }

    /// A column's bytes, which are so many.
    pub fn array<const N: usize>(&self, at: usize) -> Answer<[u8; N]> {
        let bytes = self.bytes(at)?;
        bytes.try_into().map_err(|_| StoreError::Corrupt(format!("a name that is not {N} bytes long")))
    }

    /// A column's number, if it has one.
    pub fn maybe_int(&self, at: usize) -> Answer<Option<i64>> {
        get!(self, at)
    }

    /// A column's text, if it has one.
    pub fn maybe_text(&self, at: usize) -> Answer<Option<String>> {
        get!(self, at)
    }

    /// A column's text.
    pub fn text(&self, at: usize) -> Answer<String> {
        get!(self, at)
    }
}
