//! Groups at a node: who follows a contact is told that it belongs elsewhere now.

use super::{Node, NodeError, Station};
use crate::contact::{GroupHandle, Handle, Order, join, leave};
use spartel_inspect::transaction::Transaction;
use spartel_ledger::id::StreamId;
use tokio::sync::MutexGuard;

/// What comes of a request.
type Done<T> = Result<T, NodeError>;

impl<S: Station + 'static> Node<S> {
    /// Waits until it is one's turn with a group, where there is one: nobody joins it while it ends.
    pub(super) async fn together(&self, group: Option<StreamId>) -> Option<MutexGuard<'_, ()>> {
        match group {
            Some(group) => Some(self.turns.of(group).await),
            None => None,
        }
    }

    /// Has a contact belong to a group.
    ///
    /// # Errors
    /// As [`join`].
    pub async fn join(&self, order: &Order, both: (&GroupHandle<'_>, &Handle<'_>)) -> Done<Transaction> {
        let _together = self.together(Some(both.0.id())).await;
        let joined = join(&self.recorder, order, both).await?;
        Ok(self.told(both.1.id(), joined))
    }

    /// Takes a contact out of its group.
    ///
    /// # Errors
    /// As [`leave`].
    pub async fn leave(&self, order: &Order, both: (&GroupHandle<'_>, &Handle<'_>)) -> Done<Transaction> {
        let _together = self.together(Some(both.0.id())).await;
        let left = leave(&self.recorder, order, both).await?;
        Ok(self.told(both.1.id(), left))
    }
}
