//! The designs of Utopia's documents.

mod card;
mod passport;
mod sheet;
mod visa;

use super::design::Design;

/// Every design, the series of a document oldest first.
pub(super) static ALL: &[&Design] = &[
    &passport::OF_2014,
    &passport::OF_2026,
    &card::FRONT_OF_2016,
    &card::BACK_OF_2016,
    &card::FRONT_OF_2024,
    &card::BACK_OF_2024,
    &sheet::OF_2012,
    &sheet::OF_2020,
    &visa::A_OF_2019,
    &visa::A_OF_2025,
    &visa::B_OF_2019,
    &visa::B_OF_2025,
];
