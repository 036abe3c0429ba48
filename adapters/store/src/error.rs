//! What the databases say, in the store's words.

use spartel_ports::store::StoreError;

/// SQLite's primary result codes (the lower byte of the extended ones).
mod lite {
    pub const READONLY: i32 = 8;
    pub const CORRUPT: i32 = 11;
    pub const FULL: i32 = 13;
    pub const NOTADB: i32 = 26;
}

/// The store's error of a database's.
pub fn of(error: &sqlx::Error) -> StoreError {
    match error {
        sqlx::Error::Database(told) if told.is_unique_violation() => StoreError::Stale,
        sqlx::Error::Database(told) if told.is_foreign_key_violation() => StoreError::NoStream,
        sqlx::Error::Database(told) => {
            told.code().map_or_else(|| unavailable(error), |code| by_code(&code, error))
        }
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => StoreError::Corrupt(error.to_string()),
        _ => unavailable(error),
    }
}

/// PostgreSQL has codes of five characters, SQLite numbers.
fn by_code(code: &str, error: &sqlx::Error) -> StoreError {
    match code {
        "53100" => return StoreError::Full,
        "25006" => return StoreError::ReadOnly,
        // Two that waited for each other: the other one was carried out, so that whoever is told this reads again what it did.
        "40001" | "40P01" => return StoreError::Stale,
        "XX001" | "XX002" => return StoreError::Corrupt(error.to_string()),
        _ if code.len() == 5 => return unavailable(error),
        _ => {}
    }
    match code.parse::<i32>().map(|code| code & 0xff) {
        Ok(lite::FULL) => StoreError::Full,
        Ok(lite::READONLY) => StoreError::ReadOnly,
        Ok(lite::CORRUPT | lite::NOTADB) => StoreError::Corrupt(error.to_string()),
        _ => unavailable(error),
    }
}

fn unavailable(error: &sqlx::Error) -> StoreError {
    StoreError::Unavailable(error.to_string())
}
