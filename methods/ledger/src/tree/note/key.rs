//! Keys that verify: their kinds, ids and texts (signed-note, Signatures and Verifier keys; tlog-cosignature, Format).

use super::{SignatureLine, check_text};
use crate::tree::cosignature::{self, Cosignature};
use crate::tree::text;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use spartel_base::{ParseError, Reason};
use std::fmt;

/// The first four bytes of the SHA-256 over name, kind and public key: it tells keys apart and protects nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 4]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// How a key signs, by the byte that C2SP assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// Ed25519 over the text.
    Ed25519 = 0x01,
    /// Ed25519 over a time and the text of a checkpoint.
    Cosignature = 0x04,
    /// ML-DSA-44 over the names of both sides, a time, size and root of a checkpoint.
    MlDsa44 = 0x06,
}

impl KeyKind {
    /// The kind of a byte.
    #[must_use]
    pub const fn of(byte: u8) -> Option<Self> {
        match byte {
            0x01 => Some(Self::Ed25519),
            0x04 => Some(Self::Cosignature),
            0x06 => Some(Self::MlDsa44),
            _ => None,
        }
    }

    /// Bytes of a public key.
    const fn key_len(self) -> usize {
        match self {
            Self::Ed25519 | Self::Cosignature => 32,
            Self::MlDsa44 => 1312,
        }
    }
}

/// A public key and the name it signs under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    kind: KeyKind,
    public: Vec<u8>,
    id: KeyId,
}

impl VerifierKey {
    /// The key `public` under `name`.
    ///
    /// # Errors
    /// Where the name is empty, has spaces, plus or control characters, or the key is none of its kind.
    pub fn new(name: &str, kind: KeyKind, public: &[u8]) -> Result<Self, ParseError> {
        let refuse = |reason| ParseError::new("verifier key", 0, reason);
        if !is_name(name) {
            return Err(refuse(Reason::BadCharacter));
        }
        if public.len() != kind.key_len() {
            return Err(refuse(Reason::BadLength));
        }
        if kind != KeyKind::MlDsa44 && strong(public).is_none() {
            return Err(refuse(Reason::BadValue));
        }
        let hash = Sha256::new()
            .chain_update(name)
            .chain_update([b'\n', kind as u8])
            .chain_update(public)
            .finalize();
        let id = KeyId([hash[0], hash[1], hash[2], hash[3]]);
        Ok(Self { name: name.to_owned(), kind, public: public.to_vec(), id })
    }

