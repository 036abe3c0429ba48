//! Words of the result: status, sub-indication, trust level (Doc 9303-13, Appendix D; Doc 9303-7, 9.4; Doc 9303-8,
//! Appendix A).

use std::fmt;

/// Whether the seal is recognised as valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValidationStatus {
    /// Authenticity and integrity of the seal were confirmed.
    Valid,
    /// They were not, and further investigation is needed. That need not be fraud.
    Invalid,
}

impl ValidationStatus {
    /// `VALID` or `INVALID`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "VALID",
            Self::Invalid => "INVALID",
        }
    }
}

impl fmt::Display for ValidationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How much fraud a result may mean (Table D.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrustLevel {
    /// Trustable.
    Trustable,
    /// Medium fraud potential.
    Medium,
    /// High fraud potential.
    High,
}

impl TrustLevel {
    /// `trustable`, `medium` or `high`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trustable => "trustable",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// Why a seal is not valid, or what is to be known of a valid one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubIndication {
    /// The seal has features that its profile does not know; the only one that leaves it valid.
    UnknownFeature,
    /// The bar code could not be decoded.
    ReadError,
    /// The structure or a field does not comply with the standard.
    WrongFormat,
    /// The certificate of the signer is not present.
    UnknownCertificate,
    /// The certificate was not signed by a trusted CSCA, or its signature is wrong.
    UntrustedCertificate,
    /// The signer may not sign documents of this type.
    InvalidDocumentType,
    /// The certificate has expired, or is not valid yet.
    ExpiredCertificate,
    /// The certificate was revoked.
    RevokedCertificate,
    /// The signature of the seal is wrong.
    InvalidSignature,
    /// A check digit of the zone of the visa is wrong.
    InvalidVisaMrz,
    /// The zone of the visa differs from that in the seal.
    SealVisaMismatch,
    /// A check digit of the zone of the passport is wrong.
    InvalidPassportMrz,
    /// The passport is not the one that the seal names.
    SealPassportMismatch,
    /// A check digit of the zone in the seal is wrong.
    InvalidSealMrz,
    /// A check digit of the printed zone is wrong.
    InvalidPrintedMrz,
    /// The printed zone differs from that in the seal.
    SealDocumentMismatch,
}

impl SubIndication {
    /// The word of the standards, such as `SEAL_VISA_MISMATCH`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownFeature => "UNKNOWN_FEATURE",
            Self::ReadError => "READ_ERROR",
            Self::WrongFormat => "WRONG_FORMAT",
            Self::UnknownCertificate => "UNKNOWN_CERTIFICATE",
            Self::UntrustedCertificate => "UNTRUSTED_CERTIFICATE",
            Self::InvalidDocumentType => "INVALID_DOCUMENTTYPE",
            Self::ExpiredCertificate => "EXPIRED_CERTIFICATE",
            Self::RevokedCertificate => "REVOKED_CERTIFICATE",
            Self::InvalidSignature => "INVALID_SIGNATURE",
            Self::InvalidVisaMrz => "INVALID_VISA_MRZ",
            Self::SealVisaMismatch => "SEAL_VISA_MISMATCH",
            Self::InvalidPassportMrz => "INVALID_PASSPORT_MRZ",
            Self::SealPassportMismatch => "SEAL_PASSPORT_MISMATCH",
            Self::InvalidSealMrz => "INVALID_SEAL_MRZ",
            Self::InvalidPrintedMrz => "INVALID_PRINTED_MRZ",
            Self::SealDocumentMismatch => "SEAL_DOCUMENT_MISMATCH",
        }
    }

    /// The level that the standards recommend.
    #[must_use]
    pub const fn trust_level(self) -> TrustLevel {
        match self {
            Self::UnknownFeature => TrustLevel::Trustable,
            Self::ReadError | Self::ExpiredCertificate => TrustLevel::Medium,
            _ => TrustLevel::High,
        }
    }
}

impl fmt::Display for SubIndication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
