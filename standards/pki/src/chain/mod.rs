//! From the certificate of a signer to the key of a CSCA that is trusted (Doc 9303-12, appendix D; TR-03135-1, 5.6.3.2).
//!
//! A chain has two levels: signer and CSCA. Link certificates are no steps of it; they bring keys into the store.

mod age;
mod candidates;
mod fault;
mod finding;
mod name_check;

pub use age::{AgedAlgorithm, aged_algorithms};
pub use candidates::FoundBy;
pub use fault::{Distrust, PathFault};
pub use finding::ChainFinding;
pub use name_check::{NameFault, check_name};

use crate::certificate::{Certificate, InPeriod, KeyUsage};
use crate::engine::SignatureError;
use crate::trust::{Anchor, Entry, EntryKind, Revocation, TrustStore};
use candidates::Candidates;
use spartel_base::{CheckResult, Timestamp};

/// Most anchors whose key is tried for one signature.
pub const MAX_TRIALS: usize = 24;

/// The anchor whose key verified the certificate of a signer, and how it was found.
#[derive(Debug, Clone, Copy)]
pub struct Path<'s> {
    /// The anchor.
    pub anchor: &'s Anchor,
    /// How it was found.
    pub found_by: FoundBy,
}

/// A certificate that a trusted CSCA signed and no list at hand names as revoked. Only [`build`] makes it.
///
/// Whether it is within its validity, and whether a current list was at hand, are results of their own.
#[derive(Debug, Clone)]
pub struct TrustedSigner<'c, 's> {
    certificate: Certificate<'c>,
    path: Path<'s>,
    revocation: Revocation,
}

impl<'c, 's> TrustedSigner<'c, 's> {
    /// The certificate of the signer.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate<'c> {
        &self.certificate
    }

    /// The anchor whose key signed it.
    #[must_use]
    pub const fn anchor(&self) -> &'s Anchor {
        self.path.anchor
    }

    /// What the revocation lists said.
    #[must_use]
    pub const fn revocation(&self) -> Revocation {
        self.revocation
    }

    /// Whether this is the proof for `certificate`, byte for byte.
    #[must_use]
    pub fn is_for(&self, certificate: &Certificate<'_>) -> bool {
        self.certificate.raw() == certificate.raw()
    }
}

/// Whether the key of a signer verifies its own certificate (TR-03135-1, 5.6.3.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SelfSigned {
    /// Another key signed it.
    No,
    /// Its own key signed it.
    Yes,
    /// That could not be found out.
    Undetermined(SignatureError),
}

impl SelfSigned {
    /// The result of the check.
    #[must_use]
    pub const fn result(self) -> CheckResult {
        match self {
            Self::No => CheckResult::Successful,
            Self::Yes => CheckResult::Failed,
            Self::Undetermined(_) => CheckResult::Undetermined,
        }
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "not-self-signed",
            Self::Yes => "self-signed",
            Self::Undetermined(_) => "algorithm-unsupported",
        }
    }
}

/// Everything found out about the certificate of a signer, each step for itself.
#[derive(Debug, Clone)]
pub struct Chain<'c, 's> {
    /// Whether a trusted key verifies the signature of the certificate (5.6.3.2.1).
    pub path: Result<Path<'s>, PathFault>,
    /// Whether the certificate is valid at the time of the inspection (5.6.3.2.2); `None` where its period cannot be read.
    pub validity: Option<InPeriod>,
    /// Whether the anchor is valid at the time of the inspection (5.6.3.2.3); `None` without anchor or readable period.
    pub anchor_validity: Option<InPeriod>,
    /// Whether the certificate was revoked (part of 5.6.3.2.4).
    pub revocation: Revocation,
    /// Whether the certificate is signed by its own key (5.6.3.2.5).
    pub self_signed: SelfSigned,
    /// Whether the subject has what it must have (5.6.3.2.6).
    pub subject: Result<(), NameFault>,
    /// Whether the issuer has what it must have (5.6.3.2.7).
    pub issuer: Result<(), NameFault>,
    /// What is odd without deciding.
    pub findings: Vec<ChainFinding>,
    trusted: Result<TrustedSigner<'c, 's>, Distrust>,
}

impl<'c, 's> Chain<'c, 's> {
    /// The proof, if the signer is trusted (5.6.3.2.4).
    ///
    /// # Errors
    /// Why it is not.
    pub fn trusted(&self) -> Result<&TrustedSigner<'c, 's>, Distrust> {
        self.trusted.as_ref().map_err(|why| *why)
    }

    /// The result of the check of the trust status (5.6.3.2.4). Whether a list says "not revoked" is a question of its own.
    #[must_use]
    pub fn trust_result(&self) -> CheckResult {
        self.trusted.as_ref().map_or_else(Distrust::result, |_| CheckResult::Successful)
    }

