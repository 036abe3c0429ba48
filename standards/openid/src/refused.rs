//! Why what a provider says is not believed.

use std::fmt;

macro_rules! refused {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// Why not. For a log: whoever signs in is told nothing of it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Refused {
            $($(#[$doc])* $name,)+
        }

        impl Refused {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// A stable code in kebab case.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }
        }
    };
}

refused! {
    /// It has not the form that the standard asks for.
    Malformed = "malformed",
    /// An address in the metadata is none of a host that the configuration names, or is not `https`.
    Host = "host",
    /// The provider cannot do what is needed: codes, PKCE with SHA-256, a signature of a kind that is taken.
    Unfit = "unfit",
    /// It is of another issuer (Core, 3.1.3.7; RFC 9207).
    Issuer = "issuer",
    /// The answer is none to the question that was asked.
    State = "state",
    /// The provider says that it did not sign anybody in.
    Declined = "declined",
    /// The signature is of a kind that is not taken: none, by a shared secret, or unknown.
    Algorithm = "algorithm",
    /// The provider has no such key.
    Key = "key",
    /// The signature is not that of the key.
    Signature = "signature",
    /// It is for another client, or for others beside this one.
    Audience = "audience",
    /// It was asked for by another client.
    AuthorizedParty = "authorized-party",
    /// Its time is over.
    Expired = "expired",
    /// Its time has not come.
    NotYetValid = "not-yet-valid",
    /// It was issued before the question was asked.
    Stale = "stale",
    /// Nobody signed in anew for it: a session at the provider was still open.
    NotAnew = "not-anew",
    /// It answers another question.
    Nonce = "nonce",
    /// It names nobody, or by more than 255 characters.
    Subject = "subject",
    /// Whoever signed in did not show what the configuration demands.
    Strength = "strength",
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Refused {}
