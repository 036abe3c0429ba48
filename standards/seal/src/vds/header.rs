//! The header of a seal (Doc 9303-13, 2.2, Table 1).

use super::MAGIC;
use crate::{c40, date};
use spartel_base::{Date, IcaoCode, IsoAlpha2, ParseError, Reason};
use std::fmt;

/// The two versions of the header; the byte in the seal is one less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SealVersion {
    /// Byte `02`: reference of five characters, lengths of one raw byte.
    V3,
    /// Byte `03`: reference with its length, lengths in DER.
    V4,
}

impl SealVersion {
    /// The number in the standard's text: 3 or 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.byte() + 1
    }

    /// The byte in the header: 2 or 3.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::V3 => 2,
            Self::V4 => 3,
        }
    }
}

/// The four characters that name a bar code signer: two letters of the country, two of the signer within it (2.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignerId([u8; 4]);

impl SignerId {
    /// Two letters and two of A–Z and 0–9.
    #[must_use]
    pub fn new(id: [u8; 4]) -> Option<Self> {
        let [a, b, c, d] = id;
        let alphanumeric = |x: u8| x.is_ascii_uppercase() || x.is_ascii_digit();
        let shape = a.is_ascii_uppercase() && b.is_ascii_uppercase() && alphanumeric(c) && alphanumeric(d);
        shape.then_some(Self(id))
    }

    /// The four characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII passes `new`.
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The country, which the subject of the certificate must name (Doc 9303-12, 7.1.3).
    #[must_use]
    pub fn country(&self) -> Option<IsoAlpha2> {
        IsoAlpha2::new([self.0[0], self.0[1]])
    }

    /// The signer within its country: the common name of the certificate (Doc 9303-12, 7.1.3).
    #[must_use]
    pub fn common_name(&self) -> &str {
        self.as_str().get(2..).unwrap_or("")
    }
}

impl fmt::Display for SignerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The reference to a certificate of the signer: its serial number in hexadecimal (2.2.1).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CertificateReference(String);

impl CertificateReference {
    /// One to 255 of A–Z and 0–9; seals should use hexadecimal digits only.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let shape = text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        (shape && (1..=255).contains(&text.len())).then(|| Self(text.to_owned()))
    }

    /// The characters, leading zeros included.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The serial number without leading zeros, big endian; `None` where the reference is no hexadecimal number.
    #[must_use]
    pub fn serial(&self) -> Option<Vec<u8>> {
        let digits = self.0.trim_start_matches('0').as_bytes();
        let mut bytes = Vec::with_capacity(digits.len().div_ceil(2));
        for pair in digits.rchunks(2).rev() {
            let value = pair.iter().try_fold(0u32, |n, d| Some(n << 4 | char::from(*d).to_digit(16)?))?;
            bytes.push(value as u8);
        }
        Some(bytes)
    }

    /// Whether it is all zeros, which is kept for tests (2.2.1).
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.0.bytes().all(|b| b == b'0')
    }
}

