//! The lamps of a desk: a page that was not seen in a light, or in the light of a lamp that is out, is never clear.

use crate::sights::{check, finding, in_light, inspect, names, page, place, sight, view, zone};
use crate::world::{DOCUMENT, TRUST, evidence, issue, report, unexplained};
use proptest::prelude::*;
use spartel_base::CheckResult::{Aborted, Failed, NotSupported, Successful};
use spartel_inspect::{
    Answer, Content, Evidence, FindingCode as F, Inspection, Lookup, Policy, ReasonCode as R, subjects,
    verify,
};
use spartel_utopia::{Files, REFERENCE};
use spartel_vision::{Glow, Light, Region, Sight};
use std::sync::LazyLock;

static DESK: LazyLock<Policy> = LazyLock::new(|| Policy::named("desk").expect("a profile"));
static PASSPORT: LazyLock<Files> = LazyLock::new(|| issue("passport"));
const LIGHTS: &str = "OpticalChecks/PageLightsCheck";
const DULL: &str = "OpticalChecks/PageUvDullnessCheck";

/// What the page of a passport of Utopia gives back, and what paper of offices does.
const SECURITY_PAPER: (f64, f64) = (0.22, 0.7);
const OFFICE_PAPER: (f64, f64) = (0.95, 0.05);
const NOTHING: (f64, f64) = (0.01, 0.02);

fn glow(image: usize, (paper, highlights): (f64, f64)) -> Glow {
    Glow { region: Region { image, ..place(0, 1, 1) }, paper, highlights }
}

/// The page of the passport in the lights that a reader takes, the ultraviolet one as it shines there.
fn seen(lights: &[Light], ultraviolet: (f64, f64)) -> Sight {
    let text = std::str::from_utf8(&PASSPORT["mrz.txt"]).expect("a zone").trim();
    let mut zone = zone(text);
    let images = || lights.iter().copied().enumerate();
    zone.lights = images()
        .filter(|(_, light)| *light != Light::Ultraviolet)
        .map(|(image, light)| in_light(image, light, 1.0))
        .collect();
    let mut page = page(Some(zone));
    page.views = images().map(|(image, light)| view(image, light)).collect();
    page.glow =
        images().find(|(_, light)| *light == Light::Ultraviolet).map(|(image, _)| glow(image, ultraviolet));
    Sight { lights: lights.to_vec(), ..sight(vec![page]) }
}

/// The passport at a desk: its chip, its pictures, and a list that does not report it.
fn at_desk(sights: &[Sight], policy: &Policy) -> Inspection {
    let names: Vec<Vec<String>> = sights.iter().map(|sight| names(sight.lights.len())).collect();
    let of = subjects(&evidence(&PASSPORT)).remove(0);
    let answer = Answer::NoHit;
    let lookup = Lookup { list: "UTO".into(), version: "1".into(), at: REFERENCE, of, answer };
    let mut pieces: Evidence<'_> = evidence(&PASSPORT);
    sights.iter().zip(&names).for_each(|(sight, names)| pieces.add_pictures(sight, names));
    pieces.add("list", Content::Lookup(&lookup));
    verify(&pieces, &TRUST, policy, REFERENCE)
}

fn desk(lights: &[Light], ultraviolet: (f64, f64)) -> Inspection {
    at_desk(&[seen(lights, ultraviolet)], &DESK)
}

#[test]
fn a_passport_in_all_lights_is_clear_and_its_paper_is_graded() {
    let inspection = desk(&Light::ALL, SECURITY_PAPER);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    let dull = check(&inspection, DULL);
    assert_eq!((dull.result, dull.margin.map(|margin| margin.thousandths())), (Successful, Some(560)));
    assert_eq!(dull.area.map(|area| area.picture), Some(2));
    assert_eq!(check(&inspection, LIGHTS).result, Successful);
}

#[test]
fn a_lamp_that_is_unplugged_is_never_clear_and_its_name_is_said() {
    use Light::{Infrared, Ultraviolet, White};
    let cases = [
        (&[White, Infrared][..], F::UltravioletNotSeen),
        (&[White, Ultraviolet], F::InfraredNotSeen),
        (&[Infrared, Ultraviolet], F::WhiteNotSeen),
    ];
    for (lights, said) in cases {
        let inspection = desk(lights, SECURITY_PAPER);
        let check = check(&inspection, LIGHTS);
        assert_eq!((check.result, check.reason), (Aborted, R::LightNotSeen));
        assert!(finding(&inspection, said).is_some(), "{}", report(&inspection));
        assert_eq!(inspection.outcome.exit_code(), 2, "{}", report(&inspection));
        assert!(inspection.outcome.all_clear().is_none());
        assert_eq!(unexplained(&inspection), None);
    }
}

