//! Checks of pages seen in pictures: detection, reading, and what is wrong with the pictures (TR-03135-1, 5.7.3).

use spartel_base::CheckResult;
use spartel_mrz::{Layout, Mrz};
use spartel_vision::{Complaint, Flaw, Light};

use super::documents::{Document, Printed};
use super::reading::{Doubts, Pictures};
use super::seen::{Blank, differences};
use super::zone::Place;
use crate::catalogue::CheckId;
use crate::result::{self, Record, Recorder};
use crate::{FindingCode as F, ReasonCode as R, Region, Value};

const DETECTION: CheckId = CheckId::of("OpticalChecks/DocumentDetectionCheck");
const PORTRAIT: CheckId = CheckId::of("OpticalChecks/PrimaryFacialImagePresenceCheck");
const READING: CheckId = CheckId::of("OpticalChecks/MrzComplianceCheck/MrzReadingCheck");
/// More doubtful characters than these are counted, not listed.
const MOST_LISTED: usize = 6;

/// Everything about the pictures themselves and the page as such. `expects_zone` tells whether the document has one.
pub(super) fn pages(document: &Document<'_>, expects_zone: bool, out: &mut Recorder<'_>) {
    if !document.has_pictures() {
        return;
    }
    for source in &document.unread_pictures {
        out.aborted(DETECTION, None, R::Unreadable);
        out.find(F::PictureUnreadable, [Value::text(source)], None, &[DETECTION]);
    }
    for leaf in &document.leaves {
        out.record(Record::new(DETECTION, CheckResult::Successful, R::Ok).at(leaf.area()));
    }
    document.blanks.iter().for_each(|blank| not_seen(blank, document.leaves.is_empty(), out));
    portrait(document, out);
    if document.printed.is_none() {
        if expects_zone {
            out.undetermined(READING, None, R::ZoneNotSeen);
            out.find(F::ZoneNotSeen, [], None, &[READING]);
        } else {
            out.not_supported(READING, None, R::NotInSeal);
        }
    }
}

/// A picture without a page (Table 5.43). Where it is poor, or others show the page, the picture is to blame.
fn not_seen(blank: &Blank<'_>, alone: bool, out: &mut Recorder<'_>) {
    if !blank.needed {
        return out.tell(
            F::DocumentNotSeen,
            [Value::text(blank.source())],
            result::Place::default(),
            &[DETECTION],
        );
    }
    if alone && blank.light == Light::White && blank.complaints.is_empty() {
        out.failed(DETECTION, None, R::DocumentNotSeen);
    } else {
        out.aborted(DETECTION, None, R::DocumentNotSeen);
    }
    out.find(F::DocumentNotSeen, [Value::text(blank.source())], None, &[DETECTION]);
}

/// Whether a portrait is there (5.7.3.7). Only a passport's page must have one: a card may have it on its other side, and
/// visas need none.
fn portrait(document: &Document<'_>, out: &mut Recorder<'_>) {
    let seen = document.leaves.iter().find_map(|leaf| Some(leaf.pictures.area(leaf.page.portrait.as_ref()?)));
    if seen.is_some() {
        return out.record(Record::new(PORTRAIT, CheckResult::Successful, R::Ok).at(seen));
    }
    let layout = document.printed_zone().map(Mrz::layout);
    let of_zone = document.leaves.iter().find(|leaf| leaf.page.zone.is_some());
    match (layout, of_zone) {
        (Some(Layout::MrvA | Layout::MrvB), _) => out.not_supported(PORTRAIT, None, R::NotInLayout),
        (Some(Layout::Td3), Some(leaf)) if leaf.page.quality.complaints.is_empty() => {
            let area = leaf.area();
            out.record(Record::new(PORTRAIT, CheckResult::Failed, R::PortraitNotSeen).at(area));
            out.find_at(F::PortraitNotSeen, [], area.into(), &[PORTRAIT]);
        }
        (Some(Layout::Td3), Some(_)) => out.undetermined(PORTRAIT, None, R::PictureTooPoor),
        _ => out.not_supported(PORTRAIT, None, R::SideNotPresented),
    }
}

/// Whether all characters of the zone were read surely, by one reading or several that agree. `confirmed` names the place
/// of signed data that say the same as a reading that is not sure.
pub(super) fn reading(
    printed: &Printed<'_>,
    confirmed: Option<Place>,
    contradicts: bool,
    out: &mut Recorder<'_>,
) {
    let Some(reading) = printed.reading.or_else(|| printed.others.first().copied()) else { return };
    let record = |result, reason| Record::new(READING, result, reason).at(Some(reading.area()));
    if contradicts {
        out.record(record(CheckResult::Undetermined, R::ReadingsDiffer));
    } else if printed.doubts.is_none() {
        out.record(record(CheckResult::Successful, R::Ok));
    } else if let Some(place) = confirmed {
        out.record(record(CheckResult::Successful, R::ReadingConfirmed));
        let at = result::Place::from(Some(reading.area()));
        out.find_at(F::MrzReadingConfirmed, [Value::Code(place.code())], at, &[READING]);
    } else {
        out.record(record(CheckResult::Undetermined, R::ReadingUnsure));
    }
}

