//! Why an account is not changed.

use crate::people::word::words;

words! {
    /// Why not.
    Rejection {
        /// Who asks has no account, or left.
        Nobody = "nobody",
        /// Their roles do not let them do this, or not that far.
        MayNot = "may-not",
        /// Only the holder of the account may.
        NotTheirs = "not-theirs",
        /// Only another than the holder of the account may.
        Oneself = "oneself",
        /// There is no such account, or its holder left.
        NoAccount = "no-account",
        /// The account is there already.
        Exists = "exists",
        /// The service number is that of an account, of somebody who left perhaps.
        NumberTaken = "number-taken",
        /// This role is not one that begins without two people.
        NotFounding = "not-founding",
        /// The first of this role was made already.
        AlreadyFounded = "already-founded",
        /// Somebody who holds this role can sign in: another is given it by two people.
        Staffed = "staffed",
        /// The approval was used already.
        ApprovalUsed = "approval-used",
        /// They hold this role already.
        AlreadyHeld = "already-held",
        /// They do not hold this role.
        NotHeld = "not-held",
        /// Roles would come together that no person holds together.
        Apart = "apart",
        /// Nothing would change.
        NoChange = "no-change",
        /// Nobody stands in for themselves.
        DeputyOneself = "deputy-oneself",
        /// It ends before it begins, is over already, or lasts too long.
        BadTerm = "bad-term",
        /// There are as many as an account can have.
        TooMany = "too-many",
        /// They do not stand in.
        NoDeputy = "no-deputy",
        /// This passkey is known, as that of this or another account.
        PasskeyKnown = "passkey-known",
        /// There is no such passkey here.
        PasskeyUnknown = "passkey-unknown",
        /// This badge is that of an account.
        BadgeKnown = "badge-known",
        /// Somebody at the provider is linked to another account.
        IdentityKnown = "identity-known",
        /// This account is linked to somebody at the provider already.
        IdentityHeld = "identity-held",
        /// This account is not linked to whoever signed in at the provider.
        IdentityUnknown = "identity-unknown",
        /// Its holder has something to sign in with: only new credentials, taken first, let anybody hand out a link.
        NotFresh = "not-fresh",
        /// The link does not work: it was used, is over, or never was.
        NoLink = "no-link",
        /// The code was used already, or one after it was.
        CodeUsed = "code-used",
        /// What verifies the passkey is too long.
        CredentialTooLong = "credential-too-long",
        /// A device that is there has this name, or it is none.
        NameTaken = "name-taken",
        /// There is no such device.
        NoDevice = "no-device",
        /// New credentials for this account need two people: whoever handed them out could act in its place.
        NeedsTwo = "needs-two",
    }
}

impl std::error::Error for Rejection {}
