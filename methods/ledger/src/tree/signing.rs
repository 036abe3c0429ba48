//! What a signer in a process of its own is asked, and what it answers: lines of text, one question and one answer.
//!
//! ```text
//! key                       key post.example/record+d2c1f0a1+ATm…
//! last                      last 3 5KX…=
//! sign                      signed — post.example/record 0sHwoZ…
//! proof lines, in base64    smaller 3 2
//!                           inconsistent
//! the checkpoint's text     other-log
//!                           failed a line that says why
//! ```

use super::checkpoint::Checkpoint;
use super::note::{SignatureLine, VerifierKey};
use super::text::{self, Lines};
use super::{Hash, Head};
use spartel_base::{ParseError, Reason};
use std::fmt;

const STRUCTURE: &str = "signing";
/// A question or an answer has at most so many bytes.
pub const LONGEST: usize = 1 << 16;
/// A proof has at most so many hashes ([`super::MAX_SIZE`]), and the one that a tree of a full power of two needs not.
const MOST: usize = 64;

/// What a signer is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// The key that verifies its signatures.
    Key,
    /// The last tree that it signed.
    Last,
    /// Its signature under a checkpoint, which is proven to begin with that tree.
    Sign(Checkpoint, Vec<Hash>),
}

/// What it answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The key.
    Key(VerifierKey),
    /// The tree.
    Last(Head),
    /// The signature.
    Signed(SignatureLine),
    /// It has signed a larger tree.
    Smaller {
        /// How many leaves that has.
        signed: u64,
        /// And the one that it was asked to sign.
        asked: u64,
    },
    /// The tree does not begin with the one that was signed before.
    Inconsistent,
    /// The checkpoint is another log's.
    OtherLog,
    /// It failed, and says why.
    Failed(String),
}

impl Question {
    /// Reads a question.
    ///
    /// # Errors
    /// Where it is none, or longer than [`LONGEST`].
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut lines = bounded(text)?;
        match lines
            .next(Reason::BadValue, |line| ["key", "last", "sign"].into_iter().find(|word| line == *word))?
        {
            "key" => ended(&lines, Self::Key),
            "last" => ended(&lines, Self::Last),
            _ => {
                let mut proof = Vec::new();
                while !lines.peek()?.is_empty() {
                    let is_room = proof.len() < MOST;
                    let hash = |line: &str| Hash::from_base64(line).filter(|_| is_room);
                    proof.push(lines.next(Reason::BadValue, hash)?);
                }
                lines.next(Reason::BadValue, |_| Some(()))?;
                Ok(Self::Sign(Checkpoint::parse(lines.rest())?, proof))
            }
        }
    }
}

impl Reply {
    /// That it failed, in one line.
    #[must_use]
    pub fn failed(reason: &str) -> Self {
        let line = |c: char| if c.is_control() { ' ' } else { c };
        Self::Failed(reason.chars().take(1_000).map(line).collect())
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// Where it is none, or longer than [`LONGEST`].
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut lines = bounded(text)?;
        let refused = lines.refuse(Reason::BadValue);
        let line = lines.next(Reason::BadCharacter, |line| text::is_line(line).then_some(line))?;
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let pair = || rest.split_once(' ').ok_or(refused);
        let number = |text: &str| text::decimal(text).ok_or(refused);
        let reply = match (word, rest) {
            ("key", key) => Self::Key(VerifierKey::parse(key)?),
            ("last", _) => {
                let (size, root) = pair()?;
                let root = Hash::from_base64(root).ok_or(refused)?;
                Self::Last(Head { size: number(size)?, root })
            }
            ("signed", line) => Self::Signed(SignatureLine::parse(&format!("{line}\n"))?),
            ("smaller", _) => {
                let (signed, asked) = pair()?;
                Self::Smaller { signed: number(signed)?, asked: number(asked)? }
            }
            ("inconsistent", "") if line == word => Self::Inconsistent,
            ("other-log", "") if line == word => Self::OtherLog,
            ("failed", reason) if line.len() > word.len() => Self::Failed(reason.to_owned()),
            _ => return Err(refused),
        };
        ended(&lines, reply)
    }
}

fn bounded(text: &str) -> Result<Lines<'_>, ParseError> {
    if text.len() > LONGEST {
        return Err(ParseError::new(STRUCTURE, LONGEST, Reason::LimitExceeded));
    }
    Ok(Lines::new(STRUCTURE, text))
}

/// A value behind which nothing comes.
fn ended<T>(lines: &Lines<'_>, value: T) -> Result<T, ParseError> {
    if lines.rest().is_empty() { Ok(value) } else { Err(lines.refuse(Reason::TrailingData)) }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key => f.write_str("key\n"),
            Self::Last => f.write_str("last\n"),
            Self::Sign(checkpoint, proof) => {
                f.write_str("sign\n")?;
                proof.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
                write!(f, "\n{checkpoint}")
            }
        }
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => writeln!(f, "key {key}"),
            Self::Last(head) => writeln!(f, "last {} {}", head.size, head.root.to_base64()),
            Self::Signed(line) => write!(f, "signed {line}"),
            Self::Smaller { signed, asked } => writeln!(f, "smaller {signed} {asked}"),
            Self::Inconsistent => f.write_str("inconsistent\n"),
            Self::OtherLog => f.write_str("other-log\n"),
            Self::Failed(reason) => writeln!(f, "failed {reason}"),
        }
    }
}
