//! What happened in a contact, and its pictures, for officers who look at it.

use super::{Node, NodeError, Station};
use crate::contact::{Handle, Piece, happened};
use crate::paper::{discreet, step};
use crate::people::rights::Action;
use spartel_ledger::id::{Code, StreamId};
use spartel_ports::Work;
use spartel_ports::papers::{By, Step};
use spartel_ports::pictures::Viewer;
use spartel_ports::work::Urgency;
use spartel_vision::Picture;

impl<S: Station + 'static> Node<S> {
    /// What happened in a contact, oldest first. Who did anything is for those who may say something of documents in the second line. Why
    /// somebody was sent on, and by whom, or who cleared the safeguards, may go back to what was said in private, and is told to nobody.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub async fn steps(&self, handle: &Handle<'_>) -> Result<Vec<Step>, NodeError> {
        let (all, _) = happened(&self.recorder, handle.id()).await?;
        let examines = handle.may(Action::AssessFinding);
        Ok(all.into_iter().map(|it| told(step(&self.directory, it), examines)).collect())
    }

    /// A picture among the evidence or the portrait of its chip, made anew by `written` out of its pixels, which are decoded where a fault
    /// harms nobody; none where there is none. That somebody sees it is recorded first.
    ///
    /// # Errors
    /// Where the officer may not see it, it cannot be read, or nobody is there to decode it.
    pub async fn shown_picture<T: Send + 'static>(
        &self,
        handle: &Handle<'_>,
        purpose: &Code,
        (bundle, piece): (StreamId, usize),
        written: fn(&Picture) -> T,
    ) -> Result<Option<T>, NodeError> {
        let seen = handle.see(&self.recorder, purpose, Action::SeeContact).await?;
        let pieces = seen.pieces(&self.recorder, bundle).await?.unwrap_or_default();
        let Some(bytes) = pieces.get(piece).and_then(Piece::pictured) else { return Ok(None) };
        let viewer = Viewer::desk(handle.account());
        let Some(picture) = self.decoded(viewer, bytes.to_vec()).await? else { return Ok(None) };
        let world = self.recorder.world();
        Ok(Some(world.work().run(Urgency::Desk, move || written(&picture)).await?))
    }
}

/// A step as far as who looks at it may know it.
fn told(step: Step, examines: bool) -> Step {
    let step = discreet(step);
    match step.by {
        By::Officer(_) if !examines => Step { by: By::Officer(None), ..step },
        _ => step,
    }
}
