//! Certificates as found in the field (RFC 5280, 4.1; Doc 9303-12, 7.1.1): borrowed, with extensions read when asked for.
//!
//! Breaches of the profile never make parsing fail; [`crate::conformance`] tells them. What parsing refuses is bytes in
//! which the parts of a certificate cannot be found.

mod constraints;
mod document_type;
mod extension;
mod general_name;
mod key_id;
mod key_usage;
mod validity;

pub use constraints::BasicConstraints;
pub use document_type::DocumentTypes;
pub use extension::{Extension, Extensions, MAX_EXTENSIONS};
pub use general_name::{GeneralName, GeneralNames};
pub use key_id::AuthorityKeyId;
pub use key_usage::{KeyUsage, PrivateKeyUsagePeriod};
pub use validity::{InPeriod, Validity};

use crate::algorithm::{AlgorithmIdentifier, PublicKeyInfo, SignatureAlgorithm};
use crate::der::{self, Bits, Oid, Reader, Tag, Tlv};
use crate::digest::DigestAlgorithm;
use crate::engine::{PublicKey, SignatureError};
use crate::name::Name;
use crate::oid;
use spartel_base::{IsoAlpha2, ParseError, Reason, Timestamp};
use std::borrow::Cow;

/// Largest certificate in bytes.
pub const MAX_CERTIFICATE: usize = 64 << 10;

/// A certificate that borrows its bytes.
#[derive(Debug, Clone)]
pub struct Certificate<'a> {
    raw: &'a [u8],
    tbs: &'a [u8],
    version: u8,
    serial: &'a [u8],
    inner_algorithm: AlgorithmIdentifier<'a>,
    issuer: Name<'a>,
    validity: Tlv<'a>,
    subject: Name<'a>,
    public_key: PublicKeyInfo<'a>,
    unique_ids: bool,
    extensions: Extensions<'a>,
    algorithm: AlgorithmIdentifier<'a>,
    signature: Tlv<'a>,
    ber: bool,
}

