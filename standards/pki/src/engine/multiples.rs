//! Tables of multiples of a point.

use super::limbs::bit_length;
use super::modulus::Modulus;
use super::multiply::{Digits, Term};
use super::point::{Affine, Jacobian, normalise};
use super::reduction::Reduction;

/// Into how many parts a scalar is split, where there are tables for it: as many times fewer doublings are needed.
const PARTS: usize = 4;

/// Odd multiples of a point for digits of one width; for split scalars also of the point times 2^(bits/4) and so on.
pub struct Multiples<const N: usize> {
    width: usize,
    /// Length of scalars in bits.
    bits: usize,
    parts: Vec<Vec<Affine<N>>>,
}

impl<const N: usize> Multiples<N> {
    /// Multiples for scalars below `order` as a whole.
    pub fn whole(
        point: &Affine<N>,
        width: usize,
        field: &Modulus<N, impl Reduction<N>>,
        order: &Modulus<N>,
    ) -> Self {
        let parts = vec![odd_multiples(point, width, field)];
        Self { width, bits: bit_length(order.value()), parts }
    }

    /// Multiples for scalars below `order` in four parts.
    pub fn split(
        point: &Affine<N>,
        width: usize,
        field: &Modulus<N, impl Reduction<N>>,
        order: &Modulus<N>,
    ) -> Self {
        let mut multiples = Self::whole(point, width, field, order);
        let mut shifted = point.to_jacobian(field);
        while multiples.parts.len() < PARTS {
            for _ in 0..multiples.part_bits() {
                shifted = shifted.double(field);
            }
            // The order is prime, so a power of two times the point is not infinity.
            multiples.parts.extend(shifted.to_affine(field).map(|point| odd_multiples(&point, width, field)));
        }
        multiples
    }

    /// The summand of the point times `scalar`.
    pub fn term(&self, scalar: &[u64; N]) -> Term<'_, N> {
        Term { digits: Digits::new(scalar, 0, self.bits, self.width), multiples: &self.parts[0] }
    }

    /// The summands of the point times the parts of `scalar`; only where there are multiples for all of them.
    pub fn terms(&self, scalar: &[u64; N]) -> impl Iterator<Item = Term<'_, N>> {
        let length = self.part_bits();
        self.parts.iter().enumerate().map(move |(part, multiples)| {
            let start = part * length;
            let count = length.min(self.bits.saturating_sub(start));
            Term { digits: Digits::new(scalar, start, count, self.width), multiples }
        })
    }

    fn part_bits(&self) -> usize {
        self.bits.div_ceil(PARTS)
    }
}

/// The odd multiples P, 3P, 5P, … of a point, as many as digits of `width` bits need: 2^(width-2).
///
/// Twice the point is taken as the affine point of an isomorphic curve: sums do not depend on the coefficients, so
/// each step is a sum with an affine point, and one factor leads back.
fn odd_multiples<const N: usize>(
    point: &Affine<N>,
    width: usize,
    field: &Modulus<N, impl Reduction<N>>,
) -> Vec<Affine<N>> {
    let twice = point.to_jacobian(field).double(field);
    let z2 = field.square(&twice.z);
    let z3 = field.mul(&z2, &twice.z);
    let step = Affine { x: twice.x, y: twice.y };
    let mut multiple = point.scale(&z2, &z3, field).to_jacobian(field);
    let back = |multiple: &Jacobian<N>| Jacobian { z: field.mul(&multiple.z, &twice.z), ..*multiple };
    let mut multiples = vec![back(&multiple)];
    for _ in 1..1 << (width - 2) {
        multiple = multiple.add_affine(&step, field);
        multiples.push(back(&multiple));
    }
    normalise(&multiples, field)
}
