//! Certified keys (RFC 5280, 4.1.2.7; RFC 3279; TR-03111, 5.1.1), and what makes two of them the same key.

use super::AlgorithmIdentifier;
use crate::der::{self, Bits, Reader, Tag, Tlv};
use crate::digest::DigestAlgorithm;
use crate::engine::{CurveId, CurveParameters, EcKey, PublicKey, RsaKey, SignatureError};
use crate::oid;
use spartel_base::{ParseError, Reason};
use std::borrow::Cow;
use std::fmt;

/// A key as a certificate holds it.
#[derive(Debug, Clone)]
pub struct PublicKeyInfo<'a> {
    algorithm: AlgorithmIdentifier<'a>,
    key: Tlv<'a>,
    raw: &'a [u8],
}

/// How a certificate names its curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CurveForm {
    /// By an identifier.
    Named,
    /// By its parameters, as Doc 9303-12, 4.1.6.3 demands.
    Explicit,
}

/// What kind of key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyAlgorithm<'a> {
    /// RSA: modulus and exponent without leading zeros.
    Rsa {
        /// The modulus, highest byte first.
        modulus: &'a [u8],
        /// The public exponent, highest byte first.
        exponent: &'a [u8],
    },
    /// A point of a known curve.
    Ec {
        /// The curve.
        curve: CurveId,
        /// How the certificate names it.
        form: CurveForm,
    },
    /// A point of a curve that is not known.
    UnknownCurve(CurveForm),
    /// DSA or another algorithm that is not verified here.
    Unsupported,
}

/// Identity of a key: SHA-256 over its canonical form, so that one key under explicit and under named parameters is one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 32]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<'a> PublicKeyInfo<'a> {
    /// Reads a SubjectPublicKeyInfo. The key itself is judged when it is asked for.
    ///
    /// # Errors
    /// `UnexpectedTag` or `Missing` where it is not an algorithm and a BIT STRING.
    pub fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "SubjectPublicKeyInfo";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let algorithm = AlgorithmIdentifier::parse(NAME, parts.next()?)?;
        Ok(Self { algorithm, key: parts.read(Tag::BIT_STRING)?, raw: object.raw })
    }

    /// The encoded structure.
    #[must_use]
    pub const fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// The algorithm with its parameters.
    #[must_use]
    pub const fn algorithm(&self) -> &AlgorithmIdentifier<'a> {
        &self.algorithm
    }

    /// The bytes in the BIT STRING.
    ///
    /// # Errors
    /// `BadValue` where it is malformed or ends inside a byte.
    pub fn key_bytes(&self) -> Result<Cow<'a, [u8]>, ParseError> {
        match der::bit_string("SubjectPublicKeyInfo", self.key)? {
            Bits { bytes, unused: 0 } => Ok(bytes),
            _ => Err(self.key.error("SubjectPublicKeyInfo", Reason::BadValue)),
        }
    }

    /// What kind of key it is.
    ///
    /// # Errors
    /// What is malformed in it, and where.
    pub fn kind(&self) -> Result<KeyAlgorithm<'a>, ParseError> {
        match self.algorithm.id {
            oid::RSA_ENCRYPTION | oid::RSA_PSS => {
                let (modulus, exponent) = self.rsa()?;
                Ok(KeyAlgorithm::Rsa { modulus, exponent })
            }
            oid::EC_PUBLIC_KEY | oid::EC_DH => curve(self.algorithm.parameters),
            _ => Ok(KeyAlgorithm::Unsupported),
        }
    }

    /// The key ready for verification.
    ///
    /// # Errors
    /// `Unsupported` for kinds and curves that are not known, `MalformedKey` for broken ones.
    pub fn key(&self) -> Result<PublicKey, SignatureError> {
        match self.kind().map_err(|_| SignatureError::MalformedKey)? {
            KeyAlgorithm::Rsa { modulus, exponent } if is_too_costly(modulus, exponent) => {
                Err(SignatureError::Unsupported)
            }
            KeyAlgorithm::Rsa { modulus, exponent } => RsaKey::new(modulus, exponent).map(PublicKey::Rsa),
            KeyAlgorithm::Ec { curve, .. } => {
                let point = self.key_bytes().map_err(|_| SignatureError::MalformedKey)?;
                EcKey::new(curve, &point).map(PublicKey::Ec)
            }
            KeyAlgorithm::UnknownCurve(_) | KeyAlgorithm::Unsupported => Err(SignatureError::Unsupported),
        }
    }

    /// The identity of the key.
    #[must_use]
    pub fn id(&self) -> KeyId {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(DigestAlgorithm::Sha256.digest(&self.canonical()).as_ref());
        KeyId(bytes)
    }

    fn canonical(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.raw.len() + 8);
        match self.kind() {
            Ok(KeyAlgorithm::Rsa { modulus, exponent }) => {
                out.extend_from_slice(b"rsa");
                out.extend_from_slice(&(modulus.len() as u32).to_be_bytes());
                out.extend_from_slice(modulus);
                out.extend_from_slice(exponent);
            }
            Ok(KeyAlgorithm::Ec { curve, .. }) => {
                out.extend_from_slice(b"ec");
                out.extend_from_slice(curve.name().as_bytes());
                out.push(0);
                let point = self.key_bytes().unwrap_or_default();
                // A compressed point is the same key as the uncompressed one.
                let whole = match point.first() {
                    Some(2 | 3) => EcKey::new(curve, &point).ok().map(|key| key.point().to_vec()),
                    _ => None,
                };
                out.extend_from_slice(whole.as_deref().unwrap_or(&point));
            }
            _ => out.extend_from_slice(self.raw),
        }
        out
    }

    fn rsa(&self) -> Result<(&'a [u8], &'a [u8]), ParseError> {
        const NAME: &str = "RSAPublicKey";
        let wrong = self.key.error(NAME, Reason::BadValue);
        // The key must be borrowed; a BIT STRING in parts does not occur in certificates.
        let [0, bytes @ ..] = self.key.value else { return Err(wrong) };
        let base = self.key.value_offset() + 1;
        let mut parts = Reader::new(NAME, bytes)?;
        let read = |reader: &mut Reader<'a>| {
            let mut inner = reader.read(Tag::SEQUENCE)?.reader(NAME)?;
            Ok((magnitude(inner.next()?)?, magnitude(inner.next()?)?))
        };
        read(&mut parts).map_err(|e: ParseError| e.within(base))
    }
}

