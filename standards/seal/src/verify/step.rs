//! One step of the validation: what was looked at, with which result and why.

use super::SubIndication;
use crate::vds::ProfileBreach;
use crate::vds_nc::NcBreach;
use spartel_base::{CheckResult, ParseError, Timestamp};
use spartel_mrz::{CheckDigitKind, FieldKind};
use spartel_pki::chain::PathFault;
use spartel_pki::trust::Revocation;

/// What a step looks at, in the order of the standards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// Structure and profile of the seal (Doc 9303-13, Appendix D, 1).
    Format,
    /// The certificate of the signer is there (2).
    SignerKnown,
    /// It was signed by a trusted CSCA, or is trusted by decision (2 and 3).
    SignerTrusted,
    /// It may sign documents of this type (2).
    DocumentType,
    /// It is valid now (2).
    SignerValidity,
    /// It was not revoked (2).
    Revocation,
    /// The signature of the seal (2).
    Signature,
    /// The zone in the seal (Doc 9303-8, Appendix A, 2).
    SealZone,
    /// The zone printed on the sealed document (Doc 9303-7, 9.4, 1; Doc 9303-8, Appendix A, 3).
    PrintedZone,
    /// Both are the same (ibid.; TR-03135-1, 5.10.5).
    DocumentMatch,
    /// The zone of the passport that carries the document (Doc 9303-7, 9.4, 2).
    PassportZone,
    /// It is the passport that the seal names (Doc 9303-7, 9.4, 3).
    PassportMatch,
}

impl StepKind {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::SignerKnown => "signer-known",
            Self::SignerTrusted => "signer-trusted",
            Self::DocumentType => "document-type",
            Self::SignerValidity => "signer-validity",
            Self::Revocation => "revocation",
            Self::Signature => "signature",
            Self::SealZone => "seal-zone",
            Self::PrintedZone => "printed-zone",
            Self::DocumentMatch => "document-match",
            Self::PassportZone => "passport-zone",
            Self::PassportMatch => "passport-match",
        }
    }
}

/// Why a step ended as it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepReason {
    /// Nothing was found.
    Passed,
    /// Nothing was found, and the seal has this many features or members that its profile does not know.
    UnknownFeatures(usize),
    /// The bar code could not be decoded.
    Unreadable,
    /// The seal could not be parsed.
    Malformed(ParseError),
    /// The seal departs from its profile.
    Profile(ProfileBreach),
    /// The seal departs from the structure of its kind.
    Structure(NcBreach),
    /// No certificate with this reference is held.
    SignerUnknown,
    /// The certificate could not be read.
    SignerMalformed(ParseError),
    /// The signer is trusted because its certificate chains to an anchor of the trust store.
    TrustedByChain,
    /// The signer is trusted because an authority of the signer store issued its certificate.
    TrustedByAuthority,
    /// The signer is trusted because those who run this software decided so.
    TrustedByDecision,
    /// No trusted key verifies the certificate.
    Path(PathFault),
    /// The key of the certificate itself signed it.
    SelfSigned,
    /// The seal or its signer is a specimen or has a published key, and specimens are not wanted.
    Specimen,
    /// The signer's state is not that of its CSCA, or not the one that a VDS-NC names as issuer.
    OtherState,
    /// The signer may sign any document.
    AnyDocument,
    /// The type of the document in the zone is not among those the signer may sign.
    DocumentTypeNotAllowed,
    /// The certificate expired at this time.
    Expired(Timestamp),
    /// The certificate is not valid before this time.
    NotYetValid(Timestamp),
    /// The period of validity could not be read.
    NoValidity,
    /// What the revocation lists say.
    Revocation(Revocation),
    /// The signature is not one of this key over these bytes.
    SignatureMismatch,
    /// The signature has the wrong length or range.
    SignatureMalformed,
    /// The key of the certificate is none.
    KeyMalformed,
    /// Key or algorithm are not known here, or do not belong together.
    SignatureUnsupported,
    /// The characters are no machine readable zone of the form.
    ZoneMalformed,
    /// These check digits are wrong.
    CheckDigits(Vec<CheckDigitKind>),
    /// The zones are of different layouts.
    LayoutDiffers,
    /// These fields differ.
    FieldsDiffer(Vec<FieldKind>),
    /// The number in the seal is another one than that of the document or passport.
    NumberDiffers,
    /// The passport was issued by another state than the holder's in the seal.
    StateDiffers,
}

