//! Whether a list reports a document: what is asked about it, and what was answered (Doc 9303-2, 6.3, 6.4 and App. E).
//!
//! A list is asked about a document and never about a person. An answer is evidence like a picture: it counts for the document about which
//! it was asked, and for no other; whoever could not be reached has said nothing.

use crate::Evidence;
use crate::verify::documents;
use spartel_base::{IcaoCode, Timestamp};
use spartel_mrz::Mrz;

/// What a list is asked about: the fields that identify a document in it (Doc 9303-2, App. E).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// Its number: capital letters and digits, without fillers.
    pub number: String,
    /// The issuing state or organisation.
    pub issuer: IcaoCode,
    /// What kind of document it is, by the first letter of its code: `P`, `V`, `A`, `C` or `I`.
    pub kind: char,
}

impl Subject {
    /// What a list is asked about the document of a zone; none where the zone names no number, issuer or kind.
    #[must_use]
    pub fn of(zone: &Mrz) -> Option<Self> {
        let number: String = zone.document_number().as_str().to_owned();
        let number: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
        let kind = char::from(zone.document_code()?.kind());
        (!number.is_empty()).then_some(Self { number, issuer: zone.issuer()?, kind })
    }
}

/// Why a list reports a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Report {
    /// Its holder lost it.
    Lost,
    /// It was stolen from its holder.
    Stolen,
    /// It was stolen before it was issued.
    StolenBlank,
    /// Its issuer revoked it.
    Revoked,
}

impl Report {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Lost, Self::Stolen, Self::StolenBlank, Self::Revoked];

    /// The code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Stolen => "stolen",
            Self::StolenBlank => "stolen-blank",
            Self::Revoked => "revoked",
        }
    }

    /// The one of a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|report| report.as_str() == code)
    }
}

/// What a list said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It does not report the document.
    NoHit,
    /// It reports the document.
    Hit(Report),
    /// It could not be asked.
    Unreachable,
}

/// A list that was asked about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// Which list.
    pub list: String,
    /// Which version of it.
    pub version: String,
    /// As of when the list is, or when it was asked where it could not be reached.
    pub at: Timestamp,
    /// About which document.
    pub of: Subject,
    /// What it said.
    pub answer: Answer,
}

/// About what lists are to be asked, for all the documents of some evidence: by the printed zone and by that of the chip, each once.
#[must_use]
pub fn subjects(evidence: &Evidence<'_>) -> Vec<Subject> {
    let documents = documents::sort(evidence);
    let mut subjects: Vec<Subject> = documents.iter().flat_map(documents::Document::subjects).collect();
    subjects.sort();
    subjects.dedup();
    subjects
}
