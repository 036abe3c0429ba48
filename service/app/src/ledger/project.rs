//! Projections: what is to be found by, made from events, and made anew from them at any time.

use super::RecordError;
use super::stream::StreamKey;
use spartel_ledger::body::Body;
use spartel_ledger::cell::CellPlace;
use spartel_ledger::id::{Code, EventId};
use spartel_ports::Random;
use spartel_ports::store::{Row, Value};
use spartel_ports::tables::{Class, Column, Table, Tables};
use std::collections::BTreeMap;

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
    /// What an earlier event of the stream put there stays.
    Kept,
}

/// The rows that an event makes, changes or takes away: a function of the event alone, so that they can be made anew.
pub type Projection = fn(EventId, &Body) -> Vec<RowDraft>;

/// Read tables, and what fills them.
#[derive(Debug, Clone, Default)]
pub struct Projections {
    tables: Tables,
    all: Vec<Projection>,
}

impl Projections {
    /// Projections into declared tables.
    #[must_use]
    pub const fn new(tables: Tables, all: Vec<Projection>) -> Self {
        Self { tables, all }
    }

    /// The tables.
    #[must_use]
    pub const fn tables(&self) -> &Tables {
        &self.tables
    }

    /// What an event does to the tables, in the order in which it is done.
    pub(super) fn drafts(&self, id: EventId, body: &Body) -> Vec<RowDraft> {
        self.all.iter().flat_map(|projection| projection(id, body)).collect()
    }

    /// A draft, sealed as its columns want it.
    ///
    /// # Errors
    /// Where the table was not declared, or a value is of another class than its column.
    pub(super) fn row<R: Random>(
        &self,
        key: &StreamKey,
        random: &R,
        draft: RowDraft,
    ) -> Result<Row, RecordError> {
        let refused = RecordError::Row(draft.table);
        let table = self.tables.get(draft.table).ok_or(refused.clone())?;
        let value = |(column, value): (&Column, Cell)| {
            let place = place(key, table, column, &draft.key);
            sealed(key, random, place, (column.class, value)).ok_or(refused.clone())
        };
        let values = match draft.values {
            Some(values) if values.len() != table.columns.len() => return Err(refused),
            Some(values) => {
                Some(table.columns.iter().zip(values).map(value).collect::<Result<_, RecordError>>()?)
            }
            None => None,
        };
        Ok(Row { table: draft.table.into(), stream: key.stream(), key: draft.key.clone(), values })
    }
}

/// Where a sealed value stands, to which it is bound.
pub(super) fn place<'p>(
    key: &StreamKey,
    table: &'p Table,
    column: &'p Column,
    row: &'p [u8],
) -> CellPlace<'p> {
    CellPlace { stream: key.stream(), table: &table.name, column: &column.name, key: row }
}

/// A value as its column's class wants it; none where it is of another.
fn sealed<R: Random>(
    key: &StreamKey,
    random: &R,
    place: CellPlace<'_>,
    (class, value): (Class, Cell),
) -> Option<Value> {
    match (class, value) {
        (Class::Clear, Cell::Clear(value)) if value != Value::Kept => Some(value),
        (Class::Token, Cell::Token(value)) => token(key, place, &value),
        (Class::Sealed, Cell::Sealed(value)) => {
            Some(Value::Bytes(key.seal_cell(random.salt(), place, &value)))
        }
        (_, Cell::Nothing) => Some(Value::Null),
        (_, Cell::Kept) => Some(Value::Kept),
        _ => None,
    }
}

/// What a value is found by in a column.
pub(super) fn token(key: &StreamKey, place: CellPlace<'_>, value: &[u8]) -> Option<Value> {
    Some(key.token(&field(place.table, place.column)?, value).into())
}

/// What a column of tokens is called where they are made.
pub(super) fn field(table: &str, column: &str) -> Option<Code> {
    Code::parse(&format!("{table}.{column}").replace('_', "-"))
}

/// The rows of a stream as all of its events leave them: each once, by table and key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Folded(BTreeMap<(&'static str, Vec<u8>), Vec<Cell>>);

impl Folded {
    /// What a later event does to them.
    pub fn take(&mut self, draft: RowDraft) {
        let place = (draft.table, draft.key);
        let Some(values) = draft.values else {
            self.0.remove(&place);
            return;
        };
        let before = self.0.remove(&place).unwrap_or_default();
        let kept = |at: usize| before.get(at).cloned().unwrap_or(Cell::Nothing);
        let values = values.into_iter().enumerate();
        let values = values.map(|(at, value)| if value == Cell::Kept { kept(at) } else { value }).collect();
        self.0.insert(place, values);
    }

    /// The rows, in the order of their tables and keys.
    pub fn drafts(self) -> impl Iterator<Item = RowDraft> {
        self.0.into_iter().map(|((table, key), values)| RowDraft { table, key, values: Some(values) })
    }
}