impl StepReason {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::UnknownFeatures(_) => "unknown-features",
            Self::Unreadable => "unreadable",
            Self::Malformed(_) => "malformed",
            Self::Profile(ProfileBreach::UnknownProfile) => "unknown-profile",
            Self::Profile(_) | Self::Structure(_) => "profile-breach",
            Self::SignerUnknown => "signer-unknown",
            Self::SignerMalformed(_) => "signer-malformed",
            Self::TrustedByChain => "trusted-by-chain",
            Self::TrustedByDecision => "trusted-by-decision",
            Self::TrustedByAuthority => "trusted-by-authority",
            Self::Path(fault) => fault.code(),
            Self::SelfSigned => "self-signed",
            Self::Specimen => "specimen",
            Self::OtherState => "other-state",
            Self::AnyDocument => "any-document",
            Self::DocumentTypeNotAllowed => "document-type-not-allowed",
            Self::Expired(_) => "expired",
            Self::NotYetValid(_) => "not-yet-valid",
            Self::NoValidity => "no-validity",
            Self::Revocation(revocation) => revocation.code(),
            Self::SignatureMismatch => "signature-mismatch",
            Self::SignatureMalformed => "signature-malformed",
            Self::KeyMalformed => "key-malformed",
            Self::SignatureUnsupported => "signature-unsupported",
            Self::ZoneMalformed => "zone-malformed",
            Self::CheckDigits(_) => "check-digits-wrong",
            Self::LayoutDiffers => "layout-differs",
            Self::FieldsDiffer(_) => "fields-differ",
            Self::NumberDiffers => "number-differs",
            Self::StateDiffers => "state-differs",
        }
    }

    /// The arguments of the message for the code.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownFeatures(count) => vec![("count", count.to_string())],
            Self::Malformed(error) | Self::SignerMalformed(error) => vec![("error", error.to_string())],
            Self::Profile(breach) => vec![("breach", breach.to_string())],
            Self::Structure(breach) => vec![("breach", breach.to_string())],
            Self::Expired(time) | Self::NotYetValid(time) => vec![("date", time.date().to_string())],
            Self::CheckDigits(kinds) => {
                vec![("digits", kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(" "))]
            }
            Self::FieldsDiffer(kinds) => {
                vec![("fields", kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(" "))]
            }
            Self::Path(PathFault::NoAnchor { country, .. }) => {
                vec![("country", country.map(|country| country.to_string()).unwrap_or_default())]
            }
            Self::Revocation(Revocation::NotRevoked { as_of, .. }) => {
                vec![("date", as_of.date().to_string())]
            }
            Self::Revocation(Revocation::Revoked { since, .. }) => {
                vec![("date", since.map(|since| since.date().to_string()).unwrap_or_default())]
            }
            _ => Vec::new(),
        }
    }

    /// The result in the words of TR-03135-1: missing trust data and unknown algorithms are `undetermined`, never
    /// `failed`, although Doc 9303-13 knows only valid and invalid.
    #[must_use]
    pub const fn result(&self) -> CheckResult {
        match self {
            Self::Passed
            | Self::UnknownFeatures(_)
            | Self::TrustedByChain
            | Self::TrustedByAuthority
            | Self::TrustedByDecision => CheckResult::Successful,
            Self::Path(fault) => fault.result(),
            Self::Revocation(revocation) => revocation.result(),
            Self::AnyDocument | Self::Profile(ProfileBreach::UnknownProfile) => CheckResult::NotSupported,
            Self::Unreadable => CheckResult::Aborted,
            Self::SignerUnknown | Self::SignatureUnsupported => CheckResult::Undetermined,
            _ => CheckResult::Failed,
        }
    }
}

/// One step with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    kind: StepKind,
    reason: StepReason,
    sub: Option<SubIndication>,
}

impl Step {
    pub(super) const fn passed(kind: StepKind, reason: StepReason) -> Self {
        Self { kind, reason, sub: None }
    }

    pub(super) const fn indicating(kind: StepKind, reason: StepReason, sub: SubIndication) -> Self {
        Self { kind, reason, sub: Some(sub) }
    }

    /// The same step, not counted by the policy.
    pub(super) fn without_indication(self) -> Self {
        Self { sub: None, ..self }
    }

    /// What was looked at.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        self.kind
    }

    /// Why it ended as it did.
    #[must_use]
    pub const fn reason(&self) -> &StepReason {
        &self.reason
    }

    /// The result.
    #[must_use]
    pub const fn result(&self) -> CheckResult {
        self.reason.result()
    }

    /// The sub-indication that this step gives.
    #[must_use]
    pub const fn sub_indication(&self) -> Option<SubIndication> {
        self.sub
    }
}
