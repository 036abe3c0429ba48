//! The layouts of zones: lines, columns, and the place of every field (Doc 9303-4 to -7, 4.2.2; two French layouts).

use crate::field::{FieldKind, Position};
use std::ops::Range;

/// A layout of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Card, three lines of 30 (Doc 9303-5).
    Td1,
    /// Card or sheet, two lines of 36 (Doc 9303-6; single-sheet emergency documents of Doc 9303-8).
    Td2,
    /// Passport booklet, two lines of 44 (Doc 9303-4).
    Td3,
    /// Full-page visa, two lines of 44 (Doc 9303-7).
    MrvA,
    /// Smaller visa, two lines of 36 (Doc 9303-7).
    MrvB,
    /// French identity card issued until 2021, two lines of 36; a national layout.
    FrenchIdentityCard,
    /// French driving licence, one line of 30; a national layout.
    FrenchDrivingLicence,
}

/// The place of one field in the lines put one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// What the field is.
    pub kind: FieldKind,
    /// Offset of its first character from the start of the zone, lines joined.
    pub start: usize,
    /// Offset after its last character.
    pub end: usize,
}

impl Slot {
    const fn new(kind: FieldKind, start: usize, end: usize) -> Self {
        Self { kind, start, end }
    }

    /// The offsets as a range.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl Layout {
    /// All layouts.
    pub const ALL: [Self; 7] = [
        Self::Td1,
        Self::Td2,
        Self::Td3,
        Self::MrvA,
        Self::MrvB,
        Self::FrenchIdentityCard,
        Self::FrenchDrivingLicence,
    ];

    /// Number of lines.
    #[must_use]
    pub const fn lines(self) -> usize {
        match self {
            Self::Td1 => 3,
            Self::FrenchDrivingLicence => 1,
            _ => 2,
        }
    }

    /// Characters per line.
    #[must_use]
    pub const fn columns(self) -> usize {
        match self {
            Self::Td1 | Self::FrenchDrivingLicence => 30,
            Self::Td2 | Self::MrvB | Self::FrenchIdentityCard => 36,
            Self::Td3 | Self::MrvA => 44,
        }
    }

    /// Characters of the whole zone.
    #[must_use]
    pub const fn characters(self) -> usize {
        self.lines() * self.columns()
    }

    /// The name used by the standards, or ours for national layouts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Td1 => "TD1",
            Self::Td2 => "TD2",
            Self::Td3 => "TD3",
            Self::MrvA => "MRV-A",
            Self::MrvB => "MRV-B",
            Self::FrenchIdentityCard => "FRA-ID",
            Self::FrenchDrivingLicence => "FRA-DL",
        }
    }

    /// Whether Doc 9303 defines the layout.
    #[must_use]
    pub const fn is_icao(self) -> bool {
        !matches!(self, Self::FrenchIdentityCard | Self::FrenchDrivingLicence)
    }

    /// Whether the layout is that of a visa.
    #[must_use]
    pub const fn is_visa(self) -> bool {
        matches!(self, Self::MrvA | Self::MrvB)
    }

    /// The layout of `characters` joined, chosen by length and by how the zone begins: `V` is a visa, `IDFRA` on two
    /// lines of 36 the French card. A code that begins with P says nothing about the size (Doc 9303-8: `PU` is TD2).
    #[must_use]
    pub fn recognise(characters: &[u8]) -> Option<Self> {
        Self::of_joined(characters, characters.len())
    }

    /// The layout of a joined zone of `count` characters that begins so.
    pub(crate) fn of_joined(characters: &[u8], count: usize) -> Option<Self> {
        let visa = characters.first() == Some(&b'V');
        match count {
            90 => Some(Self::Td1),
            88 if visa => Some(Self::MrvA),
            88 => Some(Self::Td3),
            72 if visa => Some(Self::MrvB),
            72 if characters.starts_with(b"IDFRA") => Some(Self::FrenchIdentityCard),
            72 => Some(Self::Td2),
            30 if characters.first() == Some(&b'D') && characters.get(2..5) == Some(b"FRA") => {
                Some(Self::FrenchDrivingLicence)
            }
            _ => None,
        }
    }

    /// The fields in the order of the zone.
    #[must_use]
    pub const fn slots(self) -> &'static [Slot] {
        match self {
            Self::Td1 => TD1,
            Self::Td2 => TD2,
            Self::Td3 => TD3,
            Self::MrvA => MRV_A,
            Self::MrvB => MRV_B,
            Self::FrenchIdentityCard => FRENCH_IDENTITY_CARD,
            Self::FrenchDrivingLicence => FRENCH_DRIVING_LICENCE,
        }
    }

    /// The place of one field, if the layout has it.
    #[must_use]
    pub fn slot(self, kind: FieldKind) -> Option<Slot> {
        self.slots().iter().copied().find(|slot| slot.kind == kind)
    }

    /// The field that an offset belongs to.
    #[must_use]
    pub fn slot_at(self, offset: usize) -> Option<Slot> {
        self.slots().iter().copied().find(|slot| slot.range().contains(&offset))
    }

    /// The ranges (start, end) that the composite check digit covers, in their order; none where the layout has no such
    /// digit.
    #[must_use]
    pub const fn composite(self) -> &'static [(usize, usize)] {
        match self {
            Self::Td1 => &[(5, 30), (30, 37), (38, 45), (48, 59)],
            Self::Td2 => &[(36, 46), (49, 56), (57, 71)],
            Self::Td3 => &[(44, 54), (57, 64), (65, 87)],
            Self::MrvA | Self::MrvB => &[],
            Self::FrenchIdentityCard => &[(0, 71)],
            Self::FrenchDrivingLicence => &[(0, 29)],
        }
    }

    /// How many characters before the document number its check digit covers, too: document code and issuer on the French
    /// driving licence, none elsewhere.
    #[must_use]
    pub(crate) const fn covered_before_number(self) -> usize {
        match self {
            Self::FrenchDrivingLicence => 5,
            _ => 0,
        }
    }

    /// Line and column, from 1, of an offset in the joined lines.
    #[must_use]
    pub const fn position(self, offset: usize) -> Position {
        Position { line: offset / self.columns() + 1, column: offset % self.columns() + 1 }
    }
}

