//! BER written again as DER, for signatures that cover the DER form of what was sent otherwise (RFC 5652, 5.4).

use super::{Reader, Tag, Tlv};
use spartel_base::ParseError;

/// The DER form of an object: definite minimal lengths, strings joined, elements of a SET sorted (X.690, section 10 and 11.6).
///
/// # Errors
/// Those of reading the parts.
pub fn to_der(structure: &'static str, object: Tlv<'_>) -> Result<Vec<u8>, ParseError> {
    let mut out = Vec::with_capacity(object.raw.len());
    write(structure, object, object.tag, &mut out)?;
    Ok(out)
}

fn write(structure: &'static str, object: Tlv<'_>, tag: Tag, out: &mut Vec<u8>) -> Result<(), ParseError> {
    if !object.tag.is_constructed() {
        header(tag, object.value.len(), out);
        out.extend_from_slice(object.value);
        return Ok(());
    }
    if object.tag.primitive() == Tag::OCTET_STRING {
        let joined = super::octets(structure, object)?;
        header(Tag::OCTET_STRING, joined.len(), out);
        out.extend_from_slice(&joined);
        return Ok(());
    }
    let mut parts = Vec::new();
    let mut reader: Reader<'_> = object.reader(structure)?;
    while !reader.is_empty() {
        let part = reader.next()?;
        let mut bytes = Vec::with_capacity(part.raw.len());
        write(structure, part, part.tag, &mut bytes)?;
        parts.push(bytes);
    }
    if tag == Tag::SET {
        parts.sort_unstable();
    }
    header(tag, parts.iter().map(Vec::len).sum(), out);
    parts.iter().for_each(|part| out.extend_from_slice(part));
    Ok(())
}

fn header(tag: Tag, length: usize, out: &mut Vec<u8>) {
    let tag = tag.0.to_be_bytes();
    let skip = tag.iter().take_while(|b| **b == 0).count().min(3);
    out.extend_from_slice(&tag[skip..]);
    if length < 0x80 {
        out.push(length as u8);
        return;
    }
    let bytes = length.to_be_bytes();
    let skip = bytes.iter().take_while(|b| **b == 0).count();
    out.push(0x80 | (bytes.len() - skip) as u8);
    out.extend_from_slice(&bytes[skip..]);
}
