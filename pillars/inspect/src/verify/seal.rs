//! Checks of seals (TR-03135-1, 5.9; Doc 9303-13, App. D).

use spartel_base::{CheckResult, IcaoCode, Timestamp};
use spartel_mrz::Mrz;
use spartel_pki::certificate::InPeriod;
use spartel_pki::chain::{PathFault, SelfSigned};
use spartel_pki::trust::Revocation;
use spartel_seal::vds::ProfileBreach;
use spartel_seal::vds_nc::NcBreach;
use spartel_seal::{ReadZones, Seal, SealSigner, SealValidation, StepKind, StepReason};
use spartel_vision::BarcodeKind;

use super::documents::{Document, SealPart};
use super::reading::Doubts;
use super::zone::{self, Place};
use super::{country, sealed};
use crate::catalogue::CheckId;
use crate::result::{Record, Recorder};
use crate::{FindingCode as F, ReasonCode as R, Region, Trust, Value};

macro_rules! paths {
    ($($name:ident = $path:literal;)+) => {
        $(pub(super) const $name: CheckId = CheckId::of(concat!("SealChecks/", $path));)+
    };
}

paths! {
    PRESENCE = "ReadabilityCheck/PresenceDetectionCheck";
    CONVERSION = "ReadabilityCheck/VisualToBinaryConversionCheck";
    TECHNOLOGY = "ReadabilityCheck/TechnologyTypeConformanceCheck";
    STRUCTURE = "IntegrityCheck/StructureCheck";
    SEMANTIC = "IntegrityCheck/SemanticCheck";
    ZONE_LENGTH = "IntegrityCheck/MrzConsistencyCheck/LengthCheck";
    SIGNER_SIGNATURE = "IssuerCertificatesCheck/SignerSignatureCheck";
    VALIDITY = "IssuerCertificatesCheck/SignerValidityPeriodCheck";
    AUTHORITY_VALIDITY = "IssuerCertificatesCheck/CountrySignerValidityPeriodCheck";
    TRUSTED = "IssuerCertificatesCheck/SignerTrustedCheck";
    NOT_SELF_SIGNED = "IssuerCertificatesCheck/SignerNotSelfSignedCheck";
    SUBJECT = "IssuerCertificatesCheck/SignerSubjectDnCheck";
    ISSUER = "IssuerCertificatesCheck/SignerIssuerDnCheck";
    REVOCATION = "IssuerCertificatesCheck/SignerRevocationCheck";
    DOCUMENT_TYPE = "IssuerCertificatesCheck/SignerDocumentTypeCheck";
    SIGNATURE = "AuthenticityCheck/SignatureValueCheck";
    DIGEST = "AuthenticityCheck/DigestCheck";
}

/// Everything that needs the certificate of the signer.
const OF_SIGNER: [CheckId; 9] = [
    SIGNER_SIGNATURE,
    VALIDITY,
    AUTHORITY_VALIDITY,
    TRUSTED,
    NOT_SELF_SIGNED,
    SUBJECT,
    ISSUER,
    REVOCATION,
    SIGNATURE,
];

/// What the checks of a seal leave for those that follow.
pub(super) struct Read<'s> {
    pub zone: Option<Mrz>,
    pub validation: SealValidation<'s>,
}

