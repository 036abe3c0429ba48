//! Steps on the signed message: form, certificate, digest, signature (TR-03135-1, 5.8.4.2.1 and 5.8.6.1).

use super::{Cause, Check, Step};
use crate::sod::SodFault;
use spartel_base::Timestamp;
use spartel_pki::algorithm::SignatureAlgorithm;
use spartel_pki::certificate::Certificate;
use spartel_pki::cms::{CmsFault, CmsFinding, FoundBy, SignedData, SignerReport};
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::SignatureError;

/// What the verification of one signed message came to.
pub(super) struct Message<'a> {
    /// Signature section, signer certificate, digest and signature value.
    pub(super) steps: [Step; 4],
    /// The certificate of the signer.
    pub(super) signer: Option<Certificate<'a>>,
    /// When the signer says to have signed.
    pub(super) signing_time: Option<Timestamp>,
    /// The digest over the content.
    pub(super) digest: Option<DigestAlgorithm>,
    /// The algorithm of the signature.
    pub(super) algorithm: Option<SignatureAlgorithm>,
    /// What is odd about the message.
    pub(super) findings: Vec<CmsFinding>,
    /// Whether every signature holds.
    pub(super) holds: bool,
}

impl<'a> Message<'a> {
    /// Verifies the message and tells each step.
    pub(super) fn judge(message: &SignedData<'a>, faults: &[SodFault]) -> Self {
        let verification = message.verify();
        let holds = verification.content().is_ok();
        let Some(report) = verification.report() else {
            return Self::without_signature();
        };
        let raw = report.certificate.as_ref().ok().map(|(certificate, _)| certificate.raw());
        // The report borrows the message; the same certificate is read again from the bytes.
        let signer = message.certificates().flatten().find(|own| Some(own.raw()) == raw);
        Self {
            steps: [section(report, faults), certificate(report), digest(report, message), signature(report)],
            signer,
            signing_time: report.signing_time,
            digest: report.digest.as_ref().ok().copied(),
            algorithm: report.algorithm,
            findings: report.findings.clone(),
            holds,
        }
    }

    fn without_signature() -> Self {
        Self {
            steps: [
                Step::failed(Check::SignatureSection, Cause::SignatureMissing),
                Step::failed(Check::SignerCertificate, Cause::SignatureMissing),
                Step::undetermined(Check::Digest, Cause::SignatureMissing),
                Step::undetermined(Check::SignatureValue, Cause::SignatureMissing),
            ],
            signer: None,
            signing_time: None,
            digest: None,
            algorithm: None,
            findings: Vec::new(),
            holds: false,
        }
    }
}

fn section(report: &SignerReport<'_>, faults: &[SodFault]) -> Step {
    const CHECK: Check = Check::SignatureSection;
    match (faults.first(), &report.digest) {
        (Some(fault), _) => Step::failed(CHECK, Cause::SignatureSectionMalformed(fault.clone())),
        (None, Err(CmsFault::MalformedAttributes(error))) => {
            Step::failed(CHECK, Cause::SignedAttributesMalformed(*error))
        }
        _ => Step::successful(CHECK),
    }
}

/// Table 5.94. Extensions that cannot be read up to the key of the authority are a fault of the certificate: without it
/// no authority would be found, as where none is held.
fn certificate(report: &SignerReport<'_>) -> Step {
    const CHECK: Check = Check::SignerCertificate;
    match &report.certificate {
        Ok((found, FoundBy::Identifier)) => match found.authority_key_id() {
            Ok(_) => Step::successful(CHECK),
            Err(error) => Step::failed(CHECK, Cause::SignerMalformed(error)),
        },
        Ok((_, FoundBy::Trial)) => Step::failed(CHECK, Cause::SignerIdentifierWrong),
        Err(fault) => Step::failed(CHECK, cause_of(fault)),
    }
}

/// Table 5.108. Signed attributes without a digest leave the content unsigned: that is wrong, not unsupported.
fn digest(report: &SignerReport<'_>, message: &SignedData<'_>) -> Step {
    const CHECK: Check = Check::Digest;
    match &report.digest {
        Ok(_) if report.findings.contains(&CmsFinding::NoSignedAttributes) => {
            Step::not_supported(CHECK, Cause::ContentDigestAbsent)
        }
        Ok(_) => Step::successful(CHECK),
        Err(CmsFault::NoContent) => Step::undetermined(CHECK, Cause::SecurityObjectUnreadable),
        Err(CmsFault::UnsupportedDigest) => {
            let ids = message.signers().iter().map(|signer| signer.digest_algorithm.id);
            let unknown =
                ids.filter(|id| DigestAlgorithm::from_oid(*id).is_none()).map(|id| id.to_string()).next();
            Step::undetermined(CHECK, Cause::DigestUnknown(unknown.unwrap_or_default()))
        }
        Err(fault) => Step::new(CHECK, fault.result(), cause_of(fault)),
    }
}

/// Table 5.109.
fn signature(report: &SignerReport<'_>) -> Step {
    const CHECK: Check = Check::SignatureValue;
    match &report.signature {
        Ok(_) => Step::successful(CHECK),
        Err(fault) => Step::new(CHECK, fault.result(), cause_of(fault)),
    }
}

fn cause_of(fault: &CmsFault) -> Cause {
    match fault {
        CmsFault::NoCertificate => Cause::SignerMissing,
        CmsFault::MalformedCertificate(error) => Cause::SignerMalformed(*error),
        CmsFault::MalformedAttributes(error) => Cause::SignedAttributesMalformed(*error),
        CmsFault::NoMessageDigest => Cause::ContentDigestAbsent,
        CmsFault::DigestMismatch => Cause::ContentDigestWrong,
        CmsFault::ContentTypeMismatch => Cause::ContentTypeWrong,
        CmsFault::UnsupportedDigest => Cause::DigestUnknown(String::new()),
        CmsFault::NoContent => Cause::SecurityObjectUnreadable,
        CmsFault::Signature(SignatureError::Mismatch | SignatureError::MalformedSignature) => {
            Cause::SignatureWrong
        }
        CmsFault::Signature(_) => Cause::SignatureUnknown,
        CmsFault::NoSigner | CmsFault::UndefinedVersion => Cause::SignatureMissing,
    }
}
