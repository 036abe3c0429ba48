//! Deterministic CBOR (RFC 8949, 4.2.1): what is written, and the only thing that is read.
//!
//! Definite lengths, shortest integers, map keys in ascending order of their bytes, no floats, no tags. One value has one encoding, so
//! that nobody can find another meaning in bytes that were hashed.

use minicbor::encode::Write;
use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};
use spartel_base::{ParseError, Reason};
use std::convert::Infallible;

/// How deep arrays and maps may stand in each other.
const DEEPEST: u32 = 32;

/// A value as bytes.
pub fn write<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    let written: Result<(), encode::Error<Infallible>> = Encoder::new(&mut bytes).encode(value).map(|_| ());
    // A vector takes every byte, and no value of this house refuses to be encoded.
    written.expect("a vector can be written to");
    bytes
}

/// The value of bytes that hold exactly one deterministic item, and nothing that the value does not take up.
///
/// # Errors
/// Where the bytes are not deterministic CBOR, are another structure, or hold fields that this structure does not know.
pub fn read<T: Encode<()> + for<'b> Decode<'b, ()>>(
    structure: &'static str,
    bytes: &[u8],
) -> Result<T, ParseError> {
    check(structure, bytes)?;
    let mut decoder = Decoder::new(bytes);
    let value: T = decoder.decode().map_err(|error| {
        let reason = if error.is_missing_value() { Reason::Missing } else { Reason::BadValue };
        ParseError::new(structure, error.position().unwrap_or_else(|| decoder.position()), reason)
    })?;
    // Unknown fields would be skipped by the decoder and lost.
    let again = write(&value);
    match again.iter().zip(bytes).position(|(a, b)| a != b) {
        None if again.len() == bytes.len() => Ok(value),
        differs => Err(ParseError::new(structure, differs.unwrap_or(again.len()), Reason::BadValue)),
    }
}

/// The same of a value that says its format, which must be one that its reader knows.
///
/// # Errors
/// As [`read`]; and [`Reason::Unsupported`] where the format is another.
pub(crate) fn read_known<T: Encode<()> + for<'b> Decode<'b, ()>>(
    structure: &'static str,
    bytes: &[u8],
    known: impl FnOnce(&T) -> bool,
) -> Result<T, ParseError> {
    let value = read(structure, bytes)?;
    if known(&value) { Ok(value) } else { Err(ParseError::new(structure, 0, Reason::Unsupported)) }
}

/// Whether bytes are exactly one deterministic item.
///
/// # Errors
/// The first place where they are not, and why.
pub fn check(structure: &'static str, bytes: &[u8]) -> Result<(), ParseError> {
    let mut scan = Scan { structure, bytes, at: 0 };
    scan.item(0)?;
    if scan.at == bytes.len() { Ok(()) } else { Err(scan.refuse(scan.at, Reason::TrailingData)) }
}

/// One item that stands in another as it is: whoever holds it need not know its structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raw(Vec<u8>);

impl Raw {
    /// A value as an item.
    pub fn of<T: Encode<()>>(value: &T) -> Self {
        Self(write(value))
    }

    /// The item's bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The item's value.
    ///
    /// # Errors
    /// As [`read`] has them.
    pub fn read<T: Encode<()> + for<'b> Decode<'b, ()>>(
        &self,
        structure: &'static str,
    ) -> Result<T, ParseError> {
        read(structure, &self.0)
    }
}

impl<C> Encode<C> for Raw {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.writer_mut().write_all(&self.0).map_err(encode::Error::write)
    }
}

impl<'b, C> Decode<'b, C> for Raw {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        let from = d.position();
        d.skip()?;
        Ok(Self(d.input()[from..d.position()].to_vec()))
    }
}

/// A walk over bytes.
struct Scan<'b> {
    structure: &'static str,
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Scan<'b> {
    fn refuse(&self, at: usize, reason: Reason) -> ParseError {
        ParseError::new(self.structure, at, reason)
    }

    fn take(&mut self, length: u64) -> Result<&'b [u8], ParseError> {
        let rest = &self.bytes[self.at..];
        let taken = usize::try_from(length).ok().and_then(|length| rest.get(..length));
        let taken = taken.ok_or(self.refuse(self.at, Reason::Truncated))?;
        self.at += taken.len();
        Ok(taken)
    }

    fn item(&mut self, depth: u32) -> Result<(), ParseError> {
        let from = self.at;
        if depth > DEEPEST {
            return Err(self.refuse(from, Reason::LimitExceeded));
        }
        let (major, argument) = self.head()?;
        match major {
            0 | 1 => Ok(()),
            2 => self.take(argument).map(|_| ()),
            3 => {
                let text = self.take(argument)?;
                std::str::from_utf8(text).map(|_| ()).map_err(|_| self.refuse(from, Reason::BadCharacter))
            }
            4 => (0..argument).try_for_each(|_| self.item(depth + 1)),
            5 => self.map(argument, depth),
            // False, true and null.
            7 if (20..=22).contains(&argument) => Ok(()),
            _ => Err(self.refuse(from, Reason::Unsupported)),
        }
    }

    /// The pairs of a map, each key above the one before it.
    fn map(&mut self, pairs: u64, depth: u32) -> Result<(), ParseError> {
        let mut last: &[u8] = &[];
        for _ in 0..pairs {
            let from = self.at;
            self.item(depth + 1)?;
            let key = &self.bytes[from..self.at];
            if key <= last {
                let reason = if key == last { Reason::Duplicate } else { Reason::BadValue };
                return Err(self.refuse(from, reason));
            }
            last = key;
            self.item(depth + 1)?;
        }
        Ok(())
    }

    /// Major type and argument of an item, which has its shortest form (RFC 8949, 3 and 4.2.1).
    fn head(&mut self) -> Result<(u8, u64), ParseError> {
        let from = self.at;
        let first = self.take(1)?[0];
        let (major, short) = (first >> 5, first & 31);
        let longer = match short {
            0..24 => return Ok((major, u64::from(short))),
            24..28 => self.take(1 << (short - 24))?,
            _ => return Err(self.refuse(from, Reason::Unsupported)),
        };
        let argument = longer.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        let least = [24, 1 << 8, 1 << 16, 1 << 32][usize::from(short - 24)];
        // A float's bits are no argument; simple values of two bytes are none that is known.
        if major == 7 {
            return Err(self.refuse(from, Reason::Unsupported));
        }
        if argument < least { Err(self.refuse(from, Reason::BadLength)) } else { Ok((major, argument)) }
    }
}