/// Writes the results of one seal; `None` where it could not be parsed.
pub(super) fn check<'s>(
    part: &'s SealPart<'s>,
    beside: &ReadZones<'_>,
    (trust, at): (&'s Trust<'s>, Timestamp),
    out: &mut Recorder<'_>,
) -> Option<Read<'s>> {
    readability(part, out);
    out.not_supported(DIGEST, None, R::NotInSeal);
    let seal = match &part.seal {
        Ok(seal) => seal,
        Err(_) if part.is_unknown() => {
            out.not_supported(STRUCTURE, None, R::SealUnknown);
            out.find(F::SealUnknown, [Value::text(part.source)], None, &[STRUCTURE]);
            return None;
        }
        Err(error) => {
            out.failed(STRUCTURE, None, R::SealMalformed);
            let args = [
                Value::text(part.source),
                Value::Code(error.structure),
                Value::Number(error.offset as i64),
                Value::Code(error.reason.code()),
            ];
            let region = Region::File { source: part.source.into(), offset: error.offset };
            out.find(F::SealMalformed, args, Some(region), &[STRUCTURE]);
            return None;
        }
    };
    out.ok(STRUCTURE, None);
    let validation = spartel_seal::verify(seal, &trust.of_seals(), beside, at);
    semantic(seal, &validation, out);
    let zone = zone_checks(seal, part.source, out);
    let names = Names::of(seal, validation.signer());
    match validation.signer() {
        Some(signer) => {
            of_signer(signer, &validation, &names, out);
            let issuer = zone.map_or_else(|| issuer(seal), |zone| Some(zone.issuer()));
            if issuer.is_some() {
                country::of_seal(&signer.certificate, issuer, out);
            } else {
                country::not_in_seal(out);
            }
        }
        None => {
            OF_SIGNER.iter().for_each(|id| out.undetermined(*id, None, R::SealSignerUnknown));
            out.not_supported(DOCUMENT_TYPE, None, R::SealSignerUnknown);
            out.find(F::SealSignerUnknown, names.args(), region(), &OF_SIGNER);
        }
    }
    if validation.authentic().is_some() {
        let [country, signer] = names.args();
        out.find(F::SealSignedBy, [country, signer, signed(seal)], region(), &[SIGNATURE]);
    }
    Some(Read { zone, validation })
}

/// Presence, and, of a seal that was seen in a picture, its bytes and the kind of its barcode (5.9.1.2).
fn readability(part: &SealPart<'_>, out: &mut Recorder<'_>) {
    let Some((barcode, area)) = part.seen else { return out.ok(PRESENCE, None) };
    let record = |id, result, reason| Record::new(id, result, reason).at(Some(area));
    out.record(record(PRESENCE, CheckResult::Successful, R::Ok));
    out.record(record(CONVERSION, CheckResult::Successful, R::Ok));
    match part.seal.as_ref().map(|seal| has_technology(seal, barcode.kind)) {
        Ok(true) => out.record(record(TECHNOLOGY, CheckResult::Successful, R::Ok)),
        Ok(false) => {
            out.record(record(TECHNOLOGY, CheckResult::Failed, R::TechnologyDiffers));
            let args = [Value::text(part.source), Value::Code(name(barcode.kind))];
            out.find_at(F::SealTechnology, args, Some(area).into(), &[TECHNOLOGY]);
        }
        Err(_) => out.record(record(TECHNOLOGY, CheckResult::NotSupported, R::SealMalformed)),
    }
}

/// Whether the standard of a seal has this kind of barcode: Doc 9303-13 has the two-dimensional matrices, 2D-Doc is Data
/// Matrix (and QR in its later versions); a seal for screens may be any.
const fn has_technology(seal: &Seal<'_>, kind: BarcodeKind) -> bool {
    match seal {
        Seal::Vds(_) => !matches!(kind, BarcodeKind::Pdf417),
        Seal::VdsNc(_) => true,
        Seal::TwoDDoc(_) => matches!(kind, BarcodeKind::DataMatrix | BarcodeKind::Qr),
    }
}

const fn name(kind: BarcodeKind) -> &'static str {
    match kind {
        BarcodeKind::Qr => "qr",
        BarcodeKind::Aztec => "aztec",
        BarcodeKind::DataMatrix => "data-matrix",
        BarcodeKind::Pdf417 => "pdf417",
    }
}

/// Barcodes on the pages that are no seals: those that could not be read might be some.
pub(super) fn barcodes(document: &Document<'_>, out: &mut Recorder<'_>) {
    for leaf in &document.leaves {
        let sealed: Vec<&[u8]> = leaf.seals().map(|part| part.bytes).collect();
        for barcode in &leaf.page.barcodes {
            let area = Some(leaf.pictures.area(&barcode.region));
            let source = Value::text(leaf.pictures.name(barcode.region.image));
            let args = [source, Value::Code(name(barcode.kind))];
            match &barcode.bytes {
                Some(bytes) if sealed.contains(&bytes.as_slice()) => {}
                Some(_) => out.find_at(F::BarcodeNoSeal, args, area.into(), &[CONVERSION]),
                None => {
                    out.record(Record::new(CONVERSION, CheckResult::Undetermined, R::BarcodeUnread).at(area));
                    out.find_at(F::BarcodeUnread, args, area.into(), &[CONVERSION]);
                }
            }
        }
    }
    let expected = document.is_visa() && document.seals.is_empty() && !document.leaves.is_empty();
    if expected {
        out.not_supported(PRESENCE, None, R::SealNotSeen);
    }
}

