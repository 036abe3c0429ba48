//! Who belongs to a group after all, and who does not.

use super::{Done, GroupHandle, drafts, happen, read, settle};
use crate::contact::ContactError;
use crate::contact::action::needs_handling;
use crate::contact::clock::follows;
use crate::contact::handle::{Handle, Order};
use crate::contact::way::{Now, as_it_is, is_done};
use crate::ledger::{self, Change, Recorder, Whereto};
use spartel_inspect::group::{Command, Rejection, decide};
use spartel_inspect::transaction::{Handling, Transaction};
use spartel_ports::World;

/// Has a contact belong to a group at the same post that is not over.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not correct the contact, or only looks after the post; [`ContactError::None`] where the
/// two are not at the same post; and where the rules or the record refuse it.
pub async fn join<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    (group, contact): (&GroupHandle<'_>, &Handle<'_>),
) -> Done<Transaction> {
    let joining = Handling::Join(group.id);
    may(group, contact, &joining)?;
    if is_done(recorder, order.command).await? {
        return as_it_is(recorder, contact).await;
    }
    // As it is now, and not as it was looked up.
    let (as_it_is_now, _) = read::group(recorder, group.id).await?;
    if as_it_is_now.closed().is_some() {
        return Err(Rejection::Closed.into());
    }
    let mut now = Now::of(contact);
    now.handles(joining)?;
    now.recorded(recorder, &contact.asked_by(order), Vec::new()).await
}

/// Takes a contact out of its group, with the links that it had there. Where those who are left have all ended, the group has as well.
///
/// # Errors
/// As [`join`]; [`ContactError::None`] where the contact belongs to another group or to none.
pub async fn leave<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    (group, contact): (&GroupHandle<'_>, &Handle<'_>),
) -> Done<Transaction> {
    may(group, contact, &Handling::Leave)?;
    if is_done(recorder, order.command).await? {
        return as_it_is(recorder, contact).await;
    }
    if contact.transaction().opened().group != Some(group.id) {
        return Err(ContactError::None);
    }
    let mut now = Now::of(contact);
    now.handles(Handling::Leave)?;
    let asked = contact.asked_by(order);
    let left = now.recorded(recorder, &asked, unlinked(group, contact)?).await?;
    // Nobody else may come to end it: what fails here is caught up with.
    let asked = ledger::Asked { command: follows(asked.command, group.id), ..asked };
    let _ = settle(recorder, &asked, group.id).await;
    Ok(left)
}

fn may(group: &GroupHandle<'_>, contact: &Handle<'_>, handling: &Handling<'_>) -> Done<()> {
    group.must()?;
    contact.must(needs_handling(handling))?;
    let same = contact.transaction().opened().place.post == group.group.formed().post;
    if same { Ok(()) } else { Err(ContactError::None) }
}

/// What happens in a group to which a contact belongs no more.
fn unlinked(handle: &GroupHandle<'_>, contact: &Handle<'_>) -> Done<Vec<Change>> {
    let (mut now, mut happened) = (handle.group.clone(), Vec::new());
    for link in handle.group.links() {
        if [link.child, link.adult].contains(&contact.id()) {
            for event in decide(Some(&handle.group), &[], Command::Unlink(link.child, link.adult))? {
                happen(&mut now, event, &mut happened)?;
            }
        }
    }
    let place = Whereto::After(handle.version);
    let change = Change { stream: handle.id, place, events: drafts(&happened) };
    Ok(if happened.is_empty() { Vec::new() } else { vec![change] })
}
