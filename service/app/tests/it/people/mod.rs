//! People: who may do what.

mod rights;
