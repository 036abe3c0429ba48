//! How the zone is printed, as pictures show it: in infrared light, in which type face, how straight (TR-03135-1, 5.7.3.9.2
//! to 5.7.3.9.4).

use spartel_base::CheckResult;
use spartel_vision::{Light, Misprint, SeenPage, Zone};

use super::documents::Document;
use super::reading::Reading;
use super::seen::Leaf;
use crate::catalogue::CheckId;
use crate::result::{Place, Record, Recorder};
use crate::{Area, FindingCode as F, Margin, ReasonCode as R, Value};

const INFRARED: CheckId = CheckId::of("OpticalChecks/MrzComplianceCheck/MrzIrReadabilityCheck");
const SPECTRAL: CheckId =
    CheckId::of("OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck/BasicCheck");
const TYPE_FACE: CheckId = CheckId::of("OpticalChecks/MrzComplianceCheck/MrzOcrbTypeFaceCheck");
const TURNED: CheckId =
    CheckId::of("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck/CharacterAlignmentCheck");
const SHIFTED: CheckId =
    CheckId::of("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck/HorizontalAlignmentCheck");
const RAISED: CheckId =
    CheckId::of("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck/VerticalAlignmentCheck");

/// Writes the results of the page with the zone, where pictures show it.
pub(super) fn check(document: &Document<'_>, out: &mut Recorder<'_>) {
    let with_zone = |leaf: &&Leaf<'_>| leaf.page.zone.is_some();
    // Of several pictures of one page the one that was read best speaks.
    let reading = document.printed.as_ref().and_then(|printed| printed.reading);
    let is_read = |leaf: &&Leaf<'_>| {
        let zones = leaf.page.zone.as_ref().zip(reading);
        zones.is_some_and(|(zone, reading)| std::ptr::eq(zone, reading.zone))
    };
    let leaf = document.leaves.iter().find(is_read).or_else(|| document.leaves.iter().find(with_zone));
    let Some((leaf, zone)) = leaf.and_then(|leaf| Some((leaf, leaf.page.zone.as_ref()?))) else { return };
    let infrared = document.leaves.iter().find(|leaf| leaf.is_seen_in(Light::Infrared) && with_zone(leaf));
    match infrared.and_then(|leaf| Some((leaf, leaf.page.zone.as_ref()?))) {
        Some((leaf, zone)) => in_infrared(leaf, zone, out),
        None => out.not_supported(INFRARED, None, R::NoInfrared),
    }
    print(Reading { zone, pictures: leaf.pictures }, out);
}

/// Whether infrared light shows the zone (5.7.3.9.2), which is also the spectral check (IR,AB,MR).
fn in_infrared(leaf: &Leaf<'_>, zone: &Zone, out: &mut Recorder<'_>) {
    let told = |light| {
        zone.lights
            .iter()
            .filter(|view| view.light == light)
            .map(|view| view.legible.fraction())
            .reduce(f64::max)
    };
    let limit = INFRARED.entry().limit;
    let margin = limit.and_then(|limit| limit.margin(told(Light::Infrared).unwrap_or(0.0)));
    let seen = margin.is_some_and(|margin| margin.result() == CheckResult::Successful);
    let white = told(Light::White).and_then(|white| limit?.margin(white));
    let legible_in_white = white.is_some_and(|margin| margin.result() == CheckResult::Successful);
    let (result, reason) = if seen {
        (CheckResult::Successful, R::Ok)
    } else if !legible_in_white || is_poor(leaf.page) {
        (CheckResult::Undetermined, R::PictureTooPoor)
    } else {
        (CheckResult::Failed, R::NotInInfrared)
    };
    let area = infrared_area(leaf, zone);
    let margin = margin.filter(|_| result != CheckResult::Undetermined);
    let record = |id| Record::new(id, result, reason).graded(margin).at(area);
    out.record(record(INFRARED));
    out.record(Record { of: Some("IR,AB,MR"), ..record(SPECTRAL) });
    if result == CheckResult::Failed {
        out.find_at(F::MrzNotInInfrared, [], area.into(), &[INFRARED, SPECTRAL]);
    } else if result == CheckResult::Undetermined {
        out.find_at(F::InfraredNotJudged, [], area.into(), &[INFRARED, SPECTRAL]);
    }
}

