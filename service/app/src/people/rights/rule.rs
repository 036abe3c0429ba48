//! Rules of the house that no authority's own file may break.

use super::action::{Action, Matter, Touches};
use super::role::Role;
use super::scope::Scope;
use crate::people::word::words;

words! {
    /// A rule that a right would break.
    Rule {
        /// The administrator sees no content, acts on no traveller, and has no say in whom the house trusts.
        Administrator = "administrator-apart",
        /// The auditor reads the access log and how the work goes, and never content; and decides nothing.
        Auditor = "auditor-only-looks",
        /// Who keeps lists of trust, or trains, needs no traveller's content for it and acts on none.
        NoContent = "no-content",
        /// Safeguards are asked about and read by protection alone.
        Safeguards = "safeguards-of-protection",
        /// Protection sees a contact for whose holder it is asked, and lets a person go to protection; it decides nothing else.
        Protection = "protection-does-not-decide",
        /// The first line has suspicions; findings and opinions are for who examined.
        FirstLine = "first-line-suspects",
        /// Who saw what is read by the auditor alone.
        AccessLog = "access-log-of-auditor",
        /// Who may approve a matter at most.
        Approver = "approver",
    }
}

/// The rule that forbids a role an action, if one does.
#[must_use]
pub fn forbids(role: Role, action: Action) -> Option<Rule> {
    let touches = action.touches();
    of_all(role, touches).or_else(|| of_role(role, action, touches))
}

/// Rules that keep an action to some roles.
fn of_all(role: Role, touches: Touches) -> Option<Rule> {
    let broken = |kept: bool, rule| (!kept).then_some(rule);
    match touches {
        Touches::Safeguards => broken(role == Role::Protection, Rule::Safeguards),
        Touches::AccessLog => broken(role == Role::Auditor, Rule::AccessLog),
        Touches::Approval(matter) => broken(matter.approvers().contains(&role), Rule::Approver),
        _ => None,
    }
}

/// Rules that keep a role from some actions.
fn of_role(role: Role, action: Action, touches: Touches) -> Option<Rule> {
    let on_people = matches!(touches, Touches::Content | Touches::Traveller);
    let of_trust = touches == Touches::Trust || matches!(touches, Touches::Proposal(of) if of.is_trust());
    let looks = matches!(touches, Touches::AccessLog | Touches::Work) || action == Action::ManageOwnPasskeys;
    match role {
        Role::Administrator if on_people || of_trust => Some(Rule::Administrator),
        Role::Auditor if !looks => Some(Rule::Auditor),
        Role::TrustListManager | Role::Trainer if on_people => Some(Rule::NoContent),
        Role::Protection if on_people && !matches!(action, Action::SeeContact | Action::Protect) => {
            Some(Rule::Protection)
        }
        Role::FirstLine if matches!(action, Action::AssessFinding | Action::AssessOpinion) => {
            Some(Rule::FirstLine)
        }
        _ => None,
    }
}

/// What a role must be able to do, whatever a file says: everybody revokes a key of theirs that was lost, and nobody is spared the auditor.
pub const REQUIRED: &[(Role, Action, Scope)] = &[
    (Role::FirstLine, Action::ManageOwnPasskeys, Scope::Own),
    (Role::SecondLine, Action::ManageOwnPasskeys, Scope::Own),
    (Role::Protection, Action::ManageOwnPasskeys, Scope::Own),
    (Role::Commander, Action::ManageOwnPasskeys, Scope::Own),
    (Role::TrustListManager, Action::ManageOwnPasskeys, Scope::Own),
    (Role::Administrator, Action::ManageOwnPasskeys, Scope::Own),
    (Role::Auditor, Action::ManageOwnPasskeys, Scope::Own),
    (Role::Trainer, Action::ManageOwnPasskeys, Scope::Own),
    (Role::Auditor, Action::SeeAccessLog, Scope::All),
    (Role::Auditor, Action::SeeLedgerState, Scope::All),
];

/// What somebody must be able to do, whoever it is: else a matter could never be decided, or no contact ever end other than by admission.
pub fn somebody_must() -> impl Iterator<Item = Action> {
    let matters = Matter::ALL.iter().flat_map(|matter| [matter.propose(), matter.approve()]);
    matters.chain([
        Action::InterviewSafeguards,
        Action::ReadSafeguards,
        Action::Protect,
        Action::Correct,
        Action::ManageAccounts,
    ])
}
