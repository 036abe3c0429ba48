//! Papers of contacts, made at a node: gathered from the record, pictures decoded where a fault harms nobody, set on a processor.

use super::{Node, NodeError, Station};
use crate::contact::{Handle, Piece};
use crate::paper::{Gathered, Wanted, gather};
use spartel_ports::papers::{Papers, Shot};
use spartel_ports::pictures::{PicturesError, Viewer};
use spartel_ports::work::Urgency;
use spartel_ports::{Clock, Pictures, Work};
use spartel_vision::Picture;
use std::sync::Arc;

/// What comes of a request.
type Done<T> = Result<T, NodeError>;

impl<S: Station + 'static> Node<S> {
    /// A paper of a contact as PDF/A. Nothing of it is kept, but for who made it.
    ///
    /// # Errors
    /// [`NodeError::NoGround`] where the record has nothing that it would be about; where the officer may not make it; and as
    /// [`Papers::set`].
    pub async fn paper(
        &self,
        handle: &Handle<'_>,
        papers: &Arc<dyn Papers>,
        wanted: &Wanted,
    ) -> Done<Vec<u8>> {
        let at = self.recorder.world().clock().now().0;
        let gathered = gather(handle, (&self.recorder, &self.directory), wanted, at).await?;
        let Gathered { mut paper, pictures } = gathered.ok_or(NodeError::NoGround)?;
        for (place, Piece { label, light, bytes, .. }) in pictures {
            let picture = self.decoded(Viewer::desk(handle.account()), bytes).await?;
            paper.shots.extend(picture.map(|picture| Shot { place, label, light, picture }));
        }
        let papers = Arc::clone(papers);
        let set = self.recorder.world().work().run(Urgency::Desk, move || papers.set(&paper)).await?;
        set.map_err(NodeError::Papers)
    }

    /// A picture; none where it is none that can be decoded.
    pub(super) async fn decoded(&self, viewer: Viewer, bytes: Vec<u8>) -> Done<Option<Picture>> {
        match self.recorder.world().pictures().decode(viewer, bytes).await {
            Ok(picture) => Ok(Some(picture)),
            Err(PicturesError::Refused(_) | PicturesError::Broken) => Ok(None),
            Err(error) => Err(NodeError::Pictures(error)),
        }
    }
}
