//! Larger things beside events (images, chip files): salt, commitment, then chunks of a STREAM.
//!
//! STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, 2015): each chunk
//! has its number and whether it is the last in its nonce, so that chunks cannot be moved, dropped or added.

use crate::id::{BlobName, StreamId};
use crate::lock::{Lock, Locked, Secret, TAG, derive};
use sha2::{Digest, Sha256};

/// The format's name and version: part of each key.
pub const FORMAT: &str = "spartel/b1";
/// Content of a chunk in bytes; the last one may have less.
pub const CHUNK: usize = 1 << 20;
/// Salt and commitment.
const HEAD: usize = 64;

/// A blob as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedBlob {
    /// Its name: SHA-256 of the bytes.
    pub name: BlobName,
    /// The cipher text with its head.
    pub bytes: Vec<u8>,
}

/// Seals a blob of a stream. The salt is random and used once.
#[must_use]
pub fn seal(data_key: &Secret, stream: StreamId, salt: [u8; 32], content: &[u8]) -> SealedBlob {
    let lock = Lock::of(&derive(data_key, &salt, &[FORMAT.as_bytes(), &stream.0]));
    let chunks = chunks(content);
    let last = chunks.len() - 1;
    let mut bytes = Vec::with_capacity(HEAD + content.len() + chunks.len() * TAG);
    bytes.extend(salt);
    bytes.extend(lock.commit);
    for (number, chunk) in chunks.into_iter().enumerate() {
        let mut chunk = chunk.to_vec();
        lock.seal(nonce(number, number == last), &[], &mut chunk);
        bytes.extend(chunk);
    }
    SealedBlob { name: name(&bytes), bytes }
}

/// The name of a blob's bytes.
#[must_use]
pub fn name(bytes: &[u8]) -> BlobName {
    BlobName(Sha256::digest(bytes).into())
}

/// The content of a blob's bytes, once their name was compared.
///
/// # Errors
/// Where the key is another or any chunk was changed, moved, dropped or added.
pub fn open(data_key: &Secret, stream: StreamId, bytes: &[u8]) -> Result<Vec<u8>, Locked> {
    let (salt, rest) = bytes.split_first_chunk::<32>().ok_or(Locked::TooShort)?;
    let (commit, rest) = rest.split_first_chunk::<32>().ok_or(Locked::TooShort)?;
    let key = derive(data_key, salt, &[FORMAT.as_bytes(), &stream.0]);
    let lock = Lock::if_committed(&key, commit)?;
    if rest.is_empty() {
        return Err(Locked::TooShort);
    }
    let last = rest.len().div_ceil(CHUNK + TAG) - 1;
    let mut content = Vec::with_capacity(rest.len());
    for (number, chunk) in rest.chunks(CHUNK + TAG).enumerate() {
        let mut chunk = chunk.to_vec();
        lock.open(nonce(number, number == last), &[], &mut chunk)?;
        // An empty chunk is there for empty content alone: otherwise one content would have two forms.
        if chunk.is_empty() && number > 0 {
            return Err(Locked::Changed);
        }
        content.append(&mut chunk);
    }
    Ok(content)
}

/// Chunks of content; one empty chunk where there is none.
fn chunks(content: &[u8]) -> Vec<&[u8]> {
    if content.is_empty() { vec![content] } else { content.chunks(CHUNK).collect() }
}

/// Seven zeros, the number, and whether it is the last (the key is used for one blob alone).
fn nonce(number: usize, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    // A blob of 2³² chunks would have 4 PiB.
    nonce[7..11].copy_from_slice(&(number as u32).to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}
