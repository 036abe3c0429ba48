//! The one way in which this house locks something up: a key that is used once, a commitment to it, AES-256-GCM.
//!
//! GCM alone does not bind a cipher text to one key: two keys can be crafted under which it opens to two contents. So a commitment to the
//! key stands beside each cipher text, and is compared before anything is opened.

use aes_gcm::aead::{AeadInOut, KeyInit, Nonce};
use aes_gcm::{Aes256Gcm, Key};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Bytes that a cipher text has beyond its content.
pub const TAG: usize = 16;

/// A key of 32 bytes, gone from memory when it is dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A key out of 32 random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key's bytes: whoever asks for them is about to hand them out or to lock them up.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

/// Why something did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locked {
    /// It is too short to be a cipher text.
    TooShort,
    /// The key is not the one that the commitment names.
    OtherKey,
    /// The key is right, and the cipher text or what it is bound to was changed.
    Changed,
}

impl Locked {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::OtherKey => "other-key",
            Self::Changed => "changed",
        }
    }
}

impl fmt::Display for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Locked {}

/// HKDF-SHA256 of a master key, a salt, and a text that says what for.
pub(crate) fn derive(master: &Secret, salt: &[u8; 32], info: &[&[u8]]) -> Secret {
    expand(&Hkdf::new(Some(salt), &master.0), info)
}

fn expand(hkdf: &Hkdf<Sha256>, info: &[&[u8]]) -> Secret {
    let mut key = [0; 32];
    // 32 bytes are far below the 8,160 that HKDF can give.
    hkdf.expand_multi_info(info, &mut key).expect("HKDF gives 32 bytes");
    Secret(key)
}

/// What a key that is used once opens: the commitment to it, and the cipher.
pub(crate) struct Lock {
    pub(crate) commit: [u8; 32],
    cipher: Aes256Gcm,
}

impl Lock {
    /// The lock of a key made by [`derive`].
    pub(crate) fn of(key: &Secret) -> Self {
        // Only keys shorter than a hash are refused.
        let hkdf = Hkdf::<Sha256>::from_prk(&key.0).expect("32 bytes are a key");
        let commit = expand(&hkdf, &[b"commit"]).0;
        let enc = expand(&hkdf, &[b"enc"]);
        Self { commit, cipher: Aes256Gcm::new(&Key::<Aes256Gcm>::from(enc.0)) }
    }

    /// The same, if the key is the one that a commitment names.
    pub(crate) fn if_committed(key: &Secret, commit: &[u8; 32]) -> Result<Self, Locked> {
        let lock = Self::of(key);
        if bool::from(lock.commit.ct_eq(commit)) { Ok(lock) } else { Err(Locked::OtherKey) }
    }

    /// Makes a cipher text of content; the number tells parts of one content apart.
    pub(crate) fn seal(&self, number: [u8; 12], bound: &[u8], content: &mut Vec<u8>) {
        let nonce = Nonce::<Aes256Gcm>::from(number);
        // GCM takes 64 GiB; content is a chunk or a body.
        self.cipher.encrypt_in_place(&nonce, bound, content).expect("content is short");
    }

    /// Makes content of a cipher text.
    pub(crate) fn open(&self, number: [u8; 12], bound: &[u8], content: &mut Vec<u8>) -> Result<(), Locked> {
        if content.len() < TAG {
            return Err(Locked::TooShort);
        }
        let nonce = Nonce::<Aes256Gcm>::from(number);
        self.cipher.decrypt_in_place(&nonce, bound, content).map_err(|_| Locked::Changed)
    }
}

/// A small thing locked up on its own: salt, commitment, cipher text.
pub(crate) fn seal(master: &Secret, salt: [u8; 32], bound: &[u8], content: &[u8]) -> Vec<u8> {
    let lock = Lock::of(&derive(master, &salt, &[bound]));
    // With room for the tag, so that no copy of the content is left where it would have grown.
    let mut cipher = Vec::with_capacity(content.len() + TAG);
    cipher.extend_from_slice(content);
    lock.seal([0; 12], bound, &mut cipher);
    [&salt[..], &lock.commit, &cipher].concat()
}

/// What [`seal`] locked up, gone from memory when it is dropped.
pub(crate) fn open(master: &Secret, bound: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Locked> {
    let (salt, rest) = sealed.split_first_chunk::<32>().ok_or(Locked::TooShort)?;
    let (commit, cipher) = rest.split_first_chunk::<32>().ok_or(Locked::TooShort)?;
    let lock = Lock::if_committed(&derive(master, salt, &[bound]), commit)?;
    let mut content = Zeroizing::new(cipher.to_vec());
    lock.open([0; 12], bound, &mut content)?;
    Ok(content)
}