/// Whether two readings of the zone contradict each other where both are sure; each place is told.
pub(super) fn contradictions(printed: &Printed<'_>, out: &mut Recorder<'_>) -> bool {
    let Some(zone) = &printed.zone else { return false };
    let mut found = false;
    for other in &printed.others {
        let Some(second) = other.parsed() else { continue };
        let doubts = other.doubts();
        let sure = |at: &usize| !doubts.at(*at) && !printed.doubts.at(*at);
        for at in differences(zone, &second).filter(sure).take(MOST_LISTED) {
            found = true;
            let [first, second] = [zone, &second].map(|zone| character(zone, at));
            let (line, column) = position(zone, at);
            let args =
                [line, column, first, Value::text(printed.source), second, Value::text(other.source())];
            let place = result::Place { region: Some(region(zone, at)), area: other.area_of(at..at + 1) };
            out.find_at(F::MrzReadingsDiffer, args, place, &[READING]);
        }
    }
    found
}

/// What could not be read surely, character by character, naming all checks that stay undetermined because of it.
pub(super) fn unsure(printed: &Printed<'_>, doubts: Doubts, out: &mut Recorder<'_>) {
    let mut checks = out.with_reason(R::ReadingUnsure);
    let Some(reading) = printed.reading.filter(|_| !doubts.is_none() && !checks.is_empty()) else { return };
    checks.sort_by_key(|id| *id != READING);
    let offsets: Vec<usize> = doubts.offsets(reading.zone.characters.len()).collect();
    let Some(zone) = printed.zone.as_ref().filter(|_| (1..=MOST_LISTED).contains(&offsets.len())) else {
        let args = [Value::text(reading.source()), Value::Number(offsets.len() as i64)];
        return out.find_at(F::MrzZoneUnsure, args, Some(reading.area()).into(), &checks);
    };
    for at in offsets {
        let place = result::Place { region: Some(region(zone, at)), area: reading.area_of(at..at + 1) };
        let (line, column) = position(zone, at);
        let found = character(zone, at);
        match reading.plausible(at) {
            Some(plausible) => {
                out.find_at(F::MrzCharacterUnsure, [line, column, found, plausible], place, &checks);
            }
            None => out.find_at(F::MrzCharacterUnclear, [line, column, found], place, &checks),
        }
    }
}

fn region(zone: &Mrz, offset: usize) -> Region {
    let at = zone.layout().position(offset);
    Region::Mrz { zone: Place::Printed.code(), line: at.line, column: at.column, length: 1 }
}

pub(super) fn position(zone: &Mrz, offset: usize) -> (Value, Value) {
    let at = zone.layout().position(offset);
    (Value::Number(at.line as i64), Value::Number(at.column as i64))
}

pub(super) fn character(zone: &Mrz, offset: usize) -> Value {
    zone.as_bytes().get(offset).map(|byte| Value::text(char::from(*byte).to_string())).into()
}

/// What is wrong with the pictures: to be taken again where it is in the way of a check, else for information.
pub(super) fn complaints(document: &Document<'_>, out: &mut Recorder<'_>) {
    let mut poor = out.with_reason(R::PictureTooPoor);
    poor.extend(out.with_reason(R::ReadingUnsure));
    poor.extend(out.with_reason(R::ZoneNotSeen));
    for leaf in &document.leaves {
        for complaint in &leaf.page.quality.complaints {
            let matters = complaint.on_zone || leaf.page.zone.is_none();
            complain(leaf.pictures, complaint, if matters { &poor } else { &[] }, out);
        }
    }
    for blank in document.blanks.iter().filter(|blank| blank.needed) {
        blank.complaints.iter().for_each(|complaint| complain(blank.pictures, complaint, &[DETECTION], out));
    }
}

fn complain(pictures: Pictures<'_>, complaint: &Complaint, checks: &[CheckId], out: &mut Recorder<'_>) {
    let code = match complaint.flaw {
        Flaw::ResolutionLow => F::PictureCoarse,
        Flaw::Blurred => F::PictureBlurred,
        Flaw::Glare => F::PictureGlare,
        Flaw::TooDark => F::PictureDark,
        Flaw::TooBright => F::PictureBright,
        Flaw::Shadow => F::PictureShadow,
        Flaw::Cropped => F::PictureCropped,
        Flaw::Covered => F::PictureCovered,
    };
    let place = Value::Code(if complaint.on_zone { "zone" } else { "page" });
    let area = Some(pictures.area(&complaint.region)).into();
    let args = [Value::text(pictures.name(complaint.region.image)), place];
    if checks.is_empty() {
        out.tell(code, args, area, &[DETECTION]);
    } else {
        out.find_at(code, args, area, checks);
    }
}
