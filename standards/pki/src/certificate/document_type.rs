//! Which documents a signer may sign (Doc 9303-12, 7.1.1.6).

use crate::der::{self, Tag, Tlv};
use spartel_base::{DocumentCode, ParseError, Reason};
use std::borrow::Cow;

/// Most document types that one signer may name.
const MAX_TYPES: usize = 256;

/// The contents of DocumentTypeList.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentTypes<'a>(pub Vec<Cow<'a, str>>);

impl<'a> DocumentTypes<'a> {
    pub(super) fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "DocumentTypeList";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        parts.optional(Tag::INTEGER)?;
        let set = parts.next()?;
        if set.tag != Tag::SET && set.tag != Tag::SEQUENCE {
            return Err(set.error(NAME, Reason::UnexpectedTag));
        }
        let mut entries = set.reader(NAME)?;
        let mut types = Vec::new();
        while !entries.is_empty() {
            if types.len() == MAX_TYPES {
                return Err(entries.error(Reason::LimitExceeded));
            }
            types.push(der::text(NAME, entries.next()?)?);
        }
        Ok(Self(types))
    }

    /// Whether one entry covers documents with this code.
    #[must_use]
    pub fn allows(&self, code: DocumentCode) -> bool {
        self.0.iter().any(|entry| code.matches_type(entry))
    }
}
