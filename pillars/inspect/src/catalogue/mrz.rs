//! The 18 checks of a machine readable zone (TR-03135-1, 5.6.1.2), wherever the zone stands.

/// The rows below a group, for the printed zone, EF.DG1 and seals alike.
macro_rules! mrz_rows {
    ($group:literal) => {
        [
            mrz_rows!(@ $group, "LengthCheck", "1", Serious, "Fails unless number and length of the lines are those of a layout of Doc 9303-4 to -7."),
            mrz_rows!(@ $group, "CheckDigitCompositeCheck", "2", Serious, "Fails unless the composite check digit is the weighted sum 7-3-1 modulo 10 of its positions."),
            mrz_rows!(@ $group, "CheckDigitDocumentNumberCheck", "3", Serious, "Fails unless the check digit is that of the document number, continued in the optional data where it is long."),
            mrz_rows!(@ $group, "CheckDigitDateOfExpiryCheck", "4", Serious, "Fails unless the check digit is that of the date of expiry."),
            mrz_rows!(@ $group, "CheckDigitDateOfBirthCheck", "5", Serious, "Fails unless the check digit is that of the date of birth."),
            mrz_rows!(@ $group, "CheckDigitOptionalDataCheck", "6", Attention, "Fails unless the check digit is that of the optional data; a filler passes where they are empty."),
            mrz_rows!(@ $group, "IssuerVsNationalityCheck", "7", Info, "Fails where a passport's nationality is neither its issuer's, nor one that the issuer documents, nor stateless or refugee."),
            mrz_rows!(@ $group, "DocumentTypeCheck", "8", Attention, "Fails unless the document code is one of Doc 9303 for the layout."),
            mrz_rows!(@ $group, "IssuerCheck", "9", Attention, "Fails unless the issuer has one to three letters followed by fillers."),
            mrz_rows!(@ $group, "NationalityCheck", "10", Attention, "Fails unless the nationality has one to three letters followed by fillers."),
            mrz_rows!(@ $group, "DateOfBirthCheck", "11", Attention, "Fails unless the date of birth is a date of the calendar, perhaps with unknown parts, not after the inspection."),
            mrz_rows!(@ $group, "DateOfExpiryCheck", "12", Attention, "Fails unless the date of expiry is a date of the calendar."),
            mrz_rows!(@ $group, "SexCheck", "13", Attention, "Fails unless the sex is F, M or a filler."),
            mrz_rows!(@ $group, "DocumentNumberCheck", "14", Attention, "Fails unless the document number has letters and digits, fillers at the end only."),
            mrz_rows!(@ $group, "SurnameCheck", "15", Attention, "Fails unless the primary identifier has letters and single fillers."),
            mrz_rows!(@ $group, "GivenNameCheck", "16", Attention, "Fails unless the secondary identifier, where there is one, has letters and single fillers."),
            mrz_rows!(@ $group, "IssuerIcaoIncludedCheck", "17", Serious, "Fails unless Doc 9303-3 section 5 lists the issuer as one that issues."),
            mrz_rows!(@ $group, "NationalityIcaoIncludedCheck", "18", Serious, "Fails unless Doc 9303-3 section 5 lists the nationality."),
        ]
    };
    (@ $group:literal, $name:literal, $section:literal, $severity:ident, $decision:literal) => {
        $crate::catalogue::Entry::row(
            concat!($group, "/", $name),
            concat!("5.6.1.2.", $section),
            "MRZ text",
            Some($crate::Severity::$severity),
            $decision,
        )
    };
}

pub(super) use mrz_rows;

use super::Entry;

/// `N` rows out of several slices, one after the other.
pub(super) const fn join<const N: usize>(parts: &[&[Entry]]) -> [Entry; N] {
    let mut rows = [Entry::EMPTY; N];
    let [mut filled, mut part] = [0, 0];
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            rows[filled] = parts[part][row];
            filled += 1;
            row += 1;
        }
        part += 1;
    }
    rows
}
