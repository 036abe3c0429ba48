//! A zone that can be read: its layout, its characters, and what each field says.

use crate::{
    CheckDigits, DocumentNumber, Field, FieldKind, Layout, MrzDate, MrzError, MrzInformation, Name, RawMrz,
    Sex,
};
use spartel_base::{DocumentCode, IcaoCode};
use std::fmt;

/// Characters of the longest layout, TD1.
pub(crate) const CAPACITY: usize = 90;

/// A machine readable zone: right lengths, right alphabet, and no word yet on what it says.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mrz {
    layout: Layout,
    characters: [u8; CAPACITY],
}

impl Mrz {
    /// Reads a zone from text with or without line breaks. Blanks around lines and blank lines are left out; lower case
    /// and everything else outside the alphabet of a zone is an error with its place.
    ///
    /// # Errors
    /// [`MrzError`]: nothing there, a length that no layout has, or a character of no zone.
    pub fn parse(text: &str) -> Result<Self, MrzError> {
        Self::read(&RawMrz::new(text))
    }

    /// The same from lines already apart.
    ///
    /// # Errors
    /// As [`Mrz::parse`].
    pub fn parse_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Self, MrzError> {
        Self::read(&RawMrz::from_lines(lines))
    }

    /// The same from lines kept as they came.
    ///
    /// # Errors
    /// As [`Mrz::parse`].
    pub fn read(raw: &RawMrz<'_>) -> Result<Self, MrzError> {
        let layout = raw.layout()?;
        raw.check_characters(layout)?;
        let mut zone = Self { layout, characters: [b'<'; CAPACITY] };
        let places = zone.characters.iter_mut();
        // The alphabet is ASCII and the lengths are those of the layout.
        for (place, &byte) in places.zip(raw.lines().iter().flat_map(|line| line.as_bytes())) {
            *place = byte;
        }
        Ok(zone)
    }

