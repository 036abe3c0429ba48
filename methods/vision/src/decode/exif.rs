//! How a camera says it was held (Exif 2.32, 4.6.4, tag 274).

use image::metadata::Orientation;

/// The orientation in an Exif block; as stored where it says nothing sound.
pub(super) fn orientation(exif: Option<&[u8]>) -> Orientation {
    exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms)
}
