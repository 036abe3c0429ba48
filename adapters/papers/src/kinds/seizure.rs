//! What is given to somebody whose document was kept: the receipt, and the letter that they travel back with.

use super::{documents, points};
use crate::say::Say;
use crate::sheet::{Block, Body};
use spartel_inspect::transaction::Act;

/// The receipt.
pub fn receipt(say: &Say<'_>) -> Body {
    let seized = say.act(Act::Seize);
    let mut facts = vec![say.row("post", say.post())];
    facts.extend(seized.iter().flat_map(|(step, _)| say.done(step)));
    let grounds = seized.map_or_else(Vec::new, |(_, acted)| say.grounds(acted));
    Body {
        lead: say.of("receipt-lead"),
        facts,
        sections: vec![
            documents(say),
            say.legal("grounds", vec![Block::text(say.pack.seizure.clone()), points(&grounds, true)]),
            say.legal("kept", vec![points(&say.pack.kept, false)]),
        ],
        signatures: vec![say.of("sign-officer"), say.of("sign-received")],
        pictures: Vec::new(),
    }
}

/// The letter.
pub fn returned(say: &Say<'_>) -> Body {
    let mut facts = vec![say.row("post", say.post())];
    if let Some((step, _)) = say.act(Act::Seize) {
        facts.extend(say.done(step));
    }
    let sent = say.act(Act::ReturnToCarrier).or_else(|| say.act(Act::Refuse));
    if let Some((step, _)) = sent {
        facts.push(say.row("sent-back", say.moment(step.at)));
    }
    Body {
        lead: say.of("returned-lead"),
        facts,
        sections: vec![documents(say), say.legal("asked", vec![points(&say.pack.returned, false)])],
        signatures: vec![say.of("sign-officer")],
        pictures: Vec::new(),
    }
}
