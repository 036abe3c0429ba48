//! How old a list is: since when nobody has brought it, or its successor, from where it is published.
//!
//! Lists are to be fetched every three working days where that happens by itself, and every four weeks where people carry them (TR-03135-2,
//! 4.3). Working days are Monday to Friday: which days are holidays hangs on the state.

use spartel_base::{Date, Timestamp};

/// So many working days without a look are too many for who fetches by machine.
const WORKING_DAYS: i64 = 3;
/// So many days are too many for anybody.
const DAYS: i64 = 28;
/// 1970-01-01 was a Thursday, so many days behind a Monday.
const THURSDAY: i64 = 3;

/// How long a list has not been looked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// Whole days.
    pub days: i64,
    /// Working days that have begun since.
    pub working_days: i64,
    /// Whether that is too long.
    pub old: Option<Old>,
}

/// For whom a list is too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Old {
    /// For who fetches by machine: more than three working days.
    WorkingDays,
    /// For anybody: more than four weeks.
    Weeks,
}

impl Old {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WorkingDays => "older-than-three-working-days",
            Self::Weeks => "older-than-four-weeks",
        }
    }
}

/// The age of what was last brought at a time. What was brought later than now has none.
#[must_use]
pub fn age(seen: Timestamp, now: Timestamp) -> Age {
    let days = now.days_since(seen).max(0);
    let working_days = working_days(seen.date(), now.date());
    let old = match () {
        () if days > DAYS => Some(Old::Weeks),
        () if working_days > WORKING_DAYS => Some(Old::WorkingDays),
        () => None,
    };
    Age { days, working_days, old }
}

/// How many days from Monday to Friday come after one day, up to and with another.
#[must_use]
pub fn working_days(after: Date, until: Date) -> i64 {
    (begun(until) - begun(after)).max(0)
}

/// Working days from a Monday long ago up to and with a day.
fn begun(day: Date) -> i64 {
    let since_monday = day.days() + THURSDAY;
    let (weeks, weekday) = (since_monday.div_euclid(7), since_monday.rem_euclid(7));
    weeks * 5 + (weekday + 1).min(5)
}
