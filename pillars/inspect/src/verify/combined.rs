//! Checks between the parts of one document (TR-03135-1, 5.10).

use spartel_base::{CheckResult, Date, Timestamp};
use spartel_mrz::{DateForm, Mrz, MrzDate};

use super::fields::{Agreement, Component};
use super::optical;
use super::reading::Doubts;
use super::zone::Place;
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode, ReasonCode, Region, Value};

const EXPIRY: CheckId = CheckId::of("CombinedChecks/DateOfExpiryCheck");
const VS_SIGNER: CheckId = CheckId::of("CombinedChecks/MrzVsSignerExpiryCheck");
const VS_DG1: CheckId = CheckId::of("CombinedChecks/MrzVsDg1Check/ComponentCheck");
const VS_SEAL: CheckId = CheckId::of("CombinedChecks/MrzVsSealCheck/ComponentCheck");
const CHIP: CheckId = CheckId::of("CombinedChecks/ChipPresenceCheck");

/// A zone with where it stands and whether a trusted signature covers it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Zone {
    pub mrz: Mrz,
    pub place: Place,
    /// The start of validity of the signer whose signature covers the zone, where it was verified.
    pub signed_since: Option<Option<Timestamp>>,
    /// Which characters were not read surely.
    pub doubts: Doubts,
}

/// A signer used in the inspection of a document, and until when its certificate is valid.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SignerEnd {
    pub of: &'static str,
    pub not_after: Option<Timestamp>,
}

/// The date of expiry, from signed data first (5.10.2), and against every signer (5.10.3).
pub(crate) fn expiry(
    zones: &[Zone],
    signers: &[SignerEnd],
    at: Timestamp,
    out: &mut Recorder<'_>,
) -> Option<Date> {
    let today = at.date();
    let readable =
        |zone: &&Zone| zone.mrz.date_of_expiry().is_some_and(|date| date.form() == DateForm::Complete);
    let source = zones
        .iter()
        .filter(readable)
        .min_by_key(|zone| (zone.signed_since.is_none(), zone.place != Place::Printed));
    let date = source.and_then(|zone| {
        let start = zone.signed_since.flatten().map(Timestamp::date);
        zone.mrz.date_of_expiry().and_then(|date: MrzDate| date.expiry(today, start))
    });
    if zones.is_empty() {
        out.not_supported(EXPIRY, None, ReasonCode::NoInput);
        out.not_supported(VS_SIGNER, None, ReasonCode::NoInput);
        return None;
    }
    let Some(date) = date else {
        out.undetermined(EXPIRY, None, ReasonCode::ExpiryUnknown);
        out.find(FindingCode::ExpiryUnknown, [], None, &[EXPIRY]);
        out.not_supported(VS_SIGNER, None, ReasonCode::ExpiryUnknown);
        return None;
    };
    let unsure = |zone: &Zone| {
        Component::DateOfExpiry.offsets(&zone.mrz).is_some_and(|mut field| field.any(|at| zone.doubts.at(at)))
    };
    if source.is_some_and(unsure) {
        out.undetermined(EXPIRY, None, ReasonCode::ReadingUnsure);
        out.not_supported(VS_SIGNER, None, ReasonCode::ReadingUnsure);
        return None;
    }
    if date < today {
        out.failed(EXPIRY, None, ReasonCode::DocumentExpired);
        let region = source.and_then(|zone| region(&zone.mrz, zone.place, Component::DateOfExpiry));
        out.find(FindingCode::DocumentExpired, [date.into()], region, &[EXPIRY]);
    } else {
        out.ok(EXPIRY, None);
    }
    against_signers(date, signers, out);
    Some(date)
}

fn against_signers(date: Date, signers: &[SignerEnd], out: &mut Recorder<'_>) {
    if signers.is_empty() {
        out.not_supported(VS_SIGNER, None, ReasonCode::NoInput);
    }
    for signer in signers {
        let end = signer.not_after.map(Timestamp::date);
        if end.is_some_and(|end| date <= end) {
            out.ok(VS_SIGNER, Some(signer.of));
        } else {
            out.failed(VS_SIGNER, Some(signer.of), ReasonCode::OutlivesSigner);
            let args = [date.into(), end.into()];
            out.find(FindingCode::DocumentOutlivesSigner, args, Some(Region::Part(signer.of)), &[VS_SIGNER]);
        }
    }
}

/// A printed zone, and which of its characters were not read surely.
type Read<'z> = (&'z Mrz, Doubts);

/// The printed zone and EF.DG1, component by component (5.10.4).
pub(crate) fn printed_vs_chip(printed: Read<'_>, chip: &Mrz, out: &mut Recorder<'_>) {
    compare(printed, chip, VS_DG1, FindingCode::MrzDiffersFromChip, out);
}

/// The printed zone and that of a seal, as far as the seal holds it (5.10.5).
pub(crate) fn printed_vs_seal(printed: Read<'_>, seal: &Mrz, out: &mut Recorder<'_>) {
    compare(printed, seal, VS_SEAL, FindingCode::MrzDiffersFromSeal, out);
}

