//! Groups at a node: who follows a contact is told that it belongs elsewhere now.

use super::{Node, NodeError, Station};
use crate::contact::{GroupHandle, Handle, Order, join, leave};
use spartel_inspect::transaction::Transaction;

/// What comes of a request.
type Done<T> = Result<T, NodeError>;

impl<S: Station + 'static> Node<S> {
    /// Has a contact belong to a group.
    ///
    /// # Errors
    /// As [`join`].
    pub async fn join(&self, order: &Order, both: (&GroupHandle<'_>, &Handle<'_>)) -> Done<Transaction> {
        let joined = join(&self.recorder, order, both).await?;
        Ok(self.told(both.1.id(), joined))
    }

    /// Takes a contact out of its group.
    ///
    /// # Errors
    /// As [`leave`].
    pub async fn leave(&self, order: &Order, both: (&GroupHandle<'_>, &Handle<'_>)) -> Done<Transaction> {
        let left = leave(&self.recorder, order, both).await?;
        Ok(self.told(both.1.id(), left))
    }
}
