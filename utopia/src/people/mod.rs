//! The people of Utopia: invented, every one of them called Specimen somewhere, with names in the scripts that borders meet.

mod register;

use crate::portrait::{Face, Hair, Traits};
use spartel_base::PartialDate;

pub use register::PEOPLE;
pub(crate) use register::person;

/// Sex as a document states it (Doc 9303-3, 4.7 and table 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Not stated.
    Unstated,
}

/// The parts of a birth date that are known: year, month, day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birth(pub Option<u16>, pub Option<u8>, pub Option<u8>);

/// How the portrait of a person is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Short hair.
    Short,
    /// Hair to the shoulders.
    Long,
    /// A head scarf.
    Scarf,
    /// No hair.
    Bald,
    /// A newborn.
    Newborn,
}

/// A person who does not exist.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// Name by which the catalogue calls the person.
    pub id: &'static str,
    /// Surnames as the visual zone prints them.
    pub surnames: &'static str,
    /// Given names as the visual zone prints them; empty for a person with one name.
    pub given: &'static str,
    /// The whole name in Arabic letters, primary identifier first, `<<` between, as DG11 holds it.
    pub arabic: Option<&'static str>,
    /// The whole name in Tifinagh, in the order of DG11.
    pub tifinagh: Option<&'static str>,
    /// Birth date as far as it is known.
    pub birth: Birth,
    /// Sex as stated.
    pub sex: Sex,
    /// Nationality, three letters.
    pub nationality: [u8; 3],
    /// Place of birth; all places are in Utopia.
    pub place: &'static str,
    /// Profession in DG11.
    pub profession: Option<&'static str>,
    /// How the portrait looks.
    pub look: Look,
}

impl Person {
    /// The birth date as the shared noun.
    #[must_use]
    pub fn born(&self) -> PartialDate {
        let Birth(year, month, day) = self.birth;
        PartialDate::new(year, month, day).unwrap_or(PartialDate::UNKNOWN)
    }

    /// The whole name in Latin letters in the order of DG11, `<<` between the identifiers.
    #[must_use]
    pub fn latin(&self) -> String {
        if self.given.is_empty() {
            self.surnames.into()
        } else {
            format!("{}<<{}", self.surnames, self.given)
        }
    }

    /// The portrait under a seed.
    pub(crate) fn face(&self, seed: u64) -> Face {
        Face::of(&self.look.traits((seed, self.id), self.sex))
    }
}

impl Look {
    /// The traits of whom a seed and a name choose.
    pub(crate) fn traits(self, (seed, name): (u64, &str), sex: Sex) -> Traits {
        Traits::of(seed, name, self.hair(), sex == Sex::Male && self != Self::Newborn)
    }

    /// What frames the face.
    const fn hair(self) -> Hair {
        match self {
            Self::Short => Hair::Short,
            Self::Long => Hair::Long,
            Self::Scarf => Hair::Scarf,
            Self::Bald => Hair::Bald,
            Self::Newborn => Hair::Down,
        }
    }
}
