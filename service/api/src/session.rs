//! Sessions on the wire.

use crate::id::Id;
use serde::Serialize;
use utoipa::ToSchema;

/// The cookie with the token of a session, in 64 hexadecimal digits.
pub const SESSION_COOKIE: &str = "__Host-session";
/// The cookie that a desk is known by, in 32 hexadecimal digits.
pub const DESK_COOKIE: &str = "__Host-desk";

/// Who is signed in, and in what they act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Session {
    /// The account.
    pub account: Id,
    /// By what it is found.
    pub number: String,
    /// The roles that this officer acts in, those of whom they stand in for among them.
    pub roles: Vec<&'static str>,
    /// Where they are posted.
    pub posts: Vec<String>,
    /// What they may do, each with how far: `own`, `post` or `all`.
    pub rights: Vec<Right>,
}

/// Something that somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Right {
    /// What.
    pub action: &'static str,
    /// How far it reaches.
    pub scope: &'static str,
}
