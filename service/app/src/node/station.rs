//! What a server needs of the world beside what the record needs.

use spartel_ports::{Pictures, Work, World};

/// Everything that a server needs of the world.
pub trait Station: World {
    /// Processors.
    type Work: Work;
    /// A decoder of pictures.
    type Pictures: Pictures;

    /// The processors.
    fn work(&self) -> &Self::Work;
    /// The decoder.
    fn pictures(&self) -> &Self::Pictures;
}
