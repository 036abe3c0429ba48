//! What is recorded at once: contents first, the head of the log last.
//!
//! The head's row is the lock that puts commits into an order, so it is taken last and held for a moment: indexes have no gaps, and a
//! reader never sees an index before a lower one. A sequence would have both faults.

use crate::db::{Cell, Conn};
use crate::schema::PREFIX;
use spartel_ledger::event::SealedEvent;
use spartel_ledger::header::Header;
use spartel_ledger::id::{CommandId, EventId, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::store::{
    Answer, Commit, Erasure, Moved, Published, Rebuilt, Receipt, Row, StoreError, StoredBlob, Stream, Value,
};
use spartel_ports::tables::{Kind, Table, Tables};
use std::collections::BTreeMap;

/// The log of this store.
pub const LOG: Cell<'static> = Cell::Int(1);

/// Writes a commit within a transaction, which the caller ends.
pub async fn write(conn: &mut Conn, tables: &Tables, commit: &Commit) -> Answer<Receipt> {
    if let Some(receipt) = done_before(conn, commit.command).await? {
        return Ok(receipt);
    }
    let firsts = firsts(commit)?;
    for stream in &commit.streams {
        begin(conn, stream).await?;
    }
    for (stream, version) in firsts {
        follows(conn, stream, version).await?;
    }
    let events: Vec<_> = commit.events.iter().map(|event| (event.header.id, &event.content[..])).collect();
    contents(conn, &events).await?;
    for part in parts(&commit.blobs) {
        let mut values = Vec::with_capacity(part.len() * 4);
        for blob in part {
            values.extend(self::blob(blob, came_with(commit, blob)?)?);
        }
        let text =
            format!("INSERT INTO blob (name, stream, version, bytes) VALUES {}", places(part.len(), 4));
        conn.run(text, &values).await?;
    }
    for row in &commit.rows {
        let table = declared(tables, &row.table)?;
        put(conn, table, row).await?;
    }
    for (stream, bucket) in &commit.held {
        is_held(conn, *stream, bucket).await?;
    }
    for moved in &commit.moved {
        shift(conn, commit, moved).await?;
    }
    for erasure in &commit.erased {
        erase(conn, tables, erasure).await?;
    }
    let headers: Vec<Header> = commit.events.iter().map(|event| event.header).collect();
    let receipt = entries(conn, &headers).await?;
    let values = [Cell::Bytes(&commit.command.0), Cell::count(receipt.first)?, Cell::count(receipt.count)?];
    conn.run("INSERT INTO command (command, first, count) VALUES ($1, $2, $3)", &values).await?;
    Ok(receipt)
}

/// The answer of a command that was done before.
pub async fn done_before(conn: &mut Conn, command: CommandId) -> Answer<Option<Receipt>> {
    let asked = "SELECT first, count FROM command WHERE command = $1";
    let row = conn.row(asked, &[Cell::Bytes(&command.0)]).await?;
    row.map(|row| Ok(Receipt { first: row.count(0)?, count: row.count(1)?, repeated: true })).transpose()
}

/// The first version of each stream in a commit; within it they follow each other.
fn firsts(commit: &Commit) -> Answer<BTreeMap<StreamId, u64>> {
    let (mut firsts, mut next) = (BTreeMap::new(), BTreeMap::new());
    for event in &commit.events {
        let id = event.header.id;
        let expected = *next.get(&id.stream).unwrap_or(&id.version);
        if id.version == 0 || id.version != expected {
            return Err(StoreError::Invalid("versions that do not follow each other"));
        }
        firsts.entry(id.stream).or_insert(id.version);
        next.insert(id.stream, id.version + 1);
    }
    if firsts.is_empty() { Err(StoreError::Invalid("a commit without an event")) } else { Ok(firsts) }
}

/// The version of the event that a blob comes with: the last of its stream in the commit.
fn came_with(commit: &Commit, blob: &StoredBlob) -> Answer<u64> {
    let of_stream = |event: &&SealedEvent| event.header.id.stream == blob.stream;
    let event = commit.events.iter().rev().find(of_stream);
    event
        .map(|event| event.header.id.version)
        .ok_or(StoreError::Invalid("a blob without an event of its stream"))
}

/// A blob's row: name, stream, version, bytes.
pub fn blob(blob: &StoredBlob, version: u64) -> Answer<[Cell<'_>; 4]> {
    let bytes = blob.bytes.as_deref().map_or(Cell::NoBytes, Cell::Bytes);
    Ok([Cell::Bytes(&blob.name.0), Cell::Bytes(&blob.stream.0), Cell::count(version)?, bytes])
}

/// A stream's row: stream, class, ends, generation, wrapped.
pub fn stream(stream: &Stream) -> [Cell<'_>; 5] {
    let [class, ends, generation] = of_bucket(&stream.bucket);
    [Cell::Bytes(&stream.id.0), class, ends, generation, Cell::Bytes(&stream.wrapped)]
}

/// A bucket's columns: class, ends, generation.
pub fn of_bucket(bucket: &Bucket) -> [Cell<'_>; 3] {
    let Bucket { class, end, generation } = bucket;
    [Cell::Text(class.as_str()), Cell::Int(end.number().into()), Cell::Int((*generation).into())]
}

/// A stream begins once, and never again after it was erased.
async fn begin(conn: &mut Conn, stream: &Stream) -> Answer<()> {
    let insert = "INSERT INTO stream (stream, class, ends, generation, wrapped) \
                  SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM erased WHERE stream = $1)";
    match conn.run(insert, &self::stream(stream)).await {
        Ok(1) => Ok(()),
        Ok(_) | Err(StoreError::Stale) => Err(StoreError::StreamExists),
        Err(error) => Err(error),
    }
}

/// A version above the first has one before it.
async fn follows(conn: &mut Conn, stream: StreamId, version: u64) -> Answer<()> {
    let before = "SELECT 1 FROM content WHERE stream = $1 AND version = $2";
    if version == 1 {
        return Ok(());
    }
    match conn.row(before, &[Cell::Bytes(&stream.0), Cell::count(version - 1)?]).await? {
        Some(_) => Ok(()),
        None if exists(conn, stream).await? => Err(StoreError::Stale),
        None => Err(StoreError::NoStream),
    }
}

async fn exists(conn: &mut Conn, stream: StreamId) -> Answer<bool> {
    let row = conn.row("SELECT 1 FROM stream WHERE stream = $1", &[Cell::Bytes(&stream.0)]).await?;
    Ok(row.is_some())
}

/// How many rows one statement takes at most; fewer by halves, so that there are few statements to prepare.
const ROWS: usize = 64;

/// Parts of so many rows as there are statements for.
fn parts<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let most = rows.len().min(ROWS);
        let (part, rest) = rows.split_at(1 << most.checked_ilog2()?);
        rows = rest;
        Some(part)
    })
}

