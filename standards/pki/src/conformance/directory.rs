//! The rules behind the codes of the directory, inferred from Doc 9303-12 and from what the directory published.
//!
//! How each rule was found, and what stays open, is in `docs/conformance.md`.

use super::{Code, Field, Party, Severity};
use crate::algorithm::SignatureAlgorithm;
use crate::certificate::{Certificate, GeneralNames, KeyUsage};
use crate::der::Tag;
use crate::digest::DigestAlgorithm;
use crate::name::Name;
use crate::oid;
use crate::trust::{Anchor, EntryKind, TrustStore};
use spartel_base::{Date, IsoAlpha2, ParseError};

/// Which checker of the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edition {
    /// The one that marked entries up to version 16 of the directory: two rules.
    First,
    /// The one since then.
    Second,
}

impl Edition {
    /// The checker that marked an entry, by the attribute `pkdVersion`; the newer one where it is not a number.
    #[must_use]
    pub fn of_version(version: &str) -> Self {
        match version.trim().parse::<u32>() {
            Ok(0..=16) => Self::First,
            _ => Self::Second,
        }
    }
}

/// Certificates under a CSCA of before this day get warnings where later ones get errors. The data allow any day from
/// 2014-06-14 to 2014-07-15.
const PROFILE_IN_FORCE: Option<Date> = Date::new(2014, 7, 1);

/// The codes of a document signer and of the CSCA that issued it, in order. Without the CSCA, those of the CSCA are left out.
#[must_use]
pub fn check_signer(signer: &Certificate<'_>, csca: Option<&Certificate<'_>>, edition: Edition) -> Vec<Code> {
    let mut codes = match edition {
        Edition::First => first_edition(signer, csca),
        Edition::Second => {
            let graded = grade(csca.unwrap_or(signer));
            let mut codes = of_signer(signer, graded);
            codes.extend(csca.into_iter().flat_map(|csca| of_csca(csca, graded)));
            codes
        }
    };
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The certificate of an anchor that its CSCA issued first, roots before links: the one that a directory of the time held.
#[must_use]
pub fn first_issued<'s>(store: &'s TrustStore, anchor: &Anchor) -> Option<Certificate<'s>> {
    let own = store.anchor(anchor.id())?;
    let mut best: Option<(bool, Certificate<'s>)> = None;
    for entry in store.entries_of(own) {
        let Ok(certificate) = entry.certificate() else { continue };
        let link = entry.kind() == EntryKind::Link;
        let serial = |c: &Certificate<'_>| (c.serial().len(), c.serial().to_vec());
        let earlier = best
            .as_ref()
            .is_none_or(|(best_link, held)| (link, serial(&certificate)) < (*best_link, serial(held)));
        if earlier {
            best = Some((link, certificate));
        }
    }
    best.map(|(_, certificate)| certificate)
}

fn grade(reference: &Certificate<'_>) -> Severity {
    let begins = reference.validity().map(|validity| validity.not_before.date());
    match (begins, PROFILE_IN_FORCE) {
        (Ok(begins), Some(since)) if begins < since => Severity::Warning,
        _ => Severity::Error,
    }
}

fn code(severity: Severity, party: Party, field: Field, rule: u8) -> Code {
    Code { severity, party, field, rule }
}

fn first_edition(signer: &Certificate<'_>, csca: Option<&Certificate<'_>>) -> Vec<Code> {
    let mut codes = Vec::new();
    let country = signer.subject().attribute(oid::COUNTRY_NAME);
    if country.is_some_and(|country| country.value.tag != Tag::PRINTABLE_STRING) {
        codes.push(code(Severity::Error, Party::Dsc, Field::Subject, Code::INVALID_STRING));
    }
    if csca.is_some_and(|csca| path_length(csca).is_none()) {
        codes.push(code(Severity::Error, Party::Csca, Field::BasicConstraints, Code::PATH_LENGTH));
    }
    codes
}

fn of_signer(signer: &Certificate<'_>, graded: Severity) -> Vec<Code> {
    let error = Severity::Error;
    let issuer_names = signer.issuer_alt_names();
    let subject_names = signer.subject_alt_names();
    let country = signer.issuer().country();
    let basic = signer.basic_constraints();
    let has_basic = !matches!(basic, Ok(None));
    let types = signer.extensions().find(oid::DOCUMENT_TYPE_LIST);
    let points = signer.extensions().find(oid::CRL_DISTRIBUTION_POINTS);
    let rules = [
        (graded, Field::DistributionPoints, Code::NOT_PRESENT, matches!(points, Ok(None))),
        (graded, Field::DocumentTypes, Code::NOT_PRESENT, matches!(types, Ok(None))),
        (graded, Field::IssuerAltName, Code::NOT_PRESENT, matches!(issuer_names, Ok(None))),
        (graded, Field::SubjectAltName, Code::NOT_PRESENT, matches!(subject_names, Ok(None))),
        (error, Field::IssuerAltName, Code::FOREIGN_LOCALITY, is_foreign(&issuer_names, country)),
        (error, Field::SubjectAltName, Code::FOREIGN_LOCALITY, is_foreign(&subject_names, country)),
        (graded, Field::Signature, Code::NOT_PERMITTED, !is_permitted(signer)),
        (error, Field::BasicConstraints, Code::PRESENT, has_basic),
        (graded, Field::BasicConstraints, Code::PATH_LENGTH, has_basic && path_length(signer) != Some(0)),
        (error, Field::Extensions, Code::DEFAULT_ENCODED, encodes_default(signer)),
        (error, Field::Subject, Code::INVALID_STRING, has_invalid_string(&signer.subject())),
        (error, Field::Subject, Code::NO_COMMON_NAME, signer.subject().common_name().is_none()),
        (error, Field::Issuer, Code::NO_COMMON_NAME, signer.issuer().common_name().is_none()),
    ];
    collect(Party::Dsc, &rules)
}

