//! Drops of devices at a node: to the contact that was claimed for, or into the tray of the post.

use super::turns::Turns;
use super::{Node, NodeError, Station};
use crate::contact::{
    Claim, Claimed, Claims, ContactError, Dropped, Fate, Handle, Order, Piece, Pieces, Source, TrayId,
    Waiting, look_up_to,
};
use crate::people::Asked;
use crate::people::account::Post;
use crate::people::rights::Action;
use spartel_inspect::transaction::{Rejection, Transaction};
use spartel_ledger::id::{Code, CommandId, StreamId};
use spartel_ports::{Clock, Store};
use tokio::sync::broadcast;

/// So many notices wait for a follower that is slow; one that missed some reads the tray anew.
const WAITING: usize = 64;
/// Whoever begins contacts at a post looks into its tray.
const LOOKS: Action = Action::OpenContact;

/// What comes of a request.
type Done<T> = Result<T, NodeError>;

/// What became of what a device handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivered {
    /// It is in the record.
    Taken,
    /// It waits in the tray of the post.
    Waits(TrayId),
}

/// Claims and trays, and who hears of them.
#[derive(Debug)]
pub(super) struct Trays {
    claims: Claims,
    /// What is sent twice is looked at one after the other, so that it is not taken and waits as well.
    sending: Turns,
    /// The posts whose trays changed.
    notices: broadcast::Sender<Code>,
}

impl Default for Trays {
    fn default() -> Self {
        Self { claims: Claims::default(), sending: Turns::default(), notices: broadcast::channel(WAITING).0 }
    }
}

impl Trays {
    fn tell(&self, post: &Code) {
        // Nobody may be following.
        drop(self.notices.send(post.clone()));
    }
}

