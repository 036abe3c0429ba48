//! The drop box: public keys of protection, to which answers are sealed in the age format, so that what is dropped opens with the standard
//! tool too.

use super::Receipt;
use crate::contact::Handle;
use minicbor::{Decode, Encode};
use spartel_inspect::transaction::{Answer, Interview, Language, Question};
use spartel_ledger::age::{Recipient, Sealer};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ports::Random;
use std::fmt;

/// The format of what is dropped.
const FORMAT: &str = "spartel/d1";
/// Every drop has so many bytes before it is sealed, so that its length tells nothing of what was answered.
const LENGTH: usize = 4096;

/// Public keys of protection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DropBox(Vec<Recipient>);

/// A line of a file of public keys that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDropBox(
    /// Which line, from 1.
    pub usize,
);

impl fmt::Display for NoDropBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: no public key", self.0)
    }
}

impl std::error::Error for NoDropBox {}

/// What protection reads.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Content {
    #[n(0)]
    format: String,
    #[cbor(n(1), with = "minicbor::bytes")]
    receipt: [u8; 16],
    /// Of which contact.
    #[n(2)]
    contact: StreamId,
    /// Its number for paper and speech.
    #[n(3)]
    number: String,
    /// By whom, and when.
    #[n(4)]
    asked_by: AccountId,
    #[n(5)]
    at: Moment,
    #[n(6)]
    in_private: bool,
    /// The person's language, where there was one in common.
    #[n(7)]
    language: Option<Code>,
    /// Who interpreted.
    #[n(8)]
    interpreter: Option<Code>,
    /// Answers; a question that is absent was not answered.
    #[n(9)]
    answers: Vec<(Question, Answer)>,
}

impl DropBox {
    /// Reads a file of public keys, one a line; empty lines and those that begin with `#` are none.
    ///
    /// # Errors
    /// The first line that is no key.
    pub fn parse(text: &str) -> Result<Self, NoDropBox> {
        let lines = text.lines().map(str::trim).enumerate();
        let keys = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        keys.map(|(at, line)| Recipient::parse(line).map_err(|_| NoDropBox(at + 1)))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// What was said, sealed; none where nobody has a key, or it is too long for a drop.
    pub(super) fn seal(
        &self,
        handle: &Handle<'_>,
        interview: &Interview,
        (receipt, at): (Receipt, Moment),
        random: &dyn Random,
    ) -> Option<Vec<u8>> {
        let (language, interpreter) = match &interview.language {
            Language::Common(language) => (Some(language.clone()), None),
            Language::Interpreted { language, by } => (Some(language.clone()), Some(by.clone())),
            Language::None => (None, None),
        };
        let content = Content {
            format: FORMAT.into(),
            receipt: receipt.0,
            contact: handle.id(),
            number: handle.transaction().opened().number.clone(),
            asked_by: handle.asked().officer.account(),
            at,
            in_private: interview.in_private,
            language,
            interpreter,
            answers: interview.answers.iter().map(|(question, answer)| (*question, *answer)).collect(),
        };
        let mut padded = Raw::of(&content).bytes().to_vec();
        if padded.len() > LENGTH {
            return None;
        }
        padded.resize(LENGTH, 0);
        let mut sealed = Vec::new();
        let mut fill = |bytes: &mut [u8]| random.fill(bytes);
        let mut sealer = Sealer::new(&self.0, &mut fill, &mut sealed)?;
        sealer.push(&padded, &mut sealed);
        sealer.end(&mut sealed);
        Some(sealed)
    }
}
