//! Randomness.

use spartel_ledger::id::StreamId;
use spartel_ledger::lock::Secret;

/// A source of bytes that nobody can guess.
pub trait Random: Send + Sync {
    /// Fills bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// Some bytes.
    fn bytes<const N: usize>(&self) -> [u8; N]
    where
        Self: Sized,
    {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A salt.
    fn salt(&self) -> [u8; 32]
    where
        Self: Sized,
    {
        self.bytes()
    }

    /// A key.
    fn secret(&self) -> Secret
    where
        Self: Sized,
    {
        Secret::new(self.bytes())
    }

    /// A stream's name: a UUID of version 4 (RFC 9562, 5.4).
    fn stream(&self) -> StreamId
    where
        Self: Sized,
    {
        let mut bytes: [u8; 16] = self.bytes();
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        StreamId(bytes)
    }
}
