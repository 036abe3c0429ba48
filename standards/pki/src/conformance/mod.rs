//! Where certificates break the profile of Doc 9303-12, section 7.1. Findings, never a reason to reject a state.
//!
//! [`csca_breaches`] and [`crl_breaches`] judge a CSCA and its revocation lists in our own words. [`check_signer`] gives the codes with which the ICAO Public Key Directory
//! marks document signers that do not conform.

mod code;
mod compare;
mod crl;
mod csca;
mod directory;

pub use code::{Code, Field, Party, Severity};
pub use compare::{Agreement, CodeAgreement};
pub use crl::{CrlBreach, crl_breaches};
pub use csca::{Breach, csca_breaches};
pub use directory::{Edition, check_signer, first_issued};
