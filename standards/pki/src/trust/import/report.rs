//! What an import changed.

use super::ImportError;
use crate::cms::CmsFinding;
use crate::trust::{SourceKind, TrustVersion};
use spartel_base::{IsoAlpha2, ParseError, Timestamp};

/// What is odd about a list or its signer without being a reason to refuse it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportFinding {
    /// About the message.
    Message(CmsFinding),
    /// The purpose of the signer is not marked as critical.
    PurposeNotCritical,
    /// The certificate of the signer was not valid when it signed.
    SignerNotValidAtSigning,
    /// The certificate of the signer is no longer valid.
    SignerExpired,
    /// The root is no longer valid.
    RootExpired,
    /// The list was taken as a decision of the authority although it is signed; its signer was not verified.
    SignerNotVerified,
    /// An older list was taken, as was asked.
    OlderTaken,
    /// The list was signed after the time of the import.
    SignedInTheFuture,
}

impl ImportFinding {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Message(finding) => finding.code(),
            Self::PurposeNotCritical => "list-signer-purpose-not-critical",
            Self::SignerNotValidAtSigning => "list-signer-not-valid-at-signing",
            Self::SignerExpired => "list-signer-expired",
            Self::RootExpired => "list-root-expired",
            Self::SignerNotVerified => "list-signer-not-verified",
            Self::OlderTaken => "older-list-taken",
            Self::SignedInTheFuture => "list-signed-in-the-future",
        }
    }
}

/// What an import found and changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportReport {
    /// What was imported, in the order of the input.
    pub taken: Vec<SourceKind>,
    /// Country of the signer of the (last) list.
    pub signer_country: Option<IsoAlpha2>,
    /// When the (last) list was signed.
    pub signed: Option<Timestamp>,
    /// Certificates in the input.
    pub certificates: usize,
    /// Digests of certificates that are new in the store.
    pub added: Vec<[u8; 32]>,
    /// Certificates that were held already and now are vouched for by this source too, or still.
    pub confirmed: usize,
    /// Digests of certificates for which nobody vouches any more, and which left the store.
    pub dropped: Vec<[u8; 32]>,
    /// Digests of certificates that name their own key as the one that signed them, and whose signature is not one of it. A list
    /// vouches for them all the same; somebody should ask the state.
    pub wrong_own_signature: Vec<[u8; 32]>,
    /// Certificates that cannot be read: their place in the list, and why.
    pub unreadable: Vec<(usize, ParseError)>,
    /// Subjects of specimens that were left out.
    pub specimens: Vec<String>,
    /// Revocation lists taken.
    pub crls: usize,
    /// Deviations taken.
    pub deviations: usize,
    /// Signers of bar codes taken.
    pub signers: usize,
    /// Certificates of document signers passed over: documents carry them.
    pub document_signers: usize,
    /// Digests of the lists and certificates that came and were taken or held already, each as its source has it.
    pub came: Vec<[u8; 32]>,
    /// Inputs that were held already, byte for byte.
    pub already_held: usize,
    /// What is odd.
    pub findings: Vec<ImportFinding>,
    /// Parts of a directory file that were refused: offset of the record, and why.
    pub refused: Vec<(usize, ImportError)>,
    /// The version of the store before.
    pub before: Option<TrustVersion>,
    /// The version of the store after.
    pub after: Option<TrustVersion>,
}
