//! DG16: persons to notify (Doc 9303-10, 4.7.16).

use crate::{DataGroup, DataGroupNumber, HolderName, Text, Unverified, date_field, file};
use spartel_base::{ParseError, PartialDate};
use spartel_pki::der::{Tag, Tlv};

const NAME: &str = "EF.DG16";

/// Persons to notify.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dg16<'a> {
    /// How many the issuer says there are.
    pub declared: Option<u32>,
    /// The persons found.
    pub persons: Vec<PersonToNotify<'a>>,
}

/// One person to notify.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonToNotify<'a> {
    /// `5F50`: when this was recorded.
    pub recorded: Option<Result<PartialDate, ParseError>>,
    /// `5F51`: name.
    pub name: Option<HolderName<'a>>,
    /// `5F52`: telephone.
    pub telephone: Option<Text<'a>>,
    /// `5F53`: address.
    pub address: Option<Text<'a>>,
}

impl<'a> PersonToNotify<'a> {
    fn read(template: Tlv<'a>) -> Result<Self, ParseError> {
        let mut person = Self::default();
        let mut parts = template.reader(NAME)?;
        while !parts.is_empty() {
            let part = parts.next()?;
            match part.tag.0 {
                0x5F50 => person.recorded = Some(date_field::partial("EF.DG16.dateRecorded", part)),
                0x5F51 => person.name = Some(HolderName::read(part.value)),
                0x5F52 => person.telephone = Some(Text::read(part.value)),
                0x5F53 => person.address = Some(Text::read(part.value)),
                _ => {}
            }
        }
        Ok(person)
    }
}

impl<'a> DataGroup<'a> for Dg16<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG16;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let mut group = Self::default();
        file::elements(NAME, bytes, Self::NUMBER.tag(), |part| {
            match part.tag {
                Tag::INTEGER => group.declared = Some(file::number(NAME, part)?),
                // Templates are numbered A1, A2 and so on; A0 is found too.
                Tag(0xA0..=0xAF) => group.persons.push(PersonToNotify::read(part)?),
                _ => {}
            }
            Ok(())
        })?;
        Ok(Unverified::new(group))
    }
}
