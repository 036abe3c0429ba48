//! Whether lists report a document: each number by which it is known must have been asked about, and every list must have answered.

use super::documents::Document;
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{Answer, Content, Evidence, FindingCode, Lookup, ReasonCode, Subject, Value};

/// Whether a list reports the document.
pub(crate) const REPORTED: CheckId = CheckId::of("BackgroundChecks/LostStolenDocumentCheck");

/// A report weighs more than a list that could not be reached, and that more than one that reports nothing.
pub(super) fn check(document: &Document<'_>, evidence: &Evidence<'_>, out: &mut Recorder<'_>) {
    let subjects = document.subjects();
    let of_document = evidence.pieces().iter().filter_map(|piece| match piece.content {
        Content::Lookup(lookup) if subjects.contains(&lookup.of) => Some(lookup),
        _ => None,
    });
    let lookups: Vec<&Lookup> = of_document.collect();
    lookups.iter().for_each(|lookup| tell(lookup, out));
    let reported = lookups.iter().any(|lookup| matches!(lookup.answer, Answer::Hit(_)));
    let unreachable = lookups.iter().any(|lookup| lookup.answer == Answer::Unreachable);
    let asked = |subject: &Subject| lookups.iter().any(|lookup| lookup.of == *subject);
    if reported {
        out.failed(REPORTED, None, ReasonCode::Reported);
    } else if unreachable {
        out.aborted(REPORTED, None, ReasonCode::LookupUnreachable);
    } else if subjects.is_empty() || !subjects.iter().all(asked) {
        // Nobody was asked, or not about every number.
        out.not_supported(REPORTED, None, ReasonCode::NoLookup);
    } else if document.has_sure_number() {
        out.ok(REPORTED, None);
    } else {
        // Another document may have been asked about.
        out.undetermined(REPORTED, None, ReasonCode::ReadingUnsure);
    }
}

fn tell(lookup: &Lookup, out: &mut Recorder<'_>) {
    let (list, date) = (Value::text(&lookup.list), lookup.at.date().into());
    match lookup.answer {
        Answer::Hit(report) => {
            let args = [list, Value::Code(report.as_str()), date];
            out.find(FindingCode::DocumentReported, args, None, &[REPORTED]);
        }
        Answer::NoHit => out.find(FindingCode::NotReportedAsOf, [list, date], None, &[REPORTED]),
        Answer::Unreachable => out.find(FindingCode::ListUnreachable, [list], None, &[REPORTED]),
    }
}
