//! The randomness of the operating system.

use spartel_ports::Random;

/// The operating system's source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // A system without randomness can keep no secret: there is nothing to go on with.
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}
