//! Evidence that goes from one contact to another: a page that lay on the wrong desk, or one traveller who was taken for two.

use super::action::needs_handling;
use super::evidence::{Examined, Piece, tree};
use super::handle::{Handle, Order};
use super::way::{Done, Now, is_done};
use crate::ledger::{Change, Recorder};
use spartel_inspect::transaction::Handling;
use spartel_ledger::id::{Code, StreamId};
use spartel_ports::{Random, World};

/// The ground on which results go of which a part belonged to somebody else.
const MOVED: Code = Code::new("evidence-moved");

/// Bundles of one contact that somebody may give to another.
#[derive(Debug)]
pub struct Moving<'h, 'a> {
    from: &'h Handle<'a>,
    to: &'h Handle<'a>,
    bundles: &'h [StreamId],
}

impl<'h, 'a> Moving<'h, 'a> {
    /// These bundles of the first contact, for the second.
    ///
    /// # Errors
    /// [`super::ContactError::Forbidden`] where one of the contacts is not the officer's to split; or, with all that the first one has, to merge.
    pub fn new((from, to): (&'h Handle<'a>, &'h Handle<'a>), bundles: &'h [StreamId]) -> Done<Self> {
        let moving = Self { from, to, bundles };
        let giving = moving.merging().unwrap_or(Handling::Give(Vec::new()));
        for handle in [from, to] {
            handle.must(needs_handling(&giving))?;
        }
        Ok(moving)
    }

    /// Where no bundle is left, the contact goes on in the other one.
    fn merging(&self) -> Option<Handling<'static>> {
        let all = self.from.transaction().bundles();
        (!all.is_empty() && self.left().is_empty()).then_some(Handling::MergeInto(self.to.id()))
    }

    /// The bundles that the first contact has then.
    #[must_use]
    pub fn left(&self) -> Vec<StreamId> {
        let all = self.from.transaction().bundles().iter().map(|bundle| bundle.bundle);
        all.filter(|bundle| !self.bundles.contains(bundle)).collect()
    }

    /// The bundles that the second contact has then.
    #[must_use]
    pub fn joined(&self) -> Vec<StreamId> {
        let [to, from] = [self.to, self.from].map(|handle| handle.transaction().bundles().iter());
        let goes = from.map(|bundle| bundle.bundle).filter(|bundle| self.bundles.contains(bundle));
        to.map(|bundle| bundle.bundle).chain(goes).collect()
    }

    /// The pieces of bundles of both, for checks alone.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub(crate) async fn pieces<W: World>(
        &self,
        recorder: &Recorder<W>,
        bundles: &[StreamId],
    ) -> Done<Vec<Piece>> {
        let mut all = Vec::new();
        for bundle in bundles {
            for handle in [self.from, self.to] {
                all.extend(handle.pieces_for_checks(recorder, *bundle).await?.unwrap_or_default());
            }
        }
        Ok(all)
    }

    /// Moves them, with what checks find in what each contact has then: one commit. The trees of results that were of both are erased.
    ///
    /// # Errors
    /// As [`super::carry_out`].
    pub async fn carry_out<W: World>(
        &self,
        recorder: &Recorder<W>,
        order: &Order,
        (left, joined): (Option<Examined<'_>>, Examined<'_>),
    ) -> Done<()> {
        if is_done(recorder, order.command).await? {
            return Ok(());
        }
        let trees: Vec<StreamId> = self.from.transaction().runs().iter().map(|run| run.stream).collect();
        let (mut giver, mut taker) = (Now::of(self.from), Now::of(self.to));
        giver.handles(Handling::Give(self.bundles.to_vec()))?;
        if let Some(merging) = self.merging() {
            giver.handles(merging)?;
        }
        let moved = self.from.transaction().bundles().iter();
        let moved = moved.filter(|bundle| self.bundles.contains(&bundle.bundle)).cloned().collect();
        taker.handles(Handling::Take(moved))?;
        let mut changes = Vec::new();
        for (now, examined) in [(&mut giver, left), (&mut taker, Some(joined))] {
            let found = examined.map(|examined| found(recorder, now, examined)).transpose()?;
            changes.extend(now.change(recorder)?.into_iter().chain(found));
        }
        recorder.record_erasing(&self.from.asked_by(order), changes, MOVED, &trees).await?;
        Ok(())
    }
}

/// What checks found in what a contact has now.
fn found<W: World>(recorder: &Recorder<W>, now: &mut Now, examined: Examined<'_>) -> Done<Change> {
    let run = recorder.world().random().stream();
    now.handles(Handling::Check { run, over: &examined.over, inspection: examined.inspection })?;
    Ok(tree(recorder, (&now.lies_in(), now.id, run), examined)?)
}
