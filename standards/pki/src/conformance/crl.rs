//! Breaches of the profile by a revocation list (Doc 9303-12, 7.1.4, Tables 9 and 10).

use crate::certificate::Extensions;
use crate::crl::Crl;
use crate::der::{Oid, Tag};
use crate::oid;

/// Most days from one list to the next (Doc 9303-12, 4.1.5).
const MAX_DAYS: i64 = 90;

/// One breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrlBreach {
    /// Not version 2.
    Version,
    /// A time cannot be read.
    UnreadableTime,
    /// The list does not say when the next one is due.
    NoNextUpdate,
    /// The next list is due later than 90 days after this one.
    LongPeriod,
    /// The country is missing or not two letters, or in lower case.
    Country,
    /// An empty run of entries is written.
    EmptyEntries,
    /// No authority key identifier.
    NoAuthorityKeyId,
    /// No number.
    NoNumber,
    /// The number is negative or longer than 20 bytes.
    Number,
    /// A mark of delta or partitioned lists.
    ForbiddenExtension,
    /// A reason or another forbidden extension of an entry.
    EntryExtension,
    /// A default value is written out.
    DefaultEncoded,
}

impl CrlBreach {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Version => "crl-version-not-2",
            Self::UnreadableTime => "crl-time-unreadable",
            Self::NoNextUpdate => "crl-next-update-missing",
            Self::LongPeriod => "crl-period-longer-than-90-days",
            Self::Country => "crl-issuer-country",
            Self::EmptyEntries => "crl-empty-entries",
            Self::NoAuthorityKeyId => "crl-authority-key-identifier-missing",
            Self::NoNumber => "crl-number-missing",
            Self::Number => "crl-number-encoding",
            Self::ForbiddenExtension => "crl-extension-forbidden",
            Self::EntryExtension => "crl-entry-extension-forbidden",
            Self::DefaultEncoded => "crl-default-value-encoded",
        }
    }

    /// The table or section of Doc 9303-12 that demands otherwise.
    #[must_use]
    pub const fn section(self) -> &'static str {
        match self {
            Self::LongPeriod => "9303-12 4.1.5",
            Self::Version
            | Self::UnreadableTime
            | Self::NoNextUpdate
            | Self::Country
            | Self::EmptyEntries => "9303-12 Table 9",
            _ => "9303-12 Table 10",
        }
    }
}

/// The breaches of a revocation list, in order.
#[must_use]
pub fn crl_breaches(crl: &Crl<'_>) -> Vec<CrlBreach> {
    let times = (crl.this_update(), crl.next_update());
    let days = match times {
        (Ok(this), Ok(Some(next))) => Some(next.days_since(this)),
        _ => None,
    };
    let number = crl.number().ok().flatten();
    let odd = |number: &[u8]| number.len() > 20 || number.first().is_none_or(|byte| byte & 0x80 != 0);
    let defaults = crl.extensions().iter().flatten().any(|extension| extension.default_encoded);
    let entry_extensions = crl.revoked().iter().any(|entry| entry.reason.is_some());
    let rules = [
        (CrlBreach::Version, crl.version() != 2),
        (CrlBreach::UnreadableTime, times.0.is_err() || times.1.is_err()),
        (CrlBreach::NoNextUpdate, matches!(times.1, Ok(None))),
        (CrlBreach::LongPeriod, days.is_some_and(|days| days > MAX_DAYS)),
        (CrlBreach::Country, !has_country(crl)),
        (CrlBreach::EmptyEntries, crl.has_empty_entries()),
        (CrlBreach::NoAuthorityKeyId, !has(crl.extensions(), oid::AUTHORITY_KEY_ID)),
        (CrlBreach::NoNumber, !has(crl.extensions(), oid::CRL_NUMBER)),
        (CrlBreach::Number, number.is_some_and(odd)),
        (CrlBreach::ForbiddenExtension, FORBIDDEN.iter().any(|id| has(crl.extensions(), *id))),
        (CrlBreach::EntryExtension, entry_extensions),
        (CrlBreach::DefaultEncoded, defaults),
    ];
    rules.into_iter().filter_map(|(breach, broken)| broken.then_some(breach)).collect()
}

const FORBIDDEN: [Oid<'static>; 3] =
    [oid::DELTA_CRL_INDICATOR, oid::ISSUING_DISTRIBUTION_POINT, oid::FRESHEST_CRL];

fn has(extensions: Extensions<'_>, id: Oid<'_>) -> bool {
    matches!(extensions.find(id), Ok(Some(_)))
}

fn has_country(crl: &Crl<'_>) -> bool {
    let country = crl.issuer().attribute(oid::COUNTRY_NAME);
    country.is_some_and(|country| {
        let letters = country.value.value;
        country.value.tag == Tag::PRINTABLE_STRING
            && letters.len() == 2
            && letters.iter().all(u8::is_ascii_uppercase)
    })
}
