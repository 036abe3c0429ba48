//! Validation of signer and signature (Doc 9303-13, Appendix D, 2 and 3).

use super::{SealSigner, SealTrust, Specimens, Step, StepKind, StepReason, SubIndication, signature};
use crate::Seal;
use crate::signer::{Basis, Claims, SignerCertificate, examine};
use crate::vds::VdsHeader;
use spartel_base::{CheckResult, DocumentCode, IcaoCode, IsoAlpha2, Timestamp};
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::{self, Chain, Distrust, SelfSigned};
use spartel_pki::trust::TrustStore;

/// Most certificates that are tried for one reference.
const MAX_CANDIDATES: usize = 8;
/// The test signer of a public tool, whose key is known.
const TEST_SIGNER: &str = "DETS";
/// The country of Utopia.
const UTOPIA: &str = "UT";
/// The test authority of 2D-Doc, whose signer's key is published.
const TEST_AUTHORITY: &str = "FR00";

/// The steps of the certificate that fits best, and the certificate.
pub(super) fn steps<'s>(
    seal: &'s Seal<'s>,
    trust: &SealTrust<'s>,
    at: Timestamp,
) -> (Vec<Step>, Option<SealSigner<'s>>) {
    let candidates = match candidates(seal, trust) {
        Ok(candidates) => candidates,
        Err(reason) => return (unknown(reason, seal, trust), None),
    };
    let mut best: Option<(Vec<Step>, SealSigner<'s>)> = None;
    for (certificate, basis) in candidates {
        let judged = judge(seal, trust, certificate, basis, at);
        let better = best.as_ref().is_none_or(|(held, _)| rank(&judged.0) < rank(held));
        if better {
            best = Some(judged);
        }
    }
    match best {
        Some((steps, signer)) => (steps, Some(signer)),
        None => (unknown(StepReason::SignerUnknown, seal, trust), None),
    }
}

fn unknown(reason: StepReason, seal: &Seal<'_>, trust: &SealTrust<'_>) -> Vec<Step> {
    let mut steps = vec![Step::indicating(StepKind::SignerKnown, reason, SubIndication::UnknownCertificate)];
    if trust.specimens == Specimens::Refused && is_specimen(seal, None) {
        steps.push(untrusted(StepReason::Specimen));
    }
    steps
}

/// A wrong signature counts most, then every other step that fails.
fn rank(steps: &[Step]) -> (bool, usize) {
    let wrong = steps.iter().any(|s| s.kind() == StepKind::Signature && s.sub_indication().is_some());
    (wrong, steps.iter().filter(|step| step.sub_indication().is_some()).count())
}

fn candidates<'s>(
    seal: &'s Seal<'s>,
    trust: &SealTrust<'s>,
) -> Result<Vec<(Certificate<'s>, Basis)>, StepReason> {
    let mut found: Vec<(Certificate<'s>, Basis)> = Vec::new();
    let mut take = |held: &'s SignerCertificate| {
        found.extend(held.certificate().ok().map(|certificate| (certificate, held.basis())));
    };
    match seal {
        Seal::Vds(vds) => {
            let header = vds.header();
            trust.signers.of_vds(header.signer, &header.reference).for_each(&mut take);
            for certificate in published(header, trust.anchors) {
                if found.iter().all(|(held, _)| held.raw() != certificate.raw()) {
                    found.push((certificate, Basis::Chain));
                }
            }
        }
        Seal::TwoDDoc(document) => {
            let header = document.header();
            trust.signers.of_two_d_doc(header.authority, header.certificate).for_each(&mut take);
        }
        Seal::VdsNc(vds_nc) => {
            let der = vds_nc.certificate();
            let certificate = Certificate::parse(der).map_err(StepReason::SignerMalformed)?;
            let basis = trust.signers.same(der).map_or(Basis::Chain, SignerCertificate::basis);
            found.push((certificate, basis));
        }
    }
    found.truncate(MAX_CANDIDATES);
    Ok(found)
}

/// Signers that the trust store holds beside its anchors; they are believed for their chain alone.
fn published<'s>(header: &'s VdsHeader, anchors: &'s TrustStore) -> impl Iterator<Item = Certificate<'s>> {
    let serial = header.reference.serial();
    let of_signer =
        header.signer.country().map(|country| anchors.signers(country, header.signer.common_name()));
    of_signer.into_iter().flatten().filter(move |certificate| {
        let zeros = certificate.serial().iter().take_while(|byte| **byte == 0).count();
        certificate.serial().get(zeros..) == serial.as_deref()
    })
}

fn judge<'s>(
    seal: &Seal<'_>,
    trust: &SealTrust<'s>,
    certificate: Certificate<'s>,
    basis: Basis,
    at: Timestamp,
) -> (Vec<Step>, SealSigner<'s>) {
    let chain = chain::build(&certificate, trust.anchors, at);
    let steps = vec![
        Step::passed(StepKind::SignerKnown, StepReason::Passed),
        trusted(seal, trust, &certificate, basis, &chain),
        document_type(seal, &certificate),
        validity(&certificate, at),
        revocation(&chain),
        signature::step(seal, &certificate),
    ];
    let findings = examine(&certificate, &claims(seal));
    (steps, SealSigner { certificate, basis, chain, findings })
}

fn untrusted(reason: StepReason) -> Step {
    Step::indicating(StepKind::SignerTrusted, reason, SubIndication::UntrustedCertificate)
}

