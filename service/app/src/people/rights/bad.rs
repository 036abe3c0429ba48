//! Why a table of rights is none.

use super::{Action, Role, Rule, Scope};
use std::fmt;

/// What is wrong with a table of rights, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadRights {
    /// It is no TOML; the line and why.
    NoToml(String),
    /// A key at the top that is neither `role` nor `apart`.
    UnknownKey(String),
    /// Something stands where a table belongs.
    NoTable(String),
    /// A role that the house does not know.
    UnknownRole(String),
    /// A role of which the file says nothing.
    MissingRole(Role),
    /// An action that the house does not know.
    UnknownAction {
        /// Under this role.
        role: Role,
        /// As it is written.
        action: String,
    },
    /// Something that is no scope.
    UnknownScope {
        /// Under this role.
        role: Role,
        /// Of this action.
        action: Action,
        /// As it is written.
        scope: String,
    },
    /// A scope that has no meaning for the action.
    NoSuchScope {
        /// Under this role.
        role: Role,
        /// Of this action.
        action: Action,
        /// The scope.
        scope: Scope,
    },
    /// A right that breaks a rule of the house.
    Forbidden {
        /// Of this role.
        role: Role,
        /// To do this.
        action: Action,
        /// The rule.
        rule: Rule,
    },
    /// A right that every house gives, and this file does not.
    Required {
        /// Of this role.
        role: Role,
        /// To do this.
        action: Action,
        /// So far.
        scope: Scope,
    },
    /// Something that somebody must be able to do, and that nobody may.
    Nobody(Action),
    /// Something among the roles to keep apart that is not two different roles.
    NoPair(String),
}

impl fmt::Display for BadRights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToml(why) => f.write_str(why),
            Self::UnknownKey(key) => write!(f, "{key}: neither role nor apart"),
            Self::NoTable(place) => write!(f, "{place}: no table"),
            Self::UnknownRole(name) => write!(f, "{name}: no role"),
            Self::MissingRole(role) => write!(f, "role.{role}: is missing"),
            Self::UnknownAction { role, action } => write!(f, "role.{role}.{action}: no action"),
            Self::UnknownScope { role, action, scope } => {
                write!(f, "role.{role}.{action}: {scope} is no scope")
            }
            Self::NoSuchScope { role, action, scope } => {
                let known: Vec<&str> = action.scopes().iter().map(|scope| scope.as_str()).collect();
                write!(f, "role.{role}.{action}: {scope} has no meaning here, only {}", known.join(", "))
            }
            Self::Forbidden { role, action, rule } => write!(f, "role.{role}.{action}: breaks {rule}"),
            Self::Required { role, action, scope } => write!(f, "role.{role}.{action}: must be {scope}"),
            Self::Nobody(action) => write!(f, "{action}: nobody may, and somebody must"),
            Self::NoPair(text) => write!(f, "apart: {text} is not two different roles"),
        }
    }
}

impl std::error::Error for BadRights {}
