//! The world as a whole: one of each port that the record needs.

use crate::{Blobs, Clock, Keys, Random, Store};

/// Everything that recording needs of the world.
pub trait World: Send + Sync {
    /// Where the record lies.
    type Store: Store;
    /// Where its larger things lie.
    type Blobs: Blobs;
    /// Who holds the keys.
    type Keys: Keys;
    /// What tells the time.
    type Clock: Clock;
    /// Where salts and keys come from.
    type Random: Random;

    /// The store.
    fn store(&self) -> &Self::Store;
    /// The place of blobs.
    fn blobs(&self) -> &Self::Blobs;
    /// The keys.
    fn keys(&self) -> &Self::Keys;
    /// The clock.
    fn clock(&self) -> &Self::Clock;
    /// The randomness.
    fn random(&self) -> &Self::Random;
}

/// A world put together from its ports.
#[derive(Debug)]
pub struct Ports<S, B, K, C, R> {
    /// Where the record lies.
    pub store: S,
    /// Where its larger things lie.
    pub blobs: B,
    /// Who holds the keys.
    pub keys: K,
    /// What tells the time.
    pub clock: C,
    /// Where salts and keys come from.
    pub random: R,
}

impl<S: Store, B: Blobs, K: Keys, C: Clock, R: Random> World for Ports<S, B, K, C, R> {
    type Store = S;
    type Blobs = B;
    type Keys = K;
    type Clock = C;
    type Random = R;

    fn store(&self) -> &S {
        &self.store
    }

    fn blobs(&self) -> &B {
        &self.blobs
    }

    fn keys(&self) -> &K {
        &self.keys
    }

    fn clock(&self) -> &C {
        &self.clock
    }

    fn random(&self) -> &R {
        &self.random
    }
}
