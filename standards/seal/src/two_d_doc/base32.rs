//! Base32 (RFC 4648, 6) of signatures: upper case, padded or not.

use spartel_base::{ParseError, Reason};

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The text without padding, as bar codes hold it.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(5) * 8);
    for chunk in bytes.chunks(5) {
        let group = (0..5).fold(0u64, |n, at| n << 8 | u64::from(chunk.get(at).copied().unwrap_or(0)));
        let characters = (chunk.len() * 8).div_ceil(5);
        for at in 0..characters {
            let value = (group >> (35 - 5 * at)) & 31;
            // Five bits are below 32.
            out.push(char::from(ALPHABET[value as usize]));
        }
    }
    out
}

/// The bytes of a text; one text for each value, so bits left over must be zero.
///
/// # Errors
/// The offset and `BadCharacter`, `BadLength` for a length that no bytes have, or `BadValue` for bits left over.
pub fn decode(text: &[u8]) -> Result<Vec<u8>, ParseError> {
    let fail = |offset, reason| ParseError::new("Base32", offset, reason);
    let used = text.iter().rposition(|b| *b != b'=').map_or(0, |last| last + 1);
    let padding = text.len() - used;
    if padding > 6 || (padding > 0 && !text.len().is_multiple_of(8)) || matches!(used % 8, 1 | 3 | 6) {
        return Err(fail(text.len(), Reason::BadLength));
    }
    let mut out = Vec::with_capacity(used * 5 / 8);
    let (mut bits, mut count) = (0u32, 0);
    for (at, character) in text.iter().take(used).enumerate() {
        let value = match character {
            b'A'..=b'Z' => character - b'A',
            b'2'..=b'7' => character - b'2' + 26,
            _ => return Err(fail(at, Reason::BadCharacter)),
        };
        bits = (bits << 5 | u32::from(value)) & 0xFFF;
        count += 5;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    if bits & ((1 << count) - 1) != 0 {
        return Err(fail(used, Reason::BadValue));
    }
    Ok(out)
}
