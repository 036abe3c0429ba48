//! The content of master lists: the CSCA certificates that a state trusts (Doc 9303-12, 9.2).

use crate::der::{self, Tag, Tlv};
use spartel_base::{ParseError, Reason};

/// Most certificates in one list.
pub const MAX_CERTIFICATES: usize = 20_000;

/// The content of a master list. Who signed it is another matter ([`crate::cms`]).
#[derive(Debug, Clone)]
pub struct MasterList<'a> {
    version: i64,
    certificates: Vec<Tlv<'a>>,
}

impl<'a> MasterList<'a> {
    /// Reads a CscaMasterList that fills `bytes`. The certificates are not read yet.
    ///
    /// # Errors
    /// `LimitExceeded` with more than [`MAX_CERTIFICATES`]; otherwise what is missing or malformed, and where.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        const NAME: &str = "CscaMasterList";
        let mut parts = Tlv::parse(NAME, bytes)?.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let version = der::small_integer(NAME, parts.read(Tag::INTEGER)?)?;
        let mut set = parts.read(Tag::SET)?.reader(NAME)?;
        let mut certificates = Vec::new();
        while !set.is_empty() {
            if certificates.len() == MAX_CERTIFICATES {
                return Err(set.error(Reason::LimitExceeded));
            }
            certificates.push(set.next()?);
        }
        parts.finish()?;
        Ok(Self { version, certificates })
    }

    /// The version, 0.
    #[must_use]
    pub const fn version(&self) -> i64 {
        self.version
    }

    /// The encoded certificates in the order of the list.
    pub fn certificates(&self) -> impl Iterator<Item = Tlv<'a>> + '_ {
        self.certificates.iter().copied()
    }

    /// How many certificates it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.certificates.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.certificates.is_empty()
    }
}
