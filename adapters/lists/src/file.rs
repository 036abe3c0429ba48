//! A list in its file.

use crate::key::{ListKey, Token};
use spartel_base::Timestamp;
use spartel_ports::lookups::{Answer, Report, Subject};
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// What the name of a list's file ends with.
pub const LIST_END: &str = "list";
/// The first line of a list.
const FORMAT: &str = "spartel-list 1";
/// A list is no longer than this: some ten million documents.
const MOST: u64 = 1 << 30;

/// A list of reported documents, by their tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    version: String,
    at: Timestamp,
    key: Token,
    reports: BTreeMap<Token, Report>,
}

/// Why a file is no list.
#[derive(Debug)]
pub enum BadList {
    /// It was made under another key.
    Key,
    /// It is not written as lists are.
    Malformed,
    /// It cannot be read or written.
    Io(io::Error),
}

impl BadList {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Malformed => "malformed",
            Self::Io(_) => "io",
        }
    }
}

impl fmt::Display for BadList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "io: {error}"),
            other => f.write_str(other.code()),
        }
    }
}

impl std::error::Error for BadList {}

impl From<io::Error> for BadList {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl List {
    /// A list as of a time; a document that is reported twice is so for the reason that stands last.
    #[must_use]
    pub fn new(version: String, at: Timestamp, key: &ListKey, reports: &[(Subject, Report)]) -> Self {
        let reports = reports.iter().map(|(subject, report)| (key.token(subject), *report)).collect();
        Self { version, at, key: key.name(), reports }
    }

    /// Which version it is.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// As of when it is.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// How many documents it reports.
    #[must_use]
    pub fn len(&self) -> usize {
        self.reports.len()
    }

    /// Whether it reports none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty()
    }

    /// What it says of a document.
    #[must_use]
    pub fn answer(&self, token: &Token) -> Answer {
        self.reports.get(token).map_or(Answer::NoHit, |report| Answer::Hit(*report))
    }

    /// A list out of its file.
    ///
    /// # Errors
    /// Where it is none, was cut, or was made under another key.
    pub fn read(path: &Path, key: &ListKey) -> Result<Self, BadList> {
        if fs::metadata(path)?.len() > MOST {
            return Err(BadList::Malformed);
        }
        let list = Self::parse(&fs::read_to_string(path)?).ok_or(BadList::Malformed)?;
        if list.key == key.name() { Ok(list) } else { Err(BadList::Key) }
    }

    /// Puts it in the place of the one that has this name: all of it or nothing, durably.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), BadList> {
        let part = path.with_extension("list-part");
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
        file.write_all(self.text().as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    fn text(&self) -> String {
        let mut text =
            format!("{FORMAT}\nversion {}\nat {}\nkey {}\n", self.version, self.at.0, hex(&self.key));
        for (token, report) in &self.reports {
            // A string takes whatever is written.
            let _ = writeln!(text, "{} {}", hex(token), report.as_str());
        }
        // Without its last line a list was cut: what is missing would be documents that nobody reported.
        let _ = writeln!(text, "end {}", self.reports.len());
        text
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        (lines.next()? == FORMAT).then_some(())?;
        let version = lines.next()?.strip_prefix("version ")?.to_owned();
        let at = Timestamp(lines.next()?.strip_prefix("at ")?.parse().ok()?);
        let key = unhex(lines.next()?.strip_prefix("key ")?)?;
        let mut reports = BTreeMap::new();
        for line in &mut lines {
            let (token, report) = line.split_once(' ')?;
            if token == "end" {
                let whole = report.parse() == Ok(reports.len()) && lines.next().is_none();
                return whole.then_some(Self { version, at, key, reports });
            }
            reports.insert(unhex(token)?, Report::parse(report)?);
        }
        None
    }
}

fn hex(bytes: &Token) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        // A string takes whatever is written.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Token> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).filter(|_| !byte.is_ascii_uppercase());
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = (digit(pair[0])? * 16 + digit(pair[1])?) as u8;
    }
    Some(bytes)
}
