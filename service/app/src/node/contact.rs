//! Contacts at a node: evidence is looked at before it is recorded, with what was found in it.

use super::{Node, NodeError, Station, What};
use crate::contact::{
    Beginning, ContactError, Examined, Handle, Moving, Order, Piece, Pieces, begin, bring, carry_out,
    check_again, look_up, look_up_to,
};
use crate::evidence::{Material, examine};
use crate::ledger::RecordError;
use crate::people::Asked;
use crate::people::account::Post;
use crate::people::rights::Action;
use crate::safeguards::{self, Taken};
use spartel_base::Timestamp;
use spartel_inspect::transaction::{Command, Interview, PieceKind, Transaction};
use spartel_inspect::{Inspection, Policy};
use spartel_ledger::id::{AccountId, Code, StreamId};
use spartel_ports::pictures::Viewer;
use spartel_ports::{Clock, Lookups, Store, Work};
use std::time::Duration;

/// Evidence is looked at again so often, where an officer says something in the contact meanwhile.
const AGAIN: usize = 4;

/// What comes of a request.
type Done<T> = Result<T, NodeError>;

impl<S: Station + 'static> Node<S> {
    /// Begins a contact, with the evidence that is there already.
    ///
    /// # Errors
    /// As [`begin`]; where the post checks by another profile, and where processors or decoders are not to be had. Nothing was recorded then.
    pub async fn open(
        &self,
        (asked, order): (Asked<'_>, &Order),
        beginning: Beginning,
        pieces: Vec<Piece>,
    ) -> Done<(StreamId, Transaction)> {
        let may = asked.reaches_at(Action::OpenContact, &Post(beginning.place.post.clone()));
        if may && beginning.profile != self.rules.now().profile_of(&beginning.place.post) {
            return Err(NodeError::Profile);
        }
        let policy = profile(&beginning.profile)?;
        let repeated = self.recorder.store().receipt(order.command).await.map_err(RecordError::Store);
        let repeated = repeated.map_err(ContactError::Record)?.is_some();
        let id = if pieces.is_empty() || repeated || !may {
            let _together = self.together(beginning.group).await;
            begin(&self.recorder, &self.numbers, (asked, order), beginning, None).await?
        } else {
            let (pieces, viewer) = (Pieces::new(pieces), Viewer::desk(asked.officer.account()));
            let (inspection, tree) = self.checked(pieces.kept().to_vec(), policy, viewer).await?;
            let examined = Examined { over: Vec::new(), inspection: &inspection, tree };
            let _together = self.together(beginning.group).await;
            begin(&self.recorder, &self.numbers, (asked, order), beginning, Some((pieces, examined))).await?
        };
        let handle = look_up_to(&self.recorder, asked, id, Action::OpenContact).await?;
        Ok((id, handle.transaction().clone()))
    }

    /// Adds evidence to a contact, and checks all of it. What is found without pictures is told to who follows before these are looked at.
    /// What came from several devices at the same time is taken one after the other, each with what was there before.
    ///
    /// # Errors
    /// As [`bring`] and [`Self::open`].
    pub async fn add(&self, handle: &Handle<'_>, order: &Order, pieces: Vec<Piece>) -> Done<Transaction> {
        self.bring(handle, order, Pieces::new(pieces)).await
    }

    /// The same with pieces of which nothing is left that is never kept.
    pub(super) async fn bring(
        &self,
        handle: &Handle<'_>,
        order: &Order,
        pieces: Pieces,
    ) -> Done<Transaction> {
        handle.must(Action::AddEvidence)?;
        let _turn = self.turns.of(handle.id()).await;
        for _ in 0..AGAIN {
            match self.added(&self.seen_now(handle).await?, order, &pieces).await {
                Err(error) if error.is_stale() => {}
                done => return done,
            }
        }
        self.added(&self.seen_now(handle).await?, order, &pieces).await
    }

    async fn added(&self, handle: &Handle<'_>, order: &Order, pieces: &Pieces) -> Done<Transaction> {
        let (policy, viewer) =
            (profile(&handle.transaction().opened().profile)?, Viewer::desk(handle.account()));
        let (over, mut all) = self.held(handle).await?;
        all.extend(pieces.kept().iter().cloned());
        let has_pictures = |piece: &Piece| piece.kind == PieceKind::Picture;
        if all.iter().any(has_pictures) && !all.iter().all(has_pictures) {
            let quick = all.iter().filter(|piece| !has_pictures(piece)).cloned().collect();
            let (_, tree) = self.checked(quick, policy.clone(), viewer).await?;
            self.notices.tell(handle.id(), What::Partial(tree.into()));
        }
        let (inspection, tree) = self.checked(all, policy, viewer).await?;
        let examined = Examined { over, inspection: &inspection, tree };
        let done = bring(&self.recorder, order, handle, (pieces.clone(), examined)).await?;
        Ok(self.told(handle.id(), done))
    }

    /// Runs the checks of a contact again, by the rules and lists of today.
    ///
    /// # Errors
    /// As [`check_again`] and [`Self::open`].
    pub async fn run_again(&self, handle: &Handle<'_>, order: &Order) -> Done<Transaction> {
        handle.must(Action::RunAgain)?;
        let policy = profile(&handle.transaction().opened().profile)?;
        let (over, all) = self.held(handle).await?;
        let (inspection, tree) = self.checked(all, policy, Viewer::batch(handle.account())).await?;
        let examined = Examined { over, inspection: &inspection, tree };
        let done = check_again(&self.recorder, order, handle, examined).await?;
        Ok(self.told(handle.id(), done))
    }

    /// Carries commands out in a contact, all or none.
    ///
    /// # Errors
    /// As [`carry_out`].
    pub async fn command(
        &self,
        handle: &Handle<'_>,
        order: &Order,
        commands: Vec<Command>,
    ) -> Done<Transaction> {
        let _together = self.together(handle.transaction().opened().group).await;
        let done = carry_out(&self.recorder, order, handle, commands).await?;
        Ok(self.told(handle.id(), done))
    }

    /// Hands a contact over to another officer, who may see it there.
    ///
    /// # Errors
    /// [`NodeError::NoOfficer`] where there is no such officer at that post; as [`carry_out`].
    pub async fn hand_over(&self, handle: &Handle<'_>, order: &Order, to: AccountId) -> Done<Transaction> {
        let (now, post) = (handle.asked().now, Post(handle.transaction().opened().place.post.clone()));
        let officer = self.directory.officer(to, now).ok_or(NodeError::NoOfficer)?;
        if !self.directory.asked(&officer, now).takes_at(Action::SeeContact, &post) {
            return Err(NodeError::NoOfficer);
        }
        self.command(handle, order, vec![Command::HandOver(to)]).await
    }

    /// Takes what was said in private, and what follows from it. A yes opens its referral first, and a gate opens last: whatever keeps the
    /// rest from being recorded, nobody is passed by it, and the same order again does what was left undone.
    ///
    /// # Errors
    /// As [`safeguards::hear`] and [`carry_out`].
    pub async fn safeguard(&self, handle: &Handle<'_>, order: &Order, interview: &Interview) -> Done<Taken> {
        let _turn = self.turns.of(handle.id()).await;
        let mut heard =
            safeguards::hear(&self.recorder, (&self.drop_box, &self.dropped), handle, order, interview)?;
        if let Some(concern) = heard.concern.take() {
            let mut order = order.clone();
            // Where a no was sent under this key before, a yes is no repetition of it.
            order.command.0[15] ^= 1;
            self.command(handle, &order, vec![Command::Concern(concern)]).await?;
        }
        let (taken, cleared) = heard.dropped(&self.recorder, &self.dropped).await?;
        if let Some(cleared) = cleared {
            self.command(handle, order, vec![Command::Clear(cleared)]).await?;
        }
        Ok(taken)
    }

    /// Gives bundles of a contact to another, with what checks find in what each of them has then.
    ///
    /// # Errors
    /// As [`Moving::new`], [`Moving::carry_out`] and [`Self::open`].
    pub async fn give(
        &self,
        (from, to): (&Handle<'_>, &Handle<'_>),
        order: &Order,
        bundles: &[StreamId],
    ) -> Done<Transaction> {
        let moving = Moving::new((from, to), bundles)?;
        let left = match moving.left() {
            left if left.is_empty() => None,
            left => Some(self.apart(&moving, left, from).await?),
        };
        let joined = self.apart(&moving, moving.joined(), to).await?;
        let left = left.as_ref().map(Apart::examined);
        moving.carry_out(&self.recorder, order, (left, joined.examined())).await?;
        let (to, from) = (self.seen_now(to).await?, self.seen_now(from).await?);
        self.told(to.id(), to.transaction().clone());
        Ok(self.told(from.id(), from.transaction().clone()))
    }

    /// A contact as it is now.
    async fn seen_now<'a>(&self, handle: &Handle<'a>) -> Done<Handle<'a>> {
        Ok(look_up(&self.recorder, handle.asked(), handle.id()).await?.by_the_same(handle))
    }

    /// What checks find in what a contact has when bundles were moved.
    async fn apart(&self, moving: &Moving<'_, '_>, over: Vec<StreamId>, of: &Handle<'_>) -> Done<Apart> {
        let policy = profile(&of.transaction().opened().profile)?;
        let pieces = moving.pieces(&self.recorder, &over).await?;
        let (inspection, tree) = self.checked(pieces, policy, Viewer::desk(of.account())).await?;
        Ok(Apart { over, inspection, tree })
    }

    /// All pieces of a contact, with the bundles that they are of.
    async fn held(&self, handle: &Handle<'_>) -> Done<(Vec<StreamId>, Vec<Piece>)> {
        let (mut over, mut all) = (Vec::new(), Vec::new());
        for bundle in handle.transaction().bundles() {
            over.push(bundle.bundle);
            all.extend(handle.pieces_for_checks(&self.recorder, bundle.bundle).await?.unwrap_or_default());
        }
        Ok((over, all))
    }

    /// What checks find in pieces, with its tree.
    async fn checked(
        &self,
        pieces: Vec<Piece>,
        policy: Policy,
        viewer: Viewer,
    ) -> Done<(Inspection, Vec<u8>)> {
        let began = self.recorder.world().clock().now().0.0;
        let material = self.looked(pieces, viewer).await?;
        let (trust, tree, at) = (self.trust(), self.tree, self.instant());
        let job = move || {
            let inspection = examine(&material, &trust, &policy, at);
            let tree = tree(&inspection);
            (inspection, tree)
        };
        let (inspection, tree) = self.recorder.world().work().run(viewer.urgency, job).await?;
        let took = self.recorder.world().clock().now().0.0.saturating_sub(began);
        (self.inspected)(&inspection, Duration::from_millis(took.try_into().unwrap_or_default()));
        Ok((inspection, tree))
    }

    /// Pieces, looked at, with what lists say. A picture that cannot be decoded is evidence that something failed.
    pub(super) async fn looked(&self, pieces: Vec<Piece>, viewer: Viewer) -> Done<Material> {
        let mut decoded = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let picture = match piece.kind {
                PieceKind::Picture => self.decoded(viewer, piece.bytes.clone()).await?,
                _ => None,
            };
            decoded.push((piece, picture));
        }
        let (work, at) = (self.recorder.world().work(), self.instant());
        let mut material = work.run(viewer.urgency, move || Material::look(decoded)).await?;
        for subject in material.subjects() {
            material.answered(self.recorder.world().lookups().ask(&subject, at).await);
        }
        Ok(material)
    }

    /// What time it is, as results are given it.
    pub fn instant(&self) -> Timestamp {
        Timestamp(self.recorder.world().clock().now().0.0.div_euclid(1000))
    }

    pub(super) fn told(&self, id: StreamId, transaction: Transaction) -> Transaction {
        self.notices.tell(id, What::Changed(transaction.version()));
        transaction
    }
}

/// What checks find in bundles that are apart, or together, from now on.
struct Apart {
    over: Vec<StreamId>,
    inspection: Inspection,
    tree: Vec<u8>,
}

impl Apart {
    fn examined(&self) -> Examined<'_> {
        Examined { over: self.over.clone(), inspection: &self.inspection, tree: self.tree.clone() }
    }
}

/// A profile by its name.
fn profile(name: &Code) -> Done<Policy> {
    Policy::named(name.as_str()).map_err(|_| NodeError::Profile)
}
