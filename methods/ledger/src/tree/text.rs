//! Numbers, base64 and characters as the texts of C2SP write them: one way each.

use super::MAX_SIZE;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use spartel_base::{ParseError, Reason};

/// The largest text that is read or written, as other readers of notes have it.
pub(super) const MAX_TEXT: usize = 1_000_000;

/// Base64 with padding (RFC 4648, 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

/// Reads [`base64`]; other spellings of the same bytes are refused.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}

/// A decimal without sign or leading zeros, at most [`MAX_SIZE`].
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let plain = text == "0" || !text.starts_with('0');
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (plain && digits).then(|| text.parse().ok())?.filter(|number| *number <= MAX_SIZE)
}

/// Whether `line` may be a line of a note: something, and no control characters of ASCII (signed-note, Format).
pub(super) fn is_line(line: &str) -> bool {
    !line.is_empty() && !line.bytes().any(|byte| byte < 0x20)
}

/// The characters of a note, where it is valid UTF-8 of a sane size without control characters other than newline
/// (signed-note, Format).
pub(super) fn characters<'a>(structure: &'static str, bytes: &'a [u8]) -> Result<&'a str, ParseError> {
    let refuse = |offset, reason| ParseError::new(structure, offset, reason);
    if bytes.len() > MAX_TEXT {
        return Err(refuse(MAX_TEXT, Reason::LimitExceeded));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| refuse(error.valid_up_to(), Reason::BadCharacter))?;
    match text.bytes().position(|byte| byte < 0x20 && byte != b'\n') {
        Some(offset) => Err(refuse(offset, Reason::BadCharacter)),
        None => Ok(text),
    }
}

/// Lines of a text, each with the offset at which it begins; what follows the last newline is no line.
pub(super) struct Lines<'a> {
    structure: &'static str,
    text: &'a str,
    at: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(structure: &'static str, text: &'a str) -> Self {
        Self { structure, text, at: 0 }
    }

    /// A refusal of the line that comes next.
    pub(super) fn refuse(&self, reason: Reason) -> ParseError {
        ParseError::new(self.structure, self.at, reason)
    }

    /// What is left.
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Where what is left begins.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// The next line, kept.
    pub(super) fn peek(&self) -> Result<&'a str, ParseError> {
        let line = self.rest().split_once('\n').map(|(line, _)| line);
        line.ok_or_else(|| ParseError::new(self.structure, self.text.len(), Reason::Truncated))
    }

    /// The next line as `read` understands it; refused with `reason` where it does not.
    pub(super) fn next<T>(
        &mut self,
        reason: Reason,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, ParseError> {
        let line = self.peek()?;
        let value = read(line).ok_or_else(|| self.refuse(reason))?;
        self.at += line.len() + 1;
        Ok(value)
    }
}