const fn region() -> Option<Region> {
    Some(Region::Part("seal"))
}

/// Country and name of the signer, as the seal refers to it.
struct Names {
    country: Value,
    signer: Value,
}

impl Names {
    fn of(seal: &Seal<'_>, signer: Option<&SealSigner<'_>>) -> Self {
        let certificate = signer.map(|signer| &signer.certificate);
        let claimed = match seal {
            Seal::Vds(vds) => vds.header().signer.country(),
            Seal::VdsNc(_) => None,
            Seal::TwoDDoc(document) => document.header().authority_country(),
        };
        let country = certificate.and_then(|certificate| certificate.country()).or(claimed).into();
        let signer = match seal {
            Seal::Vds(vds) => {
                let header = vds.header();
                Value::text(format!("{}{}", header.signer.as_str(), header.reference.as_str()))
            }
            Seal::VdsNc(_) => certificate.map(|certificate| Value::hex(certificate.serial())).into(),
            Seal::TwoDDoc(document) => {
                let header = document.header();
                Value::text(format!("{}{}", header.authority.as_str(), header.certificate.as_str()))
            }
        };
        Self { country, signer }
    }

    fn args(&self) -> [Value; 2] {
        [self.country.clone(), self.signer.clone()]
    }

    fn args_and(&self, third: Value) -> [Value; 3] {
        let [country, signer] = self.args();
        [country, signer, third]
    }
}

fn signed(seal: &Seal<'_>) -> Value {
    match seal {
        Seal::Vds(vds) => vds.header().signed.into(),
        Seal::VdsNc(_) => Value::Unknown,
        Seal::TwoDDoc(document) => document.header().signed.into(),
    }
}

/// The issuer that a seal without a zone names; the outer `None` where its kind names none.
fn issuer(seal: &Seal<'_>) -> Option<Option<IcaoCode>> {
    match seal {
        Seal::Vds(vds) => Some(Some(vds.header().issuer)),
        Seal::VdsNc(seal) => Some(Some(seal.issuer())),
        Seal::TwoDDoc(_) => None,
    }
}

/// Whether the seal has what its profile demands (Table 5.126).
fn semantic(seal: &Seal<'_>, validation: &SealValidation<'_>, out: &mut Recorder<'_>) {
    let reason = validation.step(StepKind::Format).map(|step| step.reason());
    let feature = match reason {
        Some(StepReason::Profile(ProfileBreach::UnknownProfile)) => {
            out.not_supported(SEMANTIC, None, R::SealUnknown);
            return out.find(F::SealFeatureUnknown, [Value::Unknown], region(), &[SEMANTIC]);
        }
        Some(StepReason::Profile(breach)) => match breach {
            ProfileBreach::MissingFeature(name) | ProfileBreach::RepeatedFeature(name) => Value::Code(name),
            ProfileBreach::MalformedFeature(error) => Value::Code(error.structure),
            ProfileBreach::VersionTooOld => Value::Code("version"),
            ProfileBreach::LengthNotDer => Value::Code("length"),
            _ => Value::Code("certificate-reference"),
        },
        Some(StepReason::Structure(NcBreach::MissingMember(path) | NcBreach::BadDate(path))) => {
            Value::text(path)
        }
        Some(StepReason::UnknownFeatures(count)) => {
            out.put(SEMANTIC, None, CheckResult::Successful, R::SealFeatureUnknown);
            let named = match seal {
                Seal::Vds(vds) => {
                    let report = vds.profile_report();
                    let tags: Vec<_> = report.unknown_features().map(|tag| format!("{tag:02X}")).collect();
                    Value::text(tags.join(", "))
                }
                _ => Value::Number(*count as i64),
            };
            return out.find(F::SealFeatureUnknown, [named], region(), &[SEMANTIC]);
        }
        Some(StepReason::Passed) | None => return out.ok(SEMANTIC, None),
        Some(_) => Value::Unknown,
    };
    out.failed(SEMANTIC, None, R::SealFeatureInvalid);
    out.find(F::SealFeatureInvalid, [feature], region(), &[SEMANTIC]);
}

