//! Opening beneath a folder, and never through a link: whoever may write there leads the server nowhere else.

use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, fstat, openat, statat};
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The flags of everything that is opened here but the folder that was named.
const SURE: OFlags = OFlags::NOFOLLOW.union(OFlags::CLOEXEC);

/// What something is as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Its name.
    pub name: OsString,
    /// What it is.
    pub kind: FileType,
    size: i128,
    changed: (i128, i128),
    node: u64,
}

impl Sign {
    /// What tells it from what stood there under the same name before, whatever its content.
    pub fn bytes(&self) -> Vec<u8> {
        let Self { name, size, changed, .. } = self;
        let times = [changed.0.to_be_bytes(), changed.1.to_be_bytes(), size.to_be_bytes()].concat();
        [name.as_bytes(), &[0], &times].concat()
    }

    /// Whether it was last written before an instant.
    pub fn is_older(&self, than: SystemTime) -> bool {
        let than = than.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        self.changed.0 < i128::from(than)
    }
}

/// The folder that was named, wherever that leads.
pub fn root(path: &Path) -> io::Result<OwnedFd> {
    Ok(openat(CWD, path, OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?)
}

/// A folder in another.
pub fn folder(at: &OwnedFd, name: &OsStr) -> io::Result<OwnedFd> {
    Ok(openat(at, name, SURE | OFlags::DIRECTORY, Mode::empty())?)
}

/// What stands in a folder, by name.
pub fn signs(at: &OwnedFd) -> io::Result<Vec<Sign>> {
    let mut signs = Vec::new();
    for entry in Dir::read_from(at.as_fd())? {
        let name = OsStr::from_bytes(entry?.file_name().to_bytes()).to_owned();
        if name != "." && name != ".." {
            match sign(at, &name) {
                // It went meanwhile.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                found => signs.push(found?),
            }
        }
    }
    signs.sort_by(|one, two| one.name.cmp(&two.name));
    Ok(signs)
}

/// How something stands in a folder; a link as a link.
pub fn sign(at: &OwnedFd, name: &OsStr) -> io::Result<Sign> {
    let stat = statat(at, name, AtFlags::SYMLINK_NOFOLLOW)?;
    // Which sign these numbers have hangs on the system.
    let (size, changed) = (stat.st_size.into(), (stat.st_mtime.into(), stat.st_mtime_nsec.into()));
    let kind = FileType::from_raw_mode(stat.st_mode);
    Ok(Sign { name: name.to_owned(), kind, size, changed, node: stat.st_ino })
}

/// The bytes of a file in a folder, which is none where it is anything else; too large is `FileTooLarge`.
pub fn bytes(at: &OwnedFd, name: &OsStr, most: usize) -> io::Result<Vec<u8>> {
    // A pipe would have the server wait for whoever writes into it.
    let file = openat(at, name, SURE | OFlags::NONBLOCK | OFlags::NOCTTY, Mode::empty())?;
    if FileType::from_raw_mode(fstat(&file)?.st_mode) != FileType::RegularFile {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::from(file).take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}
