//! The nested templates in which DG2, DG3 and DG4 hold biometric data (Doc 9303-10, 4.7.2.1; ISO/IEC 7816-11).

use crate::file;
use spartel_base::{ParseError, Reason};
use spartel_pki::der::{Tag, Tlv};

/// Most templates that a group is read with.
pub const MAX_TEMPLATES: usize = 32;

const GROUP: Tag = Tag(0x7F61);
const TEMPLATE: Tag = Tag(0x7F60);
const HEADER: Tag = Tag(0xA1);
const DATA_19794: Tag = Tag(0x5F2E);
const DATA_39794: Tag = Tag(0x7F2E);

/// The header of one biometric (Doc 9303-10, Table 44). Creation date, validity and creator stay unread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BiometricHeader {
    /// Version of the header, 0101.
    pub version: Option<u32>,
    /// Kind of biometric: 2 face, 8 finger, 16 iris.
    pub biometric_type: Option<u32>,
    /// Which finger or eye.
    pub subtype: Option<u32>,
    /// Owner of the format, 0101 for ISO/IEC JTC 1/SC 37.
    pub format_owner: u32,
    /// Format of the data: 8 face of ISO/IEC 19794-5, 42 (002A) face of ISO/IEC 39794-5.
    pub format_type: u32,
}

impl BiometricHeader {
    fn read(structure: &'static str, header: Tlv<'_>) -> Result<Self, ParseError> {
        let optional = |tag| -> Result<Option<u32>, ParseError> {
            let object = file::child(structure, header, tag)?;
            object.map(|object| file::number(structure, object)).transpose()
        };
        let missing = header.error(structure, Reason::Missing);
        Ok(Self {
            version: optional(Tag(0x80))?,
            biometric_type: optional(Tag(0x81))?,
            subtype: optional(Tag(0x82))?,
            format_owner: optional(Tag(0x87))?.ok_or(missing)?,
            format_type: optional(Tag(0x88))?.ok_or(missing)?,
        })
    }
}

/// The data block of one biometric, by the series of standards that it follows (Doc 9303-10, 4.5.6).
#[derive(Debug, Clone, Copy)]
pub(crate) enum DataBlock<'a> {
    /// `5F2E`, ISO/IEC 19794 of 2005.
    Iso19794(Tlv<'a>),
    /// `7F2E`, ISO/IEC 39794.
    Iso39794(Tlv<'a>),
}

/// One biometric: header and data.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Template<'a> {
    pub(crate) header: BiometricHeader,
    pub(crate) data: DataBlock<'a>,
}

impl<'a> Template<'a> {
    fn read(structure: &'static str, template: Tlv<'a>) -> Result<Self, ParseError> {
        let header = file::required(structure, template, HEADER)?;
        let data = match file::child(structure, template, DATA_19794)? {
            Some(block) => DataBlock::Iso19794(block),
            None => DataBlock::Iso39794(file::required(structure, template, DATA_39794)?),
        };
        Ok(Self { header: BiometricHeader::read(structure, header)?, data })
    }
}

/// All biometrics of a data group.
#[derive(Debug, Clone)]
pub(crate) struct Group<'a> {
    pub(crate) declared: u32,
    pub(crate) templates: Vec<Template<'a>>,
}

impl<'a> Group<'a> {
    pub(crate) fn read(structure: &'static str, bytes: &'a [u8], tag: Tag) -> Result<Self, ParseError> {
        let mut group = Self { declared: 0, templates: Vec::new() };
        group.declared = each(structure, bytes, tag, |template| {
            group.templates.push(Template::read(structure, template)?);
            Ok(())
        })?;
        Ok(group)
    }
}

/// How many biometrics a data group declares and has, without a look at any of them.
pub(crate) fn count(structure: &'static str, bytes: &[u8], tag: Tag) -> Result<(u32, u32), ParseError> {
    let mut found = 0;
    let declared = each(structure, bytes, tag, |_| {
        found += 1;
        Ok(())
    })?;
    Ok((declared, found))
}

fn each<'a>(
    structure: &'static str,
    bytes: &'a [u8],
    tag: Tag,
    mut take: impl FnMut(Tlv<'a>) -> Result<(), ParseError>,
) -> Result<u32, ParseError> {
    let mut parts = file::template(structure, bytes, tag)?.read(GROUP)?.reader(structure)?;
    let declared = file::number(structure, parts.read(Tag::INTEGER)?)?;
    let mut found = 0;
    while !parts.is_empty() {
        let part = parts.next()?;
        if part.tag != TEMPLATE {
            continue;
        }
        if found >= MAX_TEMPLATES {
            return Err(part.error(structure, Reason::LimitExceeded));
        }
        found += 1;
        take(part)?;
    }
    Ok(declared)
}
