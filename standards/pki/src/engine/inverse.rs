//! Inverses modulo odd numbers by division steps (Bernstein and Yang, "Fast constant-time gcd computation and modular
//! inversion", 2019), in the variable-time form with blocks of 62 steps.
//!
//! Numbers are signed, in limbs of 62 bits, lowest first; the highest limb carries the sign.

use super::limbs::negative_inverse;

/// Most limbs of 62 bits: enough for 521-bit moduli, their doubles and a sign.
const MAX: usize = 10;
const BITS: usize = 62;
const MASK: u64 = (1 << BITS) - 1;

type Signed = [i64; MAX];

/// What 62 division steps do to a pair (f, g): [[u, v], [q, r]] / 2^62.
struct Transition {
    u: i64,
    v: i64,
    q: i64,
    r: i64,
}

/// The inverse of `value` modulo the odd `modulus`; `value` is below it and shares no factor with it. Zero gives zero.
pub fn invert<const N: usize>(value: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    const { assert!(N < MAX) };
    let limbs = N + 1;
    let m = to_signed(modulus);
    let inverse = inverse_62(modulus[0]);
    let (mut d, mut e) = ([0; MAX], [0; MAX]);
    e[0] = 1;
    let (mut f, mut g) = (m, to_signed(value));
    let mut length = limbs;
    let mut eta = -1;
    while g[..length].iter().any(|limb| *limb != 0) {
        let step;
        (eta, step) = division_steps(eta, f[0] as u64, g[0] as u64);
        update_cofactors(&mut d[..limbs], &mut e[..limbs], &step, &m, inverse);
        update_pair(&mut f[..length], &mut g[..length], &step);
        length = shorten(&mut f, &mut g, length);
    }
    from_signed(&normalise(d, f[length - 1] < 0, &m, limbs))
}

/// 1/m modulo 2^62.
fn inverse_62(m: u64) -> u64 {
    negative_inverse(m).wrapping_neg() & MASK
}

fn to_signed<const N: usize>(value: &[u64; N]) -> Signed {
    std::array::from_fn(|i| {
        let bit = i * BITS;
        let limb = |n: usize| value.get(n).copied().unwrap_or(0);
        let pair = u128::from(limb(bit / 64 + 1)) << 64 | u128::from(limb(bit / 64));
        ((pair >> (bit % 64)) as u64 & MASK) as i64
    })
}

fn from_signed<const N: usize>(value: &Signed) -> [u64; N] {
    std::array::from_fn(|i| {
        let (limb, shift) = (i * 64 / BITS, i * 64 % BITS);
        let part = |n: usize| value.get(n).map_or(0, |limb| *limb as u128);
        ((part(limb) | part(limb + 1) << BITS | part(limb + 2) << (2 * BITS)) >> shift) as u64
    })
}

/// 62 division steps on the low bits of f and g, several at once where g is cancelled by a multiple of f.
fn division_steps(mut eta: i64, f: u64, g: u64) -> (i64, Transition) {
    let (mut u, mut v, mut q, mut r) = (1u64, 0u64, 0u64, 1u64);
    let (mut f, mut g) = (f, g);
    let mut left = BITS as u32;
    loop {
        let zeros = (g | u64::MAX << left).trailing_zeros();
        g >>= zeros;
        u <<= zeros;
        v <<= zeros;
        eta -= i64::from(zeros);
        left -= zeros;
        if left == 0 {
            break;
        }
        let swap = eta < 0;
        if swap {
            eta = -eta;
            (f, g) = (g, f.wrapping_neg());
            (u, q) = (q, u.wrapping_neg());
            (v, r) = (r, v.wrapping_neg());
        }
        // At most eta + 1 steps cancel before the next swap, and no more than are left.
        let limit = (eta + 1).min(i64::from(left)) as u32;
        let factor = if swap {
            // f(f² - 2) is -1/f modulo 2^6.
            let mask = (u64::MAX >> (64 - limit)) & 63;
            f.wrapping_mul(g).wrapping_mul(f.wrapping_mul(f).wrapping_sub(2)) & mask
        } else {
            // f + 8(f + 1 & 4)/4 is 1/f modulo 2^4.
            let mask = (u64::MAX >> (64 - limit)) & 15;
            let inverse = f.wrapping_add((f.wrapping_add(1) & 4) << 1);
            inverse.wrapping_neg().wrapping_mul(g) & mask
        };
        g = g.wrapping_add(f.wrapping_mul(factor));
        q = q.wrapping_add(u.wrapping_mul(factor));
        r = r.wrapping_add(v.wrapping_mul(factor));
    }
    (eta, Transition { u: u as i64, v: v as i64, q: q as i64, r: r as i64 })
}

