//! Lists of documents that were reported lost, stolen or revoked, wherever they lie.

use spartel_base::Timestamp;
use std::future::Future;

pub use spartel_inspect::{Answer, Lookup, Report, Subject};

/// What lists say of documents. They are asked about documents and never about people.
pub trait Lookups: Send + Sync {
    /// Asks every list about a document: one answer a list, whatever became of the asking. A list that cannot be asked says
    /// [`Answer::Unreachable`], as of now. Without a list there is no answer, which is no answer that a document is in order.
    fn ask(&self, of: &Subject, now: Timestamp) -> impl Future<Output = Vec<Lookup>> + Send;
}
