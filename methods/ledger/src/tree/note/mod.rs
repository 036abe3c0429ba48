//! Text with signatures below it (signed-note).
//!
//! A [`SignedNote`] is read and not trusted; its text comes only through a door whose name says so. [`SignedNote::verify`] makes a
//! [`VerifiedNote`] out of it, where a known key signed and no known key signed falsely. Signatures of unknown keys are kept and prove
//! nothing.

mod key;
mod line;

pub use key::{KeyId, KeyKind, Keyring, KeyringError, SignError, VerifierKey};
pub use line::SignatureLine;

use super::text::{self, MAX_TEXT};
use spartel_base::{ParseError, Reason};
use std::fmt;

/// The most signatures a note may carry. The standard asks readers to take 16.
pub const MAX_SIGNATURES: usize = 100;

const STRUCTURE: &str = "signed note";

/// A note as it was read: nobody has looked at its signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedNote {
    text: String,
    signatures: Vec<SignatureLine>,
}

impl SignedNote {
    /// A note over `text` with `signatures`.
    ///
    /// # Errors
    /// Where the text does not end with a newline, has control characters, or there is no signature or too many.
    pub fn new(text: String, signatures: Vec<SignatureLine>) -> Result<Self, ParseError> {
        check_text(&text)?;
        let note = Self { text, signatures };
        note.check_size().map(|()| note)
    }

    /// Reads a note.
    ///
    /// # Errors
    /// Where it is none, or beyond the limits.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let whole = text::characters(STRUCTURE, bytes)?;
        let missing = ParseError::new(STRUCTURE, bytes.len(), Reason::Missing);
        let end = whole.rfind("\n\n").ok_or(missing)? + 1;
        let (text, lines) = (&whole[..end], &whole[end + 1..]);
        let mut signatures = Vec::new();
        let mut at = end + 1;
        for line in lines.split_inclusive('\n') {
            if signatures.len() == MAX_SIGNATURES {
                return Err(ParseError::new(STRUCTURE, at, Reason::LimitExceeded));
            }
            signatures.push(SignatureLine::parse(line).map_err(|error| error.within(at))?);
            at += line.len();
        }
        if signatures.is_empty() {
            return Err(missing);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// The text, of which nobody knows who wrote it.
    #[must_use]
    pub fn unverified_text(&self) -> &str {
        &self.text
    }

    /// The signature lines, as found.
    #[must_use]
    pub fn signatures(&self) -> &[SignatureLine] {
        &self.signatures
    }

    /// Adds a signature line; one that is there already is not added again.
    ///
    /// # Errors
    /// Where there are too many.
    pub fn add(&mut self, line: SignatureLine) -> Result<(), ParseError> {
        if self.signatures.contains(&line) {
            return Ok(());
        }
        self.signatures.push(line);
        self.check_size().inspect_err(|_| drop(self.signatures.pop()))
    }

    fn check_size(&self) -> Result<(), ParseError> {
        let refuse = |reason| Err(ParseError::new(STRUCTURE, self.text.len(), reason));
        match self.signatures.len() {
            0 => refuse(Reason::Missing),
            count if count > MAX_SIGNATURES || self.to_string().len() > MAX_TEXT => {
                refuse(Reason::LimitExceeded)
            }
            _ => Ok(()),
        }
    }

    /// Proves that a key of `known` signed the text.
    ///
    /// # Errors
    /// Where a signature by a known key is false, or there is none.
    pub fn verify(&self, known: &Keyring) -> Result<VerifiedNote, NoteError> {
        let signed = self.signed_by(known)?;
        if signed.is_empty() {
            return Err(NoteError::NoKnownKey);
        }
        Ok(VerifiedNote { text: self.text.clone(), signed })
    }

    /// The good signatures by keys of `known`, in the order of their lines.
    pub(super) fn signed_by(&self, known: &Keyring) -> Result<Vec<Signed>, NoteError> {
        let known =
            self.signatures.iter().filter_map(|line| Some((line, known.find(line.name(), line.id())?)));
        let checked = known.map(|(line, key)| match key.check(&self.text, line.signature()) {
            Some(time) => Ok(Signed { name: line.name().to_owned(), id: line.id(), kind: key.kind(), time }),
            None => Err(NoteError::BadSignature { name: line.name().to_owned(), id: line.id() }),
        });
        checked.collect()
    }
}

impl fmt::Display for SignedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|line| line.fmt(f))
    }
}

/// Refuses a text that a note cannot carry.
pub(super) fn check_text(text: &str) -> Result<(), ParseError> {
    text::characters("note text", text.as_bytes())?;
    let ends = text.ends_with('\n');
    ends.then_some(()).ok_or(ParseError::new("note text", text.len(), Reason::Truncated))
}

/// A signature that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Name of the key.
    pub name: String,
    /// Id of the key.
    pub id: KeyId,
    /// What kind of key it is.
    pub kind: KeyKind,
    /// When, in seconds of POSIX time, where the signature says so.
    pub time: Option<u64>,
}

/// A note that a known key signed. Only [`SignedNote::verify`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedNote {
    text: String,
    signed: Vec<Signed>,
}

impl VerifiedNote {
    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures by known keys, all good. A key may be there more than once.
    #[must_use]
    pub fn signed(&self) -> &[Signed] {
        &self.signed
    }
}

/// Why a note is not verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteError {
    /// A signature under the name and id of a known key is false.
    BadSignature {
        /// Name of the key.
        name: String,
        /// Id of the key.
        id: KeyId,
    },
    /// No known key signed.
    NoKnownKey,
}

impl fmt::Display for NoteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadSignature { name, id } => write!(f, "the signature of {name} ({id}) is false"),
            Self::NoKnownKey => write!(f, "no known key signed the note"),
        }
    }
}

impl std::error::Error for NoteError {}
