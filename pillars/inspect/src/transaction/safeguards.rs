//! The gate before every end but admission: what is asked in private, and what its answers open (rights.md, 4).
//!
//! Answers are judged here and go nowhere from here: whoever asked drops them, sealed, where the border cannot read them again. In the
//! transaction stays that the safeguards are cleared, or a referral that looks like any other.

use super::coded::coded;
use spartel_ledger::id::Code;
use std::collections::BTreeMap;

coded! {
    /// What is asked of everybody, in private, without companions, in a language that they understand.
    Question {
        /// Does the person ask for protection, or fear to be sent back?
        0 Protection = "protection",
        /// May the person be a child?
        1 Child = "child",
        /// Are there signs of trafficking or of force?
        2 Trafficking = "trafficking",
        /// Is there another need: health, pregnancy, disability?
        3 Vulnerability = "vulnerability",
    }
}

coded! {
    /// What was answered. That there was no answer is none of these.
    Answer {
        /// Yes, or perhaps.
        0 Yes = "yes",
        /// No.
        1 No = "no",
    }
}

/// How the two understood each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Language {
    /// Both speak it.
    Common(Code),
    /// Somebody interprets, who is named.
    Interpreted {
        /// The person's language.
        language: Code,
        /// The interpreter, by number or service.
        by: Code,
    },
    /// They did not.
    None,
}

/// What was asked, how, and what was answered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Interview {
    /// Whether it was held apart, where nobody else hears it, and without companions.
    pub in_private: bool,
    /// How the two understood each other.
    pub language: Language,
    /// The answers. A question that is not in here was not answered.
    pub answers: BTreeMap<Question, Answer>,
}

/// What keeps the gate shut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// It was not asked in private.
    NotPrivate,
    /// No language in common, and nobody who interprets.
    NoLanguage,
    /// This was not answered.
    NotAnswered(Question),
}

impl Obstacle {
    /// The code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotPrivate => "not-private",
            Self::NoLanguage => "no-language",
            Self::NotAnswered(_) => "not-answered",
        }
    }
}

/// The proof that every question was asked as it should be and answered with no. Only [`Interview::judge`] makes one.
#[derive(Debug, PartialEq, Eq)]
pub struct ClearedSafeguards(());

/// The proof that somebody has to be referred before anything else is done. It does not tell why.
#[derive(Debug, PartialEq, Eq)]
pub struct Concern(());

/// What an interview comes to.
#[derive(Debug, PartialEq, Eq)]
pub enum Judged {
    /// All was asked, and there is nothing.
    Cleared(ClearedSafeguards),
    /// There is something: a referral comes first.
    Refer(Concern),
    /// It cannot be told, for these reasons: nobody may act as if it could.
    Blocked(Vec<Obstacle>),
}

impl Interview {
    /// What the interview comes to. One yes is enough, however it came about; a no counts only where it was asked in private and understood.
    #[must_use]
    pub fn judge(&self) -> Judged {
        if self.answers.values().any(|answer| *answer == Answer::Yes) {
            return Judged::Refer(Concern(()));
        }
        let mut obstacles = Vec::new();
        obstacles.extend((!self.in_private).then_some(Obstacle::NotPrivate));
        obstacles.extend((self.language == Language::None).then_some(Obstacle::NoLanguage));
        let unanswered = Question::ALL.iter().filter(|question| !self.answers.contains_key(question));
        obstacles.extend(unanswered.map(|question| Obstacle::NotAnswered(*question)));
        if obstacles.is_empty() { Judged::Cleared(ClearedSafeguards(())) } else { Judged::Blocked(obstacles) }
    }
}
