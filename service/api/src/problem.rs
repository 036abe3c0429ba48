//! Problems: what an answer says that is none (RFC 9457), by a code that stays the same.

mod codes;

pub use codes::CODES;

use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The media type of problems.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem as it goes over the wire (RFC 9457, 3.1). Whoever shows it makes the sentence out of code and arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// Which kind of problem: `/problems/` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// The code: one of [`CODES`].
    #[schema(schema_with = codes::schema)]
    pub code: String,
    /// What the sentence of the code is given, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

impl Problem {
    /// A problem of a status and a code.
    #[must_use]
    pub fn new(status: u16, code: &str) -> Self {
        Self { kind: format!("/problems/{code}"), status, code: code.to_owned(), args: BTreeMap::new() }
    }

    /// The same with an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}
