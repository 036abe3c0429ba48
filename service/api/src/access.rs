//! Who saw what, on the wire.

use crate::id::Id;
use serde::Serialize;
use utoipa::ToSchema;

/// A part of a list of accesses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Accesses {
    /// The accesses, newest first.
    pub accesses: Vec<Access>,
    /// Where it goes on, as the parameter `after`; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Somebody saw something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Access {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Whose account it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer: Option<Id>,
    /// What of: a contact or a group. Absent where somebody read who saw what of more than one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Id>,
    /// By which right.
    #[schema(example = "see-contact")]
    pub action: String,
    /// What for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "inspection")]
    pub purpose: Option<String>,
}
