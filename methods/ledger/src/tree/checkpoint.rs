//! Size and root of the log, signed (tlog-checkpoint).

use super::note::{KeyKind, Keyring, NoteError, SignatureLine, Signed, SignedNote, VerifierKey};
use super::text::{self, Lines, MAX_TEXT};
use super::{EMPTY_ROOT, Hash, Head};
use spartel_base::{ParseError, Reason};
use std::collections::BTreeSet;
use std::fmt;

const STRUCTURE: &str = "checkpoint";

/// Which log, how large, and the root; nobody has signed it yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    head: Head,
    extensions: Vec<String>,
}

impl Checkpoint {
    /// A checkpoint of the log `origin` without extension lines.
    ///
    /// # Errors
    /// Where the origin is empty or has control characters, the size is beyond `MAX_SIZE`, or the root of an empty tree is not that of one.
    pub fn new(origin: &str, head: Head) -> Result<Self, ParseError> {
        Self { origin: origin.to_owned(), head, extensions: Vec::new() }.checked()
    }

    /// Adds an extension line: opaque, and best avoided, as monitors cannot check it.
    ///
    /// # Errors
    /// Where it is empty or has control characters.
    pub fn with_extension(mut self, line: &str) -> Result<Self, ParseError> {
        self.extensions.push(line.to_owned());
        self.checked()
    }

    /// Itself, where its text reads as itself: no part may bring lines of its own.
    fn checked(self) -> Result<Self, ParseError> {
        let refused = ParseError::new(STRUCTURE, 0, Reason::BadCharacter);
        (Self::parse(&self.to_string())? == self).then_some(self).ok_or(refused)
    }

    /// Reads the text of a note.
    ///
    /// # Errors
    /// Where it is no checkpoint.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        if text.len() > MAX_TEXT {
            return Err(ParseError::new(STRUCTURE, MAX_TEXT, Reason::LimitExceeded));
        }
        let mut lines = Lines::new(STRUCTURE, text);
        let origin = lines.next(Reason::BadCharacter, line)?;
        let size = lines.next(Reason::BadValue, text::decimal)?;
        let fits = |root: &Hash| size != 0 || *root == EMPTY_ROOT;
        let root = lines.next(Reason::BadValue, |line| Hash::from_base64(line).filter(fits))?;
        let mut extensions = Vec::new();
        while !lines.rest().is_empty() {
            extensions.push(lines.next(Reason::BadCharacter, line)?);
        }
        Ok(Self { origin, head: Head { size, root }, extensions })
    }

    /// Name of the log.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Size and root.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// Extension lines without their newlines.
    #[must_use]
    pub fn extensions(&self) -> &[String] {
        &self.extensions
    }
}

fn line(text: &str) -> Option<String> {
    text::is_line(text).then(|| text.to_owned())
}

/// The text that is signed.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.head.size, self.head.root.to_base64())?;
        self.extensions.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// Whom to believe about a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trusted {
    origin: String,
    log: Keyring,
    witnesses: Keyring,
}

impl Trusted {
    /// The log `origin`: one of the keys of `log` must have signed (while keys change, there are two); the keys of `witnesses` are counted.
    ///
    /// # Errors
    /// Where a key of the witnesses tells no time, or belongs to the log or to a witness of another name as well.
    pub fn new(origin: &str, log: Keyring, witnesses: Keyring) -> Result<Self, TrustError> {
        for witness in witnesses.keys() {
            let same = |key: &&VerifierKey| key.public() == witness.public();
            let of_log = log.keys().iter().any(|key| same(&key));
            let of_another = witnesses.keys().iter().filter(same).any(|key| key.name() != witness.name());
            if witness.kind() == KeyKind::Ed25519 {
                return Err(TrustError::NoTime(witness.clone()));
            }
            if of_log || of_another {
                return Err(TrustError::Shared(witness.clone()));
            }
        }
        Ok(Self { origin: origin.to_owned(), log, witnesses })
    }

    /// Name of the log.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

/// Why a key cannot be that of a witness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrustError {
    /// Its signatures tell no time.
    NoTime(VerifierKey),
    /// It is the key of the log, or of a witness of another name: one statement would count as two.
    Shared(VerifierKey),
}

impl fmt::Display for TrustError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTime(key) => write!(f, "the witness {} ({}) signs without a time", key.name(), key.id()),
            Self::Shared(key) => {
                write!(f, "the witness {} ({}) is not the only one with its key", key.name(), key.id())
            }
        }
    }
}

