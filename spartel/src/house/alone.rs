//! One program at a time writes a record: what it holds in memory, such as people and whom the house trusts, follows its own events alone.

use super::House;
use super::{private, say};
use crate::exit::Failure;
use spartel_words::Argument;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The file by which a program says that it writes, in the folder of the record.
const LOCK: &str = "record.lock";

/// That nobody else writes the record, for as long as it is held; the system lets go of it whatever becomes of the program.
#[must_use]
pub struct Alone {
    _lock: File,
}

impl House<'_> {
    /// Keeps other programs from writing the record.
    ///
    /// # Errors
    /// Where one does.
    pub fn alone(&self) -> Result<Alone, Failure> {
        let data = self.data("--data")?;
        let failed = |error: &io::Error| Failure::io(data, error);
        private::make_folder(data).map_err(|error| failed(&error))?;
        let file = opened(&data.join(LOCK)).map_err(|error| failed(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Alone { _lock: file }),
            Err(TryLockError::WouldBlock) => {
                let shown = self.shown();
                let place = [("place", Argument::Text(&shown))];
                Err(Failure::Refused(say::sentence(&self.words, "store-served", &place)))
            }
            Err(TryLockError::Error(error)) => Err(failed(&error)),
        }
    }
}

fn opened(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}
