//! Rates of a month, counted on the processors behind whoever waits with a traveller.

use super::{Node, NodeError, Station};
use crate::rates::{Month, Tables, count, tables};
use spartel_ports::Work;
use spartel_ports::work::Urgency;

impl<S: Station + 'static> Node<S> {
    /// What is shown of a month.
    ///
    /// # Errors
    /// Where its contacts cannot be read, and where the processors do not take it.
    pub async fn rates(&self, month: Month) -> Result<Tables, NodeError> {
        let documents = count(&self.recorder, month).await?;
        let work = self.recorder.world().work();
        Ok(work.run(Urgency::Batch, move || tables(&documents)).await?)
    }
}
