//! The lines of a text as they came, readable as a zone or not.

use crate::{Layout, MrzError, Position, check_digit};

/// The most lines that are looked at; a fourth line is already too many.
const MAX_LINES: usize = 4;

/// A text that should be a zone: its lines without line breaks and surrounding blanks, blank lines left out.
///
/// It stays at hand where [`Mrz::read`](crate::Mrz::read) fails, so that an inspection can report on the length (TR-03135-1,
/// 5.6.1.2.1) and show the officer what was read.
#[derive(Debug, Clone, Copy)]
pub struct RawMrz<'a> {
    lines: [&'a str; MAX_LINES],
    count: usize,
}

impl<'a> RawMrz<'a> {
    /// Splits a text at LF, CR or CRLF; blanks around each line and blank lines are left out, nothing else is.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self::from_lines(text.split(['\n', '\r']))
    }

    /// The same from lines already apart.
    pub fn from_lines(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut raw = Self { lines: [""; MAX_LINES], count: 0 };
        for line in lines {
            let line = line.trim_matches([' ', '\t']);
            if line.is_empty() {
                continue;
            }
            if let Some(place) = raw.lines.get_mut(raw.count) {
                *place = line;
            }
            raw.count += 1;
        }
        raw
    }

    /// The lines; of more than four only the first four.
    #[must_use]
    pub fn lines(&self) -> &[&'a str] {
        &self.lines[..self.count.min(MAX_LINES)]
    }

    /// How many lines hold characters, however many.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.count
    }

    /// The layout that the lengths and the first characters call for, or which line is too short or too long.
    ///
    /// One line of 88, 72 or 90 characters is a zone without line breaks, as EF.DG1 and seals carry it. Where some line
    /// of several has a length of a layout, the others are measured against it.
    ///
    /// # Errors
    /// `Empty`, `NoSuchLayout` or `LineLength`.
    pub fn layout(&self) -> Result<Layout, MrzError> {
        let Some(first) = self.lines().first() else {
            return Err(MrzError::Empty);
        };
        let columns = width(first);
        let no_such = MrzError::NoSuchLayout { lines: self.count, columns };
        if self.count == 1 {
            return Layout::of_joined(first.as_bytes(), columns).ok_or(no_such);
        }
        let layout = self.of_lines().ok_or(no_such)?;
        let expected = layout.columns();
        for (line, text) in self.lines().iter().enumerate() {
            let found = width(text);
            if found != expected {
                return Err(MrzError::LineLength { line: line + 1, found, expected });
            }
        }
        Ok(layout)
    }

    fn of_lines(&self) -> Option<Layout> {
        let first = self.lines().first()?.as_bytes();
        let visa = first.first() == Some(&b'V');
        let some_line_has = |columns| self.lines().iter().any(|line| width(line) == columns);
        match self.count {
            3 if some_line_has(30) => Some(Layout::Td1),
            2 if some_line_has(44) => Some(if visa { Layout::MrvA } else { Layout::Td3 }),
            2 if some_line_has(36) && visa => Some(Layout::MrvB),
            2 if some_line_has(36) && first.starts_with(b"IDFRA") => Some(Layout::FrenchIdentityCard),
            2 if some_line_has(36) => Some(Layout::Td2),
            _ => None,
        }
    }

    /// The first character that no zone may hold.
    ///
    /// # Errors
    /// `Character` with its line, column and offset.
    pub(crate) fn check_characters(&self, layout: Layout) -> Result<(), MrzError> {
        let mut offset = 0;
        for (index, line) in self.lines().iter().enumerate() {
            // Bytes first: in a good line each is a character.
            if line.bytes().all(|b| check_digit::value(b).is_some()) {
                offset += line.len();
                continue;
            }
            let strange = |c: char| u8::try_from(c).ok().and_then(check_digit::value).is_none();
            if let Some((at, found)) = line.chars().enumerate().find(|(_, c)| strange(*c)) {
                let apart = Position { line: index + 1, column: at + 1 };
                let position = if self.count == 1 { layout.position(at) } else { apart };
                return Err(MrzError::Character { position, offset: offset + at, found });
            }
        }
        Ok(())
    }
}

/// Characters of a line.
fn width(line: &str) -> usize {
    if line.is_ascii() { line.len() } else { line.chars().count() }
}
