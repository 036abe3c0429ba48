//! The tag list `5C` with which EF.COM, DG11 and DG12 say what follows.

use spartel_base::{ParseError, Reason};
use spartel_pki::der::{Tag, Tlv};

/// Most tags that a list is read with.
const MAX_TAGS: usize = 64;

/// The tags that a file says it has, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TagList(Vec<Tag>);

impl TagList {
    pub(crate) const TAG: Tag = Tag(0x5C);

    /// Reads tags of one to three bytes, one after the other.
    ///
    /// # Errors
    /// `Truncated` where the last tag ends too early, `LimitExceeded` above 64 tags or three bytes a tag.
    pub(crate) fn read(structure: &'static str, object: Tlv<'_>) -> Result<Self, ParseError> {
        let mut tags = Vec::new();
        let mut bytes = object.value.iter().enumerate();
        while let Some((at, first)) = bytes.next() {
            let fail = |reason| ParseError::new(structure, object.value_offset() + at, reason);
            let mut tag = u32::from(*first);
            if first & 0x1F == 0x1F {
                loop {
                    let (_, byte) = bytes.next().ok_or(fail(Reason::Truncated))?;
                    tag = tag << 8 | u32::from(*byte);
                    if tag > 0xFF_FFFF {
                        return Err(fail(Reason::LimitExceeded));
                    }
                    if byte & 0x80 == 0 {
                        break;
                    }
                }
            }
            if tags.len() >= MAX_TAGS {
                return Err(fail(Reason::LimitExceeded));
            }
            tags.push(Tag(tag));
        }
        Ok(Self(tags))
    }

    /// The tags in the order of the file.
    #[must_use]
    pub fn tags(&self) -> &[Tag] {
        &self.0
    }

    /// Whether the list names the tag.
    #[must_use]
    pub fn contains(&self, tag: Tag) -> bool {
        self.0.contains(&tag)
    }
}