    /// Reads `<name>+<id>+<key>`.
    ///
    /// # Errors
    /// Where it is none, of an unknown kind, or its id is not that of the key.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let refuse = |offset, reason| ParseError::new("verifier key", offset, reason);
        let missing = refuse(text.len(), Reason::Missing);
        let (name, rest) = text.split_once('+').ok_or(missing)?;
        let (id, coded) = rest.split_once('+').ok_or(missing)?;
        let at = text.len() - coded.len();
        let bytes = text::from_base64(coded).ok_or(refuse(at, Reason::BadCharacter))?;
        let (kind, public) = bytes.split_first().ok_or(refuse(at, Reason::Truncated))?;
        let kind = KeyKind::of(*kind).ok_or(refuse(at, Reason::Unsupported))?;
        let key = Self::new(name, kind, public)?;
        match key.id.to_string() == id {
            true => Ok(key),
            false => Err(refuse(name.len() + 1, Reason::BadValue)),
        }
    }

    /// Name of the key.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Id of the key.
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.id
    }

    /// How it signs.
    #[must_use]
    pub const fn kind(&self) -> KeyKind {
        self.kind
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// Has `text` signed. The signer gets the bytes to sign and answers with the signature; it is verified before it is believed.
    /// `time`, in seconds of POSIX time, is signed with the text by the kinds that tell a time.
    ///
    /// # Errors
    /// Where the text cannot be signed by this kind of key, the signer fails, or answers with what the key does not verify.
    pub fn sign<E>(
        &self,
        text: &str,
        time: u64,
        signer: impl FnOnce(&[u8]) -> Result<Vec<u8>, E>,
    ) -> Result<SignatureLine, SignError<E>> {
        check_text(text).map_err(SignError::Text)?;
        let refused = ParseError::new("note text", 0, Reason::BadValue);
        let message = self.message(text, time).ok_or(SignError::Text(refused))?;
        let answer = signer(&message).map_err(SignError::Signer)?;
        let signature = match self.kind {
            KeyKind::Ed25519 => answer,
            KeyKind::Cosignature | KeyKind::MlDsa44 => [&time.to_be_bytes()[..], &answer].concat(),
        };
        self.check(text, &signature).ok_or(SignError::Unverified)?;
        Ok(SignatureLine::new(&self.name, self.id, signature))
    }

    /// The bytes that are signed.
    fn message(&self, text: &str, time: u64) -> Option<Vec<u8>> {
        match self.kind {
            KeyKind::Ed25519 => Some(text.as_bytes().to_vec()),
            KeyKind::Cosignature => cosignature::message(text, time),
            KeyKind::MlDsa44 => cosignature::subtree_message(&self.name, text, time),
        }
    }

    /// Where `signature` over `text` is good, the time that it tells.
    pub(super) fn check(&self, text: &str, signature: &[u8]) -> Option<Option<u64>> {
        if self.kind == KeyKind::Ed25519 {
            return self.is_ed25519(text.as_bytes(), signature).then_some(None);
        }
        let Cosignature { time, signature } = Cosignature::parse(signature)?;
        let message = self.message(text, time)?;
        let good = match self.kind {
            KeyKind::MlDsa44 => cosignature::is_ml_dsa(&self.public, &message, signature),
            _ => self.is_ed25519(&message, signature),
        };
        // A zero tells no time (tlog-cosignature, ML-DSA-44 signed message).
        good.then_some((time != 0).then_some(time))
    }

    fn is_ed25519(&self, message: &[u8], signature: &[u8]) -> bool {
        let (Some(key), Ok(signature)) = (strong(&self.public), Signature::from_slice(signature)) else {
            return false;
        };
        key.verify_strict(message, &signature).is_ok()
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&[self.kind as u8], &self.public[..]].concat();
        write!(f, "{}+{}+{}", self.name, self.id, text::base64(&bytes))
    }
}

/// An Ed25519 key, unless it is one under which signatures prove nothing.
fn strong(public: &[u8]) -> Option<VerifyingKey> {
    VerifyingKey::try_from(public).ok().filter(|key| !key.is_weak())
}

/// Whether keys may have this name: something, without spaces, plus and control characters (signed-note, Format).
pub(super) fn is_name(name: &str) -> bool {
    text::is_line(name) && !name.contains(|c: char| c.is_whitespace() || c == '+')
}

/// Why a text was not signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignError<E> {
    /// This kind of key does not sign this text.
    Text(ParseError),
    /// The signer failed.
    Signer(E),
    /// The signer answered with what the key does not verify: another key, or a fault.
    Unverified,
}

impl<E: fmt::Display> fmt::Display for SignError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(error) => error.fmt(f),
            Self::Signer(error) => error.fmt(f),
            Self::Unverified => write!(f, "the signature does not verify under the public key"),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for SignError<E> {}

/// Keys that are known, no two of the same name and id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keyring(Vec<VerifierKey>);

/// Two keys share a name and an id, so that a signature would not tell which of them made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyringError(pub VerifierKey);

impl fmt::Display for KeyringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "two keys are named {} ({})", self.0.name, self.0.id)
    }
}

impl std::error::Error for KeyringError {}

impl Keyring {
    /// The keys, each once.
    ///
    /// # Errors
    /// Where two share name and id.
    pub fn new(keys: Vec<VerifierKey>) -> Result<Self, KeyringError> {
        let alike =
            |at: usize| keys[..at].iter().any(|key| key.name == keys[at].name && key.id == keys[at].id);
        match (0..keys.len()).find(|at| alike(*at)) {
            Some(at) => Err(KeyringError(keys[at].clone())),
            None => Ok(Self(keys)),
        }
    }

    /// The keys.
    #[must_use]
    pub fn keys(&self) -> &[VerifierKey] {
        &self.0
    }

    /// The key of this name and id.
    #[must_use]
    pub fn find(&self, name: &str, id: KeyId) -> Option<&VerifierKey> {
        self.0.iter().find(|key| key.id == id && key.name == name)
    }
}
