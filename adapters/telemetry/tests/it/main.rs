//! Tests of what is measured and logged, and of what cannot be.

mod logs;
mod measures;
