//! The record on its way out and in, and the register of its backups.

use crate::commit::{self, LOG};
use crate::db::{Cell, Conn, Row};
use crate::read::{self, bucket};
use crate::schema::PREFIX;
use spartel_ledger::backup::FileHash;
use spartel_ledger::id::{BlobName, EventId, Moment, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::store::{Answer, ErasedStream, StoreError, StoredBlob, Stream};
use spartel_ports::tables::Tables;
use spartel_ports::transfer::{Backup, Import, NamedBlob};

/// From an index on, so many.
fn range(from: u64, most: u32) -> Answer<[Cell<'static>; 3]> {
    Ok([LOG, Cell::count(from)?, Cell::count(from.saturating_add(most.into()))?])
}

pub async fn streams_at(conn: &mut Conn, from: u64, most: u32) -> Answer<Vec<Stream>> {
    let text = "SELECT class, ends, generation, wrapped, stream FROM stream WHERE stream IN \
                (SELECT stream FROM entry WHERE log = $1 AND idx >= $2 AND idx < $3) ORDER BY stream";
    let rows = conn.rows(text, &range(from, most)?).await?;
    let stream =
        |row: &Row| Ok(Stream { id: StreamId(row.array(4)?), bucket: bucket(row)?, wrapped: row.bytes(3)? });
    rows.iter().map(stream).collect()
}

pub async fn blobs_at(conn: &mut Conn, from: u64, most: u32) -> Answer<Vec<NamedBlob>> {
    let text = "SELECT b.stream, b.version, b.name FROM entry e \
                JOIN blob b ON b.stream = e.stream AND b.version = e.version \
                WHERE e.log = $1 AND e.idx >= $2 AND e.idx < $3 ORDER BY e.idx, b.name";
    let rows = conn.rows(text, &range(from, most)?).await?;
    let blob = |row: &Row| {
        let event = EventId { stream: StreamId(row.array(0)?), version: row.count(1)? };
        Ok(NamedBlob { name: BlobName(row.array(2)?), event })
    };
    rows.iter().map(blob).collect()
}

pub async fn moved(conn: &mut Conn) -> Answer<Vec<(StreamId, Bucket)>> {
    let text = "SELECT class, ends, generation, stream FROM moved ORDER BY stream, class, ends, generation";
    let rows = conn.rows(text, &[]).await?;
    rows.iter().map(|row| Ok((StreamId(row.array(3)?), bucket(row)?))).collect()
}

pub async fn unexplained(conn: &mut Conn, size: u64) -> Answer<Vec<StreamId>> {
    let text = "SELECT x.stream FROM erased x \
                LEFT JOIN entry e ON e.stream = x.by_stream AND e.version = x.by_version AND e.log = $1 \
                WHERE e.idx IS NULL OR e.idx >= $2 ORDER BY x.stream";
    let rows = conn.rows(text, &[LOG, Cell::count(size)?]).await?;
    rows.iter().map(|row| row.array(0).map(StreamId)).collect()
}

/// Takes a part of a record in, in a transaction of its own.
pub async fn import(conn: &mut Conn, tables: &Tables, import: &Import) -> Answer<()> {
    conn.begin().await?;
    let written = write(conn, tables, import).await;
    conn.end(written).await
}

async fn write(conn: &mut Conn, tables: &Tables, import: &Import) -> Answer<()> {
    for erasure in &import.erased {
        erase(conn, tables, erasure).await?;
    }
    for (stream, bucket) in &import.moved {
        commit::left(conn, *stream, bucket).await?;
    }
    for stream in &import.streams {
        put_stream(conn, stream).await?;
    }
    for (blob, version) in &import.blobs {
        put_blob(conn, blob, *version).await?;
    }
    for (path, bytes) in &import.tiles {
        commit::tile(conn, path, bytes).await?;
    }
    let contents = import.entries.iter().filter_map(|one| Some((one.header.id, one.content.as_deref()?)));
    commit::contents(conn, &contents.collect::<Vec<_>>()).await?;
    let headers: Vec<_> = import.entries.iter().map(|entry| entry.header).collect();
    let first = match &headers[..] {
        [] => read::size(conn).await?,
        headers => commit::entries(conn, headers).await?.first,
    };
    if first == import.at { Ok(()) } else { Err(StoreError::Stale) }
}

/// Nothing signs a wrapped key: one that is there stays, unless its stream went under another bucket or a newer generation since.
async fn put_stream(conn: &mut Conn, stream: &Stream) -> Answer<()> {
    let put = "INSERT INTO stream (stream, class, ends, generation, wrapped) \
               SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM erased WHERE stream = $1) \
               ON CONFLICT (stream) DO UPDATE SET class = excluded.class, ends = excluded.ends, \
               generation = excluded.generation, wrapped = excluded.wrapped \
               WHERE stream.class <> excluded.class OR stream.ends <> excluded.ends \
               OR stream.generation < excluded.generation";
    conn.run(put, &commit::stream(stream)).await.map(|_| ())
}

async fn put_blob(conn: &mut Conn, blob: &StoredBlob, version: u64) -> Answer<()> {
    let put = "INSERT INTO blob (name, stream, version, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING";
    conn.run(put, &commit::blob(blob, version)?).await.map(|_| ())
}

/// Remembers that a stream was erased, and takes away whatever is there of it.
async fn erase(conn: &mut Conn, tables: &Tables, erasure: &ErasedStream) -> Answer<()> {
    let stream = Cell::Bytes(&erasure.stream.0);
    commit::hold(conn, erasure.stream).await?;
    for table in tables.iter() {
        conn.run(format!("DELETE FROM {PREFIX}{} WHERE row_stream = $1", table.name), &[stream]).await?;
    }
    for table in ["blob", "content", "stream"] {
        conn.run(format!("DELETE FROM {table} WHERE stream = $1"), &[stream]).await?;
    }
    let insert = "INSERT INTO erased (stream, by_stream, by_version, class, ends, generation) \
                  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (stream) DO UPDATE SET \
                  by_stream = excluded.by_stream, by_version = excluded.by_version, \
                  class = excluded.class, ends = excluded.ends, generation = excluded.generation";
    let (by, [class, ends, generation]) = (&erasure.by, commit::of_bucket(&erasure.bucket));
    let values = [stream, Cell::Bytes(&by.stream.0), Cell::count(by.version)?, class, ends, generation];
    conn.run(insert, &values).await.map(|_| ())
}

/// Between the fingerprints of custodians, which are hexadecimal digits.
const BETWEEN: char = ' ';

pub async fn register(conn: &mut Conn, backup: &Backup) -> Answer<()> {
    let put = "INSERT INTO backup (file, begun, first, past, previous, custodians, kept, destroyed, seen) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (file) DO UPDATE SET \
               kept = coalesce(backup.kept, excluded.kept), \
               destroyed = coalesce(backup.destroyed, excluded.destroyed)";
    let time = |time: Option<Moment>| time.map_or(Cell::NoInt, |time| Cell::Int(time.0));
    let custodians = backup.custodians.join(&BETWEEN.to_string());
    let values = [
        Cell::Bytes(&backup.file.0),
        Cell::Int(backup.begun.0),
        Cell::count(backup.from)?,
        Cell::count(backup.to)?,
        backup.previous.as_ref().map_or(Cell::NoBytes, |file| Cell::Bytes(&file.0)),
        Cell::Text(&custodians),
        time(backup.kept),
        time(backup.destroyed),
        Cell::count(backup.seen)?,
    ];
    conn.run(put, &values).await.map(|_| ())
}

pub async fn backups(conn: &mut Conn) -> Answer<Vec<Backup>> {
    let text = "SELECT file, begun, first, past, previous, custodians, kept, destroyed, seen FROM backup \
                ORDER BY begun, file";
    conn.rows(text, &[]).await?.iter().map(backup).collect()
}

fn backup(row: &Row) -> Answer<Backup> {
    let custodians = row.text(5)?.split(BETWEEN).filter(|one| !one.is_empty()).map(str::to_owned).collect();
    let file = |bytes: Vec<u8>| {
        let hash = bytes.try_into().map_err(|_| StoreError::Corrupt("a file's hash that is none".into()))?;
        Ok::<_, StoreError>(FileHash(hash))
    };
    Ok(Backup {
        file: FileHash(row.array(0)?),
        begun: Moment(row.int(1)?),
        from: row.count(2)?,
        to: row.count(3)?,
        previous: row.maybe_bytes(4)?.map(file).transpose()?,
        custodians,
        kept: row.maybe_int(6)?.map(Moment),
        destroyed: row.maybe_int(7)?.map(Moment),
        seen: row.count(8)?,
    })
}
