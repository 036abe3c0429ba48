//! Sentences in Arabic, French, Spanish and English, made from codes and their arguments.
//!
//! The texts are Fluent files in `words/`, one folder a language and one file a pillar, built into the binary. The name of a
//! message is a family and a code: `finding-no-anchor`, `reason-hash-mismatch`, `check-SignatureValueCheck`, `field-issuer`,
//! `zone-chip`, `file-DG2`, `source-printed`, `feature-VisaType`, `result-failed`, `severity-serious`, `mode-optional`,
//! `parse-truncated`, `type-visa`, `voucher-master-list`, `radar-single-voucher`, `radar-action-fetch-revocation-list`, `keys-missing`, `bucket-held`,
//! `store-missing`, `signer-made`, `ledger-option`, and `ui-` for labels. Latin digits are used in every language, as Morocco writes them.

mod arabic;
mod argument;
mod language;
mod sentences;

pub use argument::Argument;
pub use language::{Direction, Language};
pub use sentences::Words;
