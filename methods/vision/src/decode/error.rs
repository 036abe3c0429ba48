//! Why a file gives no picture.

use super::Format;
use std::fmt;

/// Why a file gives no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecodeError {
    /// No bytes at all.
    Empty,
    /// Not a picture, or of a kind nobody here knows.
    Unrecognised,
    /// A picture or document of a known kind that is not read: say, HEIC, as some telephones write it.
    Foreign {
        /// Its usual name.
        name: &'static str,
    },
    /// Width or height is zero.
    NoPixels,
    /// More pixels than the limits admit for this format; refused from the header.
    TooManyPixels {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// The largest number of pixels admitted.
        limit: u64,
    },
    /// The header asks the decoder to hold more bytes than the limits admit.
    TooMuchMemory(Format),
    /// The file ends before the picture does.
    Truncated(Format),
    /// The file contradicts itself or its format.
    Broken(Format),
    /// A variant of the format that is not read, such as lossless JPEG.
    Unsupported(Format),
}

impl DecodeError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "picture-empty",
            Self::Unrecognised => "picture-unrecognised",
            Self::Foreign { .. } => "picture-foreign",
            Self::NoPixels => "picture-no-pixels",
            Self::TooManyPixels { .. } => "picture-too-many-pixels",
            Self::TooMuchMemory(_) => "picture-too-much-memory",
            Self::Truncated(_) => "picture-truncated",
            Self::Broken(_) => "picture-broken",
            Self::Unsupported(_) => "picture-unsupported",
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("picture: no bytes"),
            Self::Unrecognised => f.write_str("picture: no format that is read here"),
            Self::Foreign { name } => write!(f, "picture: {name} is not read here"),
            Self::NoPixels => f.write_str("picture: a side is zero"),
            Self::TooManyPixels { width, height, limit } => {
                write!(f, "picture: {width} × {height} pixels, more than {limit}")
            }
            Self::TooMuchMemory(format) => {
                write!(f, "{format}: needs more memory than is given to one picture")
            }
            Self::Truncated(format) => write!(f, "{format}: the file ends before the picture does"),
            Self::Broken(format) => write!(f, "{format}: damaged"),
            Self::Unsupported(format) => write!(f, "{format}: a variant that is not read here"),
        }
    }
}

impl std::error::Error for DecodeError {}
