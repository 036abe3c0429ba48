//! Whether a document was shown before: in contacts of which something is kept, found by tokens that go with their evidence.
//!
//! ```text
//! results ─► what identifies its documents, sealed ─► a token under the key of the bucket        (projection)
//! question: the same value under the key of every bucket ─► streams of results ─► contacts, each looked up
//! ```
//!
//! A contact that ended with nothing found has no results any more, and so no token: honest travellers are not found by this (rights.md, 5).

use super::ContactError;
use super::evidence::{self, Shown};
use super::handle::{Handle, look_up};
use crate::ledger::fresh::{EVIDENCE, FRESH};
use crate::ledger::{Cell, Recorder, RowDraft, streams_by_token};
use crate::people::rights::Action;
use spartel_inspect::transaction::{Phase, Transaction};
use spartel_ledger::body::Body;
use spartel_ledger::id::{Code, EventId, Moment, StreamId};
use spartel_ports::World;
use spartel_ports::store::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The table.
const TABLE: &str = "document";
/// The classes of results.
const CLASSES: [Code; 2] = [FRESH, EVIDENCE];
/// So many earlier contacts are told at most, the newest.
pub const MOST: usize = 50;

/// A contact in which the same document was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// Its stream.
    pub id: StreamId,
    /// The contact, as it is.
    pub transaction: Transaction,
    /// When its document was last looked at.
    pub at: Moment,
}

/// Results by the documents that they are of.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let row = |(at, document): (usize, String)| {
        let key = u16::try_from(at).ok()?.to_be_bytes().to_vec();
        let values = vec![Cell::Token(document.into_bytes()), Cell::Clear(Value::Number(body.at.0))];
        Some(RowDraft { table: TABLE, key, values: Some(values) })
    };
    let documents = evidence::shown(body).map(|shown| shown.documents).unwrap_or_default();
    documents.into_iter().enumerate().filter_map(row).collect()
}

/// Other contacts in which a document of this one was shown, among those that the officer may see, the newest first; at most [`MOST`]. That
/// the officer sees this one is recorded first.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not see it; and where the record cannot be read.
pub async fn before<W: World>(
    recorder: &Recorder<W>,
    handle: &Handle<'_>,
    purpose: &Code,
) -> Result<Vec<Before>, ContactError> {
    handle.see(recorder, purpose, Action::SeeContact).await?;
    let mut shown = BTreeMap::new();
    for document in documents(recorder, handle.transaction()).await? {
        let column = (TABLE, "token", "at");
        for stream in streams_by_token(recorder, &CLASSES, column, document.as_bytes()).await? {
            let Some((Shown { contact, .. }, at)) = evidence::shown_in(recorder, stream).await? else {
                continue;
            };
            if contact != handle.id() {
                let last = shown.entry(contact).or_insert(at);
                *last = at.max(*last);
            }
        }
    }
    let mut newest: Vec<(StreamId, Moment)> = shown.into_iter().collect();
    newest.sort_unstable_by_key(|(id, at)| std::cmp::Reverse((*at, *id)));
    let mut seen = Vec::new();
    for (id, at) in newest {
        match look_up(recorder, handle.asked(), id).await {
            Ok(other) if seen.len() < MOST && !is_merged(other.transaction()) => {
                seen.push(Before { id, transaction: other.transaction().clone(), at });
            }
            // Whoever may not see one is not told that there is one.
            Ok(_) | Err(ContactError::None) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(seen)
}

/// What identifies the documents of a contact, by all checks of it that are kept.
async fn documents<W: World>(
    recorder: &Recorder<W>,
    transaction: &Transaction,
) -> Result<BTreeSet<String>, ContactError> {
    let mut documents = BTreeSet::new();
    for run in transaction.runs() {
        let shown = evidence::shown_in(recorder, run.stream).await?;
        documents.extend(shown.into_iter().flat_map(|(shown, _)| shown.documents));
    }
    Ok(documents)
}

/// Whether it goes on in another, which is told in its place.
fn is_merged(transaction: &Transaction) -> bool {
    matches!(transaction.phase(), Phase::Merged(_))
}
