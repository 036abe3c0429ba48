//! Signing in at an identity provider of the authority (OpenID Connect Core 1.0): what is asked, and what an answer proves.
//!
//! ```text
//! Question ─► address ─► browser ─► provider ─► browser ─► Returned ─► code ─► (exchange) ─► Unverified ─► Signed ─► Identity
//! ```
//!
//! Pure: whoever uses it fetches metadata, keys and tokens, and says what time it is. All of these are bytes of somebody else. What an
//! [`Identity`] is made of was signed by a key of the provider, for this client, in answer to this question, after somebody signed in anew.

mod client;
mod identity;
mod keys;
mod metadata;
mod question;
mod refused;
mod token;

pub use client::{Authority, BadClient, Client};
pub use identity::{Identity, LEEWAY};
pub use keys::{Algorithm, Keys};
pub use metadata::{Authentication, Metadata};
pub use question::{LASTS, Question, Returned};
pub use refused::Refused;
pub use token::{Signed, Unverified};

/// Metadata, keys or the answer with a token are not longer, in bytes.
pub const MOST: usize = 64 << 10;
