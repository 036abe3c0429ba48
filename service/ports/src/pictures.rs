//! Decoding pictures that came from outside, where a fault of the decoder harms nobody else (threats 17).

use crate::work::Urgency;
use spartel_ledger::id::AccountId;
use spartel_vision::Picture;
use std::fmt;
use std::future::Future;

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PicturesError {
    /// The bytes are no picture that is taken, for a reason in kebab case: evidence that something failed.
    Refused(&'static str),
    /// Decoding took too long, too much memory, or broke off: of this picture, not of others.
    Broken,
    /// As many pictures as may wait are waiting.
    Busy,
    /// The decoder cannot be started.
    Unavailable(String),
}

impl PicturesError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Refused(code) => code,
            Self::Broken => "picture-decoder-ended",
            Self::Busy => "pictures-busy",
            Self::Unavailable(_) => "pictures-unavailable",
        }
    }
}

impl fmt::Display for PicturesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for PicturesError {}

/// Who wants to see a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewer {
    /// An officer, or a device: the pictures of one hold up nobody else's.
    pub account: AccountId,
    /// Who waits for it.
    pub urgency: Urgency,
}

impl Viewer {
    /// Somebody with a traveller before them.
    #[must_use]
    pub const fn desk(account: AccountId) -> Self {
        Self { account, urgency: Urgency::Desk }
    }

    /// Somebody who looks at many, or at what was looked at before.
    #[must_use]
    pub const fn batch(account: AccountId) -> Self {
        Self { account, urgency: Urgency::Batch }
    }
}

/// A decoder of pictures.
pub trait Pictures: Send + Sync {
    /// The pixels of a picture, when whoever wants to see it has their turn.
    ///
    /// # Errors
    /// Why there are none.
    fn decode(
        &self,
        viewer: Viewer,
        bytes: Vec<u8>,
    ) -> impl Future<Output = Result<Picture, PicturesError>> + Send;
}
