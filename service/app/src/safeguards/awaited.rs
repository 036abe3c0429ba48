//! With whom somebody may speak in private. Whoever asks about safeguards sees no contact; a number is enough to find the person by.

use crate::contact::{ContactError, LONGEST_PAGE, Listed, Stage, Wanted, list_to};
use crate::ledger::Recorder;
use crate::people::Asked;
use crate::people::rights::Action;
use spartel_ledger::id::Code;
use spartel_ports::World;
use std::cmp::Reverse;

/// Contacts that have not ended, of whose travellers this officer may ask, those in which something happened last first. That they are
/// listed is recorded first.
///
/// # Errors
/// Where that cannot be recorded: nothing is shown then; and where they cannot be read.
pub async fn awaited<W: World>(
    recorder: &Recorder<W>,
    by: (Asked<'_>, &Code),
    post: Option<&Code>,
) -> Result<Vec<Listed>, ContactError> {
    let mut found = Vec::new();
    // Somebody is spoken to wherever they are, sent on or at the counter: which of both it is is nobody's business here.
    for stage in [Stage::Open, Stage::Referred] {
        let wanted = Wanted { phase: Some(stage), post: post.cloned(), ..Wanted::default() };
        let page = list_to(recorder, by, Action::InterviewSafeguards, &wanted, (None, LONGEST_PAGE)).await?;
        found.extend(page.contacts);
    }
    found.sort_by_key(|contact| Reverse((contact.changed, contact.id)));
    Ok(found)
}
