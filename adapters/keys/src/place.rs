//! Where the key folder lies: beside the data, never inside.

use crate::files::{self, Doing};
use spartel_ports::keys::{Answer, KeysError};
use std::path::{Path, PathBuf};

/// The key folder of a data folder, where none is named: beside it, with `-keys` behind its name.
///
/// # Errors
/// Where the data folder has no name, or what it lies in is not there.
pub fn beside(data: &Path) -> Answer<PathBuf> {
    named(data, "-keys")
}

/// A folder beside the data, with `end` behind its name.
///
/// # Errors
/// As [`beside`].
pub fn named(data: &Path, end: &str) -> Answer<PathBuf> {
    let data = whole(data)?;
    let mut name = data.file_name().ok_or_else(|| KeysError::Missing(files::shown(&data)))?.to_os_string();
    name.push(end);
    Ok(data.with_file_name(name))
}

/// Refuses a key folder inside of the data: each backup of the data would hold the keys, and forget nothing.
///
/// # Errors
/// `Inside`; and where what one of them lies in is not there.
pub fn apart(keys: &Path, data: &Path) -> Answer<()> {
    let inside = whole(keys)?.starts_with(whole(data)?);
    if inside { Err(KeysError::Inside(files::shown(keys))) } else { Ok(()) }
}

/// The path without links; its last part need not be there yet.
fn whole(path: &Path) -> Answer<PathBuf> {
    if let Ok(whole) = path.canonicalize() {
        return Ok(whole);
    }
    let path = files::at(path, Doing::Reading, std::path::absolute(path))?;
    let missing = || KeysError::Missing(files::shown(&path));
    let name = path.file_name().ok_or_else(missing)?;
    // Links are followed where they lead, so that `..` goes back from there.
    let mut above = path.parent().ok_or_else(missing)?.to_path_buf();
    let mut below = vec![name.to_os_string()];
    loop {
        if let Ok(whole) = above.canonicalize() {
            return Ok(below.iter().rev().fold(whole, |path, name| path.join(name)));
        }
        below.push(above.file_name().ok_or_else(missing)?.to_os_string());
        above = above.parent().ok_or_else(missing)?.to_path_buf();
    }
}