/// Whether an infrared picture of the page has a flaw that could hide the zone.
fn is_poor(page: &SeenPage) -> bool {
    let of_zone = page.zone.iter().flat_map(|zone| &zone.lights).map(|view| (view.light, view.region.image));
    let views = page.views.iter().map(|view| (view.light, view.region.image));
    let infrared: Vec<_> = of_zone.chain(views).filter(|(light, _)| *light == Light::Infrared).collect();
    let infrared = |image: usize| infrared.iter().any(|(_, seen)| *seen == image);
    page.quality.complaints.iter().any(|complaint| complaint.on_zone && infrared(complaint.region.image))
}

/// Where the zone is in the infrared picture: as measured there, else where the visible one says that it must be.
fn infrared_area(leaf: &Leaf<'_>, zone: &Zone) -> Option<Area> {
    let measured = zone.lights.iter().find(|view| view.light == Light::Infrared).map(|view| view.region);
    let mapped = || {
        let view = |image| leaf.page.views.iter().find(move |view| view.region.image == image);
        let infrared = leaf.page.views.iter().find(|view| view.light == Light::Infrared)?;
        let there = view(zone.region.image)?.to_page.then(&infrared.to_page.inverse()?)?;
        let quad = there.map_quad(&zone.region.quad);
        Some(spartel_vision::Region { image: infrared.region.image, quad })
    };
    measured.or_else(mapped).map(|region| leaf.pictures.area(&region))
}

/// The print itself.
fn print(reading: Reading<'_>, out: &mut Recorder<'_>) {
    // Shapes are compared with what was read: of a reading that lost its way they tell nothing.
    let print = reading.zone.print.as_ref().filter(|_| !reading.doubts().is_all());
    let measured = [
        (TYPE_FACE, print.and_then(|print| print.unlike)),
        (TURNED, print.and_then(|print| print.rotation)),
        (SHIFTED, print.and_then(|print| print.horizontal)),
        (RAISED, print.and_then(|print| print.vertical)),
    ];
    let mut unmeasured = Vec::new();
    for (id, misprint) in measured {
        let margin = misprint.and_then(|misprint| id.entry().limit?.margin(misprint.amount));
        match misprint.zip(margin) {
            Some((misprint, margin)) => graded(reading, id, (misprint, margin), out),
            None => {
                let record = Record::new(id, CheckResult::Undetermined, R::PictureTooPoor);
                out.record(record.at(Some(reading.area())));
                unmeasured.push(id);
            }
        }
    }
    if !unmeasured.is_empty() {
        out.find_at(F::PrintNotMeasured, [], Some(reading.area()).into(), &unmeasured);
    }
}

fn graded(reading: Reading<'_>, id: CheckId, (worst, margin): (Misprint, Margin), out: &mut Recorder<'_>) {
    let area = reading.area_of(worst.character..worst.character.saturating_add(1));
    let area = area.or_else(|| Some(reading.area()));
    let result = margin.result();
    let reason = if result == CheckResult::Successful { R::Ok } else { R::BeyondLimit };
    out.record(Record::new(id, result, reason).graded(Some(margin)).at(area));
    if result == CheckResult::Successful {
        return;
    }
    let (line, column) = reading.position(worst.character);
    let place = [line, column].map(|number| Value::Number(number as i64));
    if id == TYPE_FACE {
        return out.find_at(F::MrzTypeFace, place, area.into(), &[id]);
    }
    let code = match id {
        TURNED => F::MrzCharacterTurned,
        SHIFTED => F::MrzCharacterShifted,
        _ => F::MrzCharacterRaised,
    };
    let limit = id.entry().limit.map_or(0.0, |limit| limit.value);
    let [line, column] = place;
    let args = [line, column, decimal(worst.amount), decimal(limit)];
    out.find_at(code, args, Place::from(area), &[id]);
}

/// Hundredths, as a person reads them.
fn decimal(amount: f64) -> Value {
    Value::text(format!("{amount:.2}"))
}
