//! Products of long numbers, two rows at a time.
//!
//! A row adds the product of a number and one limb. Two rows in one pass halve what is loaded and stored, and their
//! chains of carries run side by side.

use super::limbs::{add, add_carry};

/// Limbs that are handled without a branch.
const BLOCK: usize = 4;

/// `accumulator + a * b + carry`, as in `limbs`, with the carry added last and in words: in rows of many limbs the
/// chain from carry to carry bounds the speed.
#[inline(always)]
fn mul_add(accumulator: u64, a: u64, b: u64, carry: u64) -> (u64, u64) {
    let wide = u128::from(a) * u128::from(b) + u128::from(accumulator);
    let (low, overflow) = (wide as u64).overflowing_add(carry);
    (low, (wide >> 64) as u64 + u64::from(overflow))
}

/// `accumulator += a * (low + high * 2^64)`; returns the two limbs carried out. `accumulator` and `a` are of the same
/// length.
pub fn add_two_rows(accumulator: &mut [u64], a: &[u64], [low, high]: [u64; 2]) -> [u64; 2] {
    let (mut first, mut second, mut previous) = (0, 0, 0);
    let mut step = |limb: &mut u64, a: u64| {
        let sum;
        (sum, first) = mul_add(*limb, a, low, first);
        (*limb, second) = mul_add(sum, previous, high, second);
        previous = a;
    };
    let (blocks, rest) = accumulator.as_chunks_mut::<BLOCK>();
    let (a_blocks, a_rest) = a.as_chunks::<BLOCK>();
    for (limbs, a) in blocks.iter_mut().zip(a_blocks) {
        for j in 0..BLOCK {
            step(&mut limbs[j], a[j]);
        }
    }
    for (limb, a) in rest.iter_mut().zip(a_rest) {
        step(limb, *a);
    }
    let (low, high) = mul_add(first, previous, high, second);
    [low, high]
}

/// The product of two numbers, the second of an even count of limbs, in as many limbs as both have.
pub fn product(out: &mut [u64], a: &[u64], b: &[u64]) {
    out.fill(0);
    for (i, digits) in b.as_chunks::<2>().0.iter().enumerate() {
        let at = 2 * i;
        let carry = add_two_rows(&mut out[at..at + a.len()], a, *digits);
        out[at + a.len()..at + a.len() + 2].copy_from_slice(&carry);
    }
}

/// The square of a number of an even count of limbs in twice as many: each product of two different limbs once,
/// doubled, and the squares of the limbs.
pub fn square(out: &mut [u64], a: &[u64]) {
    let limbs = a.len();
    out.fill(0);
    for i in (0..limbs).step_by(2) {
        let (sums, tops) = out[2 * i + 2..limbs + i + 2].split_at_mut(limbs - i - 2);
        tops.copy_from_slice(&add_two_rows(sums, &a[i + 2..], [a[i], a[i + 1]]));
        // Of the first of the two rows, the product with the limb of the second stands alone.
        let alone = u128::from(a[i]) * u128::from(a[i + 1]);
        add(&mut out[2 * i + 1..], &[alone as u64, (alone >> 64) as u64]);
    }
    double_and_add_squares(out, a);
}

fn double_and_add_squares(out: &mut [u64], a: &[u64]) {
    let mut high = 0;
    let mut carry = false;
    for (pair, limb) in out.as_chunks_mut::<2>().0.iter_mut().zip(a) {
        let doubled = [pair[0] << 1 | high, pair[1] << 1 | pair[0] >> 63];
        high = pair[1] >> 63;
        let wide = u128::from(*limb) * u128::from(*limb);
        (pair[0], carry) = add_carry(doubled[0], wide as u64, carry);
        (pair[1], carry) = add_carry(doubled[1], (wide >> 64) as u64, carry);
    }
}
