//! C40 encoding of strings (Doc 9303-13, 2.6).
//!
//! The rule of 2.6 b) that a string of L characters takes "the least even number not below L" bytes cannot be meant:
//! three characters take two bytes (2.6.1), and all seals are made so. This module follows 2.6.1.

use spartel_base::{ParseError, Reason};

const STRUCTURE: &str = "C40";
/// First byte of a pair that ends C40 and holds one character of the ASCII scheme (2.6.3 b).
const UNLATCH: u8 = 0xFE;
/// Value that fills up a triple of which two characters are used (2.6.3 a).
const SHIFT_1: u16 = 0;

/// Bytes that `characters` characters take.
#[must_use]
pub const fn encoded_len(characters: usize) -> usize {
    characters.div_ceil(3) * 2
}

/// Encodes a string of A–Z, 0–9, space and `<`; the latter is written as a space.
///
/// # Errors
/// `BadCharacter` with the offset of any other character.
pub fn encode(text: &str) -> Result<Vec<u8>, ParseError> {
    let mut out = Vec::with_capacity(encoded_len(text.len()));
    encode_into(text, &mut out)?;
    Ok(out)
}

/// As [`encode`], appending to `out`.
///
/// # Errors
/// As [`encode`]; then `out` holds what came before.
pub fn encode_into(text: &str, out: &mut Vec<u8>) -> Result<(), ParseError> {
    for (at, triple) in text.as_bytes().chunks(3).enumerate() {
        let mut values = [SHIFT_1; 3];
        for (n, (value, character)) in values.iter_mut().zip(triple).enumerate() {
            *value =
                value_of(*character).ok_or(ParseError::new(STRUCTURE, at * 3 + n, Reason::BadCharacter))?;
        }
        match triple {
            [last] => out.extend([UNLATCH, if *last == b'<' { b' ' } else { *last } + 1]),
            _ => out.extend((1600 * values[0] + 40 * values[1] + values[2] + 1).to_be_bytes()),
        }
    }
    Ok(())
}

/// Decodes to A–Z, 0–9 and space; what was `<` before encoding comes back as a space.
///
/// # Errors
/// `BadLength` for an odd number of bytes, `BadCharacter` for shifts or values that 2.6 does not use, `BadValue` for
/// padding before the end; all with the offset of the pair.
pub fn decode(bytes: &[u8]) -> Result<String, ParseError> {
    let mut text = String::with_capacity(bytes.len() / 2 * 3);
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ParseError::new(STRUCTURE, pairs.len() * 2, Reason::BadLength));
    }
    for (at, pair) in pairs.iter().enumerate() {
        let fail = |reason| ParseError::new(STRUCTURE, at * 2, reason);
        let last = at + 1 == pairs.len();
        let written = decode_pair(*pair, last, &mut text).map_err(fail)?;
        if written < 3 && !last {
            return Err(fail(Reason::BadValue));
        }
    }
    Ok(text)
}

/// Decodes a machine readable zone: as [`decode`], with every space given back as the filler `<`.
///
/// # Errors
/// As [`decode`].
pub fn decode_mrz(bytes: &[u8]) -> Result<String, ParseError> {
    // Only ASCII comes out of `decode`.
    decode(bytes).map(|text| text.replace(' ', "<"))
}

fn decode_pair(pair: [u8; 2], last: bool, text: &mut String) -> Result<usize, Reason> {
    let [first, second] = pair;
    if first == UNLATCH {
        let character = second.checked_sub(1).ok_or(Reason::BadCharacter)?;
        value_of(character).filter(|_| character != b'<').ok_or(Reason::BadCharacter)?;
        text.push(char::from(character));
        return Ok(1);
    }
    let number = u16::from_be_bytes(pair).checked_sub(1).filter(|n| *n < 64_000);
    let number = number.ok_or(Reason::BadCharacter)?;
    let values = [number / 1600, number / 40 % 40, number % 40];
    let used = if last && values[2] == SHIFT_1 { 2 } else { 3 };
    for value in values.iter().take(used) {
        text.push(char::from(character_of(*value).ok_or(Reason::BadCharacter)?));
    }
    Ok(used)
}

/// The value of a character (Table 2); `<` counts as a space.
const fn value_of(character: u8) -> Option<u16> {
    match character {
        b' ' | b'<' => Some(3),
        b'0'..=b'9' => Some((character - b'0') as u16 + 4),
        b'A'..=b'Z' => Some((character - b'A') as u16 + 14),
        _ => None,
    }
}

const fn character_of(value: u16) -> Option<u8> {
    match value {
        3 => Some(b' '),
        4..=13 => Some(b'0' + (value - 4) as u8),
        14..=39 => Some(b'A' + (value - 14) as u8),
        _ => None,
    }
}
