//! Benchmarks of whole documents: fixtures, a clock, and peers where they are installed.

pub mod clock;
pub mod fixture;
pub mod peers;
pub mod program;
