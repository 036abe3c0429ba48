//! Verification of a signed message, step by step (RFC 5652, 5.4 and 5.6; Doc 9303-11, 5.1; TR-03135-1, 5.8.6).

use super::attributes::{as_der, as_sent};
use super::{CmsFault, CmsFinding, SignedAttributes, SignedData, SignerInfo};
use crate::algorithm::SignatureAlgorithm;
use crate::certificate::Certificate;
use crate::der::Oid;
use crate::digest::DigestAlgorithm;
use crate::engine::{PublicKey, SignatureError};
use spartel_base::{CheckResult, Timestamp};
use std::cell::Cell;

/// Most certificates that are tried for one signature.
const MAX_TRIALS: usize = 8;

/// How the certificate of a signer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoundBy {
    /// The message names it.
    Identifier,
    /// The message names another one, but this key verifies the signature.
    Trial,
}

/// Which bytes the signature covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedForm {
    /// The content itself: there are no signed attributes.
    Content,
    /// The signed attributes as they were sent.
    AttributesAsSent,
    /// The DER form of the signed attributes, which were sent otherwise.
    AttributesInDer,
}

/// What was found out about one signature, each step for itself.
#[derive(Debug, Clone)]
pub struct SignerReport<'a> {
    /// The certificate of the signer: the one that is named, or else the one whose key fits.
    pub certificate: Result<(Certificate<'a>, FoundBy), CmsFault>,
    /// Whether the version of the message is one that RFC 5652, 5.1 defines: 1, 3, 4 or 5.
    pub version: Result<i64, CmsFault>,
    /// Whether the signed digest is the digest of the content.
    pub digest: Result<DigestAlgorithm, CmsFault>,
    /// Whether the signature value verifies, and over which bytes.
    pub signature: Result<SignedForm, CmsFault>,
    /// The algorithm of the signature, where it is known: the one that verifies, which may not be the one that is named.
    pub algorithm: Option<SignatureAlgorithm>,
    /// When the signer says to have signed.
    pub signing_time: Option<Timestamp>,
    /// What is odd.
    pub findings: Vec<CmsFinding>,
}

impl SignerReport<'_> {
    /// The result of all steps together (TR-03135-1, 3.8).
    #[must_use]
    pub fn result(&self) -> CheckResult {
        let of = |fault: Option<&CmsFault>| fault.map_or(CheckResult::Successful, CmsFault::result);
        of(self.version.as_ref().err())
            .and(of(self.digest.as_ref().err()))
            .and(of(self.signature.as_ref().err()))
            .and(of(self.certificate.as_ref().err()))
    }
}

/// The content of a message of which every signature holds. Only [`SignedData::verify`] makes it.
///
/// It proves that the holder of the key in [`Self::certificate`] signed the content. Whether that certificate is to be
/// trusted is proven by [`crate::chain::TrustedSigner`].
#[derive(Debug, Clone)]
pub struct VerifiedContent<'a> {
    content: &'a [u8],
    content_type: Oid<'a>,
    certificate: Certificate<'a>,
    signing_time: Option<Timestamp>,
}

impl<'a> VerifiedContent<'a> {
    /// The content.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.content
    }

    /// What the content is.
    #[must_use]
    pub const fn content_type(&self) -> Oid<'a> {
        self.content_type
    }

    /// The certificate whose key verified the (first) signature.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate<'a> {
        &self.certificate
    }

    /// When the signer says to have signed.
    #[must_use]
    pub const fn signing_time(&self) -> Option<Timestamp> {
        self.signing_time
    }
}

/// What the verification of a message found.
#[derive(Debug, Clone)]
pub struct Verification<'a> {
    /// One report for each signature, in the order of the message. Empty where there is no signer.
    pub signers: Vec<SignerReport<'a>>,
    verified: Option<VerifiedContent<'a>>,
}

impl<'a> Verification<'a> {
    /// The report that decides: the first that does not succeed, else the first.
    #[must_use]
    pub fn report(&self) -> Option<&SignerReport<'a>> {
        let not_good = |report: &&SignerReport<'a>| report.result() != CheckResult::Successful;
        self.signers.iter().find(not_good).or(self.signers.first())
    }

    /// The content, if every signature holds.
    ///
    /// # Errors
    /// The first fault of the report that decides.
    pub fn content(&self) -> Result<&VerifiedContent<'a>, CmsFault> {
        self.verified.as_ref().ok_or_else(|| {
            let Some(report) = self.report() else { return CmsFault::NoSigner };
            let faults = [
                report.version.as_ref().err(),
                report.digest.as_ref().err(),
                report.signature.as_ref().err(),
                report.certificate.as_ref().err(),
            ];
            let fault = faults.into_iter().flatten().next();
            fault.copied().unwrap_or(CmsFault::NoContent)
        })
    }
}

