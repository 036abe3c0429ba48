//! Files: whole and durable under their names, and never followed elsewhere.

use crate::hex;
use spartel_ledger::blob;
use spartel_ledger::id::{BlobName, Moment};
use spartel_ports::blobs::{Answer, BlobsError, Held};
use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, FileTimes, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// What a place is called to people.
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The system's answer at a path, in the port's words.
pub fn at<T>(path: &Path, answer: io::Result<T>) -> Answer<T> {
    answer.map_err(|error| {
        let place = shown(path);
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => BlobsError::Full(place),
            ErrorKind::ReadOnlyFilesystem => BlobsError::ReadOnly(place),
            _ => BlobsError::Unavailable(place, error.to_string()),
        }
    })
}

/// The same where something is written: who has no right to write can still read.
fn written<T>(path: &Path, answer: io::Result<T>) -> Answer<T> {
    match answer {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(BlobsError::ReadOnly(shown(path))),
        answer => at(path, answer),
    }
}

/// Nothing where there is nothing.
fn if_there<T>(answer: io::Result<T>) -> io::Result<Option<T>> {
    match answer {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        answer => answer.map(Some),
    }
}

/// Where a blob is written before it has its name.
fn new(place: &Path) -> PathBuf {
    place.with_added_extension("new")
}

/// What is made is its owner's alone, and a link in the place of a file is refused: it would lead elsewhere.
fn owned(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options
}

/// How many bytes can still be written below a folder, or where it will be made.
pub fn room(folder: &Path) -> Answer<u64> {
    let there = folder.ancestors().find(|above| above.is_dir()).unwrap_or(Path::new("."));
    free(there)
}

#[cfg(unix)]
fn free(folder: &Path) -> Answer<u64> {
    use rustix::fs::{StatVfsMountFlags, statvfs};
    let disk = at(folder, statvfs(folder).map_err(io::Error::from))?;
    if disk.f_flag.contains(StatVfsMountFlags::RDONLY) {
        return Err(BlobsError::ReadOnly(shown(folder)));
    }
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Where the system does not say, there is room until a write tells otherwise.
#[cfg(not(unix))]
fn free(folder: &Path) -> Answer<u64> {
    at(folder, fs::metadata(folder)).map(|_| u64::MAX)
}

/// Makes a folder, and those above it, durably; one that is there stays.
pub fn make_folder(path: &Path) -> Answer<()> {
    if path.is_dir() {
        return Ok(());
    }
    let above = path.parent().filter(|above| !above.as_os_str().is_empty());
    if let Some(above) = above {
        make_folder(above)?;
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    match builder.create(path) {
        // Another was faster.
        Err(_) if path.is_dir() => {}
        made => written(path, made)?,
    }
    sync(above.unwrap_or(Path::new(".")))
}

/// Makes the names of a folder durable.
fn sync(folder: &Path) -> Answer<()> {
    if cfg!(unix) {
        return written(folder, File::open(folder).and_then(|folder| folder.sync_all()));
    }
    Ok(())
}

/// Says that a file counts as kept now; false where there is none.
pub fn touch(place: &Path) -> Answer<bool> {
    let touched = owned(OpenOptions::new().append(true)).open(place).and_then(|file| {
        file.set_times(FileTimes::new().set_modified(SystemTime::now()))?;
        file.sync_all()
    });
    written(place, if_there(touched)).map(|done| done.is_some())
}

/// Writes a file and gives it its name, durably.
pub fn write(place: &Path, bytes: &[u8]) -> Answer<()> {
    let beside = new(place);
    let opened = owned(OpenOptions::new().create(true).write(true).truncate(false)).open(&beside);
    let mut file = written(place, opened)?;
    // Who keeps the same blob at the same time waits, and then finds it kept.
    written(place, file.lock())?;
    if touch(place)? {
        // Made by us after the other had named its own: nobody writes there.
        return written(&beside, if_there(fs::remove_file(&beside))).map(|_| ());
    }
    let whole = file.set_len(0).and_then(|()| file.write_all(bytes)).and_then(|()| file.sync_all());
    if let Err(error) = whole.and_then(|()| fs::rename(&beside, place)) {
        // The first error is the one to tell.
        let _ = fs::remove_file(&beside);
        return written(place, Err(error));
    }
    place.parent().map_or(Ok(()), sync)
}

/// Opens a blob's file; none where there is none.
pub fn open(place: &Path) -> Answer<Option<File>> {
    at(place, if_there(owned(OpenOptions::new().read(true)).open(place)))
}

/// A blob's file as a whole.
pub fn read(place: &Path) -> Answer<Option<Vec<u8>>> {
    let Some(file) = open(place)? else { return Ok(None) };
    let mut bytes = Vec::new();
    let most = blob::LONGEST as u64;
    // One byte more than any blob has: such a file has another name than its bytes.
    at(place, file.take(most + 1).read_to_end(&mut bytes))?;
    let longer = || BlobsError::Unavailable(shown(place), format!("more than {most} bytes"));
    if bytes.len() > blob::LONGEST { Err(longer()) } else { Ok(Some(bytes)) }
}

/// Takes a blob's file away, and what was begun of it, durably.
pub fn remove(place: &Path) -> Answer<()> {
    let mut removed = false;
    for path in [place.to_owned(), new(place)] {
        removed |= written(&path, if_there(fs::remove_file(&path)))?.is_some();
    }
    if removed { place.parent().map_or(Ok(()), sync) } else { Ok(()) }
}

/// The blobs of a folder behind a name, in their order. One that was begun and one that is whole are the same blob.
pub fn held(folder: &Path, after: Option<BlobName>) -> Answer<Vec<Held>> {
    let mut found = BTreeMap::new();
    let Some(entries) = at(folder, if_there(fs::read_dir(folder)))? else { return Ok(Vec::new()) };
    for entry in entries {
        let entry = at(folder, entry)?;
        let text = entry.file_name().to_string_lossy().into_owned();
        let Some(name) = hex::blob(text.strip_suffix(".new").unwrap_or(&text)) else { continue };
        // It may have been taken away since it was listed.
        let Some(metadata) = at(folder, if_there(entry.metadata()))? else { continue };
        if after.is_none_or(|after| name > after) {
            let since = at(folder, metadata.modified().map(moment))?;
            let held = Held { name, length: metadata.len(), since };
            let later = found.entry(name).or_insert(held);
            *later = if held.since > later.since { held } else { *later };
        }
    }
    Ok(found.into_values().collect())
}

fn moment(time: SystemTime) -> Moment {
    let millis = |time: std::time::Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    Moment(match time.duration_since(UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => -millis(before.duration()),
    })
}
