//! Names of things in the record, and the codes and times that stand beside them.

use minicbor::{Decode, Encode, decode};
use std::borrow::Cow;
use std::fmt;

macro_rules! bytes {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(transparent)]
        pub struct $name(#[n(0)] #[cbor(with = "minicbor::bytes")] pub [u8; $length]);

        impl fmt::Display for $name {
            /// Lower-case hexadecimal digits.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }
    };
}

bytes! {
    /// A stream: all events of one thing (an inspection, a case, an asset). Sixteen random bytes, as a UUID of version 4 has them:
    /// version 7 would tell the time.
    StreamId, 16
}
bytes! {
    /// A command: asked twice with one id, it is done once.
    CommandId, 16
}
bytes! {
    /// An account of an officer, or of a device.
    AccountId, 16
}
bytes! {
    /// A blob, named by the SHA-256 of its cipher text: that of its content would confirm a guess.
    BlobName, 32
}

/// A place in the record: there is no other name of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId {
    /// The stream.
    pub stream: StreamId,
    /// From 1, without gaps.
    pub version: u64,
}

/// Milliseconds since 1970 in UTC, as a clock said them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Moment(#[n(0)] pub i64);

/// A stable word in a machine's hands: the kind of an event, a purpose, a class. Small letters, digits, `-` and `.`, at most 64.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode)]
#[cbor(transparent)]
pub struct Code(#[n(0)] Cow<'static, str>);

impl Code {
    /// The longest code, in bytes.
    pub const LONGEST: usize = 64;

    /// A code out of the program.
    ///
    /// # Panics
    /// At compile time, where it stands in a constant, if the text is no code.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        assert!(is_code(text), "a code has small letters, digits, hyphens and dots");
        Self(Cow::Borrowed(text))
    }

    /// A code out of bytes, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        is_code(text).then(|| Self(Cow::Owned(text.to_owned())))
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'b, C> Decode<'b, C> for Code {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        let at = d.position();
        Self::parse(d.str()?).ok_or_else(|| decode::Error::message("no code").at(at))
    }
}

const fn is_code(text: &str) -> bool {
    let (bytes, mut at) = (text.as_bytes(), 0);
    while at < bytes.len() {
        if !matches!(bytes[at], b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.') {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty() && bytes.len() <= Code::LONGEST
}
