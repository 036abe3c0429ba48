//! People on the wire: accounts, what needs two people, and how somebody signs in.

use crate::house::Rule;
use crate::id::Id;
use crate::trust::Difference;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A question that the page's script gives to `navigator.credentials`, as Web Authentication has it.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Question {
    /// The question.
    #[schema(value_type = Object)]
    pub question: Value,
}

/// What `navigator.credentials` answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyAnswer {
    /// The answer, as the browser gave it.
    #[schema(value_type = Object)]
    pub answer: Value,
}

/// Ways to sign in beside passkeys, passwords, PINs and badges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Ways {
    /// The authority's own identity provider, where officers sign in at one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<Provider>,
}

/// An identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Provider {
    /// What people call it, by the tags of languages.
    pub name: BTreeMap<String, String>,
}

/// Where a page sends its browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SendTo {
    /// An address of the provider: the page goes there itself, and its browser comes back.
    pub address: String,
}

/// What a browser comes back from a provider with (OpenID Connect Core, 3.1.2.5; RFC 9207).
#[derive(Clone, Default, Deserialize)]
pub struct CameBack {
    /// Which question it answers, as it says.
    #[serde(default)]
    pub state: Option<String>,
    /// The code that becomes a token.
    #[serde(default)]
    pub code: Option<String>,
    /// The issuer, as it says.
    #[serde(default)]
    pub iss: Option<String>,
    /// That nobody signed in.
    #[serde(default)]
    pub error: Option<String>,
}

/// Who signs in with a password and a code.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ByPassword {
    /// The service number, as it is typed.
    pub number: String,
    /// The password.
    pub password: String,
    /// The code of six digits.
    pub code: String,
}

/// A PIN, of who has a number or of whose session is locked here.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ByPin {
    /// The service number; none unlocks the session of this desk.
    #[serde(default)]
    pub number: Option<String>,
    /// The PIN.
    pub pin: String,
}

/// A badge, as it was shown when it was made.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Badge {
    /// 64 hexadecimal digits.
    pub badge: String,
}

/// A link.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// 64 hexadecimal digits.
    pub link: String,
}

/// Whose link it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Linked {
    /// The service number.
    pub number: String,
}

/// A secret of codes, shown once.
#[derive(Clone, Serialize, ToSchema)]
pub struct CodeSecret {
    /// As it is typed into an application, in base 32.
    pub secret: String,
    /// As an application reads it out of a picture.
    pub uri: String,
}

/// A password that is set, with a code where it is set with a link.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// The password, of twelve characters at least.
    pub password: String,
    /// A code of the secret that was shown; with a link alone.
    #[serde(default)]
    pub code: Option<String>,
}

/// A PIN that is set.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPin {
    /// Four to eight digits.
    pub pin: String,
}

/// A decision that is to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToConfirm {
    /// SHA-256 of the decision, in 64 hexadecimal digits.
    pub decision: String,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Account {
    /// Its name.
    pub id: Id,
    /// By what it is found.
    pub number: String,
    /// Whether its holder left.
    pub left: bool,
    /// How it came to be: founded, refounded, created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<&'static str>,
    /// Its roles.
    pub roles: Vec<&'static str>,
    /// Where it is posted.
    pub posts: Vec<String>,
    /// Who stands in for it.
    pub deputies: Vec<Deputy>,
    /// Its passkeys, each by 64 hexadecimal digits.
    pub passkeys: Vec<String>,
    /// Whether it is linked to somebody at the provider.
    pub linked: bool,
    /// Whether its holder has something to sign in with.
    pub can_sign_in: bool,
}

/// Somebody who stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Deputy {
    /// Who.
    pub account: Id,
    /// From then on, in milliseconds since 1970.
    pub from: i64,
    /// Until then.
    pub until: i64,
}

/// Accounts, in the order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Accounts {
    /// The accounts.
    pub accounts: Vec<Account>,
}

/// An account that is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// By what it is to be found.
    pub number: String,
}

/// Where an account is posted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Posts {
    /// The posts, by their codes; nowhere else.
    pub posts: Vec<String>,
}

/// Who is to stand in for who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDeputy {
    /// Whose service number.
    pub number: String,
    /// From then on, in milliseconds since 1970.
    pub from: i64,
    /// Until then: 31 days later at most.
    pub until: i64,
}

/// A role that is proposed to be given or taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    /// Whose account.
    pub account: Id,
    /// The role.
    #[schema(example = "first-line")]
    pub role: String,
    /// Whether it is given; else it is taken.
    pub given: bool,
}

/// New credentials that are proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// Whose account.
    pub account: Id,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Proposal {
    /// Its name.
    pub id: Id,
    /// What it is about, by its code.
    pub matter: &'static str,
    /// How far it is: open, approved, refused, withdrawn, expired.
    pub state: &'static str,
    /// Who made it.
    pub by: Id,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Until then it waits.
    pub until: i64,
    /// Whose account it changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Id>,
    /// SHA-256 of its content: who approves it sends this.
    pub digest: String,
    /// Its content, where it is a role that is given or taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleChange>,
    /// Its content, where it is new credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset: Option<Reset>,
    /// Its content, where it is a rule of the house.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// What it would change now in whom the house trusts, while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<Difference>,
    /// Why another person refused it, by the code that they gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// Why an import that waits is not taken any more, by its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_taken: Option<&'static str>,
}

/// Proposals, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Proposals {
    /// The proposals that who asks may see, without their content.
    pub proposals: Vec<Proposal>,
}

/// What an approver saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Approve {
    /// SHA-256 of it, in 64 hexadecimal digits.
    pub digest: String,
    /// Where it changes whom the house trusts: the version that was trusted when its difference was shown.
    #[serde(default)]
    pub before: Option<String>,
}

/// Why a proposal is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefuseProposal {
    /// A code.
    #[schema(example = "not-needed")]
    pub reason: String,
}

/// Something that was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ConfirmedDecision {
    /// SHA-256 of the decision, in 64 hexadecimal digits.
    pub decision: String,
    /// SHA-256 of what the browser answered, which the record keeps.
    pub assertion: String,
}
