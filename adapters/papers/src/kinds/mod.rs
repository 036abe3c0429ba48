//! What each kind of paper says.

mod court;
mod notice;
mod refusal;
mod report;
mod seizure;

pub use court::court;
pub use notice::notice;
pub use refusal::refusal;
pub use report::report;
pub use seizure::{receipt, returned};

use crate::say::Say;
use crate::sheet::{Block, Section};
use crate::tree::Tree;

/// What of a document a traveller's paper names.
const NAMED: [&str; 6] = [
    "issuer",
    "document-number",
    "primary-identifier",
    "secondary-identifier",
    "date-of-birth",
    "date-of-expiry",
];

/// The documents of a contact as they are named; lines to be filled in by hand where their evidence is gone.
fn documents(say: &Say<'_>) -> Section {
    let tree = say.paper.results.as_deref().and_then(Tree::read);
    let mut blocks: Vec<Block> = tree
        .iter()
        .flat_map(Tree::documents)
        .map(|one| Block::Fields { rows: one.rows(say, &NAMED) })
        .collect();
    if blocks.is_empty() {
        let blank =
            |field: &str| Block::Blank { label: crate::tree::capital(&say.words.word("field", field)) };
        blocks = ["issuer", "document-number", "name", "date-of-expiry"].map(blank).into();
    }
    Section::new(say.of("document"), blocks)
}

/// A legal text with points.
fn points(items: &[String], numbered: bool) -> Block {
    Block::Points { numbered, items: items.to_vec() }
}
