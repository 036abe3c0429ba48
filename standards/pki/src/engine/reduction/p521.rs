//! The prime of P-521, 2^521 - 1, by which numbers are reduced in one step: 2^521 is 1.

use super::{Odd, Reduction, Wide, wide_square};
use crate::engine::limbs::{add_carry, mul_add};

/// The way for P-521.
pub struct P521;

/// Bits of the highest limb of a residue.
const TOP_BITS: u32 = 9;
/// The bits by which R = 2^576 is longer than the prime.
const EXCESS: u32 = 64 - TOP_BITS;

impl Reduction<9> for P521 {
    #[inline(always)]
    fn product(_: &Odd<9>, a: &[u64; 9], b: &[u64; 9]) -> ([u64; 9], bool) {
        let mut wide = [0; 18];
        for i in 0..9 {
            let mut carry = 0;
            for j in 0..9 {
                (wide[i + j], carry) = mul_add(wide[i + j], a[i], b[j], carry);
            }
            wide[i + 9] = carry;
        }
        (reduce(&wide), false)
    }

    #[inline(always)]
    fn square(_: &Odd<9>, a: &[u64; 9]) -> ([u64; 9], bool) {
        (reduce(&wide_square(a)), false)
    }
}

/// `wide / R`, below 2p. Modulo the prime, 1/R is 2^-55: the high half stays, and the low half is rotated by 55 bits.
#[inline(always)]
fn reduce(wide: &Wide) -> [u64; 9] {
    let mut sum = [0; 9];
    let mut carry = false;
    for i in 0..9 {
        let above = if i < 8 { wide[i + 1] << TOP_BITS } else { 0 };
        (sum[i], carry) = add_carry(wide[i + 9], wide[i] >> EXCESS | above, carry);
    }
    // The 55 lowest bits come back at bit 466, which is bit 18 of limb 7.
    let low = wide[0] & ((1 << EXCESS) - 1);
    (sum[7], carry) = add_carry(sum[7], low << 18, false);
    sum[8] += (low >> 46) + u64::from(carry);
    let mut rest = sum[8] >> TOP_BITS;
    sum[8] &= (1 << TOP_BITS) - 1;
    for limb in &mut sum {
        let over;
        (*limb, over) = limb.overflowing_add(rest);
        rest = u64::from(over);
    }
    sum
}
