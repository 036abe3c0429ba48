//! Values of the universal types (X.690, section 8).

use super::{Tag, Tlv};
use spartel_base::{Date, ParseError, Reason, Timestamp};
use std::borrow::Cow;
use std::fmt;

/// An object identifier in its encoded form; comparing is comparing bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Oid<'a>(pub &'a [u8]);

impl fmt::Display for Oid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut arc = 0u64;
        let mut first = true;
        for byte in self.0 {
            arc = arc << 7 | u64::from(byte & 0x7F);
            if byte & 0x80 != 0 {
                continue;
            }
            if first {
                let top = (arc / 40).min(2);
                write!(f, "{top}.{}", arc - top * 40)?;
                first = false;
            } else {
                write!(f, ".{arc}")?;
            }
            arc = 0;
        }
        Ok(())
    }
}

impl fmt::Debug for Oid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A bit string (X.690, 8.6): its bytes and how many bits of the last one are unused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bits<'a> {
    /// The bytes, first bit highest.
    pub bytes: Cow<'a, [u8]>,
    /// Unused bits at the end, 0 to 7.
    pub unused: u8,
}

impl Bits<'_> {
    /// Bit `n`, counted from the first; absent bits are false.
    #[must_use]
    pub fn bit(&self, n: usize) -> bool {
        self.bytes.get(n / 8).is_some_and(|byte| byte & (0x80 >> (n % 8)) != 0)
    }
}

/// The identifier in an OBJECT IDENTIFIER.
///
/// # Errors
/// `UnexpectedTag`, or `BadValue` where it is empty, longer than 64 bytes or ends inside an arc.
pub fn oid<'a>(structure: &'static str, object: Tlv<'a>) -> Result<Oid<'a>, ParseError> {
    let value = object.expect(structure, Tag::OID)?.value;
    match value.last() {
        Some(last) if last & 0x80 == 0 && value.len() <= 64 => Ok(Oid(value)),
        _ => Err(object.error(structure, Reason::BadValue)),
    }
}

/// The bytes of an OCTET STRING (or of an implicitly tagged one), joined where it is constructed.
///
/// # Errors
/// `LimitExceeded` on deep nesting, and errors of the parts.
pub fn octets<'a>(structure: &'static str, object: Tlv<'a>) -> Result<Cow<'a, [u8]>, ParseError> {
    if !object.tag.is_constructed() {
        return Ok(Cow::Borrowed(object.value));
    }
    let mut joined = Vec::with_capacity(object.value.len());
    let mut parts = object.reader(structure)?;
    while !parts.is_empty() {
        let part = parts.read(Tag::OCTET_STRING)?;
        joined.extend_from_slice(&octets(structure, part)?);
    }
    Ok(Cow::Owned(joined))
}

/// The bits of a BIT STRING.
///
/// # Errors
/// `UnexpectedTag`, or `BadValue` where the count of unused bits is missing or above 7.
pub fn bit_string<'a>(structure: &'static str, object: Tlv<'a>) -> Result<Bits<'a>, ParseError> {
    if object.tag.is_constructed() && object.tag.primitive() == Tag::BIT_STRING {
        let mut joined = Vec::with_capacity(object.value.len());
        let mut unused = 0;
        let mut parts = object.reader(structure)?;
        while !parts.is_empty() {
            let part = bit_string(structure, parts.read(Tag::BIT_STRING)?)?;
            unused = part.unused;
            joined.extend_from_slice(&part.bytes);
        }
        return Ok(Bits { bytes: Cow::Owned(joined), unused });
    }
    match object.expect(structure, Tag::BIT_STRING)?.value {
        [unused @ 0..=7, bytes @ ..] if *unused == 0 || !bytes.is_empty() => {
            Ok(Bits { bytes: Cow::Borrowed(bytes), unused: *unused })
        }
        _ => Err(object.error(structure, Reason::BadValue)),
    }
}

/// The magnitude of a non-negative INTEGER, without leading zeros. Two's complement with the top bit set, which some
/// issuers write for large positive numbers, is an error here; callers that must take it use the raw value.
///
/// # Errors
/// `UnexpectedTag`, or `BadValue` where it is empty or negative.
pub fn integer_unsigned<'a>(structure: &'static str, object: Tlv<'a>) -> Result<&'a [u8], ParseError> {
    let value = object.expect(structure, Tag::INTEGER)?.value;
    match value {
        [] => Err(object.error(structure, Reason::BadValue)),
        [first, ..] if first & 0x80 != 0 => Err(object.error(structure, Reason::BadValue)),
        _ => {
            let zeros = value.iter().take_while(|b| **b == 0).count();
            Ok(&value[zeros..])
        }
    }
}

