//! Whether pictures are good enough for what must be read from them, and what to do better.

mod whole;

pub(crate) use whole::complaints as of_picture;
