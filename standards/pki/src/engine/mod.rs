//! Signature verification on our own arithmetic: RSA and ECDSA as travel documents use them (Doc 9303-12, 4.4).
//!
//! It handles public values only, and takes time that depends on them. It must never be given a secret.
//!
//! Encodings are taken strictly, which refuses no signature of a real authority or signer seen so far: signatures of
//! RSA are as long as the modulus, those of ECDSA are DER or have the length of the curve, points are uncompressed or
//! compressed. Only the NULL of a digest algorithm may be absent.

mod curve;
mod curve_id;
mod division;
mod domain;
mod ec_key;
mod ecdsa;
mod inverse;
mod large_modulus;
mod limbs;
mod modulus;
mod multiples;
mod multiply;
mod point;
mod reduction;
mod root;
mod rows;
mod rsa;
pub mod sign;

pub use curve_id::{CurveId, CurveParameters};
pub use ec_key::EcKey;
pub use ecdsa::EcdsaSignature;
pub use rsa::{PssParameters, RsaKey};

use std::error::Error;
use std::fmt;

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicKey {
    /// A key for RSASSA-PKCS1-v1_5 and RSASSA-PSS.
    Rsa(RsaKey),
    /// A key for ECDSA.
    Ec(EcKey),
}

impl PublicKey {
    /// The same key, ready to verify many signatures: [`EcKey::precomputed`]; for RSA nothing is worth keeping.
    #[must_use]
    pub fn precomputed(&self) -> Self {
        match self {
            Self::Rsa(key) => Self::Rsa(key.clone()),
            Self::Ec(key) => Self::Ec(key.precomputed()),
        }
    }
}

/// Why a signature was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignatureError {
    /// The signature is well formed, and is not one of this key over this digest.
    Mismatch,
    /// The signature cannot be one of any key of this kind: its encoding, length or range is wrong.
    MalformedSignature,
    /// The key is none: an even modulus, a point that is not on the curve.
    MalformedKey,
    /// The key or the algorithm is of a kind or size that this engine does not know; nothing was verified.
    Unsupported,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mismatch => "the signature does not fit the key and the message",
            Self::MalformedSignature => "malformed signature",
            Self::MalformedKey => "malformed public key",
            Self::Unsupported => "unsupported key or algorithm",
        })
    }
}

impl Error for SignatureError {}

#[cfg(test)]
mod tests;
