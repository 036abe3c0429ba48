//! Deterministic ECDSA (RFC 6979).

use super::hmac::hmac;
use crate::der::Tag;
use crate::digest::DigestAlgorithm;
use crate::engine::limbs::{read_bytes, shift_right, strip, to_bytes};
use crate::engine::{CurveId, EcKey, SignatureError};

/// A private scalar on a curve; never one that is secret.
#[derive(Debug, Clone)]
pub struct EcPrivateKey {
    scalar: Vec<u8>,
    public: EcKey,
}

impl EcPrivateKey {
    /// The key of a big-endian scalar.
    ///
    /// # Errors
    /// `MalformedKey` where it is not from 1 to n - 1.
    pub fn new(curve: CurveId, scalar: &[u8]) -> Result<Self, SignatureError> {
        let point = curve.group().public_point(scalar).ok_or(SignatureError::MalformedKey)?;
        let (stripped, length) = (strip(scalar), curve.byte_length());
        let scalar = [vec![0; length - stripped.len()].as_slice(), stripped].concat();
        Ok(Self { scalar, public: EcKey::new(curve, &point)? })
    }

    /// The public key.
    #[must_use]
    pub const fn public_key(&self) -> &EcKey {
        &self.public
    }

    /// Signs a digest; `algorithm` is the digest algorithm of the HMAC, usually the one of the digest. Returns r and s,
    /// each as long as the order of the curve.
    #[must_use]
    pub fn sign(&self, algorithm: DigestAlgorithm, digest: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let group = self.public.curve().group();
        let mut candidates = Candidates::new(self, algorithm, &group.digest_modulo_order(digest));
        loop {
            // All but a few of 2^32 candidates are in range on the curves here, whose orders are above half a power of two.
            if let Some(signature) = group.sign(&self.scalar, digest, &candidates.next()) {
                return signature;
            }
        }
    }

    /// Signs as [`Self::sign`] does; the signature is `Ecdsa-Sig-Value` in DER (RFC 3279, 2.2.3).
    #[must_use]
    pub fn sign_der(&self, algorithm: DigestAlgorithm, digest: &[u8]) -> Vec<u8> {
        let (r, s) = self.sign(algorithm, digest);
        object(Tag::SEQUENCE, &[integer(&r), integer(&s)].concat())
    }

    /// Signs as [`Self::sign`] does; the signature is r and s one after the other (BSI TR-03111, 5.2.1).
    #[must_use]
    pub fn sign_raw(&self, algorithm: DigestAlgorithm, digest: &[u8]) -> Vec<u8> {
        let (r, s) = self.sign(algorithm, digest);
        [r, s].concat()
    }
}

fn integer(magnitude: &[u8]) -> Vec<u8> {
    let magnitude = strip(magnitude);
    let sign: &[u8] = if magnitude.first().is_none_or(|first| first & 0x80 != 0) { &[0] } else { &[] };
    object(Tag::INTEGER, &[sign, magnitude].concat())
}

/// A data object in DER with contents below 256 bytes: two numbers of 66 bytes make 138.
fn object(tag: Tag, contents: &[u8]) -> Vec<u8> {
    let length = contents.len() as u8;
    let long: &[u8] = if length < 0x80 { &[] } else { &[0x81] };
    [&[tag.0 as u8], long, &[length], contents].concat()
}

/// The ephemeral scalars to try, one after the other (RFC 6979, 3.2).
struct Candidates {
    algorithm: DigestAlgorithm,
    key: Vec<u8>,
    value: Vec<u8>,
    bits: usize,
}

impl Candidates {
    fn new(key: &EcPrivateKey, algorithm: DigestAlgorithm, digest: &[u8]) -> Self {
        let mut candidates = Self {
            algorithm,
            key: vec![0; algorithm.len()],
            value: vec![1; algorithm.len()],
            bits: key.public.curve().bits(),
        };
        candidates.stir(0, &[&key.scalar, digest]);
        candidates.stir(1, &[&key.scalar, digest]);
        candidates
    }

    fn stir(&mut self, marker: u8, seed: &[&[u8]]) {
        let marker = [marker];
        let input = [&[self.value.as_slice(), &marker], seed].concat();
        self.key = hmac(self.algorithm, &self.key, &input).as_ref().to_vec();
        self.extend();
    }

    fn extend(&mut self) {
        self.value = hmac(self.algorithm, &self.key, &[&self.value]).as_ref().to_vec();
    }

    /// The next candidate; then the state is stirred for the one after it.
    fn next(&mut self) -> Vec<u8> {
        let length = self.bits.div_ceil(8);
        let mut candidate = Vec::new();
        while candidate.len() < length {
            self.extend();
            candidate.extend_from_slice(&self.value);
        }
        candidate.truncate(length);
        self.stir(0, &[]);
        let mut limbs = vec![0; length.div_ceil(8)];
        read_bytes(&mut limbs, &candidate);
        shift_right(&mut limbs, (8 * length - self.bits) as u32);
        to_bytes(&limbs, length)
    }
}