/// The magnitude of an INTEGER; some issuers forget the zero byte before a high bit, and mean the positive number.
/// Whether a verification would take half a second, which only keys made for that purpose do: any exponent up to 4096
/// bits, and up to 64 bits above.
const fn is_too_costly(modulus: &[u8], exponent: &[u8]) -> bool {
    modulus.len() > 512 && exponent.len() > 8
}

fn magnitude<'a>(object: Tlv<'a>) -> Result<&'a [u8], ParseError> {
    let value = object.expect("RSAPublicKey", Tag::INTEGER)?.value;
    let zeros = value.iter().take_while(|b| **b == 0).count();
    Ok(value.get(zeros..).unwrap_or_default())
}

fn curve<'a>(parameters: Option<Tlv<'a>>) -> Result<KeyAlgorithm<'a>, ParseError> {
    let Some(object) = parameters else { return Ok(KeyAlgorithm::UnknownCurve(CurveForm::Named)) };
    let (found, form) = match object.tag {
        Tag::OID => (CurveId::from_oid(der::oid("ECParameters", object)?), CurveForm::Named),
        Tag::SEQUENCE => (explicit(object)?, CurveForm::Explicit),
        _ => (None, CurveForm::Named),
    };
    Ok(found.map_or(KeyAlgorithm::UnknownCurve(form), |curve| KeyAlgorithm::Ec { curve, form }))
}

/// The known curve with these parameters (X9.62: ECParameters with a prime field).
fn explicit(object: Tlv<'_>) -> Result<Option<CurveId>, ParseError> {
    const NAME: &str = "ECParameters";
    let mut parts = object.reader(NAME)?;
    parts.read(Tag::INTEGER)?;
    let mut field = parts.read(Tag::SEQUENCE)?.reader("ECParameters.fieldID")?;
    if der::oid(NAME, field.next()?)? != oid::PRIME_FIELD {
        return Ok(None);
    }
    let prime = magnitude(field.next()?)?;
    let mut coefficients = parts.read(Tag::SEQUENCE)?.reader("ECParameters.curve")?;
    let a = der::octets(NAME, coefficients.read(Tag::OCTET_STRING)?)?;
    let b = der::octets(NAME, coefficients.read(Tag::OCTET_STRING)?)?;
    let generator = der::octets(NAME, parts.read(Tag::OCTET_STRING)?)?;
    let order = magnitude(parts.next()?)?;
    let cofactor = parts.optional(Tag::INTEGER)?.map(magnitude).transpose()?;
    let parameters = CurveParameters { prime, a: &a, b: &b, generator: &generator, order, cofactor };
    Ok(CurveId::from_parameters(&parameters))
}
