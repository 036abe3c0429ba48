//! A look at a key folder from outside: what is there and who may read it, without the passphrase.

use crate::files::{self, shown};
use crate::folder::MOST;
use crate::name::{self, Entry};
use spartel_ledger::keys::{Bucket, LockedBucket, LockedRoot};
use spartel_ports::keys::{Answer, KeysError};
use std::path::Path;

/// What became of a bucket's keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// They are there.
    Held,
    /// They were destroyed.
    Destroyed,
    /// They were destroyed, and a file with them is there: a copy put back, or a process that was killed. Opening the folder ends them.
    Remains,
}

impl State {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Destroyed => "destroyed",
            Self::Remains => "remains",
        }
    }
}

/// What a key folder holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Whether a root is there.
    pub root: bool,
    /// The buckets, in their order.
    pub buckets: Vec<(Bucket, State)>,
    /// What is not as it should be.
    pub faults: Vec<KeysError>,
}

/// Looks at a key folder: whether each file has the form that its name says, and only its owner may read it. Whether the keys open is not
/// seen.
///
/// # Errors
/// `Missing` where there is no such folder, and others of the system.
pub fn look(path: &Path) -> Answer<Look> {
    let mut faults = Vec::new();
    match files::folder(path) {
        Err(fault @ KeysError::Exposed(_)) => faults.push(fault),
        answer => answer?,
    }
    let root = path.join(name::ROOT);
    faults.extend(files::read(&root, MOST).and_then(|bytes| is_root(&root, &bytes)).err());
    let folder = path.join(name::BUCKETS);
    faults.extend(files::folder(&folder).err());
    let names = if files::is_there(&folder)? { files::names(&folder)? } else { Vec::new() };
    let mut buckets = Vec::new();
    for name in &names {
        let file = folder.join(name);
        match name::entry(name) {
            Entry::Key(bucket) => {
                faults.extend(files::read(&file, MOST).and_then(|bytes| is_of(&file, &bytes, &bucket)).err());
                buckets.push((bucket, State::Held));
            }
            Entry::Gone(bucket) => {
                let remains = files::length(&file)? > 0 || names.contains(&name::key(&bucket));
                buckets.push((bucket, if remains { State::Remains } else { State::Destroyed }));
            }
            Entry::Other => faults.push(KeysError::Misplaced(shown(&file))),
            Entry::Lock | Entry::New => {}
        }
    }
    // Where both files are there, that of the end comes first by its name.
    buckets.sort_by(|a, b| a.0.cmp(&b.0));
    buckets.dedup_by(|later, first| later.0 == first.0);
    Ok(Look { root: files::is_there(&root)?, buckets, faults })
}

fn is_root(path: &Path, bytes: &[u8]) -> Answer<()> {
    LockedRoot::parse(bytes).map(|_| ()).map_err(|_| KeysError::Changed(shown(path)))
}

fn is_of(path: &Path, bytes: &[u8], bucket: &Bucket) -> Answer<()> {
    match LockedBucket::parse(bytes) {
        Ok(locked) if locked.bucket == *bucket => Ok(()),
        Ok(_) => Err(KeysError::Misplaced(shown(path))),
        Err(_) => Err(KeysError::Changed(shown(path))),
    }
}
