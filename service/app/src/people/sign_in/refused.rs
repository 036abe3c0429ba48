//! Why nobody was signed in.

use crate::people::directory::DirectoryError;
use crate::people::session;
use crate::people::word::words;
use std::fmt;

/// Why nobody was signed in. A number that nobody has, a wrong password and a wrong code are one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotSignedIn {
    /// What was shown is not right.
    Wrong,
    /// Nobody tries again before so many milliseconds are over.
    Wait(u64),
    /// Nobody asked for it at this desk, or it is over: ask again.
    NotAsked,
    /// What the browser answered is none of what was asked.
    Passkey,
    /// What came back from the provider is not right, or it knows nobody whose account this is: one answer to both.
    Provider,
    /// The provider cannot be reached, or has too much to do; every other way to sign in works.
    Away,
    /// The secret is none that the house takes.
    Weak(WeakSecret),
    /// The session does not let it.
    Session(session::Rejection),
    /// The rules or the record refused it.
    Directory(DirectoryError),
}

words! {
    /// Why a secret is not taken.
    WeakSecret {
        /// It has fewer than twelve characters.
        TooShort = "too-short",
        /// It has more than 1,024 bytes.
        TooLong = "too-long",
        /// It is not four to eight digits.
        NoPin = "no-pin",
        /// All of its digits are the same.
        TooSimple = "too-simple",
    }
}

impl NotSignedIn {
    /// A stable code in kebab case.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Wrong => "wrong",
            Self::Wait(_) => "wait",
            Self::NotAsked => "not-asked",
            Self::Passkey => "passkey",
            Self::Provider => "provider-refused",
            Self::Away => "provider-away",
            Self::Weak(weak) => weak.as_str(),
            Self::Session(rejection) => rejection.as_str(),
            Self::Directory(error) => error.code(),
        }
    }
}

impl fmt::Display for NotSignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for NotSignedIn {}

impl From<WeakSecret> for NotSignedIn {
    fn from(weak: WeakSecret) -> Self {
        Self::Weak(weak)
    }
}

impl From<session::Rejection> for NotSignedIn {
    fn from(rejection: session::Rejection) -> Self {
        Self::Session(rejection)
    }
}

impl From<DirectoryError> for NotSignedIn {
    fn from(error: DirectoryError) -> Self {
        Self::Directory(error)
    }
}
