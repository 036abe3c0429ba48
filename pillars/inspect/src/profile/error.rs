//! Why a profile was refused.

use std::fmt;

/// Why a profile was refused. A profile that names something unknown is never read as one that does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfileError {
    /// No profile of this name comes with this crate.
    UnknownProfile(Box<str>),
    /// Not TOML, or not the fields of a profile.
    Syntax(Box<str>),
    /// The catalogue of capabilities has no such capability.
    UnknownCapability(Box<str>),
    /// The catalogue of checks has no such path.
    UnknownCheck(Box<str>),
    /// No file of the chip has this name.
    UnknownPart(Box<str>),
    /// A country code that is malformed.
    BadCountry(Box<str>),
    /// A check is demanded although the profile does not ask for it, or asks for it as evaluatory only.
    DemandNotAsked(Box<str>),
    /// A set of checks that can be relaxed has no code for a name, the name of another one, or nothing in it.
    BadSet(Box<str>),
    /// A check could be relaxed that nothing demands.
    NotDemanded(Box<str>),
    /// The profile demands nothing, so that it could never be complete.
    NothingDemanded,
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownProfile(name) => write!(f, "no profile is called {name:?}"),
            Self::Syntax(reason) => write!(f, "not a profile: {reason}"),
            Self::UnknownCapability(name) => write!(f, "no capability is called {name:?}"),
            Self::UnknownCheck(path) => write!(f, "no check has the path {path:?}"),
            Self::UnknownPart(name) => write!(f, "no file is called {name:?}"),
            Self::BadCountry(code) => write!(f, "not a country code: {code:?}"),
            Self::DemandNotAsked(path) => write!(f, "demanded but not asked for: {path:?}"),
            Self::BadSet(name) => write!(f, "not a set that can be relaxed: {name:?}"),
            Self::NotDemanded(path) => write!(f, "can be relaxed, but is not demanded: {path:?}"),
            Self::NothingDemanded => f.write_str("the profile demands nothing"),
        }
    }
}

impl std::error::Error for ProfileError {}
