//! Sums of multiples of points: interleaved non-adjacent forms (Möller, "Algorithms for multi-exponentiation", 2001).

use super::limbs::{bit, bits};
use super::modulus::Modulus;
use super::point::{Affine, Jacobian};
use super::reduction::Reduction;

/// Longest scalar in bits, and one for the last carry.
const MAX_DIGITS: usize = 522;

/// A scalar as odd digits of at most eight bits with signs, at least `width - 1` zeros between two of them.
pub struct Digits {
    digits: [i8; MAX_DIGITS],
    length: usize,
}

impl Digits {
    /// The digits of `count` bits of `scalar` from bit `start` on.
    pub fn new(scalar: &[u64], start: usize, count: usize, width: usize) -> Self {
        debug_assert!(width <= 8 && count < MAX_DIGITS);
        let mut form = Self { digits: [0; MAX_DIGITS], length: 0 };
        let mut carry = 0;
        let mut at = 0;
        while at <= count {
            let next = at < count && bit(scalar, start + at);
            if u64::from(next) == carry {
                at += 1;
                continue;
            }
            let taken = width.min(count - at);
            let digit = bits(scalar, start + at, taken) + carry;
            carry = digit >> (width - 1) & 1;
            form.digits[at] = (digit as i16 - ((carry as i16) << width)) as i8;
            form.length = at + 1;
            at += width;
        }
        form
    }
}

/// A multiple to be summed: digits of the scalar, and odd multiples of the point for their width.
pub struct Term<'a, const N: usize> {
    pub digits: Digits,
    pub multiples: &'a [Affine<N>],
}

/// The sum of all terms.
pub fn sum<const N: usize>(terms: &[Term<'_, N>], field: &Modulus<N, impl Reduction<N>>) -> Jacobian<N> {
    let length = terms.iter().map(|term| term.digits.length).max().unwrap_or(0);
    let mut total = Jacobian::INFINITY;
    for at in (0..length).rev() {
        total = total.double(field);
        for term in terms {
            let digit = term.digits.digits[at];
            let multiple = &term.multiples[usize::from(digit.unsigned_abs() / 2)];
            if digit > 0 {
                total = total.add_affine(multiple, field);
            } else if digit < 0 {
                total = total.add_affine(&multiple.negate(field), field);
            }
        }
    }
    total
}
