//! Names of things about accounts.

use minicbor::{Decode, Encode, decode};
use spartel_ledger::id::Code;
use std::fmt;

/// A service number, as it stands on a badge: capital letters, digits, `-`, `.` and `/`, at most 32. Nobody's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode)]
#[cbor(transparent)]
pub struct ServiceNumber(#[n(0)] String);

impl ServiceNumber {
    /// The longest, in bytes.
    pub const LONGEST: usize = 32;

    /// A service number out of what somebody typed, if it is one: without spaces around it, in capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.trim_matches(' ').to_ascii_uppercase();
        let fits = !number.is_empty() && number.len() <= Self::LONGEST;
        let known = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"-./".contains(&byte);
        (fits && number.bytes().all(known)).then_some(Self(number))
    }

    /// The number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServiceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'b, C> Decode<'b, C> for ServiceNumber {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        let at = d.position();
        let text = d.str()?;
        let number = Self::parse(text).filter(|number| number.0 == text);
        number.ok_or_else(|| decode::Error::message("no service number").at(at))
    }
}

/// A post: an airport, a port, a land crossing, by its code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Post(#[n(0)] pub Code);

impl fmt::Display for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A passkey, by the SHA-256 of its credential id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct PasskeyId(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 32],
);
