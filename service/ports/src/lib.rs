//! What the service needs of the world: traits without a technology, one a file.

pub mod blobs;
pub mod classes;
pub mod clock;
pub mod keys;
pub mod lookups;
pub mod papers;
pub mod passkeys;
pub mod pictures;
pub mod provider;
pub mod random;
pub mod signer;
pub mod store;
pub mod tables;
pub mod transfer;
pub mod work;
pub mod world;

pub use blobs::Blobs;
pub use classes::Classes;
pub use clock::{Clock, Ticks};
pub use keys::Keys;
pub use lookups::Lookups;
pub use papers::Papers;
pub use passkeys::Passkeys;
pub use pictures::Pictures;
pub use provider::Provider;
pub use random::Random;
pub use signer::Signer;
pub use store::Store;
pub use tables::Tables;
pub use transfer::Transfer;
pub use work::Work;
pub use world::{Ports, World};
