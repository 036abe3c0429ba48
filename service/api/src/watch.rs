//! The watch of a post on the wire: how the work goes, with nothing that leads to a traveller and no number about one officer.

use crate::id::Id;
use serde::Serialize;
use utoipa::ToSchema;

/// A post as it is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Watch {
    /// Which post.
    pub post: String,
    /// When it was looked at, in milliseconds since 1970.
    pub at: i64,
    /// Lanes in which contacts go on or began in the last hour, by their names.
    pub lanes: Vec<Lane>,
    /// How many contacts began in the last hour.
    pub began: usize,
    /// How many ended in it.
    pub ended: usize,
    /// Who was sent on and waits, or is examined; whoever was sent first comes first.
    pub referrals: Vec<OpenReferral>,
    /// How many contacts should have ended and could not.
    pub unresolved: usize,
    /// How long a contact took from its opening to its end.
    pub persons: Took,
    /// How long a vehicle took from the opening of its first contact to the end of its last.
    pub vehicles: Took,
    /// Devices that have a token.
    pub devices: Vec<PostDevice>,
    /// Groups that are there or on their way; whoever was announced first comes first, and of many the first ones.
    pub expected: Vec<ExpectedGroup>,
}

/// A lane, a gate or another place of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Lane {
    /// By its code; absent: places that nobody named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "lane-3")]
    pub name: Option<String>,
    /// Who is in charge of the newest contact that began there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer: Option<Sits>,
    /// How many travellers are at the counter.
    pub open: usize,
    /// Since when the one is who came first, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oldest: Option<i64>,
    /// When a contact began there last, in milliseconds since 1970.
    pub last: i64,
}

/// An officer who works in a lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Sits {
    /// The account.
    pub account: Id,
    /// The service number.
    pub number: String,
    /// When their shift began, in milliseconds since 1970; absent where nobody is signed in with this account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
    /// Whether they are away for a moment: every session of theirs is locked.
    pub locked: bool,
}

/// Somebody who was sent on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OpenReferral {
    /// From which lane.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lane: Option<String>,
    /// When the contact began, in milliseconds since 1970.
    pub opened: i64,
    /// When they were sent on, in milliseconds since 1970.
    pub since: i64,
}

/// How long something took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Took {
    /// Over how many milliseconds up to now: an hour, or a day where an hour has too few.
    pub over: i64,
    /// Of how many.
    pub count: usize,
    /// Fewer than so many tell no times: these would be about somebody.
    pub least: usize,
    /// Half of them took no longer, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<i64>,
    /// Of twenty, nineteen took no longer, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p95: Option<i64>,
}

/// A device at a post. It hands in what comes, and is never asked: that it is silent is no fault by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PostDevice {
    /// Which.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: &'static str,
    /// At which desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// `heard`: within half an hour; `silent`: longer ago, or not since the server started; `ended`: its token has ended.
    pub state: &'static str,
    /// When it was last heard since the server started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<i64>,
    /// When its token ends, in milliseconds since 1970.
    pub until: i64,
}

/// A group that is there or on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ExpectedGroup {
    /// Its name.
    pub id: Id,
    /// What keeps it together.
    #[schema(example = "vehicle")]
    pub kind: String,
    /// The carrier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The sailing, flight or train.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// When it was announced, in milliseconds since 1970.
    pub formed: i64,
    /// How many travellers are expected.
    pub expected: i64,
    /// How many of them came.
    pub come: usize,
    /// How many of these are through.
    pub ended: usize,
}
