//! Who signs seals: certificates imported beside the CSCAs, their trust, and their conformance.

mod conformance;
mod store;

pub use conformance::{Claims, SignerFinding, examine};
pub use store::{Basis, SignerCertificate, SignerStore};
