//! All that a court needs about one stream, in one text file that is checked without asking anybody.
//!
//! ```text
//! spartel/c1
//!
//! post.example/record            the checkpoint as it was signed (C2SP tlog-checkpoint)
//! 301
//! CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//!
//! — post.example/record Az3grl…  who signed, and who saw it
//!
//! header hGpzcGFydGVs…           one paragraph for each event: the entry of the tree,
//! index 5                        its place there,
//! IlWrPAs…=                      and the hashes that lead from it to the root (RFC 6962, 2.1.1);
//! content tW9y…                  where it is opened, the cipher text,
//! key dGhl…                      and the key that opens this event and nothing else;
//!                                where it is not, nothing, or `erased`, which nobody vouches for
//! ```
//!
//! It is text and not CBOR, so that an expert can read it, and can cut out of it what other tools take: `c2sp.org/tlog-proof@v1`, the lines from
//! `index` to the last hash, an empty line and the checkpoint are a proof as C2SP has it (tlog-proof), over the bytes of `header`.
//! Bytes stand in base64; a bundle has one form, which is read and written.

use crate::body::Body;
use crate::event::{self, EventKey, Unopened};
use crate::header::Header;
use crate::id::StreamId;
use crate::lock::Secret;
use crate::tree::checkpoint::{CheckpointError, SignedCheckpoint, Trusted, VerifiedCheckpoint};
use crate::tree::inclusion::{self, InclusionError};
use crate::tree::text::{base64, decimal, from_base64};
use crate::tree::{Hash, Head, leaf};
use spartel_base::{ParseError, Reason};
use std::fmt;
use zeroize::Zeroizing;

const STRUCTURE: &str = "bundle";
/// The format's name and version: the first line.
pub const FORMAT: &str = "spartel/c1";
/// A bundle has at most so many bytes.
pub const LONGEST: usize = 1 << 28;
/// A tree of the largest size is 63 nodes high.
const MOST_HASHES: usize = 63;

/// A checkpoint and events of one stream, none of it verified.
#[derive(Debug, Clone, PartialEq)]
pub struct Bundle {
    checkpoint: SignedCheckpoint,
    events: Vec<Exhibit>,
}

/// An event in a bundle.
#[derive(Debug, Clone, PartialEq)]
pub struct Exhibit {
    /// The bytes of the header: the entry of the tree.
    pub header: Vec<u8>,
    /// Its place in the tree.
    pub index: u64,
    /// The hashes that lead from the entry to the root.
    pub hashes: Vec<Hash>,
    /// What stands beside the header.
    pub content: Beside,
}

/// What a bundle shows beside a header.
#[derive(Debug, Clone, PartialEq)]
pub enum Beside {
    /// Nothing: that the event was recorded is proven, and not what it says.
    Nothing,
    /// Nothing, since the content was erased: so says whoever made the bundle.
    Erased,
    /// The cipher text, and the key that opens it.
    Opened(Vec<u8>, EventKey),
}

impl Bundle {
    /// A bundle of events with their proofs.
    ///
    /// # Errors
    /// Where there is no event, or the text would be longer than [`LONGEST`].
    pub fn new(checkpoint: SignedCheckpoint, events: Vec<Exhibit>) -> Result<Self, ParseError> {
        let bundle = Self { checkpoint, events };
        let length = bundle.to_text().len();
        match (bundle.events.is_empty(), length > LONGEST) {
            (true, _) => Err(ParseError::new(STRUCTURE, length, Reason::Missing)),
            (_, true) => Err(ParseError::new(STRUCTURE, LONGEST, Reason::LimitExceeded)),
            _ => Ok(bundle),
        }
    }

