//! Algorithms that are too old for what they protect (Doc 9303-12, 4.1.6; NIST SP 800-131A, revision 2).

use crate::algorithm::{KeyAlgorithm, SignatureAlgorithm};
use crate::certificate::Certificate;
use crate::digest::DigestAlgorithm;
use spartel_base::{Date, Timestamp};

/// An algorithm or key that should no longer be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgedAlgorithm {
    /// What is old: `SHA-1`, `RSA` or `EC`.
    pub what: &'static str,
    /// Its strength in bits: of the modulus, the curve, or the digest.
    pub bits: usize,
    /// The last year in which it was acceptable for signing.
    pub until: u16,
    /// Whether the certificate was issued after that year: a mistake then, and not only age.
    pub issued_after: bool,
}

impl AgedAlgorithm {
    /// The arguments of the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        vec![
            ("what", self.what.to_owned()),
            ("bits", self.bits.to_string()),
            ("until", self.until.to_string()),
            ("issued_after", self.issued_after.to_string()),
        ]
    }
}

/// The aged algorithms of a certificate at `at`: the digest of its signature, and its key.
pub fn aged_algorithms(
    certificate: &Certificate<'_>,
    at: Timestamp,
) -> impl Iterator<Item = AgedAlgorithm> + use<> {
    let issued = certificate.validity().map(|validity| validity.not_before).ok();
    let digest = SignatureAlgorithm::parse(certificate.algorithm()).ok().and_then(|a| of_digest(a.digest()));
    let key = certificate.public_key().kind().ok().and_then(of_key);
    [digest, key].into_iter().flatten().filter_map(move |(what, bits, until)| {
        let end = Date::new(until + 1, 1, 1)?.midnight();
        let issued_after = issued.is_some_and(|issued| issued >= end);
        (at >= end).then_some(AgedAlgorithm { what, bits, until, issued_after })
    })
}

const fn of_digest(digest: DigestAlgorithm) -> Option<(&'static str, usize, u16)> {
    match digest {
        DigestAlgorithm::Sha1 => Some(("SHA-1", 160, 2013)),
        DigestAlgorithm::Sha224 => Some(("SHA-224", 224, 2030)),
        _ => None,
    }
}

fn of_key(key: KeyAlgorithm<'_>) -> Option<(&'static str, usize, u16)> {
    let (what, bits, last, strong) = match key {
        KeyAlgorithm::Rsa { modulus, .. } => ("RSA", rsa_bits(modulus), 2048, 3072),
        KeyAlgorithm::Ec { curve, .. } => ("EC", curve.bits(), 224, 256),
        _ => return None,
    };
    if bits < last {
        Some((what, bits, 2013))
    } else if bits < strong {
        Some((what, bits, 2030))
    } else {
        None
    }
}

/// The length of a modulus in bits.
pub(crate) fn rsa_bits(modulus: &[u8]) -> usize {
    let zeros = modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
    (modulus.len() * 8).saturating_sub(zeros)
}
