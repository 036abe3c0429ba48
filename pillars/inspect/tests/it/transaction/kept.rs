//! What stays of a contact in which nothing was found names nobody.

use super::given::{CLEAR, FAILED, INCOMPLETE};
use crate::world::{inspect, issue};
use spartel_inspect::transaction::Basic;
use spartel_inspect::{FindingCode, Inspection, ReasonCode, Value};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::Code;

/// Everything personal that an inspection knows: what documents say, and what findings say of them.
fn personal(inspection: &Inspection) -> Vec<String> {
    let data = inspection.documents.iter().flat_map(|document| &document.data);
    let data =
        data.filter(|datum| !matches!(datum.field, "issuer" | "document-code" | "sex" | "nationality"));
    let args = inspection.findings.iter().flat_map(|finding| &finding.args).map(|(_, value)| value);
    let texts = data.map(|datum| &datum.value).chain(args);
    let texts = texts.filter(|value| matches!(value, Value::Text(_) | Value::Date(_)));
    let is_file = |text: &String| text.starts_with("DG") || text.starts_with("EF.");
    texts.map(ToString::to_string).filter(|text| text.len() > 3 && !is_file(text)).collect()
}

#[test]
fn what_is_kept_has_no_name_number_or_date_of_the_document() {
    let mut searched = 0;
    for case in spartel_utopia::cases() {
        let inspection = inspect(case.name);
        let kept = Raw::of(&Basic::of(&inspection));
        let kept = String::from_utf8_lossy(kept.bytes()).into_owned();
        for text in personal(&inspection) {
            searched += 1;
            assert!(!kept.contains(&text), "{}: {text}", case.name);
        }
        for (path, bytes) in issue(case.name) {
            let zone = if path.ends_with("mrz.txt") { bytes } else { continue };
            for part in String::from_utf8_lossy(&zone).split(['<', '\n', '\r']).filter(|part| part.len() > 5)
            {
                searched += 1;
                assert!(!kept.contains(part), "{}: {part}", case.name);
            }
        }
    }
    assert!(searched > 1_000, "{searched} texts were searched for");
}

#[test]
fn what_is_kept_says_what_was_checked_with_what_and_what_came_out() {
    for inspection in [&*CLEAR, &*FAILED, &*INCOMPLETE] {
        let basic = Basic::of(inspection);
        assert_eq!(basic.overall, inspection.outcome.overall());
        assert_eq!(basic.outcome(), inspection.outcome.as_str());
        assert_eq!(basic.all_clear.is_some(), inspection.outcome.all_clear().is_some());
        assert_eq!(basic.missing.len(), inspection.required.missing().len());
        assert_eq!(basic.findings.len(), inspection.findings.len());
        let checks: Vec<_> = inspection.checks.iter().filter(|check| !check.is_group()).collect();
        assert_eq!(basic.checks.len(), checks.len());
        for (kept, check) in basic.checks.iter().zip(checks) {
            assert_eq!((kept.result, kept.mode), (check.result, check.mode));
            assert_eq!(*kept.check, check.id.entry().uuid.0.to_be_bytes());
        }
        let document = &basic.documents[0];
        assert_eq!((document.kind.as_str(), document.issuer.as_deref()), ("national-passport", Some("UTO")));
        assert_eq!(*basic.versions.trust, inspection.trust.sha256);
        assert_eq!(basic.versions.at, inspection.at.0);
        assert_eq!(basic.versions.models.len(), inspection.engine.models.len());
        assert_eq!(Raw::of(&basic).read::<Basic>("basic"), Ok(basic));
    }
}

#[test]
fn every_word_that_is_kept_is_a_code() {
    for word in ReasonCode::ALL.iter().map(|code| code.as_str()) {
        assert!(Code::parse(word).is_some(), "{word}");
    }
    for word in FindingCode::ALL.iter().map(|code| code.as_str()) {
        assert!(Code::parse(word).is_some(), "{word}");
    }
}