impl<'a> Certificate<'a> {
    /// Reads one certificate that fills `bytes`.
    ///
    /// # Errors
    /// Those of [`Self::from_object`], and `TrailingData`.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new("Certificate", bytes)?;
        let object = reader.next()?;
        reader.finish()?;
        Self::from_object(object)
    }

    /// Reads a certificate from the object that holds it.
    ///
    /// # Errors
    /// `LimitExceeded` above [`MAX_CERTIFICATE`]; otherwise what is missing or malformed, and where.
    pub fn from_object(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "Certificate";
        if object.raw.len() > MAX_CERTIFICATE {
            return Err(object.error(NAME, Reason::LimitExceeded));
        }
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let tbs = parts.read(Tag::SEQUENCE)?;
        let algorithm = AlgorithmIdentifier::parse("Certificate.signatureAlgorithm", parts.next()?)?;
        let signature = parts.read(Tag::BIT_STRING)?;
        Self::from_parts(object, tbs, algorithm, signature)
    }

    fn from_parts(
        object: Tlv<'a>,
        tbs: Tlv<'a>,
        algorithm: AlgorithmIdentifier<'a>,
        signature: Tlv<'a>,
    ) -> Result<Self, ParseError> {
        let mut parts = tbs.reader("TBSCertificate")?;
        let version = match parts.optional(Tag::context_constructed(0))? {
            Some(version) => read_version(version)?,
            None => 1,
        };
        let serial = parts.read(Tag::INTEGER)?.value;
        let inner_algorithm = AlgorithmIdentifier::parse("TBSCertificate.signature", parts.next()?)?;
        let issuer = Name::new("TBSCertificate.issuer", parts.next()?)?;
        let validity = parts.read(Tag::SEQUENCE)?;
        let subject = Name::new("TBSCertificate.subject", parts.next()?)?;
        let public_key = PublicKeyInfo::parse(parts.next()?)?;
        let (unique_ids, extensions) = optional_parts(parts)?;
        Ok(Self {
            raw: object.raw,
            tbs: tbs.raw,
            version,
            serial,
            inner_algorithm,
            issuer,
            validity,
            subject,
            public_key,
            unique_ids,
            extensions,
            algorithm,
            signature,
            ber: object.ber || tbs.ber,
        })
    }

    /// All bytes of the certificate.
    #[must_use]
    pub const fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// The bytes that are signed.
    #[must_use]
    pub const fn tbs(&self) -> &'a [u8] {
        self.tbs
    }

    /// The version, 1 to 3; 0 where it is none of these.
    #[must_use]
    pub const fn version(&self) -> u8 {
        self.version
    }

    /// The serial number as encoded: two's complement, sometimes negative, sometimes with needless zeros.
    #[must_use]
    pub const fn serial(&self) -> &'a [u8] {
        self.serial
    }

    /// Who signed it.
    #[must_use]
    pub const fn issuer(&self) -> Name<'a> {
        self.issuer
    }

    /// Whose key it is.
    #[must_use]
    pub const fn subject(&self) -> Name<'a> {
        self.subject
    }

    /// Country of the subject, else of the issuer.
    #[must_use]
    pub fn country(&self) -> Option<IsoAlpha2> {
        self.subject.country().or_else(|| self.issuer.country())
    }

    /// Whether issuer and subject are the same name, as in roots and in links without a change of name.
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        self.issuer.matches(&self.subject)
    }

    /// The period of validity.
    ///
    /// # Errors
    /// What is malformed in it, and where.
    pub fn validity(&self) -> Result<Validity, ParseError> {
        Validity::parse(self.validity)
    }

    /// The encoded period, for checks of its form.
    #[must_use]
    pub const fn validity_object(&self) -> Tlv<'a> {
        self.validity
    }

    /// The certified key.
    #[must_use]
    pub const fn public_key(&self) -> &PublicKeyInfo<'a> {
        &self.public_key
    }

    /// The signature algorithm outside the signed part.
    #[must_use]
    pub const fn algorithm(&self) -> &AlgorithmIdentifier<'a> {
        &self.algorithm
    }

    /// The signature algorithm inside the signed part; it should be the same.
    #[must_use]
    pub const fn inner_algorithm(&self) -> &AlgorithmIdentifier<'a> {
        &self.inner_algorithm
    }

    /// Whether issuerUniqueID or subjectUniqueID is there, which the profile forbids.
    #[must_use]
    pub const fn has_unique_ids(&self) -> bool {
        self.unique_ids
    }

    /// Whether the outer structures are BER that is not DER.
    #[must_use]
    pub const fn is_ber(&self) -> bool {
        self.ber
    }

    /// The signature.
    ///
    /// # Errors
    /// `BadValue` where it is no BIT STRING of whole bytes.
    pub fn signature(&self) -> Result<Cow<'a, [u8]>, ParseError> {
        signature_bytes("Certificate.signatureValue", self.signature)
    }

    /// The extensions.
    #[must_use]
    pub const fn extensions(&self) -> Extensions<'a> {
        self.extensions
    }

    /// Verifies the signature of this certificate with the key of its issuer.
    ///
    /// # Errors
    /// `Mismatch` where the signature is wrong, `Unsupported` where algorithm or parameters are unknown, and others of
    /// [`SignatureError`].
    pub fn verify_signature(&self, issuer_key: &PublicKey) -> Result<(), SignatureError> {
        let algorithm = SignatureAlgorithm::parse(&self.algorithm)?;
        let signature = self.signature().map_err(|_| SignatureError::MalformedSignature)?;
        algorithm.verify(issuer_key, self.tbs, &signature)
    }

    /// The digest of all bytes of the certificate: its identity in lists.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        let digest = DigestAlgorithm::Sha256.digest(self.raw);
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest.as_ref());
        bytes
    }

    /// Identifier of the certified key.
    ///
    /// # Errors
    /// What is malformed in the extension, and where. So for all extensions below.
    pub fn subject_key_id(&self) -> Result<Option<&'a [u8]>, ParseError> {
        self.extensions.typed(oid::SUBJECT_KEY_ID, "SubjectKeyIdentifier", key_id::subject_key_id)
    }

    /// Identifier of the key that signed.
    ///
    /// # Errors
    /// As above.
    pub fn authority_key_id(&self) -> Result<Option<AuthorityKeyId<'a>>, ParseError> {
        self.extensions.typed(oid::AUTHORITY_KEY_ID, "AuthorityKeyIdentifier", AuthorityKeyId::parse)
    }

    /// What the key may be used for.
    ///
    /// # Errors
    /// As above.
    pub fn key_usage(&self) -> Result<Option<KeyUsage>, ParseError> {
        self.extensions.typed(oid::KEY_USAGE, "KeyUsage", KeyUsage::parse)
    }

    /// Whether the subject is an authority.
    ///
    /// # Errors
    /// As above.
    pub fn basic_constraints(&self) -> Result<Option<BasicConstraints>, ParseError> {
        self.extensions.typed(oid::BASIC_CONSTRAINTS, "BasicConstraints", BasicConstraints::parse)
    }

    /// The purposes of the key.
    ///
    /// # Errors
    /// As above.
    pub fn extended_key_usage(&self) -> Result<Option<Vec<Oid<'a>>>, ParseError> {
        self.extensions.typed(oid::EXTENDED_KEY_USAGE, "ExtKeyUsage", key_usage::extended)
    }

    /// When the private key is used.
    ///
    /// # Errors
    /// As above.
    pub fn private_key_usage_period(&self) -> Result<Option<PrivateKeyUsagePeriod>, ParseError> {
        let parse = PrivateKeyUsagePeriod::parse;
        self.extensions.typed(oid::PRIVATE_KEY_USAGE_PERIOD, "PrivateKeyUsagePeriod", parse)
    }

    /// Alternative names of the subject.
    ///
    /// # Errors
    /// As above.
    pub fn subject_alt_names(&self) -> Result<Option<GeneralNames<'a>>, ParseError> {
        self.extensions.typed(oid::SUBJECT_ALT_NAME, "SubjectAltName", GeneralNames::parse)
    }

    /// Alternative names of the issuer.
    ///
    /// # Errors
    /// As above.
    pub fn issuer_alt_names(&self) -> Result<Option<GeneralNames<'a>>, ParseError> {
        self.extensions.typed(oid::ISSUER_ALT_NAME, "IssuerAltName", GeneralNames::parse)
    }

    /// Where revocation lists are published.
    ///
    /// # Errors
    /// As above.
    pub fn crl_distribution_points(&self) -> Result<Option<Vec<Cow<'a, str>>>, ParseError> {
        let parse = general_name::distribution_points;
        self.extensions.typed(oid::CRL_DISTRIBUTION_POINTS, "CRLDistributionPoints", parse)
    }

    /// The documents that a signer may sign.
    ///
    /// # Errors
    /// As above.
    pub fn document_types(&self) -> Result<Option<DocumentTypes<'a>>, ParseError> {
        self.extensions.typed(oid::DOCUMENT_TYPE_LIST, "DocumentTypeList", DocumentTypes::parse)
    }

    /// Whether the certificate says that the CSCA changed its name (Doc 9303-12, 7.1.1.5).
    ///
    /// # Errors
    /// As above.
    pub fn name_change(&self) -> Result<bool, ParseError> {
        Ok(self.extensions.find(oid::NAME_CHANGE)?.is_some())
    }

    /// Critical extensions that this software does not know.
    pub fn unknown_critical(&self) -> impl Iterator<Item = Oid<'a>> + use<'a> {
        self.extensions.iter().flatten().filter(|e| e.critical && !is_known(e.id)).map(|e| e.id)
    }

    /// Where `at` lies in the period of validity; `None` where the period cannot be read.
    #[must_use]
    pub fn validity_at(&self, at: Timestamp) -> Option<InPeriod> {
        self.validity().ok().map(|validity| validity.at(at))
    }
}

