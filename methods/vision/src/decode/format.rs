//! Formats, told by the first bytes of a file and never by its name.

use super::DecodeError;
use std::fmt;

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// JPEG (ISO/IEC 10918-1).
    Jpeg,
    /// PNG (ISO/IEC 15948).
    Png,
    /// TIFF 6.0 and BigTIFF.
    Tiff,
    /// WebP, lossy and lossless.
    WebP,
    /// Windows bitmap.
    Bmp,
    /// JPEG 2000, in a JP2 file or as a bare codestream (ISO/IEC 15444-1).
    Jpeg2000,
}

/// First bytes of what is read.
const READ: [(&[u8], Format); 9] = [
    (b"\xFF\xD8\xFF", Format::Jpeg),
    (b"\x89PNG\r\n\x1A\n", Format::Png),
    (b"II\x2A\0", Format::Tiff),
    (b"MM\0\x2A", Format::Tiff),
    (b"II\x2B\0", Format::Tiff),
    (b"MM\0\x2B", Format::Tiff),
    (b"BM", Format::Bmp),
    (b"\0\0\0\x0CjP  \r\n\x87\n", Format::Jpeg2000),
    (b"\xFF\x4F\xFF\x51", Format::Jpeg2000),
];

/// First bytes of what officers may hand over and what is not read, after that many bytes.
const FOREIGN: [(usize, &[u8], &str); 13] = [
    (0, b"GIF8", "GIF"),
    (0, b"%PDF", "PDF"),
    (0, b"8BPS", "PSD"),
    (0, b"\0\0\x01\0", "ICO"),
    (0, b"\xFF\x0A", "JPEG XL"),
    (0, b"\0\0\0\x0CJXL ", "JPEG XL"),
    (4, b"ftypheic", "HEIC"),
    (4, b"ftypheix", "HEIC"),
    (4, b"ftypmif1", "HEIF"),
    (4, b"ftypmsf1", "HEIF"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftypavis", "AVIF"),
    (0, b"\xFF\xA0\xFF", "WSQ"),
];

impl Format {
    /// All formats.
    pub const ALL: [Self; 6] = [Self::Jpeg, Self::Png, Self::Tiff, Self::WebP, Self::Bmp, Self::Jpeg2000];

    /// The format of a file.
    ///
    /// # Errors
    /// [`DecodeError::Empty`], [`DecodeError::Foreign`] or [`DecodeError::Unrecognised`].
    pub fn of(bytes: &[u8]) -> Result<Self, DecodeError> {
        if bytes.is_empty() {
            return Err(DecodeError::Empty);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Ok(Self::WebP);
        }
        if let Some((_, format)) = READ.iter().find(|(magic, _)| bytes.starts_with(magic)) {
            return Ok(*format);
        }
        let foreign = |(skip, magic, _): &&(usize, &[u8], &str)| {
            bytes.get(*skip..).is_some_and(|rest| rest.starts_with(magic))
        };
        let known = FOREIGN.iter().find(foreign);
        Err(known.map_or(DecodeError::Unrecognised, |(_, _, name)| DecodeError::Foreign { name }))
    }

    /// Its usual name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Tiff => "TIFF",
            Self::WebP => "WebP",
            Self::Bmp => "BMP",
            Self::Jpeg2000 => "JPEG 2000",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
