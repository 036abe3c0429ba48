//! Recording: what happened is sealed under its stream's key and committed with the rows that are made of it.

use super::erasure;
use super::project::Projections;
use super::start::Started;
use super::stream::{NoKey, Opened, StreamKey, read};
use spartel_ledger::blob::{self, BlobTooLong, Rows};
use spartel_ledger::body::{Actor, BlobRef, Body, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::event::{TooLong, Unopened, seal};
use spartel_ledger::header::Header;
use spartel_ledger::id::{BlobName, Code, CommandId, EventId, Moment, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ledger::lock::Locked;
use spartel_ledger::padding::Padding;
use spartel_ports::blobs::BlobsError;
use spartel_ports::classes::{Classes, RecordClass};
use spartel_ports::clock::RELEASED;
use spartel_ports::keys::KeysError;
use spartel_ports::store::{Commit, Erasure, Receipt, StoreError, StoredBlob, Stream};
use spartel_ports::{Blobs, Clock, Random, Store, World};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

/// So many of the newest events are tried for the time of the last one.
const LOOKED_BACK: u64 = 64;
/// The class of the events that say who erased what and why.
const ERASURE: Code = Code::new("erasure");
/// The class of what a node tells of itself.
const NODE: Code = Code::new("node");
/// The clock was set back, by so many milliseconds.
const CLOCK_BACK: Code = Code::new("node.clock-back");

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
    /// Larger things that belong to it: images, chip files.
    pub blobs: Vec<Vec<u8>>,
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
    /// A blob that is too long: it has to be kept in several.
    BlobTooLong(BlobTooLong),
    /// A value is of another class than its column, or there are more or fewer values than columns.
    Row(&'static str),
    /// An event of the stream does not open.
    Unopened(EventId, Unopened),
    /// An entry that the store gave for the stream is none of it.
    Foreign(u64),
    /// The place of blobs refused or failed.
    Blobs(BlobsError),
    /// A blob that an event names is not there.
    NoBlob(BlobName),
    /// A class that was not declared, or whose end lies beyond all months.
    Class(Code),
    /// The stream is in that bucket already.
    NotMoved(StreamId),
    /// A stream that is no evidence is not erased with the end of a contact.
    NotEvidence(StreamId),
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Keys(error) => error.fmt(f),
            Self::Locked(error) => error.fmt(f),
            Self::TooLong(error) => error.fmt(f),
            Self::BlobTooLong(error) => error.fmt(f),
            Self::Row(table) => write!(f, "row: {table}"),
            Self::Unopened(id, error) => write!(f, "{} {}: {error}", id.stream, id.version),
            Self::Foreign(index) => write!(f, "foreign: {index}"),
            Self::Blobs(error) => error.fmt(f),
            Self::NoBlob(name) => write!(f, "no-blob: {name}"),
            Self::Class(code) => write!(f, "class: {code}"),
            Self::NotMoved(stream) => write!(f, "not-moved: {stream}"),
            Self::NotEvidence(stream) => write!(f, "not-evidence: {stream}"),
        }
    }
}

impl std::error::Error for RecordError {}

impl From<StoreError> for RecordError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<BlobsError> for RecordError {
    fn from(error: BlobsError) -> Self {
        Self::Blobs(error)
    }
}

impl From<KeysError> for RecordError {
    fn from(error: KeysError) -> Self {
        Self::Keys(error)
    }
}

impl From<NoKey> for RecordError {
    fn from(error: NoKey) -> Self {
        match error {
            NoKey::Keys(error) => Self::Keys(error),
            NoKey::Locked(error) => Self::Locked(error),
        }
    }
}

impl From<Locked> for RecordError {
    fn from(error: Locked) -> Self {
        Self::Locked(error)
    }
}

/// What comes of recording and reading.
pub type Recorded<T> = Result<T, RecordError>;

/// Records events over its ports.
pub struct Recorder<W> {
    world: W,
    projections: Projections,
    classes: Classes,
    /// For how many months records of a class are kept whose clock began to run at a time or later, in the order of these times.
    kept_from: RwLock<Vec<KeptFrom>>,
    /// The latest time that was written: a clock that stands before it has been set back.
    latest: Mutex<Latest>,
}

/// A rule of the house says for how long records are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFrom {
    /// Of which class.
    pub class: Code,
    /// Those whose clock began to run then or later, until another rule says more.
    pub since: Moment,
    /// For so many months.
    pub months: u16,
}

/// What was written last of the time.
#[derive(Debug, Clone, Copy, Default)]
struct Latest {
    at: Option<Moment>,
    /// Whether the clock stood before it, and that was said or is being said.
    behind: bool,
}

/// What is to be erased.
struct Erasing {
    ground: Code,
    /// Streams with the buckets in which they are.
    held: Vec<(StreamId, Bucket)>,
    /// As [`Commit::soon`].
    soon: bool,
}

