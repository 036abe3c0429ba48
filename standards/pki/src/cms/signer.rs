//! Who signed a message, and how (RFC 5652, 5.3).

use crate::algorithm::AlgorithmIdentifier;
use crate::certificate::Certificate;
use crate::der::{self, Tag, Tlv};
use crate::name::Name;
use spartel_base::{ParseError, Reason};
use std::borrow::Cow;

/// How a message names the certificate of its signer.
#[derive(Debug, Clone)]
pub enum SignerId<'a> {
    /// By the issuer and the serial number of the certificate.
    IssuerAndSerial {
        /// The issuer.
        issuer: Name<'a>,
        /// The serial number as encoded.
        serial: &'a [u8],
    },
    /// By the identifier of the certified key.
    KeyId(Cow<'a, [u8]>),
}

impl SignerId<'_> {
    /// Whether this is the certificate that is meant.
    #[must_use]
    pub fn names(&self, certificate: &Certificate<'_>) -> bool {
        match self {
            Self::IssuerAndSerial { issuer, serial } => {
                same_serial(serial, certificate.serial()) && issuer.matches(&certificate.issuer())
            }
            Self::KeyId(id) => certificate.subject_key_id().ok().flatten() == Some(id),
        }
    }
}

/// Whether two serial numbers are the same apart from needless leading zeros.
pub(crate) fn same_serial(a: &[u8], b: &[u8]) -> bool {
    trim(a) == trim(b)
}

/// A serial number without leading zeros.
pub(crate) fn trim(serial: &[u8]) -> &[u8] {
    let zeros = serial.iter().take_while(|b| **b == 0).count();
    serial.get(zeros..).unwrap_or_default()
}

/// One signature of a message.
#[derive(Debug, Clone)]
pub struct SignerInfo<'a> {
    /// The version: 1 with issuer and serial number, 3 with a key identifier.
    pub version: i64,
    /// Whose signature it is.
    pub id: SignerId<'a>,
    /// The digest over the content.
    pub digest_algorithm: AlgorithmIdentifier<'a>,
    /// The attributes that are signed in place of the content.
    pub signed_attributes: Option<Tlv<'a>>,
    /// The signature algorithm.
    pub signature_algorithm: AlgorithmIdentifier<'a>,
    /// The signature.
    pub signature: Cow<'a, [u8]>,
    /// Whether attributes follow that nobody signed. They are never read.
    pub has_unsigned_attributes: bool,
}

impl<'a> SignerInfo<'a> {
    pub(super) fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "SignerInfo";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let version = der::small_integer(NAME, parts.next()?)?;
        let id = signer_id(parts.next()?)?;
        let digest_algorithm = AlgorithmIdentifier::parse("SignerInfo.digestAlgorithm", parts.next()?)?;
        let signed_attributes = parts.optional(Tag::context_constructed(0))?;
        let signature_algorithm = AlgorithmIdentifier::parse("SignerInfo.signatureAlgorithm", parts.next()?)?;
        let signature = der::octets("SignerInfo.signature", parts.read(Tag::OCTET_STRING)?)?;
        let has_unsigned_attributes = !parts.is_empty();
        Ok(Self {
            version,
            id,
            digest_algorithm,
            signed_attributes,
            signature_algorithm,
            signature,
            has_unsigned_attributes,
        })
    }
}

fn signer_id<'a>(object: Tlv<'a>) -> Result<SignerId<'a>, ParseError> {
    const NAME: &str = "SignerInfo.sid";
    match object.tag.0 {
        0x30 => {
            let mut parts = object.reader(NAME)?;
            let issuer = Name::new(NAME, parts.next()?)?;
            Ok(SignerId::IssuerAndSerial { issuer, serial: parts.read(Tag::INTEGER)?.value })
        }
        0x80 => Ok(SignerId::KeyId(Cow::Borrowed(object.value))),
        0xA0 => {
            // Either a constructed string, or tagged explicitly by mistake: both hold octet strings.
            Ok(SignerId::KeyId(der::octets(NAME, object)?))
        }
        _ => Err(object.error(NAME, Reason::UnexpectedTag)),
    }
}
