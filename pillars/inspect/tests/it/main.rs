//! Tests of the rules of inspection.

mod catalogue;
mod codes;
mod profiles;
mod real;
mod required;
mod speed;
mod utopia;
mod world;
