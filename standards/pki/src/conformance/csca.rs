//! Breaches of the profile by a CSCA (Doc 9303-12, Tables 5 and 6), each with the section that demands otherwise.

use super::directory::has_invalid_string;
use crate::certificate::{BasicConstraints, Certificate, Extension, KeyUsage};
use crate::oid;
use spartel_base::Timestamp;

/// Longest validity in days before it is told: 20 years, rounded to whole years.
const LONG_VALIDITY_DAYS: i64 = 7487;

/// One breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Breach {
    /// Not version 3.
    Version,
    /// The serial number is negative.
    NegativeSerial,
    /// The serial number is longer than 20 bytes or has needless leading bytes.
    LongSerial,
    /// The algorithm inside and outside the signed part differ.
    AlgorithmsDiffer,
    /// The country is missing or not two letters.
    NoCountry,
    /// The country is in lower case.
    LowerCaseCountry,
    /// Issuer and subject are of different countries.
    CountriesDiffer,
    /// The subject has no common name.
    NoCommonName,
    /// A string is of a type that the profile does not allow.
    StringType,
    /// A unique identifier is there.
    UniqueId,
    /// A default value is written out.
    DefaultEncoded,
    /// No subject key identifier.
    NoSubjectKeyId,
    /// A link without authority key identifier.
    LinkWithoutAuthorityKeyId,
    /// No KeyUsage.
    NoKeyUsage,
    /// KeyUsage is not critical.
    KeyUsageNotCritical,
    /// keyCertSign or cRLSign is not set.
    KeyUsageMissesBits,
    /// Other bits are set.
    KeyUsageExtraBits,
    /// No BasicConstraints.
    NoBasicConstraints,
    /// BasicConstraints is not critical.
    BasicConstraintsNotCritical,
    /// cA is not TRUE.
    NotAnAuthority,
    /// The path length is absent or not zero.
    PathLength,
    /// No PrivateKeyUsagePeriod.
    NoPrivateKeyUsagePeriod,
    /// No SubjectAltName.
    NoSubjectAltName,
    /// No IssuerAltName.
    NoIssuerAltName,
    /// No CRLDistributionPoints.
    NoDistributionPoints,
    /// ExtKeyUsage is there.
    ExtendedKeyUsage,
    /// A critical extension that is not known.
    UnknownCriticalExtension,
    /// Valid for more than 20 years, rounded to whole years.
    LongValidity,
    /// The period of validity cannot be read.
    UnreadableValidity,
    /// No longer valid.
    Expired,
}

impl Breach {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Version => "version-not-3",
            Self::NegativeSerial => "serial-number-negative",
            Self::LongSerial => "serial-number-encoding",
            Self::AlgorithmsDiffer => "algorithms-differ",
            Self::NoCountry => "country-missing",
            Self::LowerCaseCountry => "country-lower-case",
            Self::CountriesDiffer => "issuer-and-subject-countries-differ",
            Self::NoCommonName => "common-name-missing",
            Self::StringType => "string-type",
            Self::UniqueId => "unique-identifier-present",
            Self::DefaultEncoded => "default-value-encoded",
            Self::NoSubjectKeyId => "subject-key-identifier-missing",
            Self::LinkWithoutAuthorityKeyId => "link-without-authority-key-identifier",
            Self::NoKeyUsage => "key-usage-missing",
            Self::KeyUsageNotCritical => "key-usage-not-critical",
            Self::KeyUsageMissesBits => "key-usage-misses-bits",
            Self::KeyUsageExtraBits => "key-usage-extra-bits",
            Self::NoBasicConstraints => "basic-constraints-missing",
            Self::BasicConstraintsNotCritical => "basic-constraints-not-critical",
            Self::NotAnAuthority => "not-an-authority",
            Self::PathLength => "path-length-not-zero",
            Self::NoPrivateKeyUsagePeriod => "private-key-usage-period-missing",
            Self::NoSubjectAltName => "subject-alternative-name-missing",
            Self::NoIssuerAltName => "issuer-alternative-name-missing",
            Self::NoDistributionPoints => "distribution-points-missing",
            Self::ExtendedKeyUsage => "extended-key-usage-present",
            Self::UnknownCriticalExtension => "unknown-critical-extension",
            Self::LongValidity => "validity-longer-than-20-years",
            Self::UnreadableValidity => "validity-unreadable",
            Self::Expired => "expired",
        }
    }

    /// The table or section of Doc 9303-12 that demands otherwise.
    #[must_use]
    pub const fn section(self) -> &'static str {
        match self {
            Self::NoCountry | Self::NoCommonName => "9303-12 7.1.1.1",
            Self::LongValidity | Self::Expired => "9303-12 4.1.4",
            Self::NoSubjectAltName | Self::NoIssuerAltName => "9303-12 7.1.1.2",
            Self::NoDistributionPoints => "9303-12 7.1.1.4",
            Self::ExtendedKeyUsage => "9303-12 7.1.1.3",
            Self::Version
            | Self::NegativeSerial
            | Self::LongSerial
            | Self::AlgorithmsDiffer
            | Self::LowerCaseCountry
            | Self::CountriesDiffer
            | Self::StringType
            | Self::UniqueId
            | Self::DefaultEncoded
            | Self::UnreadableValidity => "9303-12 Table 5",
            _ => "9303-12 Table 6",
        }
    }
}

