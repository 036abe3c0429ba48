//! Why a signed message is not verified, and what is odd about one that is.

use crate::engine::SignatureError;
use spartel_base::{CheckResult, ParseError};

/// Why a step of the verification did not succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CmsFault {
    /// The message has no signer.
    NoSigner,
    /// The message has a version that the standard does not define. No signature covers it.
    UndefinedVersion,
    /// The message has no content.
    NoContent,
    /// No certificate that could be the signer's is in the message, nor was one given.
    NoCertificate,
    /// The certificate of the signer cannot be read.
    MalformedCertificate(ParseError),
    /// The signed attributes cannot be read.
    MalformedAttributes(ParseError),
    /// The digest algorithm is not known.
    UnsupportedDigest,
    /// The signed attributes hold no digest of the content.
    NoMessageDigest,
    /// The digest in the signed attributes is not the digest of the content: the content was altered.
    DigestMismatch,
    /// The signed attributes name another content type than the message.
    ContentTypeMismatch,
    /// The signature value does not verify.
    Signature(SignatureError),
}

impl CmsFault {
    /// `Failed` where the message is wrong, `Undetermined` where it could not be judged (TR-03135-1, 5.8.6).
    #[must_use]
    pub const fn result(&self) -> CheckResult {
        match self {
            Self::NoContent
            | Self::NoMessageDigest
            | Self::DigestMismatch
            | Self::ContentTypeMismatch
            | Self::NoSigner
            | Self::UndefinedVersion
            | Self::MalformedAttributes(_) => CheckResult::Failed,
            Self::NoCertificate | Self::MalformedCertificate(_) | Self::UnsupportedDigest => {
                CheckResult::Undetermined
            }
            Self::Signature(error) => signature_result(error),
        }
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSigner => "message-without-signer",
            Self::UndefinedVersion => "message-version-undefined",
            Self::NoContent => "message-without-content",
            Self::NoCertificate => "signer-certificate-missing",
            Self::MalformedCertificate(_) => "signer-certificate-malformed",
            Self::MalformedAttributes(_) => "signed-attributes-malformed",
            Self::UnsupportedDigest => "digest-algorithm-unsupported",
            Self::NoMessageDigest => "message-digest-missing",
            Self::DigestMismatch => "message-digest-mismatch",
            Self::ContentTypeMismatch => "content-type-mismatch",
            Self::Signature(error) => signature_code(error),
        }
    }
}

/// `Failed` where a signature is wrong, `Undetermined` where it cannot be judged.
#[must_use]
pub(crate) const fn signature_result(error: &SignatureError) -> CheckResult {
    match error {
        SignatureError::Mismatch | SignatureError::MalformedSignature => CheckResult::Failed,
        _ => CheckResult::Undetermined,
    }
}

/// A stable code in kebab case.
#[must_use]
pub(crate) const fn signature_code(error: &SignatureError) -> &'static str {
    match error {
        SignatureError::Mismatch => "signature-mismatch",
        SignatureError::MalformedSignature => "signature-malformed",
        SignatureError::MalformedKey => "key-malformed",
        _ => "algorithm-unsupported",
    }
}

/// What is odd about a message without being a reason to doubt it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CmsFinding {
    /// The encoding is BER, not DER.
    NotDer,
    /// There is more than one signer; all must hold.
    SeveralSigners,
    /// The message names another certificate than the one whose key verifies the signature.
    SignerIdMismatch,
    /// The signature covers the DER form of the attributes, which were sent in another form.
    SignedDerForm,
    /// The digest over the content and the digest of the signature algorithm differ.
    DigestAlgorithmsDiffer,
    /// The signature was made with the digest over the content, not with the one its algorithm names.
    SignedWithContentDigest,
    /// The digest algorithm of the signer is not among those announced.
    DigestNotAnnounced,
    /// There are no signed attributes.
    NoSignedAttributes,
    /// The signed attributes have no content type.
    NoContentType,
    /// The signed attributes have no signing time.
    NoSigningTime,
}

impl CmsFinding {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotDer => "message-not-der",
            Self::SeveralSigners => "several-signers",
            Self::SignerIdMismatch => "signer-identifier-mismatch",
            Self::SignedDerForm => "signed-attributes-in-other-form",
            Self::DigestAlgorithmsDiffer => "digest-algorithms-differ",
            Self::SignedWithContentDigest => "signature-digest-not-as-named",
            Self::DigestNotAnnounced => "digest-algorithm-not-announced",
            Self::NoSignedAttributes => "signed-attributes-missing",
            Self::NoContentType => "content-type-missing",
            Self::NoSigningTime => "signing-time-missing",
        }
    }
}
