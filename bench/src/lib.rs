//! Benchmarks of whole documents and of their pictures: fixtures, a clock, and peers where they are installed.

pub mod clock;
pub mod fixture;
pub mod peers;
pub mod program;
pub mod vision;
