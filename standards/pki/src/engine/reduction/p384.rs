//! The prime of P-384, 2^384 - 2^128 - 2^96 + 2^32 - 1, whose multiples take shifts and sums.

use super::{Odd, Rows};
use crate::engine::limbs::{add_carry, sub_borrow};

/// The way for P-384.
pub struct P384;

impl Rows<6> for P384 {
    #[inline(always)]
    fn row(_: &Odd<6>, t: &mut [u64; 6], next: u64, top: bool) -> bool {
        // -1/p is 2^32 + 1 modulo 2^64.
        let factor = t[0].wrapping_add(t[0] << 32);
        // What is subtracted, factor (2^128 + 2^96 - 2^32 + 1); its lowest limb is that of t.
        let (low, high) = (factor << 32, factor >> 32);
        let (_, borrow) = sub_borrow(factor, low, false);
        let (first, borrow) = sub_borrow(low, high, borrow);
        let (second, carry) = add_carry(factor, high, false);
        let (second, borrow) = sub_borrow(second, 0, borrow);
        let third = u64::from(carry) - u64::from(borrow);
        let mut borrow = false;
        for (at, word) in [(1, first), (2, second), (3, third), (4, 0), (5, 0)] {
            (t[at - 1], borrow) = sub_borrow(t[at], word, borrow);
        }
        let (sum, over) = add_carry(next, factor, top);
        let under;
        (t[5], under) = sub_borrow(sum, 0, borrow);
        // The result is not negative: where the difference falls below zero, the sum had a bit above.
        over & !under
    }
}