fn trusted(
    seal: &Seal<'_>,
    trust: &SealTrust<'_>,
    certificate: &Certificate<'_>,
    basis: Basis,
    chain: &Chain<'_, '_>,
) -> Step {
    if trust.specimens == Specimens::Refused && is_specimen(seal, certificate.country()) {
        return untrusted(StepReason::Specimen);
    }
    if let Seal::VdsNc(seal) = seal
        && is_of_other_state(certificate, seal.issuer())
    {
        return untrusted(StepReason::OtherState);
    }
    if basis == Basis::Chain && is_under_other_state(certificate, chain, trust.anchors) {
        return untrusted(StepReason::OtherState);
    }
    let by = match (basis, chain.trusted()) {
        (_, Ok(_) | Err(Distrust::Revoked { .. })) => StepReason::TrustedByChain,
        (Basis::NationalDecision, _) => StepReason::TrustedByDecision,
        (_, Err(_)) if of_authority(trust, certificate) => StepReason::TrustedByAuthority,
        (_, Err(Distrust::Path(fault))) if chain.self_signed != SelfSigned::Yes => {
            return untrusted(StepReason::Path(fault));
        }
        _ => return untrusted(StepReason::SelfSigned),
    };
    Step::passed(StepKind::SignerTrusted, by)
}

/// Whether one of the authorities beside the CSCAs signed the certificate.
fn of_authority(trust: &SealTrust<'_>, certificate: &Certificate<'_>) -> bool {
    trust.signers.authorities().any(|authority| {
        authority.subject().matches(&certificate.issuer())
            && authority.public_key().id() != certificate.public_key().id()
            && authority.public_key().key().is_ok_and(|key| certificate.verify_signature(&key).is_ok())
    })
}

/// A VDS-NC brings its certificate along, so any trusted state could sign for another: only the own one may. The header of
/// a VDS names the signer's state beside the issuing one, and unions of states use that (Doc 9303-13, A.3).
fn is_of_other_state(certificate: &Certificate<'_>, issuer: IcaoCode) -> bool {
    let own = issuer.country().and_then(|country| country.iso);
    own.is_some() && !certificate.country().is_some_and(|country| country.signs_for(issuer))
}

/// The CSCA of one state cannot make signers for another (Doc 9303-12, 7.1.3): the header of a VDS names the signer's state.
fn is_under_other_state(certificate: &Certificate<'_>, chain: &Chain<'_, '_>, anchors: &TrustStore) -> bool {
    let own = certificate.subject().country();
    chain.path.as_ref().is_ok_and(|path| !anchors.entries_of(path.anchor).any(|csca| csca.country() == own))
}

fn is_specimen(seal: &Seal<'_>, signer: Option<IsoAlpha2>) -> bool {
    let utopian = |country: Option<IsoAlpha2>| country.is_some_and(|country| country.as_str() == UTOPIA);
    match seal {
        Seal::Vds(vds) => {
            let header = vds.header();
            header.issuer == IcaoCode::UTOPIA
                || utopian(header.signer.country())
                || header.signer.as_str() == TEST_SIGNER
                || header.reference.is_test()
        }
        Seal::VdsNc(vds_nc) => vds_nc.issuer() == IcaoCode::UTOPIA || utopian(signer),
        Seal::TwoDDoc(document) => document.header().authority.as_str() == TEST_AUTHORITY,
    }
}

/// Judged only where the certificate lists types and the seal holds a zone. A list that cannot be read counts as none.
fn document_type(seal: &Seal<'_>, certificate: &Certificate<'_>) -> Step {
    let any = Step::passed(StepKind::DocumentType, StepReason::AnyDocument);
    let Some(types) = certificate.document_types().ok().flatten() else { return any };
    let Seal::Vds(vds) = seal else { return any };
    let Some((_, text)) = vds.mrz() else { return any };
    let code = text.as_bytes().first_chunk().copied().and_then(DocumentCode::new);
    if code.is_some_and(|code| types.allows(code)) {
        return Step::passed(StepKind::DocumentType, StepReason::Passed);
    }
    Step::indicating(
        StepKind::DocumentType,
        StepReason::DocumentTypeNotAllowed,
        SubIndication::InvalidDocumentType,
    )
}

/// The standards speak of expired certificates; one that is not valid yet is no better, and gets the same word.
fn validity(certificate: &Certificate<'_>, at: Timestamp) -> Step {
    let reason = match certificate.validity() {
        Err(_) => StepReason::NoValidity,
        Ok(validity) if at > validity.not_after => StepReason::Expired(validity.not_after),
        Ok(validity) if at < validity.not_before => StepReason::NotYetValid(validity.not_before),
        Ok(_) => return Step::passed(StepKind::SignerValidity, StepReason::Passed),
    };
    Step::indicating(StepKind::SignerValidity, reason, SubIndication::ExpiredCertificate)
}

/// Only a revocation makes the seal invalid; the standards have no word for a list that is missing or stale.
fn revocation(chain: &Chain<'_, '_>) -> Step {
    let reason = StepReason::Revocation(chain.revocation);
    match chain.revocation.result() {
        CheckResult::Failed => {
            Step::indicating(StepKind::Revocation, reason, SubIndication::RevokedCertificate)
        }
        _ => Step::passed(StepKind::Revocation, reason),
    }
}

fn claims(seal: &Seal<'_>) -> Claims {
    let (issuer, signed) = match seal {
        Seal::Vds(vds) => (Some(vds.header().issuer), Some(vds.header().signed)),
        Seal::VdsNc(vds_nc) => (Some(vds_nc.issuer()), None),
        Seal::TwoDDoc(document) => (None, document.header().signed),
    };
    Claims { kind: seal.kind(), issuer, signed }
}