/// `($1, $2), ($3, $4)` …
fn places(rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let places: Vec<String> =
            (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
        format!("({})", places.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

/// Puts contents beside the places of their entries.
pub async fn contents(conn: &mut Conn, contents: &[(EventId, &[u8])]) -> Answer<()> {
    for part in parts(contents) {
        let mut values = Vec::with_capacity(part.len() * 3);
        for (id, content) in part {
            values.extend([Cell::Bytes(&id.stream.0), Cell::count(id.version)?, Cell::Bytes(content)]);
        }
        let text = format!("INSERT INTO content (stream, version, bytes) VALUES {}", places(part.len(), 3));
        conn.run(text, &values).await?;
    }
    Ok(())
}

/// Takes places in the log and puts the headers there.
pub async fn entries(conn: &mut Conn, headers: &[Header]) -> Answer<Receipt> {
    let count = headers.len() as u64;
    let grow = "UPDATE log_head SET size = size + $2 WHERE log = $1 RETURNING size";
    let row = conn.row(grow, &[LOG, Cell::count(count)?]).await?;
    let size = row.ok_or(StoreError::Corrupt("no head of the log".into()))?.count(0)?;
    let first = size - count;
    let numbered: Vec<(u64, EventId, Vec<u8>)> =
        (first..).zip(headers).map(|(index, header)| (index, header.id, header.bytes())).collect();
    for part in parts(&numbered) {
        let mut values = Vec::with_capacity(part.len() * 5);
        for (index, id, header) in part {
            values.extend([LOG, Cell::count(*index)?]);
            values.extend([Cell::Bytes(&id.stream.0), Cell::count(id.version)?, Cell::Bytes(header)]);
        }
        let places = places(part.len(), 5);
        let text = format!("INSERT INTO entry (log, idx, stream, version, header) VALUES {places}");
        conn.run(text, &values).await?;
    }
    Ok(Receipt { first, count, repeated: false })
}

/// A table by its name.
pub fn declared<'t>(tables: &'t Tables, name: &str) -> Answer<&'t Table> {
    tables.get(name).ok_or(StoreError::Invalid("a table that was not declared"))
}

/// Puts a row into a read table or takes it away.
pub async fn put(conn: &mut Conn, table: &Table, row: &Row) -> Answer<()> {
    let name = format!("{PREFIX}{}", table.name);
    let own = [Cell::Bytes(&row.stream.0), Cell::Bytes(&row.key)];
    let Some(values) = &row.values else {
        conn.run(format!("DELETE FROM {name} WHERE row_stream = $1 AND row_key = $2"), &own).await?;
        return Ok(());
    };
    if values.len() != table.columns.len() {
        return Err(StoreError::Invalid("a row with more or fewer values than columns"));
    }
    let cells = table.columns.iter().zip(values).map(|(column, value)| cell(column.kind, value));
    let cells: Vec<Cell<'_>> = own.into_iter().map(Ok).chain(cells).collect::<Answer<_>>()?;
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let changed = columns.iter().zip(values).filter(|(_, value)| **value != Value::Kept);
    let sets: Vec<String> = changed.map(|(column, _)| format!("{column} = excluded.{column}")).collect();
    let then = if sets.is_empty() { "NOTHING".into() } else { format!("UPDATE SET {}", sets.join(", ")) };
    let listed: String = columns.iter().map(|column| format!(", {column}")).collect();
    let text = format!(
        "INSERT INTO {name} (row_stream, row_key{listed}) VALUES {} ON CONFLICT (row_stream, row_key) DO {then}",
        places(1, cells.len())
    );
    conn.run(text, &cells).await.map(|_| ())
}

/// A value as its column has it.
pub fn cell(kind: Kind, value: &Value) -> Answer<Cell<'_>> {
    match (kind, value) {
        (Kind::Number, Value::Number(number)) => Ok(Cell::Int(*number)),
        (Kind::Number, Value::Null | Value::Kept) => Ok(Cell::NoInt),
        (Kind::Text, Value::Text(text)) => Ok(Cell::Text(text)),
        (Kind::Text, Value::Null | Value::Kept) => Ok(Cell::NoText),
        (Kind::Bytes, Value::Bytes(bytes)) => Ok(Cell::Bytes(bytes)),
        (Kind::Bytes, Value::Null | Value::Kept) => Ok(Cell::NoBytes),
        _ => Err(StoreError::Invalid("a value of another kind than its column")),
    }
}

