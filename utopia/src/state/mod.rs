//! The offices of the state: authorities, signers, and what they publish.

mod authority;
mod calendar;
mod office;
mod plan;
mod publication;
mod seal_signer;
mod signer;

pub use calendar::REFERENCE;
pub(crate) use calendar::{ISSUED, date};
pub(crate) use office::Office;
pub(crate) use publication::{DEVIATING, publish, wrong_lists};
pub(crate) use seal_signer::SealSigner;
pub(crate) use signer::Signer;
