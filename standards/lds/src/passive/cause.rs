//! Why a step has its result: stable codes with arguments. Sentences are made elsewhere.

use crate::DataGroupNumber;
use crate::sod::SodFault;
use spartel_base::{ParseError, Timestamp};

/// Why a step of passive authentication has its result.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The check ended and found nothing.
    Ok,
    /// The list of hashes is malformed.
    HashListMalformed(SodFault),
    /// These data groups are there and the list of hashes has none for them.
    HashListIncomplete(Vec<DataGroupNumber>),
    /// The signature section is malformed.
    SignatureSectionMalformed(SodFault),
    /// There is no signature.
    SignatureMissing,
    /// No certificate matches the signer identifier, here or in the trust store.
    SignerMissing,
    /// The signer identifier names another certificate than the one whose key made the signature.
    SignerIdentifierWrong,
    /// The signer's certificate is malformed.
    SignerMalformed(ParseError),
    /// The signed digest is not the digest of the content.
    ContentDigestWrong,
    /// There is no signed digest; the signature covers the content itself.
    ContentDigestAbsent,
    /// The signed attributes name another type of content.
    ContentTypeWrong,
    /// The signed attributes are malformed.
    SignedAttributesMalformed(ParseError),
    /// A digest algorithm that is not known, by its identifier.
    DigestUnknown(String),
    /// The signature is not the signer's.
    SignatureWrong,
    /// The signature algorithm, its parameters or the kind of key are not known.
    SignatureUnknown,
    /// The security object could not be read, so that there is nothing to compare with.
    SecurityObjectUnreadable,
    /// The hash of the data group is not the signed one.
    HashMismatch,
    /// The hash is that of the data group without the bytes that follow it, so many.
    TrailingBytes(usize),
    /// The data group is there, and nobody signed its hash.
    NotInSecurityObject,
    /// The security object lists the data group, and it was not read.
    FileNotRead,
    /// EF.COM was not read.
    ComMissing,
    /// EF.COM is malformed.
    ComMalformed(ParseError),
    /// EF.COM and EF.SOD list different data groups.
    ListsDiffer {
        /// Only in EF.COM.
        only_com: Vec<DataGroupNumber>,
        /// Only in EF.SOD.
        only_sod: Vec<DataGroupNumber>,
    },
    /// No authority is held that could have issued the certificate.
    NoAnchor {
        /// The country of the issuer, two letters; empty where there is none.
        country: String,
        /// Whether other authorities of that country are held.
        known: bool,
    },
    /// The authority that the certificate names by its key identifier did not sign it.
    AnchorSignatureWrong,
    /// The authority that signed the certificate is of another country than its issuer.
    AnchorCountryDiffers {
        /// The country of the issuer in the certificate of the signer.
        signer: String,
        /// The country of the authority.
        anchor: String,
    },
    /// The certificate names one algorithm in its signed part and another outside.
    AlgorithmsDiffer,
    /// The certificate is past its last instant.
    CertificateExpired(Timestamp),
    /// The certificate is before its first instant.
    CertificateNotYetValid(Timestamp),
    /// The validity cannot be read.
    ValidityUnreadable,
    /// When the document was signed is not known.
    SigningTimeUnknown,
    /// The signer's certificate is signed by its own key.
    SelfSigned,
    /// The signer may not be trusted.
    SignerNotTrusted,
    /// The current list of the country does not name the certificate, as of this instant.
    NotRevoked {
        /// When the list was issued.
        as_of: Timestamp,
    },
    /// The signer's certificate is revoked.
    SignerRevoked {
        /// Since when, where the list says so.
        since: Option<Timestamp>,
    },
    /// No list of the country is held.
    RevocationNoList,
    /// The list that is held is past its next update.
    RevocationStale {
        /// When it was issued.
        as_of: Option<Timestamp>,
        /// When the next one was due.
        next_update: Option<Timestamp>,
    },
    /// The name lacks country or common name.
    NameIncomplete,
    /// The country of the name is not two letters.
    NameMalformed,
    /// The document code is not among the types that the signer may sign.
    DocumentTypeNotListed {
        /// The code of the document.
        found: String,
        /// What the signer may sign, separated by commas.
        allowed: String,
    },
    /// The signer's certificate names no types of documents.
    DocumentTypeUnrestricted,
    /// The code of the document is not known.
    DocumentTypeUnknown,
    /// The list of document types is malformed.
    DocumentTypesMalformed(ParseError),
    /// An algorithm that Doc 9303 retired.
    AlgorithmOld(String),
    /// A published deviation of genuine documents explains a failure.
    DeviationApplied {
        /// The code of the deviation.
        deviation: String,
        /// What failed.
        cause: Box<Self>,
    },
}

