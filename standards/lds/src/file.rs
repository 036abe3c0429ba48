//! An elementary file as it was read: one data object, then perhaps padding.

use spartel_base::{ParseError, Reason};
use spartel_pki::der::{Reader, Tag, Tlv};

/// Largest file that is read, in bytes; chips hold a small part of it.
pub const MAX_FILE: usize = 16 << 20;

/// The first data object of a file.
///
/// # Errors
/// `LimitExceeded` above [`MAX_FILE`], and those of reading an object.
pub(crate) fn object<'a>(structure: &'static str, bytes: &'a [u8]) -> Result<Tlv<'a>, ParseError> {
    if bytes.len() > MAX_FILE {
        return Err(ParseError::new(structure, MAX_FILE, Reason::LimitExceeded));
    }
    Reader::new(structure, bytes)?.next()
}

/// A reader over the template that the file is.
///
/// # Errors
/// `UnexpectedTag` where the file has another tag, and those of [`object`].
pub(crate) fn template<'a>(
    structure: &'static str,
    bytes: &'a [u8],
    tag: Tag,
) -> Result<Reader<'a>, ParseError> {
    object(structure, bytes)?.expect(structure, tag)?.reader(structure)
}

/// Whether the bytes after the object are what readers and chips fill blocks with: nothing but 00 or FF.
pub(crate) fn is_padding(rest: &[u8]) -> bool {
    rest.iter().all(|b| *b == 0x00 || *b == 0xFF)
}

/// The first child with the tag, other children passed over.
///
/// # Errors
/// Those of reading the children before it.
pub(crate) fn child<'a>(
    structure: &'static str,
    parent: Tlv<'a>,
    tag: Tag,
) -> Result<Option<Tlv<'a>>, ParseError> {
    let mut children = parent.reader(structure)?;
    while !children.is_empty() {
        let child = children.next()?;
        if child.tag == tag {
            return Ok(Some(child));
        }
    }
    Ok(None)
}

/// The first child with the tag, which must be there.
///
/// # Errors
/// `Missing` at the parent, and those of [`child`].
pub(crate) fn required<'a>(
    structure: &'static str,
    parent: Tlv<'a>,
    tag: Tag,
) -> Result<Tlv<'a>, ParseError> {
    child(structure, parent, tag)?.ok_or(parent.error(structure, Reason::Missing))
}

/// An unsigned number of at most four bytes, as headers carry them.
///
/// # Errors
/// `BadLength` where it is empty or longer.
pub(crate) fn number(structure: &'static str, object: Tlv<'_>) -> Result<u32, ParseError> {
    if object.value.is_empty() || object.value.len() > 4 {
        return Err(object.error(structure, Reason::BadLength));
    }
    Ok(object.value.iter().fold(0, |n, b| n << 8 | u32::from(*b)))
}

/// Most elements of a template of details.
const MAX_ELEMENTS: usize = 256;

/// Hands over every element of a template of details.
///
/// # Errors
/// `LimitExceeded` above 256 elements, those of reading, and those of `take`.
pub(crate) fn elements<'a>(
    structure: &'static str,
    bytes: &'a [u8],
    tag: Tag,
    mut take: impl FnMut(Tlv<'a>) -> Result<(), ParseError>,
) -> Result<(), ParseError> {
    let mut parts = template(structure, bytes, tag)?;
    for _ in 0..MAX_ELEMENTS {
        if parts.is_empty() {
            return Ok(());
        }
        take(parts.next()?)?;
    }
    if parts.is_empty() { Ok(()) } else { Err(parts.error(Reason::LimitExceeded)) }
}
