//! Passive authentication of a document: EF.SOD and all that it covers.

use super::message::Message;
use super::proof::{AuthenticSod, Compared, Comparison, SignedSod};
use super::standing::{Signer, Standing};
use super::{Cause, Check, ChipFile, Step, age, deviation, integrity, signer};
use crate::dg1::Dg1;
use crate::dg12::Dg12;
use crate::security_object::SecurityObject;
use crate::sod::{Sod, SodFault, SodOddity};
use crate::{DataGroup, DataGroupNumber, FileKind, Unverified};
use spartel_base::{CheckResult, Timestamp};
use spartel_mrz::Mrz;
use spartel_pki::cms::CmsFinding;
use spartel_pki::deviation_list::DeviationKind;
use spartel_pki::trust::TrustStore;

/// How far EF.SOD is proven.
#[derive(Debug, Clone)]
pub enum SodProof<'a> {
    /// Not at all.
    None,
    /// Its signature holds; its signer is not known to be trusted.
    Signed(SignedSod),
    /// Its signature holds and its signer is trusted.
    Authentic(AuthenticSod<'a>),
}

/// What passive authentication found.
#[derive(Debug, Clone)]
pub struct PassiveAuthentication<'a> {
    /// Every check with result and cause, in the order of the guideline.
    pub steps: Vec<Step>,
    /// How far EF.SOD is proven.
    pub proof: SodProof<'a>,
    /// Who signed, and who vouches for that; `None` without a certificate of the signer.
    pub signer: Option<Signer<'a>>,
    /// What is odd about EF.SOD and tolerated.
    pub oddities: Vec<SodOddity>,
    /// What is odd about the signed message and tolerated.
    pub findings: Vec<CmsFinding>,
    /// Published deviations that concern this document.
    pub deviations: Vec<DeviationKind>,
}

impl<'a> PassiveAuthentication<'a> {
    /// The step of a check.
    #[must_use]
    pub fn step(&self, check: Check) -> Option<&Step> {
        self.steps.iter().find(|step| step.check == check)
    }

    /// The result of a check; `NotSupported` where there is no such step.
    #[must_use]
    pub fn result(&self, check: Check) -> CheckResult {
        self.step(check).map_or(CheckResult::NotSupported, |step| step.result)
    }

    /// The security object, where at least its signature holds.
    #[must_use]
    pub const fn signed(&self) -> Option<&SignedSod> {
        match &self.proof {
            SodProof::None => None,
            SodProof::Signed(signed) => Some(signed),
            SodProof::Authentic(authentic) => Some(authentic.signed()),
        }
    }

    /// The security object, where its signer is trusted too.
    #[must_use]
    pub const fn authentic(&self) -> Option<&AuthenticSod<'a>> {
        match &self.proof {
            SodProof::Authentic(authentic) => Some(authentic),
            _ => None,
        }
    }
}

/// Authenticates EF.SOD with a trust store at an instant, and every file against it. `files` are the other files of the
/// chip; of several of a kind the first counts.
#[must_use]
pub fn verify<'a>(
    sod: &'a [u8],
    files: &[ChipFile<'a>],
    trust: &'a TrustStore,
    at: Timestamp,
) -> PassiveAuthentication<'a> {
    match Sod::parse(sod).map(Unverified::into_content) {
        Ok(sod) => judge(sod, files, trust, at),
        Err(fault) => unreadable(&fault, files),
    }
}

/// The steps where EF.SOD cannot be taken apart.
fn unreadable<'a>(fault: &SodFault, files: &[ChipFile<'_>]) -> PassiveAuthentication<'a> {
    let cause = Cause::SignatureSectionMalformed(fault.clone());
    let mut steps = vec![
        Step::failed(Check::HashList, Cause::HashListMalformed(fault.clone())),
        Step::failed(Check::SignatureSection, cause.clone()),
        Step::failed(Check::SignerCertificate, cause.clone()),
        Step::undetermined(Check::Digest, cause.clone()),
        Step::undetermined(Check::SignatureValue, cause.clone()),
    ];
    steps.extend(signer::unavailable(&cause));
    steps.push(integrity::sod_vs_com(None, files));
    steps.extend(integrity::without_object(files));
    PassiveAuthentication {
        steps,
        proof: SodProof::None,
        signer: None,
        oddities: Vec::new(),
        findings: Vec::new(),
        deviations: Vec::new(),
    }
}

