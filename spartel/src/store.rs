//! The trust store on disk: the folder that `docs/trust-package.md` describes, read and written.

use crate::exit::Failure;
use crate::{files, show};
use serde_json::Value;
use spartel_pki::trust::{self, MANIFEST_FILE, PACKAGE_FILE, StoreKind, TrustStore, VERSIONS_FOLDER};
use std::fs::{self, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Held while a store is written.
const LOCK_FILE: &str = ".lock";
const LOCK_WAIT: Duration = Duration::from_millis(50);
const LOCK_TRIALS: u32 = 200;
/// A store of a hundred thousand certificates fits.
const MAX_PACKAGE: usize = 512 << 20;

/// The folder that holds the store: as given, or `SPARTEL_TRUST`, or the user's data folder.
pub fn folder(given: Option<&Path>) -> PathBuf {
    let named = || from_environment("SPARTEL_TRUST");
    given.map(Path::to_path_buf).or_else(named).unwrap_or_else(|| data_folder().join("trust"))
}

/// The folder with this user's data of this program.
pub fn data_folder() -> PathBuf {
    let home = || from_environment("HOME").map(|home| home.join(".local/share"));
    from_environment("XDG_DATA_HOME").or_else(home).unwrap_or_default().join("spartel")
}

fn from_environment(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The store of a folder, or `None` where the folder holds none.
///
/// # Errors
/// `Io` where the file cannot be read, `Data` where it is no trust package or its version is not that of its contents.
pub fn open(folder: &Path) -> Result<Option<TrustStore>, Failure> {
    let path = folder.join(PACKAGE_FILE);
    match files::read(&path, MAX_PACKAGE) {
        Ok(bytes) => whole(folder, decoded(&path, &bytes)?).map(Some),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            Err(Failure::Data(format!("{}: {error}", show::path(&path))))
        }
        Err(error) => Err(Failure::io(&path, &error)),
    }
}

/// The store, if the folder knows its version. A bit that fell over in a revocation list would otherwise clear who is
/// revoked; against who can write to the folder this is no protection.
fn whole(folder: &Path, store: TrustStore) -> Result<TrustStore, Failure> {
    let versions = folder.join(VERSIONS_FOLDER);
    let version = store.version().to_string();
    if versions.is_dir() && !folder.join(trust::version_path(&version)).is_file() {
        let path = show::path(&folder.join(PACKAGE_FILE));
        return Err(Failure::Data(format!(
            "{path}: altered or damaged: {} holds no version {version}",
            show::path(&versions)
        )));
    }
    Ok(store)
}

fn decoded(path: &Path, bytes: &[u8]) -> Result<TrustStore, Failure> {
    trust::decode(bytes).map_err(|e| Failure::Data(format!("{}: {e}", show::path(path))))
}

/// The store for an inspection: an explicit folder must be there, the usual one may be missing and is then empty.
///
/// # Errors
/// Those of [`open`], and `Io` where the folder that was named does not exist.
pub fn for_inspection(given: Option<&Path>) -> Result<TrustStore, Failure> {
    let folder = folder(given);
    if given.is_some() && !folder.is_dir() {
        return Err(Failure::Io(format!(
            "{}: there is no such folder; `spartel trust import` makes a trust store",
            show::path(&folder)
        )));
    }
    Ok(open(&folder)?.unwrap_or_else(|| TrustStore::empty(StoreKind::Production)))
}

/// Writes a store and the originals it was made from: the binding file last and at once, so that a reader sees the old
/// store or the new one.
///
/// # Errors
/// `Io`.
pub fn save(folder: &Path, store: &TrustStore, originals: &[&[u8]]) -> Result<(), Failure> {
    for file in trust::package_files(store, originals) {
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|e| Failure::io(parent, &e))?;
        replace(&path, &file.bytes)?;
    }
    Ok(())
}

fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let written = fs::File::create(&partial).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&partial, path)).map_err(|e| {
        // A full disk needs every byte back; that this may fail too changes nothing.
        let _ = fs::remove_file(&partial);
        Failure::io(path, &e)
    })
}

/// Held by the one program that may write to a store; ends with the program, however that ends.
pub struct Lock(fs::File);

impl Lock {
    /// Takes the lock of a store, waiting for others to end.
    ///
    /// # Errors
    /// `Io` where the folder cannot be written, or another program keeps the lock for ten seconds.
    pub fn take(folder: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(folder).map_err(|e| Failure::io(folder, &e))?;
        let path = folder.join(LOCK_FILE);
        let file = fs::File::create(&path).map_err(|e| Failure::io(&path, &e))?;
        for _ in 0..LOCK_TRIALS {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_WAIT),
                Err(TryLockError::Error(e)) => return Err(Failure::io(&path, &e)),
            }
        }
        Err(Failure::Io(format!("{}: another program writes to this store", show::path(folder))))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The end of the program unlocks as well.
        let _ = self.0.unlock();
    }
}

/// A former version of a store, by the beginning of its name.
///
/// # Errors
/// `Data` where no version or several begin so, and those of reading it.
pub fn version(folder: &Path, name: &str) -> Result<TrustStore, Failure> {
    let versions = folder.join(VERSIONS_FOLDER);
    let listed = match fs::read_dir(&versions) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Failure::Io(no_version(name, folder)));
        }
        listed => listed.map_err(|e| Failure::io(&versions, &e))?,
    };
    let mut found: Vec<PathBuf> = listed
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(name)))
        .collect();
    match (found.pop(), found.is_empty()) {
        (Some(path), true) => {
            decoded(&path, &files::read(&path, MAX_PACKAGE).map_err(|e| Failure::io(&path, &e))?)
        }
        (None, _) => Err(Failure::Data(no_version(name, folder))),
        _ => Err(Failure::Data(format!(
            "{}: several versions begin so in {}",
            show::clean(name),
            show::path(&versions)
        ))),
    }
}

fn no_version(name: &str, folder: &Path) -> String {
    let (name, folder) = (show::clean(name), show::path(folder));
    format!("{name}: neither a folder with a trust store nor a version of the store {folder}")
}

/// The store as its manifest tells it.
pub fn manifest(store: &TrustStore) -> Value {
    let files = trust::package_files(store, &[]);
    let text = files.iter().find(|file| file.path == MANIFEST_FILE).map_or(&b"null"[..], |file| &file.bytes);
    // The manifest is our own JSON; `Null` would show in every test.
    serde_json::from_slice(text).unwrap_or_default()
}
