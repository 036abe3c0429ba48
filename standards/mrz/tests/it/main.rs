//! Tests of machine readable zones against the vectors, the printed examples and properties.

mod check_digits;
mod specimens;
mod support;
