//! Nouns that every room shares: dates, country and document codes, check results, parse errors. No verbs.

mod check;
mod country;
mod date;
mod document;
mod parse;

pub use check::CheckResult;
pub use country::{Country, CountryKind, IcaoCode, IsoAlpha2};
pub use date::{Date, PartialDate, Timestamp};
pub use document::DocumentCode;
pub use parse::{ParseError, Reason};
