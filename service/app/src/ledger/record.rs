//! Recording: what happened is sealed under its stream's key and committed with the rows that are made of it.

use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::cell::{self, CellPlace};
use spartel_ledger::event::{EventKey, TooLong, Unopened, open, seal};
use spartel_ledger::header::Header;
use spartel_ledger::id::{Code, CommandId, EventId, Moment, StreamId};
use spartel_ledger::keys::{BucketKey, Month};
use spartel_ledger::lock::{Locked, Secret};
use spartel_ledger::padding::Padding;
use spartel_ports::keys::KeysError;
use spartel_ports::store::{Commit, Erasure, Receipt, Row, StoreError, Stream, Value};
use spartel_ports::tables::{Class, Column, Table, Tables};
use spartel_ports::{Clock, Keys, Random, Store};
use std::fmt;
use std::sync::Mutex;

/// Who asks for something, and which command it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The command: asked twice, it is done once.
    pub command: CommandId,
    /// Who.
    pub actor: Actor,
    /// What for.
    pub purpose: Code,
}

/// Events of one stream that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which stream.
    pub stream: StreamId,
    /// Where the events come.
    pub place: Whereto,
    /// What happened.
    pub events: Vec<Draft>,
    /// What is to be found by it.
    pub rows: Vec<RowDraft>,
}

/// Where events come in a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereto {
    /// They begin it.
    New {
        /// The class of the record.
        class: Code,
        /// The last month in which it may be opened.
        end: Month,
    },
    /// They follow this version; where it is no longer the last, nothing is recorded.
    After(u64),
}

/// An event that is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its kind.
    pub kind: Code,
    /// The schema of its data.
    pub schema: u16,
    /// Its data.
    pub data: Raw,
}

/// A row of a read table, its values not sealed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowDraft {
    /// Which table.
    pub table: &'static str,
    /// Which of the stream's rows in it.
    pub key: Vec<u8>,
    /// A value for each column; none takes the row away.
    pub values: Option<Vec<Cell>>,
}

/// A value on its way into a column, which must be of the same class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// It tells of nobody.
    Clear(Value),
    /// It is to be found by: the normalised value.
    Token(Vec<u8>),
    /// It is to be shown to whoever may open the stream.
    Sealed(Vec<u8>),
    /// There is no value.
    Nothing,
}

/// Why nothing was recorded, or a stream not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// The store refused or failed.
    Store(StoreError),
    /// A bucket's key was not to be had.
    Keys(KeysError),
    /// The stream's key does not open, or a value that it should open.
    Locked(Locked),
    /// An event that is too long: something in it should be a blob.
    TooLong(TooLong),
    /// A value is of another class than its column, or there are more or fewer values than columns.
    Row(&'static str),
    /// An event of the stream does not open.
    Unopened(EventId, Unopened),
    /// An entry that the store gave for the stream is none of it.
    Foreign(u64),
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Keys(error) => error.fmt(f),
            Self::Locked(error) => error.fmt(f),
            Self::TooLong(error) => error.fmt(f),
            Self::Row(table) => write!(f, "row: {table}"),
            Self::Unopened(id, error) => write!(f, "{} {}: {error}", id.stream, id.version),
            Self::Foreign(index) => write!(f, "foreign: {index}"),
        }
    }
}

impl std::error::Error for RecordError {}

impl From<StoreError> for RecordError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<KeysError> for RecordError {
    fn from(error: KeysError) -> Self {
        Self::Keys(error)
    }
}

impl From<Locked> for RecordError {
    fn from(error: Locked) -> Self {
        Self::Locked(error)
    }
}

/// What comes of recording and reading.
pub type Recorded<T> = Result<T, RecordError>;

/// An event that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its place in the log.
    pub index: u64,
    /// Its version in the stream.
    pub version: u64,
    /// What happened.
    pub body: Body,
}

/// How many events of a stream are read together.
const TOGETHER: u32 = 256;

/// Records events over its ports.
pub struct Recorder<S, K, C, R> {
    store: S,
    keys: K,
    clock: C,
    random: R,
    tables: Tables,
    /// The latest time that was written: a clock that stands before it has been set back.
    latest: Mutex<Option<Moment>>,
}

/// What opens a stream.
struct Open {
    bucket: BucketKey,
    data: Secret,
    /// The stream's row, where it begins.
    begins: Option<Stream>,
}

impl<S: Store, K: Keys, C: Clock, R: Random> Recorder<S, K, C, R> {
    /// A recorder over its ports, and the tables that rows may go to.
    pub const fn new(store: S, keys: K, clock: C, random: R, tables: Tables) -> Self {
        Self { store, keys, clock, random, tables, latest: Mutex::new(None) }
    }

    /// The store, for questions.
    pub const fn store(&self) -> &S {
        &self.store
    }

    /// Records changes of one or several streams, all or none, durably.
    ///
    /// # Errors
    /// Where anything is refused or fails; nothing was recorded then. [`StoreError::Stale`]: read again and decide again.
    pub async fn record(&self, asked: &Asked, changes: Vec<Change>) -> Recorded<Receipt> {
        let commit = self.sealed(asked, changes).await?;
        Ok(self.store.commit(commit).await?)
    }

    /// Erases streams, and records with it who asked for that and why: the last event of `why`. Headers stay, and the tree with them.
    ///
    /// # Errors
    /// As [`Self::record`]; and where a stream was never there or is erased already.
    pub async fn erase(&self, asked: &Asked, why: Change, streams: &[StreamId]) -> Recorded<Receipt> {
        let stream = why.stream;
        let mut commit = self.sealed(asked, vec![why]).await?;
        let version = commit.events.last().map_or(0, |event| event.header.id.version);
        let by = EventId { stream, version };
        commit.erased = streams.iter().map(|stream| Erasure { stream: *stream, by }).collect();
        Ok(self.store.commit(commit).await?)
    }

