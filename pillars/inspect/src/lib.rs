//! The rules of inspection: catalogue of checks, profiles, required set, findings.

pub mod catalogue;
mod findings;
mod reason;
mod run_mode;
mod severity;

pub use findings::{Finding, FindingCode, Region, Value};
pub use reason::ReasonCode;
pub use run_mode::RunMode;
pub use severity::Severity;
