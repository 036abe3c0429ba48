//! Why a proposal is not made, or not decided.

use crate::people::word::words;

words! {
    /// Why not.
    Rejection {
        /// Nothing was proposed.
        NotProposed = "not-proposed",
        /// It is proposed already.
        AlreadyProposed = "already-proposed",
        /// Their roles do not let them propose this.
        MayNotPropose = "may-not-propose",
        /// Their roles do not let them approve or refuse this.
        MayNotApprove = "may-not-approve",
        /// Who proposed cannot approve or refuse; they can take it back.
        Oneself = "oneself",
        /// Who stands in for who proposed, or for whom they stood in, is not another person in this.
        Deputy = "deputy",
        /// It changes their own account, or that of whom they stand in for.
        Concerned = "concerned",
        /// What they saw is not what was proposed.
        AnotherContent = "another-content",
        /// The clock stands before the time of the proposal.
        BeforeProposed = "before-proposed",
        /// Its time is over.
        Expired = "expired",
        /// It was approved already.
        AlreadyApproved = "already-approved",
        /// It was refused.
        AlreadyRefused = "already-refused",
        /// It was taken back.
        AlreadyWithdrawn = "already-withdrawn",
        /// Only who proposed can take it back.
        NotTheirs = "not-theirs",
    }
}

impl std::error::Error for Rejection {}
