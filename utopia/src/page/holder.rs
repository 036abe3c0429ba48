//! Who a page is for and what it grants: the texts outside of the zone.

use crate::people::{Look, Person, Sex};
use spartel_base::{Date, PartialDate};

/// The holder as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Surnames.
    pub surnames: String,
    /// Given names; empty for a person with one name.
    pub given: String,
    /// The whole name in Arabic letters, `<<` between the identifiers.
    pub arabic: Option<String>,
    /// The whole name in Tifinagh, likewise.
    pub tifinagh: Option<String>,
    /// Nationality, three letters.
    pub nationality: String,
    /// Date of birth as far as it is known.
    pub born: PartialDate,
    /// Sex as stated.
    pub sex: Sex,
    /// Place of birth.
    pub place: String,
    /// Profession.
    pub profession: Option<String>,
    /// How the portrait looks.
    pub look: Look,
    /// Whose face and signature are drawn: the same seed and name give the same ones as on the chip.
    pub face: (u64, String),
}

impl Holder {
    /// A person of the register under a seed.
    #[must_use]
    pub fn of(person: &Person, seed: u64) -> Self {
        Self {
            surnames: person.surnames.into(),
            given: person.given.into(),
            arabic: person.arabic.map(Into::into),
            tifinagh: person.tifinagh.map(Into::into),
            nationality: String::from_utf8_lossy(&person.nationality).into_owned(),
            born: person.born(),
            sex: person.sex,
            place: person.place.into(),
            profession: person.profession.map(Into::into),
            look: person.look,
            face: (seed, person.id.into()),
        }
    }
}

/// What the page grants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Document code of the zone: `P`, `PD`, `I`, `V`, …
    pub code: String,
    /// Document number.
    pub number: String,
    /// Personal number.
    pub personal_number: Option<String>,
    /// Day of issue.
    pub issued: Date,
    /// Last day of validity.
    pub expires: Date,
    /// Issuing authority.
    pub authority: String,
    /// Number to open the chip with, six digits (Doc 9303-11, 4.4.1).
    pub access_number: Option<String>,
    /// Number of the passport that a visa belongs to.
    pub passport: Option<String>,
}

/// A field outside of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    Code,
    Issuer,
    Number,
    Surnames,
    Given,
    ArabicName,
    TifinaghName,
    Nationality,
    Born,
    Sex,
    Place,
    Profession,
    PersonalNumber,
    Issued,
    Expires,
    Authority,
    AccessNumber,
    Passport,
    Entries,
    Stay,
    IssuedAt,
}

impl Item {
    /// Whether a field may stay empty; without its text it has no caption (Doc 9303-3, 3.3).
    pub(super) const fn is_optional(self) -> bool {
        matches!(self, Self::PersonalNumber | Self::Profession | Self::AccessNumber | Self::Passport)
    }

    /// The name of the field.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Code => "document-code",
            Self::Issuer => "issuer",
            Self::Number => "document-number",
            Self::Surnames => "surnames",
            Self::Given => "given-names",
            Self::ArabicName => "name-arabic",
            Self::TifinaghName => "name-tifinagh",
            Self::Nationality => "nationality",
            Self::Born => "date-of-birth",
            Self::Sex => "sex",
            Self::Place => "place-of-birth",
            Self::Profession => "profession",
            Self::PersonalNumber => "personal-number",
            Self::Issued => "date-of-issue",
            Self::Expires => "date-of-expiry",
            Self::Authority => "authority",
            Self::AccessNumber => "access-number",
            Self::Passport => "passport-number",
            Self::Entries => "entries",
            Self::Stay => "duration-of-stay",
            Self::IssuedAt => "place-of-issue",
        }
    }
}

/// How a series writes dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dates {
    /// `15 FEB/FÉV 1990` (Doc 9303-3, 3.8 and its table of months).
    Months,
    /// `15.02.1990`.
    Digits,
}

const MONTHS: [&str; 12] = [
    "JAN/JAN",
    "FEB/FÉV",
    "MAR/MARS",
    "APR/AVR",
    "MAY/MAI",
    "JUN/JUIN",
    "JUL/JUIL",
    "AUG/AOÛT",
    "SEP/SEPT",
    "OCT/OCT",
    "NOV/NOV",
    "DEC/DÉC",
];

impl Dates {
    /// A date whose unknown parts are written XX (Doc 9303-3, 3.8).
    pub(super) fn write(self, date: PartialDate) -> String {
        let day = date.day().map_or("XX".into(), |day| format!("{day:02}"));
        let year = date.year().map_or("XXXX".into(), |year| format!("{year:04}"));
        match self {
            Self::Months => {
                let month = date.month().and_then(|m| MONTHS.get(usize::from(m).wrapping_sub(1)));
                format!("{day} {} {year}", month.unwrap_or(&"XX"))
            }
            Self::Digits => {
                let month = date.month().map_or("XX".into(), |month| format!("{month:02}"));
                format!("{day}.{month}.{year}")
            }
        }
    }
}

/// The text of a field; empty where there is nothing to print.
pub(super) fn text(item: Item, holder: &Holder, grant: &Grant, dates: Dates) -> String {
    let name = |text: &Option<String>| text.as_deref().unwrap_or("").replace("<<", " ").trim().to_owned();
    match item {
        Item::Code => grant.code.trim_end_matches('<').into(),
        Item::Issuer => "UTO".into(),
        Item::Number => grant.number.clone(),
        Item::Surnames => holder.surnames.to_uppercase(),
        Item::Given => holder.given.to_uppercase(),
        Item::ArabicName => name(&holder.arabic),
        Item::TifinaghName => name(&holder.tifinagh),
        Item::Nationality => holder.nationality.clone(),
        Item::Born => dates.write(holder.born),
        Item::Sex => match holder.sex {
            Sex::Female => "F".into(),
            Sex::Male => "M".into(),
            Sex::Unstated => "X".into(),
        },
        Item::Place => holder.place.to_uppercase(),
        Item::Profession => holder.profession.as_deref().unwrap_or("").to_uppercase(),
        Item::PersonalNumber => grant.personal_number.clone().unwrap_or_default(),
        Item::Issued => dates.write(grant.issued.into()),
        Item::Expires => dates.write(grant.expires.into()),
        Item::Authority | Item::IssuedAt => grant.authority.to_uppercase(),
        Item::AccessNumber => grant.access_number.clone().unwrap_or_default(),
        Item::Passport => grant.passport.clone().unwrap_or_default(),
        Item::Entries => "02".into(),
        Item::Stay => "090".into(),
    }
}
