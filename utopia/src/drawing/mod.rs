//! Shapes: outlines, and how much of every pixel they cover; pages and portraits are drawn with them.

mod mask;
mod path;

pub(crate) use mask::Mask;
pub(crate) use path::{P, Path, Pen};

/// Red, green, blue.
pub(crate) type Colour = [u8; 3];
