//! What happens in a transaction, as it is recorded.

use super::act::Acted;
use super::assessment::{Assessed, Observation};
use super::basic::Basic;
use super::coded::coded;
use minicbor::{Decode, Encode};
use spartel_ledger::id::{AccountId, Code, StreamId};

coded! {
    /// Which way the traveller goes.
    Direction {
        /// Into the state.
        0 Entry = "entry",
        /// Out of it.
        1 Exit = "exit",
        /// Through it.
        2 Transit = "transit",
    }
}

coded! {
    /// Where an officer and a traveller meet.
    PlaceKind {
        /// A counter.
        0 Lane = "lane",
        /// At a vehicle.
        1 Vehicle = "vehicle",
        /// On board a vessel.
        2 Vessel = "vessel",
        /// In a train.
        3 Train = "train",
    }
}

coded! {
    /// Under which light a picture was taken (TR-03135-1, 5.7.2).
    Light {
        /// White.
        0 White = "vi",
        /// Infrared.
        1 Infrared = "ir",
        /// Ultraviolet.
        2 Ultraviolet = "uv",
    }
}

coded! {
    /// What a piece of evidence is.
    PieceKind {
        /// A file of the chip.
        0 ChipFile = "chip-file",
        /// A machine readable zone that was swiped or typed.
        1 MrzText = "mrz-text",
        /// The bytes of a seal.
        2 Seal = "seal",
        /// A picture of a page.
        3 Picture = "picture",
    }
}

coded! {
    /// Why somebody is sent on to the second line. What was answered in private is no reason of its own.
    ReferralReason {
        /// A check found something, or did not end.
        0 Checks = "checks",
        /// The officer saw something.
        1 Observation = "observation",
        /// The document, or its number, is in a list.
        2 Lookup = "lookup",
        /// The conditions of crossing the border are to be looked into.
        3 Conditions = "conditions",
        /// The officer thinks so.
        4 Officer = "officer",
    }
}

/// Where it is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Place {
    /// The post.
    #[n(0)]
    pub post: Code,
    /// What kind of place.
    #[n(1)]
    pub kind: PlaceKind,
    /// Which of the post's.
    #[n(2)]
    pub name: Option<Code>,
}

/// A contact began.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Opened {
    /// Its number for paper and speech: `UTO1-2026-004217`.
    #[n(0)]
    pub number: String,
    /// Which way.
    #[n(1)]
    pub direction: Direction,
    /// Where.
    #[n(2)]
    pub place: Place,
    /// The vehicle or family that the traveller belongs to.
    #[n(3)]
    pub group: Option<StreamId>,
    /// The profile of checks.
    #[n(4)]
    pub profile: Code,
}

/// Evidence came in: it lies in a stream of its own.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Brought {
    /// Where it lies.
    #[n(0)]
    pub bundle: StreamId,
    /// What it is, piece by piece.
    #[n(1)]
    pub pieces: Vec<PieceKind>,
}

/// Where something is in a picture among the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Region {
    /// The bundle that the picture is in.
    #[n(0)]
    pub bundle: StreamId,
    /// Which piece of it, from 0.
    #[n(1)]
    pub piece: u8,
    /// The left, upper, right and lower side in pixels of the picture, from its upper left corner.
    #[n(2)]
    pub sides: [u32; 4],
}

/// An officer saw something at a place in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ObservedAt {
    /// What.
    #[n(0)]
    pub what: Observation,
    /// Where.
    #[n(1)]
    pub region: Region,
}

/// Checks ran over all evidence.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Checked {
    /// The stream of evidence in which the whole tree of results lies. Its header stays when it is erased, and commits to it.
    #[n(0)]
    pub run: StreamId,
    /// What of it names nobody.
    #[n(1)]
    pub basic: Basic,
}

/// How a contact ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Ended {
    /// Whether nothing was found, so that its evidence goes at once.
    #[n(0)]
    pub nothing_found: bool,
}

/// What was wrong in the record, by what it should have been. The event that it corrects stays.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Correction {
    /// Another direction.
    #[n(0)]
    Direction(#[n(0)] Direction),
    /// Another place.
    #[n(1)]
    Place(#[n(0)] Place),
    /// The observation or assessment of this version does not count.
    #[n(2)]
    Withdrawn(#[n(0)] u64),
}

spartel_ledger::events! {
    /// Something that happened in a transaction.
    Event {
        /// A contact began.
        Opened(Opened) = "inspect.opened",
        /// Evidence came in.
        Brought(Brought) = "inspect.brought",
        /// Checks ran.
        Checked(Checked) = "inspect.checked",
        /// An officer saw something.
        Observed(Observation) = "inspect.observed",
        /// An officer saw something at a place in a picture.
        ObservedAt(ObservedAt) = "inspect.observed-at",
        /// An officer said what they make of it.
        Assessed(Assessed) = "inspect.assessed",
        /// The traveller was sent on, for these reasons.
        Referred(Vec<ReferralReason>) = "inspect.referred",
        /// Whoever the traveller was sent to is done.
        Returned(()) = "inspect.returned",
        /// The safeguards are cleared.
        Safeguarded(()) = "inspect.safeguarded",
        /// Somebody wanted to end the contact, or its time was over, and it could not end: it is unresolved.
        Unresolved(()) = "inspect.unresolved",
        /// An officer did something.
        Acted(Acted) = "inspect.acted",
        /// The contact ended.
        Ended(Ended) = "inspect.ended",
        /// Something in the record was wrong.
        Corrected(Correction) = "inspect.corrected",
        /// Another officer took the contact over.
        HandedOver(AccountId) = "inspect.handed-over",
        /// The traveller's documents went to another transaction, in which the contact goes on.
        Merged(StreamId) = "inspect.merged",
        /// These bundles of evidence came from another transaction.
        Took(Vec<Brought>) = "inspect.took",
        /// These bundles of evidence went to another transaction.
        Gave(Vec<StreamId>) = "inspect.gave",
        /// The traveller belongs to this group.
        Joined(StreamId) = "inspect.joined",
        /// The traveller belongs to no group.
        Left(()) = "inspect.left",
    }
}