/// What is ready to be committed.
pub(super) struct Sealed {
    pub(super) commit: Commit,
    now: Now,
}

/// The time of a command.
#[derive(Clone, Copy)]
struct Now {
    at: Moment,
    clock: ClockState,
    /// By how many milliseconds the clock was set back, where this is the first command to see it.
    back: Option<u64>,
}

impl<W: World> Recorder<W> {
    /// A recorder over a record whose start was found sound.
    ///
    /// # Errors
    /// Where the newest events cannot be read.
    pub async fn new(started: Started<W>, projections: Projections, classes: Classes) -> Recorded<Self> {
        let world = started.into_world();
        let at = newest_time(&world).await?;
        let (kept_from, latest) = (RwLock::default(), Mutex::new(Latest { at, behind: false }));
        Ok(Self { world, projections, classes, kept_from, latest })
    }

    /// The world, for questions.
    pub const fn world(&self) -> &W {
        &self.world
    }

    /// The store, for questions.
    pub fn store(&self) -> &W::Store {
        self.world.store()
    }

    /// What is declared, whatever rules of the house say of it.
    pub const fn classes(&self) -> &Classes {
        &self.classes
    }

    /// Keeps records as these rules say from now on, the earliest first.
    pub fn keep(&self, rules: Vec<KeptFrom>) {
        *self.kept_from.write().unwrap_or_else(PoisonError::into_inner) = rules;
    }

    /// Classes of records, with their clocks and ends as they are for a record whose clock begins to run at a time.
    pub fn classes_at(&self, at: Moment) -> BTreeMap<Code, RecordClass> {
        let of = |(code, class): (&Code, &RecordClass)| (code.clone(), self.at(code, *class, at));
        self.classes.classes.iter().map(of).collect()
    }

    fn at(&self, code: &Code, class: RecordClass, at: Moment) -> RecordClass {
        let rules = self.kept_from.read().unwrap_or_else(PoisonError::into_inner);
        let rule = rules.iter().rev().find(|rule| rule.class == *code && rule.since <= at);
        RecordClass { months: rule.map_or(class.months, |rule| rule.months), ..class }
    }

    /// Where a new record of a class goes. Its clock begins to run now; where it begins with the end of a contact, that end is still to come,
    /// and [`super::shift::contact_ended`] moves the record then.
    ///
    /// # Errors
    /// Where the class was not declared.
    pub fn new_of(&self, class: &Code) -> Recorded<Whereto> {
        Ok(Whereto::New { class: class.clone(), end: self.last_month(class)? })
    }

    /// The last month of a record of a class whose clock begins to run now.
    pub(super) fn last_month(&self, class: &Code) -> Recorded<Month> {
        let now = self.world.clock().now().0;
        // A clock that was set back, or that nobody has set, would have it end before its time.
        let latest = self.latest().at.unwrap_or(RELEASED);
        self.last_month_from(class, now.max(latest))
    }

    /// The last month of a record of a class whose clock began to run at a time.
    pub(super) fn last_month_from(&self, class: &Code, from: Moment) -> Recorded<Month> {
        let end = self.at(class, *self.declared(class)?, from).last_month(from.max(RELEASED));
        end.ok_or_else(|| RecordError::Class(class.clone()))
    }

    /// A class by its code, which has to be declared.
    pub(super) fn declared(&self, class: &Code) -> Recorded<&RecordClass> {
        self.classes.get(class).ok_or_else(|| RecordError::Class(class.clone()))
    }

    /// What things are found by.
    pub(super) const fn projections(&self) -> &Projections {
        &self.projections
    }

    /// Records changes of one or several streams, all or none, durably.
    ///
    /// # Errors
    /// Where anything is refused or fails; nothing was recorded then. [`StoreError::Stale`]: read again and decide again.
    pub async fn record(&self, asked: &Asked, changes: Vec<Change>) -> Recorded<Receipt> {
        let commit = self.sealed(asked, changes).await?;
        self.committed(commit).await
    }

    /// Commits what was sealed.
    pub(super) async fn committed(&self, sealed: Sealed) -> Recorded<Receipt> {
        let Sealed { commit, now } = sealed;
        let receipt = self.store().commit(commit).await;
        let mut latest = self.latest();
        if receipt.as_ref().is_ok_and(|receipt| !receipt.repeated) {
            latest.at = latest.at.max(Some(now.at));
        } else {
            drop(latest);
            self.is_to_be_said(now);
        }
        Ok(receipt?)
    }

    /// Nothing was recorded: where the clock was set back, a later command says so.
    fn is_to_be_said(&self, now: Now) {
        if now.back.is_some() {
            self.latest().behind = false;
        }
    }