impl<S: Station + 'static> Node<S> {
    /// A token for the next drop of a device, for a contact.
    ///
    /// # Errors
    /// As [`Claims::claim`]; [`ContactError::None`] where no such device stands at the contact's post.
    pub fn claim(&self, handle: &Handle<'_>, device: StreamId) -> Done<Claim> {
        let source = self.source(device).ok_or(ContactError::None)?;
        let (random, now) = (self.recorder.world().random(), self.directory.desks().now());
        Ok(self.trays.claims.claim(random, &source, handle, now)?)
    }

    /// Where drops of a device come from; none where it is no device that is there.
    fn source(&self, device: StreamId) -> Option<Source> {
        let (now, _) = self.recorder.world().clock().now();
        let found = self.directory.device(device).filter(|device| device.is_there(now))?;
        Some(Source { device, post: found.post.0 })
    }

    /// Takes in what a device hands in: by its claim for the contact of it, or else for the tray. Handed in twice by the same command, it is
    /// taken once.
    ///
    /// # Errors
    /// [`NodeError::TrayFull`]; and where it was claimed and cannot be recorded at present: the claim holds on, and the device asks again.
    pub async fn deliver(
        &self,
        device: StreamId,
        order: &Order,
        (claim, pieces): (Option<&Claim>, Vec<Piece>),
    ) -> Done<Delivered> {
        let source = self.source(device).ok_or(ContactError::None)?;
        let pieces = Pieces::new(pieces);
        if pieces.kept().is_empty() {
            return Err(ContactError::Rejected(Rejection::Bundle).into());
        }
        let _sent = self.trays.sending.of(StreamId(order.command.0)).await;
        if self.is_recorded(order.command).await? {
            return Ok(Delivered::Taken);
        }
        let (random, now) = (self.recorder.world().random(), self.directory.desks().now());
        match (self.trays.claims.drop_in(random, (&source, claim), (order.command, pieces), now), claim) {
            (Dropped::For(claimed, pieces), Some(claim)) => {
                self.claimed(&source, order, (claim, claimed, pieces)).await
            }
            (dropped, _) => self.waits(&source, dropped),
        }
    }

    async fn is_recorded(&self, command: CommandId) -> Done<bool> {
        let receipt = self.recorder.store().receipt(command).await;
        Ok(receipt.map_err(|error| ContactError::Record(error.into()))?.is_some())
    }

    fn waits(&self, source: &Source, dropped: Dropped) -> Done<Delivered> {
        match dropped {
            Dropped::Waits(id) if self.fate(id) == Fate::Taken => Ok(Delivered::Taken),
            Dropped::Waits(id) => {
                self.trays.tell(&source.post);
                Ok(Delivered::Waits(id))
            }
            Dropped::Full | Dropped::For(..) => Err(NodeError::TrayFull),
        }
    }

    /// Brings a drop to the contact that it was claimed for; where that cannot have it any more, it waits.
    async fn claimed(
        &self,
        source: &Source,
        order: &Order,
        (claim, claimed, pieces): (&Claim, Claimed, Pieces),
    ) -> Done<Delivered> {
        let brought = self.brought_for(source, order, (claimed, &pieces)).await;
        let now = self.directory.desks().now();
        match brought {
            Ok(()) => Ok(Delivered::Taken),
            Err(NodeError::Contact(
                ContactError::None | ContactError::Forbidden(_) | ContactError::Rejected(_),
            )) => {
                let random = self.recorder.world().random();
                let waits = self.trays.claims.wait(random, source, (order.command, pieces), now);
                self.waits(source, waits)
            }
            Err(error) => {
                self.trays.claims.restore(claim, claimed, now);
                Err(error)
            }
        }
    }

    /// As the officer who claimed, by what they may do now.
    async fn brought_for(
        &self,
        source: &Source,
        order: &Order,
        (claimed, pieces): (Claimed, &Pieces),
    ) -> Done<()> {
        let (now, _) = self.recorder.world().clock().now();
        let officer = self.directory.officer(claimed.by, now).ok_or(ContactError::None)?;
        let asked = self.directory.asked(&officer, now);
        let handle = look_up_to(&self.recorder, asked, claimed.contact, Action::AddEvidence).await?;
        self.bring(&handle.through(source.device), order, pieces.clone()).await.map(drop)
    }

    /// What waits in the tray of a post.
    ///
    /// # Errors
    /// [`ContactError::None`] where this officer begins no contacts there.
    pub fn tray(&self, asked: Asked<'_>, post: &Code) -> Done<Vec<Waiting>> {
        looks(asked, post)?;
        Ok(self.trays.claims.tray(post, self.directory.desks().now()))
    }

    /// The posts whose trays change from now on.
    #[must_use]
    pub fn follow_trays(&self) -> broadcast::Receiver<Code> {
        self.trays.notices.subscribe()
    }

    /// Brings a drop out of the tray of the contact's post to that contact.
    ///
    /// # Errors
    /// As [`Self::add`]: the drop waits again then; [`ContactError::None`] where it does not wait there.
    pub async fn take_from_tray(&self, handle: &Handle<'_>, order: &Order, id: TrayId) -> Done<Transaction> {
        let post = handle.transaction().opened().place.post.clone();
        looks(handle.asked(), &post)?;
        handle.must(Action::AddEvidence)?;
        if self.is_recorded(order.command).await? {
            return Ok(handle.transaction().clone());
        }
        let claims = &self.trays.claims;
        let taken = claims.take(&post, id, self.directory.desks().now());
        // It is the officer who says whose it is.
        let (_, pieces) = taken.ok_or(ContactError::None)?;
        let done = self.bring(handle, order, pieces.clone()).await;
        let now = self.directory.desks().now();
        match &done {
            Ok(_) => claims.settled(&post, id, now),
            Err(_) => claims.put_back(&post, id, pieces, now),
        }
        self.trays.tell(&post);
        done
    }

    /// Throws a drop away that waits in the tray of a post.
    ///
    /// # Errors
    /// [`ContactError::None`] where this officer begins no contacts there, or it does not wait there.
    pub fn discard(&self, asked: Asked<'_>, post: &Code, id: TrayId) -> Done<()> {
        looks(asked, post)?;
        if !self.trays.claims.discard(post, id, self.directory.desks().now()) {
            return Err(ContactError::None.into());
        }
        self.trays.tell(post);
        Ok(())
    }

    /// What became of a drop that waited.
    #[must_use]
    pub fn fate(&self, id: TrayId) -> Fate {
        self.trays.claims.fate(id, self.directory.desks().now())
    }
}

fn looks(asked: Asked<'_>, post: &Code) -> Result<(), ContactError> {
    if asked.reaches_at(LOOKS, &Post(post.clone())) { Ok(()) } else { Err(ContactError::None) }
}
