//! The table of endpoints: every way into the server stands here once, with who may take it, what it takes and what it answers. The router,
//! the OpenAPI document and the tests that try everything as the wrong person are made of it.

mod shape;
mod table;

pub use shape::{Answer, Body, Kind, Param, Shape};
pub use table::{Endpoint, Op};

/// How a request is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Reads.
    Get,
    /// Does something.
    Post,
    /// Puts something in the place of what was there.
    Put,
    /// Takes something away.
    Delete,
}

impl Method {
    /// As HTTP has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether it changes nothing (RFC 9110, 9.2.1).
    #[must_use]
    pub const fn is_safe(self) -> bool {
        matches!(self, Self::Get)
    }
}

/// Who is let in; what they may do there is decided by what they ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Whoever reaches the server.
    Anybody,
    /// An officer in a session at a desk.
    Session,
    /// A reader, camera or gate with its token.
    Device,
}