    /// Reads a bundle.
    ///
    /// # Errors
    /// Where it is none, or beyond the limits.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        if bytes.len() > LONGEST {
            return Err(ParseError::new(STRUCTURE, LONGEST, Reason::LimitExceeded));
        }
        let no_text = |error: std::str::Utf8Error| {
            ParseError::new(STRUCTURE, error.valid_up_to(), Reason::BadCharacter)
        };
        let text = std::str::from_utf8(bytes).map_err(no_text)?;
        let missing = |offset| ParseError::new(STRUCTURE, offset, Reason::Missing);
        let rest = text.strip_prefix(FORMAT).and_then(|rest| rest.strip_prefix("\n\n"));
        let rest = rest.ok_or(ParseError::new(STRUCTURE, 0, Reason::Unsupported))?;
        let start = text.len() - rest.len();
        // A note has one empty line, between its text and its signatures.
        let middle = rest.find("\n\n").ok_or(missing(text.len()))? + 2;
        let end = middle + rest[middle..].find("\n\n").ok_or(missing(text.len()))? + 1;
        let checkpoint = SignedCheckpoint::parse(&rest.as_bytes()[..end]).map_err(|e| e.within(start))?;
        let mut at = start + end + 1;
        let mut events = Vec::new();
        let listed = text.strip_suffix('\n').and_then(|text| text.get(at..)).ok_or(missing(text.len()))?;
        for paragraph in listed.split("\n\n") {
            events.push(Exhibit::parse(paragraph).map_err(|error| error.within(at))?);
            at += paragraph.len() + 2;
        }
        Ok(Self { checkpoint, events })
    }

    /// The checkpoint, unverified.
    #[must_use]
    pub const fn checkpoint(&self) -> &SignedCheckpoint {
        &self.checkpoint
    }

    /// The events, unverified.
    #[must_use]
    pub fn unverified_events(&self) -> &[Exhibit] {
        &self.events
    }

    /// The text of the bundle. It holds the keys of what is opened.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let head = format!("{FORMAT}\n\n{}", self.checkpoint);
        // A text that grows leaves copies of the keys behind.
        let length = head.len() + self.events.iter().map(|event| 1 + event.room()).sum::<usize>();
        let mut text = Zeroizing::new(String::with_capacity(length));
        text.push_str(&head);
        for event in &self.events {
            text.push('\n');
            event.write(&mut text);
        }
        text
    }

    /// Proves that the events are entries of the tree of the checkpoint, and that what is opened is their content; with somebody to
    /// trust, also that the log signed the checkpoint. Without, nobody knows who made all this.
    ///
    /// # Errors
    /// The first thing that is not proven.
    pub fn verify(&self, trusted: Option<&Trusted>) -> Result<Proven, Unproven> {
        let verified = trusted.map(|trusted| self.checkpoint.verify(trusted));
        let signed = verified.transpose().map_err(Unproven::Checkpoint)?;
        let head = *self.checkpoint.unverified().head();
        let mut events: Vec<ProvenEvent> = Vec::with_capacity(self.events.len());
        for exhibit in &self.events {
            let event = exhibit.verify(&head)?;
            if let Some(before) = events.last() {
                follows(before, &event)?;
            }
            events.push(event);
        }
        Ok(Proven { origin: self.checkpoint.unverified().origin().to_owned(), head, signed, events })
    }
}

/// Whether events of a bundle are of one stream and in its order.
fn follows(before: &ProvenEvent, event: &ProvenEvent) -> Result<(), Unproven> {
    let (last, next) = (before.header.id, event.header.id);
    if last.stream != next.stream {
        return Err(Unproven::OtherStream(event.index));
    }
    let ordered = last.version < next.version && before.index < event.index;
    if ordered { Ok(()) } else { Err(Unproven::Order(event.index)) }
}

impl Exhibit {
    fn parse(paragraph: &str) -> Result<Self, ParseError> {
        let mut lines = Lines { rest: Some(paragraph), at: 0 };
        let (start, header) = lines.named("header ")?;
        let header = bytes(start, header)?;
        let (start, index) = lines.named("index ")?;
        let index = decimal(index).ok_or(refuse(start, Reason::BadValue))?;
        let (mut hashes, mut content) = (Vec::new(), Beside::Nothing);
        while let Some((start, line)) = lines.next() {
            if content != Beside::Nothing {
                return Err(refuse(start, Reason::TrailingData));
            }
            match line.strip_prefix("content ") {
                Some(text) => content = opened(bytes(start, text)?, lines.named("key ")?)?,
                None if line == "erased" => content = Beside::Erased,
                None if hashes.len() == MOST_HASHES => return Err(refuse(start, Reason::LimitExceeded)),
                None => hashes.push(Hash::from_base64(line).ok_or(refuse(start, Reason::BadValue))?),
            }
        }
        Ok(Self { header, index, hashes, content })
    }

    /// No less than what [`Self::write`] writes, in bytes.
    fn room(&self) -> usize {
        let base64 = |bytes: usize| bytes.div_ceil(3) * 4;
        let opened = match &self.content {
            Beside::Opened(content, _) => base64(content.len()),
            Beside::Nothing | Beside::Erased => 0,
        };
        // Names, line breaks, a number of at most twenty digits, and a key of 32 bytes.
        128 + base64(self.header.len()) + self.hashes.len() * 45 + opened
    }

    fn write(&self, text: &mut Zeroizing<String>) {
        text.push_str(&format!("header {}\nindex {}\n", base64(&self.header), self.index));
        for hash in &self.hashes {
            text.push_str(&hash.to_base64());
            text.push('\n');
        }
        match &self.content {
            Beside::Nothing => {}
            Beside::Erased => text.push_str("erased\n"),
            Beside::Opened(content, key) => {
                let key = Zeroizing::new(base64(key.0.expose()));
                text.push_str(&format!("content {}\nkey ", base64(content)));
                text.push_str(&key);
                text.push('\n');
            }
        }
    }

