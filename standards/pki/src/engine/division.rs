//! Remainders of long numbers (Knuth, "The Art of Computer Programming", volume 2, 4.3.1, algorithm D).

use super::limbs::{add_in_place, bit_length, mul_add, shift_left, shift_right, sub_borrow};

/// What remains of `number * 2^(64 * zeros)` modulo `modulus`, in as many limbs as the modulus, which is not zero.
pub fn remainder(number: &[u64], zeros: usize, modulus: &[u64]) -> Vec<u64> {
    let mut divisor = modulus[..bit_length(modulus).div_ceil(64)].to_vec();
    // The divisor's highest bit is set, so that its highest limb is enough to estimate quotients.
    let shift = divisor.last().map_or(0, |top| top.leading_zeros());
    shift_left(&mut divisor, shift);
    let mut number = number.to_vec();
    let top = shift_left(&mut number, shift);
    // One limb more than the divisor: the highest is zero between the steps.
    let mut rest = vec![0; divisor.len() + 1];
    let incoming = [top].into_iter().chain(number.into_iter().rev()).chain(std::iter::repeat_n(0, zeros));
    for limb in incoming {
        rest.rotate_right(1);
        rest[0] = limb;
        reduce(&mut rest, &divisor);
    }
    shift_right(&mut rest, shift);
    rest.resize(modulus.len(), 0);
    rest
}

/// Reduces `rest`, which is below 2^64 times the divisor and one limb longer.
fn reduce(rest: &mut [u64], divisor: &[u64]) {
    let [.., next, top] = *rest else { return };
    let [.., leading] = *divisor else { return };
    let quotient = if top >= leading {
        u64::MAX
    } else {
        ((u128::from(top) << 64 | u128::from(next)) / u128::from(leading)) as u64
    };
    // The estimate is too large by two at most.
    let (low, high) = rest.split_at_mut(divisor.len());
    let mut negative = subtract_row(low, &mut high[0], divisor, quotient);
    while negative {
        let carry = add_in_place(low, divisor);
        (high[0], negative) = (high[0].wrapping_add(u64::from(carry)), !(carry && high[0] == u64::MAX));
    }
}

/// `(low, high) -= divisor * quotient`; returns whether the difference is negative.
fn subtract_row(low: &mut [u64], high: &mut u64, divisor: &[u64], quotient: u64) -> bool {
    let (mut carry, mut borrow) = (0, false);
    for (limb, digit) in low.iter_mut().zip(divisor) {
        let product;
        (product, carry) = mul_add(0, *digit, quotient, carry);
        (*limb, borrow) = sub_borrow(*limb, product, borrow);
    }
    (*high, borrow) = sub_borrow(*high, carry, borrow);
    borrow
}
