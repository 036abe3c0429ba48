//! Read tables as they are declared: made from the record, and made anew from it at any time.

use std::fmt;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number, or a time in milliseconds.
    Number,
    /// A code.
    Text,
    /// An id, a token, a cipher text.
    Bytes,
}

/// Who can read a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Whoever has the database: it tells of nobody.
    Clear,
    /// Nobody; with the key of its bucket it can be compared with a value.
    Token,
    /// Whoever has the key of its stream.
    Sealed,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name: small letters and `_`.
    pub name: String,
    /// Who can read it.
    pub class: Class,
    /// What stands in it; tokens and what is sealed are bytes.
    pub kind: Kind,
}

/// A read table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns beside the stream and the key of a row.
    pub columns: Vec<Column>,
    /// What its rows are found by quickly; beside these each token has an index of its own.
    pub indexes: Vec<Index>,
}

/// An index over columns of a table: rows are found by the first ones and come in the order of the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Its name, once in the table.
    pub name: String,
    /// Its columns in their order, none of them sealed: whose values are random tell no order.
    pub columns: Vec<String>,
}

impl Table {
    /// A column by its name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Every index with its name in the whole store, those of tokens first, and its columns.
    pub fn all_indexes(&self) -> impl Iterator<Item = (String, Vec<&str>)> {
        let tokens = self.columns.iter().filter(|column| column.class == Class::Token);
        let of_token = |column: &Column| format!("{}_{}", self.name, column.name);
        let tokens = tokens.map(move |column| (of_token(column), vec![column.name.as_str()]));
        let declared = self.indexes.iter().map(|index| {
            let columns = index.columns.iter().map(String::as_str).collect();
            (format!("{}_{}", self.name, index.name), columns)
        });
        tokens.chain(declared)
    }
}

/// Why a declaration is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadTable(
    /// The name that is wrong.
    pub String,
);

impl fmt::Display for BadTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: no name of a table or column, or there twice", self.0)
    }
}

impl std::error::Error for BadTable {}

/// The declared tables, their names checked: they become part of statements.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tables(Vec<Table>);

impl Tables {
    /// Tables whose names and columns are names, each there once.
    ///
    /// # Errors
    /// The first name that is none.
    pub fn new(tables: Vec<Table>) -> Result<Self, BadTable> {
        each_once(tables.iter().map(|table| table.name.as_str()))?;
        for table in &tables {
            let own = ["row_stream", "row_key"];
            each_once(own.into_iter().chain(table.columns.iter().map(|column| column.name.as_str())))?;
            table.indexes.iter().try_for_each(|index| over_columns(table, index))?;
        }
        apart(&tables)?;
        Ok(Self(tables))
    }

    /// A table by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Table> {
        self.0.iter().find(|table| table.name == name)
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Table> {
        self.0.iter()
    }
}

/// Databases cut longer names off, and the store puts a few letters before them.
const LONGEST: usize = 40;

/// An index is over columns that there are, each once, of which none is sealed.
fn over_columns(table: &Table, index: &Index) -> Result<(), BadTable> {
    let bad = || BadTable(format!("{}.{}", table.name, index.name));
    each_once(std::iter::once(index.name.as_str()))?;
    each_once(index.columns.iter().map(String::as_str))?;
    let known = |name: &String| table.column(name).is_some_and(|column| column.class != Class::Sealed);
    if index.columns.is_empty() || !index.columns.iter().all(known) {
        return Err(bad());
    }
    Ok(())
}

/// Tables and indexes share their names in a database.
fn apart(tables: &[Table]) -> Result<(), BadTable> {
    let indexes: Vec<String> =
        tables.iter().flat_map(|table| table.all_indexes().map(|(name, _)| name)).collect();
    each_once(tables.iter().map(|table| table.name.as_str()).chain(indexes.iter().map(String::as_str)))
}

fn each_once<'n>(names: impl Iterator<Item = &'n str>) -> Result<(), BadTable> {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        let letters = !name.is_empty() && name.len() <= LONGEST;
        let fine = letters && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !fine || seen.contains(&name) {
            return Err(BadTable(name.into()));
        }
        seen.push(name);
    }
    Ok(())
}