    /// Reads the 90, 72 or 88 characters of EF.DG1 (Doc 9303-10, 4.7.1), which has no line breaks.
    ///
    /// # Errors
    /// As [`Mrz::parse`]; bytes outside ASCII are characters outside the alphabet.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MrzError> {
        let layout = Layout::recognise(bytes)
            .ok_or(MrzError::NoSuchLayout { lines: usize::from(!bytes.is_empty()), columns: bytes.len() })?;
        Self::from_characters(layout, bytes)
    }

    /// Reads the characters of a visa seal, which leaves out the optional data (Doc 9303-7, 9.2.3): 72 of MRV-A or 64 of
    /// MRV-B. They are filled up with fillers.
    ///
    /// # Errors
    /// `NoSuchLayout` for another length or another layout, `Character` as in [`Mrz::parse`].
    pub fn from_visa_seal(layout: Layout, bytes: &[u8]) -> Result<Self, MrzError> {
        let columns = layout.columns();
        if !layout.is_visa() || bytes.len() != columns + 28 {
            return Err(MrzError::NoSuchLayout { lines: 1, columns: bytes.len() });
        }
        let mut filled = [b'<'; CAPACITY];
        filled[..bytes.len()].copy_from_slice(bytes);
        Self::from_characters(layout, &filled[..layout.characters()])
    }

    /// `characters` in the order of the layout, which must have as many.
    pub(crate) fn from_characters(layout: Layout, characters: &[u8]) -> Result<Self, MrzError> {
        let expected = layout.characters();
        if characters.len() != expected {
            return Err(MrzError::LineLength { line: 1, found: characters.len(), expected });
        }
        if let Some(offset) = characters.iter().position(|&c| crate::check_digit::value(c).is_none()) {
            let position = layout.position(offset);
            return Err(MrzError::Character { position, offset, found: char::from(characters[offset]) });
        }
        let mut zone = Self { layout, characters: [b'<'; CAPACITY] };
        zone.characters[..expected].copy_from_slice(characters);
        Ok(zone)
    }

    /// The same zone with another character of the alphabet at an offset within it.
    pub(crate) fn with(mut self, offset: usize, character: u8) -> Self {
        self.characters[offset] = character;
        self
    }

    /// The layout.
    #[must_use]
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// All characters, lines joined.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only the alphabet of a zone is ever stored.
        std::str::from_utf8(self.as_bytes()).unwrap_or("")
    }

    /// All characters as bytes, lines joined: the content of EF.DG1.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.characters[..self.layout.characters()]
    }

    /// The lines.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = &str> {
        let columns = self.layout.columns();
        (0..self.layout.lines()).map(move |line| &self.as_str()[line * columns..(line + 1) * columns])
    }

    /// One field, if the layout has it.
    #[must_use]
    pub fn field(&self, kind: FieldKind) -> Option<Field<'_>> {
        let slot = self.layout.slot(kind)?;
        Some(Field { kind, position: self.layout.position(slot.start), raw: &self.as_str()[slot.range()] })
    }

    /// All fields in the order of the zone.
    pub fn fields(&self) -> impl Iterator<Item = Field<'_>> {
        self.layout.slots().iter().filter_map(|slot| self.field(slot.kind))
    }

    /// The characters of a field, empty where the layout does not have it.
    pub(crate) fn raw(&self, kind: FieldKind) -> &str {
        self.layout.slot(kind).map_or("", |slot| &self.as_str()[slot.range()])
    }

    fn array<const N: usize>(&self, kind: FieldKind) -> Option<[u8; N]> {
        self.raw(kind).as_bytes().try_into().ok()
    }

    /// The document code; `None` where it does not begin with a letter.
    #[must_use]
    pub fn document_code(&self) -> Option<DocumentCode> {
        self.array(FieldKind::DocumentCode).and_then(DocumentCode::new)
    }

    /// The issuing state or organisation; `None` where the characters cannot be a code.
    #[must_use]
    pub fn issuer(&self) -> Option<IcaoCode> {
        self.array(FieldKind::Issuer).and_then(IcaoCode::new)
    }

    /// The nationality; `None` where the layout has none or the characters cannot be a code.
    #[must_use]
    pub fn nationality(&self) -> Option<IcaoCode> {
        self.array(FieldKind::Nationality).and_then(IcaoCode::new)
    }

    /// The name of the holder.
    #[must_use]
    pub fn name(&self) -> Name<'_> {
        if self.layout.is_icao() {
            Name::from_field(self.raw(FieldKind::Name))
        } else {
            Name::from_parts(self.raw(FieldKind::PrimaryIdentifier), self.raw(FieldKind::SecondaryIdentifier))
        }
    }

    /// The document number, long ones put together.
    #[must_use]
    pub fn document_number(&self) -> DocumentNumber {
        DocumentNumber::read(self.layout, self.as_bytes())
    }

    /// The date of birth, if the layout has one.
    #[must_use]
    pub fn date_of_birth(&self) -> Option<MrzDate> {
        self.array(FieldKind::DateOfBirth).map(MrzDate::new)
    }

    /// The date of expiry, if the layout has one.
    #[must_use]
    pub fn date_of_expiry(&self) -> Option<MrzDate> {
        self.array(FieldKind::DateOfExpiry).map(MrzDate::new)
    }

    /// Year without century and month of issue of a French identity card; other layouts do not say.
    #[must_use]
    pub fn month_of_issue(&self) -> Option<MrzDate> {
        if self.layout != Layout::FrenchIdentityCard {
            return None;
        }
        let number: [u8; 12] = self.array(FieldKind::DocumentNumber)?;
        let [y1, y2, m1, m2, ..] = number;
        Some(MrzDate::new([y1, y2, m1, m2, b'<', b'<']))
    }

    /// The sex; `None` where the layout has none or the character has no meaning.
    #[must_use]
    pub fn sex(&self) -> Option<Sex> {
        self.array(FieldKind::Sex).and_then(|[character]| Sex::from_character(character))
    }

    /// The optional data that are not part of a long document number, without trailing fillers.
    #[must_use]
    pub fn optional_data(&self) -> &str {
        let raw = self.raw(FieldKind::OptionalData);
        let number = self.document_number();
        // A long number takes its continuation, its check digit and one filler.
        let taken = if number.is_long() { number.continued() + 2 } else { 0 };
        raw.get(taken..).unwrap_or("").trim_end_matches('<')
    }

    /// The optional data of the middle line of TD1, without trailing fillers.
    #[must_use]
    pub fn second_optional_data(&self) -> &str {
        self.raw(FieldKind::SecondOptionalData).trim_end_matches('<')
    }

    /// The verdict on every check digit.
    #[must_use]
    pub fn check_digits(&self) -> CheckDigits {
        CheckDigits::of(self.layout, self.as_bytes())
    }

    /// What opens the chip, check digits as printed; `None` for layouts whose documents have none.
    #[must_use]
    pub fn information(&self) -> Option<MrzInformation> {
        MrzInformation::of(self.layout, self.as_bytes())
    }
}

/// The lines, separated by LF.
impl fmt::Display for Mrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines().enumerate().try_for_each(|(n, line)| {
            let sep = if n > 0 { "\n" } else { "" };
            write!(f, "{sep}{line}")
        })
    }
}

impl fmt::Debug for Mrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mrz({}, {:?})", self.layout.name(), self.as_str())
    }
}
