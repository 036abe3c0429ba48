//! What happens to a group, as it is recorded.

use crate::transaction::coded::coded;
use minicbor::{Decode, Encode};
use spartel_ledger::id::{Code, StreamId};

coded! {
    /// What keeps travellers together.
    GroupKind {
        /// A vehicle with a plate.
        0 Vehicle = "vehicle",
        /// A sailing, a flight or a train of a carrier.
        1 Carrier = "carrier",
        /// A family, or others who travel with a child.
        2 Family = "family",
    }
}

coded! {
    /// What an adult says to be to a child.
    Relation {
        /// A parent.
        0 Parent = "parent",
        /// A grandparent.
        1 Grandparent = "grandparent",
        /// A grown sister or brother.
        2 Sibling = "sibling",
        /// Another relative.
        3 Relative = "relative",
        /// A guardian by law.
        4 Guardian = "guardian",
        /// Somebody who leads a class, a team, a journey.
        5 Leader = "leader",
        /// Somebody else.
        6 Other = "other",
    }
}

/// A group was formed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Formed {
    /// What keeps it together.
    #[n(0)]
    pub kind: GroupKind,
    /// Where.
    #[n(1)]
    pub post: Code,
    /// The carrier, by its code.
    #[n(2)]
    pub carrier: Option<Code>,
    /// The sailing, flight or train, by its code.
    #[n(3)]
    pub service: Option<Code>,
    /// How many travellers are expected.
    #[n(4)]
    pub expected: u16,
}

/// A child came with an adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Link {
    /// The child, by the transaction.
    #[n(0)]
    pub child: StreamId,
    /// The adult, by the transaction.
    #[n(1)]
    pub adult: StreamId,
    /// What the adult says to be to the child.
    #[n(2)]
    pub relation: Relation,
}

/// A group is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Closed {
    /// Whether nothing was found of anybody, so that its evidence goes at once.
    #[n(0)]
    pub nothing_found: bool,
}

spartel_ledger::events! {
    /// Something that happened to a group.
    Event {
        /// It was formed.
        Formed(Formed) = "group.formed",
        /// Plate, names or papers of all came in: they lie in this stream of evidence.
        Described(StreamId) = "group.described",
        /// So many travellers are expected after all.
        Expected(u16) = "group.expected",
        /// A child came with an adult.
        Linked(Link) = "group.linked",
        /// A link was wrong: between this child and this adult there is none.
        Unlinked((StreamId, StreamId)) = "group.unlinked",
        /// It is over.
        Closed(Closed) = "group.closed",
    }
}