/// The breaches of a CSCA's certificate at `at`, in order.
#[must_use]
pub fn csca_breaches(certificate: &Certificate<'_>, at: Timestamp) -> Vec<Breach> {
    let rules = body(certificate).into_iter().chain(names(certificate)).chain(key_rules(certificate));
    let rules = rules.chain(extension_rules(certificate)).chain(validity(certificate, at));
    let mut breaches: Vec<_> = rules.filter_map(|(breach, broken)| broken.then_some(breach)).collect();
    breaches.sort_unstable();
    breaches
}

type Rule = (Breach, bool);

fn body(certificate: &Certificate<'_>) -> [Rule; 6] {
    let serial = certificate.serial();
    let padded = matches!(serial, [0, second, ..] if second & 0x80 == 0)
        || matches!(serial, [0xFF, second, ..] if second & 0x80 != 0);
    let defaults = certificate.extensions().iter().flatten().any(|extension| extension.default_encoded);
    [
        (Breach::Version, certificate.version() != 3),
        (Breach::NegativeSerial, serial.first().is_some_and(|byte| byte & 0x80 != 0)),
        (Breach::LongSerial, serial.is_empty() || serial.len() > 20 || padded),
        (Breach::AlgorithmsDiffer, !certificate.algorithm().same_as(certificate.inner_algorithm())),
        (Breach::UniqueId, certificate.has_unique_ids()),
        (Breach::DefaultEncoded, defaults),
    ]
}

fn names(certificate: &Certificate<'_>) -> [Rule; 5] {
    let (subject, issuer) = (certificate.subject(), certificate.issuer());
    let written = |name: &crate::name::Name<'_>| {
        let value = name.attribute(oid::COUNTRY_NAME).map(|attribute| attribute.value.value);
        value.is_some_and(|value| value.iter().any(u8::is_ascii_lowercase))
    };
    [
        (Breach::NoCountry, subject.country().is_none() || issuer.country().is_none()),
        (Breach::LowerCaseCountry, written(&subject)),
        (Breach::CountriesDiffer, subject.country() != issuer.country()),
        (Breach::NoCommonName, subject.common_name().is_none()),
        (Breach::StringType, has_invalid_string(&subject) || has_invalid_string(&issuer)),
    ]
}

fn key_rules(certificate: &Certificate<'_>) -> [Rule; 10] {
    let extensions = certificate.extensions();
    let find = |id| extensions.find(id).ok().flatten();
    let not_critical = |extension: &Option<Extension<'_>>| extension.as_ref().is_some_and(|e| !e.critical);
    let usage_extension = find(oid::KEY_USAGE);
    let usage = certificate.key_usage().ok().flatten();
    let basic_extension = find(oid::BASIC_CONSTRAINTS);
    let basic: Option<BasicConstraints> = certificate.basic_constraints().ok().flatten();
    let authority = certificate.authority_key_id().ok().flatten().and_then(|id| id.key_id);
    let link = !certificate.is_self_issued() || {
        let subject = certificate.subject_key_id().ok().flatten();
        authority.is_some() && authority != subject
    };
    [
        (Breach::NoSubjectKeyId, certificate.subject_key_id() == Ok(None)),
        (Breach::LinkWithoutAuthorityKeyId, link && authority.is_none()),
        (Breach::NoKeyUsage, usage_extension.is_none()),
        (Breach::KeyUsageNotCritical, not_critical(&usage_extension)),
        (Breach::KeyUsageMissesBits, usage.is_some_and(|usage| !usage.has(KeyUsage::CSCA))),
        (Breach::KeyUsageExtraBits, usage.is_some_and(|usage| usage.0 & !KeyUsage::CSCA.0 != 0)),
        (Breach::NoBasicConstraints, basic_extension.is_none()),
        (Breach::BasicConstraintsNotCritical, not_critical(&basic_extension)),
        (Breach::NotAnAuthority, basic.is_some_and(|basic| !basic.authority)),
        (Breach::PathLength, basic.is_some_and(|basic| basic.path_length != Some(0))),
    ]
}

fn extension_rules(certificate: &Certificate<'_>) -> [Rule; 6] {
    let missing = |id| matches!(certificate.extensions().find(id), Ok(None));
    [
        (Breach::NoPrivateKeyUsagePeriod, missing(oid::PRIVATE_KEY_USAGE_PERIOD)),
        (Breach::NoSubjectAltName, missing(oid::SUBJECT_ALT_NAME)),
        (Breach::NoIssuerAltName, missing(oid::ISSUER_ALT_NAME)),
        (Breach::NoDistributionPoints, missing(oid::CRL_DISTRIBUTION_POINTS)),
        (Breach::ExtendedKeyUsage, !missing(oid::EXTENDED_KEY_USAGE)),
        (Breach::UnknownCriticalExtension, certificate.unknown_critical().next().is_some()),
    ]
}

fn validity(certificate: &Certificate<'_>, at: Timestamp) -> [Rule; 3] {
    let validity = certificate.validity();
    let days = validity.map(|period| period.not_after.days_since(period.not_before));
    [
        (Breach::UnreadableValidity, validity.is_err()),
        (Breach::LongValidity, days.is_ok_and(|days| days > LONG_VALIDITY_DAYS)),
        (Breach::Expired, validity.is_ok_and(|period| period.not_after < at)),
    ]
}
