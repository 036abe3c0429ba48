//! Arithmetic modulo odd numbers of thousands of bits in Montgomery form, for RSA.
//!
//! Every number is padded to a multiple of four limbs; R is 2^(64 × limbs), whatever the length of the modulus.

use super::division;
use super::limbs::{
    add_carry, bit, bit_length, compare, mul_add, negative_inverse, read_bytes, sub_in_place, to_bytes,
};
use super::rows::{add_two_rows, product, square};
use std::cmp::Ordering;

/// Numbers are padded to a multiple of as many limbs.
const BLOCK: usize = 4;

/// An odd modulus with what its arithmetic needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeModulus {
    value: Vec<u64>,
    negative_inverse: u64,
}

impl LargeModulus {
    /// The arithmetic modulo the number in big-endian `bytes`; `None` where it is even or 1.
    pub fn new(bytes: &[u8]) -> Option<Self> {
        let mut value = vec![0; bytes.len().div_ceil(8 * BLOCK).max(1) * BLOCK];
        read_bytes(&mut value, bytes);
        if value[0] & 1 == 0 || bit_length(&value) < 2 {
            return None;
        }
        Some(Self { negative_inverse: negative_inverse(value[0]), value })
    }

    /// Length of the modulus in bits.
    pub fn bits(&self) -> usize {
        bit_length(&self.value)
    }

    /// The modulus itself.
    pub fn limbs(&self) -> &[u64] {
        &self.value
    }

    /// The number in big-endian `bytes`; `None` where it is not below the modulus.
    pub fn number(&self, bytes: &[u8]) -> Option<Vec<u64>> {
        let mut number = vec![0; self.value.len()];
        let fits = read_bytes(&mut number, bytes) && compare(&number, &self.value) == Ordering::Less;
        fits.then_some(number)
    }

    /// A number below the modulus in big-endian bytes, as long as the modulus.
    pub fn bytes(&self, number: &[u64]) -> Vec<u8> {
        to_bytes(number, self.bits().div_ceil(8))
    }

    /// A number of any length modulo m.
    pub fn remainder(&self, number: &[u64]) -> Vec<u64> {
        division::remainder(number, 0, &self.value)
    }

    /// `base` to the power `exponent`, which is not zero; both are plain numbers, and `base` is below the modulus.
    pub fn power(&self, base: &[u64], exponent: &[u64]) -> Vec<u64> {
        let mut scratch = vec![0; 2 * self.value.len()];
        let residue = self.enter(base);
        let mut power = residue.clone();
        let top = bit_length(exponent).saturating_sub(1);
        for n in (0..top).rev() {
            square(&mut scratch, &power);
            self.reduce(&mut power, &mut scratch);
            if bit(exponent, n) {
                // The last bit of an odd exponent multiplies by the plain base, which leaves Montgomery form as well.
                product(&mut scratch, &power, if n == 0 { base } else { &residue });
                self.reduce(&mut power, &mut scratch);
            }
        }
        if top == 0 || !bit(exponent, 0) {
            scratch.fill(0);
            scratch[..power.len()].copy_from_slice(&power);
            self.reduce(&mut power, &mut scratch);
        }
        power
    }

    /// `ab` modulo m; both are plain numbers below the modulus.
    pub fn product(&self, a: &[u64], b: &[u64]) -> Vec<u64> {
        let mut wide = vec![0; 2 * self.value.len()];
        let mut out = self.enter(a);
        product(&mut wide, &out, b);
        self.reduce(&mut out, &mut wide);
        out
    }

    /// Brings a number into Montgomery form. The division costs about as much as one product; the usual product with
    /// R² costs one too, and R² costs more than either: most keys verify one signature.
    fn enter(&self, number: &[u64]) -> Vec<u64> {
        division::remainder(number, self.value.len(), &self.value)
    }

    /// The Montgomery reduction of `wide`, which is below mR, by two limbs at a time.
    fn reduce(&self, out: &mut [u64], wide: &mut [u64]) {
        let m = &self.value;
        let limbs = m.len();
        let mut top = false;
        for i in (0..limbs).step_by(2) {
            let first = wide[i].wrapping_mul(self.negative_inverse);
            let (_, carry) = mul_add(wide[i], first, m[0], 0);
            let next = wide[i + 1].wrapping_add(first.wrapping_mul(m[1])).wrapping_add(carry);
            let second = next.wrapping_mul(self.negative_inverse);
            let [low, high] = add_two_rows(&mut wide[i..i + limbs], m, [first, second]);
            (wide[i + limbs], top) = add_carry(wide[i + limbs], low, top);
            (wide[i + limbs + 1], top) = add_carry(wide[i + limbs + 1], high, top);
        }
        out.copy_from_slice(&wide[limbs..]);
        if top || compare(out, m) != Ordering::Less {
            sub_in_place(out, m);
        }
    }
}
