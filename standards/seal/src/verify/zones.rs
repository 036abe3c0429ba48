//! Zones in the seal, on the document and of the passport against each other (Doc 9303-7, 9.4; Doc 9303-8, Appendix A;
//! TR-03135-1, 5.10.5).

use super::{ReadZones, Step, StepKind, StepReason, SubIndication};
use crate::Seal;
use crate::vds::{ProfileId, Vds};
use spartel_base::IcaoCode;
use spartel_mrz::{CheckDigitKind, FieldKind, Mrz};

/// Sub-indications of a kind of document; the standards name them differently for visas and for all others.
struct Words {
    seal: SubIndication,
    printed: SubIndication,
    differ: SubIndication,
}

const VISA: Words = Words {
    seal: SubIndication::InvalidVisaMrz,
    printed: SubIndication::InvalidVisaMrz,
    differ: SubIndication::SealVisaMismatch,
};

const OTHER: Words = Words {
    seal: SubIndication::InvalidSealMrz,
    printed: SubIndication::InvalidPrintedMrz,
    differ: SubIndication::SealDocumentMismatch,
};

pub(super) fn steps(seal: &Seal<'_>, zones: &ReadZones<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    let zone = seal.zone().map(Result::ok);
    if let Some(zone) = &zone {
        let words = if is_visa(seal) { &VISA } else { &OTHER };
        of_document(zone.as_ref(), zones.printed, words, &mut steps);
    }
    match seal {
        Seal::Vds(vds) => of_carrier(vds, zone.flatten().as_ref(), zones, &mut steps),
        Seal::VdsNc(vds_nc) => {
            let person = vds_nc.person();
            let of_passport = person.document_type.is_none_or(|kind| kind.starts_with('P'));
            if let (Some(number), Some(passport), true) =
                (person.document_number, zones.passport, of_passport)
            {
                of_passport_zone(passport, &mut steps);
                steps.push(number_step(&number, passport));
            }
        }
        Seal::TwoDDoc(_) => {}
    }
    steps
}

fn is_visa(seal: &Seal<'_>) -> bool {
    matches!(seal, Seal::Vds(vds) if vds.profile().is_some_and(|profile| profile.id == ProfileId::Visa))
}

/// A sticker names the document that it is stuck on, be it a card or a passport.
const STICKERS: [ProfileId; 3] = [
    ProfileId::AddressStickerIdentityCard,
    ProfileId::AddressStickerResidencePermit,
    ProfileId::AddressStickerPassport,
];

/// The document or passport that the seal names by its number.
fn of_carrier(vds: &Vds<'_>, zone: Option<&Mrz>, zones: &ReadZones<'_>, steps: &mut Vec<Step>) {
    let Some(number) = vds.carrier_number() else { return };
    if vds.profile().is_some_and(|profile| STICKERS.contains(&profile.id)) {
        if let Some(carrier) = zones.printed.or(zones.passport) {
            let sub = SubIndication::SealDocumentMismatch;
            steps.push(digits_step(StepKind::PrintedZone, carrier, SubIndication::InvalidPrintedMrz));
            steps.push(match_step(StepKind::DocumentMatch, differing_number(&number, carrier), sub));
        }
    } else if let Some(passport) = zones.passport {
        of_passport_zone(passport, steps);
        let state = || state_differs(zone, passport).then_some(StepReason::StateDiffers);
        let found = differing_number(&number, passport).or_else(state);
        steps.push(match_step(StepKind::PassportMatch, found, SubIndication::SealPassportMismatch));
    }
}

/// The zone in the seal, the printed one, and both against each other.
fn of_document(zone: Option<&Mrz>, printed: Option<&Mrz>, words: &Words, steps: &mut Vec<Step>) {
    let Some(zone) = zone else {
        steps.push(Step::indicating(StepKind::SealZone, StepReason::ZoneMalformed, words.seal));
        return;
    };
    let sealed = digits_step(StepKind::SealZone, zone, words.seal);
    // Of visas, the standard judges the printed zone alone; wrong digits in the seal then show as a mismatch.
    let judged = printed.is_none() || words.seal != words.printed;
    steps.push(if judged { sealed } else { sealed.without_indication() });
    if let Some(printed) = printed {
        steps.push(digits_step(StepKind::PrintedZone, printed, words.printed));
        steps.push(match_step(StepKind::DocumentMatch, differing(zone, printed), words.differ));
    }
}

fn of_passport_zone(passport: &Mrz, steps: &mut Vec<Step>) {
    steps.push(digits_step(StepKind::PassportZone, passport, SubIndication::InvalidPassportMrz));
}

fn digits_step(kind: StepKind, zone: &Mrz, sub: SubIndication) -> Step {
    let wrong: Vec<CheckDigitKind> =
        zone.check_digits().all().into_iter().filter(|(_, digit)| digit.is_wrong()).map(|(k, _)| k).collect();
    match_step(kind, (!wrong.is_empty()).then_some(StepReason::CheckDigits(wrong)), sub)
}

fn match_step(kind: StepKind, found: Option<StepReason>, sub: SubIndication) -> Step {
    match found {
        Some(reason) => Step::indicating(kind, reason, sub),
        None => Step::passed(kind, StepReason::Passed),
    }
}

/// Character by character. The seal of a visa has no optional data, so these are not compared (Doc 9303-7, 9.1.3).
fn differing(sealed: &Mrz, printed: &Mrz) -> Option<StepReason> {
    if sealed.layout() != printed.layout() {
        return Some(StepReason::LayoutDiffers);
    }
    let visa = sealed.layout().is_visa();
    let fields = sealed.fields().filter(|field| !(visa && field.kind == FieldKind::OptionalData));
    let fields: Vec<FieldKind> = fields
        .filter(|field| printed.field(field.kind).is_none_or(|other| other.raw != field.raw))
        .map(|field| field.kind)
        .collect();
    (!fields.is_empty()).then_some(StepReason::FieldsDiffer(fields))
}

fn number_step(number: &str, passport: &Mrz) -> Step {
    let sub = SubIndication::SealPassportMismatch;
    match_step(StepKind::PassportMatch, differing_number(number, passport), sub)
}

/// The number of a feature against that of a zone. Spaces and fillers stand for each other; those at the end are padding.
fn differing_number(number: &str, zone: &Mrz) -> Option<StepReason> {
    let plain = |text: &str| text.replace(' ', "<").trim_end_matches('<').to_owned();
    let differs = plain(number) != plain(zone.document_number().as_str());
    differs.then_some(StepReason::NumberDiffers)
}

/// Whether the passport's state contradicts the seal (Doc 9303-7, 9.4, 3). A seal has no feature for the issuing state of
/// the passport; what corresponds to it is the nationality in the zone. Passports are issued to others than nationals
/// too, so this speaks only where the passport itself says that its holder is a national of the issuing state.
fn state_differs(zone: Option<&Mrz>, passport: &Mrz) -> bool {
    let nationality = zone.and_then(Mrz::nationality).and_then(IcaoCode::country);
    let state = passport.issuer().and_then(IcaoCode::country);
    match (nationality, state) {
        (Some(nationality), Some(state)) if passport.nationality() == Some(state.icao) => {
            nationality.issues() && nationality.icao != state.icao && nationality.iso != state.iso
        }
        _ => false,
    }
}
