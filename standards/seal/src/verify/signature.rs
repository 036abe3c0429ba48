//! The signature of a seal (Doc 9303-13, 2.4): raw ECDSA with the digest that belongs to the curve.

use super::{Step, StepKind, StepReason, SubIndication};
use crate::Seal;
use crate::vds_nc::NcAlgorithm;
use spartel_pki::certificate::Certificate;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::{CurveId, EcdsaSignature, PublicKey, SignatureError};

/// The digest for a curve by the length of its order (2.4). The table of the standard ends at 512 bits; P-521 takes the
/// longest digest too.
#[must_use]
pub const fn digest_of(curve: CurveId) -> DigestAlgorithm {
    match curve.bits() {
        0..=224 => DigestAlgorithm::Sha224,
        225..=256 => DigestAlgorithm::Sha256,
        257..=384 => DigestAlgorithm::Sha384,
        _ => DigestAlgorithm::Sha512,
    }
}

/// The curve that an algorithm of RFC 7518, 3.4 demands.
const fn curve_of(algorithm: NcAlgorithm) -> CurveId {
    match algorithm {
        NcAlgorithm::Es256 => CurveId::P256,
        NcAlgorithm::Es384 => CurveId::P384,
        NcAlgorithm::Es512 => CurveId::P521,
    }
}

pub(super) fn step(seal: &Seal<'_>, certificate: &Certificate<'_>) -> Step {
    let reason = match check(seal, certificate) {
        Ok(()) => return Step::passed(StepKind::Signature, StepReason::Passed),
        Err(SignatureError::Mismatch) => StepReason::SignatureMismatch,
        Err(SignatureError::MalformedSignature) => StepReason::SignatureMalformed,
        Err(SignatureError::MalformedKey) => StepReason::KeyMalformed,
        Err(SignatureError::Unsupported) => StepReason::SignatureUnsupported,
    };
    Step::indicating(StepKind::Signature, reason, SubIndication::InvalidSignature)
}

fn check(seal: &Seal<'_>, certificate: &Certificate<'_>) -> Result<(), SignatureError> {
    let PublicKey::Ec(key) = certificate.public_key().key()? else { return Err(SignatureError::Unsupported) };
    let curve = key.curve();
    if let Seal::VdsNc(seal) = seal
        && curve_of(seal.algorithm()) != curve
    {
        return Err(SignatureError::Unsupported);
    }
    let digest = digest_of(curve).digest(seal.signed_bytes());
    key.verify(digest.as_ref(), &EcdsaSignature::from_raw(curve, seal.signature())?)
}
