//! Pages in pictures: which documents they belong to, what infrared shows, how straight the print is, and flaws.

use proptest::prelude::*;
use spartel_base::CheckResult::{Aborted, Failed, NotSupported, Successful, Undetermined};
use spartel_inspect::catalogue::{self, Side};
use spartel_inspect::{FindingCode as F, ReasonCode as R, RunMode, Severity};
use spartel_vision::geometry::{Homography, Point, Quad};
use spartel_vision::{
    Barcode, BarcodeKind, Certainty, Flaw, Light, Misprint, PageSize, Print, Quality, Region, SeenPage,
    Sight, View,
};

use crate::sights::{
    check, finding, flaw, in_light, inspect, inspect_with, page, place, sight, two_lights, unsure, view, zone,
};
use crate::world::{inspect_files, issue, report, unexplained};

const PASSPORT: &str =
    "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3204153ZE184226B<<<<<16";
const OTHER: &str =
    "PPUTOMUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478UTO6408125F2702283<<<<<<<<<<<<<<<4";
const CARD: &str =
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F3204152UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";

const INFRARED: &str = "MrzIrReadabilityCheck";
const DETECTION: &str = "DocumentDetectionCheck";
const PORTRAIT: &str = "PrimaryFacialImagePresenceCheck";

#[test]
fn infrared_shows_the_zone_or_the_document_fails_or_the_picture_is_to_blame() {
    let result = |white, infrared| {
        let inspection = inspect(&two_lights(PASSPORT, white, infrared));
        let check = *check(&inspection, INFRARED);
        assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
        (check.result, check.margin.map(|margin| margin.thousandths()))
    };
    assert_eq!(result(1.0, Some(1.0)), (Successful, Some(1000)));
    assert_eq!(result(1.0, Some(0.5)), (Successful, Some(0)));
    assert_eq!(result(1.0, Some(0.4999)), (Failed, Some(-1)));
    assert_eq!(result(1.0, Some(0.0)), (Failed, Some(-1000)));
    assert_eq!(result(1.0, None), (Failed, Some(-1000)));
    assert_eq!(result(0.3, Some(0.1)), (Undetermined, None));
    assert_eq!(result(0.3, Some(0.9)), (Successful, Some(800)));
}

#[test]
fn a_zone_that_infrared_does_not_show_is_told_with_its_place_in_that_picture() {
    let inspection = inspect(&two_lights(PASSPORT, 1.0, None));
    let told = finding(&inspection, F::MrzNotInInfrared).unwrap();
    assert_eq!((told.severity, told.area.unwrap().picture), (Severity::Serious, 1));
    assert_eq!(inspection.outcome.overall(), Failed);
    let generic = catalogue::find("OpticalChecks/MrzComplianceCheck/MrzIrReadabilityCheck").unwrap().entry();
    assert_eq!(generic.generic, Some("(IR,AB,MR)"));
}

#[test]
fn a_poor_infrared_picture_says_nothing_about_the_ink() {
    let mut sight = two_lights(PASSPORT, 1.0, Some(0.1));
    sight.pages[0].quality.complaints = vec![flaw(Flaw::Glare, 1, true)];
    let inspection = inspect(&sight);
    let infrared = check(&inspection, INFRARED);
    assert_eq!((infrared.result, infrared.reason), (Undetermined, R::PictureTooPoor));
    assert_eq!(finding(&inspection, F::PictureGlare).unwrap().severity, Severity::Attention);
    sight.pages[0].quality.complaints = vec![flaw(Flaw::Glare, 0, true)];
    assert_eq!(check(&inspect(&sight), INFRARED).result, Failed);
}

#[test]
fn without_an_infrared_picture_the_check_is_not_supported_and_not_demanded() {
    let inspection = inspect(&sight(vec![page(Some(zone(PASSPORT)))]));
    let infrared = check(&inspection, INFRARED);
    assert_eq!((infrared.result, infrared.reason), (NotSupported, R::NoInfrared));
    assert!(!inspection.required.missing().iter().any(|missing| missing.path.ends_with(INFRARED)));
}

