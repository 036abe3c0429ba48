//! Which backup an increment continues.

use crate::arguments::Backup as Options;
use crate::exit::Failure;
use crate::house::say;
use crate::show;
use sha2::{Digest, Sha256};
use spartel_ledger::backup::FileHash;
use spartel_ports::transfer::Backup;
use spartel_words::{Argument, Words};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The backup that is to be continued; none where a whole one was asked for.
pub fn continued(words: &Words, options: &Options, known: &[Backup]) -> Result<Option<Backup>, Failure> {
    if let Some(file) = &options.since {
        let place = show::path(file);
        let hash = hash(file).map_err(|error| Failure::io(file, &error))?;
        let refused =
            |id: &str| Failure::Refused(say::sentence(words, id, &[("place", Argument::Text(&place))]));
        let found =
            known.iter().find(|backup| backup.file == hash).ok_or_else(|| refused("backup-unknown"))?;
        return if is_whole(known, found) { Ok(Some(found.clone())) } else { Err(refused("backup-gone")) };
    }
    if !options.incremental {
        return Ok(None);
    }
    let there = known.iter().filter(|backup| backup.kept.is_some() && is_whole(known, backup));
    let newest = there.max_by_key(|backup| (backup.to, backup.begun));
    let none = || Failure::Refused(say::sentence(words, "backup-none", &[]));
    newest.cloned().map(Some).ok_or_else(none)
}

/// Whether no file of a chain is reported destroyed.
fn is_whole(known: &[Backup], backup: &Backup) -> bool {
    let mut at = Some(backup);
    // A chain is not longer than the register.
    for _ in known {
        let Some(one) = at else { return false };
        if one.destroyed.is_some() {
            return false;
        }
        let Some(previous) = one.previous else { return true };
        at = known.iter().find(|other| other.file == previous);
    }
    false
}

/// SHA-256 of a file.
fn hash(path: &Path) -> io::Result<FileHash> {
    let (mut hash, mut file) = (Sha256::new(), File::open(path)?);
    let mut piece = vec![0; 1 << 18];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(FileHash(hash.finalize().into())),
            read => hash.update(&piece[..read]),
        }
    }
}
