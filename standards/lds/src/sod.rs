//! EF.SOD: the document security object and its wrapping (Doc 9303-10, 4.6.2 and appendix D).

use crate::file_kind::FileKind;
use crate::security_object::{SecurityObject, SecurityObjectVersion};
use crate::{DataGroupNumber, Unverified, file};
use spartel_base::{ParseError, Reason};
use spartel_pki::cms::SignedData;
use spartel_pki::der::{Oid, Tag, Tlv};
use spartel_pki::oid;

const NAME: &str = "EF.SOD";

/// Content types of security objects from before 2.23.136.1.1.1 was assigned, still in use: of the Netherlands
/// (1.2.528.1.1006.1.20.1), and of Belgium and France (1.3.27.1.1.1).
const LEGACY_TYPES: [&[u8]; 2] = [b"\x2A\x84\x10\x01\x87\x6E\x01\x14\x01", b"\x2B\x1B\x01\x01\x01"];

/// What is wrong with the form of EF.SOD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SodFault {
    /// A structure is malformed.
    Malformed(ParseError),
    /// The signed message has a version that RFC 5652 does not define.
    MessageVersion(i64),
    /// The signed message holds something else than a security object.
    ContentType(String),
    /// The security object has another version than 0 and 1.
    SecurityObjectVersion(i64),
    /// A data group has another number than 1 to 16.
    DataGroupNumber(i64),
    /// A data group is listed twice.
    DuplicateDataGroup(DataGroupNumber),
    /// Bytes that are no padding follow the object, so many.
    TrailingData(usize),
}

impl From<ParseError> for SodFault {
    fn from(error: ParseError) -> Self {
        Self::Malformed(error)
    }
}

impl SodFault {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::MessageVersion(_) => "signed-data-version",
            Self::ContentType(_) => "content-type-unknown",
            Self::SecurityObjectVersion(_) => "security-object-version",
            Self::DataGroupNumber(_) => "data-group-number",
            Self::DuplicateDataGroup(_) => "data-group-duplicate",
            Self::TrailingData(_) => "trailing-data",
        }
    }
}

/// What is odd about EF.SOD and tolerated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SodOddity {
    /// The template `77` around the message is missing.
    MissingWrapper,
    /// Padding of 00 or FF follows, so many bytes.
    Padding(usize),
    /// The encoding is BER and not DER.
    NotDer,
    /// The signed message has another defined version than 3, which Table 37 demands.
    MessageVersion(i64),
    /// The content has a type from before the one of Doc 9303, by its identifier.
    LegacyContentType(String),
    /// Version 1 must say the versions of LDS and Unicode, and does not.
    VersionInfoMissing,
    /// Version 0 must not say the versions of LDS and Unicode, and does.
    VersionInfoUnexpected,
}

impl SodOddity {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingWrapper => "wrapper-missing",
            Self::Padding(_) => "padding",
            Self::NotDer => "not-der",
            Self::MessageVersion(_) => "signed-data-version",
            Self::LegacyContentType(_) => "legacy-content-type",
            Self::VersionInfoMissing => "version-info-missing",
            Self::VersionInfoUnexpected => "version-info-unexpected",
        }
    }
}

/// EF.SOD taken apart, nothing of it verified. `Unverified<Sod>` offers none of it: only [`crate::passive`] looks in.
#[derive(Debug, Clone)]
pub struct Sod<'a> {
    pub(crate) message: SignedData<'a>,
    /// What is wrong with the message around the security object.
    pub(crate) message_faults: Vec<SodFault>,
    pub(crate) object: Result<SecurityObject, SodFault>,
    pub(crate) oddities: Vec<SodOddity>,
}

impl<'a> Sod<'a> {
    /// Takes the whole file apart. A fault of the security object is kept, so that the signature can still be judged.
    ///
    /// # Errors
    /// Where no signed message can be found in the file.
    pub fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, SodFault> {
        let outer = file::object(NAME, bytes)?;
        let rest = bytes.get(outer.raw.len()..).unwrap_or_default();
        let (mut oddities, mut message_faults) = (Vec::new(), Vec::new());
        if !rest.is_empty() {
            match file::is_padding(rest) {
                true => oddities.push(SodOddity::Padding(rest.len())),
                false => message_faults.push(SodFault::TrailingData(rest.len())),
            }
        }
        let message = SignedData::from_object(unwrap(outer, &mut oddities)?)?;
        if message.is_ber() || outer.ber {
            oddities.push(SodOddity::NotDer);
        }
        match message.version() {
            3 => {}
            version @ (1 | 4 | 5) => oddities.push(SodOddity::MessageVersion(version)),
            version => message_faults.push(SodFault::MessageVersion(version)),
        }
        match content_type(message.content_type()) {
            Ok(oddity) => oddities.extend(oddity),
            Err(fault) => message_faults.push(fault),
        }
        let missing = ParseError::new("EF.SOD.eContent", outer.offset, Reason::Missing);
        let content = message.unverified_content().ok_or(SodFault::Malformed(missing));
        let object = content.and_then(SecurityObject::read);
        if let Ok(object) = &object {
            oddities.extend(version_oddity(object));
        }
        Ok(Unverified::new(Self { message, message_faults, object, oddities }))
    }
}

/// The message inside the template, or the object itself where it is the message.
fn unwrap<'a>(outer: Tlv<'a>, oddities: &mut Vec<SodOddity>) -> Result<Tlv<'a>, ParseError> {
    if outer.tag == Tag::SEQUENCE {
        oddities.push(SodOddity::MissingWrapper);
        return Ok(outer);
    }
    let mut parts = outer.expect(NAME, FileKind::SOD_TAG)?.reader(NAME)?;
    let message = parts.next()?;
    if !file::is_padding(parts.rest()) {
        return Err(parts.error(Reason::TrailingData));
    }
    Ok(message)
}

fn content_type(kind: Oid<'_>) -> Result<Option<SodOddity>, SodFault> {
    if kind == oid::LDS_SECURITY_OBJECT {
        Ok(None)
    } else if LEGACY_TYPES.contains(&kind.0) {
        Ok(Some(SodOddity::LegacyContentType(kind.to_string())))
    } else {
        Err(SodFault::ContentType(kind.to_string()))
    }
}

fn version_oddity(object: &SecurityObject) -> Option<SodOddity> {
    match (object.version(), object.version_info()) {
        (SecurityObjectVersion::V1, None) => Some(SodOddity::VersionInfoMissing),
        (SecurityObjectVersion::V0, Some(_)) => Some(SodOddity::VersionInfoUnexpected),
        _ => None,
    }
}
