//! The sixteen data groups: their numbers, their tags, and what all of them can do (Doc 9303-10, 4.7, Table 38).

use crate::Unverified;
use spartel_base::ParseError;
use spartel_pki::der::Tag;
use std::fmt;

/// Number of a data group, 1 to 16.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DataGroupNumber(u8);

/// Tags in the order of the numbers.
const TAGS: [u8; 16] = *b"\x61\x75\x63\x76\x65\x66\x67\x68\x69\x6A\x6B\x6C\x6D\x6E\x6F\x70";

impl DataGroupNumber {
    pub(crate) const DG1: Self = Self(1);
    pub(crate) const DG2: Self = Self(2);
    pub(crate) const DG3: Self = Self(3);
    pub(crate) const DG4: Self = Self(4);
    pub(crate) const DG5: Self = Self(5);
    pub(crate) const DG7: Self = Self(7);
    pub(crate) const DG11: Self = Self(11);
    pub(crate) const DG12: Self = Self(12);
    pub(crate) const DG13: Self = Self(13);
    pub(crate) const DG14: Self = Self(14);
    pub(crate) const DG15: Self = Self(15);
    pub(crate) const DG16: Self = Self(16);

    /// A number from 1 to 16.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number >= 1 && number <= 16 { Some(Self(number)) } else { None }
    }

    /// The number, 1 to 16.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The tag of the file, `61` for DG1 and so on (Table 38).
    #[must_use]
    pub const fn tag(self) -> Tag {
        // 1 to 16 by `new`.
        Tag(TAGS[self.0 as usize - 1] as u32)
    }

    /// The data group whose file has this tag.
    #[must_use]
    pub fn from_tag(tag: Tag) -> Option<Self> {
        let at = TAGS.iter().position(|known| u32::from(*known) == tag.0)?;
        Some(Self(at as u8 + 1))
    }

    /// All numbers, rising.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=16).map(Self)
    }
}

/// `DG1` to `DG16`.
impl fmt::Display for DataGroupNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DG{}", self.0)
    }
}

/// A data group whose content this room reads.
pub trait DataGroup<'a>: Sized {
    /// Which one it is.
    const NUMBER: DataGroupNumber;

    /// Reads the whole file, tag and length included; padding after it is tolerated.
    ///
    /// # Errors
    /// The first structure that is not as Doc 9303-10, 4.7 has it, with its offset in the file in bytes.
    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError>;
}
