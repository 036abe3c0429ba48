//! What an officer does at the end of a contact: acts that do not exclude each other, each by a named person with a reason.

use super::coded::coded;
use super::command::ActBasis;
use super::event::Direction;
use super::relaxed::Without;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{Code, StreamId};

coded! {
    /// What is done (inspection.md, section 9). Nothing but an officer does any of it.
    Act {
        /// The traveller goes on.
        0 Admit = "admit",
        /// The traveller goes on although a condition is not met.
        1 AdmitByDerogation = "admit-by-derogation",
        /// Entry is refused.
        2 Refuse = "refuse",
        /// The traveller may not leave.
        3 KeepFromLeaving = "keep-from-leaving",
        /// A document is kept.
        4 Seize = "seize",
        /// The traveller goes back with the carrier.
        5 ReturnToCarrier = "return-to-carrier",
        /// The traveller is handed over to the judicial police.
        6 HandOver = "hand-over",
        /// The traveller is taken into protection.
        7 Protect = "protect",
        /// The traveller turned back, or left.
        8 Withdrew = "withdrew",
    }
}

impl Act {
    /// Whether the safeguards must be cleared before it: before all that sends somebody away, keeps them or takes a document from them.
    #[must_use]
    pub const fn needs_safeguards(self) -> bool {
        !matches!(self, Self::Admit | Self::Protect)
    }

    /// Whether the officer confirms it with a key or a code, over what exactly is done.
    #[must_use]
    pub const fn is_grave(self) -> bool {
        matches!(
            self,
            Self::Refuse | Self::KeepFromLeaving | Self::Seize | Self::ReturnToCarrier | Self::HandOver
        )
    }

    /// Whether it turns somebody away, which nobody is because of a list alone.
    #[must_use]
    pub const fn turns_away(self) -> bool {
        matches!(self, Self::Refuse | Self::KeepFromLeaving | Self::ReturnToCarrier)
    }

    /// Whether it says where the traveller goes: a contact in which nothing did has not ended.
    #[must_use]
    pub const fn settles(self) -> bool {
        !matches!(self, Self::Seize)
    }

    /// Whether it can be done in this direction.
    #[must_use]
    pub const fn fits(self, direction: Direction) -> bool {
        match self {
            Self::Refuse | Self::ReturnToCarrier | Self::AdmitByDerogation => {
                !matches!(direction, Direction::Exit)
            }
            Self::KeepFromLeaving => !matches!(direction, Direction::Entry),
            _ => true,
        }
    }

    /// Whether both can be done to one traveller.
    #[must_use]
    pub fn goes_with(self, other: Self) -> bool {
        let goes_on = |act| matches!(act, Self::Admit | Self::AdmitByDerogation);
        let does_not = |act| {
            matches!(act, Self::Refuse | Self::KeepFromLeaving | Self::ReturnToCarrier | Self::Withdrew)
        };
        self != other
            && !(goes_on(self) && (goes_on(other) || does_not(other)))
            && !(does_not(self) && goes_on(other))
            && !(self == Self::Withdrew && does_not(other))
            && !(does_not(self) && other == Self::Withdrew)
    }
}

/// What an act goes by.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Basis {
    /// Nothing was found in so many checks, and the officer compared the faces.
    #[n(0)]
    NothingFound(#[n(0)] u16),
    /// Reasons, by their codes in the policy of the authority.
    #[n(1)]
    Reasons(#[n(0)] Vec<Code>),
    /// Checks were missing that may be by an order of the post, nothing was found in the others, and the officer compared the faces.
    #[n(2)]
    Relaxed(#[n(0)] Without),
}

/// What exactly an officer decides: this act, by this, of this contact as it is after its event of this version. An officer's key answers
/// to its hash, so that the answer is good for nothing else, nor for the same act once something more has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<'d> {
    /// What is done.
    pub act: Act,
    /// By what.
    pub basis: &'d ActBasis,
    /// Of which contact.
    pub transaction: StreamId,
    /// After which of its events.
    pub version: u64,
}

/// What stands before every decision that is hashed, so that its hash is never that of something else.
const DECISION: &[u8] = b"spartel/inspect/decision/1\0";

/// A decision as it is hashed.
#[derive(Encode)]
#[cbor(array)]
struct Said {
    #[n(0)]
    act: Act,
    /// None where nothing was found.
    #[n(1)]
    reasons: Option<Vec<Code>>,
    #[n(2)]
    transaction: StreamId,
    #[n(3)]
    version: u64,
    /// The order of the post, where it goes by one.
    #[n(4)]
    order: Option<StreamId>,
}

impl Decision<'_> {
    /// SHA-256 of the decision in all it says.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        let (reasons, order) = match self.basis {
            ActBasis::NothingFound => (None, None),
            ActBasis::Reasons(reasons) => (Some(reasons.clone()), None),
            ActBasis::Relaxed(order) => (None, Some(order.order())),
        };
        let Self { act, transaction, version, .. } = *self;
        let said = Raw::of(&Said { act, reasons, transaction, version, order });
        Sha256::new().chain_update(DECISION).chain_update(said.bytes()).finalize().into()
    }
}

/// The answer of an officer's key to the hash of what is done: kept, so that whose decision it was can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Assertion {
    /// SHA-256 of the decision.
    #[n(0)]
    pub decision: ByteArray<32>,
    /// SHA-256 of the assertion, which lies with the session's records.
    #[n(1)]
    pub assertion: ByteArray<32>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Acted {
    /// What.
    #[n(0)]
    pub act: Act,
    /// By what.
    #[n(1)]
    pub basis: Basis,
    /// Where it is grave, by whose key.
    #[n(2)]
    pub assertion: Option<Assertion>,
}
