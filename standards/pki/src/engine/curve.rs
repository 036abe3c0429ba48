//! A curve ready for arithmetic: its points in bytes, and signatures on it (SEC 1, 2.3; BSI TR-03111, 3.2 and 4.2).

use super::domain::Domain;
use super::limbs::{add_in_place, bit_length, compare, is_zero, read_bytes, shift_right, to_bytes};
use super::modulus::Modulus;
use super::multiples::Multiples;
use super::multiply::sum;
use super::point::{Affine, Jacobian};
use super::reduction::Reduction;

/// Width of the digits that meet the generator, whose multiples are computed once per curve.
const GENERATOR_WIDTH: usize = 8;

/// A curve with a = -3, its generator's multiples, and the way from and to the coordinates of its standard.
pub struct Curve<const N: usize, W> {
    pub field: Modulus<N, W>,
    pub order: Modulus<N>,
    pub generator: Multiples<N>,
    b: [u64; N],
    twist: Option<Isomorphism<N>>,
    coordinate_length: usize,
}

/// Powers of z for the way to the curve with a = -3, and of 1/z for the way back.
struct Isomorphism<const N: usize> {
    z2: [u64; N],
    z3: [u64; N],
    back2: [u64; N],
    back3: [u64; N],
}

impl<const N: usize, W: Reduction<N>> Curve<N, W> {
    /// The curve of `domain`, whose prime has N limbs.
    pub fn new(domain: &Domain) -> Self {
        let field = Modulus::new(constant(domain.p));
        let order = Modulus::new(constant(domain.n));
        let inner = domain.twist.as_ref().map_or(domain, |twist| twist.t1);
        let residue = |bytes| field.enter(&constant(bytes));
        let (x, y) = inner.coordinates();
        let generator = Affine { x: residue(x), y: residue(y) };
        let twist = domain.twist.as_ref().map(|twist| Isomorphism::new(&residue(twist.z), &field));
        Self {
            generator: Multiples::split(&generator, GENERATOR_WIDTH, &field, &order),
            b: residue(inner.b),
            twist,
            coordinate_length: domain.p.len(),
            field,
            order,
        }
    }

    /// Length of a scalar in bits.
    pub fn order_bits(&self) -> usize {
        bit_length(self.order.value())
    }

    /// Reads a point in uncompressed or compressed form; `None` where it is not one of the curve, or infinity.
    pub fn decode(&self, bytes: &[u8]) -> Option<Affine<N>> {
        let (form, coordinates) = bytes.split_first()?;
        match form {
            0x04 if coordinates.len() == 2 * self.coordinate_length => {
                let (x, y) = coordinates.split_at(self.coordinate_length);
                let (x, y) = (self.field.number(x)?, self.field.number(y)?);
                let point = self.inward(&Affine { x: self.field.enter(&x), y: self.field.enter(&y) });
                (self.field.square(&point.y) == self.right_side(&point.x)).then_some(point)
            }
            0x02 | 0x03 if coordinates.len() == self.coordinate_length => {
                let x = self.field.enter(&self.field.number(coordinates)?);
                let point = self.inward(&Affine { x, y: [0; N] });
                let y = self.field.square_root(&self.right_side(&point.x))?;
                let point = Affine { x: point.x, y };
                let odd = self.field.leave(&self.outward(&point).y)[0] & 1;
                Some(if odd == u64::from(form & 1) { point } else { point.negate(&self.field) })
            }
            _ => None,
        }
    }

    /// The uncompressed form of a point: 04, x, y.
    pub fn encode(&self, point: &Affine<N>) -> Vec<u8> {
        let point = self.outward(point);
        let mut bytes = vec![0x04];
        bytes.extend(to_bytes(&self.field.leave(&point.x), self.coordinate_length));
        bytes.extend(to_bytes(&self.field.leave(&point.y), self.coordinate_length));
        bytes
    }

    /// The generator times `scalar`.
    pub fn multiply_generator(&self, scalar: &[u64; N]) -> Jacobian<N> {
        let terms: Vec<_> = self.generator.terms(scalar).collect();
        sum(&terms, &self.field)
    }

    /// Whether the x-coordinate of `point` is `r` modulo the order, without an inversion. Every order here is below its
    /// prime, so x is r or r + n.
    pub fn has_x(&self, point: &Jacobian<N>, r: &[u64; N]) -> bool {
        let z2 = self.field.square(&point.z);
        let z2 = self.twist.as_ref().map_or(z2, |twist| self.field.mul(&z2, &twist.z2));
        let is = |x: &[u64; N]| self.field.mul(&self.field.enter(x), &z2) == point.x;
        if is(r) {
            return true;
        }
        let mut next = *r;
        let carry = add_in_place(&mut next, self.order.value());
        !carry && compare(&next, self.field.value()).is_lt() && is(&next)
    }

    /// The x-coordinate of `point` modulo the order; `None` for infinity.
    pub fn x_modulo_order(&self, point: Jacobian<N>) -> Option<[u64; N]> {
        let x = self.field.leave(&self.outward(&point.to_affine(&self.field)?).x);
        Some(self.order.leave(&self.order.enter(&x)))
    }

    /// A scalar from 1 to n - 1; `None` for other numbers.
    pub fn scalar(&self, bytes: &[u8]) -> Option<[u64; N]> {
        self.order.number(bytes).filter(|scalar| !is_zero(scalar))
    }

    /// The leftmost bits of a digest, as many as the order has, as a number (FIPS 186-5, 6.4.1, step 2).
    pub fn digest_number(&self, digest: &[u8]) -> [u64; N] {
        let bits = self.order_bits();
        let bytes = digest.get(..bits.div_ceil(8)).unwrap_or(digest);
        let mut number = [0; N];
        read_bytes(&mut number, bytes);
        shift_right(&mut number, (8 * bytes.len()).saturating_sub(bits) as u32);
        number
    }

    fn right_side(&self, x: &[u64; N]) -> [u64; N] {
        let field = &self.field;
        let three = field.add(&field.double(&field.one), &field.one);
        field.add(&field.mul(x, &field.sub(&field.square(x), &three)), &self.b)
    }

    fn inward(&self, point: &Affine<N>) -> Affine<N> {
        match &self.twist {
            Some(twist) => point.scale(&twist.z2, &twist.z3, &self.field),
            None => *point,
        }
    }

    fn outward(&self, point: &Affine<N>) -> Affine<N> {
        match &self.twist {
            Some(twist) => point.scale(&twist.back2, &twist.back3, &self.field),
            None => *point,
        }
    }
}

impl<const N: usize> Isomorphism<N> {
    fn new(z: &[u64; N], field: &Modulus<N, impl Reduction<N>>) -> Self {
        let z2 = field.square(z);
        let z3 = field.mul(&z2, z);
        Self { back2: field.invert(&z2), back3: field.invert(&z3), z2, z3 }
    }
}

fn constant<const N: usize>(bytes: &[u8]) -> [u64; N] {
    let mut limbs = [0; N];
    let fits = read_bytes(&mut limbs, bytes);
    debug_assert!(fits, "a curve is built with the limbs of its prime");
    limbs
}