impl Cause {
    /// The code in kebab case, the same in every version.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::HashListMalformed(_) | Self::HashListIncomplete(_) => "hash-list-malformed",
            Self::SignatureSectionMalformed(_) | Self::SignatureMissing => "signature-section-malformed",
            Self::SignerMissing => "signer-missing",
            Self::SignerIdentifierWrong => "signer-identifier-wrong",
            Self::SignerMalformed(_) => "signer-malformed",
            Self::ContentDigestWrong => "content-digest-wrong",
            Self::ContentDigestAbsent => "content-digest-absent",
            Self::ContentTypeWrong => "content-type-wrong",
            Self::SignedAttributesMalformed(_) => "signed-attributes-malformed",
            Self::DigestUnknown(_) => "digest-unknown",
            Self::SignatureWrong => "signature-wrong",
            Self::SignatureUnknown => "signature-unknown",
            Self::SecurityObjectUnreadable => "security-object-unreadable",
            Self::HashMismatch => "hash-mismatch",
            Self::TrailingBytes(_) => "trailing-bytes",
            Self::NotInSecurityObject => "not-in-security-object",
            Self::FileNotRead => "file-not-read",
            Self::ComMissing => "com-missing",
            Self::ComMalformed(_) => "com-malformed",
            Self::ListsDiffer { .. } => "lists-differ",
            _ => self.code_of_signer(),
        }
    }

    const fn code_of_signer(&self) -> &'static str {
        match self {
            Self::NoAnchor { .. } => "no-anchor",
            Self::AnchorSignatureWrong => "anchor-signature-wrong",
            Self::AnchorCountryDiffers { .. } => "anchor-country-differs",
            Self::AlgorithmsDiffer => "algorithms-differ",
            Self::CertificateExpired(_) => "certificate-expired",
            Self::CertificateNotYetValid(_) => "certificate-not-yet-valid",
            Self::ValidityUnreadable => "validity-unreadable",
            Self::SigningTimeUnknown => "signing-time-unknown",
            Self::SelfSigned => "self-signed",
            Self::SignerNotTrusted => "signer-not-trusted",
            Self::NotRevoked { .. } => "not-revoked",
            Self::SignerRevoked { .. } => "signer-revoked",
            Self::RevocationNoList => "revocation-no-list",
            Self::RevocationStale { .. } => "revocation-stale",
            Self::NameIncomplete => "name-incomplete",
            Self::NameMalformed => "name-malformed",
            Self::DocumentTypeNotListed { .. } => "document-type-not-listed",
            Self::DocumentTypeUnrestricted => "document-type-unrestricted",
            Self::DocumentTypeUnknown => "document-type-unknown",
            Self::DocumentTypesMalformed(_) => "document-types-malformed",
            Self::AlgorithmOld(_) => "algorithm-old",
            _ => "deviation-applied",
        }
    }

    /// The arguments of the code, names and values, always the same names for a variant.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::HashListMalformed(fault) | Self::SignatureSectionMalformed(fault) => fault.args(),
            Self::HashListIncomplete(groups) => vec![("missing", join(groups))],
            Self::SignerMalformed(error)
            | Self::SignedAttributesMalformed(error)
            | Self::ComMalformed(error)
            | Self::DocumentTypesMalformed(error) => parse_args(error),
            Self::DigestUnknown(name) | Self::AlgorithmOld(name) => vec![("algorithm", name.clone())],
            Self::TrailingBytes(count) => vec![("bytes", count.to_string())],
            Self::ListsDiffer { only_com, only_sod } => {
                vec![("only_com", join(only_com)), ("only_sod", join(only_sod))]
            }
            Self::CertificateExpired(at) | Self::CertificateNotYetValid(at) => {
                vec![("date", at.date().to_string())]
            }
            Self::NotRevoked { as_of } => vec![("as_of", as_of.date().to_string())],
            Self::SignerRevoked { since } => vec![("since", day(*since))],
            Self::RevocationStale { as_of, next_update } => {
                vec![("as_of", day(*as_of)), ("next_update", day(*next_update))]
            }
            Self::NoAnchor { country, known } => {
                vec![("country", country.clone()), ("known", known.to_string())]
            }
            Self::AnchorCountryDiffers { signer, anchor } => {
                vec![("signer", signer.clone()), ("anchor", anchor.clone())]
            }
            Self::DocumentTypeNotListed { found, allowed } => {
                vec![("found", found.clone()), ("allowed", allowed.clone())]
            }
            Self::DeviationApplied { deviation, cause } => {
                let mut args = vec![("deviation", deviation.clone()), ("cause", cause.code().to_owned())];
                args.extend(cause.args());
                args
            }
            _ => Vec::new(),
        }
    }
}

impl SodFault {
    /// The arguments of the code, names and values.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = vec![("fault", self.code().to_owned())];
        match self {
            Self::Malformed(error) => args.extend(parse_args(error)),
            Self::MessageVersion(number)
            | Self::SecurityObjectVersion(number)
            | Self::DataGroupNumber(number) => args.push(("value", number.to_string())),
            Self::ContentType(oid) => args.push(("value", oid.clone())),
            Self::DuplicateDataGroup(number) => args.push(("value", number.to_string())),
            Self::TrailingData(bytes) => args.push(("value", bytes.to_string())),
        }
        args
    }
}

fn parse_args(error: &ParseError) -> Vec<(&'static str, String)> {
    vec![
        ("structure", error.structure.to_owned()),
        ("offset", error.offset.to_string()),
        ("reason", error.reason.code().to_owned()),
    ]
}

fn join(groups: &[DataGroupNumber]) -> String {
    groups.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// A day, or nothing where none is known.
fn day(at: Option<Timestamp>) -> String {
    at.map(|at| at.date().to_string()).unwrap_or_default()
}
