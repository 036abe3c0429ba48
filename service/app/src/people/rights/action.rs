//! Actions: everything that the house lets somebody do, each once.

use super::role::Role;
use super::scope::Scope;
use crate::people::word::words;
use minicbor::{Decode, Encode};

words! {
    /// Something that somebody does.
    Action {
        /// Begin a contact with a traveller (a transaction).
        OpenContact = "open-contact",
        /// Add images, chip files, a zone or a seal to it.
        AddEvidence = "add-evidence",
        /// See a contact with its evidence and results.
        SeeContact = "see-contact",
        /// Write down what the officer saw, by the coded vocabulary.
        Observe = "observe",
        /// Assess at the level of the first line: a suspicion.
        AssessSuspicion = "assess-suspicion",
        /// Assess at the level of the second line: a finding.
        AssessFinding = "assess-finding",
        /// Assess at the level of the laboratory: an opinion.
        AssessOpinion = "assess-opinion",
        /// Refer a contact to the second line.
        Refer = "refer",
        /// Close a referral.
        CloseReferral = "close-referral",
        /// Correct what was recorded, by a new event.
        Correct = "correct",
        /// Make one contact of two.
        Merge = "merge",
        /// Make two contacts of one.
        Split = "split",
        /// Hand open contacts over to a colleague.
        HandOverContacts = "hand-over-contacts",
        /// Run a kept inspection again with newer rules or lists.
        RunAgain = "run-again",
        /// Close a contact without an act.
        CloseContact = "close-contact",

        /// Admit.
        Admit = "admit",
        /// Admit by derogation.
        AdmitByDerogation = "admit-by-derogation",
        /// Refuse entry.
        Refuse = "refuse",
        /// Keep from leaving.
        KeepFromLeaving = "keep-from-leaving",
        /// Seize a document.
        Seize = "seize",
        /// Return a person to the carrier.
        ReturnToCarrier = "return-to-carrier",
        /// Hand a person over to the judicial police.
        HandOver = "hand-over",
        /// Let a person go to protection.
        Protect = "protect",
        /// Record that a person withdrew or left.
        Withdrew = "withdrew",

        /// Ask the questions of the safeguards, in private, and drop the answers.
        InterviewSafeguards = "interview-safeguards",
        /// Read what was dropped.
        ReadSafeguards = "read-safeguards",

        /// Look over lanes, queues and devices.
        WatchLanes = "watch-lanes",
        /// Relax checks at a post for a time, and lift that.
        RelaxChecks = "relax-checks",
        /// Read the log of a post and write in it.
        KeepPostLog = "keep-post-log",
        /// See rates of referral and false alarm.
        SeeRates = "see-rates",
        /// See which lists are trusted, and how old they are.
        SeeTrust = "see-trust",
        /// See the state of the record: size, checkpoints, backups.
        SeeLedgerState = "see-ledger-state",
        /// See who saw what, and why.
        SeeAccessLog = "see-access-log",

        /// Take in the next list of a signer that is accepted.
        ImportRoutineList = "import-routine-list",

        /// Propose a trust anchor.
        ProposeAnchor = "propose-anchor",
        /// Propose a signer of lists.
        ProposeListSigner = "propose-list-signer",
        /// Propose to take something in that nobody signed.
        ProposeUnsignedImport = "propose-unsigned-import",
        /// Propose to trust something no more.
        ProposeRemoval = "propose-removal",
        /// Propose to give or take a role.
        ProposeRole = "propose-role",
        /// Propose a policy.
        ProposePolicy = "propose-policy",
        /// Propose how long records are kept.
        ProposeRetention = "propose-retention",

        /// Approve a trust anchor.
        ApproveAnchor = "approve-anchor",
        /// Approve a signer of lists.
        ApproveListSigner = "approve-list-signer",
        /// Approve taking in what nobody signed.
        ApproveUnsignedImport = "approve-unsigned-import",
        /// Approve that something is trusted no more.
        ApproveRemoval = "approve-removal",
        /// Approve that a role is given or taken.
        ApproveRole = "approve-role",
        /// Approve a policy.
        ApprovePolicy = "approve-policy",
        /// Approve how long records are kept.
        ApproveRetention = "approve-retention",

        /// Make accounts, reset credentials, record who left.
        ManageAccounts = "manage-accounts",
        /// Make posts and lanes, and say who is posted there.
        ManagePosts = "manage-posts",
        /// Give tokens to readers, cameras and gates, and take them.
        ManageDeviceTokens = "manage-device-tokens",
        /// Add and revoke one's own passkeys.
        ManageOwnPasskeys = "manage-own-passkeys",
        /// Name who stands in for oneself for a time.
        NameDeputy = "name-deputy",
    }
}

