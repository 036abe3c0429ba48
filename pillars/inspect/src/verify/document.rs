//! All checks of one document: page, chip, seals, and between them.

use spartel_base::{CountryKind, IcaoCode, Timestamp};
use spartel_mrz::Mrz;
use spartel_seal::ReadZones;
use spartel_vision::Light;

use super::combined::{self, SignerEnd, Zone};
use super::documents::Document;
use super::reading::Doubts;
use super::zone::{self, Place};
use super::{chip, cross, lights, optical, print, seal, sealed, seen, signer, summary};
use crate::catalogue::CheckId;
use crate::profile::Present;
use crate::result::Recorder;
use crate::{DocumentSummary, FindingCode, ReasonCode, Region, Trust, Value};

const CONSISTENCY: CheckId = CheckId::of("OpticalChecks/MrzComplianceCheck/MrzConsistencyCheck");
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
    // A reading that is not sure waits for what signed data say.
    let waits = document.printed.as_ref().is_some_and(|printed| !printed.doubts.is_none());
    if !waits {
        zones.extend(printed(document, Doubts::NONE, out));
    }
    let mut texts = summary::Texts::default();
    if let Some(parts) = &document.chip {
        let read = chip::check(parts, document.sure_zone(), (trust.anchors(), at), out);
        ends.extend(signer::of_chip(&read, trust.anchors(), &mut signers, out));
        texts.take(read.passive.as_ref());
        zones.extend(chip_zone(&read));
    }
    for part in &document.seals {
        let beside = ReadZones { printed: document.sure_zone(), passport };
        let read = seal::check(part, &beside, (trust, at), out);
        seals.push(summary::of_seal(part, read.as_ref()));
        if let Some(read) = read {
            ends.extend(signer::of_seal(&read, trust.anchors(), &mut signers, out));
            let since = read.validation.signer().map(|s| s.certificate.validity().ok());
            let signed_since = read.validation.authentic().and(since).map(|v| v.map(|v| v.not_before));
            let doubts = Doubts::NONE;
            zones.extend(read.zone.map(|mrz| Zone { mrz, place: Place::Seal, signed_since, doubts }));
        }
    }
    seal::barcodes(document, out);
    let doubts = of_pictures(document, &zones, out);
    if waits {
        zones.extend(printed(document, doubts, out));
    }
    between(document, doubts, &zones, out);
    let on_chip = zones.iter().any(|zone| zone.place == Place::Chip);
    if let Some(printed) = document.printed.as_ref().filter(|_| !on_chip && doubts.is_none()) {
        zone::repair(&printed.raw, printed.zone.as_ref(), out);
    }
    combined::chip_presence(document.chip.is_some(), out);
    let expiry = combined::expiry(&zones, &ends, at, out);
    let best = zones.iter().min_by_key(|zone| summary::source(zone));
    let issuer = best.and_then(|zone| zone.mrz.issuer());
    test_document(best.map(|zone| &zone.mrz), out);
    if let Some(printed) = &document.printed {
        optical::unsure(printed, doubts, out);
    }
    optical::complaints(document, out);
    locate(document, out);
    Checked {
        present: present(document),
        issuer,
        side: cross::Side {
            mrz: best.map(|zone| zone.mrz),
            doubts: best.map_or(Doubts::NONE, |zone| zone.doubts),
            without_zone: !has_zone(document),
            expiry,
            passport_number: document
                .parsed_seals()
                .filter(|seal| !sealed::is_sticker(seal))
                .find_map(sealed::carrier_number),
        },
        summary: DocumentSummary {
            seals,
            signers,
            zone: summary::of_reading(document, doubts),
            ..summary::of(document, best, at, texts)
        },
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

/// The pictures, and which characters are still in doubt once signed data were heard.
fn of_pictures(document: &Document<'_>, zones: &[Zone], out: &mut Recorder<'_>) -> Doubts {
    optical::pages(document, has_zone(document), out);
    print::check(document, out);
    lights::check(document, out);
    let Some(printed) = &document.printed else { return Doubts::NONE };
    let contradicts = optical::contradictions(printed, out);
    let confirmed = printed.zone.as_ref().and_then(|zone| confirmed_by(zone, printed.doubts, zones));
    optical::reading(printed, confirmed, contradicts, out);
    if confirmed.is_some() { Doubts::NONE } else { printed.doubts }
}

/// The place of signed data that have the very characters that were not read surely.
fn confirmed_by(printed: &Mrz, doubts: Doubts, zones: &[Zone]) -> Option<Place> {
    let differs = |zone: &Zone| {
        printed.layout() != zone.mrz.layout() || doubts.any(seen::differences(printed, &zone.mrz))
    };
    // A visa's seal is filled up with fillers that nobody signed.
    let whole = |zone: &&Zone| zone.signed_since.is_some() && !zone.mrz.layout().is_visa();
    zones.iter().filter(whole).find(|zone| !doubts.is_none() && !differs(zone)).map(|zone| zone.place)
}

/// Findings about characters of a zone that was read from a picture point into the picture too, and so do its checks.
fn locate(document: &Document<'_>, out: &mut Recorder<'_>) {
    let reading = document.printed.as_ref().and_then(|printed| printed.reading);
    let Some((reading, zone)) = reading.zip(document.printed_zone()) else { return };
    let columns = zone.layout().columns();
    for finding in out.findings.iter_mut().filter(|finding| finding.area.is_none()) {
        if let Some(Region::Mrz { zone: "printed", line, column, length }) = finding.region {
            let start = line.saturating_sub(1) * columns + column.saturating_sub(1);
            finding.area = reading.area_of(start..start + length);
        }
    }
    for record in out.records.iter_mut().filter(|record| record.area.is_none()) {
        if record.id.is_within(CONSISTENCY) {
            record.area = Some(reading.area());
        }
    }
}

fn printed(document: &Document<'_>, doubts: Doubts, out: &mut Recorder<'_>) -> Option<Zone> {
    let printed = document.printed.as_ref()?;
    match &printed.zone {
        Some(zone) => zone::check(zone, Place::Printed, doubts, out),
        None => zone::unreadable(&printed.raw, Place::Printed, (printed.source, doubts), out),
    }
    printed.zone.map(|mrz| Zone { mrz, place: Place::Printed, signed_since: None, doubts })
}

/// The zone of EF.DG1, and since when its signer may sign if it is authentic.
fn chip_zone(read: &chip::Read<'_>) -> Option<Zone> {
    let mrz = read.zone?;
    let authentic = read.passive.as_ref().and_then(|passive| {
        passive.authentic()?.data_group::<spartel_lds::dg1::Dg1<'_>>().ok()?;
        let validity = passive.signer.as_ref()?.certificate.validity().ok();
        Some(validity.map(|validity| validity.not_before))
    });
    Some(Zone { mrz, place: Place::Chip, signed_since: authentic, doubts: Doubts::NONE })
}

/// The printed zone against those of chip and seals.
fn between(document: &Document<'_>, doubts: Doubts, zones: &[Zone], out: &mut Recorder<'_>) {
    let Some(printed) = document.printed_zone().map(|mrz| (mrz, doubts)) else { return };
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
        picture: document.has_pictures(),
        infrared: document.leaves.iter().any(|leaf| leaf.is_seen_in(Light::Infrared)),
        ultraviolet: document.leaves.iter().any(|leaf| leaf.page.glow.is_some()),
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
