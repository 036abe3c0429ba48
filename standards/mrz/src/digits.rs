//! The verdict on every check digit of a zone, each for itself (Doc 9303-4 to -7, 4.2.4).

use crate::check_digit::Sum;
use crate::{DocumentNumber, FieldKind, Layout};

/// Which check digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CheckDigitKind {
    /// Over the document number, long ones whole.
    DocumentNumber,
    /// Over the date of birth.
    DateOfBirth,
    /// Over the date of expiry.
    DateOfExpiry,
    /// Over the optional data (TD3).
    OptionalData,
    /// Over all of these with their digits.
    Composite,
}

impl CheckDigitKind {
    /// A stable name in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DocumentNumber => "document-number",
            Self::DateOfBirth => "date-of-birth",
            Self::DateOfExpiry => "date-of-expiry",
            Self::OptionalData => "optional-data",
            Self::Composite => "composite",
        }
    }
}

/// The verdict on one check digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckDigit {
    /// It fits its characters.
    Correct,
    /// It does not.
    Wrong {
        /// The digit that would fit, as a character.
        expected: u8,
        /// The character found; `<` where the digit is missing.
        found: u8,
    },
    /// The layout has no such digit.
    NotInLayout,
}

impl CheckDigit {
    const fn of(expected: u8, found: u8) -> Self {
        if expected == found { Self::Correct } else { Self::Wrong { expected, found } }
    }

    /// Whether it is wrong.
    #[must_use]
    pub const fn is_wrong(self) -> bool {
        matches!(self, Self::Wrong { .. })
    }
}

/// The verdicts on all check digits of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckDigits {
    /// Over the document number.
    pub document_number: CheckDigit,
    /// Over the date of birth.
    pub date_of_birth: CheckDigit,
    /// Over the date of expiry.
    pub date_of_expiry: CheckDigit,
    /// Over the optional data.
    pub optional_data: CheckDigit,
    /// Composite.
    pub composite: CheckDigit,
}

impl CheckDigits {
    pub(crate) fn of(layout: Layout, zone: &[u8]) -> Self {
        let number = DocumentNumber::read(layout, zone);
        let before = &zone[..layout.covered_before_number()];
        let expected = Sum::new().extend(before).extend(number.padded().as_bytes()).digit();
        Self {
            document_number: CheckDigit::of(expected, number.check_digit()),
            date_of_birth: simple(layout, zone, FieldKind::DateOfBirth, FieldKind::DateOfBirthCheckDigit),
            date_of_expiry: simple(layout, zone, FieldKind::DateOfExpiry, FieldKind::DateOfExpiryCheckDigit),
            optional_data: optional(layout, zone),
            composite: composite(layout, zone),
        }
    }

    /// Each digit with its verdict.
    #[must_use]
    pub const fn all(&self) -> [(CheckDigitKind, CheckDigit); 5] {
        [
            (CheckDigitKind::DocumentNumber, self.document_number),
            (CheckDigitKind::DateOfBirth, self.date_of_birth),
            (CheckDigitKind::DateOfExpiry, self.date_of_expiry),
            (CheckDigitKind::OptionalData, self.optional_data),
            (CheckDigitKind::Composite, self.composite),
        ]
    }

    /// Whether no digit that the layout has is wrong. That says little about a forgery and nothing about `<` read as K.
    #[must_use]
    pub fn none_wrong(&self) -> bool {
        self.wrong() == 0
    }

    /// How many digits are wrong.
    #[must_use]
    pub fn wrong(&self) -> usize {
        self.all().iter().filter(|(_, verdict)| verdict.is_wrong()).count()
    }
}

fn simple(layout: Layout, zone: &[u8], data: FieldKind, digit: FieldKind) -> CheckDigit {
    match (layout.slot(data), layout.slot(digit)) {
        (Some(data), Some(digit)) => {
            CheckDigit::of(Sum::new().extend(&zone[data.range()]).digit(), zone[digit.start])
        }
        _ => CheckDigit::NotInLayout,
    }
}

/// The digit of empty optional data may be 0 or filler (Doc 9303-4, 4.2.2.2, position 43).
fn optional(layout: Layout, zone: &[u8]) -> CheckDigit {
    let verdict = simple(layout, zone, FieldKind::OptionalData, FieldKind::OptionalDataCheckDigit);
    let empty = layout
        .slot(FieldKind::OptionalData)
        .is_some_and(|slot| zone[slot.range()].iter().all(|&c| c == b'<'));
    match verdict {
        CheckDigit::Wrong { found: b'<', .. } if empty => CheckDigit::Correct,
        other => other,
    }
}

fn composite(layout: Layout, zone: &[u8]) -> CheckDigit {
    match layout.slot(FieldKind::CompositeCheckDigit) {
        Some(slot) => {
            let sum = layout
                .composite()
                .iter()
                .fold(Sum::new(), |sum, &(start, end)| sum.extend(&zone[start..end]));
            CheckDigit::of(sum.digit(), zone[slot.start])
        }
        None => CheckDigit::NotInLayout,
    }
}
