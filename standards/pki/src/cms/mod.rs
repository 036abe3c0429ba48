//! Signed messages (RFC 5652) as EF.SOD, EF.CardSecurity, master lists and deviation lists carry them.
//!
//! BER is taken as it comes. What a message says is reachable only through [`VerifiedContent`], which exists when every
//! signature of the message holds; [`SignedData::unverified_content`] says by its name what it gives.

mod attributes;
mod fault;
mod signer;
mod verify;

pub use attributes::SignedAttributes;
pub use fault::{CmsFault, CmsFinding};
pub(crate) use fault::{signature_code, signature_result};
pub(crate) use signer::trim as trim_serial;
pub use signer::{SignerId, SignerInfo};
pub use verify::{FoundBy, SignedForm, SignerReport, Verification, VerifiedContent};

use crate::algorithm::AlgorithmIdentifier;
use crate::certificate::Certificate;
use crate::der::{self, Oid, Reader, Tag, Tlv};
use crate::oid;
use spartel_base::{ParseError, Reason};
use std::borrow::Cow;

/// Most signers of one message; real ones have one or two. Every signature may cost several verifications.
pub const MAX_SIGNERS: usize = 8;
/// Most certificates, lists, or algorithms in one message.
pub const MAX_PARTS: usize = 256;

/// A signed message of which nothing is verified yet.
#[derive(Debug, Clone)]
pub struct SignedData<'a> {
    version: i64,
    digest_algorithms: Vec<AlgorithmIdentifier<'a>>,
    content_type: Oid<'a>,
    content: Option<Cow<'a, [u8]>>,
    certificates: Vec<Tlv<'a>>,
    crls: Vec<Tlv<'a>>,
    signers: Vec<SignerInfo<'a>>,
    ber: bool,
}

impl<'a> SignedData<'a> {
    /// Reads a ContentInfo that holds a SignedData and fills `bytes`. Zero bytes after it are tolerated: chips pad files.
    ///
    /// # Errors
    /// `Unsupported` where the message is of another kind; otherwise what is missing or malformed, and where.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new("ContentInfo", bytes)?;
        let object = reader.next()?;
        if reader.rest().iter().any(|byte| *byte != 0) {
            return Err(reader.error(Reason::TrailingData));
        }
        Self::from_object(object)
    }

    /// Reads a ContentInfo from the object that holds it, such as the contents of the template of EF.SOD.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn from_object(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "ContentInfo";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let kind = parts.next()?;
        if der::oid(NAME, kind)? != oid::SIGNED_DATA {
            return Err(kind.error(NAME, Reason::Unsupported));
        }
        let wrapped = parts.read(Tag::context_constructed(0))?;
        let data = wrapped.reader(NAME)?.read(Tag::SEQUENCE)?;
        Self::read(data, object.ber || wrapped.ber || data.ber)
    }

    fn read(data: Tlv<'a>, ber: bool) -> Result<Self, ParseError> {
        let mut parts = data.reader("SignedData")?;
        let version = der::small_integer("SignedData.version", parts.next()?)?;
        let digest_algorithms = list("SignedData.digestAlgorithms", parts.read(Tag::SET)?)?
            .into_iter()
            .map(|object| AlgorithmIdentifier::parse("SignedData.digestAlgorithms", object))
            .collect::<Result<_, _>>()?;
        let (content_type, content, content_ber) = encapsulated(parts.read(Tag::SEQUENCE)?)?;
        let certificates = parts.optional(Tag::context_constructed(0))?;
        let crls = parts.optional(Tag::context_constructed(1))?;
        let infos = parts.read(Tag::SET)?;
        let signers = list("SignedData.signerInfos", infos)?;
        if signers.len() > MAX_SIGNERS {
            return Err(infos.error("SignedData.signerInfos", Reason::LimitExceeded));
        }
        Ok(Self {
            version,
            digest_algorithms,
            content_type,
            content,
            certificates: optional_list("SignedData.certificates", certificates)?,
            crls: optional_list("SignedData.crls", crls)?,
            signers: signers.into_iter().map(SignerInfo::parse).collect::<Result<_, _>>()?,
            ber: ber || content_ber,
        })
    }

    /// The version of the message: 1 or 3, others in the field.
    #[must_use]
    pub const fn version(&self) -> i64 {
        self.version
    }

    /// The digest algorithms that the message announces.
    #[must_use]
    pub fn digest_algorithms(&self) -> &[AlgorithmIdentifier<'a>] {
        &self.digest_algorithms
    }

    /// What the content says it is.
    #[must_use]
    pub const fn content_type(&self) -> Oid<'a> {
        self.content_type
    }

    /// The content before any signature was looked at; `None` where the message has none.
    #[must_use]
    pub fn unverified_content(&self) -> Option<&[u8]> {
        self.content.as_deref()
    }

    /// The certificates in the message, in its order.
    pub fn certificates(&self) -> impl Iterator<Item = Result<Certificate<'a>, ParseError>> + '_ {
        self.certificates.iter().map(|object| Certificate::from_object(*object))
    }

    /// The encoded revocation lists in the message; Doc 9303 forbids them there.
    pub fn crls(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        self.crls.iter().map(|object| object.raw)
    }

    /// The signers.
    #[must_use]
    pub fn signers(&self) -> &[SignerInfo<'a>] {
        &self.signers
    }

    /// Whether the message is BER that is not DER.
    #[must_use]
    pub const fn is_ber(&self) -> bool {
        self.ber
    }
}

type Encapsulated<'a> = (Oid<'a>, Option<Cow<'a, [u8]>>, bool);

fn encapsulated<'a>(object: Tlv<'a>) -> Result<Encapsulated<'a>, ParseError> {
    const NAME: &str = "SignedData.encapContentInfo";
    let mut parts = object.reader(NAME)?;
    let content_type = der::oid(NAME, parts.next()?)?;
    let Some(wrapped) = parts.optional(Tag::context_constructed(0))? else {
        return Ok((content_type, None, object.ber));
    };
    let inner = wrapped.reader(NAME)?.next()?;
    // The older PKCS #7 allows any type here; its contents are what is digested.
    let content = match inner.tag.primitive() {
        Tag::OCTET_STRING => der::octets(NAME, inner)?,
        _ => Cow::Borrowed(inner.value),
    };
    Ok((content_type, Some(content), object.ber || wrapped.ber || inner.ber))
}

fn list<'a>(structure: &'static str, set: Tlv<'a>) -> Result<Vec<Tlv<'a>>, ParseError> {
    let mut reader = set.reader(structure)?;
    let mut parts = Vec::new();
    while !reader.is_empty() {
        if parts.len() == MAX_PARTS {
            return Err(reader.error(Reason::LimitExceeded));
        }
        parts.push(reader.next()?);
    }
    Ok(parts)
}

fn optional_list<'a>(structure: &'static str, set: Option<Tlv<'a>>) -> Result<Vec<Tlv<'a>>, ParseError> {
    set.map_or(Ok(Vec::new()), |set| list(structure, set))
}
