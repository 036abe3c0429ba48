//! Rates on the wire: numbers of documents in groups, where no number and no difference of two stands for fewer than eleven.

use crate::id::Id;
use serde::Serialize;
use utoipa::ToSchema;

/// What came of the documents of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Rates {
    /// The month, in UTC.
    #[schema(example = "2026-10")]
    pub month: String,
    /// A number that is shown is none, or so many at least.
    pub least: usize,
    /// Over all posts, or post by post, as far as the rights of who asks reach.
    pub tables: Vec<Table>,
}

/// The lines of one view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Table {
    /// The post; absent where it is over all posts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// The lines.
    pub rows: Vec<Row>,
}

/// All documents of an issuing state, or those in which a check came to something. A number that is absent is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Row {
    /// The issuing state or organisation.
    pub state: String,
    /// The identifier of the check's routine; absent where it is all documents of the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<Id>,
    /// The path of the check, which has a name in the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'static str>,
    /// What the check came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<&'static str>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How many documents.
    pub documents: usize,
    /// How many were of contacts that were referred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referred: Option<usize>,
    /// How many officers assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessed: Option<usize>,
    /// How many of these officers found in order: of a check that failed, its false alarms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_order: Option<usize>,
}
