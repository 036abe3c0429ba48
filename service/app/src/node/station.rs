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

/// A station put together: a world, with what stands beside it.
#[derive(Debug)]
pub struct Equipped<W, K, P, L> {
    /// What the record needs.
    pub world: W,
    /// Processors.
    pub work: K,
    /// A decoder of pictures.
    pub pictures: P,
    /// Lists of documents that were reported.
    pub lookups: L,
}

impl<W: World, K: Send + Sync, P: Send + Sync, L: Send + Sync> World for Equipped<W, K, P, L> {
    type Store = W::Store;
    type Blobs = W::Blobs;
    type Keys = W::Keys;
    type Clock = W::Clock;
    type Random = W::Random;

    fn store(&self) -> &W::Store {
        self.world.store()
    }

    fn blobs(&self) -> &W::Blobs {
        self.world.blobs()
    }

    fn keys(&self) -> &W::Keys {
        self.world.keys()
    }

    fn clock(&self) -> &W::Clock {
        self.world.clock()
    }

    fn random(&self) -> &W::Random {
        self.world.random()
    }
}

impl<W: World, K: Work, P: Pictures, L: Lookups> Station for Equipped<W, K, P, L> {
    type Work = K;
    type Pictures = P;
    type Lookups = L;

    fn work(&self) -> &K {
        &self.work
    }

    fn pictures(&self) -> &P {
        &self.pictures
    }

    fn lookups(&self) -> &L {
        &self.lookups
    }
}
