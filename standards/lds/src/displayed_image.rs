//! Images that are shown and not compared: DG5 and DG7 are built alike (Doc 9303-10, 4.7.5 and 4.7.7).

use crate::file;
use crate::image::ImagePayload;
use spartel_base::{ParseError, Reason};
use spartel_pki::der::Tag;

/// Most images that are read.
const MAX_IMAGES: usize = 32;

/// The declared count, if there is one, and the images.
pub(crate) fn read<'a>(
    structure: &'static str,
    bytes: &'a [u8],
    file_tag: Tag,
    image_tag: Tag,
) -> Result<(Option<u32>, Vec<ImagePayload<'a>>), ParseError> {
    let mut parts = file::template(structure, bytes, file_tag)?;
    let mut declared = None;
    let mut images = Vec::new();
    while !parts.is_empty() {
        let part = parts.next()?;
        if part.tag == Tag::INTEGER {
            declared = Some(file::number(structure, part)?);
        } else if part.tag == image_tag {
            if images.len() >= MAX_IMAGES {
                return Err(part.error(structure, Reason::LimitExceeded));
            }
            images.push(ImagePayload::new(part.value));
        }
    }
    Ok((declared, images))
}
