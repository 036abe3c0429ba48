//! Contacts for the node itself: what lists would change in them, and how often. Nothing of a traveller is shown, and nothing recorded.

use super::ContactError;
use super::evidence::{self, Piece};
use super::happened::{happened, replayed};
use super::list::{KEY, LONGEST_PAGE};
use super::listed::{OPENED, row_value};
use crate::ledger::{RecordError, Recorder};
use spartel_inspect::transaction::{Event, Transaction};
use spartel_ledger::id::StreamId;
use spartel_ports::store::{Find, Order, Value};
use spartel_ports::{Store, World};
use std::ops::Range;

/// How far contacts are whose evidence is there.
const WITH_EVIDENCE: [&str; 3] = ["open", "referred", "ended"];

/// Contacts that stand together in a list.
type Of = Vec<(&'static str, Value)>;

/// The contacts that are open, or ended with something found; newest first in each phase.
///
/// # Errors
/// Where they cannot be listed.
pub(crate) async fn with_evidence<W: World>(recorder: &Recorder<W>) -> Result<Vec<StreamId>, ContactError> {
    let mut found = Vec::new();
    for phase in WITH_EVIDENCE {
        let mut equal = vec![("phase", Value::Text(phase.into()))];
        equal.extend((phase == "ended").then_some(("nothing_found", Value::Number(0))));
        found.extend(all(recorder, equal, None).await?);
    }
    Ok(found)
}

/// The contacts that began in a time.
///
/// # Errors
/// Where they cannot be listed.
pub(crate) async fn begun_in<W: World>(
    recorder: &Recorder<W>,
    opened: Range<i64>,
) -> Result<Vec<StreamId>, ContactError> {
    all(recorder, Vec::new(), Some(opened)).await
}

/// All contacts of a list, part by part.
async fn all<W: World>(
    recorder: &Recorder<W>,
    equal: Of,
    opened: Option<Range<i64>>,
) -> Result<Vec<StreamId>, ContactError> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let find = Find {
            table: "contact",
            equal: equal.clone(),
            range: opened.clone().map(|range| ("opened", range)),
            by: "opened",
            order: Order::Descending,
            after,
            most: LONGEST_PAGE,
        };
        let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = Some((row_value(last, OPENED).clone(), last.stream, KEY.to_vec()));
        found.extend(rows.iter().map(|row| row.stream));
    }
}

/// A contact as it is, with what happened in it.
///
/// # Errors
/// [`ContactError::None`] where there is none, and where it cannot be read.
pub(crate) async fn history<W: World>(
    recorder: &Recorder<W>,
    id: StreamId,
) -> Result<(Transaction, Vec<Event>), ContactError> {
    let (all, _) = happened(recorder, id).await?;
    let events = all.iter().map(|it| it.event.clone()).collect();
    Ok((replayed(all)?, events))
}

/// All pieces of a contact that are there still.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn pieces_of<W: World>(
    recorder: &Recorder<W>,
    transaction: &Transaction,
) -> Result<Vec<Piece>, ContactError> {
    let mut all = Vec::new();
    for bundle in transaction.bundles() {
        all.extend(evidence::pieces(recorder, bundle.bundle).await?.unwrap_or_default());
    }
    Ok(all)
}
