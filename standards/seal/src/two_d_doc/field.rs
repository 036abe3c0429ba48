//! The fields of a 2D-Doc: an identifier, a value, and a separator where the length is not fixed.

use super::{GROUP_SEPARATOR, RECORD_SEPARATOR, TwoDDocHeader};
use spartel_base::{ParseError, Reason};
use std::borrow::Cow;
use std::fmt;

mod lengths;

/// Most fields that are read.
const MAX_FIELDS: usize = 512;

/// `N` characters out of A–Z and 0–9.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Characters<const N: usize>([u8; N]);

impl<const N: usize> Characters<N> {
    /// The characters, if all are of A–Z and 0–9.
    #[must_use]
    pub fn new(characters: [u8; N]) -> Option<Self> {
        let shape = characters.iter().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        shape.then_some(Self(characters))
    }

    /// The characters as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII passes `new`.
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The characters as bytes.
    #[must_use]
    pub const fn bytes(self) -> [u8; N] {
        self.0
    }
}

impl<const N: usize> fmt::Debug for Characters<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<const N: usize> fmt::Display for Characters<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How long the value of a field may be, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldLength {
    least: u8,
    most: u8,
}

impl FieldLength {
    /// The lengths that the perimeter `01` defines for a field, if it is known here.
    #[must_use]
    pub fn of(id: Characters<2>) -> Option<Self> {
        let at = lengths::LENGTHS.binary_search_by(|(row, _, _)| (*row).cmp(&id.bytes())).ok()?;
        lengths::LENGTHS.get(at).map(|(_, least, most)| Self { least: *least, most: *most })
    }

    /// Whether every value has the same length, and no separator ends it.
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        self.most > 0 && self.least == self.most
    }

    /// The longest value; `None` where there is no bound.
    #[must_use]
    pub const fn most(self) -> Option<usize> {
        if self.most == 0 { None } else { Some(self.most as usize) }
    }

    /// Whether a value may have this length. A variable field may be empty, as mandatory fields without a value are.
    #[must_use]
    pub fn allows(self, length: usize) -> bool {
        if self.is_fixed() {
            return length == usize::from(self.most);
        }
        length == 0 || (length >= usize::from(self.least) && self.most().is_none_or(|most| length <= most))
    }
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// The identifier.
    pub id: Characters<2>,
    /// The value as it stands.
    pub raw: &'a [u8],
    /// Offset of the value from the start of the seal.
    pub offset: usize,
    /// The lengths that are defined for it; `None` where the field is not known here, and the value was read up to
    /// the next separator.
    pub length: Option<FieldLength>,
    /// Whether the issuer says that the value was cut.
    pub truncated: Truncated,
}

/// Whether the issuer cut a value, told by its separator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Truncated {
    /// The whole value.
    No,
    /// Its beginning.
    Yes,
}

impl Field<'_> {
    /// The value as text: UTF-8, and Latin-1 where it is none.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match std::str::from_utf8(self.raw) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(self.raw.iter().map(|b| char::from(*b)).collect()),
        }
    }
}

/// Reads the data between header and signature; `base` is its offset in the seal. Lengths are known for the perimeter of the
/// French administration alone; in others every value ends at a separator.
pub(super) fn read<'a>(
    data: &'a [u8],
    base: usize,
    header: &TwoDDocHeader,
) -> Result<Vec<Field<'a>>, ParseError> {
    let fail = |offset, reason| ParseError::new("2D-Doc.data", base + offset, reason);
    let mut fields = Vec::with_capacity(16);
    let mut at = 0;
    while at < data.len() {
        if fields.len() == MAX_FIELDS {
            return Err(fail(at, Reason::LimitExceeded));
        }
        let id = data.get(at..at + 2).and_then(|id| id.try_into().ok()).ok_or(fail(at, Reason::Truncated))?;
        let id = Characters::new(id).ok_or(fail(at, Reason::BadCharacter))?;
        let start = at + 2;
        let rest = data.get(start..).unwrap_or_default();
        let length = header.field_length(id);
        let size = value_end(rest, length.and_then(FieldLength::most));
        let raw = rest.get(..size).ok_or(fail(start, Reason::Truncated))?;
        if size > 0 && length.is_some_and(|length| length.is_fixed() && !length.allows(size)) {
            let cut = start + size == data.len();
            return Err(fail(start, if cut { Reason::Truncated } else { Reason::BadLength }));
        }
        let separator = rest.get(size).copied();
        let truncated = if separator == Some(RECORD_SEPARATOR) { Truncated::Yes } else { Truncated::No };
        fields.push(Field { id, raw, offset: base + start, length, truncated });
        at = start + size;
        if matches!(separator, Some(GROUP_SEPARATOR | RECORD_SEPARATOR)) {
            at += 1;
        }
    }
    Ok(fields)
}

/// Where a value ends: at a separator, or where it has its greatest length, which needs none.
fn value_end(rest: &[u8], most: Option<usize>) -> usize {
    let limit = most.map_or(rest.len(), |most| most.min(rest.len()));
    let separator = rest.iter().take(limit).position(|b| matches!(*b, GROUP_SEPARATOR | RECORD_SEPARATOR));
    separator.unwrap_or(limit)
}
