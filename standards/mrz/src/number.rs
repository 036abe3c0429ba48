//! The document number, which may go on in the optional data (Doc 9303-5 and -6, note j).

use crate::{FieldKind, Layout};
use std::fmt;

/// Nine characters and at most fourteen more in the optional data of TD1.
const CAPACITY: usize = 23;

/// A document number put together from its parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DocumentNumber {
    characters: [u8; CAPACITY],
    length: usize,
    continued: usize,
    check_digit_at: usize,
    check_digit: u8,
}

impl DocumentNumber {
    /// Reads the number of a zone whose alphabet was checked.
    ///
    /// In TD1 and TD2 a filler in place of the check digit says that the number goes on at the start of the optional
    /// data, where the last character before the next filler is the check digit.
    pub(crate) fn read(layout: Layout, zone: &[u8]) -> Self {
        let mut number = Self {
            characters: [b'<'; CAPACITY],
            length: 0,
            continued: 0,
            check_digit_at: 0,
            check_digit: b'<',
        };
        // Every layout has a number followed by its check digit.
        let Some(slot) = layout.slot(FieldKind::DocumentNumber) else { return number };
        number.push(&zone[slot.range()]);
        number.check_digit_at = slot.end;
        number.check_digit = zone[slot.end];
        if let Some((start, tail)) = continuation(layout, zone, number.check_digit) {
            // `continuation` yields at least two characters.
            number.continued = tail.len() - 1;
            number.push(&tail[..number.continued]);
            number.check_digit_at = start + number.continued;
            number.check_digit = tail[number.continued];
        }
        number
    }

    fn push(&mut self, part: &[u8]) {
        let end = self.length + part.len();
        self.characters[self.length..end].copy_from_slice(part);
        self.length = end;
    }

    /// The number with its fillers: what its check digit and the keys of a chip are computed over.
    #[must_use]
    pub fn padded(&self) -> &str {
        // Only the alphabet of a zone is ever pushed.
        std::str::from_utf8(&self.characters[..self.length]).unwrap_or("")
    }

    /// The number without trailing fillers. Fillers inside stand for spaces and other special characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.padded().trim_end_matches('<')
    }

    /// Whether it goes on in the optional data.
    #[must_use]
    pub const fn is_long(&self) -> bool {
        self.continued > 0
    }

    /// How many of its characters stand in the optional data.
    #[must_use]
    pub const fn continued(&self) -> usize {
        self.continued
    }

    /// The check digit as printed, `<` where there is none.
    #[must_use]
    pub const fn check_digit(&self) -> u8 {
        self.check_digit
    }

    /// Offset of the check digit in the joined lines.
    #[must_use]
    pub const fn check_digit_offset(&self) -> usize {
        self.check_digit_at
    }
}

/// The run of characters at the start of the optional data, where the number goes on there.
fn continuation(layout: Layout, zone: &[u8], check_digit: u8) -> Option<(usize, &[u8])> {
    if check_digit != b'<' || !matches!(layout, Layout::Td1 | Layout::Td2) {
        return None;
    }
    let slot = layout.slot(FieldKind::OptionalData)?;
    let optional = &zone[slot.range()];
    let run = optional.iter().position(|&c| c == b'<').unwrap_or(optional.len());
    // One character alone would be a check digit without a continuation.
    (run >= 2).then_some((slot.start, &optional[..run]))
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentNumber({:?}, check digit {:?})", self.padded(), char::from(self.check_digit))
    }
}
