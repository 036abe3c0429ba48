//! Read tables made anew from the record, and whether those that are there are the same.

use super::project::{Cell, Folded, Projections, place, token};
use super::record::Recorded;
use super::stream::{StreamKey, events};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::store::{Rebuilt, Row, Stream, Value};
use spartel_ports::tables::{Class, Column, Table};
use spartel_ports::{Keys, Random, Store};
use std::collections::BTreeMap;

/// Streams whose rows are put in their places together.
const TOGETHER: u32 = 256;
/// Rows that are read together.
const ROWS: u32 = 1024;

/// A row that is not as the record makes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Which table.
    pub table: String,
    /// Whose row.
    pub stream: StreamId,
    /// Which of the stream's rows.
    pub key: Vec<u8>,
}

/// Makes all rows of all read tables anew; how many. Others may record meanwhile. `progress` is told how many streams are done.
///
/// # Errors
/// Where the store fails, or a stream does not open.
pub async fn rebuild<S: Store, K: Keys, R: Random>(
    store: &S,
    (keys, random): (&K, &R),
    projections: &Projections,
    mut progress: impl FnMut(u64),
) -> Recorded<u64> {
    let (mut after, mut streams, mut rows) = (None, 0, 0);
    loop {
        let part = store.streams(after, TOGETHER).await?;
        let Some(last) = part.last() else { break };
        after = Some(last.id);
        streams += part.len() as u64;
        let mut waiting = part;
        while !waiting.is_empty() {
            let made = made_all(store, (keys, random), projections, &waiting).await?;
            let counts: Vec<(StreamId, usize)> =
                made.iter().map(|made| (made.stream, made.rows.len())).collect();
            let stale = store.replace(made).await?;
            rows += counts
                .iter()
                .filter(|(id, _)| !stale.contains(id))
                .map(|(_, rows)| *rows as u64)
                .sum::<u64>();
            // Those that went on meanwhile are made again, from what they are now.
            waiting.retain(|stream| stale.contains(&stream.id));
        }
        progress(streams);
    }
    forget_others(store, projections).await?;
    Ok(rows)
}

async fn made_all<S: Store, K: Keys, R: Random>(
    store: &S,
    (keys, random): (&K, &R),
    projections: &Projections,
    streams: &[Stream],
) -> Recorded<Vec<Rebuilt>> {
    let mut made = Vec::with_capacity(streams.len());
    for listed in streams {
        // It may have been erased since it was listed.
        let Some(stream) = store.stream(listed.id).await? else {
            made.push(Rebuilt { stream: listed.id, version: 0, rows: Vec::new() });
            continue;
        };
        let Some(key) = StreamKey::there(keys, &stream)? else { continue };
        let (version, folded) = folded(store, &key, projections).await?;
        let rows = folded.drafts().map(|draft| projections.row(&key, random, draft));
        made.push(Rebuilt { stream: stream.id, version, rows: rows.collect::<Recorded<_>>()? });
    }
    Ok(made)
}

/// The rows of a stream, and the last version that made them.
pub(super) async fn folded<S: Store>(
    store: &S,
    key: &StreamKey,
    projections: &Projections,
) -> Recorded<(u64, Folded)> {
    let (mut folded, mut last) = (Folded::default(), 0);
    for event in events(store, key).await? {
        last = event.version;
        let id = EventId { stream: key.stream(), version: event.version };
        projections.drafts(id, &event.body).into_iter().for_each(|draft| folded.take(draft));
    }
    Ok((last, folded))
}

/// Takes away the rows of streams that there are not.
async fn forget_others<S: Store>(store: &S, projections: &Projections) -> Recorded<()> {
    for table in projections.tables().iter() {
        let mut after = None;
        loop {
            let rows = store.rows(&table.name, after.as_ref(), ROWS).await?;
            let Some(last) = rows.last() else { break };
            after = Some((last.stream, last.key.clone()));
            let mut gone = Vec::new();
            for stream in distinct(&rows) {
                if store.stream(stream).await?.is_none() {
                    gone.push(Rebuilt { stream, version: 0, rows: Vec::new() });
                }
            }
            if !gone.is_empty() {
                store.replace(gone).await?;
            }
        }
    }
    Ok(())
}

/// Whose rows these are, in their order.
fn distinct(rows: &[Row]) -> Vec<StreamId> {
    let mut streams: Vec<StreamId> = rows.iter().map(|row| row.stream).collect();
    streams.dedup();
    streams
}

