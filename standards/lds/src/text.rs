//! Free text of data groups: UTF-8, as Doc 9303-10 demands, or what was found instead.

use std::borrow::Cow;
use std::fmt;

/// How the bytes of a text were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextEncoding {
    /// UTF-8, which includes ASCII.
    Utf8,
    /// The bytes were no UTF-8 and were taken as Latin-1; the text may be misread.
    Latin1,
}

/// A text and how it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    value: Cow<'a, str>,
    encoding: TextEncoding,
}

impl<'a> Text<'a> {
    /// Reads bytes as UTF-8, or else as Latin-1.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self { value: Cow::Borrowed(text), encoding: TextEncoding::Utf8 },
            Err(_) => Self {
                value: Cow::Owned(bytes.iter().map(|b| char::from(*b)).collect()),
                encoding: TextEncoding::Latin1,
            },
        }
    }

    /// The text as stored, fillers included.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// How the bytes were understood.
    #[must_use]
    pub const fn encoding(&self) -> TextEncoding {
        self.encoding
    }

    /// The parts between fillers, as places and addresses have them; empty parts are left out.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.value.split('<').map(str::trim).filter(|part| !part.is_empty())
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}