#[test]
fn print_is_graded_on_both_sides_of_its_limit_and_counts_for_nothing_while_on_trial() {
    type Set = fn(&mut Print, f64);
    let cases: [(&str, f64, F, Set); 4] = [
        ("MrzOcrbTypeFaceCheck", 0.1, F::MrzTypeFace, |p, a| p.unlike = at(a)),
        ("CharacterAlignmentCheck", 3.0, F::MrzCharacterTurned, |p, a| p.rotation = at(a)),
        ("HorizontalAlignmentCheck", 0.3, F::MrzCharacterShifted, |p, a| p.horizontal = at(a)),
        ("VerticalAlignmentCheck", 0.3, F::MrzCharacterRaised, |p, a| p.vertical = at(a)),
    ];
    fn at(amount: f64) -> Option<Misprint> {
        Some(Misprint { amount, character: 47 })
    }
    for (name, limit, code, set) in cases {
        for (part, result, margin) in [
            (0.0, Successful, 1000),
            (0.5, Successful, 500),
            (1.0, Successful, 0),
            (1.5, Failed, -500),
            (9.0, Failed, -1000),
        ] {
            let mut zone = zone(PASSPORT);
            set(zone.print.as_mut().unwrap(), limit * part);
            let inspection = inspect(&sight(vec![page(Some(zone))]));
            let check = check(&inspection, name);
            assert_eq!((check.result, check.mode), (result, RunMode::Evaluatory), "{name} {part}");
            assert_eq!(check.margin.unwrap().thousandths(), margin, "{name} {part}");
            assert_eq!(check.area.unwrap().corners[0], (160, 650), "{name}");
            let told = finding(&inspection, code)
                .map(|finding| (finding.severity, finding.arg("column").unwrap().to_string()));
            let expected = (result == Failed).then(|| (Severity::Info, "4".to_owned()));
            assert_eq!(told, expected, "{name} {part}");
            assert_eq!(inspection.outcome.exit_code(), 3, "{}", report(&inspection));
        }
    }
}

#[test]
fn what_could_not_be_measured_is_undetermined() {
    let mut zone = zone(PASSPORT);
    zone.print = None;
    let inspection = inspect(&sight(vec![page(Some(zone))]));
    assert_eq!(check(&inspection, "HorizontalAlignmentCheck").reason, R::PictureTooPoor);
    assert!(finding(&inspection, F::PrintNotMeasured).is_some());
}

#[test]
fn every_check_that_measures_discloses_its_threshold() {
    let limits = catalogue::all().iter().filter_map(|entry| entry.limit.map(|limit| (entry, limit)));
    let mut count = 0;
    for (entry, limit) in limits {
        count += 1;
        assert!(limit.value > 0.0 && !limit.unit.is_empty() && !limit.because.is_empty(), "{}", entry.path);
        assert_eq!(limit.margin(limit.value).unwrap().thousandths(), 0, "{}", entry.path);
        let better = if limit.good == Side::AtMost { 0.5 } else { 1.5 };
        assert!(limit.margin(limit.value * better).unwrap().thousandths() > 0, "{}", entry.path);
        assert!(limit.margin(limit.value * (2.0 - better)).unwrap().thousandths() < 0, "{}", entry.path);
        assert!([f64::NAN, f64::INFINITY].iter().all(|amount| limit.margin(*amount).is_none()));
    }
    assert_eq!(count, 7);
}

#[test]
fn a_picture_without_a_document_fails_and_a_poor_one_is_aborted() {
    let mut nothing = sight(Vec::new());
    let inspection = inspect(&nothing);
    assert_eq!(check(&inspection, DETECTION).result, Failed, "{}", report(&inspection));
    assert_eq!(
        finding(&inspection, F::DocumentNotSeen).unwrap().arg("source").unwrap().to_string(),
        "page-0.png"
    );
    nothing.complaints = vec![flaw(Flaw::TooDark, 0, false)];
    let inspection = inspect(&nothing);
    assert_eq!(check(&inspection, DETECTION).result, Aborted);
    assert!(finding(&inspection, F::PictureDark).is_some());
    assert_eq!(inspection.outcome.exit_code(), 2, "{}", report(&inspection));
}