    /// A panic elsewhere leaves a time that was written, which is all that this holds.
    fn latest(&self) -> MutexGuard<'_, Latest> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Erases streams, and records with it who asked for that and on what ground. Headers stay, and the tree with them.
    ///
    /// # Errors
    /// As [`Self::record`]; and where a stream was never there or is erased already.
    pub async fn erase(&self, asked: &Asked, ground: Code, streams: &[StreamId]) -> Recorded<Receipt> {
        if let Some(receipt) = self.store().receipt(asked.command).await? {
            return Ok(receipt);
        }
        let held = self.held(streams).await?;
        self.erase_of(asked, ground, held).await
    }

    /// The same, of streams that are in these buckets still; else [`StoreError::Stale`].
    pub(super) async fn erase_of(
        &self,
        asked: &Asked,
        ground: Code,
        held: Vec<(StreamId, Bucket)>,
    ) -> Recorded<Receipt> {
        self.erased_by(asked, Vec::new(), Erasing { ground, held, soon: false }).await
    }

    /// Records changes, and erases streams of evidence with the same commit; those that were erased already are as they should be.
    ///
    /// # Errors
    /// As [`Self::end_contact`].
    pub async fn record_erasing(
        &self,
        asked: &Asked,
        changes: Vec<Change>,
        ground: Code,
        streams: &[StreamId],
    ) -> Recorded<Receipt> {
        let held = self.evidence(streams).await?;
        if held.is_empty() {
            return self.record(asked, changes).await;
        }
        // A traveller waits for the answer: the store's journals follow within a second.
        let erasing = Erasing { ground, held, soon: true };
        self.erased_by(asked, changes, erasing).await.map_err(|error| match error {
            // It was there, and somebody else has erased it since.
            RecordError::Store(StoreError::NoStream) => RecordError::Store(StoreError::Stale),
            error => error,
        })
    }

    /// Ends a contact in which nothing was found: what ended it is recorded, and the evidence goes at once.
    ///
    /// # Errors
    /// As [`Self::erase`]; and where a stream is not of a class of evidence.
    pub async fn end_contact(
        &self,
        asked: &Asked,
        ended: Change,
        evidence: &[StreamId],
    ) -> Recorded<Receipt> {
        self.record_erasing(asked, vec![ended], erasure::NOTHING_FOUND, evidence).await
    }

    /// Streams of evidence with the buckets in which they are; those that were erased already are left out.
    async fn evidence(&self, streams: &[StreamId]) -> Recorded<Vec<(StreamId, Bucket)>> {
        let mut held = Vec::with_capacity(streams.len());
        for stream in streams {
            let Some(row) = self.store().stream(*stream).await? else {
                self.store().erased(*stream).await?.ok_or(StoreError::NoStream)?;
                continue;
            };
            if !self.declared(&row.bucket.class)?.evidence {
                return Err(RecordError::NotEvidence(*stream));
            }
            held.push((*stream, row.bucket));
        }
        Ok(held)
    }

    /// Streams with the buckets in which they are.
    async fn held(&self, streams: &[StreamId]) -> Recorded<Vec<(StreamId, Bucket)>> {
        let mut held = Vec::with_capacity(streams.len());
        for stream in streams {
            held.push((*stream, self.store().stream(*stream).await?.ok_or(StoreError::NoStream)?.bucket));
        }
        Ok(held)
    }

    /// Erases streams together with other changes, by an event that names them and nothing else: whoever has the keys can tell later that
    /// they were erased, and were not taken away.
    async fn erased_by(
        &self,
        asked: &Asked,
        mut changes: Vec<Change>,
        Erasing { ground, held, soon }: Erasing,
    ) -> Recorded<Receipt> {
        let by = EventId { stream: self.world.random().stream(), version: 1 };
        let events = vec![erasure::draft(ground, &held)];
        changes.push(Change { stream: by.stream, place: self.new_of(&ERASURE)?, events });
        let mut sealed = self.sealed(asked, changes).await?;
        let commit = &mut sealed.commit;
        commit.soon = soon;
        commit.erased = held.iter().map(|(stream, _)| Erasure { stream: *stream, by }).collect();
        let mut large = Vec::new();
        for (stream, _) in &held {
            large.extend(self.store().large_blobs(*stream).await?);
        }
        // One that has moved since, for a longer time perhaps, is not erased.
        commit.held = held;
        let receipt = self.committed(sealed).await?;
        // After a crash here the sweep takes them away: no event names them any more.
        for name in large {
            self.world.blobs().remove(name).await?;
        }
        Ok(receipt)
    }

    /// All events of a stream, opened; none where it was never there or is erased.
    ///
    /// # Errors
    /// Where the stream's key or an event does not open.
    pub async fn read(&self, stream: StreamId) -> Recorded<Vec<Opened>> {
        read(self.store(), self.world.keys(), stream).await
    }

