//! Which documents a deviation concerns (Doc 9303-12, 10.2: DeviationDocuments). All conditions must hold.

use crate::certificate::{Certificate, retag};
use crate::cms::trim_serial;
use crate::der::{self, Tag, Tlv};
use crate::digest::DigestAlgorithm;
use crate::name::Name;
use spartel_base::{ParseError, Reason, Timestamp};

const NAME: &str = "DeviationDocuments";
/// Most document numbers in one deviation.
const MAX_NUMBERS: usize = 1 << 20;

/// How a deviation names the signer of the documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignerReference {
    /// By issuer and serial number.
    IssuerAndSerial {
        /// Canonical form of the issuer ([`Name::canonical`]).
        issuer: Vec<u8>,
        /// Serial number without leading zeros.
        serial: Vec<u8>,
    },
    /// By the identifier of its key.
    KeyId(Vec<u8>),
    /// By a digest over the certificate.
    Digest(Vec<u8>),
}

/// The documents that a deviation concerns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Documents {
    /// Their document code.
    pub document_type: Option<String>,
    /// Their signer.
    pub signer: Option<SignerReference>,
    /// When they were issued, first and last instant.
    pub issued: Option<(Timestamp, Timestamp)>,
    /// Their numbers.
    pub numbers: Option<Vec<String>>,
}

/// What is known of a document.
#[derive(Debug, Clone, Default)]
pub struct DocumentFacts<'a> {
    /// The document code with its fillers.
    pub document_type: Option<&'a str>,
    /// The certificate of its signer.
    pub signer: Option<&'a Certificate<'a>>,
    /// When it was issued.
    pub issued: Option<Timestamp>,
    /// Its number without fillers.
    pub number: Option<&'a str>,
}

/// Whether a deviation concerns a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Applies {
    /// A condition does not hold.
    No,
    /// No condition fails, but for one of them the fact is not known.
    Unknown,
    /// All conditions hold.
    Yes,
}

impl Documents {
    pub(super) fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let mut found = Self::default();
        while !parts.is_empty() {
            let part = parts.next()?;
            match part.tag.0 {
                0x80 => found.document_type = Some(string(retag(part, Tag::PRINTABLE_STRING))?),
                0xA1 => found.signer = Some(issuer_and_serial(part)?),
                0x82 => found.signer = Some(SignerReference::KeyId(part.value.to_vec())),
                0x83 => found.signer = Some(SignerReference::Digest(part.value.to_vec())),
                0xA4 => found.issued = Some(period(part)?),
                0xA5 => found.numbers = Some(numbers(part)?),
                _ => return Err(part.error(NAME, Reason::UnexpectedTag)),
            }
        }
        Ok(found)
    }

    /// Whether these are documents like the one with `facts`. `digest` is the digest of the list.
    #[must_use]
    pub fn applies(&self, facts: &DocumentFacts<'_>, digest: Option<DigestAlgorithm>) -> Applies {
        let document_type = known(self.document_type.as_ref(), facts.document_type, |wanted, is| {
            let strip = |code: &str| code.trim_end_matches('<').to_owned();
            strip(wanted) == strip(is)
        });
        let signer = match (&self.signer, facts.signer) {
            (Some(wanted), Some(signer)) => wanted.names(signer, digest),
            (None, _) => Applies::Yes,
            (Some(_), None) => Applies::Unknown,
        };
        let issued = known(self.issued, facts.issued, |(first, last), at| (first..=last).contains(&at));
        let number = known(self.numbers.as_ref(), facts.number, |wanted, is| {
            wanted.iter().any(|number| number.trim_end_matches('<') == is.trim_end_matches('<'))
        });
        document_type.min(signer).min(issued).min(number)
    }
}

fn known<W, F>(wanted: Option<W>, fact: Option<F>, holds: impl FnOnce(W, F) -> bool) -> Applies {
    match (wanted, fact) {
        (None, _) => Applies::Yes,
        (Some(_), None) => Applies::Unknown,
        (Some(wanted), Some(fact)) => {
            if holds(wanted, fact) {
                Applies::Yes
            } else {
                Applies::No
            }
        }
    }
}

impl SignerReference {
    fn names(&self, signer: &Certificate<'_>, digest: Option<DigestAlgorithm>) -> Applies {
        let same = match self {
            Self::IssuerAndSerial { issuer, serial } => {
                trim_serial(signer.serial()) == serial && signer.issuer().canonical() == *issuer
            }
            Self::KeyId(id) => signer.subject_key_id().ok().flatten() == Some(id),
            Self::Digest(wanted) => match digest {
                Some(algorithm) => algorithm.digest(signer.raw()).as_ref() == wanted,
                None => return Applies::Unknown,
            },
        };
        if same { Applies::Yes } else { Applies::No }
    }
}

fn string(object: Tlv<'_>) -> Result<String, ParseError> {
    der::text(NAME, object).map(|text| text.into_owned())
}

/// IssuerAndSerialNumber, tagged implicitly; some tools tag it explicitly.
fn issuer_and_serial(object: Tlv<'_>) -> Result<SignerReference, ParseError> {
    let mut parts = object.reader(NAME)?;
    let first = parts.next()?;
    let (issuer, serial) = if parts.is_empty() {
        let mut inner = first.reader(NAME)?;
        (inner.next()?, inner.next()?)
    } else {
        (first, parts.next()?)
    };
    Ok(SignerReference::IssuerAndSerial {
        issuer: Name::new(NAME, issuer)?.canonical(),
        serial: trim_serial(serial.expect(NAME, Tag::INTEGER)?.value).to_vec(),
    })
}

fn period(object: Tlv<'_>) -> Result<(Timestamp, Timestamp), ParseError> {
    let mut parts = object.reader(NAME)?;
    Ok((der::time(NAME, parts.next()?)?, der::time(NAME, parts.next()?)?))
}

fn numbers(object: Tlv<'_>) -> Result<Vec<String>, ParseError> {
    let mut parts = object.reader(NAME)?;
    let mut found = Vec::new();
    while !parts.is_empty() {
        if found.len() == MAX_NUMBERS {
            return Err(parts.error(Reason::LimitExceeded));
        }
        found.push(string(parts.next()?)?);
    }
    Ok(found)
}
