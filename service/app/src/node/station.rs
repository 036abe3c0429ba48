//! What a server needs of the world beside what the record needs.

use spartel_ports::{Lookups, Pictures, Work, World};

/// Everything that a server needs of the world.
pub trait Station: World {
    /// Processors.
    type Work: Work;
    /// A decoder of pictures.
    type Pictures: Pictures;
    /// Lists of documents that were reported.
    type Lookups: Lookups;

    /// The processors.
    fn work(&self) -> &Self::Work;
    /// The decoder.
    fn pictures(&self) -> &Self::Pictures;
    /// The lists.
    fn lookups(&self) -> &Self::Lookups;
}
