//! Rows of a read table by what stands in their columns, in the order of one of them.
//!
//! Rows in which nothing stands in the ordering column come last, on both databases and in both directions, by a question of their own: so
//! each question goes along an index, whichever end a database puts them at.

use crate::commit::{cell, declared};
use crate::db::{Cell, Conn};
use crate::list::{row, selected};
use spartel_ports::store::{Answer, Find, Order, Row, StoreError, Value};
use spartel_ports::tables::{Class, Column, Kind, Table, Tables};

/// The rows that a question asks for.
pub async fn rows(conn: &mut Conn, tables: &Tables, find: &Find) -> Answer<Vec<Row>> {
    let table = declared(tables, find.table)?;
    let asked = Asked::new(table, find)?;
    let mut found = Vec::new();
    if !matches!(find.after, Some((Value::Null, ..))) {
        found = asked.part(conn, false, find.most).await?;
    }
    let left = find.most.saturating_sub(found.len() as u32);
    if left > 0 {
        found.extend(asked.part(conn, true, left).await?);
    }
    Ok(found)
}

/// A question whose columns were looked up.
struct Asked<'f> {
    table: &'f Table,
    find: &'f Find,
    /// Conditions, and the values that they name.
    fixed: Vec<String>,
    values: Vec<Cell<'f>>,
    by: &'f Column,
}

impl<'f> Asked<'f> {
    fn new(table: &'f Table, find: &'f Find) -> Answer<Self> {
        let by = open(table, find.by)?;
        if by.class != Class::Clear || by.kind == Kind::Bytes {
            return Err(StoreError::Invalid("an order of tokens or ids"));
        }
        let mut asked = Self { table, find, fixed: Vec::new(), values: Vec::new(), by };
        for (name, value) in &find.equal {
            let column = open(table, name)?;
            match value {
                Value::Null => asked.fixed.push(format!("{} IS NULL", column.name)),
                Value::Kept => return Err(StoreError::Invalid("a value that is none")),
                value => asked.compares(column, "=", cell(column.kind, value)?),
            }
        }
        if let Some((name, range)) = &find.range {
            let column = open(table, name)?;
            if column.kind != Kind::Number {
                return Err(StoreError::Invalid("a range of something else than numbers"));
            }
            asked.compares(column, ">=", Cell::Int(range.start));
            asked.compares(column, "<", Cell::Int(range.end));
        }
        Ok(asked)
    }

    fn compares(&mut self, column: &Column, how: &str, value: Cell<'f>) {
        self.values.push(value);
        self.fixed.push(format!("{} {how} ${}", column.name, self.values.len()));
    }

    /// Those in which something stands in the ordering column, or those in which nothing does.
    async fn part(&self, conn: &mut Conn, nothing: bool, most: u32) -> Answer<Vec<Row>> {
        let (mut conditions, mut values) = (self.fixed.clone(), self.values.clone());
        let (order, behind) = match self.find.order {
            Order::Ascending => ("ASC", ">"),
            Order::Descending => ("DESC", "<"),
        };
        let by = &self.by.name;
        conditions.push(format!("{by} IS {}NULL", if nothing { "" } else { "NOT " }));
        if let Some((value, stream, key)) = &self.find.after {
            let at = values.len();
            values.extend([Cell::Bytes(&stream.0), Cell::Bytes(key)]);
            if *value == Value::Null {
                conditions.push(format!("(row_stream, row_key) {behind} (${}, ${})", at + 1, at + 2));
            } else if !nothing {
                values.push(cell(self.by.kind, value)?);
                let place = format!("(${}, ${}, ${})", at + 3, at + 1, at + 2);
                conditions.push(format!("({by}, row_stream, row_key) {behind} {place}"));
            } else {
                // All of those come behind every row that has a value.
                values.truncate(at);
            }
        }
        values.push(Cell::Int(most.into()));
        let text = format!(
            "{} WHERE {} ORDER BY {by} {order}, row_stream {order}, row_key {order} LIMIT ${}",
            selected(self.table),
            conditions.join(" AND "),
            values.len()
        );
        conn.rows(text, &values).await?.iter().map(|found| row(self.table, found)).collect()
    }
}

/// A column in which something can be found: what is sealed is different each time.
fn open<'t>(table: &'t Table, name: &str) -> Answer<&'t Column> {
    let column = table.column(name).ok_or(StoreError::Invalid("a column that was not declared"))?;
    match column.class {
        Class::Sealed => Err(StoreError::Invalid("a sealed column")),
        Class::Clear | Class::Token => Ok(column),
    }
}
