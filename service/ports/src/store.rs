//! The store: what was recorded, and the tables that are made from it.

use spartel_ledger::event::SealedEvent;
use spartel_ledger::id::{BlobName, CommandId, EventId, StreamId};
use spartel_ledger::keys::{Bucket, Token};
use std::borrow::Cow;
use std::fmt;
use std::future::Future;

/// A stream as the store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stream {
    /// Its name.
    pub id: StreamId,
    /// Whose key wraps its own.
    pub bucket: Bucket,
    /// Its wrapped data key; of a sealed class, its wrapped seals.
    pub wrapped: Vec<u8>,
}

/// A blob that is small enough to be a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredBlob {
    /// Its name.
    pub name: BlobName,
    /// Whose key opens it.
    pub stream: StreamId,
    /// Its bytes; none where they lie in the folder of blobs, made durable before.
    pub bytes: Option<Vec<u8>>,
}

/// A value of a column that can be read without a key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing.
    Null,
    /// What stood there, and in a new row nothing.
    Kept,
    /// A number, or a time in milliseconds.
    Number(i64),
    /// A code, or another text that is not personal.
    Text(Cow<'static, str>),
    /// An id.
    Bytes(Vec<u8>),
}

impl From<Token> for Value {
    fn from(token: Token) -> Self {
        Self::Bytes(token.0.to_vec())
    }
}

/// A row of a read table as a projection wants it: there once for a stream and a key, its columns in the order of the declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which table, by its declared name.
    pub table: Cow<'static, str>,
    /// Whose: erased with it.
    pub stream: StreamId,
    /// Which of the stream's rows in this table.
    pub key: Vec<u8>,
    /// Its values; none takes the row away.
    pub values: Option<Vec<Value>>,
}

/// A question to a read table: rows by what stands in their columns, in the order of one of them, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find {
    /// Which table, by its declared name.
    pub table: &'static str,
    /// What has to stand in columns that are not sealed; [`Value::Null`]: nothing.
    pub equal: Vec<(&'static str, Value)>,
    /// From where on, and before what, a number has to be.
    pub range: Option<(&'static str, std::ops::Range<i64>)>,
    /// The column that orders the rows, by numbers or by the bytes of texts; then stream and key do, in the same direction. Rows in which
    /// nothing stands there come last, whatever the direction.
    pub by: &'static str,
    /// The direction.
    pub order: Order,
    /// Behind which row: the value in the ordering column, its stream and its key.
    pub after: Option<(Value, StreamId, Vec<u8>)>,
    /// How many at most.
    pub most: u32,
}

/// In which direction rows come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The smallest first.
    Ascending,
    /// The largest first.
    Descending,
}

/// The rows of a stream, made anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebuilt {
    /// Whose.
    pub stream: StreamId,
    /// The last version that they were made from; 0 where there is no such stream, and no rows are left of it.
    pub version: u64,
    /// All of its rows in all tables.
    pub rows: Vec<Row>,
}

/// The erasure of a stream: all of it but its headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// What is erased.
    pub stream: StreamId,
    /// The event, of another stream and of the same commit or an earlier one, that says who asked for it and why.
    pub by: EventId,
}

/// A stream that was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedStream {
    /// Which.
    pub stream: StreamId,
    /// The event that says who asked for it and why.
    pub by: EventId,
    /// Whose key wrapped its own: copies from before open with that one, until it is replaced or destroyed.
    pub bucket: Bucket,
}

/// A stream whose key another bucket wraps from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The stream as it is from now on.
    pub stream: Stream,
    /// The bucket that it leaves, which is remembered: copies from before open with its key.
    pub from: Bucket,
}

/// What is recorded at once or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Which command: asked twice, it is done once.
    pub command: CommandId,
    /// Streams that begin.
    pub streams: Vec<Stream>,
    /// Events in their order.
    pub events: Vec<SealedEvent>,
    /// Blobs that the events name.
    pub blobs: Vec<StoredBlob>,
    /// Rows of read tables.
    pub rows: Vec<Row>,
    /// Streams that go into another bucket, each with an event of its own.
    pub moved: Vec<Moved>,
    /// Streams that must still be in these buckets: what was decided of them was decided by that.
    pub held: Vec<(StreamId, Bucket)>,
    /// Streams that are erased.
    pub erased: Vec<Erasure>,
    /// Whether what is erased may leave the store's own journals within a second after the answer, instead of before it: a traveller waits
    /// for the answer, and nobody for the proof.
    pub soon: bool,
}

