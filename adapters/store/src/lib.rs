//! The record in SQLite (on one machine) or PostgreSQL (where a country outgrows it), by one SQL text.

mod ahead;
mod commit;
mod db;
mod error;
mod file;
mod find;
mod gaps;
mod list;
mod outcome;
mod read;
mod readers;
mod reading;
mod schema;
mod server;
mod transfer;
mod writer;

use crate::db::Conn;
use crate::outcome::Outcome;
use crate::readers::Readers;
use crate::reading::Reading;
use crate::server::connected;
use crate::writer::Writer;
use spartel_ledger::id::{BlobName, CommandId, EventId, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::Store;
use spartel_ports::store::{
    Answer, Commit, Entry, ErasedStream, Find, Published, Rebuilt, Receipt, Row, StoreError, StoredBlob,
    Stream,
};
use spartel_ports::tables::Tables;
use spartel_ports::transfer::{Backup, Import, NamedBlob, Transfer};
use sqlx::ConnectOptions;
use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A store in a database.
pub struct Database {
    kind: Kind,
    tables: Arc<Tables>,
    outcome: Outcome,
}

impl Database {
    fn of(kind: Kind, tables: Arc<Tables>) -> Self {
        Self { kind, tables, outcome: Outcome::default() }
    }
}

enum Kind {
    Lite {
        readers: Readers,
        writer: Writer,
        /// The log ahead.
        log: PathBuf,
    },
    /// A file that is only read.
    Read(Reading),
    Pg(PgPool),
}

/// How long a writer waits for another program's, and a free connection is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// What is told when the erased outlives the program that erased it.
const ERASED_STAYS: &str = "what was erased stands in the log ahead until the record is opened again, since another program reads it";
/// Connections that read.
const READERS: usize = 4;

impl Database {
    /// A store in a file, made if it is not there; what is made only its owner may read.
    ///
    /// # Errors
    /// Where the file cannot be opened or written, or holds something else.
    pub async fn file(path: &Path, tables: Tables) -> Answer<Self> {
        Self::file_of(path, tables, None).await
    }

    /// The same with at most so many pages of 4 KiB.
    ///
    /// # Errors
    /// As [`Self::file`]; and when the pages are used up, [`StoreError::Full`] at each commit.
    pub async fn file_of(path: &Path, tables: Tables, pages: Option<u32>) -> Answer<Self> {
        let common = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
            // The writer does it: see `gaps`.
            .pragma("wal_autocheckpoint", "0")
            .disable_statement_logging();
        let most = pages.unwrap_or(gaps::MOST_PAGES).to_string();
        let writing = common.clone().pragma("max_page_count", most);
        file::own(path);
        let connection = writing.connect().await.map_err(|e| error::of(&e))?;
        let mut conn = Conn::Writer(Box::new(connection));
        gaps::are_seen(&mut conn).await?;
        schema::bring(&mut conn, &tables).await?;
        let reading = common.create_if_missing(false).pragma("query_only", "ON");
        let readers = Readers::new(reading);
        let tables = Arc::new(tables);
        let log = reading::beside(path, "-wal");
        let writer = Writer::start(conn, Arc::clone(&tables), log.clone()).await;
        Ok(Self::of(Kind::Lite { readers, writer, log }, tables))
    }

    /// A store in a file, to be read alone: nothing is made, brought up to date or changed, so that a copy on a disk that cannot be
    /// written will do.
    ///
    /// # Errors
    /// Where there is no such file, or it holds something else than a record of this program: [`StoreError::Schema`].
    pub async fn read_only(path: &Path, tables: Tables) -> Answer<Self> {
        let reading = Reading::new(path);
        schema::known(&mut reading.conn().await?).await?;
        Ok(Self::of(Kind::Read(reading), Arc::new(tables)))
    }

    /// A store in PostgreSQL, by its URL.
    ///
    /// # Errors
    /// Where the URL is none, or the server cannot be reached or written to.
    pub async fn server(url: &str, tables: Tables) -> Answer<Self> {
        let pool = connected(url, &[("synchronous_commit", "on")]).await?;
        let mut conn = Conn::Pg(pool.acquire().await.map_err(|e| error::of(&e))?);
        schema::bring(&mut conn, &tables).await?;
        drop(conn);
        Ok(Self::of(Kind::Pg(pool), Arc::new(tables)))
    }

    /// A store in PostgreSQL, to be read alone, as [`Self::read_only`] has it.
    ///
    /// # Errors
    /// As [`Self::read_only`]; and where the server cannot be reached.
    pub async fn server_read_only(url: &str, tables: Tables) -> Answer<Self> {
        let pool = connected(url, &[("default_transaction_read_only", "on")]).await?;
        let mut conn = Conn::Pg(pool.acquire().await.map_err(|e| error::of(&e))?);
        schema::known(&mut conn).await?;
        drop(conn);
        Ok(Self::of(Kind::Pg(pool), Arc::new(tables)))
    }

    /// Ends all connections and waits for it: SQLite then leaves its file alone, without a log ahead beside it. Nothing is asked afterwards.
    ///
    /// # Errors
    /// Where the last of it cannot be made durable; what was acknowledged is. And where something that was erased stands in the log ahead
    /// still, because another program reads an older state: it goes when the record is opened next.
    pub async fn close(&self) -> Answer<()> {
        match &self.kind {
            Kind::Lite { readers, writer, log } => {
                readers.close().await;
                writer.end().await?;
                // Whoever closes it last takes the log ahead away.
                match reading::length(log) {
                    Some(1..) if writer.keeps_erased() => Err(StoreError::Unavailable(ERASED_STAYS.into())),
                    _ => Ok(()),
                }
            }
            Kind::Read(reading) => {
                reading.close().await;
                Ok(())
            }
            Kind::Pg(pool) => {
                pool.close().await;
                Ok(())
            }
        }
    }

    /// How many bytes the store takes, without what lies outside of it.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub async fn bytes(&self) -> Answer<u64> {
        let mut conn = self.conn().await?;
        let asked = if conn.is_pg() {
            "SELECT pg_database_size(current_database())"
        } else {
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        };
        conn.row(asked, &[]).await?.map_or(Ok(0), |row| row.count(0))
    }

    async fn conn(&self) -> Answer<Conn> {
        match &self.kind {
            Kind::Lite { readers, .. } => readers.take().await.map(Conn::Reader),
            Kind::Read(reading) => reading.conn().await,
            Kind::Pg(pool) => pool.acquire().await.map(Conn::Pg).map_err(|e| error::of(&e)),
        }
    }
}