    pub(super) async fn sealed(&self, asked: &Asked, mut changes: Vec<Change>) -> Recorded<Sealed> {
        let mut commit = Commit::new(asked.command);
        let now = self.now();
        if let Some(milliseconds) = now.back {
            let told = Draft { kind: CLOCK_BACK, schema: 1, data: Raw::of(&milliseconds), blobs: Vec::new() };
            let stream = self.world.random().stream();
            changes.push(Change { stream, place: self.new_of(&NODE)?, events: vec![told] });
        }
        for change in changes {
            let done = self.seal_change(asked, now, change, &mut commit).await;
            done.inspect_err(|_| self.is_to_be_said(now))?;
        }
        Ok(Sealed { commit, now })
    }

    async fn seal_change(
        &self,
        asked: &Asked,
        now: Now,
        change: Change,
        commit: &mut Commit,
    ) -> Recorded<()> {
        let (key, begins) = self.key(&change).await?;
        let first = if let Whereto::After(version) = change.place { version + 1 } else { 1 };
        for (version, mut draft) in (first..).zip(change.events) {
            let blobs = self.seal_blobs(&key, std::mem::take(&mut draft.blobs), commit).await?;
            let body = body(asked, now, draft, blobs);
            let id = EventId { stream: change.stream, version };
            let sealed = seal(key.data(), id, self.world.random().salt(), &body, Padding::Ordinary);
            commit.events.push(sealed.map_err(RecordError::TooLong)?);
            for draft in self.projections.drafts(id, &body) {
                commit.rows.push(self.projections.row(&key, self.world.random(), draft)?);
            }
        }
        commit.streams.extend(begins);
        Ok(())
    }

    /// Seals blobs: small ones become rows of the commit, larger ones are durable before it.
    async fn seal_blobs(
        &self,
        key: &StreamKey,
        contents: Vec<Vec<u8>>,
        commit: &mut Commit,
    ) -> Recorded<Vec<BlobRef>> {
        let (mut named, mut rows) = (Vec::with_capacity(contents.len()), Rows::default());
        for content in contents {
            let sealed = blob::seal(key.data(), key.stream(), self.world.random().salt(), &content)
                .map_err(RecordError::BlobTooLong)?;
            let name = sealed.name;
            named.push(BlobRef { name, length: content.len() as u64 });
            let bytes = if rows.take(sealed.bytes.len()) {
                Some(sealed.bytes)
            } else {
                self.world.blobs().keep(name, sealed.bytes).await?;
                None
            };
            commit.blobs.push(StoredBlob { name, stream: key.stream(), bytes });
        }
        Ok(named)
    }

    /// The time, and whether it stands before one that was written.
    fn now(&self) -> Now {
        let (at, clock) = self.world.clock().now();
        let mut latest = self.latest();
        let by = latest.at.filter(|latest| at < *latest).map(|latest| latest.0.abs_diff(at.0));
        let back = if latest.behind { None } else { by };
        latest.behind = by.is_some();
        let behind = by.is_some() && clock == ClockState::Sound;
        Now { at, clock: if behind { ClockState::Behind } else { clock }, back }
    }

    async fn key(&self, change: &Change) -> Recorded<(StreamKey, Option<Stream>)> {
        let Whereto::New { class, end } = &change.place else {
            let row = self.store().stream(change.stream).await?.ok_or(StoreError::NoStream)?;
            return Ok((StreamKey::of(self.world.keys(), &row)?, None));
        };
        self.declared(class)?;
        let (key, begins) = StreamKey::begin(&self.world, change.stream, class, *end)?;
        Ok((key, Some(begins)))
    }
}

/// The time of the newest event that can be opened, among the last few: those of erased streams tell none.
async fn newest_time<W: World>(world: &W) -> Recorded<Option<Moment>> {
    let store = world.store();
    let size = store.size().await?;
    for (_, header) in store.headers(size.saturating_sub(LOOKED_BACK), LOOKED_BACK as u32).await?.iter().rev()
    {
        let Ok(header) = Header::parse(header) else { continue };
        let EventId { stream, version } = header.id;
        let Some(row) = store.stream(stream).await? else { continue };
        // A key that is missing keeps nobody from recording under those that are there.
        let Ok(key) = StreamKey::of(world.keys(), &row) else { continue };
        for entry in store.events(stream, version, 1).await? {
            if let Ok(opened) = key.open(version, &entry) {
                return Ok(Some(opened.body.at));
            }
        }
    }
    Ok(None)
}

fn body(asked: &Asked, now: Now, draft: Draft, blobs: Vec<BlobRef>) -> Body {
    Body {
        kind: draft.kind,
        schema: draft.schema,
        at: now.at,
        clock: now.clock,
        actor: asked.actor,
        purpose: asked.purpose.clone(),
        command: asked.command,
        blobs,
        data: draft.data,
    }
}
