//! The rule behind each check of consistency.

use super::{Inconsistency as I, MrzCheck, Outcome};
use crate::{
    CheckDigit, CheckDigits, CodeConformity, DateForm, DocumentType, FieldKind, Layout, Mrz, MrzDate,
};
use spartel_base::{CountryKind, Date, IcaoCode};

pub(super) fn one(zone: &Mrz, digits: &CheckDigits, which: MrzCheck, inspection: Date) -> Outcome {
    match which {
        // A zone that was read has the length of its layout.
        MrzCheck::Length => Outcome::Ok,
        MrzCheck::CheckDigitComposite => digit(digits.composite),
        MrzCheck::CheckDigitDocumentNumber => digit(digits.document_number),
        MrzCheck::CheckDigitDateOfExpiry => digit(digits.date_of_expiry),
        MrzCheck::CheckDigitDateOfBirth => digit(digits.date_of_birth),
        MrzCheck::CheckDigitOptionalData => digit(digits.optional_data),
        MrzCheck::IssuerVsNationality => issuer_and_nationality(zone),
        MrzCheck::DocumentType => document_type(zone.code_conformity(inspection)),
        MrzCheck::Issuer => verdict(zone.issuer().is_some(), I::CountryCode),
        MrzCheck::Nationality => present(zone, FieldKind::Nationality, || nationality(zone)),
        MrzCheck::DateOfBirth => zone.date_of_birth().map_or(Outcome::NotApplicable, date_of_birth),
        MrzCheck::DateOfExpiry => zone.date_of_expiry().map_or(Outcome::NotApplicable, date_of_expiry),
        MrzCheck::Sex => present(zone, FieldKind::Sex, || verdict(zone.sex().is_some(), I::Sex)),
        MrzCheck::DocumentNumber => document_number(zone),
        MrzCheck::Surname => surname(zone),
        MrzCheck::GivenName => given_name(zone),
        MrzCheck::IssuerIcaoIncluded => zone.issuer().map_or(Outcome::Wrong(I::CountryCode), issuer_listed),
        MrzCheck::NationalityIcaoIncluded => present(zone, FieldKind::Nationality, || {
            zone.nationality().map_or_else(|| nationality(zone), nationality_listed)
        }),
    }
}

fn verdict(ok: bool, otherwise: I) -> Outcome {
    if ok { Outcome::Ok } else { Outcome::Wrong(otherwise) }
}

fn present(zone: &Mrz, kind: FieldKind, check: impl FnOnce() -> Outcome) -> Outcome {
    if zone.layout().slot(kind).is_some() { check() } else { Outcome::NotApplicable }
}

const fn digit(verdict: CheckDigit) -> Outcome {
    match verdict {
        CheckDigit::Correct => Outcome::Ok,
        CheckDigit::Wrong { found: b'<', .. } => Outcome::Wrong(I::CheckDigitMissing),
        CheckDigit::Wrong { .. } => Outcome::Wrong(I::CheckDigit),
        CheckDigit::NotInLayout => Outcome::NotApplicable,
    }
}

const fn document_type(conformity: CodeConformity) -> Outcome {
    match conformity {
        CodeConformity::Conforming | CodeConformity::NotHarmonised => Outcome::Ok,
        CodeConformity::NotHarmonisedAfter2037 => Outcome::Wrong(I::CodeAfter2037),
        CodeConformity::WrongKind => Outcome::Wrong(I::DocumentCode),
        CodeConformity::WrongSecondary => Outcome::Wrong(I::SecondaryCode),
    }
}

/// Convention travel documents may leave the nationality out (Doc 9303-4, 4.2.2, note o).
fn may_omit_nationality(zone: &Mrz) -> bool {
    matches!(
        zone.document_type(),
        DocumentType::RefugeePassport
            | DocumentType::StatelessPassport
            | DocumentType::AlienPassport
            | DocumentType::Passport
    )
}

fn nationality(zone: &Mrz) -> Outcome {
    let empty = zone.field(FieldKind::Nationality).is_some_and(|field| field.is_empty());
    match zone.nationality() {
        Some(_) => Outcome::Ok,
        None if empty && may_omit_nationality(zone) => Outcome::Ok,
        None if empty => Outcome::Wrong(I::Missing),
        None => Outcome::Wrong(I::CountryCode),
    }
}

/// The standard leaves the rule open (5.6.1.2.7, notes): equality is too strict even for passports. Ours: the nationality
/// of an ordinary or military passport is signed for by the same country as its issuer (which covers the British and
/// Chinese cases), or stands for a person without one; a refugee's or stateless person's passport does not name the
/// nationality of the state that issues it. All other documents may name any.
fn issuer_and_nationality(zone: &Mrz) -> Outcome {
    if zone.layout().slot(FieldKind::Nationality).is_none() {
        return Outcome::NotApplicable;
    }
    let (Some(issuer), Some(nationality)) = (zone.issuer(), zone.nationality()) else {
        return if zone.issuer().is_some() && nationality(zone) == Outcome::Ok {
            Outcome::Ok
        } else {
            Outcome::Wrong(I::CountryCode)
        };
    };
    let own = issuer == nationality || same_family(issuer, nationality);
    let stateless = nationality.as_str().starts_with("XX");
    match zone.document_type() {
        DocumentType::NationalPassport | DocumentType::MilitaryPassport => {
            verdict(own || stateless, I::IssuerAndNationality)
        }
        DocumentType::RefugeePassport | DocumentType::StatelessPassport => {
            verdict(issuer != nationality, I::IssuerAndNationality)
        }
        _ => Outcome::Ok,
    }
}

