//! Dates in data groups: eight digits, or four bytes with two digits each (Doc 9303-10, 4.7.11.1 and 4.7.12).

use spartel_base::{Date, ParseError, PartialDate, Reason, Timestamp};
use spartel_pki::der::Tlv;

/// The digits of a date or time, from ASCII or from packed decimal.
fn digits<const N: usize>(structure: &'static str, object: Tlv<'_>) -> Result<[u8; N], ParseError> {
    let bad = object.error(structure, Reason::BadCharacter);
    let mut out = [0; N];
    if object.value.len() == N {
        for (digit, byte) in out.iter_mut().zip(object.value) {
            *digit = byte.is_ascii_digit().then(|| byte - b'0').ok_or(bad)?;
        }
    } else if object.value.len() * 2 == N {
        for (pair, byte) in out.chunks_mut(2).zip(object.value) {
            for (digit, half) in pair.iter_mut().zip([byte >> 4, byte & 0x0F]) {
                *digit = (half <= 9).then_some(half).ok_or(bad)?;
            }
        }
    } else {
        return Err(object.error(structure, Reason::BadLength));
    }
    Ok(out)
}

fn number(digits: &[u8]) -> u16 {
    digits.iter().fold(0, |n, digit| n * 10 + u16::from(*digit))
}

/// A day whose unknown parts are zeros.
///
/// # Errors
/// `BadLength`, `BadCharacter`, or `BadDate` where the calendar has no such day.
pub(crate) fn partial(structure: &'static str, object: Tlv<'_>) -> Result<PartialDate, ParseError> {
    let digits: [u8; 8] = digits(structure, object)?;
    let known = |n: u16| (n != 0).then_some(n);
    let (year, month, day) = (number(&digits[..4]), number(&digits[4..6]), number(&digits[6..]));
    PartialDate::new(known(year), known(month).map(|n| n as u8), known(day).map(|n| n as u8))
        .ok_or(object.error(structure, Reason::BadDate))
}

/// An instant `yyyymmddhhmmss` whose zone the standard does not say; read as UTC.
///
/// # Errors
/// `BadLength`, `BadCharacter`, or `BadDate` where calendar or clock do not have it.
pub(crate) fn instant(structure: &'static str, object: Tlv<'_>) -> Result<Timestamp, ParseError> {
    let digits: [u8; 14] = digits(structure, object)?;
    let two = |at: usize| number(&digits[at..at + 2]) as u8;
    Date::new(number(&digits[..4]), two(4), two(6))
        .and_then(|day| Timestamp::new(day, two(8), two(10), two(12)))
        .ok_or(object.error(structure, Reason::BadDate))
}
