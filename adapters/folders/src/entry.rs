//! What lies in the folder of a device: a file, or a folder of files that belong together.

use crate::beneath::{self, Sign};
use crate::refuse::REFUSED;
use rustix::fs::{AtFlags, FileType, renameat, unlinkat};
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::path::Path;

/// What the name of a folder begins with that was taken in, and is not gone yet.
const TAKEN: &str = ".taken-";

/// An entry by its device's folder and its own name.
pub type Name = (String, OsString);

/// An entry as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The folder of the device, and its own name.
    pub name: Name,
    /// How itself stands there.
    pub own: Sign,
    /// How its files do, where it is a folder.
    pub files: Vec<Sign>,
}

impl Entry {
    /// Whether it is a folder of files.
    pub fn is_folder(&self) -> bool {
        self.own.kind == FileType::Directory
    }
}

/// Everything that lies in the folders of devices: one that cannot be read has nothing, and the others have theirs.
pub fn all(root: &Path) -> io::Result<(Vec<String>, Vec<Entry>)> {
    let root = beneath::root(root)?;
    let (mut folders, mut entries) = (Vec::new(), Vec::new());
    for device in beneath::signs(&root)? {
        let Some(name) = device.name.to_str().filter(|_| device.kind == FileType::Directory) else {
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let at = beneath::folder(&root, &device.name)?;
        for own in beneath::signs(&at)? {
            if own.name.as_encoded_bytes().starts_with(TAKEN.as_bytes()) {
                sweep(&at, &own.name)?;
            }
            if !is_whole(&own.name) {
                continue;
            }
            let files = match own.kind {
                FileType::Directory => beneath::signs(&beneath::folder(&at, &own.name)?)?,
                _ => Vec::new(),
            };
            entries.push(Entry { name: (name.to_owned(), own.name.clone()), own, files });
        }
        folders.push(name.to_owned());
    }
    Ok((folders, entries))
}

/// Whether a name is one of something to be taken: what is hidden, or still being written by its name, is not.
fn is_whole(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else { return true };
    let is_partial = [".part", ".partial", ".tmp", ".crdownload", "~"].iter().any(|end| name.ends_with(end));
    name != REFUSED && !name.starts_with('.') && !is_partial
}

/// Takes away what was taken in, unless something else stands there by now. A folder is hidden first, so that no part of it is taken in anew
/// where this breaks off.
pub fn remove(root: &Path, entry: &Entry) -> io::Result<()> {
    let (device, name) = &entry.name;
    let at = beneath::folder(&beneath::root(root)?, OsStr::new(device))?;
    if !entry.is_folder() {
        return unlink(&at, &entry.own);
    }
    let inside = beneath::folder(&at, name)?;
    if beneath::signs(&inside)? != entry.files {
        return entry.files.iter().try_for_each(|file| unlink(&inside, file));
    }
    let mut hidden = OsString::from(TAKEN);
    hidden.push(name);
    renameat(&at, name.as_os_str(), &at, hidden.as_os_str())?;
    sweep(&at, &hidden)
}

/// Takes away a hidden folder of what was taken in.
fn sweep(at: &OwnedFd, name: &OsStr) -> io::Result<()> {
    let inside = beneath::folder(at, name)?;
    beneath::signs(&inside)?.iter().try_for_each(|file| unlink(&inside, file))?;
    Ok(unlinkat(at, name, AtFlags::REMOVEDIR)?)
}

fn unlink(at: &OwnedFd, sign: &Sign) -> io::Result<()> {
    match beneath::sign(at, &sign.name) {
        Ok(now) if now == *sign => Ok(unlinkat(at, sign.name.as_os_str(), AtFlags::empty())?),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}
