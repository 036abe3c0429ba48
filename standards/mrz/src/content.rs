//! What a zone says, ready to be written as a zone (Doc 9303-4 to -7, 4.2.2).

use crate::check_digit::compute;
use crate::name::fit;
use crate::zone::CAPACITY;
use crate::{FieldKind, Layout, Mrz, MrzDate, Sex, Truncation, WrittenName};
use spartel_base::{DocumentCode, IcaoCode, Reason};
use std::fmt;

/// The contents of the fields of a zone; check digits and fillers come by themselves. What the layout has no field for
/// is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MrzContent<'a> {
    /// The layout to write.
    pub layout: Layout,
    /// Document code.
    pub document_code: DocumentCode,
    /// Issuing state or organisation.
    pub issuer: IcaoCode,
    /// The whole name.
    pub name: WrittenName,
    /// How a name that does not fit is shortened.
    pub truncation: Truncation,
    /// Document number; more than nine characters go on in the optional data of TD1 and TD2, and only there. Twelve
    /// digits on a French identity card.
    pub document_number: &'a str,
    /// Nationality.
    pub nationality: IcaoCode,
    /// Date of birth, unknown parts as fillers.
    pub date_of_birth: MrzDate,
    /// Sex.
    pub sex: Sex,
    /// Date of expiry.
    pub date_of_expiry: MrzDate,
    /// Optional data; in TD1 of the upper line. They follow a long document number.
    pub optional_data: &'a str,
    /// Optional data of the middle line of TD1.
    pub second_optional_data: &'a str,
    /// Department and office of a French identity card.
    pub issuing_office: &'a str,
}

/// Why contents do not make a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComposeError {
    /// The field.
    pub field: FieldKind,
    /// `Missing`, `LimitExceeded` or `BadCharacter`.
    pub reason: Reason,
}

impl fmt::Display for ComposeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field.code(), self.reason.code())
    }
}

impl std::error::Error for ComposeError {}

impl MrzContent<'_> {
    /// Writes the zone with all its check digits. Blanks and special characters of number and optional data become
    /// fillers, small letters capitals. The digit of empty optional data is written 0.
    ///
    /// # Errors
    /// The field that is empty and must not be, is too long, or holds a character that has no place in it.
    pub fn compose(&self) -> Result<Mrz, ComposeError> {
        let mut page = Page { layout: self.layout, characters: [b'<'; CAPACITY] };
        page.put(FieldKind::DocumentCode, self.document_code.as_str())?;
        page.put(FieldKind::Issuer, self.issuer.as_str())?;
        page.put(FieldKind::Nationality, self.nationality.as_str())?;
        page.put_bytes(FieldKind::DateOfBirth, &self.date_of_birth.characters())?;
        page.put_bytes(FieldKind::Sex, &[self.sex.character()])?;
        page.put_bytes(FieldKind::DateOfExpiry, &self.date_of_expiry.characters())?;
        page.put(FieldKind::SecondOptionalData, self.second_optional_data)?;
        page.put(FieldKind::IssuingOffice, self.issuing_office)?;
        self.put_name(&mut page)?;
        self.put_number(&mut page)?;
        page.put_digit(FieldKind::DateOfBirth, FieldKind::DateOfBirthCheckDigit)?;
        page.put_digit(FieldKind::DateOfExpiry, FieldKind::DateOfExpiryCheckDigit)?;
        page.put_digit(FieldKind::OptionalData, FieldKind::OptionalDataCheckDigit)?;
        page.put_composite();
        Mrz::from_characters(self.layout, &page.characters[..self.layout.characters()])
            .map_err(|_| ComposeError { field: FieldKind::OptionalData, reason: Reason::BadCharacter })
    }

    fn put_name(&self, page: &mut Page) -> Result<(), ComposeError> {
        let width = |kind| self.layout.slot(kind).map_or(0, |slot| slot.range().len());
        let (primary, secondary) = (self.name.primary(), self.name.secondary());
        if primary.is_empty() {
            return Err(ComposeError { field: FieldKind::Name, reason: Reason::Missing });
        }
        page.put(FieldKind::Name, &fit(primary, secondary, width(FieldKind::Name), self.truncation))?;
        let alone = |text, kind| fit(text, "", width(kind), self.truncation);
        page.put(FieldKind::PrimaryIdentifier, &alone(primary, FieldKind::PrimaryIdentifier))?;
        page.put(FieldKind::SecondaryIdentifier, &alone(secondary, FieldKind::SecondaryIdentifier))
    }

    fn put_number(&self, page: &mut Page) -> Result<(), ComposeError> {
        let field = FieldKind::DocumentNumber;
        let number = characters(self.document_number, field)?;
        if number.iter().all(|&c| c == b'<') {
            return Err(ComposeError { field, reason: Reason::Missing });
        }
        let room = self.layout.slot(field).map_or(0, |slot| slot.range().len());
        let long = number.len() > room && matches!(self.layout, Layout::Td1 | Layout::Td2);
        if !long {
            page.put_bytes(field, &number)?;
            page.put_digit(field, FieldKind::DocumentNumberCheckDigit)?;
            return page.put(FieldKind::OptionalData, self.optional_data);
        }
        let (head, tail) = number.split_at(room);
        if tail.contains(&b'<') {
            // A filler ends the continuation.
            return Err(ComposeError { field, reason: Reason::BadCharacter });
        }
        page.put_bytes(field, head)?;
        let mut optional = tail.to_vec();
        optional.extend(compute(&number));
        optional.push(b'<');
        optional.extend(characters(self.optional_data, FieldKind::OptionalData)?);
        page.put_bytes(FieldKind::OptionalData, &optional)
    }
}