/// Compares the read tables with what the record makes: clear values and tokens must be equal, sealed ones once they are opened. A record
/// that goes on meanwhile may show differences that are none: it is asked when it rests. `progress` is told how many streams are done.
///
/// # Errors
/// Where the store cannot be read, or a stream does not open.
pub async fn compare<S: Store, K: Keys>(
    store: &S,
    keys: &K,
    projections: &Projections,
    mut progress: impl FnMut(u64),
) -> Recorded<Vec<Difference>> {
    let mut stored = Vec::new();
    for table in projections.tables().iter() {
        stored.push(Stored { table, rows: Vec::new().into_iter().peekable(), after: None });
    }
    let (mut after, mut streams, mut found) = (None, 0, Vec::new());
    loop {
        let part = store.streams(after, TOGETHER).await?;
        let Some(last) = part.last() else { break };
        after = Some(last.id);
        for stream in &part {
            let Some(key) = StreamKey::there(keys, stream)? else { continue };
            let (_, folded) = folded(store, &key, projections).await?;
            let mut made: BTreeMap<_, _> = folded
                .drafts()
                .map(|draft| ((draft.table, draft.key), draft.values.unwrap_or_default()))
                .collect();
            for table in &mut stored {
                table.stream(store, &key, &mut made, &mut found).await?;
            }
            // What is left has no row.
            found.extend(made.into_keys().map(|(table, row)| difference(table, stream.id, row)));
        }
        streams += part.len() as u64;
        progress(streams);
    }
    for mut table in stored {
        while let Some(row) = table.next(store).await? {
            found.push(difference(&table.table.name, row.stream, row.key));
        }
    }
    found.sort();
    Ok(found)
}

fn difference(table: &str, stream: StreamId, key: Vec<u8>) -> Difference {
    Difference { table: table.to_owned(), stream, key }
}

/// Rows as a record makes them, by table and key.
type Made = BTreeMap<(&'static str, Vec<u8>), Vec<Cell>>;

/// The rows of a table as they are stored, in the order of streams.
struct Stored<'t> {
    table: &'t Table,
    rows: std::iter::Peekable<std::vec::IntoIter<Row>>,
    after: Option<(StreamId, Vec<u8>)>,
}

impl Stored<'_> {
    /// The next row, if its stream is not behind this one.
    async fn up_to<S: Store>(&mut self, store: &S, stream: StreamId) -> Recorded<Option<Row>> {
        self.fill(store).await?;
        Ok(self.rows.next_if(|row| row.stream <= stream))
    }

    async fn next<S: Store>(&mut self, store: &S) -> Recorded<Option<Row>> {
        self.fill(store).await?;
        Ok(self.rows.next())
    }

    async fn fill<S: Store>(&mut self, store: &S) -> Recorded<()> {
        if self.rows.peek().is_none() {
            let rows = store.rows(&self.table.name, self.after.as_ref(), ROWS).await?;
            self.after = rows.last().map(|row| (row.stream, row.key.clone())).or(self.after.take());
            self.rows = rows.into_iter().peekable();
        }
        Ok(())
    }

    /// Compares the rows of a stream, and names those of streams before it, which there are not.
    async fn stream<S: Store>(
        &mut self,
        store: &S,
        key: &StreamKey,
        made: &mut Made,
        found: &mut Vec<Difference>,
    ) -> Recorded<()> {
        while let Some(row) = self.up_to(store, key.stream()).await? {
            let place = made.keys().find(|(table, at)| *table == self.table.name && *at == row.key).cloned();
            let cells = place.filter(|_| row.stream == key.stream()).and_then(|place| made.remove(&place));
            if !cells.is_some_and(|cells| self.equal(key, &row, &cells)) {
                found.push(difference(&self.table.name, row.stream, row.key));
            }
        }
        Ok(())
    }

    fn equal(&self, key: &StreamKey, row: &Row, cells: &[Cell]) -> bool {
        let values = row.values.as_deref().unwrap_or_default();
        let same = |((column, cell), value): ((&Column, &Cell), &Value)| {
            let place = place(key, self.table, column, &row.key);
            match (column.class, cell, value) {
                (_, Cell::Nothing, Value::Null) => true,
                (Class::Clear, Cell::Clear(made), stored) => made == stored,
                (Class::Token, Cell::Token(made), stored) => token(key, place, made).as_ref() == Some(stored),
                (Class::Sealed, Cell::Sealed(made), Value::Bytes(sealed)) => {
                    key.open_cell(place, sealed).is_ok_and(|opened| opened == *made)
                }
                _ => false,
            }
        };
        cells.len() == values.len() && self.table.columns.iter().zip(cells).zip(values).all(same)
    }
}
