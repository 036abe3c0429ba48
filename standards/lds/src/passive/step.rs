//! One step of passive authentication: which check, its result, and why (TR-03135-1, 5.8.4.2.1 and 5.8.6 to 5.8.9).

use super::Cause;
use crate::DataGroupNumber;
use spartel_base::CheckResult;

/// The checks of passive authentication. Names of elements are those of TR-03135-1; where it has none, none is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// The list of hashes is well-formed (5.8.4.2.1, Table 5.92).
    HashList,
    /// The signature section is well-formed (Table 5.93).
    SignatureSection,
    /// A well-formed certificate matches the signer identifier (Table 5.94).
    SignerCertificate,
    /// The signed digest is the digest of the content (5.8.6.1.1).
    Digest,
    /// The signature verifies with the signer's key (5.8.6.1.2).
    SignatureValue,
    /// The signer's certificate is signed by a trusted authority of its country (5.6.3.2.1).
    SignerSignature,
    /// The signer's certificate is valid now (5.6.3.2.2).
    SignerValidity,
    /// The signer's certificate was valid when it signed, as far as that is known (Doc 9303-12, 4.2 and table 2).
    SignerValidityAtSigning,
    /// The authority's certificate is valid now; evaluatory (5.6.3.2.3; TR-03135-2).
    CountrySignerValidity,
    /// The signer is trusted (5.6.3.2.4).
    SignerTrusted,
    /// The signer's certificate is not revoked (Doc 9303-12, 6 and 7.1.4).
    SignerRevocation,
    /// The signer's certificate is not signed by its own key (5.6.3.2.5).
    SignerNotSelfSigned,
    /// The subject of the signer's certificate has country and common name (5.6.3.2.6).
    SignerSubjectDn,
    /// The issuer of the signer's certificate has country and common name (5.6.3.2.7).
    SignerIssuerDn,
    /// The signer may sign documents of this type (Doc 9303-12, 7.1.1.6).
    SignerDocumentType,
    /// The algorithms are not retired; evaluatory (Doc 9303-12, 4.4).
    AlgorithmAge,
    /// EF.COM and EF.SOD list the same data groups (5.8.8.1).
    SodVsCom,
    /// The hash of a data group is the signed one (5.8.8.2.1).
    DataGroupIntegrity(DataGroupNumber),
}

impl Check {
    /// The element name of TR-03135-1 or, where the guideline has none, one of the same form.
    #[must_use]
    pub const fn element(self) -> &'static str {
        match self {
            Self::HashList => "DataGroupHashListCheck",
            Self::SignatureSection => "SignatureSectionCheck",
            Self::SignerCertificate => "DocumentSignerCertificateCheck",
            Self::Digest => "DigestCheck",
            Self::SignatureValue => "SignatureValueCheck",
            Self::SignerSignature => "SignerSignatureCheck",
            Self::SignerValidity => "SignerValidityPeriodCheck",
            Self::SignerValidityAtSigning => "SignerValidityAtSigningCheck",
            Self::CountrySignerValidity => "CountrySignerValidityPeriodCheck",
            Self::SignerTrusted => "SignerTrustedCheck",
            Self::SignerRevocation => "SignerRevocationCheck",
            Self::SignerNotSelfSigned => "SignerNotSelfSignedCheck",
            Self::SignerSubjectDn => "SignerSubjectDnCheck",
            Self::SignerIssuerDn => "SignerIssuerDnCheck",
            Self::SignerDocumentType => "SignerDocumentTypeCheck",
            Self::AlgorithmAge => "AlgorithmAgeCheck",
            Self::SodVsCom => "EfSodVsEfComCheck",
            Self::DataGroupIntegrity(_) => "DataGroupIntegrityCheck",
        }
    }
}

/// A check with its result and the cause of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which check.
    pub check: Check,
    /// Its result.
    pub result: CheckResult,
    /// Why.
    pub cause: Cause,
}

impl Step {
    pub(super) const fn new(check: Check, result: CheckResult, cause: Cause) -> Self {
        Self { check, result, cause }
    }

    pub(super) const fn successful(check: Check) -> Self {
        Self::new(check, CheckResult::Successful, Cause::Ok)
    }

    pub(super) const fn failed(check: Check, cause: Cause) -> Self {
        Self::new(check, CheckResult::Failed, cause)
    }

    pub(super) const fn undetermined(check: Check, cause: Cause) -> Self {
        Self::new(check, CheckResult::Undetermined, cause)
    }

    pub(super) const fn not_supported(check: Check, cause: Cause) -> Self {
        Self::new(check, CheckResult::NotSupported, cause)
    }
}
