//! Whether a document was shown before.

use crate::id::Id;
use crate::listed as word;
use serde::Serialize;
use spartel_inspect::transaction::{Phase, Transaction};
use utoipa::ToSchema;

/// Other contacts in which a document of this one was shown, the newest first: of those that who asks may see, and of which results are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Before {
    /// The contacts.
    pub contacts: Vec<ShownBefore>,
}

/// Another contact in which the same document was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ShownBefore {
    /// Its name.
    pub id: Id,
    /// Its number for paper and speech.
    #[schema(example = "UTO1-2026-000001")]
    pub number: String,
    /// Where it is.
    #[schema(example = "uto1")]
    pub post: String,
    /// Which way the traveller goes.
    pub direction: word::Direction,
    /// When its document was last looked at, in milliseconds since 1970.
    pub at: i64,
    /// Whether it has ended.
    pub ended: bool,
}

impl ShownBefore {
    /// A contact as it is.
    #[must_use]
    pub fn of(id: Id, transaction: &Transaction, at: i64) -> Self {
        let opened = transaction.opened();
        Self {
            id,
            number: opened.number.clone(),
            post: opened.place.post.to_string(),
            direction: opened.direction.into(),
            at,
            ended: matches!(transaction.phase(), Phase::Ended { .. }),
        }
    }
}