/// Applies a transition to (f, g); the division by 2^62 is exact.
fn update_pair(f: &mut [i64], g: &mut [i64], step: &Transition) {
    let (mut carry_f, mut carry_g) = (0i128, 0i128);
    for i in 0..f.len() {
        let (low, high) = (i128::from(f[i]), i128::from(g[i]));
        carry_f += i128::from(step.u) * low + i128::from(step.v) * high;
        carry_g += i128::from(step.q) * low + i128::from(step.r) * high;
        if i > 0 {
            f[i - 1] = (carry_f as u64 & MASK) as i64;
            g[i - 1] = (carry_g as u64 & MASK) as i64;
        }
        carry_f >>= BITS;
        carry_g >>= BITS;
    }
    if let (Some(f), Some(g)) = (f.last_mut(), g.last_mut()) {
        (*f, *g) = (carry_f as i64, carry_g as i64);
    }
}

/// Applies a transition to (d, e) modulo m: multiples of m make the division by 2^62 exact and keep both in (-2m, m).
fn update_cofactors(d: &mut [i64], e: &mut [i64], step: &Transition, m: &Signed, inverse: u64) {
    let last = d.len() - 1;
    let (sign_d, sign_e) = (d[last] >> 63, e[last] >> 63);
    let mut factor_d = (step.u & sign_d) + (step.v & sign_e);
    let mut factor_e = (step.q & sign_d) + (step.r & sign_e);
    let mut carry_d = i128::from(step.u) * i128::from(d[0]) + i128::from(step.v) * i128::from(e[0]);
    let mut carry_e = i128::from(step.q) * i128::from(d[0]) + i128::from(step.r) * i128::from(e[0]);
    let clear = |carry: i128, factor: i64| {
        (inverse.wrapping_mul(carry as u64).wrapping_add(factor as u64) & MASK) as i64
    };
    factor_d -= clear(carry_d, factor_d);
    factor_e -= clear(carry_e, factor_e);
    carry_d += i128::from(m[0]) * i128::from(factor_d);
    carry_e += i128::from(m[0]) * i128::from(factor_e);
    for i in 1..=last {
        carry_d >>= BITS;
        carry_e >>= BITS;
        let (low, high, m) = (i128::from(d[i]), i128::from(e[i]), i128::from(m[i]));
        carry_d += i128::from(step.u) * low + i128::from(step.v) * high + m * i128::from(factor_d);
        carry_e += i128::from(step.q) * low + i128::from(step.r) * high + m * i128::from(factor_e);
        d[i - 1] = (carry_d as u64 & MASK) as i64;
        e[i - 1] = (carry_e as u64 & MASK) as i64;
    }
    d[last] = (carry_d >> BITS) as i64;
    e[last] = (carry_e >> BITS) as i64;
}

/// Drops the highest limb of both numbers where it only repeats their signs.
fn shorten(f: &mut Signed, g: &mut Signed, length: usize) -> usize {
    let top = length - 1;
    let repeats = |limb: i64| limb == 0 || limb == -1;
    if top == 0 || !repeats(f[top]) || !repeats(g[top]) {
        return length;
    }
    // The sign moves into the bits above 62 of the limb below.
    f[top - 1] |= f[top] << BITS;
    g[top - 1] |= g[top] << BITS;
    top
}

/// Brings d, which is in (-2m, m), with the sign of the greatest common divisor applied, into [0, m).
fn normalise(mut d: Signed, negative: bool, m: &Signed, limbs: usize) -> Signed {
    if d[limbs - 1] < 0 {
        d = add_signed(&d, m, limbs, 1);
    }
    if negative {
        d = add_signed(&[0; MAX], &d, limbs, -1);
    }
    if d[limbs - 1] < 0 {
        d = add_signed(&d, m, limbs, 1);
    }
    d
}

/// `a + sign b` with every limb but the highest in 0 to 2^62.
fn add_signed(a: &Signed, b: &Signed, limbs: usize, sign: i64) -> Signed {
    let mut sum = [0; MAX];
    let mut carry = 0;
    for i in 0..limbs {
        carry += a[i] + sign * b[i];
        sum[i] = if i + 1 < limbs { (carry as u64 & MASK) as i64 } else { carry };
        carry >>= BITS;
    }
    sum
}
