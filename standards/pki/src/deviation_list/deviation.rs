//! What is wrong with the documents that a deviation concerns (Doc 9303-3, 7; Doc 9303-12, 10.2).

use super::Documents;
use crate::certificate::retag;
use crate::der::{self, Oid, Tag, Tlv};
use crate::oid;
use spartel_base::{ParseError, Reason};

const NAME: &str = "Deviation";
/// Most descriptions of one deviation.
const MAX_DESCRIPTIONS: usize = 256;

/// A deviation: which documents, and what is wrong with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// The documents.
    pub documents: Documents,
    /// What is wrong.
    pub descriptions: Vec<Description>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// Words of the issuing state.
    pub text: Option<String>,
    /// The kind.
    pub kind: DeviationKind,
    /// The part that is concerned, where the kind has one.
    pub parameter: Option<DeviationParameter>,
}

/// The kinds of deviations of Doc 9303-12, 10.2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviationKind {
    /// Something with a certificate or key.
    CertificateOrKey,
    /// The signature of the signer's certificate is wrong.
    SignerSignature,
    /// The signer's certificate is encoded wrongly.
    SignerEncoding,
    /// The certificate of the CSCA is encoded wrongly.
    CscaEncoding,
    /// The key for Active Authentication may be in other hands.
    ActiveAuthenticationKeyCompromised,
    /// Something in the logical data structure.
    Lds,
    /// A data group is encoded wrongly.
    DataGroupMalformed,
    /// The digest of a data group in EF.SOD is wrong.
    DataGroupHashWrong,
    /// The signature of EF.SOD is wrong.
    SodSignatureWrong,
    /// EF.COM and EF.SOD disagree.
    ComInconsistent,
    /// Something in the machine readable zone.
    Mrz,
    /// A field of the zone holds wrong data.
    MrzWrongData,
    /// A check digit of the zone is wrong.
    MrzWrongCheckDigit,
    /// Something with the chip.
    Chip,
    /// For the issuing state alone.
    NationalUse,
    /// Another kind, by its encoded identifier.
    Other(Vec<u8>),
}

/// A part of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateField {
    /// A field of the body, by its number; 0 is the whole.
    Body(i64),
    /// An extension, by its encoded identifier.
    Extension(Vec<u8>),
}

/// The part that is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviationParameter {
    /// A part of a certificate.
    Certificate(CertificateField),
    /// Data groups by their number; 20 is EF.SOD, 21 is EF.COM.
    DataGroups(Vec<i64>),
    /// Fields of the zone by their number; 0 is the whole.
    MrzFields(Vec<i64>),
    /// Encoded parameters of another shape.
    Raw(Vec<u8>),
}

impl DeviationKind {
    fn of(id: Oid<'_>) -> Self {
        let Some(rest) = id.0.strip_prefix(oid::DEVIATION_LIST.0) else { return Self::Other(id.0.to_vec()) };
        match rest {
            [1] => Self::CertificateOrKey,
            [1, 1] => Self::SignerSignature,
            [1, 2] => Self::SignerEncoding,
            [1, 3] => Self::CscaEncoding,
            [1, 4] => Self::ActiveAuthenticationKeyCompromised,
            [2] => Self::Lds,
            [2, 1] => Self::DataGroupMalformed,
            [2, 2] => Self::DataGroupHashWrong,
            [2, 3] => Self::SodSignatureWrong,
            [2, 4] => Self::ComInconsistent,
            [3] => Self::Mrz,
            [3, 1] => Self::MrzWrongData,
            [3, 2] => Self::MrzWrongCheckDigit,
            [4] => Self::Chip,
            [5] => Self::NationalUse,
            _ => Self::Other(id.0.to_vec()),
        }
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CertificateOrKey => "deviation-certificate-or-key",
            Self::SignerSignature => "deviation-signer-signature",
            Self::SignerEncoding => "deviation-signer-encoding",
            Self::CscaEncoding => "deviation-csca-encoding",
            Self::ActiveAuthenticationKeyCompromised => "deviation-active-authentication-key-compromised",
            Self::Lds => "deviation-lds",
            Self::DataGroupMalformed => "deviation-data-group-malformed",
            Self::DataGroupHashWrong => "deviation-data-group-hash-wrong",
            Self::SodSignatureWrong => "deviation-sod-signature-wrong",
            Self::ComInconsistent => "deviation-com-inconsistent",
            Self::Mrz => "deviation-mrz",
            Self::MrzWrongData => "deviation-mrz-wrong-data",
            Self::MrzWrongCheckDigit => "deviation-mrz-wrong-check-digit",
            Self::Chip => "deviation-chip",
            Self::NationalUse => "deviation-national-use",
            Self::Other(_) => "deviation-other",
        }
    }
}

