//! How keys sign, and the AlgorithmIdentifiers that say so (RFC 4055, RFC 5758).

use crate::der;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::PssParameters;

/// How a key signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// RSASSA-PKCS1-v1_5.
    Pkcs1(DigestAlgorithm),
    /// RSASSA-PSS with a salt of so many bytes, at most 64.
    Pss(DigestAlgorithm, usize),
    /// ECDSA.
    Ecdsa(DigestAlgorithm),
}

impl Scheme {
    /// The digest algorithm.
    pub(crate) const fn digest(self) -> DigestAlgorithm {
        match self {
            Self::Pkcs1(digest) | Self::Pss(digest, _) | Self::Ecdsa(digest) => digest,
        }
    }

    /// The parameters of RSASSA-PSS, the same digest for the mask.
    pub(super) const fn pss_parameters(self, digest: DigestAlgorithm, salt_length: usize) -> PssParameters {
        PssParameters { digest, mask_digest: digest, salt_length: Some(salt_length) }
    }

    /// AlgorithmIdentifier.
    pub(crate) fn identifier(self) -> Vec<u8> {
        use DigestAlgorithm::{Sha1, Sha224, Sha256, Sha384, Sha512};
        match self {
            Self::Pkcs1(digest) => {
                let last = match digest {
                    Sha1 => 5,
                    Sha224 => 14,
                    Sha256 => 11,
                    Sha384 => 12,
                    Sha512 => 13,
                };
                der::sequence([der::oid(&format!("1.2.840.113549.1.1.{last}")), der::null()])
            }
            Self::Pss(digest, salt) => {
                let hash = digest_identifier(digest);
                let mask = der::sequence([der::oid("1.2.840.113549.1.1.8"), hash.clone()]);
                let parameters = der::sequence([
                    der::explicit(0, &hash),
                    der::explicit(1, &mask),
                    der::explicit(2, &der::number(salt as u64)),
                ]);
                der::sequence([der::oid("1.2.840.113549.1.1.10"), parameters])
            }
            Self::Ecdsa(digest) => {
                let oid = match digest {
                    Sha1 => "1.2.840.10045.4.1",
                    Sha224 => "1.2.840.10045.4.3.1",
                    Sha256 => "1.2.840.10045.4.3.2",
                    Sha384 => "1.2.840.10045.4.3.3",
                    Sha512 => "1.2.840.10045.4.3.4",
                };
                der::sequence([der::oid(oid)])
            }
        }
    }
}

/// AlgorithmIdentifier of a digest, with NULL as most issuers write it.
pub(crate) fn digest_identifier(digest: DigestAlgorithm) -> Vec<u8> {
    der::sequence([der::object(0x06, digest.oid().0), der::null()])
}
