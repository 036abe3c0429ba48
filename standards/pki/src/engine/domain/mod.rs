//! Domain parameters of every curve, as their standards print them.

mod brainpool;
mod nist;

pub use brainpool::*;
pub use nist::*;

use crate::der::Oid;

/// A curve y² = x³ + ax + b over a prime field with cofactor 1; its numbers are big-endian and as long as the prime.
pub struct Domain {
    pub name: &'static str,
    pub oid: Oid<'static>,
    /// The prime of the field.
    pub p: &'static [u8],
    pub a: &'static [u8],
    pub b: &'static [u8],
    /// The generator in uncompressed form.
    pub g: &'static [u8],
    /// The order of the generator.
    pub n: &'static [u8],
    /// Where a is not -3: an isomorphic curve where it is.
    pub twist: Option<Twist>,
}

impl Domain {
    /// The coordinates of the generator.
    pub fn coordinates(&self) -> (&'static [u8], &'static [u8]) {
        self.g[1..].split_at(self.p.len())
    }
}

/// The isomorphism (x, y) → (xz², yz³) from a random Brainpool curve to its twist (RFC 5639, 2.1).
pub struct Twist {
    pub z: &'static [u8],
    pub t1: &'static Domain,
}

/// The bytes that a constant spells in hexadecimal; a wrong constant does not compile.
const fn hex<const L: usize>(text: &str) -> [u8; L] {
    assert!(text.len() == 2 * L);
    let mut bytes = [0; L];
    let mut at = 0;
    while at < 2 * L {
        let digit = match text.as_bytes()[at] {
            digit @ b'0'..=b'9' => digit - b'0',
            digit @ b'a'..=b'f' => digit - b'a' + 10,
            _ => panic!(),
        };
        bytes[at / 2] = bytes[at / 2] << 4 | digit;
        at += 1;
    }
    bytes
}
