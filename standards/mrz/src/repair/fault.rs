//! What is wrong with a zone, field by field and character by character.

use crate::{CheckDigitKind, DateForm, Field, FieldKind, Layout, Mrz, Position, Sex};
use spartel_base::CountryKind;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// A character that cannot stand in its field: a letter in a date, a digit in a name.
    Character,
    /// A letter after the fillers that end a name.
    AfterFillers,
    /// Six characters that are no date.
    Date,
    /// Three letters that no state or organisation has.
    Country,
    /// A check digit that does not fit what it covers.
    CheckDigit(CheckDigitKind),
}

/// One fault with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The field it is in.
    pub field: FieldKind,
    /// Line and column of the character, of the field's first character, or of the check digit.
    pub position: Position,
    /// The same as an offset in the joined lines.
    pub offset: usize,
}

/// All faults of a zone, in the order of their places within each kind of fault. Empty for a zone that reads well, which
/// says nothing about its truth: check digits miss substitutions such as `<` for `K`.
#[must_use]
pub fn faults(zone: &Mrz) -> Vec<Fault> {
    let mut found = Vec::new();
    visit(zone, |kind, field, offset| {
        found.push(Fault { kind, field, position: zone.layout().position(offset), offset });
    });
    found
}

/// How many faults a zone has.
pub(crate) fn count(zone: &Mrz) -> usize {
    let mut n = 0;
    visit(zone, |_, _, _| n += 1);
    n
}

/// Whether a character can stand in a field.
pub(crate) fn may_stand(layout: Layout, field: FieldKind, place: usize, c: u8) -> bool {
    let letter = c.is_ascii_uppercase();
    let digit = c.is_ascii_digit();
    let filler = c == b'<';
    match field {
        FieldKind::DocumentCode => letter || place > 0,
        FieldKind::Issuer | FieldKind::Nationality => letter || (filler && place > 0),
        FieldKind::Name | FieldKind::PrimaryIdentifier | FieldKind::SecondaryIdentifier => letter || filler,
        FieldKind::DateOfBirth | FieldKind::DateOfExpiry => digit || filler,
        FieldKind::Sex => Sex::from_character(c).is_some(),
        FieldKind::DocumentNumberCheckDigit => {
            digit || (filler && matches!(layout, Layout::Td1 | Layout::Td2))
        }
        FieldKind::OptionalDataCheckDigit => digit || filler,
        FieldKind::DateOfBirthCheckDigit
        | FieldKind::DateOfExpiryCheckDigit
        | FieldKind::CompositeCheckDigit => digit,
        FieldKind::DocumentNumber
        | FieldKind::OptionalData
        | FieldKind::SecondOptionalData
        | FieldKind::IssuingOffice => true,
    }
}

fn visit(zone: &Mrz, mut found: impl FnMut(FaultKind, FieldKind, usize)) {
    let layout = zone.layout();
    for slot in layout.slots() {
        let Some(field) = zone.field(slot.kind) else { continue };
        for (place, &c) in field.raw.as_bytes().iter().enumerate() {
            if !may_stand(layout, slot.kind, place, c) {
                found(FaultKind::Character, slot.kind, slot.start + place);
            }
        }
        for place in after_fillers(field) {
            found(FaultKind::AfterFillers, slot.kind, slot.start + place);
        }
    }
    countries_and_dates(zone, &mut found);
    for (kind, verdict) in zone.check_digits().all() {
        if verdict.is_wrong() {
            let (field, offset) = digit_place(zone, kind);
            found(FaultKind::CheckDigit(kind), field, offset);
        }
    }
}

/// Three fillers end a name (Doc 9303-3, 4.6): letters after them are misread fillers.
fn after_fillers(field: Field<'_>) -> impl Iterator<Item = usize> {
    let name = matches!(field.kind, FieldKind::Name | FieldKind::PrimaryIdentifier);
    let end = if name { field.raw.find("<<<") } else { None };
    let raw = field.raw.as_bytes();
    (end.unwrap_or(raw.len())..raw.len()).filter(move |&place| raw[place].is_ascii_uppercase())
}

fn countries_and_dates(zone: &Mrz, found: &mut impl FnMut(FaultKind, FieldKind, usize)) {
    let codes = [(FieldKind::Issuer, zone.issuer()), (FieldKind::Nationality, zone.nationality())];
    for (kind, code) in codes {
        let Some(slot) = zone.layout().slot(kind) else { continue };
        let known =
            code.and_then(|c| c.country()).is_some_and(|country| country.kind != CountryKind::SignerOnly);
        let omitted = kind == FieldKind::Nationality && zone.raw(kind) == "<<<";
        if !known && !omitted {
            found(FaultKind::Country, kind, slot.start);
        }
    }
    let dates =
        [(FieldKind::DateOfBirth, zone.date_of_birth()), (FieldKind::DateOfExpiry, zone.date_of_expiry())];
    for (kind, date) in dates {
        if let (Some(slot), Some(date)) = (zone.layout().slot(kind), date)
            && date.form() == DateForm::Malformed
        {
            found(FaultKind::Date, kind, slot.start);
        }
    }
}

fn digit_place(zone: &Mrz, kind: CheckDigitKind) -> (FieldKind, usize) {
    let field = match kind {
        CheckDigitKind::DocumentNumber => {
            let number = zone.document_number();
            let field =
                if number.is_long() { FieldKind::OptionalData } else { FieldKind::DocumentNumberCheckDigit };
            return (field, number.check_digit_offset());
        }
        CheckDigitKind::DateOfBirth => FieldKind::DateOfBirthCheckDigit,
        CheckDigitKind::DateOfExpiry => FieldKind::DateOfExpiryCheckDigit,
        CheckDigitKind::OptionalData => FieldKind::OptionalDataCheckDigit,
        CheckDigitKind::Composite => FieldKind::CompositeCheckDigit,
    };
    (field, zone.layout().slot(field).map_or(0, |slot| slot.start))
}
