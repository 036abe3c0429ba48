//! What opens a chip: number, birth and expiry with their check digits (Doc 9303-11, 4.3.2, 4.4.4.1 and D.2).

use crate::{DocumentNumber, FieldKind, Layout, check_digit};
use std::fmt;

/// A long number of 23 with its digit, and two dates with theirs.
const CAPACITY: usize = 24 + 7 + 7;

/// The MRZ information from which the keys of BAC and the password of PACE are derived.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MrzInformation {
    characters: [u8; CAPACITY],
    length: usize,
}

impl MrzInformation {
    pub(crate) fn of(layout: Layout, zone: &[u8]) -> Option<Self> {
        if !matches!(layout, Layout::Td1 | Layout::Td2 | Layout::Td3) {
            return None;
        }
        let number = DocumentNumber::read(layout, zone);
        let birth = layout.slot(FieldKind::DateOfBirth)?;
        let expiry = layout.slot(FieldKind::DateOfExpiry)?;
        let mut information = Self { characters: [0; CAPACITY], length: 0 };
        information.push(number.padded().as_bytes())?;
        information.push(&[number.check_digit()])?;
        information.push(&zone[birth.start..=birth.end])?;
        information.push(&zone[expiry.start..=expiry.end])?;
        Some(information)
    }

    /// From a number and two dates typed by hand or supposed, with check digits that fit. The number is filled up to
    /// nine characters.
    ///
    /// `None` for a number that is empty or longer than 23 characters, or a character outside the alphabet of a zone.
    #[must_use]
    pub fn new(document_number: &str, birth: [u8; 6], expiry: [u8; 6]) -> Option<Self> {
        let mut padded = [b'<'; CAPACITY];
        let number = document_number.as_bytes();
        if number.is_empty() || number.len() > 23 {
            return None;
        }
        padded[..number.len()].copy_from_slice(number);
        let mut information = Self { characters: [0; CAPACITY], length: 0 };
        for part in [&padded[..number.len().max(9)], &birth, &expiry] {
            information.push(part)?;
            information.push(&[check_digit::compute(part)?])?;
        }
        Some(information)
    }

    fn push(&mut self, part: &[u8]) -> Option<()> {
        let end = self.length + part.len();
        self.characters.get_mut(self.length..end)?.copy_from_slice(part);
        self.length = end;
        Some(())
    }

    /// The characters, ASCII.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only the alphabet of a zone is ever pushed.
        std::str::from_utf8(&self.characters[..self.length]).unwrap_or("")
    }
}

impl AsRef<[u8]> for MrzInformation {
    fn as_ref(&self) -> &[u8] {
        &self.characters[..self.length]
    }
}

impl fmt::Debug for MrzInformation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It opens the chip of a person: never in a log.
        f.write_str("MrzInformation(…)")
    }
}
