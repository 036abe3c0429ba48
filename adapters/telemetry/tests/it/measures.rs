//! Measurements: what is told, and that no word gets in but those of the table.

use proptest::prelude::*;
use spartel_telemetry::{Count, Label, Level, Measure, Measures, TABLE, Time};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::time::Duration;

const OPERATIONS: &[&str] = &["ReadContact", "OpenContact"];

fn measured() -> Measures {
    let measures = Measures::new(OPERATIONS);
    measures.add(Count::Requests, &["ReadContact", "2xx"], 3);
    measures.took(Time::Request, &["ReadContact"], Duration::from_millis(30));
    measures.set(Level::Jobs, &["processors", "desk", "waiting"], 2.0);
    measures.set(Level::ListAge, &["revocations"], 86_400.0);
    measures.set(Level::RecordBytes, &[], 4096.0);
    measures
}

#[test]
fn what_was_measured_is_told() {
    let text = measured().text();
    for line in [
        r#"spartel_requests_total{operation="ReadContact",status="2xx"} 3"#,
        r#"spartel_request_duration_seconds_bucket{le="0.05",operation="ReadContact"} 1"#,
        r#"spartel_request_duration_seconds_bucket{le="0.025",operation="ReadContact"} 0"#,
        r#"spartel_jobs{queue="processors",urgency="desk",state="waiting"} 2.0"#,
        r#"spartel_list_age_seconds{list="revocations"} 86400.0"#,
        "spartel_record_size_bytes{} 4096.0",
        "# TYPE spartel_requests counter",
        "# EOF",
    ] {
        assert!(text.lines().any(|l| l == line), "{line}\n{text}");
    }
}

#[test]
fn every_row_stands_once_and_says_what_it_is() {
    let names: BTreeSet<_> = TABLE.iter().map(|row| row.name).collect();
    let measures: BTreeSet<_> = TABLE.iter().map(|row| row.measure).collect();
    assert_eq!((names.len(), measures.len()), (TABLE.len(), TABLE.len()));
    for row in TABLE {
        assert!(!row.help.is_empty() && !row.help.ends_with('.'), "{}", row.name);
        assert_eq!(matches!(row.measure, Measure::Time(_)), row.name.ends_with("duration"), "{}", row.name);
    }
}

/// All words that can stand behind a label.
fn known() -> BTreeSet<&'static str> {
    let labels = TABLE.iter().flat_map(|row| row.labels).flat_map(|label| label.words());
    labels.chain(OPERATIONS).copied().chain(["other"]).collect()
}

/// The words that stand behind labels in a text, without the bounds of classes.
fn told(text: &str) -> Vec<String> {
    let sets = text.lines().filter_map(|line| line.split_once('{')?.1.rsplit_once('}')).map(|(set, _)| set);
    let pairs = sets.flat_map(|set| set.split("\",")).filter_map(|pair| pair.split_once("=\""));
    pairs.filter(|(name, _)| *name != "le").map(|(_, word)| word.trim_end_matches('"').to_owned()).collect()
}

#[test]
fn the_words_of_a_text_are_found() {
    let words = told(&measured().text());
    assert!(words.contains(&"ReadContact".to_owned()) && words.contains(&"waiting".to_owned()), "{words:?}");
}

proptest! {
    #[test]
    fn threat_11_no_label_carries_free_text(words in prop::collection::vec("\\PC{0,24}|[a-z]{1,8}|[A-Z]{2}[0-9]{7}", 0..5)) {
        let measures = Measures::new(OPERATIONS);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        for row in TABLE {
            match row.measure {
                Measure::Count(count) => measures.add(count, &words, 1),
                Measure::Level(level) => measures.set(level, &words, 1.0),
                Measure::Time(time) => measures.took(time, &words, Duration::from_millis(1)),
            }
        }
        let known = known();
        for word in told(&measures.text()) {
            prop_assert!(known.contains(word.as_str()), "{word:?}");
        }
    }
}

#[test]
fn a_label_has_few_words() {
    let all = [
        Label::Operation,
        Label::Status,
        Label::Queue,
        Label::Urgency,
        Label::State,
        Label::Result,
        Label::List,
    ];
    for label in all {
        assert_eq!(label.words().is_empty(), label == Label::Operation, "{label:?}");
        assert!(label.words().len() <= 8, "{label:?}");
    }
}

/// The page for operators, as the table makes it.
fn page() -> String {
    let mut rows = String::new();
    for row in TABLE {
        let (kind, total) = match row.measure {
            Measure::Count(_) => ("counter", "_total"),
            Measure::Level(_) => ("gauge", ""),
            Measure::Time(_) => ("histogram", ""),
        };
        let unit = row.unit.map(|unit| format!("_{unit}")).unwrap_or_default();
        let labels: Vec<String> = row.labels.iter().map(|label| format!("`{}`", label.name())).collect();
        let labels = if labels.is_empty() { "–".into() } else { labels.join(", ") };
        writeln!(rows, "| `spartel_{}{unit}{total}` | {kind} | {labels} | {} |", row.name, row.help)
            .expect("a string");
    }
    rows
}

#[test]
fn the_page_for_operators_is_the_table() {
    let written = include_str!("../../../../docs/telemetry.md");
    let rows: String =
        written.lines().filter(|l| l.starts_with("| `spartel_")).map(|l| format!("{l}\n")).collect();
    assert_eq!(rows, page());
}