fn read_version(object: Tlv<'_>) -> Result<u8, ParseError> {
    let number = object.reader("TBSCertificate.version")?.next()?;
    let version = der::small_integer("TBSCertificate.version", number)?;
    Ok(if (0..=2).contains(&version) { version as u8 + 1 } else { 0 })
}

fn optional_parts<'a>(mut parts: Reader<'a>) -> Result<(bool, Extensions<'a>), ParseError> {
    let mut unique_ids = false;
    let mut extensions = Extensions::default();
    while !parts.is_empty() {
        let part = parts.next()?;
        match part.tag.0 {
            0x81 | 0xA1 | 0x82 | 0xA2 => unique_ids = true,
            0xA3 => {
                let run = part.reader("TBSCertificate.extensions")?.next()?;
                extensions = Extensions::new(Some(run.expect("TBSCertificate.extensions", Tag::SEQUENCE)?));
            }
            _ => return Err(part.error("TBSCertificate", Reason::UnexpectedTag)),
        }
    }
    Ok((unique_ids, extensions))
}

/// An implicitly tagged object under the tag of its type.
pub(crate) fn retag<'a>(mut object: Tlv<'a>, tag: Tag) -> Tlv<'a> {
    object.tag = tag;
    object
}

/// The whole bytes of a signature in a BIT STRING.
pub(crate) fn signature_bytes<'a>(
    structure: &'static str,
    object: Tlv<'a>,
) -> Result<Cow<'a, [u8]>, ParseError> {
    match der::bit_string(structure, object)? {
        Bits { bytes, unused: 0 } => Ok(bytes),
        _ => Err(object.error(structure, Reason::BadValue)),
    }
}

fn is_known(id: Oid<'_>) -> bool {
    [
        oid::SUBJECT_KEY_ID,
        oid::AUTHORITY_KEY_ID,
        oid::KEY_USAGE,
        oid::BASIC_CONSTRAINTS,
        oid::EXTENDED_KEY_USAGE,
        oid::PRIVATE_KEY_USAGE_PERIOD,
        oid::SUBJECT_ALT_NAME,
        oid::ISSUER_ALT_NAME,
        oid::CRL_DISTRIBUTION_POINTS,
        oid::CERTIFICATE_POLICIES,
        oid::DOCUMENT_TYPE_LIST,
        oid::NAME_CHANGE,
    ]
    .contains(&id)
}