#[test]
fn a_picture_that_cannot_be_read_is_never_clear_and_says_nothing_about_the_document() {
    let files = issue("passport");
    let mut evidence = crate::world::evidence(&files);
    evidence.add("broken.jpg", spartel_inspect::Content::UnreadablePicture);
    let inspection = spartel_inspect::verify(
        &evidence,
        &crate::world::TRUST,
        &crate::world::DOCUMENT,
        spartel_utopia::REFERENCE,
    );
    assert_eq!(check(&inspection, DETECTION).result, Aborted);
    assert!(finding(&inspection, F::PictureUnreadable).is_some());
    assert_eq!(inspection.outcome.exit_code(), 2, "{}", report(&inspection));
}

#[test]
fn a_picture_of_another_light_that_shows_nothing_is_aborted_unless_it_is_ultraviolet() {
    for (light, expected) in [(Light::Infrared, 2), (Light::White, 2), (Light::Ultraviolet, 1)] {
        let mut two = sight(vec![page(Some(zone(PASSPORT)))]);
        two.lights.push(light);
        let inspection = inspect(&two);
        let results: Vec<_> =
            inspection.checks.iter().filter(|c| c.path().ends_with(DETECTION)).map(|c| c.result).collect();
        assert_eq!(results, [Successful, Aborted][..expected]);
        assert!(finding(&inspection, F::DocumentNotSeen).is_some());
        assert_ne!(inspection.outcome.overall(), Failed);
    }
}

#[test]
fn an_infrared_picture_of_a_side_without_zone_is_not_needed() {
    let mut front = sight(vec![SeenPage { size: Some(PageSize::Td1), ..page(None) }]);
    front.lights.push(Light::Infrared);
    let inspection = inspect(&front);
    let told = finding(&inspection, F::DocumentNotSeen).unwrap();
    assert_eq!(told.severity, Severity::Info);
    assert!(inspection.checks.iter().all(|check| check.result != Aborted), "{}", report(&inspection));
}

#[test]
fn every_flaw_asks_for_a_better_picture_where_it_is_in_the_way_and_is_information_elsewhere() {
    for kind in Flaw::ALL {
        let mut doubtful = zone(PASSPORT);
        unsure(&mut doubtful, 2, 1, 'L', '1');
        let mut page = page(Some(doubtful));
        page.quality = Quality { complaints: vec![flaw(kind, 0, true)], ..Quality::default() };
        let pictures = |finding: &&spartel_inspect::Finding| finding.code.as_str().starts_with("picture-");
        let inspection = inspect(&sight(vec![page.clone()]));
        let told = inspection.findings.iter().find(pictures).unwrap();
        assert_eq!(told.severity, Severity::Attention, "{kind:?}");
        assert_eq!(told.arg("place").unwrap().to_string(), "zone");
        page.zone = Some(zone(PASSPORT));
        let inspection = inspect(&sight(vec![page]));
        assert_eq!(inspection.findings.iter().find(pictures).unwrap().severity, Severity::Info, "{kind:?}");
        assert_eq!(inspection.outcome.exit_code(), 3, "{}", report(&inspection));
    }
}

#[test]
fn a_portrait_is_expected_on_the_page_of_a_passport() {
    let portrait = |change: fn(&mut SeenPage), text| {
        let mut page = page(Some(zone(text)));
        change(&mut page);
        let inspection = inspect(&sight(vec![page]));
        let check = check(&inspection, PORTRAIT);
        assert_eq!(check.mode, RunMode::Evaluatory);
        (check.result, check.reason)
    };
    assert_eq!(portrait(|_| {}, PASSPORT), (Successful, R::Ok));
    assert_eq!(portrait(|page| page.portrait = None, PASSPORT), (Failed, R::PortraitNotSeen));
    let poor = |page: &mut SeenPage| {
        page.portrait = None;
        page.quality.complaints = vec![flaw(Flaw::Cropped, 0, false)];
    };
    assert_eq!(portrait(poor, PASSPORT), (Undetermined, R::PictureTooPoor));
    assert_eq!(portrait(|page| page.portrait = None, CARD), (NotSupported, R::SideNotPresented));
}

#[test]
fn front_and_back_of_a_card_are_one_document() {
    let front = SeenPage { size: Some(PageSize::Td1), ..page(None) };
    let mut back = SeenPage { portrait: None, size: Some(PageSize::Td1), ..page(Some(zone(CARD))) };
    back.views = vec![view(1, Light::White)];
    let lights = vec![Light::White, Light::White];
    let inspection = inspect(&Sight { pages: vec![front, back], lights, complaints: Vec::new() });
    assert_eq!(inspection.documents.len(), 1, "{}", report(&inspection));
    assert_eq!(inspection.documents[0].layout, Some("TD1"));
    assert_eq!(inspection.documents[0].sources.len(), 2);
    assert_eq!(check(&inspection, PORTRAIT).result, Successful);
}

