//! Where the passphrase comes from: a file, or a credential of systemd. Never an environment variable, which every child inherits.

use crate::files::{self, Doing};
use spartel_ledger::keys::Passphrase;
use spartel_ports::keys::{Answer, KeysError};
use std::fs::File;
use std::path::Path;

/// A new passphrase has at least so many characters.
pub const LEAST: usize = 12;
/// The name of the credential.
pub const CREDENTIAL: &str = "spartel-passphrase";
/// More than this is no passphrase, in bytes.
const MOST: usize = 4096;

/// The passphrase in a file: the whole of it without the line feed at its end. A pipe may stand for the file.
///
/// # Errors
/// Where it cannot be read, is empty or too large; and `Exposed` where others than its owner may read the file.
pub fn of_file(path: &Path) -> Answer<Passphrase> {
    let file = files::at(path, Doing::Reading, File::open(path))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = files::at(path, Doing::Reading, file.metadata())?;
        if metadata.is_file() && metadata.permissions().mode() & 0o077 != 0 {
            return Err(KeysError::Exposed(files::shown(path)));
        }
    }
    read(path, file)
}

/// The passphrase in the folder that systemd made for this service (`CREDENTIALS_DIRECTORY`), if there is one.
///
/// # Errors
/// Where it is there and cannot be read, is empty or too large.
pub fn of_credential(credentials: Option<&Path>) -> Answer<Option<Passphrase>> {
    let Some(path) = credentials.map(|folder| folder.join(CREDENTIAL)) else { return Ok(None) };
    if !files::is_there(&path)? {
        return Ok(None);
    }
    // systemd guards its folder itself; its files may show the rights of an access list as those of a group.
    read(&path, files::at(&path, Doing::Reading, File::open(&path))?).map(Some)
}

/// The passphrase of the file that was named, or else of the credential.
///
/// # Errors
/// As [`of_file`]; and `Locked` where there is neither.
pub fn given(file: Option<&Path>, credentials: Option<&Path>) -> Answer<Passphrase> {
    match file {
        Some(path) => of_file(path),
        None => of_credential(credentials)?.ok_or(KeysError::Locked),
    }
}

fn read(path: &Path, file: File) -> Answer<Passphrase> {
    let bytes = files::at(path, Doing::Reading, files::limited(file, MOST))?;
    let mut bytes = bytes.ok_or_else(|| KeysError::Changed(files::shown(path)))?;
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
    }
    if bytes.is_empty() { Err(KeysError::Locked) } else { Ok(Passphrase::new(std::mem::take(&mut *bytes))) }
}
