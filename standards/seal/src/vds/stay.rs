//! How long the holder of a visa may stay (Doc 9303-7, 9.1.3, Table 1).

/// The meaning of the three bytes of feature 04 of a visa seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DurationOfStay {
    /// `00 00 00`: the date "valid until" is the last day of stay.
    UntilExpiry,
    /// `FF FF FF`: decided at the border; "valid until" is the last day to seek entry.
    DecidedAtEntry,
    /// `FE FE FE`: transit without permission to enter.
    TransitOnly,
    /// The sum of these, counted from entry.
    Period {
        /// Days, 0 to 255.
        days: u8,
        /// Months, 0 to 255.
        months: u8,
        /// Years, 0 to 255.
        years: u8,
    },
}

impl DurationOfStay {
    /// The meaning of three bytes; every triple has one.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 3]) -> Self {
        match bytes {
            [0, 0, 0] => Self::UntilExpiry,
            [255, 255, 255] => Self::DecidedAtEntry,
            [254, 254, 254] => Self::TransitOnly,
            [days, months, years] => Self::Period { days, months, years },
        }
    }

    /// The three bytes.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 3] {
        match self {
            Self::UntilExpiry => [0, 0, 0],
            Self::DecidedAtEntry => [255, 255, 255],
            Self::TransitOnly => [254, 254, 254],
            Self::Period { days, months, years } => [days, months, years],
        }
    }
}