/// A small INTEGER or ENUMERATED, positive or negative, of at most eight bytes.
///
/// # Errors
/// `UnexpectedTag`, or `BadValue` where it is empty or too long.
pub fn small_integer(structure: &'static str, object: Tlv<'_>) -> Result<i64, ParseError> {
    if object.tag != Tag::INTEGER && object.tag != Tag::ENUMERATED {
        return Err(object.error(structure, Reason::UnexpectedTag));
    }
    if object.value.is_empty() || object.value.len() > 8 {
        return Err(object.error(structure, Reason::BadValue));
    }
    let sign = if object.value[0] & 0x80 != 0 { -1 } else { 0 };
    Ok(object.value.iter().fold(sign, |n, byte| n << 8 | i64::from(*byte)))
}

/// A BOOLEAN; any value but zero is true (X.690, 8.2).
///
/// # Errors
/// `UnexpectedTag`, or `BadValue` where it is not one byte.
pub fn boolean(structure: &'static str, object: Tlv<'_>) -> Result<bool, ParseError> {
    match object.expect(structure, Tag::BOOLEAN)?.value {
        [byte] => Ok(*byte != 0),
        _ => Err(object.error(structure, Reason::BadValue)),
    }
}

/// The text of a character string. Bytes outside the type's alphabet are taken as Latin-1, as old certificates need.
///
/// # Errors
/// `UnexpectedTag` for other types, `BadValue` for a BMPString or UniversalString that is no Unicode.
pub fn text<'a>(structure: &'static str, object: Tlv<'a>) -> Result<Cow<'a, str>, ParseError> {
    let bad = object.error(structure, Reason::BadValue);
    match object.tag {
        Tag::UTF8_STRING | Tag::PRINTABLE_STRING | Tag::IA5_STRING | Tag::T61_STRING => {
            Ok(match std::str::from_utf8(object.value) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => Cow::Owned(object.value.iter().map(|b| char::from(*b)).collect()),
            })
        }
        Tag::BMP_STRING if object.value.len().is_multiple_of(2) => {
            let units = object.value.as_chunks::<2>().0.iter().map(|u| u16::from_be_bytes(*u));
            char::decode_utf16(units).collect::<Result<String, _>>().map(Cow::Owned).map_err(|_| bad)
        }
        Tag::UNIVERSAL_STRING if object.value.len().is_multiple_of(4) => {
            let units =
                object.value.as_chunks::<4>().0.iter().map(|u| char::from_u32(u32::from_be_bytes(*u)));
            units.collect::<Option<String>>().map(Cow::Owned).ok_or(bad)
        }
        Tag::BMP_STRING | Tag::UNIVERSAL_STRING => Err(bad),
        _ => Err(object.error(structure, Reason::UnexpectedTag)),
    }
}

/// The instant of a UTCTime or GeneralizedTime. Missing seconds are zero, fractions are cut, offsets are applied;
/// two-digit years below 50 are in this century (RFC 5280, 4.1.2.5.1).
///
/// # Errors
/// `UnexpectedTag`, or `BadDate`.
pub fn time(structure: &'static str, object: Tlv<'_>) -> Result<Timestamp, ParseError> {
    let bad = object.error(structure, Reason::BadDate);
    let digits = match object.tag {
        Tag::UTC_TIME => 2,
        Tag::GENERALIZED_TIME => 4,
        _ => return Err(object.error(structure, Reason::UnexpectedTag)),
    };
    let value = object.value;
    let number = |at: usize, count: usize| -> Result<u16, ParseError> {
        let field = value.get(at..at + count).ok_or(bad)?;
        field
            .iter()
            .try_fold(0u16, |n, b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')).ok_or(bad))
    };
    let written = number(0, digits)?;
    let year = match (digits, written) {
        (4, _) => written,
        (_, 0..50) => 2000 + written,
        _ => 1900 + written,
    };
    let day = Date::new(year, number(digits, 2)? as u8, number(digits + 2, 2)? as u8).ok_or(bad)?;
    let (hour, minute) = (number(digits + 4, 2)? as u8, number(digits + 6, 2)? as u8);
    let mut rest = digits + 8;
    let mut second = 0;
    if value.get(rest).is_some_and(u8::is_ascii_digit) {
        second = number(rest, 2)? as u8;
        rest += 2;
    }
    if matches!(value.get(rest), Some(b'.' | b',')) {
        rest += 1 + value[rest + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
    }
    let local = Timestamp::new(day, hour, minute, second).ok_or(bad)?;
    match value.get(rest..) {
        Some(b"Z" | b"") => Ok(local),
        Some([sign @ (b'+' | b'-'), _, _, _, _]) => {
            let shift = i64::from(number(rest + 1, 2)?) * 3600 + i64::from(number(rest + 3, 2)?) * 60;
            Ok(Timestamp(if *sign == b'+' { local.0 - shift } else { local.0 + shift }))
        }
        _ => Err(bad),
    }
}