fn judge<'a>(
    sod: Sod<'a>,
    files: &[ChipFile<'a>],
    trust: &'a TrustStore,
    at: Timestamp,
) -> PassiveAuthentication<'a> {
    let message = Message::judge(&sod.message, &sod.message_faults);
    let object = sod.object.as_ref().ok();
    let compared = object.map(|object| integrity::compare_all(object, files)).unwrap_or_default();
    let zone = zone(files);
    let standing = message.signer.clone().map(|signer| Standing::judge(signer, trust, at));
    let mut steps = vec![hash_list(&sod.object, &compared)];
    steps.extend(message.steps.iter().cloned());
    match &standing {
        Some(standing) => {
            standing.steps(&mut steps, message.signing_time, zone.as_ref().and_then(Mrz::document_code));
            let hash = object.and_then(SecurityObject::digest_algorithm);
            steps.push(age::step(hash, &message, &standing.signer.certificate, at));
        }
        None => steps.extend(signer::unavailable(&Cause::SignerMissing)),
    }
    steps.push(integrity::sod_vs_com(object, files));
    match object {
        Some(object) => steps.extend(integrity::data_groups(object, &compared)),
        None => steps.extend(integrity::without_object(files)),
    }
    let certificate = standing.as_ref().map(|standing| &standing.signer.certificate);
    let issued = message.signing_time.or_else(|| issued(&compared));
    let deviations = deviation::apply(&mut steps, trust, certificate, zone.as_ref(), issued);
    let whole = message.holds && sod.message_faults.is_empty();
    PassiveAuthentication {
        steps,
        proof: prove(sod.object.ok().filter(|_| whole), standing.as_ref(), compared),
        signer: standing.map(|standing| standing.signer),
        oddities: sod.oddities,
        findings: message.findings,
        deviations,
    }
}

/// The strongest proof that holds: `object` is there only where every signature does.
fn prove<'a>(
    object: Option<SecurityObject>,
    standing: Option<&Standing<'_>>,
    compared: Vec<Compared<'a>>,
) -> SodProof<'a> {
    match (object.map(SignedSod::new), standing) {
        (None, _) => SodProof::None,
        (Some(signed), Some(standing)) if standing.is_trusted() => {
            SodProof::Authentic(AuthenticSod::new(signed, compared))
        }
        (Some(signed), _) => SodProof::Signed(signed),
    }
}

/// Table 5.92: malformed, or without an entry for a data group that is there.
fn hash_list(object: &Result<SecurityObject, SodFault>, compared: &[Compared<'_>]) -> Step {
    const CHECK: Check = Check::HashList;
    if let Err(fault) = object {
        return Step::failed(CHECK, Cause::HashListMalformed(fault.clone()));
    }
    let unlisted = compared.iter().filter(|file| file.comparison == Comparison::NotListed);
    let missing: Vec<_> = unlisted.map(|file| file.number).collect();
    match missing.is_empty() {
        true => Step::successful(CHECK),
        false => Step::failed(CHECK, Cause::HashListIncomplete(missing)),
    }
}

/// The zone of DG1. It chooses which rules apply (document type, deviations), so that it need not be verified first: a
/// false one finds no rule, and no rule makes a failure a success.
fn zone(files: &[ChipFile<'_>]) -> Option<Mrz> {
    let file = integrity::find(files, FileKind::Dg(DataGroupNumber::DG1))?;
    Dg1::parse(file).ok()?.read_unverified().mrz().ok()
}

/// The date of issue in DG12, where the security object covers the file.
fn issued(compared: &[Compared<'_>]) -> Option<Timestamp> {
    let file = compared.iter().find(|file| file.number == DataGroupNumber::DG12)?;
    match file.comparison {
        Comparison::Same | Comparison::SameWithoutTrailing(_) => {
            let date = Dg12::parse(file.bytes).ok()?.into_content().date_of_issue?.ok()?;
            Some(date.complete()?.midnight())
        }
        _ => None,
    }
}
