//! Inspecting at a server: the same results as on this machine, in a contact that stays open.

use super::given::{Demonstration, Machine};
use crate::program::line;
use crate::utopia::State;
use boon::{Compiler, Schemas};
use serde_json::Value;

#[test]
fn evidence_is_inspected_at_a_server_as_on_this_machine() {
    let (demonstration, state) = (Demonstration::start(), State::new());
    let at = |case: &str| state.document(case).display().to_string();
    let officer = demonstration.signed_in("UTA-101");
    let number = a_contact_begins(&officer, &at);
    evidence_is_added(&officer, &number, &at);
    findings_have_their_sentences(&officer, &at);
    two_documents_are_kept_apart(&officer, &at);
    what_makes_no_sense_is_refused(&officer, &at);
    what_is_not_theirs_is_refused(&demonstration, &number, &at);
    nothing_of_travellers_is_logged(&demonstration.logged(), &at);
}

/// What happened stands there, and no name and no number of a document.
fn nothing_of_travellers_is_logged(log: &str, at: &dyn Fn(&str) -> String) {
    assert!(log.contains(r#""operation":"OpenContact","status":201"#), "{log}");
    for case in ["passport", "identity-card", "dg2-byte"] {
        let zone = std::fs::read_to_string(format!("{}/mrz.txt", at(case))).expect("a zone");
        for part in zone.split(['<', '\n']).filter(|part| part.len() > 4) {
            assert!(!log.contains(part), "{part}");
        }
    }
}

fn a_contact_begins(officer: &Machine, at: &dyn Fn(&str) -> String) -> String {
    let begins = ["inspect", &at("identity-card"), "--direction", "entry", "--lane", "lane-2"];
    let told = officer.does(&begins).exits(0);
    assert!(told.words().contains("Nothing found in"), "{}", told.out);
    assert!(told.words().ends_with("--contact adds evidence to it."), "{}", told.out);
    let arabic = officer.does(&[&begins[..], &["--lang", "ar"]].concat()).exits(0);
    assert!(arabic.out.contains("مفتوح"), "{}", arabic.out);
    let zone = format!("{}/mrz.txt", at("passport"));
    let told = officer.does(&["inspect", &zone, "--direction", "exit", "--json"]).exits(3).json();
    let number = told["contact"]["number"].as_str().expect("a number").to_owned();
    assert_eq!((&told["contact"]["phase"], number.starts_with("UTA-")), (&"open".into(), true));
    number
}

/// With the chip everything is there that is demanded: what came first is checked with it.
fn evidence_is_added(officer: &Machine, number: &str, at: &dyn Fn(&str) -> String) {
    let told = officer.does(&["inspect", &at("passport"), "--contact", number, "--json"]).exits(0).json();
    assert_eq!(told["contact"]["number"], number);
    assert_eq!(told["result"]["further_documents"], Value::Null, "one document: {told}");
    let by_name = told["contact"]["id"].as_str().expect("a name");
    let again = officer.does(&["inspect", &at("identity-card"), "--contact", by_name, "--json"]).json();
    assert_eq!(again["contact"]["number"], number);
    assert!(again["result"]["further_documents"][0].is_object(), "{again}");
}

/// What a server found, and what this machine finds, but for what hangs on time, trust, lists and profile.
fn findings_have_their_sentences(officer: &Machine, at: &dyn Fn(&str) -> String) {
    let (schema, mut schemas, mut compiler) =
        (line("schema").exits(0).json(), Schemas::new(), Compiler::new());
    compiler.add_resource("urn:spartel:inspection:1", schema).expect("a resource");
    let schema = compiler.compile("urn:spartel:inspection:1", &mut schemas).expect("a schema");
    let here = line(&format!("inspect {} --json --profile desk --lang fr", at("dg2-byte"))).json();
    let there = officer
        .does(&["inspect", &at("dg2-byte"), "--direction", "entry", "--json", "--lang", "fr"])
        .exits(1)
        .json();
    schemas.validate(&there, schema).map(drop).unwrap_or_else(|error| panic!("{error:#}"));
    let altered = |told: &Value| {
        let all = told["result"]["findings"].as_array().cloned().unwrap_or_default();
        all.into_iter()
            .find(|finding| finding["code"] == "data-group-altered")
            .map(|finding| finding.to_string())
    };
    assert_eq!(altered(&there), altered(&here));
    assert!(altered(&there).is_some_and(|finding| finding.contains("signé")));
}

fn two_documents_are_kept_apart(officer: &Machine, at: &dyn Fn(&str) -> String) {
    let both = ["inspect", &at("passport"), &at("identity-card"), "--direction", "entry", "--json"];
    let told = officer.does(&both).json();
    let kinds = |told: &Value| {
        (told["result"]["document"]["kind"].clone(), told["result"]["further_documents"][0]["kind"].clone())
    };
    let here = line(&format!("inspect {} {} --json", at("passport"), at("identity-card"))).json();
    assert_eq!(kinds(&told), kinds(&here));
    assert!(kinds(&told).1.is_string(), "{told}");
}

fn what_makes_no_sense_is_refused(officer: &Machine, at: &dyn Fn(&str) -> String) {
    let passport = at("passport");
    for (more, told) in [
        (&["inspect", &passport][..], "which way the traveller goes"),
        (&["inspect", "--batch", &passport], "without --server"),
        (&["inspect", &passport, "--direction", "entry", "--trust", "x"], "cannot be used with"),
        (
            &["inspect", &passport, "--direction", "entry", "--contact", "UTA-2026-000001"],
            "cannot be used with",
        ),
        (&["inspect", &passport, "--direction", "sideways"], "write entry, exit or transit"),
    ] {
        let refused = officer.does(more).exits(64);
        assert!(refused.err.contains(told), "{more:?}: {}", refused.err);
    }
    assert!(line(&format!("inspect {passport} --direction entry")).exits(64).err.contains("--server"));
}

fn what_is_not_theirs_is_refused(demonstration: &Demonstration, number: &str, at: &dyn Fn(&str) -> String) {
    let passport = at("passport");
    let other = demonstration.signed_in("UTF-101");
    let theirs = ["inspect", &passport, "--contact", number];
    let refused = other.does(&theirs).exits(77);
    assert!(refused.err.contains("nothing for you"), "{}", refused.err);
    let elsewhere = other.does(&["inspect", &passport, "--direction", "entry", "--post", "uta"]).exits(77);
    assert!(elsewhere.err.contains("Your role does not include this"), "{}", elsewhere.err);
    let keeper = demonstration.signed_in("UT-401");
    keeper.does(&["inspect", &passport, "--direction", "entry"]).exits(77);
    let nobody = demonstration.machine();
    let refused = nobody.does(&["inspect", &passport, "--direction", "entry", "--lang", "fr"]).exits(77);
    assert!(refused.err.contains("spartel session start"), "{}", refused.err);
    let everywhere = demonstration.signed_in("UT-801");
    let refused = everywhere.does(&["inspect", &passport, "--direction", "entry"]).exits(64);
    assert!(refused.err.contains("uta, utf, utl"), "{}", refused.err);
}
