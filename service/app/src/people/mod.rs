//! People: who may do what. Rules only; where they are kept, and how somebody signs in, is elsewhere.

pub mod rights;
mod word;