use FieldKind as F;

/// Doc 9303-4, 4.2.2.
const TD3: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::Name, 5, 44),
    Slot::new(F::DocumentNumber, 44, 53),
    Slot::new(F::DocumentNumberCheckDigit, 53, 54),
    Slot::new(F::Nationality, 54, 57),
    Slot::new(F::DateOfBirth, 57, 63),
    Slot::new(F::DateOfBirthCheckDigit, 63, 64),
    Slot::new(F::Sex, 64, 65),
    Slot::new(F::DateOfExpiry, 65, 71),
    Slot::new(F::DateOfExpiryCheckDigit, 71, 72),
    Slot::new(F::OptionalData, 72, 86),
    Slot::new(F::OptionalDataCheckDigit, 86, 87),
    Slot::new(F::CompositeCheckDigit, 87, 88),
];

/// Doc 9303-7, 4.2.2.
const MRV_A: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::Name, 5, 44),
    Slot::new(F::DocumentNumber, 44, 53),
    Slot::new(F::DocumentNumberCheckDigit, 53, 54),
    Slot::new(F::Nationality, 54, 57),
    Slot::new(F::DateOfBirth, 57, 63),
    Slot::new(F::DateOfBirthCheckDigit, 63, 64),
    Slot::new(F::Sex, 64, 65),
    Slot::new(F::DateOfExpiry, 65, 71),
    Slot::new(F::DateOfExpiryCheckDigit, 71, 72),
    Slot::new(F::OptionalData, 72, 88),
];

/// Doc 9303-6, 4.2.2.
const TD2: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::Name, 5, 36),
    Slot::new(F::DocumentNumber, 36, 45),
    Slot::new(F::DocumentNumberCheckDigit, 45, 46),
    Slot::new(F::Nationality, 46, 49),
    Slot::new(F::DateOfBirth, 49, 55),
    Slot::new(F::DateOfBirthCheckDigit, 55, 56),
    Slot::new(F::Sex, 56, 57),
    Slot::new(F::DateOfExpiry, 57, 63),
    Slot::new(F::DateOfExpiryCheckDigit, 63, 64),
    Slot::new(F::OptionalData, 64, 71),
    Slot::new(F::CompositeCheckDigit, 71, 72),
];

/// Doc 9303-7, 4.2.2.
const MRV_B: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::Name, 5, 36),
    Slot::new(F::DocumentNumber, 36, 45),
    Slot::new(F::DocumentNumberCheckDigit, 45, 46),
    Slot::new(F::Nationality, 46, 49),
    Slot::new(F::DateOfBirth, 49, 55),
    Slot::new(F::DateOfBirthCheckDigit, 55, 56),
    Slot::new(F::Sex, 56, 57),
    Slot::new(F::DateOfExpiry, 57, 63),
    Slot::new(F::DateOfExpiryCheckDigit, 63, 64),
    Slot::new(F::OptionalData, 64, 72),
];

/// Doc 9303-5, 4.2.2.
const TD1: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::DocumentNumber, 5, 14),
    Slot::new(F::DocumentNumberCheckDigit, 14, 15),
    Slot::new(F::OptionalData, 15, 30),
    Slot::new(F::DateOfBirth, 30, 36),
    Slot::new(F::DateOfBirthCheckDigit, 36, 37),
    Slot::new(F::Sex, 37, 38),
    Slot::new(F::DateOfExpiry, 38, 44),
    Slot::new(F::DateOfExpiryCheckDigit, 44, 45),
    Slot::new(F::Nationality, 45, 48),
    Slot::new(F::SecondOptionalData, 48, 59),
    Slot::new(F::CompositeCheckDigit, 59, 60),
    Slot::new(F::Name, 60, 90),
];

/// Not in Doc 9303. The number is year and month of issue, department, and a serial number.
const FRENCH_IDENTITY_CARD: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::PrimaryIdentifier, 5, 30),
    Slot::new(F::IssuingOffice, 30, 36),
    Slot::new(F::DocumentNumber, 36, 48),
    Slot::new(F::DocumentNumberCheckDigit, 48, 49),
    Slot::new(F::SecondaryIdentifier, 49, 63),
    Slot::new(F::DateOfBirth, 63, 69),
    Slot::new(F::DateOfBirthCheckDigit, 69, 70),
    Slot::new(F::Sex, 70, 71),
    Slot::new(F::CompositeCheckDigit, 71, 72),
];

/// Not in Doc 9303. The check digit of the number covers the zone from its start.
const FRENCH_DRIVING_LICENCE: &[Slot] = &[
    Slot::new(F::DocumentCode, 0, 2),
    Slot::new(F::Issuer, 2, 5),
    Slot::new(F::DocumentNumber, 5, 14),
    Slot::new(F::DocumentNumberCheckDigit, 14, 15),
    Slot::new(F::DateOfExpiry, 15, 21),
    Slot::new(F::PrimaryIdentifier, 21, 29),
    Slot::new(F::CompositeCheckDigit, 29, 30),
];
