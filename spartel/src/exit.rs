//! How the program ends. Numbers above 63 are those of BSD `sysexits.h`.

use crate::show;
use std::fmt;
use std::path::Path;
use std::process::ExitCode;

/// What the inspection says to a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing found, and everything that the profile demands was checked.
    NothingFound,
    /// At least one check failed.
    Failed,
    /// At least one check could not tell, was aborted, or nothing was supported.
    Undetermined,
    /// Nothing wrong in what was there, but not everything was checked.
    Incomplete,
}

impl Verdict {
    /// The exit status.
    pub const fn status(self) -> u8 {
        match self {
            Self::NothingFound => 0,
            Self::Failed => 1,
            Self::Undetermined => 2,
            Self::Incomplete => 3,
        }
    }

    /// The weightier of two: failed, undetermined, incomplete, nothing found.
    pub fn and(self, other: Self) -> Self {
        if self.weight() >= other.weight() { self } else { other }
    }

    const fn weight(self) -> u8 {
        match self {
            Self::Failed => 3,
            Self::Undetermined => 2,
            Self::Incomplete => 1,
            Self::NothingFound => 0,
        }
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// The command line makes no sense (64).
    Usage(String),
    /// The input is none of what the command takes (65).
    Data(String),
    /// The trust store refuses, or a rule does (1).
    Refused(String),
    /// Files could not be read or written, or a server not reached (74).
    Io(String),
    /// A server lets nobody do this who is not signed in, or not them (77).
    Denied(String),
}

impl Failure {
    /// An input or output error at a path.
    pub fn io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = show::path(path);
        Self::Io(match error.kind() {
            ErrorKind::NotFound => format!("{path}: there is no such file or folder"),
            ErrorKind::PermissionDenied => format!("{path}: no permission"),
            ErrorKind::NotADirectory => format!("{path}: not a folder"),
            ErrorKind::IsADirectory => format!("{path}: a folder, where a file is needed"),
            _ => format!("{path}: {error}"),
        })
    }

    /// The exit status.
    pub const fn status(&self) -> u8 {
        match self {
            Self::Refused(_) => 1,
            Self::Usage(_) => 64,
            Self::Data(_) => 65,
            Self::Io(_) => 74,
            Self::Denied(_) => 77,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Usage(text)
        | Self::Data(text)
        | Self::Refused(text)
        | Self::Io(text)
        | Self::Denied(text)) = self;
        f.write_str(text)
    }
}

impl From<Verdict> for ExitCode {
    fn from(verdict: Verdict) -> Self {
        Self::from(verdict.status())
    }
}
