//! The tables: those of the record from the files in `schema`, read tables from their declarations.

use crate::db::{Cell, Conn};
use spartel_ports::store::{Answer, StoreError};
use spartel_ports::tables::{Column, Kind, Table, Tables};

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
        conn.script(made(table, conn.is_pg())).await?;
        for text in missing_columns(conn, table).await? {
            conn.script(text).await?;
        }
        for text in indexes(table) {
            conn.script(text).await?;
        }
    }
    Ok(())
}

async fn set_version(conn: &mut Conn, version: usize) -> Answer<()> {
    let set = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    conn.run(set, &[Cell::Text("schema"), Cell::Int(version as i64)]).await.map(|_| ())
}

/// The statement that makes a read table.
fn made(table: &Table, pg: bool) -> String {
    let columns: String =
        table.columns.iter().map(|column| format!("{} {}, ", column.name, of_kind(column, pg))).collect();
    let key = if pg { "BYTEA NOT NULL" } else { "BLOB NOT NULL" };
    format!(
        "CREATE TABLE IF NOT EXISTS {PREFIX}{} (row_stream {key}, row_key {key}, {columns}PRIMARY KEY (row_stream, row_key))",
        table.name
    )
}

/// The type of a column.
const fn of_kind(column: &Column, pg: bool) -> &'static str {
    match (column.kind, pg) {
        (Kind::Bytes, true) => "BYTEA",
        (Kind::Bytes, false) => "BLOB",
        (Kind::Text, true) => "TEXT COLLATE \"C\"",
        (Kind::Text, false) => "TEXT",
        (Kind::Number, true) => "BIGINT",
        (Kind::Number, false) => "INTEGER",
    }
}

/// The statements that add the columns which an older program's table has not: nothing stands in them until the table is made anew, and
/// the older program goes on beside this one.
async fn missing_columns(conn: &mut Conn, table: &Table) -> Answer<Vec<String>> {
    let name = format!("{PREFIX}{}", table.name);
    let pg = conn.is_pg();
    let asked = if pg {
        "SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1"
    } else {
        "SELECT name FROM pragma_table_info($1)"
    };
    let found = conn.rows(asked, &[Cell::Text(&name)]).await?;
    let found: Vec<String> = found.iter().map(|row| row.text(0)).collect::<Answer<_>>()?;
    let missing = table.columns.iter().filter(|column| !found.contains(&column.name));
    let add =
        |column: &Column| format!("ALTER TABLE {name} ADD COLUMN {} {}", column.name, of_kind(column, pg));
    Ok(missing.map(add).collect())
}

/// The statements that make the indexes of a read table. Stream and key stand behind the columns of each, as they do in every order.
fn indexes(table: &Table) -> impl Iterator<Item = String> {
    table.all_indexes().map(|(index, columns)| {
        let columns = columns.join(", ");
        format!(
            "CREATE INDEX IF NOT EXISTS {PREFIX}{index} ON {PREFIX}{} ({columns}, row_stream, row_key)",
            table.name
        )
    })
}
