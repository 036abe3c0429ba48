//! Pictures that a seed draws: portraits and signatures of people who do not exist, for the page and for the chip.

mod easel;
mod face;
mod font;
mod hair;
mod mark;
mod outline;
mod painter;
mod traits;

pub(crate) use easel::Easel;
pub(crate) use face::{Face, printed};
pub(crate) use mark::{SIGNED, signature, stored_signature};
pub(crate) use traits::{Hair, Traits};

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
