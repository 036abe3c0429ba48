//! Sealing an event, and opening it.

use crate::body::{self, Body};
use crate::header::{FORMAT, Header};
use crate::id::EventId;
use crate::lock::{Lock, Locked, Secret, TAG, derive};
use crate::padding::{self, Padding};
use sha2::{Digest, Sha256};
use spartel_base::ParseError;
use std::fmt;

/// The key of one event: handing it out opens this event and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct EventKey(pub Secret);

impl EventKey {
    /// The key of an event in a stream, whose salt its header tells.
    #[must_use]
    pub fn of(data_key: &Secret, id: EventId, salt: &[u8; 32]) -> Self {
        Self(derive(data_key, salt, &[FORMAT.as_bytes(), &id.stream.0, &id.version.to_be_bytes()]))
    }
}

/// An event as it is stored: its header in the tree, its content beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEvent {
    /// The header.
    pub header: Header,
    /// The cipher text.
    pub content: Vec<u8>,
}

/// A body that is longer than [`body::LONGEST`]: something in it should be a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong(
    /// Its length in bytes.
    pub usize,
);

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a body of {} bytes, more than {}", self.0, body::LONGEST)
    }
}

impl std::error::Error for TooLong {}

/// Seals a body as an event. The salt is random and used once, for another attempt too.
///
/// # Errors
/// Where the body is too long.
pub fn seal(
    data_key: &Secret,
    id: EventId,
    salt: [u8; 32],
    body: &Body,
    padding: Padding,
) -> Result<SealedEvent, TooLong> {
    let mut content = body.bytes();
    if content.len() > body::LONGEST {
        return Err(TooLong(content.len()));
    }
    padding.add(&mut content);
    let lock = Lock::of(&EventKey::of(data_key, id, &salt).0);
    let mut header = Header { id, salt, commit: lock.commit, content: [0; 32] };
    lock.seal([0; 12], &header.bound(), &mut content);
    header.content = Sha256::digest(&content).into();
    Ok(SealedEvent { header, content })
}

/// Why an event did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unopened {
    /// The content is not the one that the header names.
    OtherContent,
    /// The key does not open it.
    Locked(Locked),
    /// It opened, and what is inside is no body.
    Malformed(ParseError),
}

impl fmt::Display for Unopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherContent => f.write_str("other-content"),
            Self::Locked(locked) => locked.fmt(f),
            Self::Malformed(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Unopened {}

/// Opens an event: first the content must be the header's, then the key the committed one, and only then is anything deciphered.
///
/// # Errors
/// The first of these that does not hold.
pub fn open(header: &Header, content: &[u8], key: &EventKey) -> Result<Body, Unopened> {
    if Sha256::digest(content).as_slice() != header.content {
        return Err(Unopened::OtherContent);
    }
    let lock = Lock::if_committed(&key.0, &header.commit).map_err(Unopened::Locked)?;
    let mut content = content.to_vec();
    lock.open([0; 12], &header.bound(), &mut content).map_err(Unopened::Locked)?;
    padding::remove(&mut content).map_err(Unopened::Malformed)?;
    Body::parse(&content).map_err(Unopened::Malformed)
}

/// The longest content of an event in bytes, padding and tag included.
#[must_use]
pub fn longest_content() -> usize {
    Padding::Protected.padded(body::LONGEST) + TAG
}
