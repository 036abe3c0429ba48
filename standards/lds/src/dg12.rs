//! DG12: additional document details (Doc 9303-10, 4.7.12).

use crate::image::ImagePayload;
use crate::{DataGroup, DataGroupNumber, OtherNames, TagList, Text, Unverified, date_field, file};
use spartel_base::{ParseError, PartialDate, Timestamp};
use spartel_pki::der::{Tag, Tlv};

const NAME: &str = "EF.DG12";

/// Details of the document; all are optional. Of an element that comes twice the last one counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dg12<'a> {
    /// `5C`: the elements that the file says it has; some issuers leave it out.
    pub tag_list: TagList,
    /// `5F19`: issuing authority.
    pub issuing_authority: Option<Text<'a>>,
    /// `5F26`: date of issue.
    pub date_of_issue: Option<Result<PartialDate, ParseError>>,
    /// `A0` with `5F1A`: other persons.
    pub other_persons: OtherNames<'a>,
    /// `5F1B`: endorsements and observations.
    pub endorsements: Option<Text<'a>>,
    /// `5F1C`: requirements of tax or exit.
    pub tax_exit: Option<Text<'a>>,
    /// `5F1D`: image of the front of the document.
    pub front: Option<ImagePayload<'a>>,
    /// `5F1E`: image of the rear of the document.
    pub rear: Option<ImagePayload<'a>>,
    /// `5F55`: when the document was personalised; the standard says no zone, UTC is taken.
    pub personalised: Option<Result<Timestamp, ParseError>>,
    /// `5F56`: serial number of the personalisation system.
    pub personalisation_system: Option<Text<'a>>,
    /// Tags that the standard does not know here, in the order of the file.
    pub unknown: Vec<Tag>,
}

impl<'a> Dg12<'a> {
    fn take(&mut self, part: Tlv<'a>) -> Result<(), ParseError> {
        let text = Some(Text::read(part.value));
        match part.tag.0 {
            0x5C => self.tag_list = TagList::read(NAME, part)?,
            0x5F19 => self.issuing_authority = text,
            0x5F26 => self.date_of_issue = Some(date_field::partial("EF.DG12.dateOfIssue", part)),
            0xA0 => self.other_persons = OtherNames::read(NAME, part, Tag(0x5F1A))?,
            // Outside the template, as some issuers write it.
            0x5F1A => self.other_persons.push(NAME, part)?,
            0x5F1B => self.endorsements = text,
            0x5F1C => self.tax_exit = text,
            0x5F1D => self.front = Some(ImagePayload::new(part.value)),
            0x5F1E => self.rear = Some(ImagePayload::new(part.value)),
            0x5F55 => self.personalised = Some(date_field::instant("EF.DG12.personalisationTime", part)),
            0x5F56 => self.personalisation_system = text,
            _ => self.unknown.push(part.tag),
        }
        Ok(())
    }
}

impl<'a> DataGroup<'a> for Dg12<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG12;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let mut group = Self::default();
        file::elements(NAME, bytes, Self::NUMBER.tag(), |part| group.take(part))?;
        Ok(Unverified::new(group))
    }
}
