//! Tests of the rules of inspection.

mod catalogue;
mod codes;
mod combined;
mod disclosed;
mod group;
mod lights;
mod lookups;
mod pictures;
mod profiles;
mod reading;
mod real;
mod required;
mod sights;
mod speed;
mod swapped;
mod transaction;
mod utopia;
mod world;
