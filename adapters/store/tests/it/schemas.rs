//! The two schemas have the same tables with the same columns.

use crate::given::{Folder, Place, tables};
use spartel_ports::Classes;
use spartel_ports::store::StoreError;
use spartel_store::Database;
use spartel_trial::Server;

const LITE: &str = "SELECT m.name || '.' || c.name || ' ' || CASE c.type WHEN 'BLOB' THEN 'bytes' WHEN 'TEXT' THEN 'text' \
                    WHEN 'INTEGER' THEN 'number' WHEN 'BIGINT' THEN 'number' ELSE c.type END || \
                    CASE WHEN c.\"notnull\" = 1 THEN '' ELSE '?' END \
                    FROM sqlite_master m JOIN pragma_table_info(m.name) c \
                    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.cid";
const PG: &str = "SELECT (table_name || '.' || column_name || ' ' || CASE data_type WHEN 'bytea' THEN 'bytes' \
                  WHEN 'text' THEN 'text' WHEN 'bigint' THEN 'number' ELSE data_type END || \
                  CASE WHEN is_nullable = 'NO' THEN '' ELSE '?' END)::text \
                  FROM information_schema.columns WHERE table_schema = 'public' \
                  ORDER BY table_name COLLATE \"C\", ordinal_position";

async fn in_a_file(folder: &Folder) -> Vec<String> {
    Database::file(&folder.file(), tables()).await.expect("a store in a file");
    Place::File(folder.file()).texts(LITE).await
}

#[tokio::test(flavor = "multi_thread")]
async fn both_stores_have_the_same_columns() {
    let folder = Folder::new();
    let lite = in_a_file(&folder).await;
    assert!(
        lite.contains(&"content.bytes bytes".into()) && lite.contains(&"read_visit.at number?".into()),
        "{lite:?}"
    );
    let Some(server) = Server::shared() else { return };
    let url = server.database();
    Database::server(&url, tables()).await.expect("a store on a server");
    assert_eq!(Place::Server(url).texts(PG).await, lite);
}

/// Both directions: no column of the store is undeclared, and none is declared that is not there.
#[tokio::test(flavor = "multi_thread")]
async fn every_column_is_declared_clear_token_or_sealed() {
    let (folder, declared) = (Folder::new(), Classes::shipped());
    Database::file(&folder.file(), declared.read.clone()).await.expect("a store in a file");
    let name = |column: &str| column.split(' ').next().unwrap_or_default().to_owned();
    let mut found: Vec<String> =
        Place::File(folder.file()).texts(LITE).await.iter().map(|column| name(column)).collect();
    let of_record = declared
        .record
        .iter()
        .flat_map(|(table, columns)| columns.keys().map(move |column| format!("{table}.{column}")));
    let of_reading = declared.read.iter().flat_map(|table| {
        let own = ["row_stream", "row_key"].into_iter().map(String::from);
        own.chain(table.columns.iter().map(|column| column.name.clone()))
            .map(|column| format!("read_{}.{column}", table.name))
    });
    let mut all: Vec<String> = of_record.chain(of_reading).collect();
    found.sort();
    all.sort();
    assert_eq!(found, all);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_is_opened_again_and_one_of_a_newer_program_is_not() {
    let folder = Folder::new();
    let first = in_a_file(&folder).await;
    assert_eq!(in_a_file(&folder).await, first);
    Place::File(folder.file()).run("UPDATE meta SET value = 99").await.expect("a table");
    let opened = Database::file(&folder.file(), tables()).await;
    assert_eq!(opened.err(), Some(StoreError::Schema(99)));
}
