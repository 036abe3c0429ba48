//! ECDSA (FIPS 186-5, section 6; BSI TR-03111, 4.2).

use super::curve::Curve;
use super::limbs::{is_zero, to_bytes};
use super::multiples::Multiples;
use super::multiply::{Term, sum};
use super::point::Affine;
use super::reduction::Reduction;
use super::{CurveId, SignatureError};
use crate::der::{Reader, Tag, Tlv, integer_unsigned};
use std::sync::Arc;

/// Width of the digits that meet a public key, whose multiples are computed for each verification.
const KEY_WIDTH: usize = 5;
/// Width of the digits that meet a public key whose multiples were computed before: 64 points.
const PREPARED_KEY_WIDTH: usize = 6;

/// An ECDSA signature: two big-endian numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EcdsaSignature<'a> {
    /// The x-coordinate of the ephemeral point modulo the order.
    pub r: &'a [u8],
    /// The proof.
    pub s: &'a [u8],
}

impl<'a> EcdsaSignature<'a> {
    /// Reads `Ecdsa-Sig-Value`, a sequence of two integers, in strict DER (RFC 3279, 2.2.3).
    ///
    /// # Errors
    /// `MalformedSignature` where it is anything else: lengths or integers that are not minimal, negative numbers,
    /// bytes that follow.
    pub fn from_der(bytes: &'a [u8]) -> Result<Self, SignatureError> {
        parse(bytes).ok_or(SignatureError::MalformedSignature)
    }

    /// Reads the raw form: r and s one after the other, each as long as the order of the curve (BSI TR-03111, 5.2.1).
    ///
    /// # Errors
    /// `MalformedSignature` where the length is another one.
    pub fn from_raw(curve: CurveId, bytes: &'a [u8]) -> Result<Self, SignatureError> {
        if bytes.len() != 2 * curve.byte_length() {
            return Err(SignatureError::MalformedSignature);
        }
        let (r, s) = bytes.split_at(curve.byte_length());
        Ok(Self { r, s })
    }
}

const STRUCTURE: &str = "Ecdsa-Sig-Value";

fn parse(bytes: &[u8]) -> Option<EcdsaSignature<'_>> {
    let sequence = Tlv::parse(STRUCTURE, bytes).ok()?;
    let mut parts = sequence.expect(STRUCTURE, Tag::SEQUENCE).ok()?.reader(STRUCTURE).ok()?;
    let signature = EcdsaSignature { r: strict_integer(&mut parts)?, s: strict_integer(&mut parts)? };
    parts.finish().ok()?;
    (!sequence.ber).then_some(signature)
}

fn strict_integer<'a>(parts: &mut Reader<'a>) -> Option<&'a [u8]> {
    let integer = parts.next().ok().filter(|integer| !integer.ber)?;
    let minimal = !matches!(integer.value, [0, next, ..] if next & 0x80 == 0);
    integer_unsigned(STRUCTURE, integer).ok().filter(|_| minimal)
}

/// A key that verifies.
pub trait Verifier: Send + Sync {
    /// Verifies one signature.
    fn verify(&self, digest: &[u8], signature: &EcdsaSignature<'_>) -> Result<(), SignatureError>;
    /// The same key with tables.
    fn precomputed(self: Arc<Self>) -> Arc<dyn Verifier>;
}

/// A public point.
pub struct Key<const N: usize, W: 'static> {
    pub curve: &'static Curve<N, W>,
    pub point: Affine<N>,
}

impl<const N: usize, W: Reduction<N>> Verifier for Key<N, W> {
    fn verify(&self, digest: &[u8], signature: &EcdsaSignature<'_>) -> Result<(), SignatureError> {
        let curve = self.curve;
        let (r, u1, u2) = curve.factors(digest, signature).ok_or(SignatureError::MalformedSignature)?;
        let key = Multiples::whole(&self.point, KEY_WIDTH, &curve.field, &curve.order);
        curve.conclude(&[curve.generator.term(&u1), key.term(&u2)], &r)
    }

    fn precomputed(self: Arc<Self>) -> Arc<dyn Verifier> {
        let (field, order) = (&self.curve.field, &self.curve.order);
        let multiples = Multiples::split(&self.point, PREPARED_KEY_WIDTH, field, order);
        Arc::new(PreparedKey { curve: self.curve, multiples })
    }
}

/// The multiples of a public point.
struct PreparedKey<const N: usize, W: 'static> {
    curve: &'static Curve<N, W>,
    multiples: Multiples<N>,
}

impl<const N: usize, W: Reduction<N>> Verifier for PreparedKey<N, W> {
    fn verify(&self, digest: &[u8], signature: &EcdsaSignature<'_>) -> Result<(), SignatureError> {
        let curve = self.curve;
        let (r, u1, u2) = curve.factors(digest, signature).ok_or(SignatureError::MalformedSignature)?;
        let terms: Vec<_> = curve.generator.terms(&u1).chain(self.multiples.terms(&u2)).collect();
        curve.conclude(&terms, &r)
    }

    fn precomputed(self: Arc<Self>) -> Arc<dyn Verifier> {
        self
    }
}

impl<const N: usize, W: Reduction<N>> Curve<N, W> {
    /// r, and the factors e/s of the generator and r/s of the key; `None` where r or s is out of range.
    fn factors(
        &self,
        digest: &[u8],
        signature: &EcdsaSignature<'_>,
    ) -> Option<([u64; N], [u64; N], [u64; N])> {
        let (r, s) = (self.scalar(signature.r)?, self.scalar(signature.s)?);
        let w = self.order.enter(&self.order.invert_number(&s));
        Some((r, self.order.mul(&self.digest_number(digest), &w), self.order.mul(&r, &w)))
    }

    /// Whether the sum of `terms` is the ephemeral point that `r` speaks of.
    fn conclude(&self, terms: &[Term<'_, N>], r: &[u64; N]) -> Result<(), SignatureError> {
        let total = sum(terms, &self.field);
        if !total.is_infinity() && self.has_x(&total, r) { Ok(()) } else { Err(SignatureError::Mismatch) }
    }

    /// The signature (r, s) with the private `scalar` and the ephemeral `k`; `None` where r or s is zero.
    pub fn signature(&self, scalar: &[u64; N], digest: &[u8], k: &[u64; N]) -> Option<([u64; N], [u64; N])> {
        let order = &self.order;
        let r = self.x_modulo_order(self.multiply_generator(k))?;
        let product = order.mul(&order.enter(&r), &order.enter(scalar));
        let total = order.add(&product, &order.enter(&self.digest_number(digest)));
        let s = order.mul(&total, &order.invert_number(k));
        (!is_zero(&r) && !is_zero(&s)).then_some((r, s))
    }

    /// A scalar in big-endian bytes, as long as the order.
    pub fn scalar_bytes(&self, scalar: &[u64; N]) -> Vec<u8> {
        to_bytes(scalar, self.order_bits().div_ceil(8))
    }
}
