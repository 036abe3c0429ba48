//! RSA public keys and the two ways to sign with them (RFC 8017, section 8; FIPS 186-5, section 5).

mod pkcs1;
mod pss;

pub use pkcs1::encode as encode_pkcs1;
pub use pss::{PssParameters, encode as encode_pss};

use super::SignatureError;
use super::large_modulus::LargeModulus;
use super::limbs::{bit_length, compare, read_bytes, strip, to_bytes};
use crate::digest::DigestAlgorithm;

/// An RSA public key: an odd modulus of 1024 to 8192 bits, and an odd exponent from 3 to below the modulus.
///
/// The usual exponents are short. One as long as a modulus of 8192 bits makes a verification take about a quarter of a
/// second, which is the longest there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RsaKey {
    modulus: LargeModulus,
    exponent: Vec<u64>,
}

impl RsaKey {
    /// Shortest modulus in bits.
    pub const MIN_BITS: usize = 1024;
    /// Longest modulus in bits; it bounds the time of a verification.
    pub const MAX_BITS: usize = 8192;

    /// Reads a key from big-endian numbers; leading zeros do not matter.
    ///
    /// # Errors
    /// `Unsupported` where the modulus is shorter or longer than the limits; `MalformedKey` where it is even, or where
    /// the exponent is even, below 3, or not below the modulus.
    pub fn new(modulus: &[u8], exponent: &[u8]) -> Result<Self, SignatureError> {
        let (modulus, exponent) = (strip(modulus), strip(exponent));
        let bits = 8 * modulus.len() - modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
        if !(Self::MIN_BITS..=Self::MAX_BITS).contains(&bits) {
            return Err(SignatureError::Unsupported);
        }
        let modulus = LargeModulus::new(modulus).ok_or(SignatureError::MalformedKey)?;
        let mut number = vec![0; modulus.limbs().len()];
        let fits = read_bytes(&mut number, exponent) && compare(&number, modulus.limbs()).is_lt();
        if !fits || number[0] & 1 == 0 || bit_length(&number) < 2 {
            return Err(SignatureError::MalformedKey);
        }
        number.truncate(bit_length(&number).div_ceil(64));
        Ok(Self { modulus, exponent: number })
    }

    /// Length of the modulus in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.modulus.bits()
    }

    /// The modulus, big-endian, without leading zeros.
    #[must_use]
    pub fn modulus(&self) -> Vec<u8> {
        to_bytes(self.modulus.limbs(), self.byte_length())
    }

    /// The exponent, big-endian, without leading zeros.
    #[must_use]
    pub fn exponent(&self) -> Vec<u8> {
        to_bytes(&self.exponent, bit_length(&self.exponent).div_ceil(8))
    }

    /// Length of the modulus, and of every signature, in bytes.
    #[must_use]
    pub fn byte_length(&self) -> usize {
        self.bits().div_ceil(8)
    }

    /// Verifies an RSASSA-PKCS1-v1_5 signature over a digest (RFC 8017, 8.2.2). The whole encoded message is compared
    /// with the only one there is; only the NULL parameters of the digest algorithm may be absent, as RFC 8017, B.1
    /// asks verifiers to accept.
    ///
    /// # Errors
    /// `MalformedSignature` where the signature is not as long as the modulus or not below it, `Mismatch` where it is
    /// not one of this key over this digest.
    pub fn verify_pkcs1(
        &self,
        algorithm: DigestAlgorithm,
        digest: &[u8],
        signature: &[u8],
    ) -> Result<(), SignatureError> {
        let encoded = self.recover(signature)?;
        let fits = [true, false].into_iter().any(|with_null| {
            pkcs1::encode(algorithm, digest, encoded.len(), with_null).is_some_and(|only| only == encoded)
        });
        if fits { Ok(()) } else { Err(SignatureError::Mismatch) }
    }

    /// Verifies an RSASSA-PSS signature over a digest (RFC 8017, 8.1.2).
    ///
    /// # Errors
    /// As [`Self::verify_pkcs1`].
    pub fn verify_pss(
        &self,
        parameters: &PssParameters,
        digest: &[u8],
        signature: &[u8],
    ) -> Result<(), SignatureError> {
        let encoded = self.recover(signature)?;
        if pss::verify(parameters, digest, &encoded, self.bits() - 1) {
            Ok(())
        } else {
            Err(SignatureError::Mismatch)
        }
    }

    /// The encoded message of a signature, as long as the modulus (RSAVP1, RFC 8017, 5.2.2).
    fn recover(&self, signature: &[u8]) -> Result<Vec<u8>, SignatureError> {
        if signature.len() != self.byte_length() {
            return Err(SignatureError::MalformedSignature);
        }
        let number = self.modulus.number(signature).ok_or(SignatureError::MalformedSignature)?;
        Ok(self.modulus.bytes(&self.modulus.power(&number, &self.exponent)))
    }
}
