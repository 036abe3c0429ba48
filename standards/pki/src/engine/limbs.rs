//! Numbers as runs of 64-bit limbs, lowest first: carries, comparison, bytes.

use std::cmp::Ordering;

/// `accumulator + a * b + carry`: its low limb, and the high limb to carry on. It always fits.
#[inline(always)]
pub fn mul_add(accumulator: u64, a: u64, b: u64, carry: u64) -> (u64, u64) {
    let wide = u128::from(a) * u128::from(b) + u128::from(accumulator) + u128::from(carry);
    (wide as u64, (wide >> 64) as u64)
}

/// `a + b + carry`, and the carry out.
#[inline(always)]
pub fn add_carry(a: u64, b: u64, carry: bool) -> (u64, bool) {
    let (sum, first) = a.overflowing_add(b);
    let (sum, second) = sum.overflowing_add(u64::from(carry));
    (sum, first | second)
}

/// `a - b - borrow`, and the borrow out.
#[inline(always)]
pub fn sub_borrow(a: u64, b: u64, borrow: bool) -> (u64, bool) {
    let (difference, first) = a.overflowing_sub(b);
    let (difference, second) = difference.overflowing_sub(u64::from(borrow));
    (difference, first | second)
}

/// -1/m modulo 2^64 for an odd m, by Newton's iteration, which doubles the correct bits.
pub fn negative_inverse(m: u64) -> u64 {
    let mut inverse = m; // correct to three bits
    for _ in 0..5 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(m.wrapping_mul(inverse)));
    }
    inverse.wrapping_neg()
}

/// `a -= b` over limbs of the same count; returns the borrow.
pub fn sub_in_place(a: &mut [u64], b: &[u64]) -> bool {
    let mut borrow = false;
    for (a, b) in a.iter_mut().zip(b) {
        (*a, borrow) = sub_borrow(*a, *b, borrow);
    }
    borrow
}

/// `a += b` over limbs of the same count; returns the carry.
pub fn add_in_place(a: &mut [u64], b: &[u64]) -> bool {
    let mut carry = false;
    for (a, b) in a.iter_mut().zip(b) {
        (*a, carry) = add_carry(*a, *b, carry);
    }
    carry
}

/// `a += b`, where the sum fits the limbs of `a`, which has at least as many as `b`.
pub fn add(a: &mut [u64], b: &[u64]) {
    let (low, high) = a.split_at_mut(b.len());
    let mut carry = add_in_place(low, b);
    for limb in high {
        if !carry {
            break;
        }
        (*limb, carry) = add_carry(*limb, 0, carry);
    }
}

/// Compares numbers of the same limb count.
pub fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.iter().rev().cmp(b.iter().rev())
}

/// Whether the number is zero.
pub fn is_zero(a: &[u64]) -> bool {
    a.iter().all(|limb| *limb == 0)
}

/// How many bits the number has: 0 for zero.
pub fn bit_length(a: &[u64]) -> usize {
    a.iter().rposition(|limb| *limb != 0).map_or(0, |top| 64 * top + 64 - a[top].leading_zeros() as usize)
}

/// Bit `n`; bits beyond the number are zero.
pub fn bit(a: &[u64], n: usize) -> bool {
    a.get(n / 64).is_some_and(|limb| limb >> (n % 64) & 1 == 1)
}

/// The `count` bits from bit `start` on, at most 32.
pub fn bits(a: &[u64], start: usize, count: usize) -> u64 {
    let limb = |n: usize| a.get(n).copied().unwrap_or(0);
    let pair = u128::from(limb(start / 64 + 1)) << 64 | u128::from(limb(start / 64));
    (pair >> (start % 64)) as u64 & ((1 << count) - 1)
}

/// Shifts right by less than 64 bits.
pub fn shift_right(a: &mut [u64], count: u32) {
    if count == 0 {
        return;
    }
    let mut high = 0;
    for limb in a.iter_mut().rev() {
        (*limb, high) = (*limb >> count | high, *limb << (64 - count));
    }
}

/// Shifts left by less than 64 bits; returns the bits shifted out.
pub fn shift_left(a: &mut [u64], count: u32) -> u64 {
    if count == 0 {
        return 0;
    }
    let mut low = 0;
    for limb in a.iter_mut() {
        (*limb, low) = (*limb << count | low, *limb >> (64 - count));
    }
    low
}

/// Fills `limbs` with a big-endian number; `false` where it does not fit.
pub fn read_bytes(limbs: &mut [u64], bytes: &[u8]) -> bool {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let bytes = &bytes[zeros..];
    if bytes.len() > 8 * limbs.len() {
        return false;
    }
    limbs.fill(0);
    for (limb, chunk) in limbs.iter_mut().zip(bytes.rchunks(8)) {
        *limb = chunk.iter().fold(0, |limb, byte| limb << 8 | u64::from(*byte));
    }
    true
}

/// The last `length` bytes of a number, big-endian.
pub fn to_bytes(limbs: &[u64], length: usize) -> Vec<u8> {
    let byte = |n: usize| limbs.get(n / 8).map_or(0, |limb| (limb >> (8 * (n % 8))) as u8);
    (0..length).rev().map(byte).collect()
}

/// The big-endian bytes of a number without leading zeros; empty for zero.
pub fn strip(bytes: &[u8]) -> &[u8] {
    &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..]
}
