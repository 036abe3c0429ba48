//! A cipher text that AES-256-GCM opens under two keys, made as any forger would: the hash of GCM is linear in each block, so that one
//! block can be chosen for which both keys want the same tag (NIST SP 800-38D, 6.3 and 6.4).

use aes::Aes256;
use aes::cipher::BlockCipherEncrypt;
use aes_gcm::Aes256Gcm;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use hkdf::Hkdf;
use sha2::Sha256;
use spartel_ledger::event::EventKey;
use spartel_ledger::header::Header;
use spartel_ledger::id::EventId;
use spartel_ledger::lock::Secret;

pub struct Crafted {
    pub keys: [EventKey; 2],
    pub text: Vec<u8>,
    bound: Vec<u8>,
}

fn expanded(key: &EventKey, what: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    Hkdf::<Sha256>::from_prk(key.0.expose()).expect("a key").expand(what, &mut out).expect("32 bytes");
    out
}

/// A text of sixteen blocks for the event's keys under two data keys; its header commits to the first.
pub fn crafted(first: &Secret, second: &Secret, id: EventId, salt: [u8; 32]) -> Crafted {
    let keys = [EventKey::of(first, id, &salt), EventKey::of(second, id, &salt)];
    let header = Header { id, salt, commit: expanded(&keys[0], b"commit"), content: [0; 32] }.bytes();
    let mut bound = header[..header.len() - 34].to_vec();
    bound[0] = 0x85;
    let mut text = vec![0x3c; 15 * 16];
    let sides = keys.each_ref().map(|key| Side::of(&expanded(key, b"enc"), &bound, &text));
    let chosen = mul(sides[0].tag ^ sides[1].tag, inverse(sides[0].square ^ sides[1].square));
    text.extend(chosen.to_be_bytes());
    text.extend((sides[0].tag ^ mul(chosen, sides[0].square)).to_be_bytes());
    Crafted { keys, text, bound }
}

impl Crafted {
    pub fn commit(&self, key: usize) -> [u8; 32] {
        expanded(&self.keys[key], b"commit")
    }

    pub fn opens_by_gcm_alone(&self, key: &EventKey) -> bool {
        let cipher = Aes256Gcm::new(&expanded(key, b"enc").into());
        cipher.decrypt(&[0; 12].into(), Payload { msg: &self.text, aad: &self.bound }).is_ok()
    }
}

/// What one key wants: its tag where the chosen block is zero, and what that block is multiplied with.
struct Side {
    tag: u128,
    square: u128,
}

impl Side {
    fn of(key: &[u8; 32], bound: &[u8], text: &[u8]) -> Self {
        let cipher = Aes256::new(key.into());
        let encrypted = |block: u128| {
            let mut block = block.to_be_bytes().into();
            cipher.encrypt_block(&mut block);
            u128::from_be_bytes(block.into())
        };
        let h = encrypted(0);
        let lengths = (bound.len() as u128 * 8) << 64 | ((text.len() + 16) as u128 * 8);
        let blocks = bound.chunks(16).chain(text.chunks(16)).chain([&[0; 16][..]]).map(|chunk| {
            let mut block = [0; 16];
            block[..chunk.len()].copy_from_slice(chunk);
            u128::from_be_bytes(block)
        });
        let hash = blocks.chain([lengths]).fold(0, |sum, block| mul(sum ^ block, h));
        Self { tag: hash ^ encrypted(1), square: mul(h, h) }
    }
}

/// Multiplication of blocks (SP 800-38D, 6.3).
fn mul(x: u128, y: u128) -> u128 {
    let (mut product, mut v) = (0, y);
    for bit in (0..128).rev() {
        if x >> bit & 1 == 1 {
            product ^= v;
        }
        v = v >> 1 ^ if v & 1 == 1 { 0xe1 << 120 } else { 0 };
    }
    product
}

/// The power 2¹²⁸ − 2.
fn inverse(x: u128) -> u128 {
    let mut power = x;
    let mut result = 1 << 127;
    for _ in 1..128 {
        power = mul(power, power);
        result = mul(result, power);
    }
    result
}
