//! What a document code means, and whether it follows the rules of its size (Doc 9303-4, 4.4; -5 and -6, note k; -7; -8).

use crate::{Layout, Mrz};
use spartel_base::{Date, DocumentCode};

/// What kind of document a zone belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentType {
    /// `PP`, national or ordinary passport.
    NationalPassport,
    /// `PE`, emergency passport.
    EmergencyPassport,
    /// `PD`, diplomatic passport.
    DiplomaticPassport,
    /// `PO`, official or service passport.
    OfficialPassport,
    /// `PR`, passport of a refugee.
    RefugeePassport,
    /// `PT`, passport of an alien or non-citizen.
    AlienPassport,
    /// `PS`, passport of a stateless person.
    StatelessPassport,
    /// `PL`, laissez-passer.
    LaissezPasser,
    /// `PM`, military passport.
    MilitaryPassport,
    /// `PU`, emergency travel document on a single sheet, which may have the size of TD2.
    EmergencySheet,
    /// `P` with a filler or a letter of the issuer's own, as before the secondary codes were harmonised.
    Passport,
    /// `AC`, crew member certificate.
    CrewMemberCertificate,
    /// A, C or I: identity cards, residence permits and other official cards; the second letter is the issuer's own.
    OfficialCard,
    /// `V`, visa.
    Visa,
    /// `D`, driving licence of a national layout.
    DrivingLicence,
    /// Another letter.
    Unknown,
}

impl DocumentType {
    /// The meaning of a code. It never says the size of the document.
    #[must_use]
    pub const fn of(code: DocumentCode) -> Self {
        match (code.kind(), code.secondary()) {
            (b'P', b'P') => Self::NationalPassport,
            (b'P', b'E') => Self::EmergencyPassport,
            (b'P', b'D') => Self::DiplomaticPassport,
            (b'P', b'O') => Self::OfficialPassport,
            (b'P', b'R') => Self::RefugeePassport,
            (b'P', b'T') => Self::AlienPassport,
            (b'P', b'S') => Self::StatelessPassport,
            (b'P', b'L') => Self::LaissezPasser,
            (b'P', b'M') => Self::MilitaryPassport,
            (b'P', b'U') => Self::EmergencySheet,
            (b'P', _) => Self::Passport,
            (b'A', b'C') => Self::CrewMemberCertificate,
            (b'A' | b'C' | b'I', _) => Self::OfficialCard,
            (b'V', _) => Self::Visa,
            (b'D', _) => Self::DrivingLicence,
            _ => Self::Unknown,
        }
    }

    /// A stable name in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NationalPassport => "national-passport",
            Self::EmergencyPassport => "emergency-passport",
            Self::DiplomaticPassport => "diplomatic-passport",
            Self::OfficialPassport => "official-passport",
            Self::RefugeePassport => "refugee-passport",
            Self::AlienPassport => "alien-passport",
            Self::StatelessPassport => "stateless-passport",
            Self::LaissezPasser => "laissez-passer",
            Self::MilitaryPassport => "military-passport",
            Self::EmergencySheet => "emergency-sheet",
            Self::Passport => "passport",
            Self::CrewMemberCertificate => "crew-member-certificate",
            Self::OfficialCard => "official-card",
            Self::Visa => "visa",
            Self::DrivingLicence => "driving-licence",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether a code follows the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeConformity {
    /// It does.
    Conforming,
    /// A passport without a harmonised secondary code. It may be issued until the end of 2027 without any secondary code
    /// and until the end of 2025 with another one; worth knowing, not a fault.
    NotHarmonised,
    /// Such a passport that expires after 2037, which none may.
    NotHarmonisedAfter2037,
    /// The first letter does not fit the layout.
    WrongKind,
    /// The second letter is not allowed after the first: V after A, C or I; I after A.
    WrongSecondary,
}

/// Passports with old codes expire before this day (Doc 9303-4, 4.4).
const OLD_CODES_END: i64 = match Date::new(2038, 1, 1) {
    Some(day) => day.days(),
    None => 0,
};

impl Mrz {
    /// What kind of document this is.
    #[must_use]
    pub fn document_type(&self) -> DocumentType {
        self.document_code().map_or(DocumentType::Unknown, DocumentType::of)
    }

    /// Whether the document code follows the rules of its layout; the day of inspection serves the century of expiry.
    #[must_use]
    pub fn code_conformity(&self, inspection: Date) -> CodeConformity {
        let Some(code) = self.document_code() else { return CodeConformity::WrongKind };
        let kind = DocumentType::of(code);
        match self.layout() {
            Layout::Td3 => match kind {
                DocumentType::Passport => self.old_passport(inspection),
                _ if code.kind() == b'P' => CodeConformity::Conforming,
                _ => CodeConformity::WrongKind,
            },
            Layout::Td2 if kind == DocumentType::EmergencySheet => CodeConformity::Conforming,
            Layout::Td1 | Layout::Td2 => card(code),
            Layout::MrvA | Layout::MrvB if code.kind() == b'V' => CodeConformity::Conforming,
            Layout::FrenchIdentityCard if code.as_str() == "ID" => CodeConformity::Conforming,
            Layout::FrenchDrivingLicence if code.kind() == b'D' => CodeConformity::Conforming,
            _ => CodeConformity::WrongKind,
        }
    }

    fn old_passport(&self, inspection: Date) -> CodeConformity {
        let expiry = self.date_of_expiry().and_then(|date| date.expiry(inspection, None));
        if expiry.is_some_and(|day| day.days() >= OLD_CODES_END) {
            CodeConformity::NotHarmonisedAfter2037
        } else {
            CodeConformity::NotHarmonised
        }
    }
}

const fn card(code: DocumentCode) -> CodeConformity {
    match (code.kind(), code.secondary()) {
        (b'A' | b'C' | b'I', b'V') | (b'A', b'I') => CodeConformity::WrongSecondary,
        (b'A' | b'C' | b'I', _) => CodeConformity::Conforming,
        _ => CodeConformity::WrongKind,
    }
}
