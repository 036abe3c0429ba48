//! DG11: additional personal details (Doc 9303-10, 4.7.11).

use crate::image::ImagePayload;
use crate::{
    DataGroup, DataGroupNumber, HolderName, OtherNames, TagList, Text, Unverified, date_field, file,
};
use spartel_base::{ParseError, PartialDate};
use spartel_pki::der::{Tag, Tlv};

const NAME: &str = "EF.DG11";

/// Details of the holder; all are optional. Of an element that comes twice the last one counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dg11<'a> {
    /// `5C`: the elements that the file says it has.
    pub tag_list: TagList,
    /// `5F0E`: full name in national characters.
    pub full_name: Option<HolderName<'a>>,
    /// `A0` with `5F0F`: other names.
    pub other_names: OtherNames<'a>,
    /// `5F10`: personal number.
    pub personal_number: Option<Text<'a>>,
    /// `5F2B`: full date of birth; unknown parts are zeros there.
    pub date_of_birth: Option<Result<PartialDate, ParseError>>,
    /// `5F11`: place of birth.
    pub place_of_birth: Option<Text<'a>>,
    /// `5F42`: permanent address.
    pub address: Option<Text<'a>>,
    /// `5F12`: telephone.
    pub telephone: Option<Text<'a>>,
    /// `5F13`: profession.
    pub profession: Option<Text<'a>>,
    /// `5F14`: title.
    pub title: Option<Text<'a>>,
    /// `5F15`: personal summary.
    pub personal_summary: Option<Text<'a>>,
    /// `5F16`: image of the proof of citizenship.
    pub proof_of_citizenship: Option<ImagePayload<'a>>,
    /// `5F17`: numbers of other valid travel documents.
    pub other_documents: Option<Text<'a>>,
    /// `5F18`: custody information.
    pub custody: Option<Text<'a>>,
    /// Tags that the standard does not know here, in the order of the file.
    pub unknown: Vec<Tag>,
}

impl<'a> Dg11<'a> {
    fn take(&mut self, part: Tlv<'a>) -> Result<(), ParseError> {
        let text = Some(Text::read(part.value));
        match part.tag.0 {
            0x5C => self.tag_list = TagList::read(NAME, part)?,
            0x5F0E => self.full_name = Some(HolderName::read(part.value)),
            0xA0 => self.other_names = OtherNames::read(NAME, part, Tag(0x5F0F))?,
            // Outside the template, as some issuers write it.
            0x5F0F => self.other_names.push(NAME, part)?,
            0x5F10 => self.personal_number = text,
            0x5F2B => self.date_of_birth = Some(date_field::partial("EF.DG11.dateOfBirth", part)),
            0x5F11 => self.place_of_birth = text,
            0x5F42 => self.address = text,
            0x5F12 => self.telephone = text,
            0x5F13 => self.profession = text,
            0x5F14 => self.title = text,
            0x5F15 => self.personal_summary = text,
            0x5F16 => self.proof_of_citizenship = Some(ImagePayload::new(part.value)),
            0x5F17 => self.other_documents = text,
            0x5F18 => self.custody = text,
            _ => self.unknown.push(part.tag),
        }
        Ok(())
    }
}

impl<'a> DataGroup<'a> for Dg11<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG11;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let mut group = Self::default();
        file::elements(NAME, bytes, Self::NUMBER.tag(), |part| group.take(part))?;
        Ok(Unverified::new(group))
    }
}
