//! Tests of machine readable zones against the vectors, the printed examples and properties.

mod check_digits;
mod composing;
mod dates;
mod judging;
mod names;
mod repairs;
mod specimens;
mod support;
mod transliterations;
