//! What happens to a device.

use crate::people::account::Post;
use crate::people::account::credential::Hash;
use crate::people::event::events;
use crate::people::word::words;
use minicbor::{Decode, Encode};
use spartel_ledger::id::{Code, Moment};

words! {
    /// What a device is.
    #[derive(Encode, Decode)]
    #[cbor(index_only)]
    Kind {
        /// A reader through which a zone is swiped.
        #[n(0)]
        SwipeReader = "swipe-reader",
        /// A scanner of whole pages, in several lights perhaps.
        #[n(1)]
        PageScanner = "page-scanner",
        /// A reader of chips.
        #[n(2)]
        ChipReader = "chip-reader",
        /// A camera.
        #[n(3)]
        Camera = "camera",
        /// A gate.
        #[n(4)]
        Gate = "gate",
        /// A program that leaves files in a folder.
        #[n(5)]
        Folder = "folder",
    }
}

events! {
    /// What happened to a device.
    Event {
        /// It was given a token.
        DeviceRegistered = "people.device-registered",
        /// Its token was taken.
        DeviceRevoked = "people.device-revoked",
    }
}

/// A device was given a token, of which the record has the hash.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DeviceRegistered {
    /// Its name.
    #[n(0)]
    pub name: Code,
    /// What it is.
    #[n(1)]
    pub kind: Kind,
    /// Where it stands.
    #[n(2)]
    pub post: Post,
    /// At which desk of the post.
    #[n(3)]
    pub desk: Option<Code>,
    /// The SHA-256 of its token.
    #[n(4)]
    pub token: Hash,
    /// When the token ends.
    #[n(5)]
    pub until: Moment,
}

/// The token of a device was taken: it is good for nothing from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DeviceRevoked {}
