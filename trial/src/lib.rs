//! The world as tests need it: folders that go with a test, small disks, disks that can only be read, processes that are killed, a server of
//! PostgreSQL, a signer in memory, a passkey without hardware, events of nobody.

pub mod authenticator;
pub mod event;
pub mod folder;
pub mod process;
pub mod server;
pub mod signer;

pub use authenticator::Authenticator;
pub use folder::Folder;
pub use server::Server;
pub use signer::Hand;

/// A number that no other test and no earlier run has.
///
/// # Panics
/// On a system without randomness.
#[must_use]
pub fn random() -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).expect("a system with randomness");
    u64::from_be_bytes(bytes)
}