#[test]
fn a_zone_whose_page_has_no_visible_border_is_a_page_all_the_same() {
    let borderless = SeenPage { views: Vec::new(), portrait: None, ..page(Some(zone(PASSPORT))) };
    let inspection = inspect(&sight(vec![borderless]));
    let detection = check(&inspection, DETECTION);
    assert_eq!((detection.result, detection.area.is_some()), (Successful, true), "{}", report(&inspection));
    assert_eq!(inspection.documents[0].sources.len(), 1);
}

#[test]
fn two_passports_in_one_picture_are_two_documents() {
    let pages = [PASSPORT, OTHER].map(|text| page(Some(zone(text)))).to_vec();
    let inspection = inspect(&sight(pages));
    assert_eq!(inspection.documents.len(), 2);
    assert!(inspection.documents.iter().all(|document| document.zone.is_some()));
}

#[test]
fn the_front_of_a_card_alone_asks_for_its_back() {
    let inspection = inspect(&sight(vec![SeenPage { size: Some(PageSize::Td1), ..page(None) }]));
    assert!(finding(&inspection, F::ZoneNotSeen).is_some());
    assert_eq!(inspection.outcome.exit_code(), 2, "{}", report(&inspection));
    assert_eq!(unexplained(&inspection), None);
}

fn barcode(bytes: Option<Vec<u8>>, kind: BarcodeKind) -> Barcode {
    Barcode { kind, bytes, region: place(0, 2, 2) }
}

/// Utopia's visa as a page with its zone and, in a barcode, its seal.
fn visa(case: &str, kind: BarcodeKind) -> Sight {
    let files = issue(case);
    let text = String::from_utf8(files["mrz.txt"].clone()).unwrap();
    let mut page = page(Some(zone(text.trim())));
    page.barcodes = vec![barcode(Some(files["seal.bin"].clone()), kind)];
    sight(vec![page])
}

#[test]
fn a_seal_in_a_picture_is_checked_as_its_bytes_are() {
    for case in ["visa-a", "visa-zone-changed", "seal-broken", "seal-signer-expired", "emergency"] {
        let (bytes, picture) = (inspect_files(&issue(case)), inspect(&visa(case, BarcodeKind::DataMatrix)));
        assert_eq!(bytes.outcome.as_str(), picture.outcome.as_str(), "{case}: {}", report(&picture));
        let codes = |inspection: &spartel_inspect::Inspection| {
            inspection.findings.iter().map(|finding| finding.code).collect::<Vec<_>>()
        };
        assert_eq!(codes(&bytes), codes(&picture), "{case}");
        assert_eq!(check(&picture, "VisualToBinaryConversionCheck").result, Successful);
        assert!(check(&picture, "PresenceDetectionCheck").area.is_some());
    }
}

#[test]
fn a_seal_given_as_bytes_and_seen_in_a_picture_is_one() {
    let inspection = inspect_with(&visa("visa-a", BarcodeKind::Aztec), &issue("visa-a"));
    assert_eq!(inspection.documents.len(), 1);
    assert_eq!(inspection.documents[0].seals.len(), 1);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    assert_eq!(check(&inspection, "VisualToBinaryConversionCheck").result, Successful);
}

#[test]
fn the_kind_of_barcode_must_be_one_of_the_standard() {
    let result = |kind| {
        let inspection = inspect(&visa("visa-a", kind));
        check(&inspection, "TechnologyTypeConformanceCheck").result
    };
    assert_eq!([BarcodeKind::DataMatrix, BarcodeKind::Aztec, BarcodeKind::Qr].map(result), [Successful; 3]);
    assert_eq!(result(BarcodeKind::Pdf417), Failed);
}

