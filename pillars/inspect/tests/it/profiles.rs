//! Profiles name what exists, demand what they ask for, and cost little.

use spartel_inspect::{Policy, ProfileError, RunMode, catalogue};

fn mode(policy: &Policy, path: &str) -> Option<RunMode> {
    policy.mode(catalogue::find(path).unwrap_or_else(|| panic!("{path}")))
}

const MINIMAL: &str = r#"
name = "minimal"
purpose = "tests"
checks = ["SealChecks"]
[[required]]
when = "always"
checks = ["SealChecks/IntegrityCheck"]
"#;

#[test]
fn every_profile_that_comes_along_is_valid() {
    let mut versions = Vec::new();
    for name in Policy::names() {
        let policy = Policy::named(name).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(policy.name(), name);
        versions.push(*policy.version());
    }
    versions.sort_unstable();
    versions.dedup();
    assert_eq!(versions.len(), 11);
}

#[test]
fn a_check_brings_its_groups_and_a_group_its_checks() {
    let policy = Policy::named("document").unwrap();
    for (path, expected) in [
        ("OpticalChecks", Some(RunMode::Mandatory)),
        ("OpticalChecks/MrzComplianceCheck", Some(RunMode::Mandatory)),
        ("OpticalChecks/MrzComplianceCheck/MrzConsistencyCheck/SexCheck", Some(RunMode::Mandatory)),
        ("OpticalChecks/MrzComplianceCheck/MrzIrReadabilityCheck", Some(RunMode::Mandatory)),
        ("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck", Some(RunMode::Evaluatory)),
        ("OpticalChecks/SpectrallySelectiveVerificationCheck", None),
        ("ElectronicChecks/AuthenticityCheck/ActiveAuthCheck", Some(RunMode::Evaluatory)),
        ("ElectronicChecks/AccessProtocolsCheck/BacCheck", None),
        ("BackgroundChecks", None),
    ] {
        assert_eq!(mode(&policy, path), expected, "{path}");
    }
}

#[test]
fn scenarios_bring_the_checks_of_their_capabilities() {
    let stationary = Policy::named("stationary").unwrap();
    assert_eq!(
        mode(&stationary, "OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck/BasicCheck"),
        Some(RunMode::ConditionallyIgnored)
    );
    assert_eq!(mode(&stationary, "BackgroundChecks/LostStolenDocumentCheck"), Some(RunMode::Mandatory));
    assert_eq!(mode(&Policy::named("self-service").unwrap(), "CrossDocumentChecks/MrzDataCheck"), None);
    assert_eq!(mode(&Policy::named("partially-mobile").unwrap(), "SealChecks/IntegrityCheck"), None);
    let evaluatory =
        "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/CountrySignerValidityPeriodCheck";
    for name in Policy::names().filter(|name| *name != "seal") {
        assert_eq!(mode(&Policy::named(name).unwrap(), evaluatory), Some(RunMode::Evaluatory), "{name}");
    }
}

#[test]
fn what_does_not_exist_is_refused() {
    Policy::parse(MINIMAL).unwrap();
    let with = |from: &str, to: &str| Policy::parse(&MINIMAL.replace(from, to)).unwrap_err();
    assert!(matches!(
        with("[\"SealChecks\"]", "[\"SealChecks\", \"SealChecks/NoSuchCheck\"]"),
        ProfileError::UnknownCheck(path) if &*path == "SealChecks/NoSuchCheck"
    ));
    assert!(matches!(
        with("purpose =", "capabilities = [\"SMELL\"]\npurpose ="),
        ProfileError::UnknownCapability(_)
    ));
    assert!(matches!(with("IntegrityCheck\"", "IntegrityCheck@DG99\""), ProfileError::UnknownPart(_)));
    assert!(matches!(with("purpose =", "ignore_for = [\"DEUX\"]\npurpose ="), ProfileError::BadCountry(_)));
    assert!(matches!(with("purpose =", "surprise = 1\npurpose ="), ProfileError::Syntax(_)));
    assert!(matches!(with("always", "sometimes"), ProfileError::Syntax(_)));
    assert!(matches!(with("SealChecks/IntegrityCheck", "ElectronicChecks"), ProfileError::DemandNotAsked(_)));
    assert!(matches!(Policy::named("nonsense"), Err(ProfileError::UnknownProfile(_))));
}

