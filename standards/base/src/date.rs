//! Days, days of which a part is unknown, and instants. The proleptic Gregorian calendar, UTC, no clock.

use crate::{ParseError, Reason};
use std::fmt;

/// A day that the calendar has. Years 0 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day, or `None` where the calendar does not have it.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// `BadCharacter`, `BadLength` or `BadDate`, with the offset in characters.
    pub fn parse_iso(text: &str) -> Result<Self, ParseError> {
        let b = text.as_bytes();
        let fail = |offset, reason| ParseError::new("date", offset, reason);
        if b.len() != 10 {
            return Err(fail(0, Reason::BadLength));
        }
        if b[4] != b'-' || b[7] != b'-' {
            return Err(fail(4, Reason::BadCharacter));
        }
        let number = |range: std::ops::Range<usize>| {
            digits(&b[range.clone()]).ok_or(fail(range.start, Reason::BadCharacter))
        };
        let (y, m, d) = (number(0..4)?, number(5..7)?, number(8..10)?);
        Self::new(y, m as u8, d as u8).ok_or(fail(0, Reason::BadDate))
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn days(self) -> i64 {
        let y = self.year as i64 - (self.month <= 2) as i64;
        let era = y.div_euclid(400);
        let yoe = y - era * 400;
        let mp = (self.month as i64 + 9) % 12;
        let doy = (153 * mp + 2) / 5 + self.day as i64 - 1;
        era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
    }

    /// The day `days` after 1970-01-01, or `None` outside the years 0 to 9999.
    #[must_use]
    pub const fn from_days(days: i64) -> Option<Self> {
        if days < -719_528 || days > 2_932_896 {
            return None;
        }
        let z = days + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z - era * 146_097;
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = (doy - (153 * mp + 2) / 5 + 1) as u8;
        let month = if mp < 10 { mp + 3 } else { mp - 9 } as u8;
        let year = yoe + era * 400 + (month <= 2) as i64;
        Self::new(year as u16, month, day)
    }

    /// Midnight UTC at the start of this day.
    #[must_use]
    pub const fn midnight(self) -> Timestamp {
        Timestamp(self.days() * 86_400)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0u16, |n, b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')))
}

/// A day of which the day of the month, the month, or all may be unknown (Doc 9303-3, 4.8), as birth dates can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// All parts unknown.
    pub const UNKNOWN: Self = Self { year: None, month: None, day: None };

    /// A partial date, or `None` where no calendar day fits the known parts.
    #[must_use]
    pub fn new(year: Option<u16>, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        // 2000 is a leap year: 29 February of an unknown year exists.
        Date::new(year.unwrap_or(2000), month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self { year, month, day })
    }

    /// The year, if known.
    #[must_use]
    pub const fn year(self) -> Option<u16> {
        self.year
    }

    /// The month, if known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The day, where all parts are known.
    #[must_use]
    pub fn complete(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?)
    }

    /// Whether no part known in both differs.
    #[must_use]
    pub fn agrees_with(self, other: Self) -> bool {
        fn agree<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
            a.is_none() || b.is_none() || a == b
        }
        agree(self.year, other.year) && agree(self.month, other.month) && agree(self.day, other.day)
    }
}

impl From<Date> for PartialDate {
    fn from(d: Date) -> Self {
        Self { year: Some(d.year), month: Some(d.month), day: Some(d.day) }
    }
}

/// `YYYY-MM-DD` with `XX` for unknown parts, as EDTF writes them.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(y) => write!(f, "{y:04}-")?,
            None => f.write_str("XXXX-")?,
        }
        match self.month {
            Some(m) => write!(f, "{m:02}-")?,
            None => f.write_str("XX-")?,
        }
        match self.day {
            Some(d) => write!(f, "{d:02}"),
            None => f.write_str("XX"),
        }
    }
}

/// An instant in whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// An instant from a day and a time of day, or `None` where the clock does not have it. Second 60 is read as 59.
    #[must_use]
    pub const fn new(date: Date, hour: u8, minute: u8, second: u8) -> Option<Self> {
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let second = if second == 60 { 59 } else { second };
        Some(Self(date.days() * 86_400 + hour as i64 * 3600 + minute as i64 * 60 + second as i64))
    }

    /// The day in UTC, clamped to the years 0 to 9999.
    #[must_use]
    pub fn date(self) -> Date {
        const LAST: Date = Date { year: 9999, month: 12, day: 31 };
        const FIRST: Date = Date { year: 0, month: 1, day: 1 };
        let days = self.0.div_euclid(86_400);
        Date::from_days(days).unwrap_or(if days < 0 { FIRST } else { LAST })
    }

    /// Whole days from `earlier` to this instant, rounded down.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).div_euclid(86_400)
    }

    /// Reads a time of RFC 3339 (`2026-11-21T10:00:00Z`, with offset or fraction) or a bare day, meaning its midnight UTC.
    ///
    /// # Errors
    /// The offset of the first character that does not fit.
    pub fn parse_rfc3339(text: &str) -> Result<Self, ParseError> {
        let fail = |offset, reason| ParseError::new("time", offset, reason);
        let b = text.as_bytes();
        if !text.is_ascii() {
            return Err(fail(0, Reason::BadCharacter));
        }
        let date = Date::parse_iso(text.get(..10).ok_or(fail(0, Reason::BadLength))?)?;
        if b.len() == 10 {
            return Ok(date.midnight());
        }
        if !matches!(b[10], b'T' | b't' | b' ') {
            return Err(fail(10, Reason::BadCharacter));
        }
        if b.len() < 20 || b[13] != b':' || b[16] != b':' {
            return Err(fail(11, Reason::BadLength));
        }
        let two = |at: usize| digits(&b[at..at + 2]).map(|n| n as u8).ok_or(fail(at, Reason::BadCharacter));
        let mut zone = 19;
        if b[zone] == b'.' {
            zone += 1 + b[zone + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
        }
        let local = Self::new(date, two(11)?, two(14)?, two(17)?).ok_or(fail(11, Reason::BadDate))?;
        match &b[zone..] {
            b"Z" | b"z" => Ok(local),
            [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
                let shift = i64::from(two(zone + 1)?) * 3600 + i64::from(two(zone + 4)?) * 60;
                Ok(Self(if *sign == b'+' { local.0 - shift } else { local.0 + shift }))
            }
            _ => Err(fail(zone, Reason::BadCharacter)),
        }
    }
}

/// RFC 3339 in UTC with whole seconds.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = self.0.rem_euclid(86_400);
        write!(f, "{}T{:02}:{:02}:{:02}Z", self.date(), s / 3600, s / 60 % 60, s % 60)
    }
}
