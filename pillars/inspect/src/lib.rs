//! The rules of inspection: catalogue of checks, profiles, required set, findings.
//!
//! [`verify`] takes [`Evidence`] (files of a chip, a printed machine readable zone, a seal), [`Trust`] and a [`Policy`], and
//! yields an [`Inspection`]: every check that the profile asks for with its result and reason, what the results mean, and
//! whether everything was checked that had to be. It is pure: the same inputs give the same result, byte for byte.
//!
//! ```
//! use spartel_base::Timestamp;
//! use spartel_inspect::{Content, Evidence, Policy, Trust, verify};
//! use spartel_pki::trust::{StoreKind, TrustStore};
//!
//! let mut evidence = Evidence::new();
//! evidence.add("typed", Content::PrintedMrz(
//!     "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3204153ZE184226B<<<<<16",
//! ));
//! let store = TrustStore::empty(StoreKind::Specimen);
//! let policy = Policy::named("document")?;
//! let at = Timestamp::parse_rfc3339("2026-11-21T10:00:00Z")?;
//! let inspection = verify(&evidence, &Trust::new(&store), &policy, at);
//! // Nothing is wrong with the zone, and a zone alone proves nothing.
//! assert_eq!(inspection.outcome.as_str(), "incomplete");
//! assert!(inspection.outcome.all_clear().is_none());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What officers say and do in a contact, and what has to come first, is in [`transaction`].
//!
//! Where the standards leave a choice, or we deviate from them, the decision function in the [`catalogue`] says so.

mod area;
pub mod catalogue;
mod evidence;
mod findings;
pub mod group;
mod inspection;
mod lookup;
mod part;
pub mod post;
mod profile;
mod reason;
mod result;
mod run_mode;
mod severity;
pub mod transaction;
mod trust;
mod verify;

pub use area::{Area, PictureSummary};
pub use evidence::{Content, Evidence, Piece};
pub use findings::{Finding, FindingCode, Region, Value};
pub use inspection::{
    AnchorSummary, DataSource, Datum, DocumentSummary, DoubtSummary, EngineVersion, Inspection,
    PolicyVersion, SealSummary, SignerSummary, TrustVersion, VoucherSummary, ZoneSummary,
};
pub use lookup::{Answer, Lookup, Report, Subject, subjects};
pub use profile::{Policy, ProfileError, When};
pub use reason::ReasonCode;
pub use result::{AllClear, Check, Margin, Missing, Outcome, Required};
pub use run_mode::RunMode;
pub use severity::Severity;
pub use trust::Trust;
pub use verify::verify;
