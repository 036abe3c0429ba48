//! Lists of what the record holds, in parts: each goes on behind the last name of the one before.

use crate::db::{Cell, Conn, Row};
use crate::read::{bucket, by, stored};
use spartel_ledger::id::{BlobName, StreamId};
use spartel_ports::store::{Answer, Erasure, StoredBlob, Stream};

/// Every name is behind no bytes.
const FIRST: &[u8] = &[];

fn behind(after: Option<&[u8]>, most: u32) -> [Cell<'_>; 2] {
    [Cell::Bytes(after.unwrap_or(FIRST)), Cell::Int(most.into())]
}

pub async fn streams(conn: &mut Conn, after: Option<StreamId>, most: u32) -> Answer<Vec<Stream>> {
    let text = "SELECT class, ends, generation, wrapped, stream FROM stream WHERE stream > $1 ORDER BY stream LIMIT $2";
    let rows = conn.rows(text, &behind(after.as_ref().map(|id| &id.0[..]), most)).await?;
    let stream =
        |row: &Row| Ok(Stream { id: StreamId(row.array(4)?), bucket: bucket(row)?, wrapped: row.bytes(3)? });
    rows.iter().map(stream).collect()
}

pub async fn erasures(conn: &mut Conn, after: Option<StreamId>, most: u32) -> Answer<Vec<Erasure>> {
    let text = "SELECT by_stream, by_version, stream FROM erased WHERE stream > $1 ORDER BY stream LIMIT $2";
    let rows = conn.rows(text, &behind(after.as_ref().map(|id| &id.0[..]), most)).await?;
    rows.iter().map(|row| Ok(Erasure { stream: StreamId(row.array(2)?), by: by(row)? })).collect()
}

pub async fn blobs(conn: &mut Conn, after: Option<BlobName>, most: u32) -> Answer<Vec<StoredBlob>> {
    let text = "SELECT stream, bytes, name FROM blob WHERE name > $1 ORDER BY name LIMIT $2";
    let rows = conn.rows(text, &behind(after.as_ref().map(|name| &name.0[..]), most)).await?;
    rows.iter().map(|row| stored(row, BlobName(row.array(2)?))).collect()
}