/// A stream is in a bucket, and stays there until the transaction ends.
async fn is_held(conn: &mut Conn, stream: StreamId, bucket: &Bucket) -> Answer<()> {
    let lock = if conn.is_pg() { " FOR UPDATE" } else { "" };
    let text = format!(
        "SELECT 1 FROM stream WHERE stream = $1 AND class = $2 AND ends = $3 AND generation = $4{lock}"
    );
    let values = [&[Cell::Bytes(&stream.0)][..], &of_bucket(bucket)[..]].concat();
    match conn.row(text, &values).await? {
        Some(_) => Ok(()),
        None if exists(conn, stream).await? => Err(StoreError::Stale),
        None => Err(StoreError::NoStream),
    }
}

/// Puts a stream into another bucket, and remembers which it left.
async fn shift(conn: &mut Conn, commit: &Commit, moved: &Moved) -> Answer<()> {
    let id = moved.stream.id;
    // The event's version keeps those from going on who sealed and searched by the keys of the old bucket.
    if !commit.events.iter().any(|event| event.header.id.stream == id) {
        return Err(StoreError::Invalid("a stream that moves without an event of its own"));
    }
    let update = "UPDATE stream SET class = $2, ends = $3, generation = $4, wrapped = $5 \
                  WHERE stream = $1 AND class = $6 AND ends = $7 AND generation = $8";
    let values = [&stream(&moved.stream)[..], &of_bucket(&moved.from)[..]].concat();
    if conn.run(update, &values).await? == 0 {
        return Err(if exists(conn, id).await? { StoreError::Stale } else { StoreError::NoStream });
    }
    left(conn, id, &moved.from).await
}

/// Remembers that a stream left a bucket.
pub async fn left(conn: &mut Conn, stream: StreamId, bucket: &Bucket) -> Answer<()> {
    let insert =
        "INSERT INTO moved (stream, class, ends, generation) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    let values = [&[Cell::Bytes(&stream.0)][..], &of_bucket(bucket)[..]].concat();
    conn.run(insert, &values).await.map(|_| ())
}

