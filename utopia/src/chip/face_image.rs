//! DG2 in both formats of the face (Doc 9303-10, 4.7.2; ISO/IEC 19794-5:2005 and ISO/IEC 39794-5:2019).

use crate::der::{constructed, explicit, joined, object};
use crate::people::Sex;
use crate::portrait::Face;

/// How the face is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaceFormat {
    /// The binary record of ISO/IEC 19794-5:2005.
    Iso19794,
    /// The tagged record of ISO/IEC 39794-5:2019.
    Iso39794,
}

/// DG2 with one face.
pub(crate) fn face_image(face: &Face, sex: Sex, format: FaceFormat) -> Vec<u8> {
    let (header, block) = match format {
        FaceFormat::Iso19794 => (old_header(), object(0x5F2E, &old_record(face, sex))),
        FaceFormat::Iso39794 => (new_header(), object(0x7F2E, &new_record(face))),
    };
    let template = constructed(0x7F60, [header, block]);
    object(0x75, &constructed(0x7F61, [object(0x02, &[1]), template]))
}

/// Biometric header of the older format: version, type, subtype, owner and type of the format.
fn old_header() -> Vec<u8> {
    constructed(
        0xA1,
        [
            object(0x80, &[1, 1]),
            object(0x81, &[2]),
            object(0x82, &[0]),
            object(0x87, &[1, 1]),
            object(0x88, &[0, 8]),
        ],
    )
}

fn new_header() -> Vec<u8> {
    constructed(0xA1, [object(0x87, &[1, 1]), object(0x88, &[0, 0x2A])])
}

fn old_record(face: &Face, sex: Sex) -> Vec<u8> {
    let picture = &face.picture;
    let sex = match sex {
        Sex::Male => 1,
        Sex::Female => 2,
        Sex::Unstated => 0,
    };
    // Centres of the eyes, MPEG-4 points 12.1 and 12.2, seen by the reader: 12.1 is the left eye of the person.
    let point =
        |code: u8, (x, y): (u16, u16)| joined([&[1, code][..], &x.to_be_bytes(), &y.to_be_bytes(), &[0, 0]]);
    let points = joined([point(0xC1, face.eyes[1]), point(0xC2, face.eyes[0])]);
    let block_length = 20 + points.len() + 12 + picture.jpeg.len();
    joined([
        b"FAC\x00010\x00".to_vec(),
        ((14 + block_length) as u32).to_be_bytes().to_vec(),
        vec![0, 1],
        (block_length as u32).to_be_bytes().to_vec(),
        vec![0, 2, sex, face.eye_colour, face.hair_colour],
        // Property mask, expression (neutral), pose angles and their uncertainties.
        vec![0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
        points,
        // Full frontal, JPEG, then size, sRGB, digital camera, device, quality.
        vec![1, 0],
        picture.width.to_be_bytes().to_vec(),
        picture.height.to_be_bytes().to_vec(),
        vec![1, 2, 0, 0, 0, 0],
        picture.jpeg.clone(),
    ])
}

/// `FaceImageDataBlock`: version 3 of 2019 and one representation with its image and the kind of image data.
fn new_record(face: &Face) -> Vec<u8> {
    let version = constructed(0xA0, [object(0x80, &[3]), object(0x81, &[0x07, 0xE3])]);
    // imageDataFormat: code 2 is JPEG.
    let information = explicit(1, &explicit(0, &object(0x80, &[2])));
    let image = explicit(0, &joined([object(0x80, &face.picture.jpeg), information]));
    let representation = constructed(0x30, [object(0x80, &[0]), explicit(1, &explicit(0, &image))]);
    explicit(1, &constructed(0x65, [version, explicit(1, &representation)]))
}
