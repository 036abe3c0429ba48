//! The record for a court: what happened and where it stands in the log, and how anybody checks that.

use crate::say::Say;
use crate::sheet::{Block, Body, Section};
use spartel_inspect::transaction::{Event, ObservedAt};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::papers::Step;

/// The record.
pub fn court(say: &Say<'_>) -> Body {
    let head = ["event-number", "when", "what", "officer", "place-in-log"].map(|id| say.of(id)).into();
    let rows = say.paper.steps.iter().map(|step| row(say, step)).collect();
    let stream = stream(say);
    let proves = vec![
        format!("spartel ledger prove --data DIR --stream {stream} --open --to bundle.txt"),
        "spartel ledger check bundle.txt --key KEY".to_owned(),
    ];
    Body {
        lead: say.of("court-lead"),
        facts: vec![say.row("post", say.post()), say.row("stream", stream)],
        sections: vec![
            Section::new(
                say.of("happened"),
                vec![Block::Table { head, rows, widths: vec![6, 30, 33, 17, 14] }],
            ),
            Section::new(
                say.of("verify"),
                vec![
                    Block::Points {
                        numbered: true,
                        items: ["verify-bundle", "verify-key", "verify-check", "verify-checkpoint"]
                            .map(|id| say.of(id))
                            .into(),
                    },
                    Block::Typed { lines: proves },
                ],
            ),
            Section::new(
                say.of("limits"),
                vec![Block::Points {
                    numbered: false,
                    items: ["limits-proven", "limits-true", "limits-clock", "limits-private"]
                        .map(|id| say.of(id))
                        .into(),
                }],
            ),
        ],
        signatures: vec![say.of("sign-officer")],
        pictures: Vec::new(),
    }
}

/// The stream of the contact, as commands take it.
fn stream(say: &Say<'_>) -> String {
    say.paper.contact.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn row(say: &Say<'_>, step: &Step) -> Vec<String> {
    let kind = step.event.kind().as_str().replace('.', "-");
    let mut what = say.word("event", &kind);
    if let Some(more) = more(say, &step.event) {
        what = format!("{what}{}{more}", say.colon());
    }
    vec![step.version.to_string(), say.moment(step.at), what, say.by(&step.by), step.index.to_string()]
}

/// What an event says beside that it happened.
fn more(say: &Say<'_>, event: &Event) -> Option<String> {
    let comma = say.words.comma();
    Some(match event {
        Event::Opened(opened) => say.word("direction", opened.direction.as_str()),
        Event::Observed(seen) | Event::ObservedAt(ObservedAt { what: seen, .. }) => {
            say.word("observation", seen.as_str())
        }
        Event::Assessed(said) => {
            let all = [
                Some(say.word("level", said.level.as_str())),
                said.authenticity.map(|it| say.word("authenticity", it.as_str())),
                said.issuance.map(|it| say.word("issuance", it.as_str())),
                said.bearer.map(|it| say.word("bearer", it.as_str())),
            ];
            all.into_iter().flatten().collect::<Vec<_>>().join(comma)
        }
        Event::Acted(acted) => say.word("act", acted.act.as_str()),
        _ => return None,
    })
}
