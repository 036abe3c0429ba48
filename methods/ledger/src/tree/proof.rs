//! That an entry was logged, as one text that is checked without asking anybody (tlog-proof).

use super::checkpoint::{CheckpointError, SignedCheckpoint, Trusted, VerifiedCheckpoint};
use super::inclusion::{self, Included, InclusionError};
use super::text::{self, Lines};
use super::{Hash, leaf};
use spartel_base::{ParseError, Reason};
use std::fmt;

const STRUCTURE: &str = "tlog proof";
const FIRST: &str = "c2sp.org/tlog-proof@v1";
/// A tree of the largest size is 63 nodes high.
const MOST_HASHES: usize = 63;

/// Index, hashes and checkpoint, none of them verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogProof {
    extra: Vec<u8>,
    index: u64,
    hashes: Vec<Hash>,
    checkpoint: SignedCheckpoint,
}

impl LogProof {
    /// The proof that entry `index` is in the tree of `checkpoint` by way of `hashes`.
    #[must_use]
    pub const fn new(index: u64, hashes: Vec<Hash>, checkpoint: SignedCheckpoint) -> Self {
        Self { extra: Vec::new(), index, hashes, checkpoint }
    }

    /// Puts opaque bytes beside the proof, which nothing vouches for.
    #[must_use]
    pub fn with_extra(self, extra: Vec<u8>) -> Self {
        Self { extra, ..self }
    }

    /// Reads a proof.
    ///
    /// # Errors
    /// Where it is none, or beyond the limits.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let text = text::characters(STRUCTURE, bytes)?;
        let mut lines = Lines::new(STRUCTURE, text);
        lines.next(Reason::Unsupported, |line| (line == FIRST).then_some(()))?;
        let extra = match lines.peek()?.starts_with("extra") {
            true => lines.next(Reason::BadValue, extra)?,
            false => Vec::new(),
        };
        let index = lines.next(Reason::BadValue, |line| text::decimal(line.strip_prefix("index ")?))?;
        let mut hashes = Vec::new();
        while !lines.peek()?.is_empty() {
            if hashes.len() == MOST_HASHES {
                return Err(lines.refuse(Reason::LimitExceeded));
            }
            hashes.push(lines.next(Reason::BadValue, Hash::from_base64)?);
        }
        lines.next(Reason::BadValue, |_| Some(()))?;
        let checkpoint = SignedCheckpoint::parse(lines.rest().as_bytes());
        Ok(Self {
            extra,
            index,
            hashes,
            checkpoint: checkpoint.map_err(|error| error.within(lines.offset()))?,
        })
    }

    /// Opaque bytes that nothing vouches for; empty where there are none.
    #[must_use]
    pub fn unverified_extra(&self) -> &[u8] {
        &self.extra
    }

    /// The place that the entry is said to have.
    #[must_use]
    pub const fn unverified_index(&self) -> u64 {
        self.index
    }

    /// The checkpoint, unverified.
    #[must_use]
    pub const fn checkpoint(&self) -> &SignedCheckpoint {
        &self.checkpoint
    }

    /// Proves that `entry` was logged.
    ///
    /// # Errors
    /// Where the checkpoint is not verified, or the entry is not in its tree.
    pub fn verify(&self, entry: &[u8], trusted: &Trusted) -> Result<Logged, ProofError> {
        let checkpoint = self.checkpoint.verify(trusted).map_err(ProofError::Checkpoint)?;
        let included = inclusion::verify(checkpoint.head(), self.index, &leaf(entry), &self.hashes);
        Ok(Logged { included: included.map_err(ProofError::Inclusion)?, checkpoint })
    }
}

/// The bytes of an `extra` line, which is left out where there are none.
fn extra(line: &str) -> Option<Vec<u8>> {
    text::from_base64(line.strip_prefix("extra ")?).filter(|bytes| !bytes.is_empty())
}

impl fmt::Display for LogProof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FIRST}")?;
        if !self.extra.is_empty() {
            writeln!(f, "extra {}", text::base64(&self.extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.hashes.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

/// An entry that was proven to be in a tree that the log signed. Only [`LogProof::verify`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    included: Included,
    checkpoint: VerifiedCheckpoint,
}

impl Logged {
    /// Where the entry is.
    #[must_use]
    pub const fn included(&self) -> &Included {
        &self.included
    }

    /// The checkpoint whose tree it is in.
    #[must_use]
    pub const fn checkpoint(&self) -> &VerifiedCheckpoint {
        &self.checkpoint
    }
}

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProofError {
    /// The checkpoint is not verified.
    Checkpoint(CheckpointError),
    /// The entry is not in its tree.
    Inclusion(InclusionError),
}

impl fmt::Display for ProofError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Checkpoint(error) => error.fmt(f),
            Self::Inclusion(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ProofError {}
