//! Which curve: by object identifier, by explicit parameters (RFC 5480, 2.1.1; Doc 9303-12, 4.4.2).

use super::curve::Curve;
use super::domain::{self, Domain};
use super::ec_key::Group;
use super::limbs::strip;
use super::reduction::{self, AnyModulus};
use crate::der::Oid;
use std::fmt;
use std::sync::OnceLock;

/// A curve over a prime field with cofactor 1 that documents use. It displays as its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CurveId {
    /// NIST P-192, secp192r1.
    P192,
    /// NIST P-224, secp224r1.
    P224,
    /// NIST P-256, secp256r1.
    P256,
    /// NIST P-384, secp384r1.
    P384,
    /// NIST P-521, secp521r1.
    P521,
    /// brainpoolP160r1.
    BrainpoolP160r1,
    /// brainpoolP160t1.
    BrainpoolP160t1,
    /// brainpoolP192r1.
    BrainpoolP192r1,
    /// brainpoolP192t1.
    BrainpoolP192t1,
    /// brainpoolP224r1.
    BrainpoolP224r1,
    /// brainpoolP224t1.
    BrainpoolP224t1,
    /// brainpoolP256r1.
    BrainpoolP256r1,
    /// brainpoolP256t1.
    BrainpoolP256t1,
    /// brainpoolP320r1.
    BrainpoolP320r1,
    /// brainpoolP320t1.
    BrainpoolP320t1,
    /// brainpoolP384r1.
    BrainpoolP384r1,
    /// brainpoolP384t1.
    BrainpoolP384t1,
    /// brainpoolP512r1.
    BrainpoolP512r1,
    /// brainpoolP512t1.
    BrainpoolP512t1,
}

/// The parameters of a curve in bytes, big-endian; leading zeros do not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurveParameters<'a> {
    /// The prime of the field.
    pub prime: &'a [u8],
    /// The coefficient a.
    pub a: &'a [u8],
    /// The coefficient b.
    pub b: &'a [u8],
    /// The generator: `04 x y`, or `02 x` or `03 x`.
    pub generator: &'a [u8],
    /// The order of the generator.
    pub order: &'a [u8],
    /// The cofactor, where it is given.
    pub cofactor: Option<&'a [u8]>,
}

impl CurveId {
    /// Every curve.
    pub const ALL: [Self; 19] = [
        Self::P192,
        Self::P224,
        Self::P256,
        Self::P384,
        Self::P521,
        Self::BrainpoolP160r1,
        Self::BrainpoolP160t1,
        Self::BrainpoolP192r1,
        Self::BrainpoolP192t1,
        Self::BrainpoolP224r1,
        Self::BrainpoolP224t1,
        Self::BrainpoolP256r1,
        Self::BrainpoolP256t1,
        Self::BrainpoolP320r1,
        Self::BrainpoolP320t1,
        Self::BrainpoolP384r1,
        Self::BrainpoolP384t1,
        Self::BrainpoolP512r1,
        Self::BrainpoolP512t1,
    ];

    /// The curve that an object identifier names; `None` where it names no curve known here.
    #[must_use]
    pub fn from_oid(oid: Oid<'_>) -> Option<Self> {
        Self::ALL.into_iter().find(|curve| curve.oid() == oid)
    }

    /// The curve that explicit parameters describe; `None` where they are not those of a curve known here, in any
    /// number. An absent cofactor is taken for 1.
    #[must_use]
    pub fn from_parameters(parameters: &CurveParameters<'_>) -> Option<Self> {
        Self::ALL.into_iter().find(|curve| curve.domain().is(parameters))
    }

