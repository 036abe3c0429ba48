//! The eighteen checks of the consistency of a zone (TR-03135-1, 5.6.1.2), the same for page, EF.DG1 and seal.

mod rules;

use crate::{Mrz, RawMrz};
use spartel_base::Date;

/// One of the eighteen checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MrzCheck {
    /// 5.6.1.2.1
    Length,
    /// 5.6.1.2.2
    CheckDigitComposite,
    /// 5.6.1.2.3
    CheckDigitDocumentNumber,
    /// 5.6.1.2.4
    CheckDigitDateOfExpiry,
    /// 5.6.1.2.5
    CheckDigitDateOfBirth,
    /// 5.6.1.2.6
    CheckDigitOptionalData,
    /// 5.6.1.2.7
    IssuerVsNationality,
    /// 5.6.1.2.8
    DocumentType,
    /// 5.6.1.2.9
    Issuer,
    /// 5.6.1.2.10
    Nationality,
    /// 5.6.1.2.11
    DateOfBirth,
    /// 5.6.1.2.12
    DateOfExpiry,
    /// 5.6.1.2.13
    Sex,
    /// 5.6.1.2.14
    DocumentNumber,
    /// 5.6.1.2.15
    Surname,
    /// 5.6.1.2.16
    GivenName,
    /// 5.6.1.2.17
    IssuerIcaoIncluded,
    /// 5.6.1.2.18
    NationalityIcaoIncluded,
}

impl MrzCheck {
    /// All checks in the order of their sections.
    pub const ALL: [Self; 18] = [
        Self::Length,
        Self::CheckDigitComposite,
        Self::CheckDigitDocumentNumber,
        Self::CheckDigitDateOfExpiry,
        Self::CheckDigitDateOfBirth,
        Self::CheckDigitOptionalData,
        Self::IssuerVsNationality,
        Self::DocumentType,
        Self::Issuer,
        Self::Nationality,
        Self::DateOfBirth,
        Self::DateOfExpiry,
        Self::Sex,
        Self::DocumentNumber,
        Self::Surname,
        Self::GivenName,
        Self::IssuerIcaoIncluded,
        Self::NationalityIcaoIncluded,
    ];

    /// The element name of the standard.
    #[must_use]
    pub const fn element(self) -> &'static str {
        match self {
            Self::Length => "LengthCheck",
            Self::CheckDigitComposite => "CheckDigitCompositeCheck",
            Self::CheckDigitDocumentNumber => "CheckDigitDocumentNumberCheck",
            Self::CheckDigitDateOfExpiry => "CheckDigitDateOfExpiryCheck",
            Self::CheckDigitDateOfBirth => "CheckDigitDateOfBirthCheck",
            Self::CheckDigitOptionalData => "CheckDigitOptionalDataCheck",
            Self::IssuerVsNationality => "IssuerVsNationalityCheck",
            Self::DocumentType => "DocumentTypeCheck",
            Self::Issuer => "IssuerCheck",
            Self::Nationality => "NationalityCheck",
            Self::DateOfBirth => "DateOfBirthCheck",
            Self::DateOfExpiry => "DateOfExpiryCheck",
            Self::Sex => "SexCheck",
            Self::DocumentNumber => "DocumentNumberCheck",
            Self::Surname => "SurnameCheck",
            Self::GivenName => "GivenNameCheck",
            Self::IssuerIcaoIncluded => "IssuerIcaoIncludedCheck",
            Self::NationalityIcaoIncluded => "NationalityIcaoIncludedCheck",
        }
    }
}

/// Why a zone is not consistent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Inconsistency {
    /// The length is that of no layout.
    Length,
    /// A check digit does not fit.
    CheckDigit,
    /// A check digit is missing.
    CheckDigitMissing,
    /// An ordinary or military passport names a nationality that its issuer does not give, or a refugee's or stateless
    /// person's passport names the issuer's own.
    IssuerAndNationality,
    /// The document code does not fit the layout.
    DocumentCode,
    /// The second letter of the document code is not allowed.
    SecondaryCode,
    /// A passport without harmonised code expires after 2037.
    CodeAfter2037,
    /// The characters cannot be a code of a state or organisation.
    CountryCode,
    /// The code is not listed.
    CountryUnknown,
    /// The code is listed, but names no issuer.
    CountryDoesNotIssue,
    /// The characters are no date.
    Date,
    /// A part of the date of expiry is unknown.
    DateIncomplete,
    /// The character is none of F, M and filler.
    Sex,
    /// A number or name that must be there is not.
    Missing,
    /// A filler begins the field.
    LeadingFiller,
    /// A digit stands in a name.
    DigitInName,
    /// More fillers than one between components or two between identifiers.
    Separators,
    /// A long document number is not followed by its check digit and a filler.
    LongNumber,
}

impl Inconsistency {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length => "mrz-length",
            Self::CheckDigit => "mrz-check-digit",
            Self::CheckDigitMissing => "mrz-check-digit-missing",
            Self::IssuerAndNationality => "mrz-issuer-and-nationality",
            Self::DocumentCode => "mrz-document-code",
            Self::SecondaryCode => "mrz-secondary-code",
            Self::CodeAfter2037 => "mrz-code-after-2037",
            Self::CountryCode => "mrz-country-code",
            Self::CountryUnknown => "mrz-country-unknown",
            Self::CountryDoesNotIssue => "mrz-country-does-not-issue",
            Self::Date => "mrz-date",
            Self::DateIncomplete => "mrz-date-incomplete",
            Self::Sex => "mrz-sex",
            Self::Missing => "mrz-missing",
            Self::LeadingFiller => "mrz-leading-filler",
            Self::DigitInName => "mrz-digit-in-name",
            Self::Separators => "mrz-separators",
            Self::LongNumber => "mrz-long-number",
        }
    }
}

/// The outcome of one check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing found.
    Ok,
    /// A discrepancy.
    Wrong(Inconsistency),
    /// The layout does not have what the check looks at.
    NotApplicable,
}

use Inconsistency as I;

/// The check of the length, which a text that is no zone can fail (5.6.1.2.1).
#[must_use]
pub fn length(raw: &RawMrz<'_>) -> Outcome {
    if raw.layout().is_ok() { Outcome::Ok } else { Outcome::Wrong(I::Length) }
}

/// All eighteen checks of a zone; the day of inspection serves the century of expiry.
#[must_use]
pub fn check(zone: &Mrz, inspection: Date) -> [(MrzCheck, Outcome); 18] {
    let digits = zone.check_digits();
    MrzCheck::ALL.map(|which| (which, rules::one(zone, &digits, which, inspection)))
}
