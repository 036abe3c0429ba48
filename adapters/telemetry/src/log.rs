//! Logs: a line for each event, of declared fields alone.

use spartel_base::Timestamp;
use std::fmt::{self, Write as _};
use std::io::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Fields that a line may have. What happened is the code in `event`; a message of one word stands there as well, and an `error` in `code`.
const FIELDS: &[&str] = &[
    "event",
    "code",
    "operation",
    "status",
    "milliseconds",
    "request",
    "count",
    "size",
    "queue",
    "urgency",
    "list",
    "seconds",
    "port",
];
/// Longest value of a field.
const LONGEST: usize = 64;
/// What stands for a value that is no number, code or id.
const WITHHELD: &str = "withheld";

/// How lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people: blanks between what is said.
    Text,
    /// For machines: an object of JSON a line.
    Json,
}

/// Writes what happens in this program to a log. Other programs' parts that log as well are not heard: nobody knows what they say.
#[derive(Debug)]
pub struct Log<W> {
    form: Form,
    least: LevelFilter,
    out: Mutex<W>,
}

impl<W: Write + Send + 'static> Log<W> {
    /// A log of events that weigh at least so much: `error`, `warn`, `info`, `debug`; of none where the word is another.
    pub fn new(form: Form, least: &str, out: W) -> Self {
        Self { form, least: least.parse().unwrap_or(LevelFilter::OFF), out: Mutex::new(out) }
    }
}

/// Has the whole program log to standard error. Done a second time it changes nothing, and answers no.
#[must_use]
pub fn start(form: Form, least: &str) -> bool {
    let log = Log::new(form, least, std::io::stderr());
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(log)).is_ok()
}

impl<S: Subscriber, W: Write + Send + 'static> Layer<S> for Log<W> {
    fn enabled(&self, what: &tracing::Metadata<'_>, _: Context<'_, S>) -> bool {
        let ours = what.target().split("::").next().unwrap_or_default();
        *what.level() <= self.least && (ours == "spartel" || ours.starts_with("spartel_"))
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.least)
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line::begin(self.form, *event.metadata().level());
        event.record(&mut line);
        let text = line.end();
        // A log that cannot be written to holds nothing up.
        let _ = self.out.lock().unwrap_or_else(PoisonError::into_inner).write_all(text.as_bytes());
    }
}

/// A line, as it grows.
struct Line {
    form: Form,
    text: String,
}

impl Line {
    fn begin(form: Form, level: Level) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let now = Timestamp(i64::try_from(now).unwrap_or(i64::MAX));
        let level = level.as_str().to_ascii_lowercase();
        let text = match form {
            Form::Text => format!("{now} {level}"),
            Form::Json => format!("{{\"at\":\"{now}\",\"level\":\"{level}\""),
        };
        Self { form, text }
    }

    /// Adds a value that needs no marks around it and has nothing in it that would need one.
    fn add(&mut self, field: &str, value: &str, number: bool) {
        if !FIELDS.contains(&field) {
            return;
        }
        // A string takes whatever is written to it.
        let _ = match (self.form, number) {
            (Form::Text, _) => write!(self.text, " {field}={value}"),
            (Form::Json, true) => write!(self.text, ",\"{field}\":{value}"),
            (Form::Json, false) => write!(self.text, ",\"{field}\":\"{value}\""),
        };
    }

    fn end(mut self) -> String {
        self.text.push_str(match self.form {
            Form::Text => "\n",
            Form::Json => "}\n",
        });
        self.text
    }
}

/// Whether a value is a code, an operation or an id: one word of ASCII letters, digits, points and hyphens, with a letter in front or in the
/// form of a UUID. A number in the place of a code is withheld: it may be a document's.
fn is_code(value: &str) -> bool {
    let plain = value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    let lower = value.bytes().filter(u8::is_ascii_digit).count() <= 3
        && value.bytes().any(|b| b.is_ascii_lowercase())
        && value.starts_with(|c: char| c.is_ascii_alphabetic());
    plain && value.len() <= LONGEST && (lower || is_uuid(value))
}

/// The code that an error begins with, before a colon: errors of the house show themselves so, and their codes have no capitals.
fn code(error: &str) -> &str {
    let code = error.split(": ").next().unwrap_or_default();
    if code.bytes().any(|b| b.is_ascii_uppercase()) { "" } else { code }
}

/// Whether a value has the form of a UUID (RFC 9562, 4).
fn is_uuid(value: &str) -> bool {
    let dash = |at: usize| matches!(at, 8 | 13 | 18 | 23);
    let fits = |(at, b): (usize, u8)| if dash(at) { b == b'-' } else { b.is_ascii_hexdigit() };
    value.len() == 36 && value.bytes().enumerate().all(fits)
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.record_str(field, &format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let (field, value) = match field.name() {
            "message" => ("event", value),
            "error" => ("code", code(value)),
            name => (name, value),
        };
        self.add(field, if is_code(value) { value } else { WITHHELD }, false);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field.name(), &value.to_string(), true);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field.name(), &value.to_string(), true);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field.name(), if value { "true" } else { "false" }, true);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        // Neither infinity nor what is no number is a value of JSON.
        let text = if value.is_finite() { value.to_string() } else { "null".into() };
        self.add(field.name(), &text, true);
    }
}
