//! The rules of inspection: catalogue of checks, profiles, required set, findings.

pub mod catalogue;
mod findings;
mod part;
mod profile;
mod reason;
mod result;
mod run_mode;
mod severity;

pub use findings::{Finding, FindingCode, Region, Value};
pub use profile::{Policy, ProfileError, When};
pub use reason::ReasonCode;
pub use result::{AllClear, Check, Margin, Missing, Outcome, Required};
pub use run_mode::RunMode;
pub use severity::Severity;