impl fmt::Display for CertificateReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The header (Table 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VdsHeader {
    /// The version.
    pub version: SealVersion,
    /// The state or organisation that issued the document.
    pub issuer: IcaoCode,
    /// Who signed; need not be of the issuer's country (A.3).
    pub signer: SignerId,
    /// Which of the signer's certificates.
    pub reference: CertificateReference,
    /// When the document was issued.
    pub document_issued: Date,
    /// When the signature was made.
    pub signed: Date,
    /// Document Feature Definition Reference (2.2.2).
    pub feature_reference: u8,
    /// Document Type Category (2.2.2); odd ones are ICAO's.
    pub document_category: u8,
}

/// Germany's signer of long-term documents writes the length of its references in decimal, all others in hexadecimal.
const DECIMAL_LENGTH_SIGNER: &str = "DEZV";

impl VdsHeader {
    /// Reads the header at the start of `bytes` and gives the offset of the message zone.
    ///
    /// # Errors
    /// As [`super::Vds::parse`].
    pub fn parse(bytes: &[u8]) -> Result<(Self, usize), ParseError> {
        let fail = |offset, reason| ParseError::new("VDS.header", offset, reason);
        let part = |from: usize, length: usize| {
            bytes.get(from..from + length).ok_or(fail(bytes.len(), Reason::Truncated))
        };
        let version = match bytes {
            [] => return Err(fail(0, Reason::Truncated)),
            [MAGIC, 2, ..] => SealVersion::V3,
            [MAGIC, 3, ..] => SealVersion::V4,
            [MAGIC] => return Err(fail(1, Reason::Truncated)),
            [MAGIC, ..] => return Err(fail(1, Reason::Unsupported)),
            _ => return Err(fail(0, Reason::BadValue)),
        };
        let issuer = issuer(part(2, 2)?)?;
        let (signer, reference, next) = match version {
            SealVersion::V3 => v3_reference(part(4, 6)?)?,
            SealVersion::V4 => v4_reference(bytes)?,
        };
        let day = |at: usize| {
            let [a, b, c] = part(at, 3)? else { return Err(fail(at, Reason::Truncated)) };
            date::decode("VDS.header", at, [*a, *b, *c])
        };
        let (document_issued, signed) = (day(next)?, day(next + 3)?);
        let [feature_reference, document_category] = part(next + 6, 2)? else {
            return Err(fail(next + 6, Reason::Truncated));
        };
        let header = Self {
            version,
            issuer,
            signer,
            reference,
            document_issued,
            signed,
            feature_reference: *feature_reference,
            document_category: *document_category,
        };
        Ok((header, next + 8))
    }

    /// The bytes of the header; a reference of the wrong length for the version is refused.
    ///
    /// # Errors
    /// `BadLength` where version 3 has another reference than five characters, or version 4 one longer than 99 with
    /// the signer that counts in decimal.
    pub fn encode(&self) -> Result<Vec<u8>, ParseError> {
        let reference = self.reference.as_str();
        let bad_length = ParseError::new("VDS.header", 4, Reason::BadLength);
        let text = match self.version {
            SealVersion::V3 if reference.len() == 5 => format!("{}{reference}", self.signer),
            SealVersion::V4 if self.signer.as_str() != DECIMAL_LENGTH_SIGNER => {
                format!("{}{:02X}{reference}", self.signer, reference.len())
            }
            SealVersion::V4 if reference.len() < 100 => {
                format!("{}{:02}{reference}", self.signer, reference.len())
            }
            _ => return Err(bad_length),
        };
        let mut out = vec![MAGIC, self.version.byte()];
        c40::encode_into(self.issuer.as_str(), &mut out)?;
        c40::encode_into(&text, &mut out)?;
        out.extend(date::encode(self.document_issued));
        out.extend(date::encode(self.signed));
        out.extend([self.feature_reference, self.document_category]);
        Ok(out)
    }
}

/// Two bytes: the code filled to three characters, or (Germany, in the field) `D` alone, unlatched.
fn issuer(bytes: &[u8]) -> Result<IcaoCode, ParseError> {
    let text = c40::decode_mrz(bytes).map_err(|e| renamed(e, 2))?;
    let mut code = [b'<'; 3];
    code.iter_mut().zip(text.bytes()).for_each(|(slot, character)| *slot = character);
    IcaoCode::new(code).ok_or(ParseError::new("VDS.header", 2, Reason::BadCharacter))
}

fn v3_reference(bytes: &[u8]) -> Result<(SignerId, CertificateReference, usize), ParseError> {
    let text = c40::decode(bytes).map_err(|e| renamed(e, 4))?;
    let (signer, reference) = text.split_at_checked(4).unwrap_or((&text, ""));
    Ok((signer_id(signer)?, certificate_reference(reference, 5)?, 10))
}

fn v4_reference(bytes: &[u8]) -> Result<(SignerId, CertificateReference, usize), ParseError> {
    let truncated = ParseError::new("VDS.header", bytes.len(), Reason::Truncated);
    let bad_length = ParseError::new("VDS.header", 6, Reason::BadLength);
    // Signer and length take six characters, which always fill four bytes.
    let prefix = c40::decode(bytes.get(4..8).ok_or(truncated)?).map_err(|e| renamed(e, 4))?;
    let (signer, digits) = prefix.split_at_checked(4).ok_or(bad_length)?;
    let radix = if signer == DECIMAL_LENGTH_SIGNER { 10 } else { 16 };
    let length = digits.chars().try_fold(0, |n, d| Some(n * radix + d.to_digit(radix)?));
    let length = length.filter(|n| *n > 0 && digits.len() == 2).ok_or(bad_length)? as usize;
    let end = 4 + c40::encoded_len(6 + length);
    let text = c40::decode(bytes.get(8..end).ok_or(truncated)?).map_err(|e| renamed(e, 8))?;
    Ok((signer_id(signer)?, certificate_reference(&text, length)?, end))
}

fn signer_id(text: &str) -> Result<SignerId, ParseError> {
    let id = text.as_bytes().try_into().ok().and_then(SignerId::new);
    id.ok_or(ParseError::new("VDS.header", 4, Reason::BadCharacter))
}

fn certificate_reference(text: &str, length: usize) -> Result<CertificateReference, ParseError> {
    let reference = CertificateReference::new(text).filter(|_| text.len() == length);
    reference.ok_or(ParseError::new("VDS.header", 6, Reason::BadCharacter))
}

fn renamed(error: ParseError, base: usize) -> ParseError {
    ParseError { structure: "VDS.header", ..error.within(base) }
}
