//! From an AlgorithmIdentifier to the one way in which the signature is verified.

use super::AlgorithmIdentifier;
use crate::der::{self, Oid, Tag, Tlv};
use crate::digest::{Digest, DigestAlgorithm};
use crate::engine::{EcdsaSignature, PssParameters, PublicKey, SignatureError};
use crate::oid;
use spartel_base::ParseError;

/// A signature algorithm that can be verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureAlgorithm {
    /// RSA with the padding of PKCS #1 version 1.5.
    Pkcs1(DigestAlgorithm),
    /// RSA with probabilistic padding.
    Pss(PssParameters),
    /// ECDSA with the signature as a SEQUENCE of two numbers.
    Ecdsa(DigestAlgorithm),
    /// ECDSA with the two numbers behind each other (TR-03111, 5.2.1.1).
    PlainEcdsa(DigestAlgorithm),
}

impl SignatureAlgorithm {
    /// The algorithm of a certificate or list, which names its digest.
    ///
    /// # Errors
    /// `Unsupported` for an unknown algorithm or unknown parameters.
    pub fn parse(algorithm: &AlgorithmIdentifier<'_>) -> Result<Self, SignatureError> {
        Self::with_digest(algorithm, None)
    }

    /// The algorithm of a message, which may leave the digest to the `digest` of the signer (RFC 3370, 3.2).
    ///
    /// # Errors
    /// `Unsupported` for an unknown algorithm or unknown parameters, or where the digest stays open.
    pub fn with_digest(
        algorithm: &AlgorithmIdentifier<'_>,
        digest: Option<DigestAlgorithm>,
    ) -> Result<Self, SignatureError> {
        let open = || digest.ok_or(SignatureError::Unsupported);
        match algorithm.id {
            oid::RSA_ENCRYPTION => Ok(Self::Pkcs1(open()?)),
            oid::EC_PUBLIC_KEY => Ok(Self::Ecdsa(open()?)),
            oid::RSA_PSS => pss(algorithm.parameters).map(Self::Pss).map_err(|_| SignatureError::Unsupported),
            oid::ECDSA_SPECIFIED => specified(algorithm.parameters).map(Self::Ecdsa),
            id => TABLE
                .iter()
                .find(|row| row.0 == id)
                .map(|row| (row.1)(row.2))
                .ok_or(SignatureError::Unsupported),
        }
    }

    /// The digest over the signed bytes.
    #[must_use]
    pub const fn digest(&self) -> DigestAlgorithm {
        match self {
            Self::Pkcs1(digest) | Self::Ecdsa(digest) | Self::PlainEcdsa(digest) => *digest,
            Self::Pss(parameters) => parameters.digest,
        }
    }

    /// The family in one word: `RSA-PKCS1`, `RSA-PSS`, `ECDSA`, `ECDSA-plain`.
    #[must_use]
    pub const fn family(&self) -> &'static str {
        match self {
            Self::Pkcs1(_) => "RSA-PKCS1",
            Self::Pss(_) => "RSA-PSS",
            Self::Ecdsa(_) => "ECDSA",
            Self::PlainEcdsa(_) => "ECDSA-plain",
        }
    }

    /// Verifies a signature over `message`.
    ///
    /// # Errors
    /// `Mismatch` where the signature is not one of this key over these bytes, as none is where the algorithm is not one
    /// of the kind of the key; `Unsupported` where the engine does not know the parameters.
    pub fn verify(&self, key: &PublicKey, message: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
        self.verify_digest(key, &self.digest().digest(message), signature)
    }

    /// Verifies a signature over a message of which the digest is known.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_digest(
        &self,
        key: &PublicKey,
        digest: &Digest,
        signature: &[u8],
    ) -> Result<(), SignatureError> {
        match (self, key) {
            (Self::Pkcs1(algorithm), PublicKey::Rsa(key)) => {
                key.verify_pkcs1(*algorithm, digest.as_ref(), signature)
            }
            (Self::Pss(parameters), PublicKey::Rsa(key)) => {
                key.verify_pss(parameters, digest.as_ref(), signature)
            }
            (Self::Ecdsa(_), PublicKey::Ec(key)) => {
                key.verify(digest.as_ref(), &EcdsaSignature::from_der(signature)?)
            }
            (Self::PlainEcdsa(_), PublicKey::Ec(key)) => {
                key.verify(digest.as_ref(), &EcdsaSignature::from_raw(key.curve(), signature)?)
            }
            // A key of the one kind makes no signature of the other: this is known to be wrong, not merely unknown.
            _ => Err(SignatureError::Mismatch),
        }
    }
}

