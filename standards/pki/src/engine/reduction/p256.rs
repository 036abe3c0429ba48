//! The prime of P-256, 2^256 - 2^224 + 2^192 + 2^96 - 1, whose multiples take one product.

use super::{Odd, Rows};
use crate::engine::limbs::add_carry;

/// The way for P-256.
pub struct P256;

impl Rows<4> for P256 {
    #[inline(always)]
    fn row(_: &Odd<4>, t: &mut [u64; 4], next: u64, top: bool) -> bool {
        // -1/p is 1, so the factor is the lowest limb itself, and -factor clears it.
        let factor = t[0];
        let high = u128::from(factor) * 0xFFFF_FFFF_0000_0001;
        let (first, carry) = add_carry(t[1], factor << 32, false);
        let (second, carry) = add_carry(t[2], factor >> 32, carry);
        let (third, carry) = add_carry(t[3], high as u64, carry);
        let (fourth, over) = add_carry(next, (high >> 64) as u64 + u64::from(carry), top);
        *t = [first, second, third, fourth];
        over
    }
}
