//! Six characters of a date and the century they leave out (Doc 9303-3, 4.8; TR-03135-1, 5.6.1.2.11 and 5.10.2).

use spartel_base::{Date, PartialDate};
use std::fmt;

/// YYMMDD as printed; unknown parts of a date of birth are fillers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MrzDate([u8; 6]);

/// What kind of date six characters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateForm {
    /// All parts known, and some century has the day.
    Complete,
    /// One or two of the three parts are fillers.
    Partial,
    /// Fillers alone.
    Unknown,
    /// Letters, a part half filled, or a day that no calendar has.
    Malformed,
}

/// Expiry up to this many years ahead of the year of inspection is in the future (TR-03135-1, 5.10.2).
const YEARS_AHEAD: u16 = 15;

/// One of the three parts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Known(u8),
    Filled,
    Bad,
}

impl MrzDate {
    /// Six characters, whatever they are.
    #[must_use]
    pub const fn new(characters: [u8; 6]) -> Self {
        Self(characters)
    }

    /// The six characters of a day, without its century.
    #[must_use]
    pub fn from_date(date: Date) -> Self {
        Self::from_partial(date.into())
    }

    /// The six characters of a partial date, unknown parts as fillers.
    #[must_use]
    pub fn from_partial(date: PartialDate) -> Self {
        let mut out = [b'<'; 6];
        let parts = [date.year().map(|y| (y % 100) as u8), date.month(), date.day()];
        for (place, part) in out.chunks_exact_mut(2).zip(parts) {
            if let Some(n) = part {
                place.copy_from_slice(&[b'0' + n / 10, b'0' + n % 10]);
            }
        }
        Self(out)
    }

    /// The characters as printed.
    #[must_use]
    pub const fn characters(self) -> [u8; 6] {
        self.0
    }

    fn part(self, index: usize) -> Part {
        match [self.0[2 * index], self.0[2 * index + 1]] {
            [b'<', b'<'] => Part::Filled,
            [a, b] if a.is_ascii_digit() && b.is_ascii_digit() => Part::Known((a - b'0') * 10 + (b - b'0')),
            _ => Part::Bad,
        }
    }

    fn parts(self) -> [Part; 3] {
        [self.part(0), self.part(1), self.part(2)]
    }

    /// Year without century, month, day; `None` for unknown ones.
    fn known(self) -> Option<[Option<u8>; 3]> {
        let mut known = [None; 3];
        for (place, part) in known.iter_mut().zip(self.parts()) {
            *place = match part {
                Part::Known(n) => Some(n),
                Part::Filled => None,
                Part::Bad => return None,
            };
        }
        Some(known)
    }

    /// What kind of date it is.
    #[must_use]
    pub fn form(self) -> DateForm {
        let Some([yy, month, day]) = self.known() else { return DateForm::Malformed };
        // Year 2000 is leap, as 00 must be here, since 1900 is not.
        let year = yy.map(|y| 2000 + u16::from(y));
        if PartialDate::new(year, month, day).is_none() {
            return DateForm::Malformed;
        }
        match [yy, month, day].iter().filter(|p| p.is_some()).count() {
            3 => DateForm::Complete,
            0 => DateForm::Unknown,
            _ => DateForm::Partial,
        }
    }

    /// The date of birth seen from the day of inspection; `None` where the characters are no date. A month or day `00`,
    /// which some issuers print for unknown, is read as unknown although [`MrzDate::form`] calls it malformed.
    ///
    /// TR-03135-1, 5.6.1.2.11 puts a year equal to that of the inspection into the last century, so that a newborn
    /// becomes a hundred years old. We deviate: such a birth is of this year unless the day would lie after the day of
    /// inspection.
    #[must_use]
    pub fn birth(self, inspection: Date) -> Option<PartialDate> {
        let [yy, month, day] = self.known()?;
        let [month, day] = [month, day].map(|p| p.filter(|&n| n != 0));
        let Some(yy) = yy else { return PartialDate::new(None, month, day) };
        let this_century = inspection.year() / 100 * 100 + u16::from(yy);
        let of = |year| PartialDate::new(Some(year), month, day);
        if this_century < inspection.year()
            || (this_century == inspection.year() && !after(month, day, inspection))
        {
            of(this_century)
        } else {
            of(this_century.checked_sub(100)?)
        }
    }

    /// The date of expiry; `None` where a part is unknown or no century has the day.
    ///
    /// With the start of validity of the signer of the document, the first century that puts the expiry after it; else
    /// this year and the next fifteen are ahead and all other years past (TR-03135-1, 5.10.2).
    #[must_use]
    pub fn expiry(self, inspection: Date, signer_not_before: Option<Date>) -> Option<Date> {
        let [Some(yy), Some(month), Some(day)] = self.known()? else { return None };
        let of = |century: u16| Date::new(century * 100 + u16::from(yy), month, day);
        if let Some(start) = signer_not_before {
            return (0..100).filter_map(of).find(|&date| date > start);
        }
        let now = inspection.year();
        let ahead = (now..=now + YEARS_AHEAD).find(|y| y % 100 == u16::from(yy));
        let year = match ahead {
            Some(year) => year,
            None => (now.checked_sub(100)?..now).find(|y| y % 100 == u16::from(yy))?,
        };
        of(year / 100)
    }
}

/// Whether the known parts lie after the day within its year.
fn after(month: Option<u8>, day: Option<u8>, today: Date) -> bool {
    match (month, day) {
        (Some(m), Some(d)) => (m, d) > (today.month(), today.day()),
        (Some(m), None) => m > today.month(),
        _ => false,
    }
}

impl fmt::Display for MrzDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|&c| write!(f, "{}", char::from(c)))
    }
}

impl fmt::Debug for MrzDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MrzDate({self})")
    }
}