/// Capitals, and fillers for all that is neither letter nor digit; other letters than A to Z have no place.
fn characters(text: &str, field: FieldKind) -> Result<Vec<u8>, ComposeError> {
    let one = |c: char| match u8::try_from(c.to_ascii_uppercase()) {
        Ok(b) if b.is_ascii_alphanumeric() => Ok(b),
        Ok(b) if b.is_ascii() && !b.is_ascii_control() => Ok(b'<'),
        _ => Err(ComposeError { field, reason: Reason::BadCharacter }),
    };
    text.chars().map(one).collect()
}

/// A zone in the making, all fillers at first.
struct Page {
    layout: Layout,
    characters: [u8; CAPACITY],
}

impl Page {
    fn put(&mut self, kind: FieldKind, text: &str) -> Result<(), ComposeError> {
        self.put_bytes(kind, &characters(text, kind)?)
    }

    /// Trailing fillers beyond the field do no harm.
    fn put_bytes(&mut self, kind: FieldKind, bytes: &[u8]) -> Result<(), ComposeError> {
        let Some(slot) = self.layout.slot(kind) else { return Ok(()) };
        let used = bytes.iter().rposition(|&c| c != b'<').map_or(0, |last| last + 1);
        // A long number that fills the optional data has no room for the filler that must end it.
        let needed = if kind == FieldKind::OptionalData { bytes.len() } else { used };
        if needed > slot.range().len() {
            return Err(ComposeError { field: kind, reason: Reason::LimitExceeded });
        }
        self.characters[slot.start..slot.start + needed].copy_from_slice(&bytes[..needed]);
        Ok(())
    }

    fn put_digit(&mut self, data: FieldKind, digit: FieldKind) -> Result<(), ComposeError> {
        if let (Some(data), Some(place)) = (self.layout.slot(data), self.layout.slot(digit)) {
            let wrong = ComposeError { field: data.kind, reason: Reason::BadCharacter };
            let number = data.kind == FieldKind::DocumentNumber;
            let start = data.start - if number { self.layout.covered_before_number() } else { 0 };
            self.characters[place.start] = compute(&self.characters[start..data.end]).ok_or(wrong)?;
        }
        Ok(())
    }

    fn put_composite(&mut self) {
        if let Some(slot) = self.layout.slot(FieldKind::CompositeCheckDigit) {
            let covered: Vec<u8> = self
                .layout
                .composite()
                .iter()
                .flat_map(|&(start, end)| self.characters[start..end].iter().copied())
                .collect();
            // Dates are checked when their digits are written; all else was written by `characters`.
            self.characters[slot.start] = compute(&covered).unwrap_or(b'<');
        }
    }
}
