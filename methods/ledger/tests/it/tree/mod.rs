//! Tests of the tree and its formats.

mod checkpoints;
mod frozen;
mod hashing;
mod judge;
mod notes;
mod proofs;
mod signing;
mod speed;
mod tiles;
mod vectors;

use ed25519_dalek::{Signer, SigningKey};
use ml_dsa::{Keypair, MlDsa44};
use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint, Trusted};
use spartel_ledger::tree::note::{KeyKind, Keyring, SignatureLine, VerifierKey};
use spartel_ledger::tree::source::Hashes;
use spartel_ledger::tree::{Hash, Head, join, leaf, perfect};
use std::convert::Infallible;
use std::ops::Range;

pub const ORIGIN: &str = "utopia.example/log";
pub const TIME: u64 = 1_795_219_200;

/// An entry that differs from all others, of a length that differs from its neighbours'.
pub fn entry(index: u64) -> Vec<u8> {
    format!("entry {index}{}", "-".repeat(index as usize % 7)).into_bytes()
}

pub fn leaves(size: u64) -> Vec<Hash> {
    (0..size).map(|index| leaf(&entry(index))).collect()
}

/// The tree as the standard defines it, and nothing else (RFC 6962, 2.1).
pub fn naive(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash(sha2::Digest::finalize(<sha2::Sha256 as sha2::Digest>::new()).into()),
        [leaf] => *leaf,
        _ => {
            let half = leaves.len().next_power_of_two() / 2;
            spartel_ledger::tree::node(&naive(&leaves[..half]), &naive(&leaves[half..]))
        }
    }
}

/// All hashes that tiles hold, in memory.
pub struct Memory(pub Vec<Vec<Hash>>);

impl Memory {
    pub fn of(size: u64) -> Self {
        let mut levels = vec![leaves(size)];
        while let Some(next) = levels.last().filter(|level| level.len() >= 256) {
            let next = next.chunks_exact(256).filter_map(perfect).collect();
            levels.push(next);
        }
        Self(levels)
    }

    pub fn head(&self, size: u64) -> Head {
        Head { size, root: spartel_ledger::tree::source::root(self, size).unwrap() }
    }
}

impl Hashes for Memory {
    type Error = Infallible;

    fn hashes(&self, level: u8, range: Range<u64>) -> Result<Vec<Hash>, Infallible> {
        assert!(range.start < range.end && range.start / 256 == (range.end - 1) / 256, "crosses a tile");
        let level = self.0.get(usize::from(level)).map_or(&[][..], Vec::as_slice);
        let end = level.len().min(range.end as usize);
        Ok(level.get(range.start as usize..end).unwrap_or(&[]).to_vec())
    }
}

/// A key pair of a test, whose secret anybody can make.
pub struct Key {
    secret: SigningKey,
    post_quantum: ml_dsa::SigningKey<MlDsa44>,
    pub public: VerifierKey,
}

impl Key {
    pub fn new(name: &str, kind: KeyKind, seed: u8) -> Self {
        let secret = SigningKey::from_bytes(&[seed; 32]);
        let post_quantum = ml_dsa::SigningKey::<MlDsa44>::from_seed(&[seed; 32].into());
        let public = match kind {
            KeyKind::MlDsa44 => VerifierKey::new(name, kind, &post_quantum.verifying_key().encode()),
            _ => VerifierKey::new(name, kind, secret.verifying_key().as_bytes()),
        };
        Self { secret, post_quantum, public: public.unwrap() }
    }

    pub fn raw(&self, message: &[u8]) -> Vec<u8> {
        match self.public.kind() {
            KeyKind::MlDsa44 => {
                self.post_quantum.expanded_key().sign_deterministic(message, &[]).unwrap().encode().to_vec()
            }
            _ => self.secret.sign(message).to_bytes().to_vec(),
        }
    }

    pub fn sign(&self, text: &str, time: u64) -> SignatureLine {
        self.public.sign(text, time, |bytes| Ok::<_, Infallible>(self.raw(bytes))).unwrap()
    }
}

pub fn log_key() -> Key {
    Key::new(ORIGIN, KeyKind::Ed25519, 1)
}

pub fn witness() -> Key {
    Key::new("witness.example/w1", KeyKind::Cosignature, 2)
}

pub fn ring(keys: &[&Key]) -> Keyring {
    Keyring::new(keys.iter().map(|key| key.public.clone()).collect()).unwrap()
}

pub fn trusted() -> Trusted {
    Trusted::new(ORIGIN, ring(&[&log_key()]), ring(&[&witness()])).unwrap()
}

/// A checkpoint that the log signed and a witness saw.
pub fn signed(head: Head) -> SignedCheckpoint {
    let checkpoint = Checkpoint::new(ORIGIN, head).unwrap();
    let text = checkpoint.to_string();
    SignedCheckpoint::new(checkpoint, vec![log_key().sign(&text, 0), witness().sign(&text, TIME)]).unwrap()
}

/// The same hashes with one bit of one of them flipped.
pub fn flipped(hashes: &[Hash], bit: usize) -> Vec<Hash> {
    let mut hashes = hashes.to_vec();
    hashes[bit / 256].0[bit % 256 / 8] ^= 1 << (bit % 8);
    hashes
}

#[test]
fn joining_nothing_is_the_empty_tree_and_only_powers_of_two_are_perfect() {
    assert_eq!(join(&[]), naive(&[]));
    assert_eq!(perfect(&leaves(3)), None);
    assert_eq!(perfect(&[]), None);
    assert_eq!(perfect(&leaves(8)), Some(naive(&leaves(8))));
}
