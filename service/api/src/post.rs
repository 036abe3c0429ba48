//! The log of a post on the wire: orders that relax checks for a time, and what its officers wrote down.

use crate::id::Id;
use crate::listed as word;
use serde::{Deserialize, Serialize};
use spartel_inspect::post as p;
use spartel_ledger::id::{Code, Moment};
use utoipa::ToSchema;

/// Checks are to be relaxed. The officer's key answers to the hash that a refusal `not-confirmed` names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Relax {
    /// For contacts of which profile.
    #[schema(example = "desk")]
    pub profile: String,
    /// For travellers of one direction; absent: of all.
    #[serde(default)]
    pub direction: Option<word::Direction>,
    /// What may be missing: sets of checks that the profile names.
    #[schema(example = json!(["chip"]))]
    pub sets: Vec<String>,
    /// Why.
    pub circumstance: word::Circumstance,
    /// When it is over, in milliseconds since 1970: six hours from now at the latest.
    pub until: i64,
}

impl Relax {
    /// The order at a post; none where a code is none.
    #[must_use]
    pub fn read(&self, post: Code) -> Option<p::Order> {
        Some(p::Order {
            post,
            profile: Code::parse(&self.profile)?,
            direction: self.direction.map(|direction| direction.0),
            sets: self.sets.iter().map(|set| Code::parse(set)).collect::<Option<_>>()?,
            circumstance: self.circumstance.0,
            until: Moment(self.until),
        })
    }
}

/// Something is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteNote {
    /// What about.
    pub subject: word::Subject,
    /// What, in 500 characters at most. It names no traveller.
    pub text: String,
}

/// A part of the log of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PostLog {
    /// The entries, newest first.
    pub entries: Vec<LogEntry>,
    /// Where it goes on, as the parameter `after`; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// What can be relaxed, by profile.
    pub relaxable: Vec<Relaxable>,
}

/// What can be relaxed in contacts of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Relaxable {
    /// The profile.
    pub profile: String,
    /// The sets of checks, by their names.
    pub sets: Vec<String>,
}

/// An entry of a log: an order or a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct LogEntry {
    /// Which.
    pub id: Id,
    /// When it was made, in milliseconds since 1970.
    pub at: i64,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Named>,
    /// The order, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relaxation: Option<Relaxation>,
    /// The note, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<WriteNote>,
}

/// An officer by account and service number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Named {
    /// The account.
    pub account: Id,
    /// The service number.
    pub number: String,
}

/// An order that relaxes checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Relaxation {
    /// For contacts of which profile.
    pub profile: String,
    /// For travellers of one direction; absent: of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<word::Direction>,
    /// What may be missing.
    pub sets: Vec<String>,
    /// Why.
    pub circumstance: word::Circumstance,
    /// When it is over, in milliseconds since 1970.
    pub until: i64,
    /// Whether it holds now.
    pub in_force: bool,
    /// When it was lifted, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifted: Option<i64>,
    /// Who lifted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifted_by: Option<Named>,
}

impl Relaxation {
    /// What is shown of an order at a time.
    #[must_use]
    pub fn of(relaxation: &p::Relaxation, now: Moment, lifted_by: Option<Named>) -> Self {
        let order = relaxation.order();
        Self {
            profile: order.profile.to_string(),
            direction: order.direction.map(Into::into),
            sets: order.sets.iter().map(ToString::to_string).collect(),
            circumstance: order.circumstance.into(),
            until: order.until.0,
            in_force: relaxation.is_in_force(now),
            lifted: relaxation.lifted().map(|at| at.0),
            lifted_by,
        }
    }
}

/// By which order the traveller of a contact can go on although checks are missing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, ToSchema)]
pub struct Relieved {
    /// The order; absent where none is enough, or nothing is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<LogEntry>,
    /// Without how many checks.
    pub without: usize,
}
