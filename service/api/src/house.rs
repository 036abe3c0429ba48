//! The house about itself on the wire: what each role may do, the state of the record, and what is kept until when.

use crate::id::Id;
use crate::session::Right;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What each role may do here, and what no file of an authority changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Roles {
    /// Every role.
    pub roles: Vec<RoleRights>,
    /// What needs two people.
    pub matters: Vec<MatterOfTwo>,
    /// What somebody must be able to do, whoever it is.
    pub somebody_must: Vec<&'static str>,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RoleRights {
    /// Which.
    #[schema(example = "first-line")]
    pub role: &'static str,
    /// What it may do here, each with how far: `own`, `post` or `all`.
    pub may: Vec<Right>,
    /// What it may do whatever a file says.
    pub always: Vec<Right>,
    /// What it may never do, whatever a file says, each with the rule.
    pub never: Vec<NeverMay>,
    /// Roles that nobody holds together with it here; some of them by a file of this authority.
    pub apart: Vec<Apart>,
}

/// Something that a role never may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct NeverMay {
    /// What.
    pub action: &'static str,
    /// By which rule.
    #[schema(example = "administrator-apart")]
    pub rule: &'static str,
}

/// A role that nobody holds together with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Apart {
    /// Which.
    pub role: &'static str,
    /// Whether it is so in every house, whatever a file says.
    pub always: bool,
}

/// Something that one person proposes and another approves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MatterOfTwo {
    /// What.
    #[schema(example = "role")]
    pub matter: &'static str,
    /// Proposing it.
    pub propose: &'static str,
    /// Approving it.
    pub approve: &'static str,
    /// The roles that may approve it at most, whatever a file says.
    pub approvers: Vec<&'static str>,
}

/// The state of the record: nothing of what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Ledger {
    /// How many events were recorded.
    pub size: u64,
    /// The newest tree that was signed; absent before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<LedgerCheckpoint>,
    /// When the server last looked whether the record begins with what was signed, and signed what came since; absent where it has not yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looked: Option<LedgerLook>,
}

/// A tree that was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct LedgerCheckpoint {
    /// The name of the record.
    #[schema(example = "post.example/record")]
    pub origin: String,
    /// How many events it has.
    pub size: u64,
    /// The hash over all of them, in 64 hexadecimal digits.
    pub root: String,
    /// Who signed it, the log first: names and ids of keys, as they stand there.
    pub signatures: Vec<SignerKey>,
}

/// A key that signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SignerKey {
    /// Its name.
    pub name: String,
    /// Its id, in eight hexadecimal digits.
    #[schema(example = "1a2b3c4d")]
    pub key: String,
}

/// What was found when the server last looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct LedgerLook {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What is wrong, by a code; absent where all is as it was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
}

/// What is kept, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Retention {
    /// Classes of records, by their codes.
    pub classes: Vec<KeptClass>,
    /// The latest erasures, newest first; those at the end of a contact in which nothing was found are not among them.
    pub erasures: Vec<ErasureLine>,
}

/// A class of records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KeptClass {
    /// Which.
    #[schema(example = "inspection")]
    pub class: String,
    /// When its clock begins to run, how long it runs, and what comes then; absent where nobody declared the class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// How many records are kept, those past their end among them.
    pub kept: u64,
    /// How many of them are past their last month.
    pub due: u64,
    /// How many of those have been for a whole month.
    pub overdue: u64,
    /// The first month that ends records of this class that are kept, as `2027-03`; absent where none is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// For how long a class of records is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Term {
    /// When its clock begins to run: `begun` or `contact-end`.
    pub clock: &'static str,
    /// For how many months it runs.
    pub months: u16,
    /// What becomes of a record then: `erase` or `archive`.
    pub end: &'static str,
    /// Whether it goes with a contact in which nothing was found.
    pub evidence: bool,
    /// The fewest and the most months that a rule can say; absent where no rule says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub between: Option<[u16; 2]>,
}

/// An erasure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ErasureLine {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// On what ground, by its code.
    pub ground: String,
    /// How many records.
    pub records: u64,
}

/// The rules of the house, and what they can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Rules {
    /// Those in force, the newest first.
    pub rules: Vec<RuleInForce>,
    /// Posts at which somebody or something is, with the profile by which each checks.
    pub posts: Vec<PostChecks>,
    /// The profile of a post about which no rule says anything, its own or one for all.
    #[schema(example = "desk")]
    pub otherwise: String,
    /// The profiles that a rule can name.
    pub profiles: Vec<String>,
}

/// A post, with the profile by which it checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PostChecks {
    /// Its code.
    #[schema(example = "uto1")]
    pub post: String,
    /// The profile.
    #[schema(example = "desk")]
    pub profile: String,
}

/// A rule that two people agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RuleInForce {
    /// What it says.
    pub rule: Rule,
    /// Since when, in milliseconds since 1970.
    pub at: i64,
    /// Who approved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Id>,
    /// The proposal that it was.
    pub proposal: Id,
}

/// A rule of the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// By which profile contacts are checked.
    Checks(ChecksRule),
    /// For how long records are kept.
    Kept(KeptRule),
}

/// By which profile contacts are checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecksRule {
    /// At this post; absent at all that have no rule of their own.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(example = "uto1")]
    pub post: Option<String>,
    /// The profile.
    #[schema(example = "desk-visible")]
    pub profile: String,
}

/// For how long records of a class are kept whose clock begins to run after the rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KeptRule {
    /// The class.
    #[schema(example = "evidence")]
    pub class: String,
    /// For so many months.
    pub months: u16,
}
