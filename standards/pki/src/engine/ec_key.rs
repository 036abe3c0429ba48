//! Public keys on curves.

use super::curve::Curve;
use super::ecdsa::{Key, Verifier};
use super::reduction::Reduction;
use super::{CurveId, EcdsaSignature, SignatureError};
use std::fmt;
use std::sync::Arc;

/// What a curve does for keys of any size.
pub trait Group: Send + Sync {
    /// Reads a public point; `None` where it is none of the curve. Returns its uncompressed form too.
    fn key(&'static self, point: &[u8]) -> Option<(Vec<u8>, Arc<dyn Verifier>)>;
    /// The uncompressed public point of a private scalar; `None` where it is not from 1 to n - 1.
    fn public_point(&self, scalar: &[u8]) -> Option<Vec<u8>>;
    /// The signature of a digest with the ephemeral scalar `k`: r and s; `None` where k is out of range or yields zero.
    fn sign(&self, scalar: &[u8], digest: &[u8], k: &[u8]) -> Option<(Vec<u8>, Vec<u8>)>;
    /// The digest as a number modulo the order, as long as the order (RFC 6979, 2.3.4).
    fn digest_modulo_order(&self, digest: &[u8]) -> Vec<u8>;
}

/// A public key on a curve: a point that was found to be on it.
#[derive(Clone)]
pub struct EcKey {
    curve: CurveId,
    point: Vec<u8>,
    verifier: Arc<dyn Verifier>,
}

impl EcKey {
    /// Reads the point of a key in uncompressed (04) or compressed (02, 03) form. Hybrid forms are refused, as RFC 5480,
    /// 2.2 asks, and so is infinity.
    ///
    /// # Errors
    /// `MalformedKey` where the bytes are not a point of the curve in one of these forms.
    pub fn new(curve: CurveId, point: &[u8]) -> Result<Self, SignatureError> {
        let (point, verifier) = curve.group().key(point).ok_or(SignatureError::MalformedKey)?;
        Ok(Self { curve, point, verifier })
    }

    /// The curve.
    #[must_use]
    pub const fn curve(&self) -> CurveId {
        self.curve
    }

    /// The point in uncompressed form: 04, x, y.
    #[must_use]
    pub fn point(&self) -> &[u8] {
        &self.point
    }

    /// Verifies an ECDSA signature over a digest (FIPS 186-5, 6.4.2; BSI TR-03111, 4.2.1.2). Of a digest longer than
    /// the order the leftmost bits count.
    ///
    /// # Errors
    /// `MalformedSignature` where r or s is not from 1 to n - 1, `Mismatch` where the signature is not of this key.
    pub fn verify(&self, digest: &[u8], signature: &EcdsaSignature<'_>) -> Result<(), SignatureError> {
        self.verifier.verify(digest, signature)
    }

    /// The same key with tables of 4 to 9 kB that make each verification about twice as fast: for keys that verify many
    /// signatures. They take as long as one verification.
    #[must_use]
    pub fn precomputed(&self) -> Self {
        Self { verifier: Arc::clone(&self.verifier).precomputed(), ..self.clone() }
    }
}

impl PartialEq for EcKey {
    fn eq(&self, other: &Self) -> bool {
        self.curve == other.curve && self.point == other.point
    }
}

impl Eq for EcKey {}

impl fmt::Debug for EcKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EcKey").field("curve", &self.curve).field("point", &self.point).finish()
    }
}

impl<const N: usize, W: Reduction<N>> Group for Curve<N, W> {
    fn key(&'static self, point: &[u8]) -> Option<(Vec<u8>, Arc<dyn Verifier>)> {
        let point = self.decode(point)?;
        Some((self.encode(&point), Arc::new(Key { curve: self, point })))
    }

    fn public_point(&self, scalar: &[u8]) -> Option<Vec<u8>> {
        let point = self.multiply_generator(&self.scalar(scalar)?);
        Some(self.encode(&point.to_affine(&self.field)?))
    }

    fn sign(&self, scalar: &[u8], digest: &[u8], k: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
        let (r, s) = self.signature(&self.scalar(scalar)?, digest, &self.scalar(k)?)?;
        Some((self.scalar_bytes(&r), self.scalar_bytes(&s)))
    }

    fn digest_modulo_order(&self, digest: &[u8]) -> Vec<u8> {
        let number = self.digest_number(digest);
        self.scalar_bytes(&self.order.leave(&self.order.enter(&number)))
    }
}
