//! Arithmetic modulo odd numbers of thousands of bits in Montgomery form, for RSA.
//!
//! Limbs are handled eight at a time, so every number is padded to a multiple of eight limbs, 512 bits; R is
//! 2^(64 × limbs), whatever the length of the modulus.

use super::limbs::{
    add_carry, add_in_place, bit, bit_length, compare, mul_add, read_bytes, sub_in_place, to_bytes,
};
use super::modulus::negative_inverse;
use std::cmp::Ordering;

/// Limbs that are handled at once.
const BLOCK: usize = 8;

/// An odd modulus with what its arithmetic needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeModulus {
    value: Vec<u64>,
    negative_inverse: u64,
    /// R² modulo m.
    square: Vec<u64>,
}

impl LargeModulus {
    /// The arithmetic modulo the number in big-endian `bytes`; `None` where it is even or 1.
    pub fn new(bytes: &[u8]) -> Option<Self> {
        let mut value = vec![0; bytes.len().div_ceil(8 * BLOCK).max(1) * BLOCK];
        read_bytes(&mut value, bytes);
        if value[0] & 1 == 0 || bit_length(&value) < 2 {
            return None;
        }
        let mut modulus = Self { negative_inverse: negative_inverse(value[0]), square: Vec::new(), value };
        modulus.square = modulus.square_of_r();
        Some(modulus)
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

    /// `base` to the power `exponent`, which is not zero; both are plain numbers, and `base` is below the modulus.
    pub fn power(&self, base: &[u64], exponent: &[u64]) -> Vec<u64> {
        let mut scratch = vec![0; 2 * self.value.len()];
        let mut residue = vec![0; self.value.len()];
        self.mul(&mut residue, base, &self.square, &mut scratch);
        let mut power = residue.clone();
        let top = bit_length(exponent).saturating_sub(1);
        // The last bit of an odd exponent multiplies by the plain base, which leads out of Montgomery form as well.
        for n in (0..top).rev() {
            self.square_in_place(&mut power, &mut scratch);
            if bit(exponent, n) {
                let factor = if n == 0 { base } else { &residue };
                self.mul_in_place(&mut power, factor, &mut scratch);
            }
        }
        if top == 0 || !bit(exponent, 0) {
            let mut one = vec![0; self.value.len()];
            one[0] = 1;
            self.mul_in_place(&mut power, &one, &mut scratch);
        }
        power
    }

    /// The big-endian number modulo m, of any length.
    pub fn remainder(&self, bytes: &[u8]) -> Vec<u64> {
        let mut rest = vec![0; self.value.len()];
        for byte in bytes {
            for n in (0..8).rev() {
                self.double_in_place(&mut rest);
                if byte >> n & 1 == 1 {
                    self.increment(&mut rest);
                }
            }
        }
        rest
    }

    /// `ab` modulo m; both are plain numbers below the modulus.
    pub fn product(&self, a: &[u64], b: &[u64]) -> Vec<u64> {
        let mut scratch = vec![0; 2 * self.value.len()];
        let mut out = a.to_vec();
        self.mul_in_place(&mut out, b, &mut scratch);
        let residue = out.clone();
        self.mul(&mut out, &residue, &self.square, &mut scratch);
        out
    }

    /// R² modulo m: 2R, doubled to 2^b R for a small b, then squared in Montgomery form until b is the length of R.
    fn square_of_r(&self) -> Vec<u64> {
        let length = 64 * self.value.len();
        let mut power = self.r();
        let squares = length.trailing_zeros().min((length / 32).ilog2());
        for _ in 0..length >> squares {
            self.double_in_place(&mut power);
        }
        let mut scratch = vec![0; 2 * self.value.len()];
        for _ in 0..squares {
            self.square_in_place(&mut power, &mut scratch);
        }
        power
    }

    /// R modulo m, from the highest power of two below m by doubling.
    fn r(&self) -> Vec<u64> {
        let top = self.bits() - 1;
        let mut power = vec![0; self.value.len()];
        power[top / 64] = 1 << (top % 64);
        for _ in top..64 * self.value.len() {
            self.double_in_place(&mut power);
        }
        power
    }

    fn double_in_place(&self, number: &mut [u64]) {
        let mut high = 0;
        for limb in number.iter_mut() {
            (*limb, high) = (*limb << 1 | high, *limb >> 63);
        }
        if high != 0 || compare(number, &self.value) != Ordering::Less {
            sub_in_place(number, &self.value);
        }
    }

    fn increment(&self, number: &mut [u64]) {
        add(number, &[1]);
        if number == self.value {
            number.fill(0);
        }
    }

    fn mul_in_place(&self, a: &mut [u64], b: &[u64], scratch: &mut [u64]) {
        product(scratch, a, b);
        self.reduce(a, scratch);
    }

    fn square_in_place(&self, a: &mut [u64], scratch: &mut [u64]) {
        square(scratch, a);
        self.reduce(a, scratch);
    }

    fn mul(&self, out: &mut [u64], a: &[u64], b: &[u64], scratch: &mut [u64]) {
        product(scratch, a, b);
        self.reduce(out, scratch);
    }

    /// The Montgomery reduction of `wide`, which is below mR.
    fn reduce(&self, out: &mut [u64], wide: &mut [u64]) {
        let limbs = self.value.len();
        let mut top = false;
        for i in 0..limbs {
            let factor = wide[i].wrapping_mul(self.negative_inverse);
            let carry = add_product(&mut wide[i..i + limbs], &self.value, factor);
            (wide[i + limbs], top) = add_carry(wide[i + limbs], carry, top);
        }
        out.copy_from_slice(&wide[limbs..]);
        if top || compare(out, &self.value) != Ordering::Less {
            sub_in_place(out, &self.value);
        }
    }
}

/// `accumulator += a * factor`; returns the limb carried out. Both have the same count of limbs.
fn add_product(accumulator: &mut [u64], a: &[u64], factor: u64) -> u64 {
    let mut carry = 0;
    let (blocks, rest) = accumulator.as_chunks_mut::<BLOCK>();
    let (a_blocks, a_rest) = a.as_chunks::<BLOCK>();
    for (t, a) in blocks.iter_mut().zip(a_blocks) {
        for j in 0..BLOCK {
            (t[j], carry) = mul_add(t[j], a[j], factor, carry);
        }
    }
    for (t, a) in rest.iter_mut().zip(a_rest) {
        (*t, carry) = mul_add(*t, *a, factor, carry);
    }
    carry
}

/// The product of two numbers of the same length in twice the length.
fn product(out: &mut [u64], a: &[u64], b: &[u64]) {
    let limbs = a.len();
    out.fill(0);
    for (i, digit) in b.iter().enumerate() {
        out[i + limbs] = add_product(&mut out[i..i + limbs], a, *digit);
    }
}

/// The square of a number in twice the length: each product of two different limbs once, doubled, and the squares.
fn square(out: &mut [u64], a: &[u64]) {
    let limbs = a.len();
    out.fill(0);
    for i in 0..limbs - 1 {
        out[i + limbs] = add_product(&mut out[2 * i + 1..i + limbs], &a[i + 1..], a[i]);
    }
    let mut high = 0;
    let mut carry = false;
    let (pairs, _) = out.as_chunks_mut::<2>();
    for (pair, limb) in pairs.iter_mut().zip(a) {
        let doubled = [pair[0] << 1 | high, pair[1] << 1 | pair[0] >> 63];
        high = pair[1] >> 63;
        let wide = u128::from(*limb) * u128::from(*limb);
        (pair[0], carry) = add_carry(doubled[0], wide as u64, carry);
        (pair[1], carry) = add_carry(doubled[1], (wide >> 64) as u64, carry);
    }
}

/// `a * b` in as many limbs as both have together.
pub fn multiply(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut out = vec![0; a.len() + b.len()];
    for (i, digit) in b.iter().enumerate() {
        out[i + a.len()] = add_product(&mut out[i..i + a.len()], a, *digit);
    }
    out
}

/// `a + b`, where the sum fits the limbs of `a`, which has at least as many as `b`.
pub fn add(a: &mut [u64], b: &[u64]) {
    let (low, high) = a.split_at_mut(b.len());
    let mut carry = add_in_place(low, b);
    for limb in high {
        (*limb, carry) = add_carry(*limb, 0, carry);
    }
}

/// Divides in place by a small number and returns the remainder.
pub fn divide_small(a: &mut [u64], divisor: u64) -> u64 {
    let mut rest = 0u64;
    for limb in a.iter_mut().rev() {
        let wide = u128::from(rest) << 64 | u128::from(*limb);
        *limb = (wide / u128::from(divisor)) as u64;
        rest = (wide % u128::from(divisor)) as u64;
    }
    rest
}
