//! Counting: every document that was shown in a month, with what checks found, whether it was referred and what officers made of it.

use super::month::Month;
use super::shown::{Document, Found};
use crate::contact::{ContactError, begun_in, history};
use crate::ledger::Recorder;
use spartel_base::CheckResult;
use spartel_inspect::transaction::{Assessed, Authenticity, Basic, Bearer, Event, Transaction};
use spartel_ports::World;
use std::collections::BTreeSet;

/// The documents that were shown in a month.
///
/// # Errors
/// Where its contacts cannot be read.
pub(crate) async fn count<W: World>(
    recorder: &Recorder<W>,
    month: Month,
) -> Result<Vec<Document>, ContactError> {
    let mut documents = Vec::new();
    for id in begun_in(recorder, month.range()).await? {
        match history(recorder, id).await {
            Ok((transaction, events)) => documents.extend(of_contact(&transaction, &events)),
            // It went meanwhile.
            Err(ContactError::None) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(documents)
}

/// The documents of a contact, as the checks saw them by which it was decided: what is run again later by other rules changes no rate.
fn of_contact(transaction: &Transaction, events: &[Event]) -> Vec<Document> {
    let before_end = events.iter().take_while(|event| !matches!(event, Event::Ended(_)));
    let checks = before_end.filter_map(|event| if let Event::Checked(it) = event { Some(it) } else { None });
    let Some(checked) = checks.last() else { return Vec::new() };
    let referred = events.iter().any(|event| matches!(event, Event::Referred(_)));
    let post = transaction.opened().place.post.to_string();
    let document = |(place, of): (u8, &spartel_inspect::transaction::BasicDocument)| {
        let state = of.issuer.clone()?;
        let found = found(&checked.basic, place);
        let in_order = in_order(transaction, place);
        Some(Document { post: post.clone(), state, found, referred, in_order })
    };
    (0_u8..).zip(&checked.basic.documents).filter_map(document).collect()
}

/// What did not come out well in a document, or between documents, by check and reason.
fn found(basic: &Basic, document: u8) -> BTreeSet<Found> {
    let is_of = |of: Option<u8>| of.is_none_or(|of| of == document);
    let is_well = |result| matches!(result, CheckResult::Successful | CheckResult::NotSupported);
    let checks = basic.checks.iter().filter(|check| check.counted && is_of(check.document));
    let open = checks.filter(|check| !is_well(check.result));
    open.map(|check| Found {
        check: *check.check,
        result: check.result.as_str(),
        reason: check.reason.to_string(),
    })
    .collect()
}

/// Whether an officer said of a document that it is in order, or that it is not; what was said at the highest level counts, and of that the
/// last. None where nobody said so, or nobody could tell.
fn in_order(transaction: &Transaction, document: u8) -> Option<bool> {
    let of_it = transaction.assessments().iter().filter(|(_, said)| said.document == document);
    let (_, said) = of_it.max_by_key(|(version, said)| (said.level, *version))?;
    tells(said).then(|| said.is_in_order())
}

fn tells(said: &Assessed) -> bool {
    let unsure =
        said.authenticity == Some(Authenticity::Inconclusive) || said.bearer == Some(Bearer::Inconclusive);
    said.says_something() && !unsure
}