/// Whether both codes belong to one country: one signs for both, or one is a territory of the other.
fn same_family(issuer: IcaoCode, nationality: IcaoCode) -> bool {
    let iso = |code: IcaoCode| code.country().and_then(|country| country.iso);
    iso(issuer).is_some() && iso(issuer) == iso(nationality)
        || sovereign(issuer.as_str()) == sovereign(nationality.as_str())
}

/// Territories whose passports name the nationality of another code, or the other way round.
fn sovereign(code: &str) -> &str {
    match code {
        "HKG" | "MAC" => "CHN",
        "FRO" | "GRL" => "DNK",
        "ALA" => "FIN",
        "ABW" | "ANT" | "BES" | "CUW" | "SXM" => "NLD",
        "PRI" | "GUM" | "VIR" | "ASM" | "MNP" => "USA",
        "AIA" | "BMU" | "VGB" | "CYM" | "FLK" | "GIB" | "MSR" | "PCN" | "SHN" | "TCA" | "GGY" | "JEY"
        | "IMN" | "IOT" | "SGS" | "GBD" | "GBN" | "GBO" | "GBP" | "GBS" => "GBR",
        "GLP" | "GUF" | "MTQ" | "MYT" | "NCL" | "PYF" | "REU" | "SPM" | "WLF" | "MAF" | "BLM" => "FRA",
        other => other,
    }
}

fn date_of_birth(date: MrzDate) -> Outcome {
    verdict(date.form() != DateForm::Malformed, I::Date)
}

/// Only a date of birth may be unknown (Doc 9303-3, 4.8).
fn date_of_expiry(date: MrzDate) -> Outcome {
    match date.form() {
        DateForm::Complete => Outcome::Ok,
        DateForm::Malformed => Outcome::Wrong(I::Date),
        DateForm::Partial | DateForm::Unknown => Outcome::Wrong(I::DateIncomplete),
    }
}

fn document_number(zone: &Mrz) -> Outcome {
    let number = zone.document_number();
    let optional = zone.field(FieldKind::OptionalData);
    if number.as_str().is_empty() {
        return Outcome::Wrong(I::Missing);
    }
    if number.as_str().starts_with('<') {
        return Outcome::Wrong(I::LeadingFiller);
    }
    let can_go_on = matches!(zone.layout(), Layout::Td1 | Layout::Td2);
    let goes_on = can_go_on && zone.field(FieldKind::DocumentNumberCheckDigit).is_some_and(|f| f.is_empty());
    let ends = optional.is_some_and(|field| field.raw.contains('<'));
    let digit = number.check_digit().is_ascii_digit();
    verdict(!goes_on || (number.is_long() && ends && digit), I::LongNumber)
}

/// What the field holds of the primary and of the secondary identifier, with the fillers between.
fn identifiers(zone: &Mrz) -> (&str, &str) {
    match zone.field(FieldKind::Name) {
        Some(field) => field.raw.split_once("<<").unwrap_or((field.raw, "")),
        None => (zone.raw(FieldKind::PrimaryIdentifier), zone.raw(FieldKind::SecondaryIdentifier)),
    }
}

fn identifier(text: &str) -> Outcome {
    if text.starts_with('<') {
        Outcome::Wrong(I::LeadingFiller)
    } else if text.bytes().any(|b| b.is_ascii_digit()) {
        Outcome::Wrong(I::DigitInName)
    } else {
        verdict(!text.trim_end_matches('<').contains("<<"), I::Separators)
    }
}

fn surname(zone: &Mrz) -> Outcome {
    let (primary, _) = identifiers(zone);
    if primary.trim_matches('<').is_empty() { Outcome::Wrong(I::Missing) } else { identifier(primary) }
}

/// A holder may have no secondary identifier (Doc 9303-4, 4.2.3.1 f).
fn given_name(zone: &Mrz) -> Outcome {
    let (_, secondary) = identifiers(zone);
    match zone.layout() {
        Layout::FrenchDrivingLicence => Outcome::NotApplicable,
        // The French card separates given names by two fillers.
        Layout::FrenchIdentityCard => identifier(&secondary.replace("<<", "<")),
        _ if secondary.trim_matches('<').is_empty() => Outcome::Ok,
        _ => identifier(secondary),
    }
}

/// The British codes of nationality stand in the field of the issuer of territories' passports, too.
fn issuer_listed(code: IcaoCode) -> Outcome {
    match code.country() {
        None => Outcome::Wrong(I::CountryUnknown),
        Some(country) => {
            let british = country.kind == CountryKind::NationalityOnly && code.as_str().starts_with("GB");
            verdict(country.issues() || british, I::CountryDoesNotIssue)
        }
    }
}

fn nationality_listed(code: IcaoCode) -> Outcome {
    let listed = code.country().is_some_and(|country| country.kind != CountryKind::SignerOnly);
    verdict(listed, I::CountryUnknown)
}
