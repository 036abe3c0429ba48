//! The file of a backup: under its name there is the whole of it or nothing, and nothing is written over.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What a file that is being written is called, behind its name or in the place of it. It stays the same, so that what a killed process
/// left is written over by the next one.
const PARTIAL: &str = "backup.partial";

/// A file that is being written.
pub struct Target {
    /// The folder, where the name is to be made.
    named: Option<PathBuf>,
    folder: PathBuf,
    partial: PathBuf,
    /// The file, held for this process alone.
    pub file: File,
}

/// Why there is none.
pub enum NoTarget {
    /// The name is taken.
    Exists(PathBuf),
    /// Another process is writing there.
    Busy(PathBuf),
    /// It cannot be written.
    Io(PathBuf, io::Error),
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> NoTarget {
    |error| NoTarget::Io(path.to_owned(), error)
}

impl Target {
    /// Begins a file in a folder, or a file by its name.
    pub fn begin(to: &Path) -> Result<Self, NoTarget> {
        let (named, folder, partial) = if to.is_dir() {
            (None, to.to_owned(), to.join(PARTIAL))
        } else {
            if fs::symlink_metadata(to).is_ok() {
                return Err(NoTarget::Exists(to.to_owned()));
            }
            let mut name = to.file_name().map(OsString::from).unwrap_or_default();
            name.push(".");
            name.push(PARTIAL);
            let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new(".")).to_owned();
            (Some(to.to_owned()), folder, to.with_file_name(name))
        };
        let file = owned(OpenOptions::new().write(true).create(true).truncate(false)).open(&partial);
        let file = file.map_err(failed(&partial))?;
        if file.try_lock().is_err() {
            return Err(NoTarget::Busy(partial));
        }
        file.set_len(0).map_err(failed(&partial))?;
        Ok(Self { named, folder, partial, file })
    }

    /// Makes what was written durable; it has no name yet.
    pub fn settle(&self) -> Result<(), NoTarget> {
        self.file.sync_all().map_err(failed(&self.partial))
    }

    /// Gives the file its name, durably: the one that was asked for, or this one.
    pub fn name(&self, name: &str) -> Result<PathBuf, NoTarget> {
        let path = self.named.clone().unwrap_or_else(|| self.folder.join(name));
        let linked = match fs::hard_link(&self.partial, &path) {
            Ok(()) => fs::remove_file(&self.partial),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(NoTarget::Exists(path)),
            // A file system without links.
            Err(_) if fs::symlink_metadata(&path).is_ok() => return Err(NoTarget::Exists(path)),
            Err(_) => fs::rename(&self.partial, &path),
        };
        let synced = linked.and_then(|()| File::open(&self.folder)?.sync_all());
        synced.map_err(failed(&path)).map(|()| path)
    }

    /// Takes the file away, durably; whether that is certain. Where it cannot be taken away, the next backup writes over it.
    pub fn leave(&self) -> bool {
        let removed = fs::remove_file(&self.partial);
        removed.and_then(|()| File::open(&self.folder)?.sync_all()).is_ok()
    }
}

#[cfg(unix)]
fn owned(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK)
}

#[cfg(not(unix))]
fn owned(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use spartel_trial::Folder;

    #[test]
    fn a_file_whose_name_is_taken_meanwhile_is_taken_away_and_the_other_stays() {
        let folder = Folder::new("target");
        let Ok(target) = Target::begin(folder.path()) else { panic!("a folder of our own") };
        fs::write(&target.partial, b"ours").expect("room");
        let theirs = folder.write("name", b"theirs");
        assert!(matches!(target.name("name"), Err(NoTarget::Exists(path)) if path == theirs));
        assert!(target.leave(), "it is certainly gone");
        assert_eq!(folder.files(), [(theirs, b"theirs".to_vec())]);
        assert!(!target.leave(), "what is not there any more may be anywhere");
    }
}
