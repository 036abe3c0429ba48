//! Files for custodians in the age format, version 1 (C2SP, age.md): sealed to public keys, opened by any of their private keys.
//!
//! Only recipients of the kind X25519 are written and opened; a file with others beside them opens by those. What is written here opens
//! with the standard `age` tool, and the other way round.

mod header;
mod stream;

use crate::lock::Secret;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use sha2::{Digest, Sha256};
use std::fmt;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

pub use stream::{Opener, Sealer};

/// What the text of a public key begins with, before its `1`.
const PUBLIC: &str = "age";
/// What the text of a private key begins with.
const PRIVATE: &str = "age-secret-key-";

/// A text that is no key of the kind X25519.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoKey;

impl fmt::Display for NoKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no-key")
    }
}

impl std::error::Error for NoKey {}

/// The public key of a custodian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recipient([u8; 32]);

impl Recipient {
    /// Reads `age1…`.
    ///
    /// # Errors
    /// Where the text is no such key.
    pub fn parse(text: &str) -> Result<Self, NoKey> {
        key(PUBLIC, text).map(|key| Self(*key))
    }

    /// What tells custodians apart in lists: the first 16 hexadecimal digits of the SHA-256 of the key's text.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        Sha256::digest(self.to_string().as_bytes())[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(PUBLIC, &self.0))
    }
}

/// The private key of a custodian.
#[derive(Debug, Clone, PartialEq)]
pub struct Identity(Secret);

impl Identity {
    /// A key out of 32 random bytes.
    #[must_use]
    pub const fn new(key: Secret) -> Self {
        Self(key)
    }

    /// Reads `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// Where the text is no such key.
    pub fn parse(text: &str) -> Result<Self, NoKey> {
        key(PRIVATE, text).map(|key| Self(Secret::new(*key)))
    }

    /// The key's text, for the file of its custodian.
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        let mut lower = Zeroizing::new(text(PRIVATE, self.0.expose()));
        lower.make_ascii_uppercase();
        lower
    }

    /// What the file of its custodian holds: the public key in a comment, and the private one on a line of its own.
    #[must_use]
    pub fn file(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("# public key: {}\n{}\n", self.recipient(), &*self.expose()))
    }

    /// The public key of it.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(PublicKey::from(&self.scalar()).to_bytes())
    }

    fn scalar(&self) -> StaticSecret {
        StaticSecret::from(*self.0.expose())
    }
}

fn key(begins: &str, text: &str) -> Result<Zeroizing<[u8; 32]>, NoKey> {
    let checked = CheckedHrpstring::new::<Bech32>(text).map_err(|_| NoKey)?;
    if !checked.hrp().to_string().eq_ignore_ascii_case(begins) {
        return Err(NoKey);
    }
    let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(checked.byte_iter().collect());
    <[u8; 32]>::try_from(&bytes[..]).map(Zeroizing::new).map_err(|_| NoKey)
}

fn text(begins: &str, key: &[u8; 32]) -> String {
    // The beginnings are constants of few letters, and 32 bytes are few.
    let begins = Hrp::parse(begins).expect("letters and hyphens");
    bech32::encode::<Bech32>(begins, key).expect("a short text")
}

/// Why a file did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shut {
    /// It does not begin as an age file does.
    NotAge,
    /// None of the private keys is one of those to whom it was sealed.
    NotNamed,
    /// It was changed after it was sealed.
    Changed,
    /// Its end is missing.
    CutOff,
}

impl Shut {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAge => "not-age",
            Self::NotNamed => "not-named",
            Self::Changed => "changed",
            Self::CutOff => "cut-off",
        }
    }
}

impl fmt::Display for Shut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Shut {}
