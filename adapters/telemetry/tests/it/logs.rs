//! Logs: what is written, and what cannot be.

use spartel_telemetry::{Form, Log};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use tracing::subscriber::with_default;
use tracing_subscriber::layer::SubscriberExt;

#[derive(Clone, Default)]
struct Sheet(Arc<Mutex<Vec<u8>>>);

impl Write for Sheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("one thread").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is written while something happens.
fn written(form: Form, least: &str, happens: impl FnOnce()) -> String {
    let sheet = Sheet::default();
    with_default(tracing_subscriber::registry().with(Log::new(form, least, sheet.clone())), happens);
    let bytes = sheet.0.lock().expect("one thread").clone();
    String::from_utf8(bytes).expect("text")
}

const ID: &str = "0198f2a4-6c1e-7d50-8f00-0123456789ab";

#[test]
fn a_line_says_what_happened() {
    let answered = || {
        tracing::info!(
            target: "spartel_http",
            event = "answered", operation = "ReadContact", status = 200, milliseconds = 12_u64, request = ID
        );
    };
    let text = written(Form::Text, "info", answered);
    let (at, rest) = text.split_once(' ').expect("two words");
    assert!(at.len() == 20 && at.ends_with('Z'), "{at}");
    let fields =
        format!("info event=answered operation=ReadContact status=200 milliseconds=12 request={ID}\n");
    assert_eq!(rest, fields);
    let json = written(Form::Json, "info", answered);
    let line: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(line["operation"], "ReadContact");
    assert_eq!(line["status"], 200);
    assert_eq!(line["level"], "info");
    assert!(json.ends_with("}\n"));
}

#[test]
fn threat_11_no_line_carries_free_text() {
    let marker = "Marker Anna-Maria";
    let tell = || {
        let hidden = format!("{marker} note");
        tracing::error!(target: "spartel_app", "a message with {marker}");
        tracing::error!(target: "spartel_app", event = %hidden, code = hidden, operation = ?hidden);
        tracing::error!(target: "spartel_app", name = "Marker", note = marker);
        tracing::error!(target: "spartel_app", code = "L898902C3", request = "UTO1234567", list = "a\"b\n");
        tracing::error!(target: "sqlx::query", event = "Marker");
        tracing::error!(target: "spartelish", event = "Marker");
        let error = io::Error::other(marker);
        tracing::error!(target: "spartel_app", code = &error as &dyn std::error::Error);
    };
    for form in [Form::Text, Form::Json] {
        let text = written(form, "debug", tell);
        assert!(!text.contains("Marker") && !text.contains("898902") && !text.contains("1234567"), "{text}");
        assert_eq!(text.lines().count(), 5, "{text}");
        assert!(text.contains("withheld"), "{text}");
        let each = text.lines().filter(|_| form == Form::Json);
        each.for_each(|line| drop(serde_json::from_str::<serde_json::Value>(line).expect("JSON")));
    }
}

#[test]
fn an_error_is_told_by_its_code_and_a_message_of_one_word_by_itself() {
    let failed = |error: &str| {
        written(Form::Text, "info", || tracing::error!(target: "spartel", error = %error, "checkpoint"))
    };
    let told = failed("unavailable: /srv/anna: no such file");
    assert!(
        told.contains("event=checkpoint") && told.contains("code=unavailable") && !told.contains("anna"),
        "{told}"
    );
    for error in ["Marker: is here", "a marker: is here", ""] {
        let told = failed(error);
        assert!(told.contains("code=withheld") && !told.to_lowercase().contains("marker"), "{told}");
    }
}

#[test]
fn what_weighs_less_is_not_written() {
    let both = || {
        tracing::warn!(target: "spartel", event = "weighty");
        tracing::info!(target: "spartel", event = "light");
    };
    assert!(written(Form::Text, "warn", both).ends_with("warn event=weighty\n"));
    assert_eq!(written(Form::Text, "no such word", both), "");
}

#[test]
fn numbers_are_numbers() {
    let text = written(Form::Json, "info", || {
        tracing::info!(target: "spartel", count = -3, size = 1.5, seconds = f64::NAN, port = true);
    });
    let line: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((line["count"].as_i64(), line["size"].as_f64()), (Some(-3), Some(1.5)));
    assert!(line["seconds"].is_null() && line["port"] == true);
}
