//! Sex of the holder as a zone states it (Doc 9303-4 to -7, data element 11 or 05).

/// Sex as printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// `F`.
    Female,
    /// `M`.
    Male,
    /// `<`, where the visual zone has X.
    Unspecified,
}

impl Sex {
    /// The meaning of a character, or `None` where it has none in a zone.
    #[must_use]
    pub const fn from_character(character: u8) -> Option<Self> {
        match character {
            b'F' => Some(Self::Female),
            b'M' => Some(Self::Male),
            b'<' => Some(Self::Unspecified),
            _ => None,
        }
    }

    /// The character of the zone.
    #[must_use]
    pub const fn character(self) -> u8 {
        match self {
            Self::Female => b'F',
            Self::Male => b'M',
            Self::Unspecified => b'<',
        }
    }
}
