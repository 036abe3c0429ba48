//! The keys of buckets: kept where a copy of the record does not reach them, and destroyed when their time is over.

use spartel_ledger::id::Code;
use spartel_ledger::keys::{Bucket, BucketKey, Month};
use std::fmt;

/// Why a key was not had. What stands with it is the place: the path of a file or folder, or the name of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeysError {
    /// Nobody gave the passphrase.
    Locked,
    /// The passphrase is another.
    Passphrase,
    /// The passphrase is shorter than this many characters.
    Weak(usize),
    /// The keys would lie inside of the data, and in each copy of them.
    Inside(String),
    /// Keys lie there already, and are never written over.
    Exists(String),
    /// There is no such key.
    Missing(String),
    /// The key was destroyed, and its name is not used again.
    Destroyed(String),
    /// It was changed, or is not what it should be.
    Changed(String),
    /// It is in order and lies under another's name, or is no plain file.
    Misplaced(String),
    /// Others than its owner may read it.
    Exposed(String),
    /// The disk is full: no key was made.
    Full(String),
    /// It can be read and not be written.
    ReadOnly(String),
    /// It cannot be reached; the second text is the system's reason.
    Unavailable(String, String),
}

impl KeysError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Passphrase => "passphrase",
            Self::Weak(_) => "weak",
            Self::Inside(_) => "inside",
            Self::Exists(_) => "exists",
            Self::Missing(_) => "missing",
            Self::Destroyed(_) => "destroyed",
            Self::Changed(_) => "changed",
            Self::Misplaced(_) => "misplaced",
            Self::Exposed(_) => "exposed",
            Self::Full(_) => "full",
            Self::ReadOnly(_) => "read-only",
            Self::Unavailable(..) => "unavailable",
        }
    }

    /// What a sentence about it is given, by name: `place`, `reason`, `least`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Locked | Self::Passphrase => Vec::new(),
            Self::Weak(least) => vec![("least", least.to_string())],
            Self::Unavailable(place, reason) => vec![("place", place.clone()), ("reason", reason.clone())],
            Self::Inside(place)
            | Self::Exists(place)
            | Self::Missing(place)
            | Self::Destroyed(place)
            | Self::Changed(place)
            | Self::Misplaced(place)
            | Self::Exposed(place)
            | Self::Full(place)
            | Self::ReadOnly(place) => vec![("place", place.clone())],
        }
    }
}

impl fmt::Display for KeysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.args().iter().try_for_each(|(_, value)| write!(f, ": {value}"))
    }
}

impl std::error::Error for KeysError {}

/// What comes of asking for keys.
pub type Answer<T> = Result<T, KeysError>;

/// The keys of buckets, opened. Each call ends within milliseconds and may wait for a disk: not for threads that must not wait.
pub trait Keys: Send + Sync {
    /// The keys of a bucket by its name.
    ///
    /// # Errors
    /// Where they are missing, destroyed, changed, or cannot be read.
    fn key(&self, bucket: &Bucket) -> Answer<BucketKey>;

    /// The newest generation of a class and a month of end. Where there is none, or the newest was destroyed, the next is made, and is
    /// durable before this answers. Whoever asks at the same time, from whatever process, is given the same keys.
    ///
    /// # Errors
    /// As [`Self::key`]; and where no key can be made durable.
    fn newest(&self, class: &Code, end: Month) -> Answer<(Bucket, BucketKey)>;

    /// The generation after the newest one, which it is from then on: made and durable before this answers. What is under earlier ones
    /// stays, and opens with those.
    ///
    /// # Errors
    /// Where no key can be made durable.
    fn next(&self, class: &Code, end: Month) -> Answer<Bucket>;

    /// All buckets whose keys are held, in their order, by name: none is opened.
    ///
    /// # Errors
    /// Where the names cannot be read.
    fn held(&self) -> Answer<Vec<Bucket>>;

    /// Destroys the keys of a bucket: what they wrapped does not open again, except by a copy made before. Done twice it is done once.
    ///
    /// # Errors
    /// Where there never were any, or they cannot be destroyed.
    fn destroy(&self, bucket: &Bucket) -> Answer<()>;
}
