//! Pictures among the inputs: read and decoded.

use crate::exit::Failure;
use crate::{files, show};
use spartel_vision::Picture;
use spartel_vision::decode::{Limits, decode};
use std::io::ErrorKind;
use std::path::Path;

/// Endings of pictures, as far as folders are concerned; a file that is named by itself may have any name.
pub const ENDINGS: &[&str] =
    &["jpg", "jpeg", "jpe", "png", "tif", "tiff", "webp", "bmp", "jp2", "jpf", "j2k", "j2c", "jpx"];

/// A photograph of 64 megapixels takes some 40 megabytes, a TIFF without compression 192.
pub const MAX_PICTURE: usize = 256 << 20;

/// Reads and decodes one picture.
///
/// # Errors
/// `Io` where the file cannot be read; `Data` with a sentence where it is no picture, or one that cannot be taken.
pub fn read(path: &Path) -> Result<Picture, Failure> {
    let bytes = files::read(path, MAX_PICTURE).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge | ErrorKind::InvalidInput => {
            Failure::Data(format!("{}: {error}", show::path(path)))
        }
        _ => Failure::io(path, &error),
    })?;
    picture(&bytes).map_err(|why| Failure::Data(format!("{}: {why}", show::path(path))))
}

/// Decodes one picture, or says why not.
pub fn picture(bytes: &[u8]) -> Result<Picture, String> {
    decode(bytes, &Limits::default()).map_err(|error| error.to_string())
}

/// How to say that the lights do not fit the pictures.
pub fn unfit_lights(count: usize) -> Failure {
    let pictures = show::counted(count, "picture does", "pictures do");
    Failure::Usage(format!(
        "--light: {pictures} not say their light by name; give one light, or one for each"
    ))
}
