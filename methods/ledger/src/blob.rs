//! Larger things beside events (images, chip files): salt, commitment, then chunks of a STREAM.
//!
//! STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, 2015): each chunk
//! has its number and whether it is the last in its nonce, so that chunks cannot be moved, dropped or added.

use crate::id::{BlobName, StreamId};
use crate::lock::{Lock, Locked, Secret, TAG, derive};
use sha2::{Digest, Sha256};
use std::fmt;

/// The format's name and version: part of each key.
pub const FORMAT: &str = "spartel/b1";
/// Content of a chunk in bytes; the last one may have less.
pub const CHUNK: usize = 1 << 20;
/// Salt and commitment.
const HEAD: usize = 64;
/// A blob's bytes are no more than this: it is held in memory as a whole. What is longer (a film, a disk) is kept in several.
pub const LONGEST: usize = 1 << 28;
/// The bytes of a blob that may lie in a row of the store beside its event: those of all files of a chip but its images. A disk makes fewer
/// new files durable in a second than it commits rows.
const IN_ROW: usize = length(1 << 16);
/// The bytes of all that lie in rows beside one event: they are written, and put back, in one transaction with it.
const ROWS: usize = 1 << 24;

/// A blob as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedBlob {
    /// Its name: SHA-256 of the bytes.
    pub name: BlobName,
    /// The cipher text with its head.
    pub bytes: Vec<u8>,
}

/// Content whose bytes would be more than [`LONGEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobTooLong(
    /// Its length in bytes.
    pub usize,
);

impl fmt::Display for BlobTooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a blob of {} bytes, more than {LONGEST} with its seal", self.0)
    }
}

impl std::error::Error for BlobTooLong {}

/// The room in rows that the blobs of one event may take; what finds none there lies in the folder of blobs.
#[derive(Debug, Default)]
pub struct Rows(usize);

impl Rows {
    /// Takes room for a blob of so many bytes; false where there is none.
    pub fn take(&mut self, bytes: usize) -> bool {
        let fits = bytes <= IN_ROW && self.0 + bytes <= ROWS;
        self.0 += if fits { bytes } else { 0 };
        fits
    }
}

/// How many bytes content has when it is sealed.
const fn length(content: usize) -> usize {
    let chunks = if content == 0 { 1 } else { content.div_ceil(CHUNK) };
    HEAD + content + chunks * TAG
}

/// Seals a blob of a stream. The salt is random and used once.
///
/// # Errors
/// Where the content is too long.
pub fn seal(
    data_key: &Secret,
    stream: StreamId,
    salt: [u8; 32],
    content: &[u8],
) -> Result<SealedBlob, BlobTooLong> {
    if content.len() > LONGEST || length(content.len()) > LONGEST {
        return Err(BlobTooLong(content.len()));
    }
    let lock = Lock::of(&derive(data_key, &salt, &[FORMAT.as_bytes(), &stream.0]));
    let chunks = chunks(content);
    let last = chunks.len() - 1;
    let mut bytes = Vec::with_capacity(length(content.len()));
    bytes.extend(salt);
    bytes.extend(lock.commit);
    for (number, chunk) in chunks.into_iter().enumerate() {
        let mut chunk = chunk.to_vec();
        lock.seal(nonce(number, number == last), &[], &mut chunk);
        bytes.extend(chunk);
    }
    Ok(SealedBlob { name: name(&bytes), bytes })
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
    // There are at most 256.
    nonce[7..11].copy_from_slice(&(number as u32).to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}
