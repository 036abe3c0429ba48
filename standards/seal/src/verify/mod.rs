//! Validation of a seal by the policy of Doc 9303-13, Appendix D, Doc 9303-7, 9.4 and Doc 9303-8, Appendix A.
//!
//! All steps that can be done are done and recorded in the order of the standards; the first that fails gives the
//! sub-indication. So an officer who sees `EXPIRED_CERTIFICATE` also sees whether the signature was right.

mod format;
mod signature;
mod signer;
mod status;
mod step;
mod zones;

pub use status::{SubIndication, TrustLevel, ValidationStatus};
pub use step::{Step, StepKind, StepReason};

use crate::signer::{Basis, SignerFinding, SignerStore};
use crate::{Seal, SealKind};
use spartel_base::{ParseError, Timestamp};
use spartel_mrz::Mrz;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::Chain;
use spartel_pki::trust::{StoreKind, TrustStore};

/// Whether seals of specimens count: those of Utopia, of the published test signers `UTTS` and `DETS`, of the test
/// authority `FR00`, and with a certificate reference of zeros (Doc 9303-13, 2.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Specimens {
    /// They give `UNTRUSTED_CERTIFICATE`, whatever the signer store holds: their keys are public.
    Refused,
    /// They are judged like all others, for training and tests.
    Allowed,
}

impl From<StoreKind> for Specimens {
    /// A store for production refuses them, one for specimens allows them.
    fn from(kind: StoreKind) -> Self {
        match kind {
            StoreKind::Production => Self::Refused,
            StoreKind::Specimen => Self::Allowed,
        }
    }
}

/// What is trusted.
#[derive(Debug, Clone, Copy)]
pub struct SealTrust<'t> {
    /// Anchors, revocation lists, and published signers of VDS.
    pub anchors: &'t TrustStore,
    /// Further certificates of signers, and authorities beside the CSCAs.
    pub signers: &'t SignerStore,
    /// Whether specimens count.
    pub specimens: Specimens,
}

impl<'t> SealTrust<'t> {
    /// The trust of these stores; specimens count where the trust store is one for specimens.
    #[must_use]
    pub fn new(anchors: &'t TrustStore, signers: &'t SignerStore) -> Self {
        Self { anchors, signers, specimens: anchors.kind().into() }
    }
}

/// Zones that were read beside the seal; each may be absent, and then its steps are left out.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReadZones<'z> {
    /// The zone printed on the document that the seal is on: the visa, the emergency travel document.
    pub printed: Option<&'z Mrz>,
    /// The zone of the passport that carries the document, or in which the holder is presented.
    pub passport: Option<&'z Mrz>,
}

/// The certificate that a seal was verified with.
#[derive(Debug, Clone)]
pub struct SealSigner<'s> {
    /// The certificate.
    pub certificate: Certificate<'s>,
    /// Why it is believed, if it is.
    pub basis: Basis,
    /// Its chain to the CSCA, with every check of TR-03135-1, 5.6.3.2 for itself.
    pub chain: Chain<'s, 's>,
    /// What is not as it should be; never a reason to refuse.
    pub findings: Vec<SignerFinding>,
}

/// A seal that was found authentic: well formed, signed by a known and trusted signer that may sign it, is valid and not
/// revoked. Only [`verify`] makes it.
#[derive(Debug, Clone, Copy)]
pub struct AuthenticSeal<'s> {
    seal: &'s Seal<'s>,
}

impl<'s> AuthenticSeal<'s> {
    /// The contents, no longer mere claims.
    #[must_use]
    pub const fn contents(&self) -> &'s Seal<'s> {
        self.seal
    }
}

/// The result of a validation.
#[derive(Debug, Clone)]
pub struct SealValidation<'s> {
    kind: Option<SealKind>,
    steps: Vec<Step>,
    signer: Option<SealSigner<'s>>,
    authentic: Option<AuthenticSeal<'s>>,
}

impl<'s> SealValidation<'s> {
    /// The result for a bar code that is there and could not be decoded: `INVALID`, `READ_ERROR`.
    #[must_use]
    pub fn unreadable() -> Self {
        let step = Step::indicating(StepKind::Format, StepReason::Unreadable, SubIndication::ReadError);
        Self { kind: None, steps: vec![step], signer: None, authentic: None }
    }

    /// The result for bytes that are no seal: `INVALID`, `WRONG_FORMAT`.
    #[must_use]
    pub fn malformed(kind: Option<SealKind>, error: ParseError) -> Self {
        let reason = StepReason::Malformed(error);
        let step = Step::indicating(StepKind::Format, reason, SubIndication::WrongFormat);
        Self { kind, steps: vec![step], signer: None, authentic: None }
    }

    /// Valid, if no step says otherwise.
    #[must_use]
    pub fn status(&self) -> ValidationStatus {
        match self.invalidating().next() {
            Some(_) => ValidationStatus::Invalid,
            None => ValidationStatus::Valid,
        }
    }

    /// The sub-indication: of the first step that makes the seal invalid, else `UNKNOWN_FEATURE` where it applies.
    #[must_use]
    pub fn sub_indication(&self) -> Option<SubIndication> {
        self.invalidating().next().or_else(|| self.steps.iter().find_map(Step::sub_indication))
    }

    /// The level of trust that the standards recommend for this result.
    #[must_use]
    pub fn trust_level(&self) -> TrustLevel {
        self.sub_indication().map_or(TrustLevel::Trustable, SubIndication::trust_level)
    }

    /// The kind of seal, if it was recognised.
    #[must_use]
    pub const fn kind(&self) -> Option<SealKind> {
        self.kind
    }

    /// The steps that were done, in the order of the standards. Steps without input are left out.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// One step, if it was done.
    #[must_use]
    pub fn step(&self, kind: StepKind) -> Option<&Step> {
        self.steps.iter().find(|step| step.kind() == kind)
    }

    /// The certificate that was used, if one was found.
    #[must_use]
    pub const fn signer(&self) -> Option<&SealSigner<'s>> {
        self.signer.as_ref()
    }

    /// The proof that the contents are authentic, if they are. What is printed on the document may differ all the same:
    /// that is what [`Self::status`] adds.
    #[must_use]
    pub const fn authentic(&self) -> Option<AuthenticSeal<'s>> {
        self.authentic
    }

    fn invalidating(&self) -> impl Iterator<Item = SubIndication> {
        self.steps.iter().filter_map(Step::sub_indication).filter(|sub| *sub != SubIndication::UnknownFeature)
    }
}

/// Validates a seal at an instant.
#[must_use]
pub fn verify<'s>(
    seal: &'s Seal<'s>,
    trust: &SealTrust<'s>,
    zones: &ReadZones<'_>,
    at: Timestamp,
) -> SealValidation<'s> {
    let mut steps = vec![format::step(seal)];
    let (of_signer, signer) = signer::steps(seal, trust, at);
    steps.extend(of_signer);
    let authentic =
        steps.iter().all(|step| matches!(step.sub_indication(), None | Some(SubIndication::UnknownFeature)))
            && signer.is_some();
    steps.extend(zones::steps(seal, zones));
    let authentic = authentic.then_some(AuthenticSeal { seal });
    SealValidation { kind: Some(seal.kind()), steps, signer, authentic }
}
