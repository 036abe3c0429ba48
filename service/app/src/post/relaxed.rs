//! What an order of a post means for a contact, now.

use super::Done;
use super::log::{Logged, in_force, told};
use crate::contact::{ContactError, Handle};
use crate::ledger::Recorder;
use spartel_inspect::Policy;
use spartel_inspect::post::Entry;
use spartel_inspect::transaction::{InForce, Rejection};
use spartel_ledger::id::{Moment, StreamId};
use spartel_ports::World;

/// An order as a contact meets it at this moment: what an act by it needs.
///
/// # Errors
/// [`Rejection::NotRelaxed`] where the post has no such order, or it does not hold for this contact now; and where it cannot be read.
pub async fn in_force_for<W: World>(
    recorder: &Recorder<W>,
    contact: &Handle<'_>,
    id: StreamId,
) -> Done<InForce> {
    let logged = match told(recorder, id).await {
        Err(ContactError::None) => return Err(Rejection::NotRelaxed.into()),
        told => told?.0,
    };
    meets(&logged, contact, contact.asked().now).ok_or_else(|| Rejection::NotRelaxed.into())
}

/// The order by which the traveller of a contact could go on now, and without how many checks; none where none is enough, or none is needed.
///
/// # Errors
/// Where orders cannot be read.
pub async fn relaxed_for<W: World>(
    recorder: &Recorder<W>,
    contact: &Handle<'_>,
) -> Done<Option<(Logged, usize)>> {
    let (now, post) = (contact.asked().now, &contact.transaction().opened().place.post);
    let enough = |logged: Logged| {
        let without = contact.transaction().relaxed_by(&meets(&logged, contact, now)?)?;
        Some((logged, without.checks.len()))
    };
    Ok(in_force(recorder, post, now).await?.into_iter().find_map(enough))
}

fn meets(logged: &Logged, contact: &Handle<'_>, now: Moment) -> Option<InForce> {
    let Entry::Relaxation(relaxation) = &logged.entry else { return None };
    let policy = Policy::named(relaxation.order().profile.as_str()).ok()?;
    relaxation.in_force(logged.id, &policy, (contact.transaction().opened(), now))
}
