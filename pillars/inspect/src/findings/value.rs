//! Typed arguments of findings, so that each language can write them its own way.

use std::fmt;

use spartel_base::{Date, IcaoCode, IsoAlpha2, PartialDate};

/// An argument of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text from the document or the caller, to be shown as it is, left to right.
    Text(Box<str>),
    /// A code with words of its own: the name of a field, a zone, a reason.
    Code(&'static str),
    /// A number.
    Number(i64),
    /// A date, perhaps with unknown parts.
    Date(PartialDate),
    /// A country as documents name it.
    Country(IcaoCode),
    /// A country as certificates name it.
    SignerCountry(IsoAlpha2),
    /// Nothing is known.
    Unknown,
}

impl Value {
    /// The kind, as written on the wire.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Code(_) => "code",
            Self::Number(_) => "number",
            Self::Date(_) => "date",
            Self::Country(_) | Self::SignerCountry(_) => "country",
            Self::Unknown => "unknown",
        }
    }

    /// Text from outside.
    #[must_use]
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Text(text.as_ref().into())
    }

    /// Lower-case hexadecimal digits.
    #[must_use]
    pub fn hex(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
        Self::Text(bytes.iter().flat_map(|b| [digit(b >> 4), digit(*b)]).collect::<String>().into())
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date.into())
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Into::into)
    }
}

impl From<IsoAlpha2> for Value {
    fn from(country: IsoAlpha2) -> Self {
        Self::SignerCountry(country)
    }
}

impl From<IcaoCode> for Value {
    fn from(country: IcaoCode) -> Self {
        Self::Country(country)
    }
}

impl From<PartialDate> for Value {
    fn from(date: PartialDate) -> Self {
        Self::Date(date)
    }
}

/// The plain form: ISO dates, letters of countries, `?` where nothing is known.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Code(code) => f.write_str(code),
            Self::Number(number) => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Country(country) => country.fmt(f),
            Self::SignerCountry(country) => country.fmt(f),
            Self::Unknown => f.write_str("?"),
        }
    }
}
