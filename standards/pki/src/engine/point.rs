//! Points of y² = x³ - 3x + b over a prime field, and their sums (Explicit-Formulas Database, Jacobian coordinates).

use super::limbs::is_zero;
use super::modulus::Modulus;
use super::reduction::Reduction;

/// A point other than infinity with its coordinates, in Montgomery form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Affine<const N: usize> {
    pub x: [u64; N],
    pub y: [u64; N],
}

/// The point (X/Z², Y/Z³), in Montgomery form; infinity where Z is zero.
#[derive(Clone, Copy)]
pub struct Jacobian<const N: usize> {
    pub x: [u64; N],
    pub y: [u64; N],
    pub z: [u64; N],
}

impl<const N: usize> Affine<N> {
    /// The point mirrored at the x-axis.
    pub fn negate(&self, field: &Modulus<N, impl Reduction<N>>) -> Self {
        Self { x: self.x, y: field.negate(&self.y) }
    }

    /// The point with its coordinates multiplied by `x` and `y`: its image on an isomorphic curve.
    pub fn scale(&self, x: &[u64; N], y: &[u64; N], field: &Modulus<N, impl Reduction<N>>) -> Self {
        Self { x: field.mul(&self.x, x), y: field.mul(&self.y, y) }
    }

    /// The same point with Z = 1.
    pub fn to_jacobian(self, field: &Modulus<N, impl Reduction<N>>) -> Jacobian<N> {
        Jacobian { x: self.x, y: self.y, z: field.one }
    }
}

impl<const N: usize> Jacobian<N> {
    /// The neutral point.
    pub const INFINITY: Self = Self { x: [0; N], y: [0; N], z: [0; N] };

    /// Whether this is the neutral point.
    pub fn is_infinity(&self) -> bool {
        is_zero(&self.z)
    }

    /// Twice the point: 4 products and 4 squares. It needs a = -3; infinity stays infinity.
    pub fn double(&self, field: &Modulus<N, impl Reduction<N>>) -> Self {
        let z2 = field.square(&self.z);
        let slope = field.mul(&field.sub(&self.x, &z2), &field.add(&self.x, &z2));
        let slope = field.add(&field.double(&slope), &slope);
        let y2 = field.double(&self.y);
        let z = field.mul(&y2, &self.z);
        let y4 = field.square(&y2);
        let s = field.mul(&y4, &self.x);
        let eighth = field.halve(&field.square(&y4));
        let x = field.sub(&field.square(&slope), &field.double(&s));
        let y = field.sub(&field.mul(&slope, &field.sub(&s, &x)), &eighth);
        Self { x, y, z }
    }

    /// The sum with a point whose Z is one: 8 products and 3 squares.
    pub fn add_affine(&self, other: &Affine<N>, field: &Modulus<N, impl Reduction<N>>) -> Self {
        if self.is_infinity() {
            return other.to_jacobian(field);
        }
        let z2 = field.square(&self.z);
        let h = field.sub(&field.mul(&other.x, &z2), &self.x);
        let r = field.sub(&field.mul(&other.y, &field.mul(&self.z, &z2)), &self.y);
        if is_zero(&h) {
            return if is_zero(&r) { self.double(field) } else { Self::INFINITY };
        }
        let h2 = field.square(&h);
        let h3 = field.mul(&h, &h2);
        let v = field.mul(&self.x, &h2);
        let x = field.sub(&field.sub(&field.square(&r), &h3), &field.double(&v));
        let y = field.sub(&field.mul(&r, &field.sub(&v, &x)), &field.mul(&self.y, &h3));
        Self { x, y, z: field.mul(&self.z, &h) }
    }

    /// The coordinates; `None` for infinity. Costs an inversion.
    pub fn to_affine(self, field: &Modulus<N, impl Reduction<N>>) -> Option<Affine<N>> {
        if self.is_infinity() { None } else { normalise(&[self], field).pop() }
    }
}

/// The coordinates of points of which none is infinity, with one inversion for all (Montgomery's trick).
pub fn normalise<const N: usize>(
    points: &[Jacobian<N>],
    field: &Modulus<N, impl Reduction<N>>,
) -> Vec<Affine<N>> {
    let mut product = field.one;
    let mut prefixes = Vec::with_capacity(points.len());
    for point in points {
        prefixes.push(product);
        product = field.mul(&product, &point.z);
    }
    let mut inverse = field.invert(&product);
    let mut affine = Vec::with_capacity(points.len());
    for (point, prefix) in points.iter().zip(&prefixes).rev() {
        let z = field.mul(&inverse, prefix);
        inverse = field.mul(&inverse, &point.z);
        let z2 = field.square(&z);
        affine.push(Affine { x: field.mul(&point.x, &z2), y: field.mul(&point.y, &field.mul(&z, &z2)) });
    }
    affine.reverse();
    affine
}
