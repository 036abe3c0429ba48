//! One signature below a note (signed-note, Format).

use super::KeyId;
use super::key::is_name;
use crate::tree::text;
use spartel_base::{ParseError, Reason};
use std::fmt;

/// A line `— <name> <base64 of key id and signature>`: who claims to have signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    name: String,
    id: KeyId,
    signature: Vec<u8>,
}

impl SignatureLine {
    pub(super) fn new(name: &str, id: KeyId, signature: Vec<u8>) -> Self {
        Self { name: name.to_owned(), id, signature }
    }

    /// Reads a line with its newline, as a witness answers.
    ///
    /// # Errors
    /// Where it is no such line.
    pub fn parse(line: &str) -> Result<Self, ParseError> {
        let refuse = |offset, reason| ParseError::new("signature line", offset, reason);
        let content = line.strip_suffix('\n').ok_or(refuse(line.len(), Reason::Truncated))?;
        let claim = content.strip_prefix("\u{2014} ").ok_or(refuse(0, Reason::UnexpectedTag))?;
        let name_at = content.len() - claim.len();
        let (name, coded) = claim.split_once(' ').ok_or(refuse(name_at, Reason::Missing))?;
        if !is_name(name) {
            return Err(refuse(name_at, Reason::BadCharacter));
        }
        let at = content.len() - coded.len();
        let bytes = text::from_base64(coded).ok_or(refuse(at, Reason::BadCharacter))?;
        match bytes.split_first_chunk() {
            Some((id, signature)) if !signature.is_empty() => {
                Ok(Self::new(name, KeyId(*id), signature.to_vec()))
            }
            _ => Err(refuse(at, Reason::BadLength)),
        }
    }

    /// Name of the key that is said to have signed.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Id of that key.
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.id
    }

    /// The signature, in the form of the kind of key.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }
}

impl fmt::Display for SignatureLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&self.id.0[..], &self.signature].concat();
        writeln!(f, "\u{2014} {} {}", self.name, text::base64(&bytes))
    }
}
