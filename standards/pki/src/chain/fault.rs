//! Why a signer is not trusted, and what that means for the check.

use crate::cms::{signature_code, signature_result};
use crate::crl::RevocationReason;
use crate::engine::SignatureError;
use spartel_base::{CheckResult, IsoAlpha2, Timestamp};

/// Why no trusted key verifies the signature of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// No anchor is held that could have signed it. That says nothing about the document.
    NoAnchor {
        /// The country of the issuer.
        country: Option<IsoAlpha2>,
        /// Whether other anchors of that country are held: then a newer list may help.
        known: bool,
    },
    /// The key that the certificate names is held, and the signature is not one of that key.
    SignatureMismatch,
    /// Algorithm or key cannot be used for verification.
    Unsupported(SignatureError),
    /// The certificate names one algorithm inside and another outside its signed part.
    AlgorithmsDiffer,
}

impl PathFault {
    /// The result of the check of the signature (TR-03135-1, Table 5.31).
    #[must_use]
    pub const fn result(&self) -> CheckResult {
        match self {
            Self::NoAnchor { .. } => CheckResult::Undetermined,
            Self::SignatureMismatch | Self::AlgorithmsDiffer => CheckResult::Failed,
            Self::Unsupported(error) => signature_result(error),
        }
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoAnchor { known: false, .. } => "no-anchor-of-country",
            Self::NoAnchor { known: true, .. } => "no-anchor-for-key",
            Self::SignatureMismatch => "signature-mismatch",
            Self::Unsupported(error) => signature_code(error),
            Self::AlgorithmsDiffer => "algorithms-differ",
        }
    }
}

/// Why a signer is not trusted (TR-03135-1, 5.6.3.2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distrust {
    /// No trusted key verifies it.
    Path(PathFault),
    /// Its own key signed it.
    SelfSigned,
    /// It was revoked.
    Revoked {
        /// Since when, where the list says so.
        since: Option<Timestamp>,
        /// Why, where the list says so.
        reason: Option<RevocationReason>,
    },
}

impl Distrust {
    /// The result of the check of the trust status (TR-03135-1, Table 5.34).
    #[must_use]
    pub const fn result(&self) -> CheckResult {
        match self {
            Self::Path(fault) => fault.result(),
            Self::SelfSigned | Self::Revoked { .. } => CheckResult::Failed,
        }
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Path(fault) => fault.code(),
            Self::SelfSigned => "self-signed",
            Self::Revoked { .. } => "revoked",
        }
    }
}
