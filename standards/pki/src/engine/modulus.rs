//! Arithmetic modulo an odd number of fixed size in Montgomery form (Montgomery 1985; Koç, Acar, Kaliski 1996).
//!
//! A residue a is held as aR modulo m with R = 2^(64 N), always below m. One product costs a multiplication and a
//! reduction without division.

use super::inverse;
use super::limbs::{add_carry, bit, bit_length, compare, negative_inverse, read_bytes, sub_borrow};
use super::reduction::{AnyModulus, Odd, Reduction};
use std::array;
use std::cmp::Ordering;
use std::marker::PhantomData;

/// An odd modulus of `N` limbs with what its arithmetic needs, and the way `W` that its products are reduced.
pub struct Modulus<const N: usize, W = AnyModulus> {
    odd: Odd<N>,
    /// R modulo m: the Montgomery form of one.
    pub one: [u64; N],
    /// R² modulo m, which brings numbers into Montgomery form.
    r_square: [u64; N],
    way: PhantomData<W>,
}

impl<const N: usize, W: Reduction<N>> Modulus<N, W> {
    /// The arithmetic modulo `value`, which must be odd and above 1.
    pub fn new(value: [u64; N]) -> Self {
        let odd = Odd { value, negative_inverse: negative_inverse(value[0]) };
        let mut modulus = Self { odd, one: [0; N], r_square: [0; N], way: PhantomData };
        let mut power = [0; N];
        power[0] = 1;
        for doublings in 0..128 * N {
            if doublings == 64 * N {
                modulus.one = power;
            }
            power = modulus.double(&power);
        }
        modulus.r_square = power;
        modulus
    }

    /// The modulus itself.
    pub const fn value(&self) -> &[u64; N] {
        &self.odd.value
    }

    /// The number in big-endian `bytes`, not in Montgomery form; `None` where it is not below the modulus.
    pub fn number(&self, bytes: &[u8]) -> Option<[u64; N]> {
        let mut limbs = [0; N];
        let fits = read_bytes(&mut limbs, bytes) && compare(&limbs, self.value()) == Ordering::Less;
        fits.then_some(limbs)
    }

    /// Brings any number of N limbs into Montgomery form.
    pub fn enter(&self, number: &[u64; N]) -> [u64; N] {
        self.mul(number, &self.r_square)
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
            let (limb, out) = add_carry(difference[i], self.odd.value[i] & mask, carry);
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
            let (limb, out) = add_carry(a[i], self.odd.value[i] & mask, carry);
            carry = out;
            limb
        });
        let above = |i: usize| if i + 1 < N { sum[i + 1] } else { u64::from(carry) };
        array::from_fn(|i| sum[i] >> 1 | above(i) << 63)
    }

    /// The Montgomery product `ab/R`. One factor may be any number of N limbs, if the other is below the modulus.
    pub fn mul(&self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        let (product, top) = W::product(&self.odd, a, b);
        self.subtract_once(product, top)
    }

    /// The Montgomery square `a²/R`.
    pub fn square(&self, a: &[u64; N]) -> [u64; N] {
        let (square, top) = W::square(&self.odd, a);
        self.subtract_once(square, top)
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
        inverse::invert(number, self.value())
    }

    /// `sum - m` where the sum, with its carry, is not below m; the sum is below 2m.
    #[inline(always)]
    fn subtract_once(&self, sum: [u64; N], carry: bool) -> [u64; N] {
        let mut borrow = false;
        let reduced: [u64; N] = array::from_fn(|i| {
            let (limb, out) = sub_borrow(sum[i], self.odd.value[i], borrow);
            borrow = out;
            limb
        });
        let keep = u64::from(borrow & !carry).wrapping_neg();
        array::from_fn(|i| (sum[i] & keep) | (reduced[i] & !keep))
    }
}
