//! The rules of inspection: catalogue of checks, profiles, required set, findings.

pub mod catalogue;
mod evidence;
mod findings;
mod inspection;
mod part;
mod profile;
mod reason;
mod result;
mod run_mode;
mod severity;
mod trust;
mod verify;

pub use evidence::{Content, Evidence, Piece};
pub use findings::{Finding, FindingCode, Region, Value};
pub use inspection::{
    AnchorSummary, DataSource, Datum, DocumentSummary, EngineVersion, Inspection, PolicyVersion, SealSummary,
    SignerSummary, TrustVersion, VoucherSummary,
};
pub use profile::{Policy, ProfileError, When};
pub use reason::ReasonCode;
pub use result::{AllClear, Check, Margin, Missing, Outcome, Required};
pub use run_mode::RunMode;
pub use severity::Severity;
pub use trust::Trust;
pub use verify::verify;