type Row = (Oid<'static>, fn(DigestAlgorithm) -> SignatureAlgorithm, DigestAlgorithm);

use DigestAlgorithm::{Sha1, Sha224, Sha256, Sha384, Sha512};
use SignatureAlgorithm::{Ecdsa, Pkcs1, PlainEcdsa};

const TABLE: &[Row] = &[
    (oid::SHA256_RSA, Pkcs1, Sha256),
    (oid::ECDSA_SHA256, Ecdsa, Sha256),
    (oid::ECDSA_SHA384, Ecdsa, Sha384),
    (oid::ECDSA_SHA512, Ecdsa, Sha512),
    (oid::SHA512_RSA, Pkcs1, Sha512),
    (oid::SHA384_RSA, Pkcs1, Sha384),
    (oid::SHA1_RSA, Pkcs1, Sha1),
    (oid::SHA1_RSA_OIW, Pkcs1, Sha1),
    (oid::SHA224_RSA, Pkcs1, Sha224),
    (oid::ECDSA_SHA1, Ecdsa, Sha1),
    (oid::ECDSA_SHA224, Ecdsa, Sha224),
    (oid::PLAIN_SHA1, PlainEcdsa, Sha1),
    (oid::PLAIN_SHA224, PlainEcdsa, Sha224),
    (oid::PLAIN_SHA256, PlainEcdsa, Sha256),
    (oid::PLAIN_SHA384, PlainEcdsa, Sha384),
    (oid::PLAIN_SHA512, PlainEcdsa, Sha512),
];

/// ecdsa-with-Specified carries the digest as its parameters (X9.62).
fn specified(parameters: Option<Tlv<'_>>) -> Result<DigestAlgorithm, SignatureError> {
    let object = parameters.ok_or(SignatureError::Unsupported)?;
    digest_of("ecdsa-with-Specified", object).ok().flatten().ok_or(SignatureError::Unsupported)
}

fn digest_of(structure: &'static str, object: Tlv<'_>) -> Result<Option<DigestAlgorithm>, ParseError> {
    Ok(DigestAlgorithm::from_oid(AlgorithmIdentifier::parse(structure, object)?.id))
}

/// RSASSA-PSS-params with their defaults: SHA-1, MGF1 with SHA-1, a salt of 20 bytes (RFC 4055, 3.1).
fn pss(parameters: Option<Tlv<'_>>) -> Result<PssParameters, ParseError> {
    const NAME: &str = "RSASSA-PSS-params";
    let mut found = PssParameters { digest: Sha1, mask_digest: Sha1, salt_length: Some(20) };
    let Some(object) = parameters.filter(|p| p.tag != Tag::NULL) else { return Ok(found) };
    let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
    while !parts.is_empty() {
        let part = parts.next()?;
        let unsupported = part.error(NAME, spartel_base::Reason::Unsupported);
        let inner = part.reader(NAME)?.next()?;
        match part.tag.0 {
            0xA0 => found.digest = digest_of(NAME, inner)?.ok_or(unsupported)?,
            0xA1 => {
                let mask = AlgorithmIdentifier::parse(NAME, inner)?;
                let digest = mask.parameters.filter(|_| mask.id == oid::MGF1).ok_or(unsupported)?;
                found.mask_digest = digest_of(NAME, digest)?.ok_or(unsupported)?;
            }
            0xA2 => {
                let length = der::small_integer(NAME, inner)?;
                found.salt_length = Some(usize::try_from(length).map_err(|_| unsupported)?);
            }
            0xA3 if der::small_integer(NAME, inner)? == 1 => {}
            _ => return Err(unsupported),
        }
    }
    Ok(found)
}
