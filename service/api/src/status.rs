//! What the server says of itself.

use serde::Serialize;
use utoipa::ToSchema;

/// Whether the server is well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Health {
    /// `ok`, or the code of what is in the way.
    pub status: String,
    /// The release of the program.
    pub release: String,
    /// Whether nothing here is of a real person.
    pub demonstration: bool,
}

/// Something was taken and is not shown again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Told {
    /// A receipt that says nothing.
    pub receipt: String,
    /// What keeps the gate shut, where something was not asked as it should be; what was answered is not said.
    pub obstacles: Vec<String>,
}