impl Commit {
    /// A commit of nothing yet.
    #[must_use]
    pub const fn new(command: CommandId) -> Self {
        Self {
            command,
            streams: Vec::new(),
            events: Vec::new(),
            blobs: Vec::new(),
            rows: Vec::new(),
            moved: Vec::new(),
            held: Vec::new(),
            erased: Vec::new(),
            soon: false,
        }
    }
}

/// Where a commit stands in the log: the first of its events and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The index of its first event.
    pub first: u64,
    /// How many.
    pub count: u64,
    /// Whether the command had been done before, and this is the answer of then.
    pub repeated: bool,
}

/// An entry of the log, with its content where that was not erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the log, from 0.
    pub index: u64,
    /// The header's bytes.
    pub header: Vec<u8>,
    /// The cipher text.
    pub content: Option<Vec<u8>>,
    /// Whether its stream was erased.
    pub erased: bool,
}

/// What a checkpoint makes public: all of it at once or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How many events the checkpoint covers.
    pub size: u64,
    /// The signed note.
    pub note: Vec<u8>,
    /// Tiles that are new since the checkpoint before, by their paths; a partial tile takes the place of a smaller one.
    pub tiles: Vec<(String, Vec<u8>)>,
}

/// Why the store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// Another event has this version already: read again, decide again.
    Stale,
    /// The stream was never begun, or was erased.
    NoStream,
    /// The stream was begun before, or erased and is not begun again.
    StreamExists,
    /// The commit is not one: it has no event, a version out of order, or a row that was not declared.
    Invalid(&'static str),
    /// The disk is full: nothing of the commit was kept.
    Full,
    /// The store can be read and not be written.
    ReadOnly,
    /// The store cannot be reached at present.
    Unavailable(String),
    /// The store's own data contradict themselves.
    Corrupt(String),
    /// The store holds another schema than this program knows.
    Schema(i64),
}

impl StoreError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::NoStream => "no-stream",
            Self::StreamExists => "stream-exists",
            Self::Invalid(_) => "invalid",
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Unavailable(_) => "unavailable",
            Self::Corrupt(_) => "corrupt",
            Self::Schema(_) => "schema",
        }
    }

    /// What a sentence about it is given, by name: `reason`, `version`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Invalid(reason) => vec![("reason", (*reason).to_owned())],
            Self::Unavailable(reason) | Self::Corrupt(reason) => vec![("reason", reason.clone())],
            Self::Schema(version) => vec![("version", version.to_string())],
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.args().iter().try_for_each(|(_, value)| write!(f, ": {value}"))
    }
}

impl std::error::Error for StoreError {}

/// What comes of asking the store.
pub type Answer<T> = Result<T, StoreError>;

/// A store. Every change goes through [`Self::commit`].
pub trait Store: Send + Sync {
    /// Records a commit, durably, or nothing of it. Indexes follow the order in which commits became durable, without gaps.
    ///
    /// # Errors
    /// As [`StoreError`] has them; nothing was changed then.
    fn commit(&self, commit: Commit) -> impl Future<Output = Answer<Receipt>> + Send;

    /// Whether a commit would be taken now, as far as is known without one.
    ///
    /// # Errors
    /// Why it would not.
    fn writable(&self) -> impl Future<Output = Answer<()>> + Send;

    /// What a command was answered that was recorded before.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn receipt(&self, command: CommandId) -> impl Future<Output = Answer<Option<Receipt>>> + Send;

    /// A stream that was begun and not erased.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn stream(&self, id: StreamId) -> impl Future<Output = Answer<Option<Stream>>> + Send;

    /// The events of a stream from a version on, at most so many, in their order.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn events(&self, id: StreamId, from: u64, most: u32) -> impl Future<Output = Answer<Vec<Entry>>> + Send;

