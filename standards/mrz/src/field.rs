//! A field of a zone: what it is, where it stands, and its characters as printed.

use std::fmt;

/// What a range of a zone holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldKind {
    /// Document code.
    DocumentCode,
    /// Issuing state or organisation.
    Issuer,
    /// Primary and secondary identifier together.
    Name,
    /// Primary identifier alone (French layouts).
    PrimaryIdentifier,
    /// Secondary identifier alone (French layouts).
    SecondaryIdentifier,
    /// Document number, or its first nine characters.
    DocumentNumber,
    /// Check digit of the document number, or filler where the number goes on in the optional data.
    DocumentNumberCheckDigit,
    /// Nationality of the holder.
    Nationality,
    /// Date of birth, YYMMDD.
    DateOfBirth,
    /// Check digit of the date of birth.
    DateOfBirthCheckDigit,
    /// Sex of the holder.
    Sex,
    /// Date of expiry, YYMMDD.
    DateOfExpiry,
    /// Check digit of the date of expiry.
    DateOfExpiryCheckDigit,
    /// Optional data; in TD1 those of the upper line.
    OptionalData,
    /// Check digit of the optional data (TD3).
    OptionalDataCheckDigit,
    /// Optional data of the middle line (TD1).
    SecondOptionalData,
    /// Department and office that issued a French identity card.
    IssuingOffice,
    /// Composite check digit.
    CompositeCheckDigit,
}

impl FieldKind {
    /// A stable name in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DocumentCode => "document-code",
            Self::Issuer => "issuer",
            Self::Name => "name",
            Self::PrimaryIdentifier => "primary-identifier",
            Self::SecondaryIdentifier => "secondary-identifier",
            Self::DocumentNumber => "document-number",
            Self::DocumentNumberCheckDigit => "document-number-check-digit",
            Self::Nationality => "nationality",
            Self::DateOfBirth => "date-of-birth",
            Self::DateOfBirthCheckDigit => "date-of-birth-check-digit",
            Self::Sex => "sex",
            Self::DateOfExpiry => "date-of-expiry",
            Self::DateOfExpiryCheckDigit => "date-of-expiry-check-digit",
            Self::OptionalData => "optional-data",
            Self::OptionalDataCheckDigit => "optional-data-check-digit",
            Self::SecondOptionalData => "second-optional-data",
            Self::IssuingOffice => "issuing-office",
            Self::CompositeCheckDigit => "composite-check-digit",
        }
    }

    /// Whether the field is a single check digit.
    #[must_use]
    pub const fn is_check_digit(self) -> bool {
        matches!(
            self,
            Self::DocumentNumberCheckDigit
                | Self::DateOfBirthCheckDigit
                | Self::DateOfExpiryCheckDigit
                | Self::OptionalDataCheckDigit
                | Self::CompositeCheckDigit
        )
    }
}

/// Line and column of a character, both counted from 1 as Doc 9303 counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} column {}", self.line, self.column)
    }
}

/// One field of one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// What it is.
    pub kind: FieldKind,
    /// Where its first character stands.
    pub position: Position,
    /// Its characters with fillers, as printed.
    pub raw: &'a str,
}

impl<'a> Field<'a> {
    /// The characters without trailing fillers.
    #[must_use]
    pub fn trimmed(&self) -> &'a str {
        self.raw.trim_end_matches('<')
    }

    /// Whether the field holds fillers alone.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.trimmed().is_empty()
    }
}