/// Takes away all of a stream but its headers, and remembers that it was there.
async fn erase(conn: &mut Conn, tables: &Tables, erasure: &Erasure) -> Answer<()> {
    let stream = [Cell::Bytes(&erasure.stream.0)];
    hold(conn, erasure.stream).await?;
    clear(conn, tables, erasure.stream).await?;
    for table in ["blob", "content"] {
        conn.run(format!("DELETE FROM {table} WHERE stream = $1"), &stream).await?;
    }
    let insert = "INSERT INTO erased (stream, by_stream, by_version, class, ends, generation) \
                  SELECT stream, $2, $3, class, ends, generation FROM stream WHERE stream = $1";
    let values = [stream[0], Cell::Bytes(&erasure.by.stream.0), Cell::count(erasure.by.version)?];
    if conn.run(insert, &values).await? == 0 {
        return Err(StoreError::NoStream);
    }
    conn.run("DELETE FROM stream WHERE stream = $1", &stream).await.map(|_| ())
}

/// Has a stream alone until the transaction ends. In PostgreSQL who has added to it and not committed yet holds it by its key: what they put
/// is waited for, so that it is not written over, and goes too where the stream is erased. SQLite has one writer anyway.
pub async fn hold(conn: &mut Conn, stream: StreamId) -> Answer<()> {
    if conn.is_pg() {
        let held = "SELECT 1 FROM stream WHERE stream = $1 FOR UPDATE";
        conn.row(held, &[Cell::Bytes(&stream.0)]).await?;
    }
    Ok(())
}

/// Takes all rows of a stream out of the read tables: out of those that have some, which is asked in one question.
async fn clear(conn: &mut Conn, tables: &Tables, stream: StreamId) -> Answer<()> {
    let stream = [Cell::Bytes(&stream.0)];
    let has = |Table { name, .. }: &Table| {
        format!("SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {PREFIX}{name} WHERE row_stream = $1)")
    };
    let asked: Vec<String> = tables.iter().map(has).collect();
    if asked.is_empty() {
        return Ok(());
    }
    for row in conn.rows(asked.join(" UNION ALL "), &stream).await? {
        let Table { name, .. } = declared(tables, &row.text(0)?)?;
        conn.run(format!("DELETE FROM {PREFIX}{name} WHERE row_stream = $1"), &stream).await?;
    }
    Ok(())
}

/// Puts rows in the place of others within a transaction, which the caller ends; the streams that have gone on are left as they are.
pub async fn replace(conn: &mut Conn, tables: &Tables, rebuilt: &[Rebuilt]) -> Answer<Vec<StreamId>> {
    let mut stale = Vec::new();
    for stream in rebuilt {
        hold(conn, stream.stream).await?;
        let last = "SELECT coalesce(max(version), 0) FROM content WHERE stream = $1";
        let found = conn.row(last, &[Cell::Bytes(&stream.stream.0)]).await?;
        let found = found.map_or(Ok(0), |row| row.count(0))?;
        if found != stream.version {
            stale.push(stream.stream);
            continue;
        }
        clear(conn, tables, stream.stream).await?;
        for row in &stream.rows {
            put(conn, declared(tables, &row.table)?, row).await?;
        }
    }
    Ok(stale)
}

/// Where a tile lies, whatever its width: a partial one is replaced by the next.
pub fn place(path: &str) -> &str {
    path.split_once(".p/").map_or(path, |(place, _)| place)
}

/// Puts a tile in the place of a smaller one.
pub async fn tile(conn: &mut Conn, path: &str, bytes: &[u8]) -> Answer<()> {
    let put = "INSERT INTO tile (log, path, place, bytes) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (log, place) DO UPDATE SET path = excluded.path, bytes = excluded.bytes";
    conn.run(put, &[LOG, Cell::Text(path), Cell::Text(place(path)), Cell::Bytes(bytes)]).await.map(|_| ())
}

/// Writes a checkpoint and its tiles within a transaction, which the caller ends.
pub async fn publish(conn: &mut Conn, published: &Published) -> Answer<()> {
    let size = Cell::count(published.size)?;
    let newer = "SELECT 1 FROM checkpoint WHERE log = $1 AND size >= $2";
    if conn.row(newer, &[LOG, size]).await?.is_some() {
        return Err(StoreError::Stale);
    }
    for (path, bytes) in &published.tiles {
        tile(conn, path, bytes).await?;
    }
    let insert = "INSERT INTO checkpoint (log, size, note) VALUES ($1, $2, $3)";
    conn.run(insert, &[LOG, size, Cell::Bytes(&published.note)]).await.map(|_| ())
}
