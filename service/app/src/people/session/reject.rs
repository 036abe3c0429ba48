//! Why somebody is not let in, and why a session ended.

use crate::people::word::words;

words! {
    /// Why not. No shift, no help by badge and PIN, and a wrong PIN look alike to a browser, which else would learn who is on duty.
    Rejection {
        /// There is no such session at this desk, or it has ended.
        NoSession = "no-session",
        /// It is locked.
        Locked = "locked",
        /// It is not locked.
        NotLocked = "not-locked",
        /// No shift of this officer runs: a passkey begins one.
        NoShift = "no-shift",
        /// Badge and PIN do not help in this shift: it did not begin with a passkey, or too many PINs were wrong.
        QuickOff = "quick-off",
        /// The session did not begin with a passkey, which setting this needs.
        NotByPasskey = "not-by-passkey",
        /// The PIN is wrong.
        WrongPin = "wrong-pin",
        /// The new id is in use.
        IdKnown = "id-known",
        /// Nobody asked to confirm this decision, or it was done already.
        NotAsked = "not-asked",
        /// It was another decision that was asked or confirmed.
        AnotherDecision = "another-decision",
        /// The two minutes are over.
        TooLate = "too-late",
    }
}

impl std::error::Error for Rejection {}

words! {
    /// Why a session ended.
    End {
        /// Nothing was done for a quarter of an hour.
        Idle = "idle",
        /// The shift was over.
        ShiftOver = "shift-over",
        /// Somebody signed in at the desk.
        Replaced = "replaced",
        /// The officer signed out.
        SignedOut = "signed-out",
        /// The officer left the authority.
        Left = "left",
        /// A key of the officer was lost.
        KeyLost = "key-lost",
        /// The officer's credentials were reset.
        CredentialsReset = "credentials-reset",
    }
}

words! {
    /// Why every session of an officer ends at once.
    Revoked {
        /// They left the authority.
        Left = "left",
        /// A key of theirs was lost.
        KeyLost = "key-lost",
        /// Their credentials were reset.
        CredentialsReset = "credentials-reset",
    }
}

impl From<Revoked> for End {
    fn from(revoked: Revoked) -> Self {
        match revoked {
            Revoked::Left => Self::Left,
            Revoked::KeyLost => Self::KeyLost,
            Revoked::CredentialsReset => Self::CredentialsReset,
        }
    }
}