impl Store for Database {
    async fn commit(&self, commit: Commit) -> Answer<Receipt> {
        self.outcome.heard(match &self.kind {
            Kind::Lite { writer, .. } => writer.commit(commit).await,
            Kind::Read(_) => Err(StoreError::ReadOnly),
            Kind::Pg(pool) => server::commit(pool, &self.tables, commit).await,
        })
    }

    async fn writable(&self) -> Answer<()> {
        match &self.kind {
            Kind::Lite { .. } => {}
            Kind::Read(_) => return Err(StoreError::ReadOnly),
            Kind::Pg(pool) => server::writable(pool).await?,
        }
        self.outcome.told()
    }

    async fn receipt(&self, command: CommandId) -> Answer<Option<Receipt>> {
        commit::done_before(&mut self.conn().await?, command).await
    }

    async fn stream(&self, id: StreamId) -> Answer<Option<Stream>> {
        read::stream(&mut self.conn().await?, id).await
    }

    async fn events(&self, id: StreamId, from: u64, most: u32) -> Answer<Vec<Entry>> {
        read::events(&mut self.conn().await?, id, from, most).await
    }

    async fn size(&self) -> Answer<u64> {
        read::size(&mut self.conn().await?).await
    }

    async fn entries(&self, from: u64, most: u32) -> Answer<Vec<Entry>> {
        read::entries(&mut self.conn().await?, from, most).await
    }

    async fn headers(&self, from: u64, most: u32) -> Answer<Vec<(u64, Vec<u8>)>> {
        read::headers(&mut self.conn().await?, from, most).await
    }

    async fn index(&self, id: EventId) -> Answer<Option<u64>> {
        read::index(&mut self.conn().await?, id).await
    }

