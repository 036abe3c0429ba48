//! A rule, and which rules there can be.

use crate::people::grave::{Content, Digest};
use crate::people::rights::Matter;
use minicbor::{Decode, Encode};
use sha2::{Digest as _, Sha256};
use spartel_inspect::Policy;
use spartel_ledger::cbor;
use spartel_ledger::id::{AccountId, Code, StreamId};
use spartel_ports::classes::{Classes, End, RecordClass};

const FORMAT: &str = "spartel/r1";

/// The profile of a post about which there is no rule.
pub const DESK: Code = Code::new("desk");

/// No rule keeps records longer than so many months.
pub const MOST_MONTHS: u16 = 120;

/// A rule of the house.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Rule {
    /// Contacts are checked by this profile.
    #[n(0)]
    Checks {
        /// At this post; at every post that has no rule of its own where it is none.
        #[n(0)]
        post: Option<Code>,
        /// The profile, one of those [`for_posts`].
        #[n(1)]
        profile: Code,
    },
    /// Records of this class are kept so long.
    #[n(1)]
    Kept {
        /// The class, which [`may_change`].
        #[n(0)]
        class: Code,
        /// For so many months after their clock began to run.
        #[n(1)]
        months: u16,
    },
}

/// Why there is no such rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// No profile of this name is one for posts.
    Profile,
    /// No rule says how long records of this class are kept.
    Class,
    /// Too few or too many months.
    Months,
    /// It says what is in force already.
    NoChange,
}

impl Rejection {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Class => "rule-class",
            Self::Months => "rule-months",
            Self::NoChange => "no-change",
        }
    }
}

impl Rule {
    /// Whether a later rule takes the place of this one.
    #[must_use]
    pub fn is_replaced_by(&self, later: &Self) -> bool {
        match (self, later) {
            (Self::Checks { post, .. }, Self::Checks { post: other, .. }) => post == other,
            (Self::Kept { class, .. }, Self::Kept { class: other, .. }) => class == other,
            _ => false,
        }
    }

    /// Whether there can be such a rule, over the classes that are declared.
    ///
    /// # Errors
    /// Why not.
    pub fn fits(&self, classes: &Classes) -> Result<(), Rejection> {
        match self {
            Self::Checks { profile, .. } => {
                let known = for_posts().any(|known| known.name() == profile.as_str());
                if known { Ok(()) } else { Err(Rejection::Profile) }
            }
            Self::Kept { class, months } => {
                let class = classes.get(class).filter(|class| may_change(class)).ok_or(Rejection::Class)?;
                let fits = (class.least..=MOST_MONTHS).contains(months);
                if fits { Ok(()) } else { Err(Rejection::Months) }
            }
        }
    }
}

/// The profiles by which a post can check: those that ask the lists of lost and stolen documents. Without them no traveller's document was
/// checked as rights 3 has it.
pub fn for_posts() -> impl Iterator<Item = Policy> {
    Policy::names().filter_map(|name| Policy::named(name).ok()).filter(Policy::asks_lists)
}

/// Whether a rule says how long records of a class are kept. What goes to the archive at its end explains the record itself (who was
/// who, who agreed on what, what was trusted): nobody at a post shortens that.
#[must_use]
pub fn may_change(class: &RecordClass) -> bool {
    class.end == End::Erase
}

/// A rule that two people have to agree on.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RuleChange {
    /// The rule.
    #[n(7)]
    pub rule: Rule,
}

impl Content for RuleChange {
    fn matter(&self) -> Matter {
        match self.rule {
            Rule::Checks { .. } => Matter::Policy,
            Rule::Kept { .. } => Matter::Retention,
        }
    }

    fn concerns(&self) -> Option<AccountId> {
        None
    }
}

/// What the key of the second person confirms: this content of this proposal.
#[must_use]
pub fn decision(proposal: StreamId, content: Digest) -> [u8; 32] {
    Sha256::digest(cbor::write(&(FORMAT, proposal, content))).into()
}