impl Deviation {
    pub(super) fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        let mut parts = object.reader(NAME)?;
        let documents = Documents::parse(parts.next()?)?;
        let mut set = parts.read(Tag::SET)?.reader(NAME)?;
        let mut descriptions = Vec::new();
        while !set.is_empty() {
            if descriptions.len() == MAX_DESCRIPTIONS {
                return Err(set.error(Reason::LimitExceeded));
            }
            descriptions.push(Description::parse(set.read(Tag::SEQUENCE)?)?);
        }
        Ok(Self { documents, descriptions })
    }

    /// Whether it names `kind`.
    #[must_use]
    pub fn is(&self, kind: &DeviationKind) -> bool {
        self.descriptions.iter().any(|description| description.kind == *kind)
    }
}

impl Description {
    fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        const NAME: &str = "DeviationDescription";
        let mut parts = object.reader(NAME)?;
        let mut first = parts.next()?;
        let mut text = None;
        if first.tag != Tag::OID {
            text = Some(der::text(NAME, first)?.into_owned());
            first = parts.next()?;
        }
        let kind = DeviationKind::of(der::oid(NAME, first)?);
        let parameters = parts.optional(Tag::context_constructed(0))?;
        let primitive = parts.optional(Tag::context(0))?;
        let parameter = parameters.or(primitive).map(|object| parameter(&kind, object)).transpose()?;
        Ok(Self { text, kind, parameter })
    }
}

fn parameter(kind: &DeviationKind, object: Tlv<'_>) -> Result<DeviationParameter, ParseError> {
    let raw = || DeviationParameter::Raw(object.value.to_vec());
    Ok(match kind {
        DeviationKind::SignerEncoding | DeviationKind::CscaEncoding => {
            certificate_field(object)?.map_or_else(raw, DeviationParameter::Certificate)
        }
        DeviationKind::DataGroupMalformed
        | DeviationKind::DataGroupHashWrong
        | DeviationKind::ComInconsistent => {
            integers(object)?.map_or_else(raw, DeviationParameter::DataGroups)
        }
        DeviationKind::MrzWrongData | DeviationKind::MrzWrongCheckDigit => {
            integers(object)?.map_or_else(raw, DeviationParameter::MrzFields)
        }
        _ => raw(),
    })
}

fn certificate_field(object: Tlv<'_>) -> Result<Option<CertificateField>, ParseError> {
    let inner = if object.tag.is_constructed() { object.reader(NAME)?.next()? } else { object };
    Ok(match inner.tag {
        Tag::INTEGER => Some(CertificateField::Body(der::small_integer(NAME, inner)?)),
        Tag::OID => Some(CertificateField::Extension(inner.value.to_vec())),
        _ => None,
    })
}

/// One number, or a run of them in a SET or SEQUENCE; `None` where it is neither.
fn integers(object: Tlv<'_>) -> Result<Option<Vec<i64>>, ParseError> {
    if !object.tag.is_constructed() {
        return der::small_integer(NAME, retag(object, Tag::INTEGER)).map(|number| Some(vec![number]));
    }
    let mut reader = object.reader(NAME)?;
    if let Some(Tag::SET | Tag::SEQUENCE) = reader.peek() {
        reader = reader.next()?.reader(NAME)?;
    }
    let mut numbers = Vec::new();
    while !reader.is_empty() {
        if numbers.len() == 64 {
            return Err(reader.error(Reason::LimitExceeded));
        }
        let part = reader.next()?;
        if part.tag != Tag::INTEGER {
            return Ok(None);
        }
        numbers.push(der::small_integer(NAME, part)?);
    }
    Ok(Some(numbers))
}