    fn verify(&self, head: &Head) -> Result<ProvenEvent, Unproven> {
        let Self { index, .. } = *self;
        let header = Header::parse(&self.header).map_err(|error| Unproven::Header(index, error))?;
        inclusion::verify(head, index, &leaf(&self.header), &self.hashes)
            .map_err(|error| Unproven::Place(index, error))?;
        let content = match &self.content {
            Beside::Nothing => Said::Nothing,
            Beside::Erased => Said::Erased,
            Beside::Opened(content, key) => {
                let body = event::open(&header, content, key);
                Said::Body(Box::new(body.map_err(|error| Unproven::Content(index, error))?))
            }
        };
        Ok(ProvenEvent { index, header, content })
    }
}

const fn refuse(at: usize, reason: Reason) -> ParseError {
    ParseError::new(STRUCTURE, at, reason)
}

/// Base64 of something.
fn bytes(at: usize, text: &str) -> Result<Vec<u8>, ParseError> {
    from_base64(text).filter(|bytes| !bytes.is_empty()).ok_or(refuse(at, Reason::BadCharacter))
}

/// A content with its key.
fn opened(content: Vec<u8>, (at, key): (usize, &str)) -> Result<Beside, ParseError> {
    let key = Zeroizing::new(bytes(at, key)?);
    let key: [u8; 32] = key.as_slice().try_into().map_err(|_| refuse(at, Reason::BadLength))?;
    Ok(Beside::Opened(content, EventKey(Secret::new(key))))
}

/// The lines of a paragraph, each with the place where it begins.
struct Lines<'t> {
    rest: Option<&'t str>,
    at: usize,
}

impl<'t> Lines<'t> {
    fn next(&mut self) -> Option<(usize, &'t str)> {
        let (line, rest) = match self.rest?.split_once('\n') {
            Some((line, rest)) => (line, Some(rest)),
            None => (self.rest?, None),
        };
        let start = self.at;
        self.at += line.len() + 1;
        self.rest = rest;
        Some((start, line))
    }

    /// What stands behind a name in the next line.
    fn named(&mut self, name: &str) -> Result<(usize, &'t str), ParseError> {
        let (start, line) = self.next().ok_or(refuse(self.at, Reason::Missing))?;
        line.strip_prefix(name).map(|value| (start, value)).ok_or(refuse(start, Reason::UnexpectedTag))
    }
}

/// What a bundle proves. Only [`Bundle::verify`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Proven {
    origin: String,
    head: Head,
    signed: Option<VerifiedCheckpoint>,
    events: Vec<ProvenEvent>,
}

impl Proven {
    /// Which log; where nobody was trusted, so says whoever made the bundle.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Size and root of the tree that the events are in.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// Who signed the checkpoint and who saw it; nothing where nobody was trusted.
    #[must_use]
    pub const fn signed(&self) -> Option<&VerifiedCheckpoint> {
        self.signed.as_ref()
    }

    /// The stream of all events.
    #[must_use]
    pub fn stream(&self) -> Option<StreamId> {
        self.events.first().map(|event| event.header.id.stream)
    }

    /// The events, in the order of the tree. There may be others of the stream.
    #[must_use]
    pub fn events(&self) -> &[ProvenEvent] {
        &self.events
    }
}

/// An event that is an entry of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct ProvenEvent {
    /// Its place in the tree.
    pub index: u64,
    /// Its header.
    pub header: Header,
    /// What it says.
    pub content: Said,
}

/// What is known of an event's content.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// That it was erased, which nobody vouches for.
    Erased,
    /// The content: the header commits to it and to no other.
    Body(Box<Body>),
}

/// What a bundle does not prove. The numbers are places that the bundle claims.
#[derive(Debug, Clone, PartialEq)]
pub enum Unproven {
    /// The checkpoint is another log's, or the log's key did not sign it.
    Checkpoint(CheckpointError),
    /// A header is none.
    Header(u64, ParseError),
    /// An entry is not at its place in the tree.
    Place(u64, InclusionError),
    /// A content is not the header's, or the key does not open it.
    Content(u64, Unopened),
    /// An event is of another stream than the one before it.
    OtherStream(u64),
    /// An event stands before an earlier one of its stream.
    Order(u64),
}

impl fmt::Display for Unproven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Checkpoint(error) => error.fmt(f),
            Self::Header(index, error) => write!(f, "header of entry {index}: {error}"),
            Self::Place(index, error) => write!(f, "entry {index}: {error}"),
            Self::Content(index, error) => write!(f, "content of entry {index}: {error}"),
            Self::OtherStream(index) => write!(f, "entry {index} is of another stream"),
            Self::Order(index) => write!(f, "entry {index} stands before an earlier one"),
        }
    }
}

impl std::error::Error for Unproven {}
