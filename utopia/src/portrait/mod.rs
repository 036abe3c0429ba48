//! Pictures that a seed draws: portraits and signatures of people who do not exist, rendered with integers.

mod canvas;
mod face;
mod font;
mod mark;

pub(crate) use face::{Face, Hair, Traits};
pub(crate) use mark::signature;

/// An image of the chip with what its header says of it.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    /// Baseline JPEG.
    pub(crate) jpeg: Vec<u8>,
    /// Width in pixels.
    pub(crate) width: u16,
    /// Height in pixels.
    pub(crate) height: u16,
}