/// The number of the document that a sticker names, and the printed one.
pub(crate) fn printed_vs_number((printed, doubts): Read<'_>, sealed: &str, out: &mut Recorder<'_>) {
    let component = Component::DocumentNumber;
    let plain = |number: &str| number.replace(' ', "<").trim_end_matches('<').to_owned();
    let own = printed.document_number();
    if plain(own.as_str()) == plain(sealed) {
        return out.ok(VS_SEAL, Some(component.code()));
    }
    if component.offsets(printed).is_some_and(|mut field| field.any(|at| doubts.at(at))) {
        return out.undetermined(VS_SEAL, Some(component.code()), ReasonCode::ReadingUnsure);
    }
    out.failed(VS_SEAL, Some(component.code()), ReasonCode::Differs);
    let args = [Value::Code(component.code()), Value::text(own.as_str()), Value::text(sealed)];
    let region = region(printed, Place::Printed, component);
    out.find(FindingCode::MrzDiffersFromSeal, args, region, &[VS_SEAL]);
}

fn compare(read: Read<'_>, other: &Mrz, id: CheckId, code: FindingCode, out: &mut Recorder<'_>) {
    let (printed, _) = read;
    // A visa seal leaves out the optional data (Doc 9303-7, 9.2.3).
    let without_optional = id == VS_SEAL && other.layout().is_visa();
    let compared = Component::ALL
        .into_iter()
        .filter(|component| !(without_optional && component.is_optional()))
        .map(|component| (component, component.compare(printed, other)));
    let mut differ = [None; Component::ALL.len()];
    for ((component, agreement), slot) in compared.zip(&mut differ) {
        let of = Some(component.code());
        match agreement {
            Agreement::Same => out.ok(id, of),
            Agreement::SameButFillers => {
                out.put(id, of, CheckResult::Successful, ReasonCode::FillersTolerated);
            }
            Agreement::NotInBoth => out.not_supported(id, of, ReasonCode::NotInLayout),
            Agreement::Different if is_doubtful(read, other, component) => {
                out.undetermined(id, of, ReasonCode::ReadingUnsure);
                unsure(read, other, component, id, out);
            }
            Agreement::Different => *slot = Some(component),
        }
    }
    let only_optional = differ.iter().flatten().all(|component| component.is_optional());
    for component in differ.into_iter().flatten() {
        differs(printed, other, component, (id, code), only_optional, out);
    }
}

/// Whether a difference lies in nothing but characters that were not read surely. Zones of two layouts have no places in
/// common: there one such character in the field is enough.
fn is_doubtful((printed, doubts): Read<'_>, other: &Mrz, component: Component) -> bool {
    let Some(mut field) = component.offsets(printed).filter(|_| !doubts.is_none()) else { return false };
    if printed.layout() != other.layout() {
        return field.any(|at| doubts.at(at));
    }
    let mut differences =
        field.filter(|at| printed.as_bytes().get(*at) != other.as_bytes().get(*at)).peekable();
    differences.peek().is_some() && differences.all(|at| doubts.at(at))
}

/// What was read and what the other zone has, at each place in question.
fn unsure(
    (printed, doubts): Read<'_>,
    other: &Mrz,
    component: Component,
    id: CheckId,
    out: &mut Recorder<'_>,
) {
    let zone = Value::Code(if id == VS_DG1 { Place::Chip.code() } else { Place::Seal.code() });
    if printed.layout() != other.layout() {
        return;
    }
    for at in component.offsets(printed).into_iter().flatten().filter(|at| doubts.at(*at)) {
        let [found, expected] = [printed, other].map(|zone| optical::character(zone, at));
        if found == expected {
            continue;
        }
        let (line, column) = optical::position(printed, at);
        let position = printed.layout().position(at);
        let (zone_code, length) = (Place::Printed.code(), 1);
        let region = Region::Mrz { zone: zone_code, line: position.line, column: position.column, length };
        let args = [line, column, found, zone.clone(), expected];
        out.find(FindingCode::MrzUnsureDiffers, args, Some(region), &[id]);
    }
}

fn differs(
    printed: &Mrz,
    other: &Mrz,
    component: Component,
    (id, code): (CheckId, FindingCode),
    only_optional: bool,
    out: &mut Recorder<'_>,
) {
    let of = Some(component.code());
    let [ours, theirs] = [printed, other].map(|zone| component.value(zone, out.today()));
    let region = region(printed, Place::Printed, component);
    if only_optional && id == VS_DG1 {
        out.undetermined(id, of, ReasonCode::OptionalDataDiffers);
        out.find(FindingCode::MrzOptionalDataDiffers, [ours, theirs], region, &[id]);
    } else {
        out.failed(id, of, ReasonCode::Differs);
        out.find(code, [Value::Code(component.code()), ours, theirs], region, &[id]);
    }
}

fn region(zone: &Mrz, place: Place, component: Component) -> Option<Region> {
    let (line, column, length) = component.place(zone)?;
    Some(Region::Mrz { zone: place.code(), line, column, length })
}

/// Whether a chip is there as expected (5.10.9). Without a database of models only its presence can be told.
pub(crate) fn chip_presence(chip: bool, out: &mut Recorder<'_>) {
    if chip {
        out.ok(CHIP, None);
    } else {
        out.not_supported(CHIP, None, ReasonCode::NoModel);
    }
}