#[test]
fn a_lamp_that_is_out_gives_a_dark_picture_which_is_never_clear_and_says_nothing_of_the_document() {
    for policy in [&*DESK, &*DOCUMENT] {
        let inspection = at_desk(&[seen(&Light::ALL, NOTHING)], policy);
        let dull = check(&inspection, DULL);
        assert_eq!((dull.result, dull.reason, dull.margin), (Aborted, R::UltravioletDark, None));
        let told = finding(&inspection, F::UltravioletDark).expect("a finding");
        assert_eq!(told.arg("source").map(ToString::to_string).as_deref(), Some("page-2.png"));
        assert!(inspection.outcome.all_clear().is_none(), "{}", report(&inspection));
        assert_ne!(inspection.outcome.overall(), Failed);
        assert_eq!(unexplained(&inspection), None);
    }
}

#[test]
fn paper_that_shines_fails_with_its_place() {
    for policy in [&*DESK, &*DOCUMENT] {
        let inspection = at_desk(&[seen(&Light::ALL, OFFICE_PAPER)], policy);
        let dull = check(&inspection, DULL);
        assert_eq!((dull.result, dull.reason), (Failed, R::PageShines));
        let told = finding(&inspection, F::PageShines).expect("a finding");
        assert_eq!(told.area.map(|area| area.picture), Some(2));
        assert_eq!(inspection.outcome.exit_code(), 1, "{}", report(&inspection));
    }
}

#[test]
fn a_side_that_was_not_seen_in_ultraviolet_light_is_not_hidden_by_another_one() {
    let whole = seen(&Light::ALL, SECURITY_PAPER);
    let mut back = sight(vec![page(None)]);
    let inspection = at_desk(&[whole.clone(), back.clone()], &DESK);
    assert!(finding(&inspection, F::UltravioletNotSeen).is_some(), "{}", report(&inspection));
    back.lights.push(Light::Ultraviolet);
    back.pages[0].glow = Some(glow(1, SECURITY_PAPER));
    let inspection = at_desk(&[whole.clone(), back.clone()], &DESK);
    assert_eq!(check(&inspection, LIGHTS).result, Successful, "{}", report(&inspection));
    back.pages[0].glow = Some(glow(1, OFFICE_PAPER));
    assert_eq!(check(&at_desk(&[whole, back], &DESK), DULL).result, Failed);
}

#[test]
fn a_page_that_is_taken_again_under_a_lamp_that_burns_is_clear() {
    let inspection = at_desk(&[seen(&Light::ALL, NOTHING), seen(&Light::ALL, SECURITY_PAPER)], &DESK);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    let inspection = at_desk(&[seen(&Light::ALL, OFFICE_PAPER), seen(&Light::ALL, SECURITY_PAPER)], &DESK);
    assert_eq!(
        check(&inspection, DULL).result,
        Failed,
        "what shone once is not taken back by a second picture"
    );
}

#[test]
fn where_no_reader_is_expected_a_picture_in_one_light_is_enough() {
    let inspection = at_desk(&[seen(&[Light::White], SECURITY_PAPER)], &DOCUMENT);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    let dull = check(&inspection, DULL);
    assert_eq!((dull.result, dull.reason), (NotSupported, R::NoUltraviolet));
    assert!(inspection.checks.iter().all(|check| check.path() != LIGHTS));
}

#[test]
fn a_page_that_nobody_saw_has_no_result_and_is_not_complete() {
    let blank = sight(Vec::new());
    let inspection = at_desk(std::slice::from_ref(&blank), &DESK);
    assert!(
        inspection.required.missing().iter().any(|missing| missing.path == LIGHTS),
        "{}",
        report(&inspection)
    );
    assert!(inspect(&blank).outcome.all_clear().is_none());
}

proptest! {
    #[test]
    fn clear_takes_every_light_a_dull_page_and_a_lamp_that_burns(
        taken in prop::sample::subsequence(Light::ALL.to_vec(), 1..=3),
        paper in 0.0..=1.0_f64,
        highlights in prop_oneof![0.0..=1.0_f64, Just(f64::NAN), Just(f64::NEG_INFINITY)],
    ) {
        let inspection = desk(&taken, (paper, highlights));
        let right = taken.len() == 3 && paper <= 0.5 && highlights >= 0.1;
        prop_assert_eq!(inspection.outcome.all_clear().is_some(), right, "{}", report(&inspection));
    }
}
