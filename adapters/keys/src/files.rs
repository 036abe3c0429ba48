//! Files and folders of one owner: written so that a crash leaves the old state or the new one, and never followed elsewhere.

use spartel_ports::keys::{Answer, KeysError};
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use zeroize::Zeroizing;

/// What a place is called to people.
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// What was tried when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    Reading,
    Writing,
}

/// The system's error in the port's words.
pub fn error(path: &Path, doing: Doing, error: &io::Error) -> KeysError {
    let place = shown(path);
    match error.kind() {
        ErrorKind::NotFound => KeysError::Missing(place),
        ErrorKind::AlreadyExists => KeysError::Exists(place),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => KeysError::Full(place),
        ErrorKind::ReadOnlyFilesystem => KeysError::ReadOnly(place),
        ErrorKind::PermissionDenied if doing == Doing::Writing => KeysError::ReadOnly(place),
        _ => KeysError::Unavailable(place, error.to_string()),
    }
}

/// Gives [`error`] for a step at a path.
pub fn at<T>(path: &Path, doing: Doing, answer: io::Result<T>) -> Answer<T> {
    answer.map_err(|e| error(path, doing, &e))
}

#[cfg(unix)]
fn is_private(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 == 0
}

#[cfg(not(unix))]
const fn is_private(_: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn owned(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    // A pipe in the place of a file must not keep us waiting.
    options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK)
}

#[cfg(not(unix))]
fn owned(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Whether a folder is one, of its owner alone.
///
/// # Errors
/// `Missing`, `Misplaced` where it is a link or no folder, `Exposed` where others may enter it.
pub fn folder(path: &Path) -> Answer<()> {
    let metadata = at(path, Doing::Reading, fs::symlink_metadata(path))?;
    if !metadata.is_dir() {
        return Err(KeysError::Misplaced(shown(path)));
    }
    if is_private(&metadata) { Ok(()) } else { Err(KeysError::Exposed(shown(path))) }
}

/// Makes a folder that only its owner may enter.
///
/// # Errors
/// `Exists`, and those of the system.
pub fn make_folder(path: &Path) -> Answer<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    at(path, Doing::Writing, builder.create(path))
}

/// Opens a plain file of its owner alone, where it is and not where a link points.
///
/// # Errors
/// `Missing`, `Misplaced`, `Exposed`, and those of the system.
fn open(path: &Path, doing: Doing) -> Answer<File> {
    let plain = |metadata: &Metadata| {
        if metadata.is_file() { Ok(()) } else { Err(KeysError::Misplaced(shown(path))) }
    };
    plain(&at(path, doing, fs::symlink_metadata(path))?)?;
    let mut options = OpenOptions::new();
    let file = at(path, doing, owned(options.read(true).write(doing == Doing::Writing)).open(path))?;
    // What was opened may not be what was looked at.
    let metadata = at(path, doing, file.metadata())?;
    plain(&metadata)?;
    if is_private(&metadata) { Ok(file) } else { Err(KeysError::Exposed(shown(path))) }
}

/// The whole of such a file.
///
/// # Errors
/// Those of opening it, and `Changed` where it has more than `most` bytes.
pub fn read(path: &Path, most: usize) -> Answer<Vec<u8>> {
    let file = open(path, Doing::Reading)?;
    let bytes = at(path, Doing::Reading, limited(file, most))?;
    bytes.map(|mut bytes| std::mem::take(&mut *bytes)).ok_or_else(|| KeysError::Changed(shown(path)))
}

/// At most so many bytes, or nothing where there are more; copied nowhere while they are read.
///
/// # Errors
/// Those of the system.
pub fn limited(file: impl Read, most: usize) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(most + 2));
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(if bytes.len() > most { None } else { Some(bytes) })
}

/// Writes a new file, durably; the folder is not.
///
/// # Errors
/// `Exists`, `Full`, `ReadOnly`, and others of the system.
pub fn write_new(path: &Path, bytes: &[u8]) -> Answer<()> {
    let mut options = OpenOptions::new();
    let mut file = at(path, Doing::Writing, owned(options.write(true).create_new(true)).open(path))?;
    at(path, Doing::Writing, file.write_all(bytes).and_then(|()| file.sync_all()))
}

/// Gives a file that is durable its name, durably. A name that is taken stays whose it is.
///
/// # Errors
/// `Exists`, and others of the system.
pub fn name(new: &Path, path: &Path) -> Answer<()> {
    let linked = at(path, Doing::Writing, fs::hard_link(new, path));
    let freed = at(new, Doing::Writing, fs::remove_file(new));
    linked.and(freed)?;
    path.parent().map_or(Ok(()), sync)
}

/// Makes the names of a folder durable.
///
/// # Errors
/// Those of the system.
pub fn sync(folder: &Path) -> Answer<()> {
    if cfg!(unix) {
        return at(folder, Doing::Writing, File::open(folder).and_then(|folder| folder.sync_all()));
    }
    Ok(())
}

/// Writes over a file's content where it lies and leaves the file empty, durably.
///
/// # Errors
/// `Missing`, and others of the system.
pub fn empty(path: &Path) -> Answer<()> {
    let mut file = open(path, Doing::Writing)?;
    let length = at(path, Doing::Writing, file.metadata())?.len();
    if length == 0 {
        return Ok(());
    }
    let zeros = vec![0; usize::try_from(length).unwrap_or(0)];
    let written = file.write_all(&zeros).and_then(|()| file.sync_all());
    at(path, Doing::Writing, written.and_then(|()| file.set_len(0)).and_then(|()| file.sync_all()))
}

/// Gives a file another name, durably.
///
/// # Errors
/// Those of the system.
pub fn rename(path: &Path, other: &Path) -> Answer<()> {
    at(path, Doing::Writing, fs::rename(path, other))?;
    path.parent().map_or(Ok(()), sync)
}

/// The length of a file, in bytes.
///
/// # Errors
/// Those of the system.
pub fn length(path: &Path) -> Answer<u64> {
    at(path, Doing::Reading, fs::symlink_metadata(path)).map(|metadata| metadata.len())
}

/// Takes a name away, and nothing that has other names too.
///
/// # Errors
/// Those of the system.
pub fn unname(path: &Path) -> Answer<()> {
    at(path, Doing::Writing, fs::remove_file(path))
}

/// Waits until nobody else writes in a folder; until the file is dropped nobody does.
///
/// # Errors
/// Those of the system.
pub fn lock(path: &Path) -> Answer<File> {
    let mut options = OpenOptions::new();
    let opened = owned(options.read(true).write(true).create(true).truncate(false)).open(path);
    let file = at(path, Doing::Writing, opened)?;
    at(path, Doing::Writing, file.lock())?;
    Ok(file)
}

/// Whether something has this name, be it a link to nowhere.
///
/// # Errors
/// Those of the system.
pub fn is_there(path: &Path) -> Answer<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(error(path, Doing::Reading, &e)),
    }
}

/// The names in a folder, in their order.
///
/// # Errors
/// Those of the system.
pub fn names(folder: &Path) -> Answer<Vec<String>> {
    let entries = at(folder, Doing::Reading, fs::read_dir(folder))?;
    let names: io::Result<Vec<String>> =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect();
    let mut names = at(folder, Doing::Reading, names)?;
    names.sort();
    Ok(names)
}