    /// All events of a stream, opened; none where it was never there or is erased.
    ///
    /// # Errors
    /// Where the stream's key or an event does not open.
    pub async fn read(&self, stream: StreamId) -> Recorded<Vec<Opened>> {
        let Some(row) = self.store.stream(stream).await? else { return Ok(Vec::new()) };
        let key = self.opened(row)?.data;
        let mut events: Vec<Opened> = Vec::new();
        loop {
            let from = events.len() as u64 + 1;
            let entries = self.store.events(stream, from, TOGETHER).await?;
            if entries.is_empty() {
                return Ok(events);
            }
            for entry in entries {
                let foreign = RecordError::Foreign(entry.index);
                let header = Header::parse(&entry.header).map_err(|_| foreign.clone())?;
                let expected = EventId { stream, version: events.len() as u64 + 1 };
                let (true, Some(content)) = (header.id == expected, entry.content) else {
                    return Err(foreign);
                };
                let key = EventKey::of(&key, header.id, &header.salt);
                let body = open(&header, &content, &key).map_err(|e| RecordError::Unopened(header.id, e))?;
                events.push(Opened { index: entry.index, version: header.id.version, body });
            }
        }
    }

    async fn sealed(&self, asked: &Asked, changes: Vec<Change>) -> Recorded<Commit> {
        let mut commit = Commit::new(asked.command);
        let (at, clock) = self.now();
        for change in changes {
            let open = self.open(&change).await?;
            let first = match change.place {
                Whereto::New { .. } => 1,
                Whereto::After(version) => version + 1,
            };
            for (version, draft) in (first..).zip(change.events) {
                let body = body(asked, (at, clock), draft);
                let id = EventId { stream: change.stream, version };
                let sealed = seal(&open.data, id, self.random.salt(), &body, Padding::Ordinary);
                commit.events.push(sealed.map_err(RecordError::TooLong)?);
            }
            for row in change.rows {
                commit.rows.push(self.row(change.stream, &open, row)?);
            }
            commit.streams.extend(open.begins);
        }
        Ok(commit)
    }

    /// The time, and whether it stands before one that was written.
    fn now(&self) -> (Moment, ClockState) {
        let (at, clock) = self.clock.now();
        // A panic elsewhere leaves a time that was written, which is all that this holds.
        let mut latest = self.latest.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let behind = latest.is_some_and(|latest| at < latest);
        *latest = latest.max(Some(at));
        (at, if behind { ClockState::Behind } else { clock })
    }

    async fn open(&self, change: &Change) -> Recorded<Open> {
        let Whereto::New { class, end } = &change.place else {
            let row = self.store.stream(change.stream).await?.ok_or(StoreError::NoStream)?;
            return self.opened(row);
        };
        let (bucket, key) = self.keys.newest(class, *end)?;
        let data = self.random.secret();
        let wrapped = key.wrap(&bucket, change.stream, self.random.salt(), data.expose());
        Ok(Open { bucket: key, data, begins: Some(Stream { id: change.stream, bucket, wrapped }) })
    }

    fn opened(&self, row: Stream) -> Recorded<Open> {
        let bucket = self.keys.key(&row.bucket)?;
        let data = bucket.data_key(&row.bucket, row.id, &row.wrapped)?;
        Ok(Open { bucket, data, begins: None })
    }

    fn row(&self, stream: StreamId, open: &Open, draft: RowDraft) -> Recorded<Row> {
        let refused = RecordError::Row(draft.table);
        let table = self.tables.get(draft.table).ok_or(refused.clone())?;
        let value = |(column, value): (&Column, Cell)| {
            let place = CellPlace { stream, table: &table.name, column: &column.name, key: &draft.key };
            self.value(open, (table, column), place, value).ok_or(refused.clone())
        };
        let values = match draft.values {
            Some(values) if values.len() != table.columns.len() => return Err(refused),
            Some(values) => Some(table.columns.iter().zip(values).map(value).collect::<Recorded<_>>()?),
            None => None,
        };
        Ok(Row { table: draft.table, stream, key: draft.key.clone(), values })
    }

    /// A value as its column's class wants it; none where it is of another.
    fn value(
        &self,
        open: &Open,
        (table, column): (&Table, &Column),
        place: CellPlace<'_>,
        value: Cell,
    ) -> Option<Value> {
        match (column.class, value) {
            (Class::Clear, Cell::Clear(value)) => Some(value),
            (Class::Token, Cell::Token(value)) => {
                let field = Code::parse(&format!("{}.{}", table.name, column.name).replace('_', "-"))?;
                Some(open.bucket.token(&field, &value).into())
            }
            (Class::Sealed, Cell::Sealed(value)) => {
                Some(Value::Bytes(cell::seal(&open.data, self.random.salt(), place, &value)))
            }
            (_, Cell::Nothing) => Some(Value::Null),
            _ => None,
        }
    }
}

fn body(asked: &Asked, (at, clock): (Moment, ClockState), draft: Draft) -> Body {
    Body {
        kind: draft.kind,
        schema: draft.schema,
        at,
        clock,
        actor: asked.actor,
        purpose: asked.purpose.clone(),
        command: asked.command,
        blobs: Vec::new(),
        data: draft.data,
    }
}
