//! Codes of reasons and findings are stable names.

use std::collections::HashSet;

use spartel_inspect::{FindingCode, ReasonCode};

fn is_kebab(code: &str) -> bool {
    !code.is_empty() && code.split('-').all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase()))
}

#[test]
fn codes_are_unique_and_in_kebab_case() {
    let reasons: HashSet<_> = ReasonCode::ALL.iter().map(|c| c.as_str()).collect();
    let findings: HashSet<_> = FindingCode::ALL.iter().map(|c| c.as_str()).collect();
    assert_eq!(reasons.len(), ReasonCode::ALL.len());
    assert_eq!(findings.len(), FindingCode::ALL.len());
    assert!(reasons.iter().chain(&findings).all(|code| is_kebab(code)));
}

#[test]
fn arguments_of_findings_are_unique_words() {
    for code in FindingCode::ALL {
        let names: HashSet<_> = code.args().iter().collect();
        assert_eq!(names.len(), code.args().len(), "{code}");
        assert!(code.args().iter().all(|name| is_kebab(name)), "{code}");
    }
}

#[test]
fn the_engine_names_every_model_with_its_hash() {
    let models = spartel_inspect::EngineVersion::current().models;
    let names: HashSet<_> = models.iter().map(|model| model.name).collect();
    assert!(!models.is_empty() && names.len() == models.len());
    let is_hash = |text: &str| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
    assert!(models.iter().all(|model| is_hash(&model.sha256)), "{models:?}");
}