    async fn blob(&self, name: BlobName) -> Answer<Option<StoredBlob>> {
        read::blob(&mut self.conn().await?, name).await
    }

    async fn large_blobs(&self, stream: StreamId) -> Answer<Vec<BlobName>> {
        list::large_blobs(&mut self.conn().await?, stream).await
    }

    async fn rows(&self, table: &str, after: Option<&(StreamId, Vec<u8>)>, most: u32) -> Answer<Vec<Row>> {
        list::rows(&mut self.conn().await?, &self.tables, table, after, most).await
    }

    async fn find(&self, find: &Find) -> Answer<Vec<Row>> {
        find::rows(&mut self.conn().await?, &self.tables, find).await
    }

    async fn replace(&self, rebuilt: Vec<Rebuilt>) -> Answer<Vec<StreamId>> {
        match &self.kind {
            Kind::Lite { writer, .. } => writer.replace(rebuilt).await,
            Kind::Pg(pool) => server::replace(pool, &self.tables, rebuilt).await,
            Kind::Read(_) => Err(StoreError::ReadOnly),
        }
    }

    async fn erased(&self, id: StreamId) -> Answer<Option<ErasedStream>> {
        read::erased(&mut self.conn().await?, id).await
    }

    async fn streams(&self, after: Option<StreamId>, most: u32) -> Answer<Vec<Stream>> {
        list::streams(&mut self.conn().await?, after, most).await
    }

    async fn buckets(&self) -> Answer<Vec<(Bucket, u64)>> {
        list::buckets(&mut self.conn().await?).await
    }

    async fn streams_of(&self, bucket: &Bucket, most: u32) -> Answer<Vec<StreamId>> {
        list::streams_of(&mut self.conn().await?, bucket, most).await
    }

    async fn moved(&self) -> Answer<Vec<(StreamId, Bucket)>> {
        transfer::moved(&mut self.conn().await?).await
    }

    async fn erasures(&self, after: Option<StreamId>, most: u32) -> Answer<Vec<ErasedStream>> {
        list::erasures(&mut self.conn().await?, after, most).await
    }

    async fn blobs(&self, after: Option<BlobName>, most: u32) -> Answer<Vec<StoredBlob>> {
        list::blobs(&mut self.conn().await?, after, most).await
    }

    async fn publish(&self, published: Published) -> Answer<()> {
        self.outcome.heard(match &self.kind {
            Kind::Lite { writer, .. } => writer.publish(published).await,
            Kind::Read(_) => Err(StoreError::ReadOnly),
            Kind::Pg(pool) => server::publish(pool, published).await,
        })
    }

    async fn checkpoint(&self) -> Answer<Option<Vec<u8>>> {
        read::checkpoint(&mut self.conn().await?).await
    }

    async fn tile(&self, path: &str) -> Answer<Option<Vec<u8>>> {
        read::tile(&mut self.conn().await?, path).await
    }
}

impl Transfer for Database {
    async fn streams_at(&self, from: u64, most: u32) -> Answer<Vec<Stream>> {
        transfer::streams_at(&mut self.conn().await?, from, most).await
    }

    async fn blobs_at(&self, from: u64, most: u32) -> Answer<Vec<NamedBlob>> {
        transfer::blobs_at(&mut self.conn().await?, from, most).await
    }

    async fn unexplained(&self, size: u64) -> Answer<Vec<StreamId>> {
        transfer::unexplained(&mut self.conn().await?, size).await
    }

    async fn import(&self, import: Import) -> Answer<()> {
        match &self.kind {
            Kind::Lite { writer, .. } => writer.import(import).await,
            Kind::Read(_) => Err(StoreError::ReadOnly),
            Kind::Pg(pool) => server::import(pool, &self.tables, import).await,
        }
    }

    async fn register(&self, backup: Backup) -> Answer<()> {
        match &self.kind {
            Kind::Lite { writer, .. } => writer.register(backup).await,
            Kind::Read(_) => Err(StoreError::ReadOnly),
            Kind::Pg(_) => transfer::register(&mut self.conn().await?, &backup).await,
        }
    }

    async fn backups(&self) -> Answer<Vec<Backup>> {
        transfer::backups(&mut self.conn().await?).await
    }
}
