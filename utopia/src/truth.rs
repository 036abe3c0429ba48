//! What was done to a document: facts about its making, never names of checks.

use crate::catalogue::{Case, Origin};
use serde::Serialize;

/// The truth about one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Truth {
    /// Name of the case.
    pub case: &'static str,
    /// Whether the document is as the state issued it.
    pub genuine: bool,
    /// What was done, or what is special, as a code.
    pub note: &'static str,
    /// The parts that are not as the state issued them.
    pub altered: &'static [&'static str],
    /// The same in plain English.
    pub about: &'static str,
}

impl Truth {
    pub(crate) const fn of(case: &Case) -> Self {
        Self {
            case: case.name,
            genuine: matches!(case.origin, Origin::Genuine),
            note: case.note,
            altered: case.altered,
            about: case.about,
        }
    }

    /// The content of `truth.json`, with a line end.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain strings and a flag always have a JSON form.
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        format!("{text}\n")
    }
}
