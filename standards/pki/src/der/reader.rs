//! Walks over a run of data objects.

use super::{MAX_DEPTH, MAX_INPUT, Tag, Tlv};
use spartel_base::{ParseError, Reason};

/// A reader over consecutive data objects. Never reads past its input, never loops without advancing.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    structure: &'static str,
    input: &'a [u8],
    at: usize,
    base: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// A reader over `input`, naming `structure` in its errors.
    ///
    /// # Errors
    /// `LimitExceeded` where the input is larger than [`MAX_INPUT`].
    pub fn new(structure: &'static str, input: &'a [u8]) -> Result<Self, ParseError> {
        if input.len() > MAX_INPUT {
            return Err(ParseError::new(structure, MAX_INPUT, Reason::LimitExceeded));
        }
        Self::nested(structure, input, 0, 0)
    }

    pub(super) fn nested(
        structure: &'static str,
        input: &'a [u8],
        base: usize,
        depth: usize,
    ) -> Result<Self, ParseError> {
        if depth > MAX_DEPTH {
            return Err(ParseError::new(structure, base, Reason::LimitExceeded));
        }
        Ok(Self { structure, input, at: 0, base, depth })
    }

    /// Whether all objects were read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.at >= self.input.len()
    }

    /// Offset of the next object from the start of the outermost input.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.base + self.at
    }

    /// The bytes not read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        &self.input[self.at..]
    }

    /// A refusal at the next object.
    #[must_use]
    pub const fn error(&self, reason: Reason) -> ParseError {
        ParseError::new(self.structure, self.offset(), reason)
    }

    /// The tag of the next object, without advancing; `None` at the end.
    #[must_use]
    pub fn peek(&self) -> Option<Tag> {
        self.tag_at(self.at).ok().map(|(tag, _)| tag)
    }

    /// The next object.
    ///
    /// # Errors
    /// `Missing` at the end of the input, `Truncated` or `BadLength` where the object does not fit,
    /// `LimitExceeded` where indefinite lengths nest too deep.
    #[expect(clippy::should_implement_trait, reason = "an iterator cannot say where it failed")]
    pub fn next(&mut self) -> Result<Tlv<'a>, ParseError> {
        if self.is_empty() {
            return Err(self.error(Reason::Missing));
        }
        let tlv = self.object_at(self.at, self.depth)?;
        self.at += tlv.raw.len();
        Ok(tlv)
    }

    /// The next object, which must have `tag`; a constructed string is taken for its primitive form.
    ///
    /// # Errors
    /// `UnexpectedTag`, and those of [`Self::next`].
    pub fn read(&mut self, tag: Tag) -> Result<Tlv<'a>, ParseError> {
        let offset = self.offset();
        let tlv = self.next()?;
        if tlv.tag == tag || (tlv.ber || tlv.tag.is_constructed()) && string_form_of(tlv.tag, tag) {
            Ok(tlv)
        } else {
            Err(ParseError::new(self.structure, offset, Reason::UnexpectedTag))
        }
    }

    /// The next object if it has `tag`.
    ///
    /// # Errors
    /// Those of [`Self::next`], where the tag matched.
    pub fn optional(&mut self, tag: Tag) -> Result<Option<Tlv<'a>>, ParseError> {
        if self.peek() == Some(tag) { self.next().map(Some) } else { Ok(None) }
    }

    /// Demands that nothing follows.
    ///
    /// # Errors
    /// `TrailingData` at the first byte that follows.
    pub fn finish(self) -> Result<(), ParseError> {
        if self.is_empty() { Ok(()) } else { Err(self.error(Reason::TrailingData)) }
    }

    fn fail(&self, at: usize, reason: Reason) -> ParseError {
        ParseError::new(self.structure, self.base + at, reason)
    }

    fn tag_at(&self, at: usize) -> Result<(Tag, usize), ParseError> {
        let truncated = self.fail(at, Reason::Truncated);
        let first = *self.input.get(at).ok_or(truncated)?;
        let mut tag = u32::from(first);
        let mut end = at + 1;
        if first & 0x1F == 0x1F {
            loop {
                let byte = *self.input.get(end).ok_or(truncated)?;
                if end - at >= 4 {
                    return Err(self.fail(at, Reason::LimitExceeded));
                }
                tag = tag << 8 | u32::from(byte);
                end += 1;
                if byte & 0x80 == 0 {
                    break;
                }
            }
        }
        Ok((Tag(tag), end))
    }

    fn object_at(&self, at: usize, depth: usize) -> Result<Tlv<'a>, ParseError> {
        let (tag, after_tag) = self.tag_at(at)?;
        let first = *self.input.get(after_tag).ok_or(self.fail(at, Reason::Truncated))?;
        let mut start = after_tag + 1;
        if first == 0x80 {
            return self.indefinite(at, tag, start, depth);
        }
        let mut length = usize::from(first & 0x7F);
        let mut ber = false;
        if first & 0x80 != 0 {
            let count = length;
            if count > 8 {
                return Err(self.fail(after_tag, Reason::BadLength));
            }
            let bytes = self.input.get(start..start + count).ok_or(self.fail(at, Reason::Truncated))?;
            length = bytes.iter().try_fold(0usize, |n, b| {
                n.checked_mul(256).map(|n| n | usize::from(*b)).ok_or(self.fail(after_tag, Reason::BadLength))
            })?;
            ber = length < 0x80 || bytes[0] == 0;
            start += count;
        }
        let end = start.checked_add(length).filter(|end| *end <= self.input.len());
        let end = end.ok_or(self.fail(at, Reason::Truncated))?;
        Ok(self.tlv(tag, at, start, end, end, ber, depth))
    }

    fn indefinite(&self, at: usize, tag: Tag, start: usize, depth: usize) -> Result<Tlv<'a>, ParseError> {
        if !tag.is_constructed() {
            return Err(self.fail(at, Reason::BadLength));
        }
        if depth >= MAX_DEPTH {
            return Err(self.fail(at, Reason::LimitExceeded));
        }
        let mut end = start;
        while self.input.get(end..end + 2).ok_or(self.fail(at, Reason::Truncated))? != [0, 0] {
            end += self.object_at(end, depth + 1)?.raw.len();
        }
        Ok(self.tlv(tag, at, start, end, end + 2, true, depth))
    }

    #[expect(clippy::too_many_arguments, reason = "the six numbers that make an object, named once")]
    fn tlv(
        &self,
        tag: Tag,
        at: usize,
        start: usize,
        end: usize,
        next: usize,
        ber: bool,
        depth: usize,
    ) -> Tlv<'a> {
        Tlv {
            tag,
            value: &self.input[start..end],
            raw: &self.input[at..next],
            offset: self.base + at,
            header: start - at,
            ber,
            depth,
        }
    }
}

/// Whether `found` is the constructed form of the string type `wanted` (X.690, 8.7.3 and 8.21).
fn string_form_of(found: Tag, wanted: Tag) -> bool {
    !wanted.is_constructed() && found.is_constructed() && found.primitive() == wanted && wanted != Tag::OID
}
