//! How far a walk over blobs came, in a file: one that is broken off goes on there.

use crate::exit::Failure;
use crate::house::say;
use spartel_app::ledger::BlobFault;
use spartel_ledger::id::BlobName;
use spartel_words::{Argument, Words};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The file is written after so many blobs.
const OFTEN: u32 = 64;

/// The file, how far the walk came, and what it found.
pub struct Resume<'f> {
    file: Option<&'f Path>,
    last: Option<BlobName>,
    found: Vec<(BlobName, BlobFault)>,
    since: u32,
}

impl<'f> Resume<'f> {
    /// Reads how far the walk before came; from the beginning where there is no file.
    pub fn new(words: &Words, file: Option<&'f Path>) -> Result<Self, Failure> {
        let new = Self { file, last: None, found: Vec::new(), since: 0 };
        let Some(path) = file else { return Ok(new) };
        match fs::read_to_string(path) {
            Ok(text) => {
                let place = path.to_string_lossy();
                let other = || say::sentence(words, "ledger-resume", &[("place", Argument::Text(&place))]);
                let (last, found) = parse(&text).ok_or_else(|| Failure::Data(other()))?;
                Ok(Self { last: Some(last), found, ..new })
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(new),
            Err(error) => Err(Failure::io(path, &error)),
        }
    }

    /// Behind which blob the walk goes on.
    pub const fn after(&self) -> Option<BlobName> {
        self.last
    }

    /// All blobs up to this one are done.
    pub fn done(&mut self, name: BlobName, fault: Option<BlobFault>) {
        self.last = Some(name);
        self.found.extend(fault.map(|fault| (name, fault)));
        self.since += 1;
        if let Some(file) = self.file.filter(|_| self.since.is_multiple_of(OFTEN)) {
            let found = self.found.iter().map(|(name, fault)| format!("{name} {}\n", fault.code()));
            // Beside it and then in its place: a full disk or a kill leaves the one before, and the walk goes on from there.
            let beside = file.with_added_extension("new");
            let written = fs::write(&beside, format!("{name}\n{}", found.collect::<String>()));
            let _ = written.and_then(|()| fs::rename(&beside, file));
        }
    }

    /// Nothing is left to do: all that was found, in the walks before too.
    pub fn end(self) -> Vec<(BlobName, BlobFault)> {
        if let Some(file) = self.file {
            let _ = fs::remove_file(file);
        }
        self.found
    }
}

/// The last name, and a name and a code for each finding.
fn parse(text: &str) -> Option<(BlobName, Vec<(BlobName, BlobFault)>)> {
    let mut lines = text.lines();
    let last = name(lines.next()?)?;
    let finding = |line: &str| {
        let (blob, code) = line.split_once(' ')?;
        Some((name(blob)?, BlobFault::of(code)?))
    };
    Some((last, lines.map(finding).collect::<Option<_>>()?))
}

/// A name in 64 hexadecimal digits.
fn name(text: &str) -> Option<BlobName> {
    let digits: Vec<u8> =
        text.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
    let bytes: Vec<u8> =
        digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum << 4 | digit)).collect();
    if digits.len() == 64 { Some(BlobName(bytes.try_into().ok()?)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use spartel_words::Language;

    #[test]
    fn a_walk_that_was_broken_off_goes_on_and_forgets_nothing_and_an_ended_one_leaves_nothing() {
        let file = std::env::temp_dir().join(format!("spartel-resume-{}", std::process::id()));
        let words = Words::new(Language::English);
        let begin = || Resume::new(&words, Some(&file)).ok();
        let after = || begin().map(|resume| resume.after());
        assert_eq!(after(), Some(None));
        let mut resume = begin().expect("no file yet");
        for number in 0..100 {
            resume.done(BlobName([number; 32]), (number == 7).then_some(BlobFault::Changed));
        }
        assert_eq!(after(), Some(Some(BlobName([63; 32]))));
        let found = begin().expect("its own file").end();
        assert_eq!(found, [(BlobName([7; 32]), BlobFault::Changed)]);
        assert_eq!(after(), Some(None));
        for text in ["a letter", "", &format!("{}\nx blob-changed\n", BlobName([1; 32]))] {
            fs::write(&file, text).expect("room");
            assert_eq!(after(), None);
        }
        fs::remove_file(&file).expect("our file");
    }
}
