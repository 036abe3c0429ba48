//! Why an import is refused.

use crate::cms::CmsFault;
use crate::engine::SignatureError;
use spartel_base::{IsoAlpha2, ParseError, Timestamp};
use std::fmt;

/// Why nothing was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// The bytes are none of the things that are imported.
    Unreadable(ParseError),
    /// The message holds something else; its identifier.
    OtherContent(String),
    /// The list has no signature, and no decision was given.
    Unsigned,
    /// A certificate that no list vouches for, and no decision was given.
    NoDecision,
    /// The signature of the list does not hold.
    Signature(CmsFault),
    /// No root was given for the signer of the list, and no list of its country was accepted before.
    NoRoot {
        /// Country of the signer.
        country: Option<IsoAlpha2>,
    },
    /// The root that was given cannot be read.
    BadRoot(ParseError),
    /// The signer of the list does not chain to the root, or to an anchor that is held.
    SignerNotTrusted {
        /// Country of the signer.
        country: Option<IsoAlpha2>,
        /// What the last key that was tried said.
        why: SignatureError,
    },
    /// The certificate of the signer does not allow it to sign such lists (Doc 9303-12, 7.1.1.3).
    NotAListSigner,
    /// The signer of the list was revoked.
    SignerRevoked,
    /// A newer list of the same signer is held.
    Older {
        /// When the list that is held was signed.
        held: Timestamp,
        /// When this one was signed.
        this: Timestamp,
    },
    /// The list does not say when it was signed, so that its age cannot be compared with the one held.
    NoSigningTime,
    /// A specimen or published test key in a store for inspection.
    Specimen {
        /// The subject of the certificate.
        subject: String,
    },
    /// The revocation list is of an issuer of which no anchor is held.
    NoAnchor {
        /// Country of the issuer.
        country: Option<IsoAlpha2>,
    },
    /// The signature of the revocation list is wrong, or cannot be verified.
    CrlSignature(SignatureError),
    /// More than the store can hold.
    LimitExceeded,
}

impl ImportError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "import-unreadable",
            Self::OtherContent(_) => "import-other-content",
            Self::Unsigned => "import-unsigned",
            Self::NoDecision => "import-without-decision",
            Self::Signature(_) => "import-signature",
            Self::NoRoot { .. } => "import-without-root",
            Self::BadRoot(_) => "import-bad-root",
            Self::SignerNotTrusted { .. } => "import-signer-not-trusted",
            Self::NotAListSigner => "import-not-a-list-signer",
            Self::SignerRevoked => "import-signer-revoked",
            Self::Older { .. } => "import-older-than-held",
            Self::NoSigningTime => "import-without-signing-time",
            Self::Specimen { .. } => "import-specimen",
            Self::NoAnchor { .. } => "import-revocation-list-without-anchor",
            Self::CrlSignature(_) => "import-revocation-list-signature",
            Self::LimitExceeded => "import-limit-exceeded",
        }
    }

    /// The arguments of the message for the code.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let country = |c: &Option<IsoAlpha2>| ("country", c.map(|c| c.to_string()).unwrap_or_default());
        match self {
            Self::Unreadable(error) | Self::BadRoot(error) => vec![("error", error.to_string())],
            Self::OtherContent(kind) => vec![("content", kind.clone())],
            Self::Signature(fault) => vec![("fault", fault.code().to_owned())],
            Self::NoRoot { country: c } | Self::NoAnchor { country: c } => vec![country(c)],
            Self::SignerNotTrusted { country: c, why } => vec![country(c), ("why", why.to_string())],
            Self::Older { held, this } => vec![("held", held.to_string()), ("this", this.to_string())],
            Self::Specimen { subject } => vec![("subject", subject.clone())],
            Self::CrlSignature(why) => vec![("why", why.to_string())],
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.args().iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl std::error::Error for ImportError {}
