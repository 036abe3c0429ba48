//! The catalogue against the tree of TR-03135-1 in the vectors.

use std::collections::{BTreeMap, HashSet};

use spartel_inspect::catalogue::{self, Origin};

fn vectors() -> serde_json::Value {
    let path = format!("{}/../../tests/vectors/checks_tr03135.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// What the vectors call with a sentence, the catalogue calls with an element name.
const OUTSIDE: [(&str, &str); 7] = [
    ("background.sltd", "BackgroundChecks/LostStolenDocumentCheck"),
    ("background.alert_person", "BackgroundChecks/PersonAlertCheck"),
    ("background.tdawn", "BackgroundChecks/NoticeDocumentCheck"),
    ("holder.face_vs_dg2", "HolderChecks/LiveFaceVsDg2Check"),
    ("holder.face_vs_viz", "HolderChecks/LiveFaceVsVizCheck"),
    ("manual.tactile", "OfficerChecks/TactileAndLightCheck"),
    ("manual.reference", "OfficerChecks/ReferenceSpecimenCheck"),
];

fn paths_of_the_standard() -> BTreeMap<String, serde_json::Value> {
    let file = vectors();
    let checks = file["checks"].as_array().unwrap();
    let by_id: BTreeMap<&str, &serde_json::Value> =
        checks.iter().map(|c| (c["id"].as_str().unwrap(), c)).collect();
    let path = |check: &serde_json::Value| {
        if let Some((_, path)) = OUTSIDE.iter().find(|(id, _)| *id == check["id"]) {
            return (*path).to_string();
        }
        let mut names = vec![check["name"].as_str().unwrap()];
        let mut at = check;
        while let Some(parent) = by_id.get(at["parent"].as_str().unwrap()) {
            names.push(parent["name"].as_str().unwrap());
            at = parent;
        }
        names.reverse();
        names.join("/")
    };
    checks.iter().map(|c| (path(c), c.clone())).collect()
}

#[test]
fn every_check_of_the_standard_is_in_the_catalogue() {
    let expected = paths_of_the_standard();
    assert_eq!(expected.len(), 140);
    for (path, check) in &expected {
        let id = catalogue::find(path).unwrap_or_else(|| panic!("{path} is missing"));
        let entry = id.entry();
        assert_ne!(entry.origin, Origin::Extension, "{path}");
        if entry.origin == Origin::Standard {
            let section = check["section"].as_str().unwrap();
            assert!(section.contains(entry.section) || section == entry.section, "{path}: {section}");
            let severity = check["severity"].as_str().unwrap();
            if let Some(ours) = entry.severity {
                assert_eq!(ours.as_str(), severity, "{path}");
            }
        }
    }
}

#[test]
fn what_the_standard_lacks_is_marked_as_ours_or_belongs_to_a_shared_section() {
    let expected = paths_of_the_standard();
    for entry in catalogue::all() {
        let shared = entry.section.starts_with("5.6.");
        assert!(
            expected.contains_key(entry.path)
                || entry.origin == Origin::Extension
                || shared
                || (entry.origin == Origin::Outside && entry.group),
            "{}",
            entry.path
        );
    }
}

#[test]
fn parents_stand_before_children_and_children_below_them() {
    for (at, entry) in catalogue::all().iter().enumerate() {
        match entry.parent {
            Some(parent) => {
                assert!(parent.index() < at);
                let (above, name) = entry.path.rsplit_once('/').unwrap();
                assert_eq!((parent.entry().path, entry.name()), (above, name));
                assert!(parent.entry().group && parent.entry().severity.is_none(), "{}", entry.path);
            }
            None => assert!(!entry.path.contains('/'), "{}", entry.path),
        }
    }
}

#[test]
fn every_check_discloses_its_decision_function_and_severity() {
    for entry in catalogue::all() {
        assert_eq!(entry.group, entry.severity.is_none(), "{}", entry.path);
        assert_eq!(entry.group, entry.decision.is_empty(), "{}", entry.path);
        assert!(entry.group || entry.decision.ends_with('.'), "{}", entry.path);
        assert!(entry.group || !entry.inputs.is_empty(), "{}", entry.path);
    }
}

#[test]
fn paths_and_identifiers_are_unique() {
    let paths: HashSet<_> = catalogue::all().iter().map(|e| e.path).collect();
    let uuids: HashSet<_> = catalogue::all().iter().map(|e| e.uuid).collect();
    assert_eq!(paths.len(), catalogue::LEN);
    assert_eq!(uuids.len(), catalogue::LEN);
}

#[test]
fn identifiers_are_of_version_eight_and_do_not_move() {
    let entry = catalogue::find("OpticalChecks").unwrap().entry();
    assert_eq!(entry.uuid.to_string(), "e401ad37-2c2a-8f72-8925-bdabfee8bc12");
    for entry in catalogue::all() {
        let text = entry.uuid.to_string();
        assert_eq!(text.len(), 36);
        assert_eq!(&text[14..15], "8", "{text}");
        assert!(matches!(&text[19..20], "8" | "9" | "a" | "b"), "{text}");
    }
}