#[test]
fn a_profile_adds_to_another_and_is_another_version() {
    let (document, desk) = (Policy::named("document").unwrap(), Policy::named("desk").unwrap());
    let lookup = "BackgroundChecks/LostStolenDocumentCheck";
    let lights = "OpticalChecks/PageLightsCheck";
    let on_top = |policy: &Policy| {
        let group = |path: &str| lookup.starts_with(path) || path == lights;
        policy.asked().filter(|(id, _)| !group(id.entry().path)).collect::<Vec<_>>()
    };
    assert_eq!(on_top(&desk), on_top(&document));
    assert_eq!((mode(&document, lookup), mode(&desk, lookup)), (None, Some(RunMode::Mandatory)));
    assert_eq!((mode(&document, lights), mode(&desk, lights)), (None, Some(RunMode::Mandatory)));
    let added = |base: &str| Policy::parse(&format!("extends = {base:?}\n{MINIMAL}"));
    let version = |base| *added(base).unwrap().version();
    assert_ne!(version("chip"), version("seal"), "the base is a part of it");
    assert_eq!(added("nonsense").unwrap_err(), ProfileError::UnknownProfile("nonsense".into()));
}

#[test]
fn an_evaluatory_check_cannot_be_demanded_and_a_profile_must_demand_something() {
    let modes = "[modes]\nevaluatory = [\"SealChecks\"]\n[[required]]";
    let error = Policy::parse(&MINIMAL.replace("[[required]]", modes)).unwrap_err();
    assert!(matches!(error, ProfileError::DemandNotAsked(_)));
    let (nothing, _) = MINIMAL.split_once("[[required]]").unwrap();
    assert_eq!(Policy::parse(nothing).unwrap_err(), ProfileError::NothingDemanded);
}

#[test]
fn another_text_is_another_version() {
    let version = |text: &str| *Policy::parse(text).unwrap().version();
    assert_eq!(version(MINIMAL), version(MINIMAL));
    assert_ne!(version(MINIMAL), version(&MINIMAL.replace("tests", "other tests")));
}

#[test]
fn reading_a_profile_takes_less_than_a_millisecond() {
    let best = (0..20)
        .map(|_| {
            let start = std::time::Instant::now();
            Policy::named("document").unwrap();
            start.elapsed()
        })
        .min()
        .unwrap();
    assert!(best.as_micros() < 1000, "{best:?}");
}

#[test]
fn what_can_be_relaxed_is_demanded_and_named_once() {
    let with = |sets: &str| Policy::parse(&format!("{MINIMAL}\n{sets}")).map(|_| ());
    let set = |name: &str, check: &str| format!("[[relaxable]]\nname = {name:?}\nchecks = [{check:?}]\n");
    let good = set("seal", "SealChecks/IntegrityCheck");
    assert_eq!(with(&good), Ok(()));
    assert_eq!(with(&format!("{good}{good}")), Err(ProfileError::BadSet("seal".into())));
    assert_eq!(with(&set("Not a code", "SealChecks")), Err(ProfileError::BadSet("Not a code".into())));
    assert_eq!(with("[[relaxable]]\nname = \"a\"\nchecks = []\n"), Err(ProfileError::BadSet("a".into())));
    let asked = "SealChecks/AuthenticityCheck";
    assert_eq!(with(&set("seal", asked)), Err(ProfileError::NotDemanded(asked.into())));
    assert_eq!(with(&set("seal", "Nothing")), Err(ProfileError::UnknownCheck("Nothing".into())));
    let desk = Policy::named("desk").expect("a profile");
    let sets: Vec<_> = desk.relaxable().map(|(name, checks)| (name.to_owned(), checks.is_empty())).collect();
    assert_eq!(sets, [("chip", false), ("lamps", false), ("lists", false)].map(|(n, e)| (n.to_owned(), e)));
    // Whatever an order says, the dates of the zone stay.
    let kept = catalogue::find("CombinedChecks/DateOfExpiryCheck").expect("a check");
    assert!(desk.relaxable().all(|(_, checks)| !checks.contains(&kept)));
}
