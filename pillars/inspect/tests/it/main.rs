//! Tests of the rules of inspection.

mod catalogue;
mod codes;
mod combined;
mod profiles;
mod real;
mod required;
mod speed;
mod swapped;
mod utopia;
mod world;
