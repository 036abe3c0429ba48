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
        }
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

fn each_once<'n>(names: impl Iterator<Item = &'n str>) -> Result<(), BadTable> {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        let letters = !name.is_empty() && name.len() <= 40;
        let fine = letters && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !fine || seen.contains(&name) {
            return Err(BadTable(name.into()));
        }
        seen.push(name);
    }
    Ok(())
}
