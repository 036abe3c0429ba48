//! The form by which entry is refused: who decided, when, on which grounds, and how to appeal.

use super::{documents, points};
use crate::say::Say;
use crate::sheet::{Block, Body};
use spartel_inspect::transaction::Act;

/// The form.
pub fn refusal(say: &Say<'_>) -> Body {
    let refused = say.act(Act::Refuse);
    let mut facts = vec![say.row("post", say.post())];
    facts.extend(refused.iter().flat_map(|(step, _)| say.done(step)));
    let grounds = refused.map_or_else(Vec::new, |(_, acted)| say.grounds(acted));
    Body {
        lead: say.of("refusal-lead"),
        facts,
        sections: vec![
            documents(say),
            say.legal("grounds", vec![Block::text(say.pack.refusal.clone()), points(&grounds, true)]),
            say.legal("appeal", vec![points(&say.pack.appeal, false)]),
        ],
        signatures: vec![say.of("sign-officer"), say.of("sign-received")],
        pictures: Vec::new(),
    }
}