fn of_csca(csca: &Certificate<'_>, graded: Severity) -> Vec<Code> {
    let error = Severity::Error;
    let subject_names = csca.subject_alt_names();
    let issuer_names = csca.issuer_alt_names();
    let points = csca.extensions().find(oid::CRL_DISTRIBUTION_POINTS);
    let usage = csca.key_usage().ok().flatten();
    let usage_extension = csca.extensions().find(oid::KEY_USAGE).ok().flatten();
    let rules = [
        (graded, Field::DistributionPoints, Code::NOT_PRESENT, matches!(points, Ok(None))),
        (graded, Field::IssuerAltName, Code::NOT_PRESENT, matches!(issuer_names, Ok(None))),
        (graded, Field::SubjectAltName, Code::NOT_PRESENT, matches!(subject_names, Ok(None))),
        (
            error,
            Field::SubjectAltName,
            Code::FOREIGN_LOCALITY,
            is_foreign(&subject_names, csca.subject().country()),
        ),
        (graded, Field::Signature, Code::NOT_PERMITTED, !is_permitted(csca)),
        (graded, Field::BasicConstraints, Code::PATH_LENGTH, path_length(csca) != Some(0)),
        (graded, Field::Subject, Code::INVALID_STRING, has_invalid_string(&csca.subject())),
        (error, Field::Subject, Code::NO_COMMON_NAME, csca.subject().common_name().is_none()),
        (error, Field::Issuer, Code::NO_COMMON_NAME, csca.issuer().common_name().is_none()),
        (error, Field::KeyUsage, Code::OTHER_BITS, usage.is_some_and(|u| u.0 & !KeyUsage::CSCA.0 != 0)),
        (error, Field::KeyUsage, Code::NOT_CRITICAL, usage_extension.is_some_and(|e| !e.critical)),
    ];
    collect(Party::Csca, &rules)
}

fn collect(party: Party, rules: &[(Severity, Field, u8, bool)]) -> Vec<Code> {
    let broken = rules.iter().filter(|(.., broken)| *broken);
    broken.map(|(severity, field, rule, _)| code(*severity, party, *field, *rule)).collect()
}

fn path_length(certificate: &Certificate<'_>) -> Option<i64> {
    certificate.basic_constraints().ok().flatten().and_then(|basic| basic.path_length)
}

/// SHA-1 is the one digest of the field that Doc 9303-12, 4.1.6.4 no longer permits.
fn is_permitted(certificate: &Certificate<'_>) -> bool {
    SignatureAlgorithm::parse(certificate.algorithm()).is_ok_and(|a| a.digest() != DigestAlgorithm::Sha1)
}

/// Whether a directory name has a locality that is no code of `country`. Names without a locality are not looked at.
fn is_foreign(names: &Result<Option<GeneralNames<'_>>, ParseError>, country: Option<IsoAlpha2>) -> bool {
    let Ok(Some(names)) = names else { return false };
    let Some(locality) = names.locality() else { return false };
    let codes = country.into_iter().flat_map(IsoAlpha2::countries);
    !codes.map(|country| country.icao.letters()).any(|code| code == locality.trim())
}

/// Whether an extension writes `critical FALSE`, or BasicConstraints says nothing but its defaults.
fn encodes_default(certificate: &Certificate<'_>) -> bool {
    let written = certificate.extensions().iter().flatten().any(|extension| extension.default_encoded);
    let basic = certificate.basic_constraints().ok().flatten();
    written || basic.is_some_and(|basic| basic.default_encoded || !basic.authority)
}

/// Country and serial number must be PrintableString, all else that or UTF8String (Doc 9303-12, Table 5).
pub(super) fn has_invalid_string(name: &Name<'_>) -> bool {
    name.attributes().any(|attribute| match attribute.kind {
        oid::COUNTRY_NAME | oid::SERIAL_NUMBER => attribute.value.tag != Tag::PRINTABLE_STRING,
        oid::EMAIL_ADDRESS | oid::DOMAIN_COMPONENT => false,
        _ => !matches!(attribute.value.tag, Tag::PRINTABLE_STRING | Tag::UTF8_STRING),
    })
}
