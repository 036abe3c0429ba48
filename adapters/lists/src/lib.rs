//! Local lists of lost and stolen documents: files of keyed tokens instead of numbers, so that who has a file has no list.
//!
//! ```text
//! KEY            32 random bytes, its owner's alone, outside of the folder of lists
//! CODE.list      a list: what it is, as of when, and a line for each document, its token and why it is reported
//! ```
//!
//! Numbers of documents are few enough to be tried one by one: a token tells nothing as long as its key is elsewhere, and with the key
//! everything. The key therefore lies where the keys of the record lie, and a backup of lists goes without it.

mod csv;
mod file;
mod key;

pub use csv::{BadLine, LineFault, parse};
pub use file::{BadList, LIST_END, List};
pub use key::{BadKey, ListKey};

use spartel_base::Timestamp;
use spartel_ports::lookups::{Answer, Lookup, Lookups, Subject};
use std::path::Path;

/// The lists of a folder, held in memory.
#[derive(Debug)]
pub struct LocalLists {
    key: ListKey,
    lists: Vec<Held>,
}

/// A list, or the name of one that cannot be read: whoever asks it is told so.
#[derive(Debug)]
struct Held {
    name: String,
    list: Option<List>,
}

impl LocalLists {
    /// No list at all: nobody is asked.
    #[must_use]
    pub const fn none(key: ListKey) -> Self {
        Self { key, lists: Vec::new() }
    }

    /// Reads all lists of a folder, in the order of their names. One that cannot be read, or was made under another key, is there and cannot
    /// be reached: its answers are missing, and nothing is all clear without them.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn open(folder: &Path, key: ListKey) -> std::io::Result<Self> {
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == LIST_END) {
                paths.push(path);
            }
        }
        paths.sort();
        let held = |path: &std::path::PathBuf| Held {
            name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            list: List::read(path, &key).ok(),
        };
        let lists = paths.iter().map(held).collect();
        Ok(Self { key, lists })
    }
}

impl Lookups for LocalLists {
    async fn ask(&self, of: &Subject, now: Timestamp) -> Vec<Lookup> {
        let token = self.key.token(of);
        let asked = |held: &Held| {
            let (version, at, answer) = match &held.list {
                Some(list) => (list.version().to_owned(), list.at(), list.answer(&token)),
                None => (String::new(), now, Answer::Unreachable),
            };
            Lookup { list: held.name.clone(), version, at, of: of.clone(), answer }
        };
        self.lists.iter().map(asked).collect()
    }
}
