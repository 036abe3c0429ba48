//! EF.COM: versions, and which data groups the chip says it has (Doc 9303-10, 4.6.1). Nothing signs it.

use crate::file_kind::FileKind;
use crate::{DataGroupNumber, TagList, file};
use spartel_base::{ParseError, Reason};
use spartel_pki::der::{Tag, Tlv};
use std::fmt;

const NAME: &str = "EF.COM";

/// Version of the LDS, `0107` written as 1.7 (Doc 9303-10, 4.6.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LdsVersion {
    /// Major version.
    pub major: u8,
    /// Minor version.
    pub minor: u8,
}

impl LdsVersion {
    /// Four digits `aabb`.
    #[must_use]
    pub fn read(text: &[u8]) -> Option<Self> {
        let [a, b, c, d] = <[u8; 4]>::try_from(text).ok()?;
        Some(Self { major: pair(a, b)?, minor: pair(c, d)? })
    }
}

impl fmt::Display for LdsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Version of Unicode, `040000` written as 4.0.0 (Doc 9303-10, 4.6.1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnicodeVersion {
    /// Major version.
    pub major: u8,
    /// Minor version.
    pub minor: u8,
    /// Release level.
    pub release: u8,
}

impl UnicodeVersion {
    /// Six digits `aabbcc`.
    #[must_use]
    pub fn read(text: &[u8]) -> Option<Self> {
        let [a, b, c, d, e, f] = <[u8; 6]>::try_from(text).ok()?;
        Some(Self { major: pair(a, b)?, minor: pair(c, d)?, release: pair(e, f)? })
    }
}

impl fmt::Display for UnicodeVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.release)
    }
}

fn pair(tens: u8, ones: u8) -> Option<u8> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
}

/// What EF.COM says. Each part stands on its own, as its checks do (TR-03135-1, 5.8.4.2.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Com {
    /// Version of the LDS.
    pub lds_version: Result<LdsVersion, ParseError>,
    /// Version of Unicode.
    pub unicode_version: Result<UnicodeVersion, ParseError>,
    /// Tags of the data groups present.
    pub tags: Result<TagList, ParseError>,
}

impl Com {
    /// Reads the whole file, tag and length included.
    ///
    /// # Errors
    /// Where the file is no template `60`; a broken part inside is an error of that part alone.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let mut parts = file::template(NAME, bytes, FileKind::COM_TAG)?;
        let missing = |name| ParseError::new(name, parts.offset(), Reason::Missing);
        let mut com = Self {
            lds_version: Err(missing("EF.COM.ldsVersion")),
            unicode_version: Err(missing("EF.COM.unicodeVersion")),
            tags: Err(missing("EF.COM.tagList")),
        };
        while !parts.is_empty() {
            let part = parts.next()?;
            match part.tag {
                Tag(0x5F01) => com.lds_version = version("EF.COM.ldsVersion", part, LdsVersion::read),
                Tag(0x5F36) => {
                    com.unicode_version = version("EF.COM.unicodeVersion", part, UnicodeVersion::read);
                }
                TagList::TAG => com.tags = TagList::read("EF.COM.tagList", part),
                _ => {}
            }
        }
        Ok(com)
    }

    /// The data groups that the tag list names; tags of no data group are passed over. Empty where there is no list.
    pub fn data_groups(&self) -> impl Iterator<Item = DataGroupNumber> {
        let tags = self.tags.as_ref().map_or(&[][..], TagList::tags);
        tags.iter().filter_map(|tag| DataGroupNumber::from_tag(*tag))
    }
}

fn version<T>(
    name: &'static str,
    object: Tlv<'_>,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Result<T, ParseError> {
    read(object.value).ok_or(object.error(name, Reason::BadValue))
}
