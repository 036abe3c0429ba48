//! Signing with keys that are public anyway: for the issuing state that does not exist, and for tests.
//!
//! Everything here takes time that depends on its inputs. It must never be given a key that protects anything.

mod ec;
mod hmac;
mod rsa;

pub use ec::EcPrivateKey;
pub use rsa::RsaPrivateKey;
