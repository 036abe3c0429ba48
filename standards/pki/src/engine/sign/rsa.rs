//! RSA signatures from the primes of a key (RFC 8017, 5.2.1, with the Chinese remainder theorem).

use crate::digest::DigestAlgorithm;
use crate::engine::large_modulus::LargeModulus;
use crate::engine::limbs::{
    add, add_in_place, bit_length, mul_add, read_bytes, strip, sub_in_place, to_bytes,
};
use crate::engine::rsa::{encode_pkcs1, encode_pss};
use crate::engine::{PssParameters, RsaKey, SignatureError};

/// The primes of an RSA key; never of one that is secret.
#[derive(Debug, Clone)]
pub struct RsaPrivateKey {
    public: RsaKey,
    p: PrimeFactor,
    q: PrimeFactor,
    /// q^-1 modulo p.
    coefficient: Vec<u64>,
}

/// A prime factor of the modulus, and the private exponent modulo the prime less one.
#[derive(Debug, Clone)]
struct PrimeFactor {
    modulus: LargeModulus,
    exponent: Vec<u64>,
}

impl RsaPrivateKey {
    /// The key of two primes, big-endian, of about the same length, and a public exponent.
    ///
    /// # Errors
    /// Those of [`RsaKey::new`] for the product, and `MalformedKey` where a number is even, the primes are the same or
    /// of very different lengths, or the exponent divides a prime less one. Whether they are prime is not examined.
    pub fn from_primes(p: &[u8], q: &[u8], exponent: u64) -> Result<Self, SignatureError> {
        let (p, q) = if strip(p).len() < strip(q).len() { (q, p) } else { (p, q) };
        let p = PrimeFactor::new(p, exponent).ok_or(SignatureError::MalformedKey)?;
        let q = PrimeFactor::new(q, exponent).ok_or(SignatureError::MalformedKey)?;
        let modulus = multiply(p.modulus.limbs(), q.modulus.limbs());
        let public = RsaKey::new(&to_bytes(&modulus, 8 * modulus.len()), &exponent.to_be_bytes())?;
        let coefficient = p.inverse_of(q.modulus.limbs()).ok_or(SignatureError::MalformedKey)?;
        Ok(Self { public, p, q, coefficient })
    }

    /// The public key.
    #[must_use]
    pub const fn public_key(&self) -> &RsaKey {
        &self.public
    }

    /// Signs a digest with RSASSA-PKCS1-v1_5 (RFC 8017, 8.2.1).
    ///
    /// # Errors
    /// `Unsupported` where the digest is not one of the algorithm.
    pub fn sign_pkcs1(&self, algorithm: DigestAlgorithm, digest: &[u8]) -> Result<Vec<u8>, SignatureError> {
        let encoded = encode_pkcs1(algorithm, digest, self.public.byte_length(), true);
        Ok(self.apply(&encoded.ok_or(SignatureError::Unsupported)?))
    }

    /// Signs a digest with RSASSA-PSS and the given salt (RFC 8017, 8.1.1), whose length stands for the one in the
    /// parameters.
    ///
    /// # Errors
    /// `Unsupported` where digest and salt do not fit the modulus, or the digest is not one of the algorithm.
    pub fn sign_pss(
        &self,
        parameters: &PssParameters,
        digest: &[u8],
        salt: &[u8],
    ) -> Result<Vec<u8>, SignatureError> {
        let encoded = encode_pss(parameters, digest, salt, self.public.bits() - 1);
        Ok(self.apply(&encoded.ok_or(SignatureError::Unsupported)?))
    }

    /// The private operation on an encoded message, which is below the modulus.
    fn apply(&self, encoded: &[u8]) -> Vec<u8> {
        let mut message = vec![0; encoded.len().div_ceil(8)];
        read_bytes(&mut message, encoded);
        let first = self.p.apply(&message);
        let second = self.q.apply(&message);
        // signature = second + q · ((first - second) · q^-1 modulo p)
        let p = &self.p.modulus;
        let mut difference = first;
        if sub_in_place(&mut difference, &p.remainder(&second)) {
            add_in_place(&mut difference, p.limbs());
        }
        let mut signature = multiply(&p.product(&difference, &self.coefficient), self.q.modulus.limbs());
        add(&mut signature, &second);
        to_bytes(&signature, self.public.byte_length())
    }
}

impl PrimeFactor {
    fn new(prime: &[u8], exponent: u64) -> Option<Self> {
        let modulus = LargeModulus::new(strip(prime))?;
        let mut below = modulus.limbs().to_vec();
        below[0] -= 1;
        Some(Self { exponent: inverse_of_small(exponent, &below)?, modulus })
    }

    fn apply(&self, message: &[u64]) -> Vec<u64> {
        self.modulus.power(&self.modulus.remainder(message), &self.exponent)
    }

    /// 1/a modulo the prime (Fermat), checked; `None` where there is none.
    fn inverse_of(&self, a: &[u64]) -> Option<Vec<u64>> {
        let mut exponent = self.modulus.limbs().to_vec();
        exponent[0] -= 2;
        let a = self.modulus.remainder(a);
        let inverse = self.modulus.power(&a, &exponent);
        let product = self.modulus.product(&a, &inverse);
        (bit_length(&product) == 1).then_some(inverse)
    }
}

/// 1/e modulo an even m: (1 + km)/e for the k that makes the division exact, k = -1/m modulo e.
fn inverse_of_small(e: u64, m: &[u64]) -> Option<Vec<u64>> {
    if e < 3 || e & 1 == 0 {
        return None;
    }
    let k = e - inverse_of_word(divide_small(&mut m.to_vec(), e), e)?;
    let mut numerator = multiply(m, &[k]);
    add(&mut numerator, &[1]);
    let rest = divide_small(&mut numerator, e);
    debug_assert_eq!(rest, 0, "k was chosen so");
    Some(numerator)
}

/// 1/a modulo m for words (Euclid); `None` where they share a factor.
fn inverse_of_word(a: u64, m: u64) -> Option<u64> {
    let (mut old, mut new) = ((i128::from(m), 0i128), (i128::from(a), 1i128));
    while new.0 != 0 {
        let quotient = old.0 / new.0;
        (old, new) = (new, (old.0 - quotient * new.0, old.1 - quotient * new.1));
    }
    (old.0 == 1).then(|| old.1.rem_euclid(i128::from(m)) as u64)
}

/// `a * b` in as many limbs as both have together.
fn multiply(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut out = vec![0; a.len() + b.len()];
    for (i, digit) in b.iter().enumerate() {
        let mut carry = 0;
        for (limb, a) in out[i..].iter_mut().zip(a) {
            (*limb, carry) = mul_add(*limb, *a, *digit, carry);
        }
        out[i + a.len()] = carry;
    }
    out
}

/// Divides in place by a word and returns the remainder.
fn divide_small(a: &mut [u64], divisor: u64) -> u64 {
    let mut rest = 0u64;
    for limb in a.iter_mut().rev() {
        let wide = u128::from(rest) << 64 | u128::from(*limb);
        *limb = (wide / u128::from(divisor)) as u64;
        rest = (wide % u128::from(divisor)) as u64;
    }
    rest
}
