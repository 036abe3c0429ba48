//! Montgomery products and squares, for any modulus and faster for primes of NIST.
//!
//! Whatever the prime, R is 2^(64 N), so that all ways give the same residues.

mod p256;
mod p384;
mod p521;

pub use p256::P256;
pub use p384::P384;
pub use p521::P521;

use super::limbs::{add_carry, mul_add};
use std::array;

/// A way to compute modulo numbers of `N` limbs. Results are below 2m, with their highest bit apart.
pub trait Reduction<const N: usize>: Send + Sync + 'static {
    /// `ab/R`, where one factor is below the modulus.
    fn product(modulus: &Odd<N>, a: &[u64; N], b: &[u64; N]) -> ([u64; N], bool);
    /// `a²/R`.
    fn square(modulus: &Odd<N>, a: &[u64; N]) -> ([u64; N], bool);
}

/// An odd modulus.
pub struct Odd<const N: usize> {
    pub value: [u64; N],
    /// -1/m modulo 2^64.
    pub negative_inverse: u64,
}

/// A way that reduces by one limb at a time.
pub trait Rows<const N: usize>: Send + Sync + 'static {
    /// Adds the multiple of the modulus that clears the lowest limb of `t`, and divides by 2^64: `next` becomes the
    /// highest limb, and `top`, a bit of the same place, is added. Returns the bit above the result.
    fn row(modulus: &Odd<N>, t: &mut [u64; N], next: u64, top: bool) -> bool;
}

/// The way for any modulus.
pub struct AnyModulus;

impl<const N: usize> Rows<N> for AnyModulus {
    #[inline(always)]
    fn row(modulus: &Odd<N>, t: &mut [u64; N], next: u64, top: bool) -> bool {
        let factor = t[0].wrapping_mul(modulus.negative_inverse);
        let (_, mut carry) = mul_add(t[0], factor, modulus.value[0], 0);
        for j in 1..N {
            (t[j - 1], carry) = mul_add(t[j], factor, modulus.value[j], carry);
        }
        let over;
        (t[N - 1], over) = add_carry(next, carry, top);
        over
    }
}

impl<const N: usize, W: Rows<N>> Reduction<N> for W {
    #[inline(always)]
    fn product(modulus: &Odd<N>, a: &[u64; N], b: &[u64; N]) -> ([u64; N], bool) {
        let mut t = [0; N];
        let mut top = false;
        for digit in a {
            let mut carry = 0;
            for j in 0..N {
                (t[j], carry) = mul_add(t[j], *digit, b[j], carry);
            }
            top = Self::row(modulus, &mut t, carry, top);
        }
        (t, top)
    }

    #[inline(always)]
    fn square(modulus: &Odd<N>, a: &[u64; N]) -> ([u64; N], bool) {
        let wide = wide_square(a);
        let mut t = array::from_fn(|i| wide[i]);
        let mut top = false;
        for i in 0..N {
            top = Self::row(modulus, &mut t, wide[N + i], top);
        }
        (t, top)
    }
}

/// Twice the limbs of the longest residue, of 521 bits; shorter products leave the end zero.
type Wide = [u64; 18];

/// The square of a number: each product of two different limbs once, doubled, and the squares of the limbs.
#[inline(always)]
fn wide_square<const N: usize>(a: &[u64; N]) -> Wide {
    let mut wide = [0; 18];
    for i in 0..N - 1 {
        let mut carry = 0;
        for j in i + 1..N {
            (wide[i + j], carry) = mul_add(wide[i + j], a[i], a[j], carry);
        }
        wide[i + N] = carry;
    }
    let (mut high, mut carry) = (0, false);
    for (i, limb) in a.iter().enumerate() {
        let square = u128::from(*limb) * u128::from(*limb);
        for (at, word) in [(2 * i, square as u64), (2 * i + 1, (square >> 64) as u64)] {
            let doubled = wide[at] << 1 | high;
            high = wide[at] >> 63;
            (wide[at], carry) = add_carry(doubled, word, carry);
        }
    }
    wide
}