#[test]
fn a_barcode_that_could_not_be_read_is_to_be_taken_again() {
    let mut sight = visa("visa-a", BarcodeKind::DataMatrix);
    sight.pages[0].barcodes[0].bytes = None;
    let inspection = inspect(&sight);
    let conversion = check(&inspection, "VisualToBinaryConversionCheck");
    assert_eq!((conversion.result, conversion.reason), (Undetermined, R::BarcodeUnread));
    assert_eq!(check(&inspection, "PresenceDetectionCheck").reason, R::SealNotSeen);
    assert_eq!(finding(&inspection, F::BarcodeUnread).unwrap().severity, Severity::Attention);
    assert_ne!(inspection.outcome.overall(), Failed, "{}", report(&inspection));
    assert!(inspection.outcome.all_clear().is_none());
}

#[test]
fn a_barcode_that_is_no_seal_alarms_nobody() {
    let mut page = page(Some(zone(PASSPORT)));
    page.barcodes = vec![barcode(Some(b"https://example.org".to_vec()), BarcodeKind::Qr)];
    let inspection = inspect(&sight(vec![page]));
    assert_eq!(finding(&inspection, F::BarcodeNoSeal).unwrap().severity, Severity::Info);
    assert_eq!(inspection.outcome.exit_code(), 3, "{}", report(&inspection));
    assert!(inspection.documents[0].seals.is_empty());
}

#[test]
fn a_seal_for_screens_seen_without_a_zone_is_a_document_of_its_own() {
    let mut page = SeenPage { size: None, portrait: None, ..page(None) };
    page.barcodes = vec![barcode(Some(issue("vds-nc")["seal.bin"].clone()), BarcodeKind::Qr)];
    let inspection = inspect(&sight(vec![page]));
    assert_eq!(inspection.documents.len(), 1);
    assert_eq!(inspection.documents[0].kind, "certificate");
    assert_eq!(finding(&inspection, F::ZoneNotSeen), None, "{}", report(&inspection));
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(0.0),
        Just(-0.0),
        0.0..1.0f64,
        Just(f64::MAX)
    ]
}

fn quad() -> impl Strategy<Value = Quad> {
    prop::array::uniform4((number(), number()))
        .prop_map(|corners| Quad(corners.map(|(x, y)| Point::new(x, y))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_measurement_however_odd_makes_it_panic(
        numbers in prop::collection::vec(number(), 12),
        quads in prop::collection::vec(quad(), 4),
        (image, at) in (0..9usize, any::<usize>()),
        text in "[A-Z0-9<é\n]{0,130}",
        kept in 0..200usize,
        sure in any::<bool>(),
        flaws in prop::collection::vec((0..8usize, any::<bool>()), 0..4),
        bytes in prop::option::of(prop::collection::vec(any::<u8>(), 0..60)),
    ) {
        let region = |at: usize| Region { image, quad: quads[at] };
        let misprint = |n: usize| Some(Misprint { amount: numbers[n], character: at });
        let mut zone = zone(&text);
        zone.characters.truncate(kept);
        zone.sure = sure;
        zone.region = region(0);
        zone.print = Some(Print {
            horizontal: misprint(0), vertical: misprint(1), rotation: misprint(2), unlike: misprint(3),
            ..Print::default()
        });
        zone.lights = vec![in_light(image, Light::Infrared, numbers[4]), in_light(at % 9, Light::White, numbers[5])];
        if let Some(character) = zone.characters.first_mut() {
            character.certainty = Certainty::of(numbers[6]);
            character.region = region(1);
        }
        let to_page = Homography::new([
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8],
        ]);
        let view = |light| View { region: region(2), light, to_page: to_page.unwrap_or(Homography::IDENTITY) };
        let complaints: Vec<_> = flaws.iter().map(|(n, on)| flaw(Flaw::ALL[*n], image, *on)).collect();
        let page = SeenPage {
            views: vec![view(Light::White), view(Light::Infrared)],
            zone: Some(zone),
            barcodes: vec![Barcode { kind: BarcodeKind::Qr, bytes, region: region(3) }],
            quality: Quality { pixels_per_inch: Some(numbers[9]), complaints: complaints.clone(), ..Quality::default() },
            ..SeenPage::default()
        };
        let sight = Sight { pages: vec![page.clone(), page], lights: vec![Light::White; image % 3], complaints };
        let inspection = inspect(&sight);
        prop_assert!(inspection.outcome.all_clear().is_none());
        prop_assert_eq!(unexplained(&inspection), None);
    }
}
