//! A month that is over.

use spartel_base::Date;
use spartel_ledger::id::Moment;
use std::ops::Range;

/// A month by the calendar, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    first: Date,
    next: Date,
}

impl Month {
    /// The month of four digits, a hyphen and two digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let first = Date::parse_iso(&format!("{text}-01")).ok()?;
        let next = match first.month() {
            12 => Date::new(first.year().checked_add(1)?, 1, 1),
            month => Date::new(first.year(), month + 1, 1),
        };
        Some(Self { first, next: next? })
    }

    /// From its first millisecond to the first of the next month.
    #[must_use]
    pub fn range(self) -> Range<i64> {
        let millis = |day: Date| day.midnight().0.saturating_mul(1000);
        millis(self.first)..millis(self.next)
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(self, now: Moment) -> bool {
        now.0 >= self.range().end
    }
}