impl<'a> SignedData<'a> {
    /// Verifies every signature with the certificates in the message.
    #[must_use]
    pub fn verify(&'a self) -> Verification<'a> {
        self.verify_with(&[])
    }

    /// Verifies every signature with the certificates in the message and `others`, such as published signers of a message
    /// that carries none.
    #[must_use]
    pub fn verify_with(&'a self, others: &[Certificate<'a>]) -> Verification<'a> {
        let work = Work::default();
        let signers: Vec<_> =
            self.signers().iter().map(|signer| self.report(signer, others, &work)).collect();
        let good = signers.iter().all(|report| report.result() == CheckResult::Successful);
        let verified = match (signers.first(), self.unverified_content()) {
            (Some(SignerReport { certificate: Ok((certificate, _)), signing_time, .. }), Some(content))
                if good =>
            {
                Some(VerifiedContent {
                    content,
                    content_type: self.content_type(),
                    certificate: certificate.clone(),
                    signing_time: *signing_time,
                })
            }
            _ => None,
        };
        Verification { signers, verified }
    }

    fn report(
        &'a self,
        signer: &SignerInfo<'a>,
        others: &[Certificate<'a>],
        work: &Work,
    ) -> SignerReport<'a> {
        let mut findings = self.oddities(signer);
        let digest_algorithm = DigestAlgorithm::from_oid(signer.digest_algorithm.id);
        let attributes = signer.signed_attributes.map(SignedAttributes::parse).transpose();
        let digest = match &attributes {
            Ok(attributes) => self.check_digest(digest_algorithm, attributes.as_ref(), &mut findings),
            Err(error) => Err(CmsFault::MalformedAttributes(*error)),
        };
        let algorithm = SignatureAlgorithm::with_digest(&signer.signature_algorithm, digest_algorithm);
        if let (Ok(algorithm), Some(digest)) = (&algorithm, digest_algorithm)
            && algorithm.digest() != digest
        {
            findings.push(CmsFinding::DigestAlgorithmsDiffer);
        }
        let (certificate, signature) = self.check_signature(signer, others, (algorithm, work), &mut findings);
        findings.sort_unstable();
        // How it was made counts, not how it is named: only the first may be too weak.
        let made_otherwise = findings.contains(&CmsFinding::SignedWithContentDigest);
        let algorithm =
            algorithm.map(|named| other_digest(named, signer).filter(|_| made_otherwise).unwrap_or(named));
        SignerReport {
            certificate,
            version: match self.version() {
                version @ (1 | 3..=5) => Ok(version),
                _ => Err(CmsFault::UndefinedVersion),
            },
            digest,
            signature,
            algorithm: algorithm.ok(),
            signing_time: attributes.ok().flatten().and_then(|attributes| attributes.signing_time),
            findings,
        }
    }

    fn oddities(&self, signer: &SignerInfo<'a>) -> Vec<CmsFinding> {
        let announced = self.digest_algorithms().iter().any(|a| a.id == signer.digest_algorithm.id);
        [
            (self.is_ber(), CmsFinding::NotDer),
            (self.signers().len() > 1, CmsFinding::SeveralSigners),
            (!announced, CmsFinding::DigestNotAnnounced),
            (signer.signed_attributes.is_none(), CmsFinding::NoSignedAttributes),
        ]
        .into_iter()
        .filter_map(|(odd, finding)| odd.then_some(finding))
        .collect()
    }

    fn check_digest(
        &self,
        algorithm: Option<DigestAlgorithm>,
        attributes: Option<&SignedAttributes<'a>>,
        findings: &mut Vec<CmsFinding>,
    ) -> Result<DigestAlgorithm, CmsFault> {
        let content = self.unverified_content().ok_or(CmsFault::NoContent)?;
        let algorithm = algorithm.ok_or(CmsFault::UnsupportedDigest)?;
        // Without attributes the signature itself covers the content.
        let Some(attributes) = attributes else { return Ok(algorithm) };
        if attributes.signing_time.is_none() {
            findings.push(CmsFinding::NoSigningTime);
        }
        let wanted = attributes.message_digest.as_deref().ok_or(CmsFault::NoMessageDigest)?;
        if algorithm.digest(content).as_ref() != wanted {
            return Err(CmsFault::DigestMismatch);
        }
        match attributes.content_type {
            Some(kind) if kind != self.content_type() => Err(CmsFault::ContentTypeMismatch),
            Some(_) => Ok(algorithm),
            None => {
                findings.push(CmsFinding::NoContentType);
                Ok(algorithm)
            }
        }
    }

    fn check_signature(
        &'a self,
        signer: &SignerInfo<'a>,
        others: &[Certificate<'a>],
        (algorithm, work): (Result<SignatureAlgorithm, SignatureError>, &Work),
        findings: &mut Vec<CmsFinding>,
    ) -> (Result<(Certificate<'a>, FoundBy), CmsFault>, Result<SignedForm, CmsFault>) {
        let candidates = match self.candidates(signer, others) {
            Ok(candidates) => candidates,
            Err(fault) => return (Err(fault), Err(fault)),
        };
        let mut first = None;
        for (certificate, found_by) in candidates {
            let verdict = algorithm.and_then(|algorithm| {
                let key = certificate.public_key().key()?;
                self.try_key(signer, algorithm, &key, work)
            });
            match verdict {
                Ok((form, odd)) => {
                    findings.extend(odd);
                    if found_by == FoundBy::Trial {
                        findings.push(CmsFinding::SignerIdMismatch);
                    }
                    return (Ok((certificate, found_by)), Ok(form));
                }
                Err(error) => {
                    first.get_or_insert((certificate, found_by, error));
                }
            }
        }
        match first {
            Some((certificate, FoundBy::Identifier, error)) => {
                (Ok((certificate, FoundBy::Identifier)), Err(CmsFault::Signature(error)))
            }
            // No certificate is the one that is named, and no key fits: the signature cannot be judged.
            _ => (Err(CmsFault::NoCertificate), Err(CmsFault::NoCertificate)),
        }
    }

    /// Certificates that may be the signer's, those that are named first.
    fn candidates(
        &self,
        signer: &SignerInfo<'a>,
        others: &[Certificate<'a>],
    ) -> Result<Vec<(Certificate<'a>, FoundBy)>, CmsFault> {
        let mut broken = None;
        let mut found = Vec::new();
        let own = self.certificates().filter_map(|parsed| match parsed {
            Ok(certificate) => Some(certificate),
            Err(error) => {
                broken.get_or_insert(error);
                None
            }
        });
        for certificate in own.chain(others.iter().cloned()).take(super::MAX_PARTS) {
            let named = signer.id.names(&certificate);
            found.push((certificate, if named { FoundBy::Identifier } else { FoundBy::Trial }));
        }
        found.sort_by_key(|(_, found_by)| *found_by == FoundBy::Trial);
        found.truncate(MAX_TRIALS);
        match (found.is_empty(), broken) {
            (true, Some(error)) => Err(CmsFault::MalformedCertificate(error)),
            (true, None) => Err(CmsFault::NoCertificate),
            _ => Ok(found),
        }
    }

    /// Verifies over the attributes as sent, then over their DER form, then with the digest of the content in place of the
    /// one that the signature algorithm names.
    fn try_key(
        &self,
        signer: &SignerInfo<'a>,
        algorithm: SignatureAlgorithm,
        key: &PublicKey,
        work: &Work,
    ) -> Result<(SignedForm, Option<CmsFinding>), SignatureError> {
        let verify = |algorithm: SignatureAlgorithm, message: &[u8]| {
            work.spend_on(key)?;
            algorithm.verify(key, message, &signer.signature)
        };
        let Some(attributes) = signer.signed_attributes else {
            let content = self.unverified_content().ok_or(SignatureError::MalformedSignature)?;
            return verify(algorithm, content).map(|()| (SignedForm::Content, None));
        };
        let sent = as_sent(attributes);
        let mismatch = match verify(algorithm, &sent) {
            Ok(()) => return Ok((SignedForm::AttributesAsSent, None)),
            Err(error) => error,
        };
        if let Ok(der) = as_der(attributes)
            && der != sent
            && verify(algorithm, &der).is_ok()
        {
            return Ok((SignedForm::AttributesInDer, Some(CmsFinding::SignedDerForm)));
        }
        match other_digest(algorithm, signer) {
            Some(other) if verify(other, &sent).is_ok() => {
                Ok((SignedForm::AttributesAsSent, Some(CmsFinding::SignedWithContentDigest)))
            }
            _ => Err(mismatch),
        }
    }
}

/// How often a message may still ask for a verification that costs a hundred times what others do.
struct Work(Cell<u8>);

impl Default for Work {
    fn default() -> Self {
        Self(Cell::new(2))
    }
}

impl Work {
    /// Longest public exponent in bytes of keys that cost what is usual.
    const USUAL_EXPONENT: usize = 8;

    fn spend_on(&self, key: &PublicKey) -> Result<(), SignatureError> {
        if let PublicKey::Rsa(key) = key
            && key.exponent().len() > Self::USUAL_EXPONENT
        {
            self.0.set(self.0.get().checked_sub(1).ok_or(SignatureError::Unsupported)?);
        }
        Ok(())
    }
}

/// The same algorithm with the digest of the signer, where that is another one.
fn other_digest(algorithm: SignatureAlgorithm, signer: &SignerInfo<'_>) -> Option<SignatureAlgorithm> {
    let digest = DigestAlgorithm::from_oid(signer.digest_algorithm.id)?;
    if digest == algorithm.digest() {
        return None;
    }
    Some(match algorithm {
        SignatureAlgorithm::Pkcs1(_) => SignatureAlgorithm::Pkcs1(digest),
        SignatureAlgorithm::Ecdsa(_) => SignatureAlgorithm::Ecdsa(digest),
        SignatureAlgorithm::PlainEcdsa(_) => SignatureAlgorithm::PlainEcdsa(digest),
        SignatureAlgorithm::Pss(_) => return None,
    })
}
