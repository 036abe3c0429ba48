//! What every paper has: who it is from, when and where, the checkpoint, and the mark of a demonstration.

use crate::qr;
use crate::say::Say;
use crate::sheet::{Body, Seal, Sheet};
use crate::world::data;
use spartel_ports::papers::Kind;
use spartel_words::{Argument, Direction};

/// Pictures by their files.
pub type Pictures = Vec<(String, Vec<u8>)>;

/// A whole sheet as the template takes it; none where it cannot be written.
pub fn sheet(say: &Say<'_>, body: Body) -> Option<(serde_json::Value, Pictures)> {
    let (words, paper) = (say.words, say.paper);
    let kind = paper.kind.as_str();
    let (at, by) = (say.moment(paper.at), say.text(&paper.by));
    let made = [("at", Argument::Phrase(&at)), ("by", Argument::Phrase(&by))];
    let sheet = Sheet {
        lang: words.language().tag(),
        dir: if words.language().direction() == Direction::RightToLeft { "rtl" } else { "ltr" },
        short: paper.kind == Kind::Notice,
        title: say.word("title", kind),
        authority: say.pack.authority.clone(),
        unit: say.pack.unit.clone(),
        number: (say.of("number"), say.text(&paper.number)),
        lead: body.lead,
        facts: body.facts,
        sections: body.sections,
        signatures: body.signatures,
        seal: seal(say),
        made: say.with("made", &made),
        demonstration: paper.demonstration.then(|| say.of("demonstration")),
    };
    Some((data(&sheet)?, body.pictures))
}

/// The checkpoint: which log, how large, and the root, so that who has the paper can ask for a proof that leads there.
fn seal(say: &Say<'_>) -> Option<Seal> {
    let note = std::str::from_utf8(say.paper.checkpoint.as_deref()?).ok()?;
    let [origin, size, root] = note.lines().take(3).collect::<Vec<_>>().try_into().ok()?;
    let lines = [("log", origin), ("size", size), ("root", root)];
    Some(Seal {
        heading: say.of("checkpoint"),
        says: say.of("checkpoint-says"),
        modules: qr::modules(&format!("{origin}\n{size}\n{root}\n"))?,
        lines: lines.map(|(label, value)| say.row(label, value.to_owned())).into(),
    })
}
