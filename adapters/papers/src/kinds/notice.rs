//! The notice to a traveller who is sent on: purpose, procedure, rights, service number, post, time. It names no reason.

use super::points;
use crate::say::Say;
use crate::sheet::{Block, Body};
use spartel_inspect::transaction::Event;

/// The notice.
pub fn notice(say: &Say<'_>) -> Body {
    let referred = say.paper.steps.iter().rev().find(|step| matches!(step.event, Event::Referred(_)));
    let at = referred.map_or(say.paper.at, |step| step.at);
    Body {
        lead: say.of("notice-lead"),
        facts: vec![
            say.row("post", say.post()),
            say.row("when", say.moment(at)),
            // Whoever hands it over, not who sent the traveller on: that may have been decided in private.
            say.row("officer", say.text(&say.paper.by)),
        ],
        sections: vec![
            say.legal("purpose", vec![Block::text(say.pack.purpose.clone())]),
            say.legal("procedure", vec![points(&say.pack.procedure, true)]),
            say.legal("rights", vec![points(&say.pack.rights, false)]),
        ],
        signatures: Vec::new(),
        pictures: Vec::new(),
    }
}