words! {
    /// What needs two people.
    #[derive(Encode, Decode)]
    #[cbor(index_only)]
    Matter {
        /// A trust anchor.
        #[n(0)]
        Anchor = "anchor",
        /// A signer of lists.
        #[n(1)]
        ListSigner = "list-signer",
        /// Something to take in that nobody signed.
        #[n(2)]
        UnsignedImport = "unsigned-import",
        /// Something that is to be trusted no more.
        #[n(3)]
        Removal = "removal",
        /// A role that is given or taken.
        #[n(4)]
        Role = "role",
        /// A policy.
        #[n(5)]
        Policy = "policy",
        /// How long records are kept.
        #[n(6)]
        Retention = "retention",
    }
}

impl Matter {
    /// Proposing it.
    #[must_use]
    pub const fn propose(self) -> Action {
        self.actions().0
    }

    /// Approving it.
    #[must_use]
    pub const fn approve(self) -> Action {
        self.actions().1
    }

    const fn actions(self) -> (Action, Action) {
        match self {
            Self::Anchor => (Action::ProposeAnchor, Action::ApproveAnchor),
            Self::ListSigner => (Action::ProposeListSigner, Action::ApproveListSigner),
            Self::UnsignedImport => (Action::ProposeUnsignedImport, Action::ApproveUnsignedImport),
            Self::Removal => (Action::ProposeRemoval, Action::ApproveRemoval),
            Self::Role => (Action::ProposeRole, Action::ApproveRole),
            Self::Policy => (Action::ProposePolicy, Action::ApprovePolicy),
            Self::Retention => (Action::ProposeRetention, Action::ApproveRetention),
        }
    }

    /// Whether it says whom the house trusts.
    #[must_use]
    pub const fn is_trust(self) -> bool {
        matches!(self, Self::Anchor | Self::ListSigner | Self::UnsignedImport | Self::Removal)
    }

    /// The roles that may approve it at most, whatever a file says.
    #[must_use]
    pub const fn approvers(self) -> &'static [Role] {
        if self.is_trust() { &[Role::TrustListManager, Role::Commander] } else { &[Role::Commander] }
    }
}

/// What an action touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touches {
    /// What is known of a traveller.
    Content,
    /// A traveller, or their document: an act.
    Traveller,
    /// What is said in private.
    Safeguards,
    /// The work of the house, without anybody's content.
    Work,
    /// Who saw what.
    AccessLog,
    /// Whom the house trusts, where one person is enough.
    Trust,
    /// A matter for two people, by the first.
    Proposal(Matter),
    /// A matter for two people, by the second.
    Approval(Matter),
    /// Accounts, posts and devices.
    Household,
    /// One's own account.
    Oneself,
}

impl Action {
    /// What it touches.
    #[must_use]
    pub fn touches(self) -> Touches {
        use Action as A;
        let of_two = Matter::ALL.iter().copied().find_map(|matter| match self {
            _ if self == matter.propose() => Some(Touches::Proposal(matter)),
            _ if self == matter.approve() => Some(Touches::Approval(matter)),
            _ => None,
        });
        of_two.unwrap_or(match self {
            A::InterviewSafeguards | A::ReadSafeguards => Touches::Safeguards,
            A::WatchLanes | A::SeeRates | A::SeeTrust | A::SeeLedgerState => Touches::Work,
            A::SeeAccessLog => Touches::AccessLog,
            A::ImportRoutineList => Touches::Trust,
            A::ManageAccounts | A::ManagePosts | A::ManageDeviceTokens => Touches::Household,
            A::ManageOwnPasskeys | A::NameDeputy => Touches::Oneself,
            _ if self.is_act() => Touches::Traveller,
            // What is named nowhere counts as content, the most guarded thing.
            _ => Touches::Content,
        })
    }

    /// Whether it is an act on a traveller or their document.
    #[must_use]
    pub const fn is_act(self) -> bool {
        use Action::{
            Admit, AdmitByDerogation, HandOver, KeepFromLeaving, Protect, Refuse, ReturnToCarrier, Seize,
            Withdrew,
        };
        matches!(
            self,
            Admit
                | AdmitByDerogation
                | Refuse
                | KeepFromLeaving
                | Seize
                | ReturnToCarrier
                | HandOver
                | Protect
                | Withdrew
        )
    }

    /// The scopes that have a meaning for it: one's own account is nobody else's, and whom the house trusts is the same at all posts.
    #[must_use]
    pub fn scopes(self) -> &'static [Scope] {
        match self.touches() {
            Touches::Oneself => &[Scope::Own],
            Touches::AccessLog | Touches::Trust | Touches::Proposal(_) | Touches::Approval(_) => {
                &[Scope::All]
            }
            // Nobody begins a contact where they do not stand.
            _ if self == Self::OpenContact => &[Scope::Post],
            Touches::Work | Touches::Household => &[Scope::Post, Scope::All],
            _ => Scope::ALL,
        }
    }
}
