//! Tests of the rules of inspection.

mod catalogue;
mod codes;
mod profiles;
mod utopia;
mod world;
