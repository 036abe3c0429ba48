//! Seals of the three kinds (Doc 9303-13, Doc 9303-7, 9 and Doc 9303-8, 6).

mod french;
mod screen;
mod visible;

pub(crate) use french::french;
pub(crate) use screen::screen;
pub(crate) use visible::{emergency, visa};