/// The zone in the seal, where its kind has one (5.9.1.3.3).
fn zone_checks(seal: &Seal<'_>, source: &str, out: &mut Recorder<'_>) -> Option<Mrz> {
    match sealed::zone(seal) {
        None => {
            for which in 0..18 {
                let id = CheckId::at(ZONE_LENGTH.index() + which);
                out.not_supported(id, None, R::NotInSeal);
            }
            None
        }
        Some(Some(zone)) => {
            zone::check(&zone, Place::Seal, Doubts::NONE, out);
            Some(zone)
        }
        Some(None) => {
            out.failed(ZONE_LENGTH, None, R::FieldMalformed);
            let args = [Value::text(source), Value::Code("mrz-character")];
            out.find(F::MrzUnreadable, args, region(), &[ZONE_LENGTH]);
            None
        }
    }
}

/// Everything about the certificate of the signer, and the signature (5.6.3.2 and 5.9.1.5).
fn of_signer(
    signer: &SealSigner<'_>,
    validation: &SealValidation<'_>,
    names: &Names,
    out: &mut Recorder<'_>,
) {
    let reason = |kind| validation.step(kind).map_or(&StepReason::Passed, |step| step.reason());
    trusted(signer, reason(StepKind::SignerTrusted), names, out);
    validity(reason(StepKind::SignerValidity), names, out);
    revocation(reason(StepKind::Revocation), names, out);
    match reason(StepKind::DocumentType) {
        StepReason::DocumentTypeNotAllowed => {
            out.failed(DOCUMENT_TYPE, None, R::DocumentTypeNotListed);
            out.find(F::SealTypeNotAllowed, [names.signer.clone()], region(), &[DOCUMENT_TYPE]);
        }
        StepReason::AnyDocument => out.not_supported(DOCUMENT_TYPE, None, R::DocumentTypeUnrestricted),
        _ => out.ok(DOCUMENT_TYPE, None),
    }
    for (id, name) in [(SUBJECT, signer.chain.subject), (ISSUER, signer.chain.issuer)] {
        match name {
            Ok(()) => out.ok(id, None),
            Err(_) => {
                out.failed(id, None, R::NameIncomplete);
                out.find(F::SignerNameIncomplete, [Value::Code("seal")], region(), &[id]);
            }
        }
    }
    match reason(StepKind::Signature) {
        StepReason::Passed => out.ok(SIGNATURE, None),
        StepReason::SignatureUnsupported => {
            out.undetermined(SIGNATURE, None, R::SignatureUnknown);
            out.find(F::SealAlgorithmUnknown, [names.signer.clone()], region(), &[SIGNATURE]);
        }
        _ => {
            out.failed(SIGNATURE, None, R::SignatureWrong);
            out.find(F::SealSignatureWrong, names.args(), region(), &[SIGNATURE]);
        }
    }
}

/// Chain, trust and validity of the authority.
fn trusted(signer: &SealSigner<'_>, why: &StepReason, names: &Names, out: &mut Recorder<'_>) {
    let chain = &signer.chain;
    let by_decision = matches!(why, StepReason::TrustedByDecision);
    match (&chain.path, why) {
        (Ok(_), _) | (_, StepReason::TrustedByAuthority) => out.ok(SIGNER_SIGNATURE, None),
        (Err(_), _) if by_decision => out.not_supported(SIGNER_SIGNATURE, None, R::NotNeeded),
        (Err(fault), _) => {
            out.put(SIGNER_SIGNATURE, None, fault.result(), path_reason(fault));
            untrusted_path(signer, fault, names, SIGNER_SIGNATURE, out);
        }
    }
    match chain.anchor_validity {
        Some(InPeriod::Within) => out.ok(AUTHORITY_VALIDITY, None),
        Some(InPeriod::Expired) => out.failed(AUTHORITY_VALIDITY, None, R::CertificateExpired),
        Some(InPeriod::NotYet) => out.failed(AUTHORITY_VALIDITY, None, R::CertificateNotYetValid),
        None => out.not_supported(AUTHORITY_VALIDITY, None, R::NotNeeded),
    }
    match why {
        StepReason::Path(fault) => {
            out.put(TRUSTED, None, fault.result(), path_reason(fault));
            untrusted_path(signer, fault, names, TRUSTED, out);
        }
        StepReason::SelfSigned => {
            out.failed(TRUSTED, None, R::SelfSigned);
            out.find(F::SealSignerUntrusted, names.args(), region(), &[TRUSTED, NOT_SELF_SIGNED]);
        }
        StepReason::Specimen | StepReason::OtherState => {
            out.failed(TRUSTED, None, R::SignerNotTrusted);
            out.find(F::SealSignerUntrusted, names.args(), region(), &[TRUSTED]);
        }
        _ => out.ok(TRUSTED, None),
    }
    match chain.self_signed {
        SelfSigned::No => out.ok(NOT_SELF_SIGNED, None),
        SelfSigned::Yes if by_decision => out.not_supported(NOT_SELF_SIGNED, None, R::NotNeeded),
        SelfSigned::Yes => out.failed(NOT_SELF_SIGNED, None, R::SelfSigned),
        SelfSigned::Undetermined(_) => {
            out.undetermined(NOT_SELF_SIGNED, None, R::SignatureUnknown);
            out.find(F::SealAlgorithmUnknown, [names.signer.clone()], region(), &[NOT_SELF_SIGNED]);
        }
    }
}

