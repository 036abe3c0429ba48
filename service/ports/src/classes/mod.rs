//! What is kept, who can read it, and for how long: declared in one file, `classes.toml`.

use crate::tables::{Class, Column, Index, Kind, Table, Tables};
use serde::Deserialize;
use spartel_ledger::id::{Code, Moment};
use spartel_ledger::keys::Month;
use std::collections::BTreeMap;
use std::fmt;

/// The file that this program brings with it.
pub const SHIPPED: &str = include_str!("classes.toml");

/// When the clock of a record begins to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// With its first event.
    Begun,
    /// With the end of the contact to which it belongs.
    ContactEnd,
}

/// What becomes of a record at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// It is erased.
    Erase,
    /// It goes to the authority's archive.
    Archive,
}

/// A class of records: its clock and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordClass {
    /// When its clock begins to run.
    pub clock: Start,
    /// So many months later it ends.
    pub months: u16,
    /// No rule of the house has it end earlier than after so many months.
    #[serde(default = "one")]
    pub least: u16,
    /// And then.
    pub end: End,
    /// Whether it is erased when a contact ended with nothing found.
    #[serde(default)]
    pub evidence: bool,
}

const fn one() -> u16 {
    1
}

impl RecordClass {
    /// The last month of a record whose clock began to run at this time; none beyond the year 9999.
    #[must_use]
    pub fn last_month(&self, from: Moment) -> Option<Month> {
        Month::of(from)?.later(self.months)
    }
}

/// Everything that is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classes {
    /// The record's own tables: the class of each column, by table and column.
    pub record: BTreeMap<String, BTreeMap<String, Class>>,
    /// Tables to find things by.
    pub read: Tables,
    /// Classes of records, by their codes.
    pub classes: BTreeMap<Code, RecordClass>,
}

/// Why a declaration is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadClasses(
    /// What is wrong, and where.
    pub String,
);

impl fmt::Display for BadClasses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadClasses {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    record: BTreeMap<String, BTreeMap<String, Access>>,
    /// In the order of the file, since rows have their values in the order of columns.
    read: toml::Table,
    /// Columns by table and name of the index.
    #[serde(default)]
    index: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    class: BTreeMap<String, RecordClass>,
}

/// An authority's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    #[serde(default)]
    class: BTreeMap<String, RecordClass>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Access {
    Clear,
    Token,
    Sealed,
}

impl From<Access> for Class {
    fn from(access: Access) -> Self {
        match access {
            Access::Clear => Self::Clear,
            Access::Token => Self::Token,
            Access::Sealed => Self::Sealed,
        }
    }
}

impl Classes {
    /// Reads a declaration.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, BadClasses> {
        let wire: Wire = toml::from_str(text).map_err(|e| BadClasses(e.to_string()))?;
        let tables = wire.read.iter().map(|(name, columns)| table(name, columns));
        let tables = indexed(tables.collect::<Result<_, _>>()?, wire.index)?;
        let of_columns = |columns: BTreeMap<String, Access>| {
            columns.into_iter().map(|(name, access)| (name, access.into())).collect()
        };
        Ok(Self {
            record: wire.record.into_iter().map(|(name, columns)| (name, of_columns(columns))).collect(),
            read: Tables::new(tables).map_err(|e| BadClasses(format!("read.{e}")))?,
            classes: coded(wire.class)?,
        })
    }

    /// The same with an authority's own classes of records, each in the place of one of its name or new. Its file has nothing else: what
    /// stands in columns is the program's to say.
    ///
    /// # Errors
    /// What is wrong with the file, and where.
    pub fn with(mut self, own: &str) -> Result<Self, BadClasses> {
        let own: Own = toml::from_str(own).map_err(|e| BadClasses(e.to_string()))?;
        self.classes.extend(coded(own.class)?);
        Ok(self)
    }

    /// What this program brings with it.
    ///
    /// # Panics
    /// Never: a test reads the same text.
    #[must_use]
    pub fn shipped() -> Self {
        Self::parse(SHIPPED).expect("a declaration that a test has read")
    }

    /// A class by its code.
    #[must_use]
    pub fn get(&self, class: &Code) -> Option<&RecordClass> {
        self.classes.get(class)
    }
}

fn coded(classes: BTreeMap<String, RecordClass>) -> Result<BTreeMap<Code, RecordClass>, BadClasses> {
    let coded = |(name, class): (String, RecordClass)| {
        let code = Code::parse(&name).ok_or_else(|| BadClasses(format!("class.{name}: no code")))?;
        Ok((code, class))
    };
    classes.into_iter().map(coded).collect()
}

fn table(name: &str, columns: &toml::Value) -> Result<Table, BadClasses> {
    let bad = |column: &str| BadClasses(format!("read.{name}.{column}: not a class and a kind"));
    let of = |(column, value): (&String, &toml::Value)| {
        let words: Vec<&str> = value.as_str().unwrap_or_default().split(' ').collect();
        let (class, kind) = match words[..] {
            ["clear", "number"] => (Class::Clear, Kind::Number),
            ["clear", "text"] => (Class::Clear, Kind::Text),
            ["clear", "bytes"] => (Class::Clear, Kind::Bytes),
            ["token", "bytes"] => (Class::Token, Kind::Bytes),
            ["sealed", "bytes"] => (Class::Sealed, Kind::Bytes),
            _ => return Err(bad(column)),
        };
        Ok(Column { name: column.clone(), class, kind })
    };
    let columns = columns.as_table().ok_or_else(|| bad(""))?;
    let columns = columns.iter().map(of).collect::<Result<_, _>>()?;
    Ok(Table { name: name.into(), columns, indexes: Vec::new() })
}

/// Tables with their indexes.
fn indexed(
    mut tables: Vec<Table>,
    indexes: BTreeMap<String, BTreeMap<String, Vec<String>>>,
) -> Result<Vec<Table>, BadClasses> {
    for (name, indexes) in indexes {
        let table = tables.iter_mut().find(|table| table.name == name);
        let table = table.ok_or_else(|| BadClasses(format!("index.{name}: no table")))?;
        table.indexes = indexes.into_iter().map(|(name, columns)| Index { name, columns }).collect();
    }
    Ok(tables)
}
