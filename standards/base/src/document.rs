//! Two-character codes of document types (Doc 9303-4, 4.4; Doc 9303-5 to -7, data element 01).

use std::fmt;

/// The document code of a machine readable zone: a letter and a second character or filler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentCode([u8; 2]);

impl DocumentCode {
    /// A code of two characters out of A–Z, 0–9 and `<`, the first a letter.
    #[must_use]
    pub const fn new(code: [u8; 2]) -> Option<Self> {
        let second_ok = code[1].is_ascii_uppercase() || code[1].is_ascii_digit() || code[1] == b'<';
        if code[0].is_ascii_uppercase() && second_ok { Some(Self(code)) } else { None }
    }

    /// The two characters as printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII passes `new`.
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The letter that names the kind: P, A, C, I or V in documents of Doc 9303.
    #[must_use]
    pub const fn kind(self) -> u8 {
        self.0[0]
    }

    /// The second character, `<` where the issuer uses none.
    #[must_use]
    pub const fn secondary(self) -> u8 {
        self.0[1]
    }

    /// Whether a signer's document type list entry covers this code: the same two characters, or one letter for all
    /// codes that begin with it (Doc 9303-12, 7.1.1.6).
    #[must_use]
    pub fn matches_type(self, entry: &str) -> bool {
        match entry.as_bytes() {
            [kind] | [kind, b'<'] => *kind == self.0[0] && (entry.len() == 1 || self.0[1] == b'<'),
            [kind, second] => [*kind, *second] == self.0,
            _ => false,
        }
    }
}

impl fmt::Display for DocumentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
