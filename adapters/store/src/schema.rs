//! The tables: those of the record from the files in `schema`, read tables from their declarations.

use crate::db::{Cell, Conn};
use spartel_ports::store::{Answer, StoreError};
use spartel_ports::tables::{Class, Column, Kind, Table, Tables};

/// The files, from the first version on.
const LITE: [&str; 1] = [include_str!("../schema/sqlite/0001.sql")];
const PG: [&str; LITE.len()] = [include_str!("../schema/postgres/0001.sql")];

/// What every store has first: which version it has.
const META: &str = "CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, value BIGINT NOT NULL)";

/// A read table is named so, so that no declaration can take a table of the record.
pub const PREFIX: &str = "read_";

/// Brings the store to the version of this program, and makes the read tables that are missing.
pub async fn bring(conn: &mut Conn, tables: &Tables) -> Answer<()> {
    conn.begin().await?;
    let brought = steps(conn, tables).await;
    conn.end(brought).await
}

/// Whether a store that is only read has the version of this program.
pub async fn known(conn: &mut Conn) -> Answer<()> {
    let meta = if conn.is_pg() {
        "SELECT 1 WHERE to_regclass('meta') IS NOT NULL"
    } else {
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'"
    };
    let found = match conn.row(meta, &[]).await? {
        Some(_) => version(conn).await?,
        None => 0,
    };
    if found == LITE.len() as i64 { Ok(()) } else { Err(StoreError::Schema(found)) }
}

async fn version(conn: &mut Conn) -> Answer<i64> {
    let row = conn.row("SELECT value FROM meta WHERE name = $1", &[Cell::Text("schema")]).await?;
    row.map_or(Ok(0), |row| row.int(0))
}

async fn steps(conn: &mut Conn, tables: &Tables) -> Answer<()> {
    if conn.is_pg() {
        // One program at a time; SQLite has one writer anyway.
        conn.script("SELECT pg_advisory_xact_lock(7234)").await?;
    }
    conn.script(META).await?;
    let found = version(conn).await?;
    let files: &[&'static str] = if conn.is_pg() { &PG } else { &LITE };
    let missing = usize::try_from(found).ok().and_then(|found| files.get(found..));
    let missing = missing.ok_or(StoreError::Schema(found))?;
    for file in missing {
        conn.script(*file).await?;
    }
    // Who only opens a record writes nothing, so that others go on reading.
    if !missing.is_empty() {
        set_version(conn, files.len()).await?;
    }
    for table in tables.iter() {
        for text in made(table, conn.is_pg()) {
            conn.script(text).await?;
        }
    }
    Ok(())
}

async fn set_version(conn: &mut Conn, version: usize) -> Answer<()> {
    let set = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    conn.run(set, &[Cell::Text("schema"), Cell::Int(version as i64)]).await.map(|_| ())
}

/// The statements that make a read table, with an index over each token.
fn made(table: &Table, pg: bool) -> Vec<String> {
    let name = format!("{PREFIX}{}", table.name);
    let types = if pg {
        ["BYTEA NOT NULL", "BYTEA", "TEXT COLLATE \"C\"", "BIGINT"]
    } else {
        ["BLOB NOT NULL", "BLOB", "TEXT", "INTEGER"]
    };
    let of_kind = |column: &Column| match column.kind {
        Kind::Bytes => types[1],
        Kind::Text => types[2],
        Kind::Number => types[3],
    };
    let columns: String =
        table.columns.iter().map(|column| format!("{} {}, ", column.name, of_kind(column))).collect();
    let key = types[0];
    let whole = format!(
        "CREATE TABLE IF NOT EXISTS {name} (row_stream {key}, row_key {key}, {columns}PRIMARY KEY (row_stream, row_key))"
    );
    let tokens = table.columns.iter().filter(|column| column.class == Class::Token);
    let indexes = tokens.map(|Column { name: column, .. }| {
        format!("CREATE INDEX IF NOT EXISTS {name}_{column} ON {name} ({column})")
    });
    std::iter::once(whole).chain(indexes).collect()
}
