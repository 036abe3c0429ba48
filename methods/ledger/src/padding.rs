//! Padding, so that a length tells little (ISO/IEC 7816-4: a byte 80, then zeros).

use spartel_base::{ParseError, Reason};

/// To which lengths content is brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// A multiple of 256 bytes.
    Ordinary,
    /// 4 KiB, or that doubled as often as is needed: what is protected has few lengths.
    Protected,
}

const STEP: usize = 256;
const LEAST: usize = 4096;

impl Padding {
    /// The length of content of `length` bytes and its padding.
    #[must_use]
    pub fn padded(self, length: usize) -> usize {
        match self {
            Self::Ordinary => (length / STEP + 1) * STEP,
            Self::Protected => (length + 1).next_power_of_two().max(LEAST),
        }
    }

    /// Adds the padding.
    pub fn add(self, content: &mut Vec<u8>) {
        let length = self.padded(content.len());
        content.push(0x80);
        content.resize(length, 0);
    }
}

/// Takes the padding of either kind off.
///
/// # Errors
/// Where the length is no padded one or the padding is not as it should be.
pub fn remove(content: &mut Vec<u8>) -> Result<(), ParseError> {
    let all = content.len();
    let refuse = |at| ParseError::new("padding", at, Reason::BadValue);
    let end = content.iter().rposition(|byte| *byte != 0).ok_or(refuse(all))?;
    let right = [Padding::Ordinary, Padding::Protected].iter().any(|padding| padding.padded(end) == all);
    if content[end] != 0x80 || !right {
        return Err(refuse(end));
    }
    content.truncate(end);
    Ok(())
}
