//! What is not taken: it lies in a folder beside for a day, with a text that says why, so that somebody can look after it. Nothing of
//! travellers stays outside of the record for longer (rights.md, 5).

use crate::beneath::{self, Sign};
use crate::entry::Name;
use rustix::fs::{AtFlags, FileType, Mode, OFlags, mkdirat, openat, renameat, unlinkat};
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// The folder beside, in that of the device.
pub const REFUSED: &str = "refused";
/// What is refused lies there so long.
const LASTS: Duration = Duration::from_secs(24 * 3600);
/// What is put beside a thing that was refused ends so.
const TEXT: &str = ".txt";
/// Folders in folders are taken away so deep.
const DEEPEST: u32 = 8;
/// So often a name is tried that something else has there.
const TRIES: u32 = 10_000;

/// Why something is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is neither a picture, a file of a chip, a zone nor a seal.
    NoEvidence,
    /// It is no file: a link, a pipe, a folder in a folder.
    NoFile,
    /// It is larger than a drop may be, or of more files.
    TooLarge,
    /// Its name cannot be shown.
    Name,
    /// Nobody said whose it is while it waited.
    NotTaken,
    /// It is of fingerprints or irises, which are never kept.
    NeverKept,
}

impl Why {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::NoEvidence, Self::NoFile, Self::TooLarge, Self::Name, Self::NotTaken, Self::NeverKept];

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoEvidence => "watch-no-evidence",
            Self::NoFile => "watch-no-file",
            Self::TooLarge => "watch-too-large",
            Self::Name => "watch-name",
            Self::NotTaken => "watch-not-taken",
            Self::NeverKept => "watch-never-kept",
        }
    }
}

/// Puts an entry of a device's folder beside, or a file of it where one is named, with a text.
pub fn refuse(root: &Path, (device, entry): &Name, file: Option<&OsStr>, text: &str) -> io::Result<()> {
    let at = beneath::folder(&beneath::root(root)?, OsStr::new(device))?;
    match mkdirat(&at, REFUSED, Mode::RWXU) {
        Err(rustix::io::Errno::EXIST) => {}
        made => made?,
    }
    let beside = beneath::folder(&at, OsStr::new(REFUSED))?;
    match file {
        None => moved(&at, entry, (&beside, entry), text),
        Some(file) => {
            let mut named = entry.clone();
            named.push("-");
            named.push(file);
            moved(&beneath::folder(&at, entry)?, file, (&beside, &named), text)
        }
    }
}

fn moved(from: &OwnedFd, name: &OsStr, (beside, named): (&OwnedFd, &OsStr), text: &str) -> io::Result<()> {
    for at in 0..TRIES {
        let numbered = if at == 0 { named.to_owned() } else { with(named, &format!(".{at}")) };
        if beneath::sign(beside, &numbered).is_ok() {
            continue;
        }
        // The text first: whoever finds the file finds why.
        let told = with(&numbered, TEXT);
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mut file = match openat(beside, told.as_os_str(), flags, Mode::RUSR | Mode::WUSR) {
            Err(rustix::io::Errno::EXIST) => continue,
            file => File::from(file?),
        };
        file.write_all(format!("{text}\n").as_bytes())?;
        let done = renameat(from, name, beside, numbered.as_os_str());
        if done.is_err() {
            let _ = unlinkat(beside, told.as_os_str(), AtFlags::empty());
        }
        return Ok(done?);
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Takes away what was refused a day ago, with its text. What has no text of this program beside it is somebody else's.
pub fn clear(root: &Path, device: &str) -> io::Result<()> {
    let at = beneath::folder(&beneath::root(root)?, OsStr::new(device))?;
    let beside = match beneath::folder(&at, OsStr::new(REFUSED)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        beside => beside?,
    };
    let all = beneath::signs(&beside)?;
    let over = SystemTime::now() - LASTS;
    for thing in &all {
        let told = with(&thing.name, TEXT);
        // Sorted by name.
        let text = all.binary_search_by(|text| text.name.cmp(&told)).ok().map(|at| &all[at]);
        if text.is_some_and(|text| text.is_older(over)) {
            gone(&beside, thing, DEEPEST)?;
            unlinkat(&beside, told.as_os_str(), AtFlags::empty())?;
        }
    }
    Ok(())
}

/// Takes something away, with all that is in it.
fn gone(at: &OwnedFd, thing: &Sign, deep: u32) -> io::Result<()> {
    let name = thing.name.as_os_str();
    if thing.kind != FileType::Directory {
        return Ok(unlinkat(at, name, AtFlags::empty())?);
    }
    let deeper = deep.checked_sub(1).ok_or(ErrorKind::InvalidInput)?;
    let inside = beneath::folder(at, name)?;
    beneath::signs(&inside)?.iter().try_for_each(|thing| gone(&inside, thing, deeper))?;
    Ok(unlinkat(at, name, AtFlags::REMOVEDIR)?)
}

fn with(name: &OsStr, end: &str) -> OsString {
    let mut name = name.to_owned();
    name.push(end);
    name
}