impl std::error::Error for TrustError {}

/// A checkpoint with signatures that nobody has looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    note: SignedNote,
    checkpoint: Checkpoint,
}

impl SignedCheckpoint {
    /// A checkpoint with the signatures below it.
    ///
    /// # Errors
    /// Where there is none, or too many.
    pub fn new(checkpoint: Checkpoint, signatures: Vec<SignatureLine>) -> Result<Self, ParseError> {
        Ok(Self { note: SignedNote::new(checkpoint.to_string(), signatures)?, checkpoint })
    }

    /// Reads a signed note whose text is a checkpoint.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let note = SignedNote::parse(bytes)?;
        let checkpoint = Checkpoint::parse(note.unverified_text())?;
        Ok(Self { note, checkpoint })
    }

    /// What it claims, of which nobody knows who wrote it.
    #[must_use]
    pub const fn unverified(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The signature lines, as found.
    #[must_use]
    pub fn signatures(&self) -> &[SignatureLine] {
        self.note.signatures()
    }

    /// Adds what a witness answered.
    ///
    /// # Errors
    /// Where there are too many signatures.
    pub fn add(&mut self, line: SignatureLine) -> Result<(), ParseError> {
        self.note.add(line)
    }

    /// Proves that the log signed it, and who else saw it.
    ///
    /// # Errors
    /// Where it is of another log, the log did not sign, or a known key signed falsely.
    pub fn verify(&self, trusted: &Trusted) -> Result<VerifiedCheckpoint, CheckpointError> {
        if self.checkpoint.origin != trusted.origin {
            return Err(CheckpointError::OtherLog { found: self.checkpoint.origin.clone() });
        }
        let by_log = self.note.signed_by(&trusted.log).map_err(CheckpointError::Note)?;
        let cosigned = self.note.signed_by(&trusted.witnesses).map_err(CheckpointError::Note)?;
        let over_all = by_log.iter().any(|signed| signed.kind != KeyKind::MlDsa44);
        match (by_log.is_empty(), over_all || self.checkpoint.extensions.is_empty()) {
            (true, _) => Err(CheckpointError::NotSignedByLog),
            (false, false) => Err(CheckpointError::UnsignedExtensions),
            (false, true) => Ok(VerifiedCheckpoint { signed: self.clone(), by_log, cosigned }),
        }
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}

/// A checkpoint that the log signed. Only [`SignedCheckpoint::verify`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedCheckpoint {
    signed: SignedCheckpoint,
    by_log: Vec<Signed>,
    cosigned: Vec<Signed>,
}

impl VerifiedCheckpoint {
    /// What the log signed.
    #[must_use]
    pub const fn checkpoint(&self) -> &Checkpoint {
        &self.signed.checkpoint
    }

    /// Size and root.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.signed.checkpoint.head
    }

    /// The note it was verified from, signatures of unknown keys included.
    #[must_use]
    pub const fn signed(&self) -> &SignedCheckpoint {
        &self.signed
    }

    /// Signatures of the log, at least one.
    #[must_use]
    pub fn by_log(&self) -> &[Signed] {
        &self.by_log
    }

    /// Signatures of known witnesses. One may be there twice, with two times: count [`Self::witnesses`].
    #[must_use]
    pub fn cosigned(&self) -> &[Signed] {
        &self.cosigned
    }

    /// How many known witnesses saw it, each counted once whatever its number of keys.
    #[must_use]
    pub fn witnesses(&self) -> usize {
        self.cosigned.iter().map(|signed| &signed.name).collect::<BTreeSet<_>>().len()
    }
}

/// Why a checkpoint is not verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckpointError {
    /// It is of the log `found`.
    OtherLog {
        /// Its origin line.
        found: String,
    },
    /// No known key of the log signed.
    NotSignedByLog,
    /// There are extension lines, and the only signature of the log is of the kind that leaves them out.
    UnsignedExtensions,
    /// A known key signed falsely.
    Note(NoteError),
}

impl fmt::Display for CheckpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherLog { found } => write!(f, "a checkpoint of the log {found}"),
            Self::NotSignedByLog => write!(f, "no known key of the log signed the checkpoint"),
            Self::UnsignedExtensions => write!(f, "no signature covers the extension lines"),
            Self::Note(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CheckpointError {}
