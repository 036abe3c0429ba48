//! A list as its keeper hands it out: text with commas, in the fields of Doc 9303-2, App. E.

use spartel_base::IcaoCode;
use spartel_ports::lookups::{Report, Subject};
use std::fmt;

/// The first line: which columns there are, in this order.
pub const HEADER: &str = "document_number,issuing_state,document_type,report";

/// Why a list is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadLine {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: LineFault,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    /// The first line does not name the columns.
    Header,
    /// It has more or fewer columns.
    Columns,
    /// No number of a document: one to twenty capital letters and digits.
    Number,
    /// No code of an issuing state or organisation.
    Issuer,
    /// No letter of a kind of documents.
    Kind,
    /// No reason for a report.
    Report,
}

impl LineFault {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Columns => "columns",
            Self::Number => "number",
            Self::Issuer => "issuer",
            Self::Kind => "kind",
            Self::Report => "report",
        }
    }
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.fault.as_str())
    }
}

impl std::error::Error for BadLine {}

/// The documents of a list, all or none: a line that is not understood could be anybody's.
///
/// # Errors
/// The first line that is wrong.
pub fn parse(text: &str) -> Result<Vec<(Subject, Report)>, BadLine> {
    let mut lines = text.lines().zip(1..).map(|(line, at)| (line.trim_end_matches('\r'), at));
    match lines.next() {
        Some((first, _)) if first.trim_start_matches('\u{feff}') == HEADER => {}
        _ => return Err(BadLine { line: 1, fault: LineFault::Header }),
    }
    let entry = |(text, line)| entry(text).map_err(|fault| BadLine { line, fault });
    lines.filter(|(text, _)| !text.is_empty()).map(entry).collect()
}

fn entry(line: &str) -> Result<(Subject, Report), LineFault> {
    let columns: Vec<&str> = line.split(',').map(str::trim).collect();
    let [number, issuer, kind, report] = columns[..] else { return Err(LineFault::Columns) };
    let subject = Subject {
        number: self::number(number).ok_or(LineFault::Number)?,
        issuer: self::issuer(issuer).ok_or(LineFault::Issuer)?,
        kind: self::kind(kind).ok_or(LineFault::Kind)?,
    };
    Ok((subject, Report::parse(report).ok_or(LineFault::Report)?))
}

/// A number as a zone has it: capital letters and digits, without what people write between them.
fn number(text: &str) -> Option<String> {
    let number: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '<')).collect();
    let fits = number.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    (fits && (1..=20).contains(&number.len())).then_some(number)
}

fn issuer(text: &str) -> Option<IcaoCode> {
    let mut filled = *b"<<<";
    filled.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    IcaoCode::new(filled).filter(|_| !text.is_empty())
}

fn kind(text: &str) -> Option<char> {
    match text.as_bytes() {
        [kind @ (b'P' | b'V' | b'A' | b'C' | b'I')] => Some(char::from(*kind)),
        _ => None,
    }
}