    /// The parameters of the curve, all as long as its prime; the generator is uncompressed, the cofactor is 1.
    #[must_use]
    pub const fn parameters(self) -> CurveParameters<'static> {
        let Domain { p, a, b, g, n, .. } = *self.domain();
        CurveParameters { prime: p, a, b, generator: g, order: n, cofactor: Some(&[1]) }
    }

    /// The object identifier (RFC 5480, 2.1.1.1; RFC 5639, 4.1).
    #[must_use]
    pub const fn oid(self) -> Oid<'static> {
        self.domain().oid
    }

    /// The name: `NIST P-256`, `brainpoolP256r1`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.domain().name
    }

    /// Length of the prime in bits, which is also that of the order.
    #[must_use]
    pub const fn bits(self) -> usize {
        let p = self.domain().p;
        8 * p.len() - p[0].leading_zeros() as usize
    }

    /// Length in bytes of a coordinate and of each half of a raw signature.
    #[must_use]
    pub const fn byte_length(self) -> usize {
        self.domain().p.len()
    }

    const fn domain(self) -> &'static Domain {
        match self {
            Self::P192 => &domain::P192,
            Self::P224 => &domain::P224,
            Self::P256 => &domain::P256,
            Self::P384 => &domain::P384,
            Self::P521 => &domain::P521,
            Self::BrainpoolP160r1 => &domain::BRAINPOOL_P160R1,
            Self::BrainpoolP160t1 => &domain::BRAINPOOL_P160T1,
            Self::BrainpoolP192r1 => &domain::BRAINPOOL_P192R1,
            Self::BrainpoolP192t1 => &domain::BRAINPOOL_P192T1,
            Self::BrainpoolP224r1 => &domain::BRAINPOOL_P224R1,
            Self::BrainpoolP224t1 => &domain::BRAINPOOL_P224T1,
            Self::BrainpoolP256r1 => &domain::BRAINPOOL_P256R1,
            Self::BrainpoolP256t1 => &domain::BRAINPOOL_P256T1,
            Self::BrainpoolP320r1 => &domain::BRAINPOOL_P320R1,
            Self::BrainpoolP320t1 => &domain::BRAINPOOL_P320T1,
            Self::BrainpoolP384r1 => &domain::BRAINPOOL_P384R1,
            Self::BrainpoolP384t1 => &domain::BRAINPOOL_P384T1,
            Self::BrainpoolP512r1 => &domain::BRAINPOOL_P512R1,
            Self::BrainpoolP512t1 => &domain::BRAINPOOL_P512T1,
        }
    }

    /// The arithmetic of the curve, prepared when it is first needed.
    pub(super) fn group(self) -> &'static dyn Group {
        static GROUPS: [OnceLock<Box<dyn Group>>; CurveId::ALL.len()] =
            [const { OnceLock::new() }; CurveId::ALL.len()];
        let domain = self.domain();
        GROUPS[self as usize]
            .get_or_init(|| match (self, domain.p.len().div_ceil(8)) {
                (Self::P256, _) => Box::new(Curve::<4, reduction::P256>::new(domain)),
                (Self::P384, _) => Box::new(Curve::<6, reduction::P384>::new(domain)),
                (Self::P521, _) => Box::new(Curve::<9, reduction::P521>::new(domain)),
                (_, ..=3) => Box::new(Curve::<3, AnyModulus>::new(domain)),
                (_, 4) => Box::new(Curve::<4, AnyModulus>::new(domain)),
                (_, 5) => Box::new(Curve::<5, AnyModulus>::new(domain)),
                (_, 6) => Box::new(Curve::<6, AnyModulus>::new(domain)),
                (_, _) => Box::new(Curve::<8, AnyModulus>::new(domain)),
            })
            .as_ref()
    }
}

impl fmt::Display for CurveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Domain {
    fn is(&self, parameters: &CurveParameters<'_>) -> bool {
        let same = |a: &[u8], b: &[u8]| strip(a) == strip(b);
        same(self.p, parameters.prime)
            && same(self.a, parameters.a)
            && same(self.b, parameters.b)
            && same(self.n, parameters.order)
            && parameters.cofactor.is_none_or(|cofactor| strip(cofactor) == [1])
            && self.generator_is(parameters.generator)
    }

    fn generator_is(&self, point: &[u8]) -> bool {
        let (x, y) = self.coordinates();
        match point {
            [form @ (0x02 | 0x03), rest @ ..] => {
                rest == x && y.last().is_some_and(|last| last & 1 == form & 1)
            }
            _ => point == self.g,
        }
    }
}
