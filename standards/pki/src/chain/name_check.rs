//! What the names in the certificate of a signer must have (TR-03135-1, 5.6.3.2.6 and 5.6.3.2.7; Doc 9303-12, 7.1.1.1).

use crate::name::Name;
use crate::oid;
use spartel_base::CheckResult;

/// What a name lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameFault {
    /// It has no country.
    NoCountry,
    /// Its country is not two letters.
    BadCountry,
    /// It has no common name, or an empty one.
    NoCommonName,
}

impl NameFault {
    /// The result of the check: `Failed`.
    #[must_use]
    pub const fn result(self) -> CheckResult {
        CheckResult::Failed
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoCountry => "country-missing",
            Self::BadCountry => "country-malformed",
            Self::NoCommonName => "common-name-missing",
        }
    }
}

/// Whether a name has a country of two letters, of either case, and a common name.
///
/// # Errors
/// What it lacks first.
pub fn check_name(name: &Name<'_>) -> Result<(), NameFault> {
    if name.attribute(oid::COUNTRY_NAME).is_none() {
        return Err(NameFault::NoCountry);
    }
    if name.country().is_none() {
        return Err(NameFault::BadCountry);
    }
    match name.common_name() {
        Some(text) if !text.trim().is_empty() => Ok(()),
        _ => Err(NameFault::NoCommonName),
    }
}
