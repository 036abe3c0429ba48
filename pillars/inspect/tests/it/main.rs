//! Tests of the rules of inspection.

mod catalogue;
mod codes;
mod profiles;
mod real;
mod required;
mod utopia;
mod world;
