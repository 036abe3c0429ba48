//! Arithmetic modulo an odd number of fixed size in Montgomery form (Montgomery 1985; Koç, Acar, Kaliski 1996).
//!
//! A residue a is held as aR modulo m with R = 2^(64 N), always below m. One product costs a multiplication and a
//! reduction without division.

use super::inverse;
use super::limbs::{add_carry, bit, bit_length, compare, mul_add, read_bytes, sub_borrow};
use std::array;
use std::cmp::Ordering;

/// An odd modulus of `N` limbs with what its arithmetic needs.
pub struct Modulus<const N: usize> {
    /// The modulus itself.
    pub value: [u64; N],
    /// R modulo m: the Montgomery form of one.
    pub one: [u64; N],
    /// -1/m modulo 2^64.
    negative_inverse: u64,
    /// R² modulo m, which brings numbers into Montgomery form.
    square: [u64; N],
}

/// -1/m modulo 2^64 for an odd m, by Newton's iteration, which doubles the correct bits.
pub fn negative_inverse(m: u64) -> u64 {
    let mut inverse = m; // correct to three bits
    for _ in 0..5 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(m.wrapping_mul(inverse)));
    }
    inverse.wrapping_neg()
}

impl<const N: usize> Modulus<N> {
    /// The arithmetic modulo `value`, which must be odd and above 1.
    pub fn new(value: [u64; N]) -> Self {
        let negative_inverse = negative_inverse(value[0]);
        let mut modulus = Self { value, one: [0; N], negative_inverse, square: [0; N] };
        let mut power = [0; N];
        power[0] = 1;
        for doublings in 0..128 * N {
            if doublings == 64 * N {
                modulus.one = power;
            }
            power = modulus.double(&power);
        }
        modulus.square = power;
        modulus
    }

    /// The number in big-endian `bytes`, not in Montgomery form; `None` where it is not below the modulus.
    pub fn number(&self, bytes: &[u8]) -> Option<[u64; N]> {
        let mut limbs = [0; N];
        let fits = read_bytes(&mut limbs, bytes) && compare(&limbs, &self.value) == Ordering::Less;
        fits.then_some(limbs)
    }

    /// Brings any number of N limbs into Montgomery form.
    pub fn enter(&self, number: &[u64; N]) -> [u64; N] {
        self.mul(number, &self.square)
    }

    /// Brings a residue out of Montgomery form.
    pub fn leave(&self, residue: &[u64; N]) -> [u64; N] {
        let mut one = [0; N];
        one[0] = 1;
        self.mul(residue, &one)
    }

    /// `a + b`.
    #[inline]
    pub fn add(&self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        let mut carry = false;
        let sum = array::from_fn(|i| {
            let (limb, out) = add_carry(a[i], b[i], carry);
            carry = out;
            limb
        });
        self.subtract_once(sum, carry)
    }

    /// `2a`.
    #[inline]
    pub fn double(&self, a: &[u64; N]) -> [u64; N] {
        self.add(a, a)
    }

    /// `a - b`.
    #[inline]
    pub fn sub(&self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        let mut borrow = false;
        let difference: [u64; N] = array::from_fn(|i| {
            let (limb, out) = sub_borrow(a[i], b[i], borrow);
            borrow = out;
            limb
        });
        let mask = u64::from(borrow).wrapping_neg();
        let mut carry = false;
        array::from_fn(|i| {
            let (limb, out) = add_carry(difference[i], self.value[i] & mask, carry);
            carry = out;
            limb
        })
    }

    /// `-a`.
    #[inline]
    pub fn negate(&self, a: &[u64; N]) -> [u64; N] {
        self.sub(&[0; N], a)
    }

    /// `a / 2`: an odd residue is made even by adding the modulus.
    #[inline]
    pub fn halve(&self, a: &[u64; N]) -> [u64; N] {
        let mask = (a[0] & 1).wrapping_neg();
        let mut carry = false;
        let sum: [u64; N] = array::from_fn(|i| {
            let (limb, out) = add_carry(a[i], self.value[i] & mask, carry);
            carry = out;
            limb
        });
        let above = |i: usize| if i + 1 < N { sum[i + 1] } else { u64::from(carry) };
        array::from_fn(|i| sum[i] >> 1 | above(i) << 63)
    }

    /// The Montgomery product `ab/R`. One factor may be any number of N limbs, if the other is below the modulus.
    pub fn mul(&self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        let m = &self.value;
        let mut t = [0; N];
        let mut top = 0;
        for digit in a {
            let mut carry = 0;
            for j in 0..N {
                (t[j], carry) = mul_add(t[j], *digit, b[j], carry);
            }
            let (high, overflow) = carry.overflowing_add(top);
            let factor = t[0].wrapping_mul(self.negative_inverse);
            let (_, mut carry) = mul_add(t[0], factor, m[0], 0);
            for j in 1..N {
                (t[j - 1], carry) = mul_add(t[j], factor, m[j], carry);
            }
            let (high, again) = high.overflowing_add(carry);
            t[N - 1] = high;
            top = u64::from(overflow) + u64::from(again);
        }
        self.subtract_once(t, top != 0)
    }

    /// The Montgomery square `a²/R`.
    #[inline]
    pub fn square(&self, a: &[u64; N]) -> [u64; N] {
        self.mul(a, a)
    }

    /// `a` to the power `exponent`, a plain number.
    pub fn power(&self, a: &[u64; N], exponent: &[u64]) -> [u64; N] {
        let mut power = self.one;
        for n in (0..bit_length(exponent)).rev() {
            power = self.square(&power);
            if bit(exponent, n) {
                power = self.mul(&power, a);
            }
        }
        power
    }

    /// `1 / a`; zero for zero.
    pub fn invert(&self, a: &[u64; N]) -> [u64; N] {
        let inverse = self.invert_number(&self.leave(a));
        self.enter(&inverse)
    }

    /// The inverse of a plain number below the modulus, which must share no factor with it, as a plain number.
    pub fn invert_number(&self, number: &[u64; N]) -> [u64; N] {
        inverse::invert(number, &self.value)
    }

    /// `sum - m` where the sum, with its carry, is not below m; the sum is below 2m.
    #[inline(always)]
    fn subtract_once(&self, sum: [u64; N], carry: bool) -> [u64; N] {
        let mut borrow = false;
        let reduced: [u64; N] = array::from_fn(|i| {
            let (limb, out) = sub_borrow(sum[i], self.value[i], borrow);
            borrow = out;
            limb
        });
        let keep = u64::from(borrow & !carry).wrapping_neg();
        array::from_fn(|i| (sum[i] & keep) | (reduced[i] & !keep))
    }
}
