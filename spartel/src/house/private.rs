//! Whose the files of a record are: what is made is its owner's alone, and what others may read is said.

use super::say::said;
use crate::show;
use crate::show::style::{END, WARN};
use spartel_words::{Argument, Words};
use std::fs::DirBuilder;
use std::io;
use std::path::Path;

/// Makes a folder, and those above it, that only their owner may enter; one that is there keeps its rights.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.recursive(true).create(path)
}

/// Says beside the answer of a command that others than the owner may read the database.
pub fn warn(words: &Words, file: &Path) {
    if is_open_to_others(file) {
        let place = show::path(file);
        let text =
            said(words, &format!("{WARN}!{END} "), "store-exposed", &[("place", Argument::Text(&place))]);
        anstream::eprint!("{}", show::harmless(&text));
    }
}

#[cfg(unix)]
fn is_open_to_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
const fn is_open_to_others(_: &Path) -> bool {
    false
}
