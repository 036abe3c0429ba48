//! All checks of one document: page, chip, seals, and between them.

use spartel_base::{CountryKind, IcaoCode, Timestamp};
use spartel_mrz::Mrz;
use spartel_seal::ReadZones;

use super::combined::{self, SignerEnd, Zone};
use super::documents::Document;
use super::zone::{self, Place};
use super::{chip, cross, seal, sealed, signer, summary};
use crate::catalogue::CheckId;
use crate::profile::Present;
use crate::result::Recorder;
use crate::{DocumentSummary, FindingCode, ReasonCode, Trust, Value};

const NO_TEST: CheckId = CheckId::of("OpticalChecks/NoTestDocumentCheck");
const AVAILABLE: CheckId =
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/AvailabilityCheck/FileAvailabilityCheck");
const SEAL_PRESENCE: CheckId = CheckId::of("SealChecks/ReadabilityCheck/PresenceDetectionCheck");

/// What the checks of one document come to, beside what they wrote.
pub(super) struct Checked {
    pub present: Present,
    pub issuer: Option<IcaoCode>,
    pub side: cross::Side,
    pub summary: DocumentSummary,
}

pub(super) fn check(
    document: &Document<'_>,
    passport: Option<&Mrz>,
    (trust, at): (&Trust<'_>, Timestamp),
    out: &mut Recorder<'_>,
) -> Checked {
    let mut zones = Vec::with_capacity(3);
    let mut signers = Vec::new();
    let mut ends = Vec::new();
    let mut seals = Vec::new();
    unreadable(document, out);
    if let Some(zone) = printed(document, at, out) {
        zones.push(Zone { mrz: zone, place: Place::Printed, signed_since: None });
    }
    let mut texts = summary::Texts::default();
    if let Some(parts) = &document.chip {
        let read = chip::check(parts, document.printed_zone(), (trust.anchors(), at), out);
        ends.extend(signer::of_chip(&read, trust.anchors(), &mut signers, out));
        texts.take(read.passive.as_ref());
        zones.extend(chip_zone(&read));
    }
    for part in &document.seals {
        let beside = ReadZones { printed: document.printed_zone(), passport };
        let read = seal::check(part, &beside, (trust, at), out);
        seals.push(summary::of_seal(part, read.as_ref()));
        if let Some(read) = read {
            ends.extend(signer::of_seal(&read, trust.anchors(), &mut signers, out));
            let since = read.validation.signer().map(|s| s.certificate.validity().ok());
            let signed_since = read.validation.authentic().and(since).map(|v| v.map(|v| v.not_before));
            zones.extend(read.zone.map(|mrz| Zone { mrz, place: Place::Seal, signed_since }));
        }
    }
    between(document, &zones, out);
    if let (Some(printed), false) = (&document.printed, zones.iter().any(|zone| zone.place == Place::Chip)) {
        zone::repair(&printed.raw, printed.zone.as_ref(), out);
    }
    combined::chip_presence(document.chip.is_some(), out);
    let expiry = combined::expiry(&zones, &ends, at, out);
    let best = zones.iter().min_by_key(|zone| summary::source(zone));
    let issuer = best.and_then(|zone| zone.mrz.issuer());
    test_document(best.map(|zone| &zone.mrz), out);
    Checked {
        present: present(document),
        issuer,
        side: cross::Side {
            mrz: best.map(|zone| zone.mrz),
            without_zone: !has_zone(document),
            expiry,
            passport_number: document
                .parsed_seals()
                .filter(|seal| !sealed::is_sticker(seal))
                .find_map(sealed::carrier_number),
        },
        summary: DocumentSummary { seals, signers, ..summary::of(document, best, at, texts) },
    }
}

/// Inputs that say not what they are and could not be read: something was there, and nobody looked at it.
fn unreadable(document: &Document<'_>, out: &mut Recorder<'_>) {
    let id = if out.asks(AVAILABLE) { AVAILABLE } else { SEAL_PRESENCE };
    for source in &document.unreadable {
        out.aborted(id, None, ReasonCode::Unreadable);
        out.find(FindingCode::FileUnreadable, [Value::text(source), Value::Unknown], None, &[id]);
    }
}

fn printed(document: &Document<'_>, at: Timestamp, out: &mut Recorder<'_>) -> Option<Mrz> {
    let printed = document.printed.as_ref()?;
    match &printed.zone {
        Some(zone) => {
            zone::check(zone, Place::Printed, at.date(), out);
        }
        None => zone::unreadable(&printed.raw, Place::Printed, printed.source, out),
    }
    printed.zone
}

/// The zone of EF.DG1, and since when its signer may sign if it is authentic.
fn chip_zone(read: &chip::Read<'_>) -> Option<Zone> {
    let mrz = read.zone?;
    let authentic = read.passive.as_ref().and_then(|passive| {
        passive.authentic()?.data_group::<spartel_lds::dg1::Dg1<'_>>().ok()?;
        let validity = passive.signer.as_ref()?.certificate.validity().ok();
        Some(validity.map(|validity| validity.not_before))
    });
    Some(Zone { mrz, place: Place::Chip, signed_since: authentic })
}

/// The printed zone against those of chip and seals.
fn between(document: &Document<'_>, zones: &[Zone], out: &mut Recorder<'_>) {
    let Some(printed) = document.printed_zone() else { return };
    for zone in zones {
        match zone.place {
            Place::Printed => {}
            Place::Chip => combined::printed_vs_chip(printed, &zone.mrz, out),
            Place::Seal => combined::printed_vs_seal(printed, &zone.mrz, out),
        }
    }
    for sticker in document.parsed_seals().filter(|seal| sealed::is_sticker(seal)) {
        if let Some(number) = sealed::carrier_number(sticker) {
            combined::printed_vs_number(printed, &number, out);
        }
    }
}

/// Specimens of Utopia and of model databases (5.7.3.4), as far as a zone tells.
fn test_document(zone: Option<&Mrz>, out: &mut Recorder<'_>) {
    let Some(issuer) = zone.map(Mrz::issuer) else { return };
    let specimen = issuer.and_then(IcaoCode::country).is_some_and(|c| c.kind == CountryKind::Specimen);
    if specimen {
        out.failed(NO_TEST, None, ReasonCode::TestDocument);
        out.find(FindingCode::TestDocument, [issuer.into()], None, &[NO_TEST]);
    } else {
        out.ok(NO_TEST, None);
    }
}

fn present(document: &Document<'_>) -> Present {
    let zone_or_broken = document
        .seals
        .iter()
        .any(|part| part.seal.as_ref().map_or(true, |seal| sealed::zone(seal).is_some()));
    Present {
        chip: document.chip.is_some(),
        seal: !document.seals.is_empty(),
        seal_with_mrz: zone_or_broken,
        seal_alone: is_seal_alone(document),
        visa: document.is_visa(),
        zone: has_zone(document),
    }
}

/// All documents have a zone but those that are nothing else than a seal of a kind without one.
fn has_zone(document: &Document<'_>) -> bool {
    !(is_seal_alone(document)
        && document.seals.iter().all(|part| {
            part.seal.as_ref().is_ok_and(|seal| sealed::zone(seal).is_none() && !sealed::is_sticker(seal))
        }))
}

fn is_seal_alone(document: &Document<'_>) -> bool {
    document.printed.is_none() && document.chip.is_none() && !document.seals.is_empty()
}

/// The end of validity of a signer, for the check of 5.10.3.
pub(super) const fn end(of: &'static str, not_after: Option<Timestamp>) -> SignerEnd {
    SignerEnd { of, not_after }
}
