//! Visible digital seals: VDS (Doc 9303-13, with the profiles of Doc 9303-7, Doc 9303-8 and BSI TR-03137-1), VDS-NC and the
//! French 2D-Doc.
//!
//! [`Seal::parse`] reads the bytes of a bar code; all that a parsed seal says is a claim. [`verify`] judges it by the
//! validation policy of the standards and, where everything holds, yields an [`AuthenticSeal`]. Composers make the bytes
//! that a signer signs; this room never signs.
//!
//! ```
//! use spartel_seal::{Seal, SealKind, SealValidation, SubIndication, from_hex};
//!
//! let bytes = from_hex("DC03D9C5 0102").ok_or("no seal")?;
//! assert_eq!(SealKind::recognise(&bytes), Some(SealKind::Vds));
//! let refused = Seal::parse(&bytes).map_err(|error| SealValidation::malformed(Some(SealKind::Vds), error));
//! assert_eq!(refused.err().and_then(|v| v.sub_indication()), Some(SubIndication::WrongFormat));
//! # Ok::<(), &str>(())
//! ```

pub mod c40;
pub mod date;
mod seal;
pub mod signer;
pub mod two_d_doc;
pub mod vds;
pub mod vds_nc;
mod verify;

pub use seal::{Seal, SealKind, from_hex};
pub use verify::{
    AuthenticSeal, ReadZones, SealSigner, SealTrust, SealValidation, Specimens, Step, StepKind, StepReason,
    SubIndication, TrustLevel, ValidationStatus, verify,
};