const fn path_reason(fault: &PathFault) -> R {
    match fault {
        PathFault::NoAnchor { .. } => R::NoAnchor,
        PathFault::SignatureMismatch => R::AnchorSignatureWrong,
        PathFault::Unsupported(_) => R::SignatureUnknown,
        PathFault::AlgorithmsDiffer => R::AlgorithmsDiffer,
    }
}

fn untrusted_path(
    signer: &SealSigner<'_>,
    fault: &PathFault,
    names: &Names,
    id: CheckId,
    out: &mut Recorder<'_>,
) {
    if signer.chain.self_signed == SelfSigned::Yes {
        return out.find(F::SealSignerUntrusted, names.args(), region(), &[id]);
    }
    match fault {
        PathFault::NoAnchor { .. } => {
            let key = signer.certificate.authority_key_id().ok().flatten().and_then(|id| id.key_id);
            let args = [names.country.clone(), key.map(Value::hex).into()];
            out.find(F::NoAnchor, args, region(), &[id]);
        }
        PathFault::Unsupported(_) => {
            out.find(F::SealAlgorithmUnknown, [names.signer.clone()], region(), &[id]);
        }
        _ => out.find(F::SealSignerUntrusted, names.args(), region(), &[id]),
    }
}

fn validity(why: &StepReason, names: &Names, out: &mut Recorder<'_>) {
    let (date, reason) = match why {
        StepReason::Expired(date) => (Some(*date), R::CertificateExpired),
        StepReason::NotYetValid(date) => (Some(*date), R::CertificateNotYetValid),
        StepReason::NoValidity => (None, R::ValidityUnreadable),
        _ => return out.ok(VALIDITY, None),
    };
    match date {
        Some(_) => out.failed(VALIDITY, None, reason),
        None => out.undetermined(VALIDITY, None, reason),
    }
    let date = date.map(Timestamp::date).into();
    out.find(F::SealSignerExpired, names.args_and(date), region(), &[VALIDITY]);
}

fn revocation(why: &StepReason, names: &Names, out: &mut Recorder<'_>) {
    let country = names.country.clone();
    let StepReason::Revocation(revocation) = why else { return out.ok(REVOCATION, None) };
    match *revocation {
        Revocation::NotRevoked { as_of, .. } => {
            out.put(REVOCATION, None, CheckResult::Successful, R::NotRevoked);
            out.find(F::NotRevokedAsOf, [country, as_of.date().into()], region(), &[REVOCATION]);
        }
        Revocation::Revoked { .. } => {
            out.failed(REVOCATION, None, R::SignerRevoked);
            out.find(F::SealSignerRevoked, names.args(), region(), &[REVOCATION]);
        }
        Revocation::Stale { next_update, .. } => {
            out.undetermined(REVOCATION, None, R::RevocationStale);
            let due = next_update.map(Timestamp::date).into();
            out.find(F::RevocationStale, [country, due], region(), &[REVOCATION]);
        }
        Revocation::NoList => {
            out.not_supported(REVOCATION, None, R::RevocationNoList);
            out.find(F::RevocationNoList, [country], region(), &[REVOCATION]);
        }
    }
}
