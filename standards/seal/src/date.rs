//! Dates in three bytes (Doc 9303-13, 2.3.1): the digits MMDDYYYY read as one number.

use spartel_base::{Date, ParseError, Reason};

/// The three bytes of a date.
#[must_use]
pub fn encode(date: Date) -> [u8; 3] {
    let number =
        u32::from(date.month()) * 1_000_000 + u32::from(date.day()) * 10_000 + u32::from(date.year());
    let [_, a, b, c] = number.to_be_bytes();
    [a, b, c]
}

/// The date that three bytes stand for.
///
/// # Errors
/// `BadDate` where the calendar does not have it.
pub fn decode(structure: &'static str, offset: usize, bytes: [u8; 3]) -> Result<Date, ParseError> {
    let [a, b, c] = bytes;
    let number = u32::from_be_bytes([0, a, b, c]);
    // 24 bits keep the month below 17, the day below 100 and the year below 10,000.
    let (month, day, year) = (number / 1_000_000, number / 10_000 % 100, number % 10_000);
    Date::new(year as u16, month as u8, day as u8).ok_or(ParseError::new(structure, offset, Reason::BadDate))
}
