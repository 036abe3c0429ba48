//! What happened in a contact, step by step, and what a bundle of its evidence holds.

use crate::id::Id;
use crate::listed as word;
use serde::Serialize;
use utoipa::ToSchema;

/// What happened in a contact, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Steps {
    /// The steps.
    pub steps: Vec<Step>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Step {
    /// The version of the contact since then.
    pub version: u64,
    /// When, in milliseconds since 1970, as the server's clock said.
    pub at: i64,
    /// What, as the record calls it.
    #[schema(example = "referred")]
    pub what: String,
    /// The service number of the officer who did it; absent of machines, of what may go back to a word in private, and for whoever may say
    /// nothing of documents in the second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The bundles or the run that it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Id>,
    /// What was done, where it is an act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<word::Act>,
}

/// Pieces of evidence that came in together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Pieces {
    /// The pieces, in the order of their numbers.
    pub pieces: Vec<Piece>,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Piece {
    /// What it is.
    pub kind: word::PieceKind,
    /// What it is called in findings: a file of the chip, a page.
    pub label: String,
    /// Under which light a picture was taken: `vi`, `ir` or `uv`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light: Option<&'static str>,
    /// Whether there is something in it to be shown: a picture, or the portrait of the chip.
    pub pictured: bool,
}
