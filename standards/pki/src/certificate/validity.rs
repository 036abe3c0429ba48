//! Periods of validity (RFC 5280, 4.1.2.5).

use crate::der::{self, Tag, Tlv};
use spartel_base::{ParseError, Timestamp};

/// The period in which a certificate is valid, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// First instant.
    pub not_before: Timestamp,
    /// Last instant.
    pub not_after: Timestamp,
}

/// Where an instant lies in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InPeriod {
    /// Inside.
    Within,
    /// Before its first instant.
    NotYet,
    /// After its last instant.
    Expired,
}

impl Validity {
    pub(super) fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        const NAME: &str = "Certificate.validity";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let not_before = der::time(NAME, parts.next()?)?;
        let not_after = der::time(NAME, parts.next()?)?;
        Ok(Self { not_before, not_after })
    }

    /// Where `at` lies.
    #[must_use]
    pub fn at(&self, at: Timestamp) -> InPeriod {
        if at < self.not_before {
            InPeriod::NotYet
        } else if at > self.not_after {
            InPeriod::Expired
        } else {
            InPeriod::Within
        }
    }
}
