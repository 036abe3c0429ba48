//! What officers want of a transaction, and why it is refused.

use super::act::{Act, Assertion};
use super::assessment::{Assessed, Observation};
use super::event::{Brought, Correction, ObservedAt, Opened, ReferralReason};
use super::relaxed::InForce;
use super::safeguards::{ClearedSafeguards, Concern};
use crate::Inspection;
use spartel_ledger::id::{AccountId, Code, StreamId};
use std::fmt;

/// What an officer wants. What has to be proven first is part of it.
#[derive(Debug)]
pub enum Command {
    /// A contact begins.
    Open(Opened),
    /// An officer saw something.
    Observe(Observation),
    /// An officer saw something at a place in a picture.
    ObserveAt(ObservedAt),
    /// An officer says what they make of a document.
    Assess(Assessed),
    /// The traveller is sent on.
    Refer(Vec<ReferralReason>),
    /// An interview gives reason to send the traveller on before anything else.
    Concern(Concern),
    /// The safeguards are cleared.
    Clear(ClearedSafeguards),
    /// Whoever the traveller was sent to is done.
    Return,
    /// An officer acts.
    Act {
        /// What is done.
        act: Act,
        /// By what.
        basis: ActBasis,
        /// The officer's key over exactly this ([`super::Decision`]), where it is grave.
        assertion: Option<Assertion>,
    },
    /// The contact ends.
    End,
    /// The contact should have ended: the shift is over, the program stopped, the person is gone.
    Lapse,
    /// Something in the record is wrong.
    Correct(Correction),
    /// Another officer takes over.
    HandOver(AccountId),
}

/// What is done with evidence, and with what belongs together. Whoever wants it puts the streams that it names where they belong, in the same commit.
#[derive(Debug)]
pub enum Handling<'i> {
    /// Evidence comes in.
    Bring(Brought),
    /// Checks have run; the whole tree lies in a stream of evidence.
    Check {
        /// Where it lies.
        run: StreamId,
        /// The bundles that they ran over.
        over: &'i [StreamId],
        /// What came out.
        inspection: &'i Inspection,
    },
    /// The contact goes on in another transaction.
    MergeInto(StreamId),
    /// Bundles that belong to somebody else go to another transaction.
    Give(Vec<StreamId>),
    /// Bundles come from another transaction.
    Take(Vec<Brought>),
    /// The traveller belongs to a group, whose papers are of all who came with it.
    Join(StreamId),
    /// The traveller does not belong to the group.
    Leave,
}

/// What an officer says that an act goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActBasis {
    /// Nothing was found, and the officer compared the faces.
    NothingFound,
    /// Reasons.
    Reasons(Vec<Code>),
    /// An order of the post, by which checks may be missing; nothing was found in the others, and the officer compared the faces.
    Relaxed(InForce),
}

/// Why nothing happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// There is no such transaction.
    NotOpened,
    /// There is one already.
    Opened,
    /// It has ended.
    Ended,
    /// A bundle without a piece, or one that is there already.
    Bundle,
    /// These checks did not run over all the evidence that there is, by the profile of the contact, or ran before.
    Run,
    /// There is no such document in these checks.
    NoDocument,
    /// There is no such picture among the evidence, or no such place in one.
    NoPicture,
    /// An assessment that says nothing.
    Empty,
    /// The first line does not say this.
    AboveLevel,
    /// No reason is given.
    NoReason,
    /// The traveller was sent on, and is not back.
    Referred,
    /// The traveller was not sent on.
    NotReferred,
    /// The safeguards are not cleared.
    Safeguards,
    /// It is not all clear, or evidence came in since.
    NotClear,
    /// No order in force lets the traveller go on without what is missing.
    NotRelaxed,
    /// A check found something, and no officer has said what they make of it.
    NotAssessed,
    /// The officer's key has not confirmed it, or confirmed something else.
    NotConfirmed,
    /// It is not done in this direction.
    Direction,
    /// It does not go with what was done already.
    Contradiction,
    /// Nothing was done that says where the traveller goes.
    NotSettled,
    /// A list reports the document, and nobody has looked at it and at who shows it (Doc 9303-2, 6.4).
    OnlyReported,
    /// A number that could hold something else.
    Number,
    /// There is nothing of this version that can be withdrawn.
    NothingToCorrect,
    /// The traveller belongs to a group already.
    Grouped,
    /// The traveller belongs to no group.
    NotGrouped,
}

impl Rejection {
    /// The code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotOpened => "not-opened",
            Self::Opened => "opened",
            Self::Ended => "ended",
            Self::Bundle => "bundle",
            Self::Run => "run",
            Self::NoDocument => "no-document",
            Self::NoPicture => "no-picture",
            Self::Empty => "empty",
            Self::AboveLevel => "above-level",
            Self::NoReason => "no-reason",
            Self::Referred => "referred",
            Self::NotReferred => "not-referred",
            Self::Safeguards => "safeguards",
            Self::NotClear => "not-clear",
            Self::NotRelaxed => "not-relaxed",
            Self::NotAssessed => "not-assessed",
            Self::NotConfirmed => "not-confirmed",
            Self::Direction => "direction",
            Self::Contradiction => "contradiction",
            Self::NotSettled => "not-settled",
            Self::OnlyReported => "only-reported",
            Self::Number => "number",
            Self::NothingToCorrect => "nothing-to-correct",
            Self::Grouped => "grouped",
            Self::NotGrouped => "not-grouped",
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for Rejection {}
