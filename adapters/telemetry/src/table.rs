//! What is measured: the whole of it.

/// How often something happened since the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Count {
    /// Requests that were answered.
    Requests,
    /// Jobs that were refused because as many waited as may.
    RefusedJobs,
    /// Inspections that ended.
    Inspections,
}

/// How much there is of something now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Jobs that wait and run.
    Jobs,
    /// Events in the record.
    RecordEvents,
    /// Bytes of the record's store.
    RecordBytes,
    /// Seconds since the newest list of a kind was issued.
    ListAge,
}

/// How long something took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Time {
    /// From the end of a request's head to that of its answer's.
    Request,
    /// From the evidence of a document to what was found in it.
    Inspection,
}

/// One thing that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// It only grows.
    Count(Count),
    /// It goes up and down.
    Level(Level),
    /// Seconds, in classes.
    Time(Time),
}

/// What tells measurements of one thing apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    /// An endpoint, by its operation id: those that [`crate::Measures::new`] was given.
    Operation,
    /// The class of a status code (RFC 9110, 15).
    Status,
    /// Where jobs wait.
    Queue,
    /// Who waits for them.
    Urgency,
    /// Whether they have begun.
    State,
    /// What came of an inspection (TR-03135-1, 3.6.2).
    Result,
    /// A kind of list that trust rests on (Doc 9303-12).
    List,
}

impl Label {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Status => "status",
            Self::Queue => "queue",
            Self::Urgency => "urgency",
            Self::State => "state",
            Self::Result => "result",
            Self::List => "list",
        }
    }

    /// The words that it may be; those of operations are the server's.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Operation => &[],
            Self::Status => &["1xx", "2xx", "3xx", "4xx", "5xx"],
            Self::Queue => &["processors", "decoders"],
            Self::Urgency => &["desk", "batch"],
            Self::State => &["waiting", "running"],
            Self::Result => &["failed", "aborted", "undetermined", "successful", "not-supported"],
            Self::List => &["certificates", "revocations", "deviations"],
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What is measured.
    pub measure: Measure,
    /// Its name, behind `spartel_` and before its unit.
    pub name: &'static str,
    /// Its unit, where it has one.
    pub unit: Option<&'static str>,
    /// What tells its measurements apart, in the order in which their words are given.
    pub labels: &'static [Label],
    /// What it is, for operators.
    pub help: &'static str,
}

const fn row(
    measure: Measure,
    name: &'static str,
    unit: Option<&'static str>,
    labels: &'static [Label],
    help: &'static str,
) -> Row {
    Row { measure, name, unit, labels, help }
}

/// Everything that is measured.
pub const TABLE: &[Row] = &[
    row(
        Measure::Count(Count::Requests),
        "requests",
        None,
        &[Label::Operation, Label::Status],
        "Requests that were answered",
    ),
    row(
        Measure::Time(Time::Request),
        "request_duration",
        Some("seconds"),
        &[Label::Operation],
        "Time from the head of a request to the head of its answer",
    ),
    row(
        Measure::Level(Level::Jobs),
        "jobs",
        None,
        &[Label::Queue, Label::Urgency, Label::State],
        "Jobs that wait and run",
    ),
    row(
        Measure::Count(Count::RefusedJobs),
        "refused_jobs",
        None,
        &[Label::Queue, Label::Urgency],
        "Jobs that were refused because as many waited as may",
    ),
    row(
        Measure::Count(Count::Inspections),
        "inspections",
        None,
        &[Label::Result],
        "Inspections of documents, by what came of them",
    ),
    row(
        Measure::Time(Time::Inspection),
        "inspection_duration",
        Some("seconds"),
        &[],
        "Time from the evidence of a document to what was found in it",
    ),
    row(Measure::Level(Level::RecordEvents), "record_events", None, &[], "Events in the record"),
    row(Measure::Level(Level::RecordBytes), "record_size", Some("bytes"), &[], "Size of the record's store"),
    row(
        Measure::Level(Level::ListAge),
        "list_age",
        Some("seconds"),
        &[Label::List],
        "Time since the newest list of a kind was issued",
    ),
];
