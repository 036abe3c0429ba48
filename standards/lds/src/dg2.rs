//! DG2: the face (Doc 9303-10, 4.7.2).

use crate::biometric::{BiometricHeader, DataBlock, Group, Template};
use crate::face_19794::FacialRecord;
use crate::face_39794::FaceImageData;
use crate::image::ImagePayload;
use crate::{DataGroup, DataGroupNumber, Unverified};
use spartel_base::{ParseError, Reason};

const NAME: &str = "EF.DG2";

/// All recorded faces; the first is the one to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dg2<'a> {
    /// How many the issuer says there are, 1 to 9.
    pub declared: u32,
    /// The faces found, at least one.
    pub faces: Vec<Face<'a>>,
}

/// One recorded face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face<'a> {
    /// The biometric header.
    pub header: BiometricHeader,
    /// The record in either format.
    pub record: FaceRecord<'a>,
}

/// A face in the format of one of two standards (Doc 9303-10, 4.5.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaceRecord<'a> {
    /// ISO/IEC 19794-5:2005, until 2030.
    Iso19794(FacialRecord<'a>),
    /// ISO/IEC 39794-5.
    Iso39794(FaceImageData<'a>),
}

impl<'a> Dg2<'a> {
    /// The images of all faces, the most recent first, as the standard orders them.
    pub fn images(&self) -> impl Iterator<Item = ImagePayload<'a>> {
        self.faces.iter().flat_map(|face| {
            let (old, new) = match &face.record {
                FaceRecord::Iso19794(record) => (record.images.as_slice(), &[][..]),
                FaceRecord::Iso39794(data) => (&[][..], data.representations.as_slice()),
            };
            old.iter().map(|image| image.payload).chain(new.iter().map(|image| image.payload))
        })
    }

    /// The image to compare with.
    #[must_use]
    pub fn portrait(&self) -> Option<ImagePayload<'a>> {
        self.images().next()
    }
}

impl<'a> DataGroup<'a> for Dg2<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG2;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let group = Group::read(NAME, bytes, Self::NUMBER.tag())?;
        if group.templates.is_empty() {
            return Err(ParseError::new(NAME, 0, Reason::Missing));
        }
        let faces = group.templates.into_iter().map(Face::read).collect::<Result<_, _>>()?;
        Ok(Unverified::new(Self { declared: group.declared, faces }))
    }
}

impl<'a> Face<'a> {
    fn read(template: Template<'a>) -> Result<Self, ParseError> {
        let record = match template.data {
            DataBlock::Iso19794(block) => FaceRecord::Iso19794(FacialRecord::read(block)?),
            DataBlock::Iso39794(block) => FaceRecord::Iso39794(FaceImageData::read(block)?),
        };
        Ok(Self { header: template.header, record })
    }
}
