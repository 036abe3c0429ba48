//! Arithmetic at its edges, which no signature reaches by chance: limbs of all zeros and all ones, long carries.

use super::curve_id::CurveId;
use super::limbs::{compare, read_bytes};
use super::modulus::Modulus;
use super::reduction::{AnyModulus, P256, P384, P521, Reduction};
use super::{division, inverse, rows};
use proptest::prelude::*;

/// Limbs whose carries run far, and any others.
fn limb() -> impl Strategy<Value = u64> {
    prop_oneof![
        Just(0),
        Just(1),
        Just(u64::MAX),
        Just(u64::MAX - 1),
        Just(1 << 63),
        Just(u64::from(u32::MAX)),
        Just(u64::MAX << 32),
        any::<u64>(),
    ]
}

fn limbs(count: usize) -> impl Strategy<Value = Vec<u64>> {
    proptest::collection::vec(limb(), count)
}

fn prime<const N: usize>(curve: CurveId) -> [u64; N] {
    let mut prime = [0; N];
    assert!(read_bytes(&mut prime, curve.parameters().prime));
    prime
}

/// A residue: the number, less the modulus where it is not below it, less its highest bits where that is not enough.
fn residue<const N: usize>(limbs: &[u64], modulus: &[u64; N]) -> [u64; N] {
    division::remainder(&limbs[..N], 0, modulus).try_into().unwrap()
}

fn same_residues<const N: usize, W: Reduction<N>>(curve: CurveId, a: &[u64], b: &[u64]) {
    let (special, general) =
        (Modulus::<N, W>::new(prime(curve)), Modulus::<N, AnyModulus>::new(prime(curve)));
    let (a, b) = (residue(a, special.value()), residue(b, special.value()));
    assert_eq!(special.mul(&a, &b), general.mul(&a, &b), "{curve} {a:x?} {b:x?}");
    assert_eq!(special.square(&a), general.mul(&a, &a), "{curve} {a:x?}");
    assert_eq!(general.square(&a), general.mul(&a, &a), "{curve} {a:x?}");
    assert_eq!(special.leave(&special.enter(&a)), a, "{curve} {a:x?}");
    assert_eq!(general.double(&general.halve(&a)), a, "{curve} {a:x?}");
    assert_eq!(general.add(&general.sub(&a, &b), &b), a, "{curve} {a:x?} {b:x?}");
    let product = special.mul(&a, &special.invert(&a));
    assert_eq!(product, if a == [0; N] { a } else { special.one }, "{curve} {a:x?}");
    assert_eq!(
        special.square_root(&special.square(&a)).map(|root| special.square(&root)),
        Some(special.square(&a))
    );
}

/// `a * b` and `a + b`, digit by digit.
fn schoolbook(a: &[u64], b: &[u64], addend: &[u64]) -> Vec<u64> {
    let mut out = vec![0u64; a.len() + b.len()];
    out[..addend.len()].copy_from_slice(addend);
    for (i, x) in a.iter().enumerate() {
        let mut carry = 0u128;
        for (limb, y) in out[i..].iter_mut().zip(b.iter().chain(std::iter::repeat(&0))) {
            let wide = u128::from(*x) * u128::from(*y) + u128::from(*limb) + carry;
            *limb = wide as u64;
            carry = wide >> 64;
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_ways_of_single_primes_give_the_residues_of_the_general_one(a in limbs(9), b in limbs(9)) {
        same_residues::<4, P256>(CurveId::P256, &a, &b);
        same_residues::<6, P384>(CurveId::P384, &a, &b);
        same_residues::<9, P521>(CurveId::P521, &a, &b);
        same_residues::<3, AnyModulus>(CurveId::BrainpoolP160r1, &a, &b);
        same_residues::<3, AnyModulus>(CurveId::P192, &a, &b);
        same_residues::<5, AnyModulus>(CurveId::BrainpoolP320r1, &a, &b);
        same_residues::<8, AnyModulus>(CurveId::BrainpoolP512r1, &a, &b);
    }

    #[test]
    fn inverses_modulo_any_odd_prime_multiply_to_one(a in limbs(4)) {
        let modulus = Modulus::<4, AnyModulus>::new(prime(CurveId::BrainpoolP256r1));
        let a = residue(&a, modulus.value());
        let inverse = inverse::invert(&a, modulus.value());
        let product = modulus.mul(&modulus.enter(&a), &inverse);
        prop_assert_eq!(product, [u64::from(a != [0; 4]), 0, 0, 0]);
    }

    #[test]
    fn rows_give_the_product_of_the_schoolbook(a in limbs(12), b in limbs(8)) {
        let mut out = vec![7; 20];
        rows::product(&mut out, &a, &b);
        prop_assert_eq!(&out, &schoolbook(&a, &b, &[]));
        let mut out = vec![7; 24];
        rows::square(&mut out, &a);
        prop_assert_eq!(&out, &schoolbook(&a, &a, &[]));
    }

    #[test]
    fn a_remainder_is_what_a_product_leaves(quotient in limbs(5), a in limbs(6), b in limbs(6)) {
        prop_assume!(a != b);
        let (rest, divisor) = if compare(&a, &b).is_lt() { (a, b) } else { (b, a) };
        let number = schoolbook(&divisor, &quotient, &rest);
        prop_assert_eq!(division::remainder(&number, 0, &divisor), rest.clone());
        let shifted = [vec![0; 3], number].concat();
        prop_assert_eq!(division::remainder(&rest, 3, &divisor), division::remainder(&shifted, 0, &divisor));
    }
}
