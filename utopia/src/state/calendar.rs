//! The calendar of Utopia: every date follows from constants, so that the same seed gives the same bytes on any day.

use spartel_base::{Date, Timestamp};

/// The instant for which the catalogue is made: 15 January 2026, noon. Genuine documents stay in force until after 2030.
pub const REFERENCE: Timestamp = Timestamp(date(2026, 1, 15).midnight().0 + 12 * 3600);

/// The day on which most documents are issued.
pub(crate) const ISSUED: Date = date(2026, 1, 5);

/// A day that this crate wrote down; the first day of 1970 where the calendar does not have it.
pub(crate) const fn date(year: u16, month: u8, day: u8) -> Date {
    match Date::new(year, month, day) {
        Some(date) => date,
        None => match Date::from_days(0) {
            Some(epoch) => epoch,
            // The epoch is in the calendar.
            None => unreachable!(),
        },
    }
}

/// Nine in the morning of a day.
pub(crate) const fn at(year: u16, month: u8, day: u8) -> Timestamp {
    Timestamp(date(year, month, day).midnight().0 + 9 * 3600)
}

/// So many days after an instant.
pub(super) const fn later(from: Timestamp, days: i64) -> Timestamp {
    Timestamp(from.0 + days * 86_400)
}
