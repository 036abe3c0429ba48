//! Whether a certificate fits the profile of bar code signers (Doc 9303-12, 7.1.3 and Table 8). Breaches are findings and
//! never a reason to refuse a seal.

use crate::SealKind;
use spartel_base::{Date, IcaoCode, Timestamp};
use spartel_pki::algorithm::KeyAlgorithm;
use spartel_pki::certificate::Certificate;
use spartel_pki::der::Oid;
use spartel_pki::oid;

/// The branch of purposes of VDS-NC signers, `2.23.136.1.1.14`.
const VDS_NC_SIGNERS: &[u8] = &[0x67, 0x81, 0x08, 0x01, 0x01, 0x0E];
/// The purpose of signers of arrival attestations, `0.4.0.127.0.7.3.5.1.1` (TR-03137-1, 6.5.2).
const ARRIVAL_ATTESTATION_SIGNER: &[u8] = &[0x04, 0x00, 0x7F, 0x00, 0x07, 0x03, 0x05, 0x01, 0x01];

/// One thing about a signer that is not as it should be, or worth knowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignerFinding {
    /// The subject has other attributes than country and common name, or lacks one of them.
    SubjectAttributes,
    /// The common name is not two upper case characters.
    CommonName,
    /// The certificate does not name the key of its issuer.
    NoAuthorityKeyId,
    /// It has no purpose, or none of a signer of this kind of seal.
    Purpose,
    /// Its purpose is not marked critical.
    PurposeNotCritical,
    /// It has extensions that the profile forbids.
    OtherExtensions,
    /// Its key is not for ECDSA.
    NotEcdsa,
    /// It is of another version than 3.
    Version,
    /// The seal says it was signed when the certificate was not valid.
    SignedOutsideValidity,
    /// The signer signs for another state than that of the header, as unions of states may agree (Doc 9303-13, A.3).
    OtherState,
}

impl SignerFinding {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SubjectAttributes => "seal-signer-subject-attributes",
            Self::CommonName => "seal-signer-common-name",
            Self::NoAuthorityKeyId => "seal-signer-no-authority-key-id",
            Self::Purpose => "seal-signer-purpose",
            Self::PurposeNotCritical => "seal-signer-purpose-not-critical",
            Self::OtherExtensions => "seal-signer-other-extensions",
            Self::NotEcdsa => "seal-signer-not-ecdsa",
            Self::Version => "seal-signer-version",
            Self::SignedOutsideValidity => "seal-signed-outside-validity",
            Self::OtherState => "seal-signer-of-other-state",
        }
    }
}

/// What a seal says that concerns its signer.
#[derive(Debug, Clone, Copy)]
pub struct Claims {
    /// The kind of seal.
    pub kind: SealKind,
    /// The issuing state.
    pub issuer: Option<IcaoCode>,
    /// When it was signed.
    pub signed: Option<Date>,
}

/// Compares a certificate with the profile and with the claims of the seal. The profile binds signers of VDS alone;
/// purposes are looked at for VDS-NC too.
#[must_use]
pub fn examine(certificate: &Certificate<'_>, claims: &Claims) -> Vec<SignerFinding> {
    let mut findings = Vec::new();
    if claims.kind == SealKind::Vds {
        profile(certificate, &mut findings);
    }
    if claims.kind != SealKind::TwoDDoc {
        purpose(certificate, claims.kind, &mut findings);
    }
    if let (Some(day), Ok(validity)) = (claims.signed, certificate.validity()) {
        let (start, end) = (day.midnight(), Timestamp(day.midnight().0 + 86_399));
        if end < validity.not_before || start > validity.not_after {
            findings.push(SignerFinding::SignedOutsideValidity);
        }
    }
    if let (Some(issuer), Some(country)) = (claims.issuer, certificate.country())
        && !country.signs_for(issuer)
    {
        findings.push(SignerFinding::OtherState);
    }
    findings
}

fn profile(certificate: &Certificate<'_>, findings: &mut Vec<SignerFinding>) {
    let subject = certificate.subject();
    let plain = subject.attributes().all(|a| a.kind == oid::COUNTRY_NAME || a.kind == oid::COMMON_NAME);
    if !plain || subject.attributes().count() != 2 {
        findings.push(SignerFinding::SubjectAttributes);
    }
    let two = subject.common_name().is_some_and(|name| {
        name.len() == 2 && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    });
    if !two {
        findings.push(SignerFinding::CommonName);
    }
    if certificate.version() != 3 {
        findings.push(SignerFinding::Version);
    }
    if certificate.authority_key_id().ok().flatten().and_then(|id| id.key_id).is_none() {
        findings.push(SignerFinding::NoAuthorityKeyId);
    }
    let allowed = [oid::AUTHORITY_KEY_ID, oid::DOCUMENT_TYPE_LIST, oid::EXTENDED_KEY_USAGE];
    if certificate.extensions().iter().flatten().any(|e| !allowed.contains(&e.id)) {
        findings.push(SignerFinding::OtherExtensions);
    }
    if !matches!(certificate.public_key().kind(), Ok(KeyAlgorithm::Ec { .. })) {
        findings.push(SignerFinding::NotEcdsa);
    }
}

fn purpose(certificate: &Certificate<'_>, kind: SealKind, findings: &mut Vec<SignerFinding>) {
    let purposes = certificate.extended_key_usage().ok().flatten().unwrap_or_default();
    let fits = |purpose: &Oid<'_>| match kind {
        SealKind::VdsNc => purpose.0.starts_with(VDS_NC_SIGNERS) || *purpose == oid::VDS_SIGNER,
        _ => *purpose == oid::VDS_SIGNER || purpose.0 == ARRIVAL_ATTESTATION_SIGNER,
    };
    if !purposes.iter().any(fits) {
        findings.push(SignerFinding::Purpose);
    }
    let extension = certificate.extensions().find(oid::EXTENDED_KEY_USAGE).ok().flatten();
    if extension.is_some_and(|extension| !extension.critical) {
        findings.push(SignerFinding::PurposeNotCritical);
    }
}
