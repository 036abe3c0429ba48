//! Questions to the record.

use crate::commit::{LOG, place};
use crate::db::{Cell, Conn, Row};
use spartel_ledger::id::{BlobName, Code, EventId, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::store::{Answer, Entry, ErasedStream, StoreError, StoredBlob, Stream};

pub async fn stream(conn: &mut Conn, id: StreamId) -> Answer<Option<Stream>> {
    let text = "SELECT class, ends, generation, wrapped FROM stream WHERE stream = $1";
    let row = conn.row(text, &[Cell::Bytes(&id.0)]).await?;
    row.map(|row| Ok(Stream { id, bucket: bucket(&row)?, wrapped: row.bytes(3)? })).transpose()
}

/// The bucket in a row's first columns.
pub fn bucket(row: &Row) -> Answer<Bucket> {
    let corrupt = || StoreError::Corrupt("a stream without a bucket".into());
    let class = Code::parse(&row.text(0)?).ok_or_else(corrupt)?;
    let end = u32::try_from(row.int(1)?).ok().and_then(Month::of_number).ok_or_else(corrupt)?;
    let generation = u32::try_from(row.int(2)?).map_err(|_| corrupt())?;
    Ok(Bucket { class, end, generation })
}

/// Columns of an entry, in the order of [`entry`].
const ENTRY: &str = "SELECT e.idx, e.header, c.bytes, x.stream FROM entry e \
                     LEFT JOIN content c ON c.stream = e.stream AND c.version = e.version \
                     LEFT JOIN erased x ON x.stream = e.stream";

fn entry(row: &Row) -> Answer<Entry> {
    let erased = row.maybe_bytes(3)?.is_some();
    Ok(Entry { index: row.count(0)?, header: row.bytes(1)?, content: row.maybe_bytes(2)?, erased })
}

pub async fn events(conn: &mut Conn, id: StreamId, from: u64, most: u32) -> Answer<Vec<Entry>> {
    let text = format!("{ENTRY} WHERE e.stream = $1 AND e.version >= $2 ORDER BY e.version LIMIT $3");
    let values = [Cell::Bytes(&id.0), Cell::count(from)?, Cell::Int(most.into())];
    conn.rows(text, &values).await?.iter().map(entry).collect()
}

pub async fn size(conn: &mut Conn) -> Answer<u64> {
    let row = conn.row("SELECT size FROM log_head WHERE log = $1", &[LOG]).await?;
    row.ok_or(StoreError::Corrupt("no head of the log".into()))?.count(0)
}

pub async fn entries(conn: &mut Conn, from: u64, most: u32) -> Answer<Vec<Entry>> {
    let text = format!("{ENTRY} WHERE e.log = $1 AND e.idx >= $2 ORDER BY e.idx LIMIT $3");
    let values = [LOG, Cell::count(from)?, Cell::Int(most.into())];
    conn.rows(text, &values).await?.iter().map(entry).collect()
}

pub async fn headers(conn: &mut Conn, from: u64, most: u32) -> Answer<Vec<(u64, Vec<u8>)>> {
    let text = "SELECT idx, header FROM entry WHERE log = $1 AND idx >= $2 ORDER BY idx LIMIT $3";
    let rows = conn.rows(text, &[LOG, Cell::count(from)?, Cell::Int(most.into())]).await?;
    rows.iter().map(|row| Ok((row.count(0)?, row.bytes(1)?))).collect()
}

pub async fn index(conn: &mut Conn, id: EventId) -> Answer<Option<u64>> {
    let text = "SELECT idx FROM entry WHERE log = $1 AND stream = $2 AND version = $3";
    let row = conn.row(text, &[LOG, Cell::Bytes(&id.stream.0), Cell::count(id.version)?]).await?;
    row.map(|row| row.count(0)).transpose()
}

pub async fn blob(conn: &mut Conn, name: BlobName) -> Answer<Option<StoredBlob>> {
    let row = conn.row("SELECT stream, bytes FROM blob WHERE name = $1", &[Cell::Bytes(&name.0)]).await?;
    row.map(|row| stored(&row, name)).transpose()
}

/// The blob in a row's first columns.
pub fn stored(row: &Row, name: BlobName) -> Answer<StoredBlob> {
    Ok(StoredBlob { name, stream: StreamId(row.array(0)?), bytes: row.maybe_bytes(1)? })
}

pub async fn erased(conn: &mut Conn, id: StreamId) -> Answer<Option<ErasedStream>> {
    let row = conn.row(format!("{ERASED} WHERE stream = $1"), &[Cell::Bytes(&id.0)]).await?;
    row.map(|row| erased_stream(&row)).transpose()
}

/// Columns of an erased stream, in the order of [`erased_stream`].
pub const ERASED: &str = "SELECT class, ends, generation, by_stream, by_version, stream FROM erased";

pub fn erased_stream(row: &Row) -> Answer<ErasedStream> {
    let by = EventId { stream: StreamId(row.array(3)?), version: row.count(4)? };
    Ok(ErasedStream { stream: StreamId(row.array(5)?), by, bucket: bucket(row)? })
}

pub async fn checkpoint(conn: &mut Conn) -> Answer<Option<Vec<u8>>> {
    let text = "SELECT note FROM checkpoint WHERE log = $1 ORDER BY size DESC LIMIT 1";
    conn.row(text, &[LOG]).await?.map(|row| row.bytes(0)).transpose()
}

pub async fn tile(conn: &mut Conn, path: &str) -> Answer<Option<Vec<u8>>> {
    let text = "SELECT bytes FROM tile WHERE log = $1 AND place = $2 AND path = $3";
    let row = conn.row(text, &[LOG, Cell::Text(place(path)), Cell::Text(path)]).await?;
    row.map(|row| row.bytes(0)).transpose()
}
