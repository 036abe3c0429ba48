//! The catalogue of checks as data: element names, sections, severities and decision functions of TR-03135-1, and ours.

mod combined;
mod electronic;
mod entry;
mod mrz;
mod optical;
mod outside;
mod seal;

use sha2::{Digest, Sha256};

pub use entry::{CheckId, Entry, Limit, Origin, Side, Uuid};

/// How many checks and groups there are.
pub const LEN: usize = optical::ROWS.len()
    + electronic::ROWS.len()
    + seal::ROWS.len()
    + combined::ROWS.len()
    + outside::ROWS.len();

/// Every check and group, parents before children, in the order of the standard.
static TABLE: [Entry; LEN] = build();

/// Every check and group, parents before children, in the order of the standard.
#[must_use]
pub fn all() -> &'static [Entry] {
    &TABLE
}

/// The check or group at a path.
#[must_use]
pub fn find(path: &str) -> Option<CheckId> {
    (0..LEN).find(|at| TABLE[*at].path == path).map(CheckId::at)
}

/// SHA-256 over every column of the catalogue: part of the engine version stored with each result.
#[must_use]
pub fn hash() -> [u8; 32] {
    let mut hash = Sha256::new();
    for entry in all() {
        let severity = entry.severity.map_or("-", crate::Severity::as_str);
        let generic = entry.generic.unwrap_or("-");
        for column in [entry.path, entry.section, generic, entry.inputs, severity, entry.decision] {
            hash.update((column.len() as u64).to_be_bytes());
            hash.update(column.as_bytes());
        }
        hash.update(entry.uuid.0.to_be_bytes());
        hash.update([u8::from(entry.margin), entry.origin as u8]);
        if let Some(limit) = entry.limit {
            hash.update(limit.value.to_be_bytes());
            hash.update([limit.good as u8]);
            hash.update(limit.unit.as_bytes());
            hash.update(limit.because.as_bytes());
        }
    }
    hash.finalize().into()
}

const fn build() -> [Entry; LEN] {
    let mut table = [Entry::EMPTY; LEN];
    let mut filled = 0;
    let parts: [&[Entry]; 5] =
        [&optical::ROWS, &electronic::ROWS, &seal::ROWS, &combined::ROWS, &outside::ROWS];
    let mut part = 0;
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            table[filled] = parts[part][row].placed(&table, filled);
            table[filled].end = filled as u16 + 1;
            let mut above = table[filled].parent;
            while let Some(parent) = above {
                table[parent.index()].group = true;
                table[parent.index()].end = filled as u16 + 1;
                above = table[parent.index()].parent;
            }
            filled += 1;
            row += 1;
        }
        part += 1;
    }
    table
}