    /// How many events the log has.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn size(&self) -> impl Future<Output = Answer<u64>> + Send;

    /// The log's entries from an index on, at most so many, with their contents.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn entries(&self, from: u64, most: u32) -> impl Future<Output = Answer<Vec<Entry>>> + Send;

    /// The headers' bytes of the log's entries from an index on, at most so many, each behind its index; no content is read.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn headers(&self, from: u64, most: u32) -> impl Future<Output = Answer<Vec<(u64, Vec<u8>)>>> + Send;

    /// The index of an event.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn index(&self, id: EventId) -> impl Future<Output = Answer<Option<u64>>> + Send;

    /// A blob that is a row.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn blob(&self, name: BlobName) -> impl Future<Output = Answer<Option<StoredBlob>>> + Send;

    /// The blobs of a stream that are no rows, by their names.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn large_blobs(&self, stream: StreamId) -> impl Future<Output = Answer<Vec<BlobName>>> + Send;

    /// Rows of a read table behind a stream and a key, at most so many, in their order.
    ///
    /// # Errors
    /// Where the table was not declared, or the store cannot be read.
    fn rows(
        &self,
        table: &str,
        after: Option<&(StreamId, Vec<u8>)>,
        most: u32,
    ) -> impl Future<Output = Answer<Vec<Row>>> + Send;

    /// The rows that a question asks for. A row that changes between two parts may be in both or in neither, the others are there once.
    ///
    /// # Errors
    /// Where the table or a column was not declared, or does not hold what is asked for; or the store cannot be read.
    fn find(&self, find: &Find) -> impl Future<Output = Answer<Vec<Row>>> + Send;

    /// Puts rows that were made anew in the place of all rows of their streams, all or none; the streams that have gone on since, of which
    /// nothing was changed.
    ///
    /// # Errors
    /// As [`Self::commit`].
    fn replace(&self, rebuilt: Vec<Rebuilt>) -> impl Future<Output = Answer<Vec<StreamId>>> + Send;

    /// The erasure of a stream, if it was erased.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn erased(&self, id: StreamId) -> impl Future<Output = Answer<Option<ErasedStream>>> + Send;

    /// Streams that were begun and not erased, behind a name, at most so many, in the order of their names.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn streams(&self, after: Option<StreamId>, most: u32)
    -> impl Future<Output = Answer<Vec<Stream>>> + Send;

    /// All buckets whose keys wrap those of streams that are there, in their order, each with how many.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn buckets(&self) -> impl Future<Output = Answer<Vec<(Bucket, u64)>>> + Send;

    /// Streams of a bucket, at most so many, in the order of their names.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn streams_of(&self, bucket: &Bucket, most: u32) -> impl Future<Output = Answer<Vec<StreamId>>> + Send;

    /// Streams that left a bucket and which, in their order; those that were erased since too.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn moved(&self) -> impl Future<Output = Answer<Vec<(StreamId, Bucket)>>> + Send;

    /// Erasures of streams behind a name, at most so many, in the order of the erased streams' names.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn erasures(
        &self,
        after: Option<StreamId>,
        most: u32,
    ) -> impl Future<Output = Answer<Vec<ErasedStream>>> + Send;

    /// Blobs that events name, behind a name, at most so many, in the order of their names; with their bytes where they are rows.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn blobs(
        &self,
        after: Option<BlobName>,
        most: u32,
    ) -> impl Future<Output = Answer<Vec<StoredBlob>>> + Send;

    /// Makes a checkpoint public.
    ///
    /// # Errors
    /// Where the store cannot be written, or holds a checkpoint of this size or a larger one: [`StoreError::Stale`].
    fn publish(&self, published: Published) -> impl Future<Output = Answer<()>> + Send;

    /// The newest checkpoint, as it was signed.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn checkpoint(&self) -> impl Future<Output = Answer<Option<Vec<u8>>>> + Send;

    /// A tile by its path.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn tile(&self, path: &str) -> impl Future<Output = Answer<Option<Vec<u8>>>> + Send;
}
