//! Devices on the wire: their tokens, what they hand in, and what waits for an officer to say whose it is.

use crate::id::Id;
use crate::listed as word;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A device is given a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDevice {
    /// Its name: small letters, digits and hyphens.
    #[schema(example = "swipe-3")]
    pub name: String,
    /// What it is: `swipe-reader`, `page-scanner`, `chip-reader`, `camera`, `gate` or `folder`.
    pub kind: String,
    /// The post where it stands, by its code.
    #[schema(example = "uto1")]
    pub post: String,
    /// At which desk of the post, by its code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub desk: Option<String>,
    /// When the token ends, in milliseconds since 1970: 400 days from now at most.
    pub until: i64,
}

/// A device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Device {
    /// Which.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: &'static str,
    /// Where it stands.
    pub post: String,
    /// At which desk of the post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// When its token ends, in milliseconds since 1970.
    pub until: i64,
    /// Whether its token was taken.
    pub revoked: bool,
    /// When it was last heard since the server started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<i64>,
}

/// A device that was given a token.
#[derive(Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Registered {
    /// The device.
    pub device: Device,
    /// Its token, shown this once: 64 hexadecimal digits, for `Authorization: Bearer`.
    pub token: String,
}

/// Devices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Devices {
    /// By their names.
    pub devices: Vec<Device>,
}

/// The next drop of a device is claimed for a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimNext {
    /// Of which device.
    pub device: Id,
}

/// A claim.
#[derive(Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Claim {
    /// What the device hands in with its next drop: 32 hexadecimal digits.
    pub claim: String,
    /// For how many milliseconds it holds.
    pub lasts: u64,
}

/// What a drop belongs to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Drop {
    /// The claim of a desk. Without one that is good the drop waits in the tray of the post.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub claim: Option<String>,
}

/// What became of a drop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Delivered {
    /// `taken`: it is in the record; `waits`: an officer says whose it is.
    pub state: &'static str,
}

/// What waits at a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Tray {
    /// Oldest first.
    pub waiting: Vec<Waiting>,
}

/// A drop that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Waiting {
    /// Which.
    pub id: Id,
    /// The device that it came from.
    pub device: Id,
    /// The name of that device.
    pub name: String,
    /// What it is.
    pub pieces: Vec<word::PieceKind>,
    /// For how many milliseconds it has waited.
    pub for_millis: u64,
}
