//! Roles: what a person is in the house.

use crate::people::word::words;
use minicbor::{Decode, Encode};

words! {
    /// A role that an account is given.
    #[derive(Encode, Decode)]
    #[cbor(index_only)]
    Role {
        /// Meets travellers at the desk (first line).
        #[n(0)]
        FirstLine = "first-line",
        /// Examines who and what was referred, in the laboratory too (second line).
        #[n(1)]
        SecondLine = "second-line",
        /// Asks about safeguards in private, and alone reads what was dropped there.
        #[n(2)]
        Protection = "protection",
        /// Runs a post, and answers for it.
        #[n(3)]
        Commander = "commander",
        /// Keeps the lists that say whom the house trusts.
        #[n(4)]
        TrustListManager = "trust-list-manager",
        /// Keeps machines and accounts.
        #[n(5)]
        Administrator = "administrator",
        /// Looks after the protection of data: who saw what.
        #[n(6)]
        Auditor = "auditor",
        /// Trains officers.
        #[n(7)]
        Trainer = "trainer",
    }
}

impl Role {
    /// Whether no person may hold both, whatever a file says: who keeps the machines, who watches, and who asks about safeguards each do
    /// not decide about travellers, nor about what the others do.
    #[must_use]
    pub fn is_apart(self, other: Self) -> bool {
        use Role::{Administrator, Auditor, Commander, FirstLine, Protection, SecondLine, Trainer};
        let apart = |one, two| match (one, two) {
            (one, two) if one == two => false,
            // Who watches has nothing to watch of their own.
            (Auditor, _) => true,
            (Administrator, two) => two != Trainer,
            // Who asks does not decide.
            (Protection, two) => matches!(two, FirstLine | SecondLine | Commander),
            _ => false,
        };
        apart(self, other) || apart(other, self)
    }
}
