//! Passive authentication: is what the chip says signed by its state, and unchanged? (Doc 9303-11, 5.1; TR-03135-1, 5.8.)

mod age;
mod card;
mod cause;
mod deviation;
mod document;
mod integrity;
mod message;
mod proof;
mod signer;
mod standing;
mod step;

pub use card::{AuthenticCardSecurity, CardAuthentication, verify_card_security};
pub use cause::Cause;
pub use document::{PassiveAuthentication, SodProof, verify};
pub use proof::{AuthenticDataGroup, AuthenticSod, Comparison, NotAuthentic, SignedSod};
pub use standing::Signer;
pub use step::{Check, Step};

use crate::FileKind;

/// A file of the chip: which one, and its bytes as they were read.
pub type ChipFile<'a> = (FileKind, &'a [u8]);