    /// Whether the certificate was valid when it signed.
    #[must_use]
    pub fn validity_at_signing(&self, certificate: &Certificate<'_>, signed: Timestamp) -> Option<InPeriod> {
        certificate.validity_at(signed)
    }
}

/// Builds the chain of `certificate` from `store` and judges it at `at`.
#[must_use]
pub fn build<'c, 's>(certificate: &Certificate<'c>, store: &'s TrustStore, at: Timestamp) -> Chain<'c, 's> {
    let mut findings = Vec::new();
    let path = find_path(certificate, store, &mut findings);
    let self_signed = self_signed(certificate, &path);
    let revocation = store.revocation(certificate, path.as_ref().ok().map(|path| path.anchor.id()), at);
    findings.extend(finding::of_certificate(certificate));
    findings.extend(aged_algorithms(certificate, at).map(ChainFinding::Aged));
    if let Ok(path) = &path {
        findings.extend(finding::of_path(certificate, store, path));
    }
    let trusted = match (&path, self_signed, revocation) {
        (_, SelfSigned::Yes, _) => Err(Distrust::SelfSigned),
        (Err(fault), ..) => Err(Distrust::Path(*fault)),
        (_, _, Revocation::Revoked { since, reason }) => Err(Distrust::Revoked { since, reason }),
        (Ok(path), ..) => Ok(TrustedSigner { certificate: certificate.clone(), path: *path, revocation }),
    };
    Chain {
        validity: certificate.validity_at(at),
        anchor_validity: path.as_ref().ok().and_then(|path| store.validity_of(path.anchor, at)),
        revocation,
        self_signed,
        subject: check_name(&certificate.subject()),
        issuer: check_name(&certificate.issuer()),
        findings,
        path,
        trusted,
    }
}

fn find_path<'s>(
    certificate: &Certificate<'_>,
    store: &'s TrustStore,
    findings: &mut Vec<ChainFinding>,
) -> Result<Path<'s>, PathFault> {
    if !certificate.algorithm().same_as(certificate.inner_algorithm()) {
        return Err(PathFault::AlgorithmsDiffer);
    }
    let mut candidates = Candidates::new(certificate, store);
    let mut mismatch = None;
    let mut unsupported = None;
    let mut tried = 0;
    while let Some(path) = candidates.next().filter(|_| tried < MAX_TRIALS) {
        let verdict = store.key_of(path.anchor).and_then(|key| {
            let fits = candidates::may_fit(certificate, key);
            tried += usize::from(fits);
            if fits { store.verifies(path.anchor, key, certificate) } else { Err(SignatureError::Mismatch) }
        });
        match verdict {
            Ok(()) => {
                if candidates.key_id_was_held() && path.found_by != FoundBy::KeyId {
                    findings.push(ChainFinding::KeyIdMisleads);
                }
                return Ok(path);
            }
            Err(SignatureError::Mismatch | SignatureError::MalformedSignature) => {
                mismatch.get_or_insert(path.found_by);
            }
            Err(error) => {
                unsupported.get_or_insert(error);
            }
        }
    }
    let country = certificate.issuer().country();
    Err(match (mismatch, unsupported) {
        // The key that is named is held, and it did not sign this.
        (Some(FoundBy::KeyId | FoundBy::IssuerAndSerial), _) => PathFault::SignatureMismatch,
        (_, Some(error)) => PathFault::Unsupported(error),
        _ => PathFault::NoAnchor { country, known: country.is_some_and(|country| store.knows(country)) },
    })
}

/// A signature that another key verifies is not one of the own key, so that one is tried only where none was found.
fn self_signed(certificate: &Certificate<'_>, path: &Result<Path<'_>, PathFault>) -> SelfSigned {
    if let Ok(path) = path {
        return if path.anchor.id() == certificate.public_key().id() {
            SelfSigned::Yes
        } else {
            SelfSigned::No
        };
    }
    match certificate.public_key().key().and_then(|key| certificate.verify_signature(&key)) {
        Ok(()) => SelfSigned::Yes,
        Err(SignatureError::Mismatch | SignatureError::MalformedSignature) => SelfSigned::No,
        Err(error) => SelfSigned::Undetermined(error),
    }
}

/// Whether the anchor rests on links alone: its root is in no list.
fn only_links(store: &TrustStore, anchor: &Anchor) -> bool {
    store.entries_of(anchor).map(Entry::kind).all(|kind| kind == EntryKind::Link)
}

/// Whether the certificate may sign documents: bit digitalSignature, where the extension is there.
fn may_sign(certificate: &Certificate<'_>) -> bool {
    certificate.key_usage().ok().flatten().is_none_or(|usage| usage.has(KeyUsage::DIGITAL_SIGNATURE))
}
