//! Lists of what the record holds, in parts: each goes on behind the last name of the one before.

use crate::commit::{declared, of_bucket};
use crate::db::{self, Cell, Conn};
use crate::read::{ERASED, bucket, erased_stream, stored};
use crate::schema::PREFIX;
use spartel_ledger::id::{BlobName, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::store::{Answer, ErasedStream, Row, StoredBlob, Stream, Value};
use spartel_ports::tables::{Column, Kind, Table, Tables};

/// Every name is behind no bytes.
const FIRST: &[u8] = &[];

fn behind(after: Option<&[u8]>, most: u32) -> [Cell<'_>; 2] {
    [Cell::Bytes(after.unwrap_or(FIRST)), Cell::Int(most.into())]
}

pub async fn streams(conn: &mut Conn, after: Option<StreamId>, most: u32) -> Answer<Vec<Stream>> {
    let text = "SELECT class, ends, generation, wrapped, stream FROM stream WHERE stream > $1 ORDER BY stream LIMIT $2";
    let rows = conn.rows(text, &behind(after.as_ref().map(|id| &id.0[..]), most)).await?;
    let stream = |row: &db::Row| {
        Ok(Stream { id: StreamId(row.array(4)?), bucket: bucket(row)?, wrapped: row.bytes(3)? })
    };
    rows.iter().map(stream).collect()
}

pub async fn buckets(conn: &mut Conn) -> Answer<Vec<(Bucket, u64)>> {
    let text = "SELECT class, ends, generation, count(*) FROM stream GROUP BY class, ends, generation \
                ORDER BY class, ends, generation";
    let rows = conn.rows(text, &[]).await?;
    rows.iter().map(|row| Ok((bucket(row)?, row.count(3)?))).collect()
}

pub async fn streams_of(conn: &mut Conn, bucket: &Bucket, most: u32) -> Answer<Vec<StreamId>> {
    let text = "SELECT stream FROM stream WHERE class = $1 AND ends = $2 AND generation = $3 ORDER BY stream LIMIT $4";
    let [class, ends, generation] = of_bucket(bucket);
    let rows = conn.rows(text, &[class, ends, generation, Cell::Int(most.into())]).await?;
    rows.iter().map(|row| row.array(0).map(StreamId)).collect()
}

pub async fn erasures(conn: &mut Conn, after: Option<StreamId>, most: u32) -> Answer<Vec<ErasedStream>> {
    let text = format!("{ERASED} WHERE stream > $1 ORDER BY stream LIMIT $2");
    let rows = conn.rows(text, &behind(after.as_ref().map(|id| &id.0[..]), most)).await?;
    rows.iter().map(erased_stream).collect()
}

pub async fn blobs(conn: &mut Conn, after: Option<BlobName>, most: u32) -> Answer<Vec<StoredBlob>> {
    let text = "SELECT stream, bytes, name FROM blob WHERE name > $1 ORDER BY name LIMIT $2";
    let rows = conn.rows(text, &behind(after.as_ref().map(|name| &name.0[..]), most)).await?;
    rows.iter().map(|row| stored(row, BlobName(row.array(2)?))).collect()
}

pub async fn large_blobs(conn: &mut Conn, stream: StreamId) -> Answer<Vec<BlobName>> {
    let text = "SELECT name FROM blob WHERE stream = $1 AND bytes IS NULL ORDER BY name";
    let rows = conn.rows(text, &[Cell::Bytes(&stream.0)]).await?;
    rows.iter().map(|row| row.array(0).map(BlobName)).collect()
}

/// A stream and the key of one of its rows.
pub type RowName = (StreamId, Vec<u8>);

pub async fn rows(
    conn: &mut Conn,
    tables: &Tables,
    name: &str,
    after: Option<&RowName>,
    most: u32,
) -> Answer<Vec<Row>> {
    let table = declared(tables, name)?;
    let text = format!(
        "{} WHERE (row_stream, row_key) > ($1, $2) ORDER BY row_stream, row_key LIMIT $3",
        selected(table)
    );
    let (stream, key) = after.map_or((FIRST, FIRST), |(stream, key)| (&stream.0[..], key));
    let values = [Cell::Bytes(stream), Cell::Bytes(key), Cell::Int(most.into())];
    conn.rows(text, &values).await?.iter().map(|found| row(table, found)).collect()
}

/// The beginning of a question for rows of a table, in the order of [`row`].
pub fn selected(table: &Table) -> String {
    let listed: String = table.columns.iter().map(|column| format!(", {}", column.name)).collect();
    format!("SELECT row_stream, row_key{listed} FROM {PREFIX}{}", table.name)
}

/// A row of a read table.
pub fn row(table: &Table, row: &db::Row) -> Answer<Row> {
    let values = (2..).zip(&table.columns).map(|(at, column)| value(row, at, column));
    let values = Some(values.collect::<Answer<_>>()?);
    let name = table.name.clone().into();
    Ok(Row { table: name, stream: StreamId(row.array(0)?), key: row.bytes(1)?, values })
}

/// A column of a row of a read table.
fn value(row: &db::Row, at: usize, column: &Column) -> Answer<Value> {
    let value = match column.kind {
        Kind::Number => row.maybe_int(at)?.map(Value::Number),
        Kind::Text => row.maybe_text(at)?.map(|text| Value::Text(text.into())),
        Kind::Bytes => row.maybe_bytes(at)?.map(Value::Bytes),
    };
    Ok(value.unwrap_or(Value::Null))
}
