//! Rights: which role may do what, and how far. One table in one file, `rights.toml`, and the rules that no file may break.

mod action;
mod bad;
mod role;
mod rule;
mod scope;

pub use action::{Action, Matter, Touches};
pub use bad::BadRights;
pub use role::Role;
pub use rule::{REQUIRED, Rule, forbids, somebody_must};
pub use scope::Scope;

use std::collections::BTreeMap;
use toml::{Table, Value};

/// The file that this program brings with it.
pub const SHIPPED: &str = include_str!("rights.toml");

/// What each role may do: a table that was found to keep every rule of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    roles: BTreeMap<Role, BTreeMap<Action, Scope>>,
    /// Roles that this authority keeps apart beside those that every house keeps apart.
    apart: Vec<(Role, Role)>,
}

impl Rights {
    /// Reads an authority's file, which stands in the place of the shipped one and is whole.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, BadRights> {
        let file: Table = text.parse().map_err(|e: toml::de::Error| BadRights::NoToml(e.to_string()))?;
        let stranger = file.keys().find(|key| !["role", "apart"].contains(&key.as_str()));
        if let Some(key) = stranger {
            return Err(BadRights::UnknownKey(key.clone()));
        }
        let roles = roles(file.get("role"))?;
        keep_the_rules(&roles)?;
        Ok(Self { roles, apart: file.get("apart").map_or(Ok(Vec::new()), apart)? })
    }

    /// What this program brings with it.
    ///
    /// # Panics
    /// Never: a test reads the same text.
    #[must_use]
    pub fn shipped() -> Self {
        Self::parse(SHIPPED).expect("a table that a test has read")
    }

    /// How far somebody who holds these roles may do this; none where they may not. Who holds roles that are apart may do nothing: nobody
    /// should, and together they would undo what each may not.
    #[must_use]
    pub fn may(&self, roles: &[Role], action: Action) -> Option<Scope> {
        if self.conflict(roles).is_some() {
            return None;
        }
        roles.iter().filter_map(|role| self.of(*role).get(&action)).copied().max()
    }

    /// What a role may do, and how far.
    ///
    /// # Panics
    /// Never: every table has every role.
    #[must_use]
    pub fn of(&self, role: Role) -> &BTreeMap<Action, Scope> {
        &self.roles[&role]
    }

    /// The first two of these roles that no person may hold together.
    #[must_use]
    pub fn conflict(&self, roles: &[Role]) -> Option<(Role, Role)> {
        let pairs = roles.iter().enumerate().flat_map(|(at, one)| {
            let later = &roles[at + 1..];
            later.iter().map(|two| (*one, *two))
        });
        pairs.into_iter().find(|(one, two)| self.is_apart(*one, *two))
    }

    /// Whether no person may hold both roles.
    #[must_use]
    pub fn is_apart(&self, one: Role, two: Role) -> bool {
        one.is_apart(two) || self.apart.contains(&(one, two)) || self.apart.contains(&(two, one))
    }
}

fn roles(section: Option<&Value>) -> Result<BTreeMap<Role, BTreeMap<Action, Scope>>, BadRights> {
    let empty = Table::new();
    let section = match section {
        None => &empty,
        Some(section) => section.as_table().ok_or(BadRights::NoTable("role".into()))?,
    };
    let mut roles = BTreeMap::new();
    for (name, actions) in section {
        let role = Role::parse(name).ok_or_else(|| BadRights::UnknownRole(name.clone()))?;
        let actions = actions.as_table().ok_or_else(|| BadRights::NoTable(format!("role.{name}")))?;
        let rights = actions.iter().map(|(action, scope)| right(role, action, scope));
        roles.insert(role, rights.collect::<Result<_, _>>()?);
    }
    match Role::ALL.iter().find(|role| !roles.contains_key(role)) {
        Some(missing) => Err(BadRights::MissingRole(*missing)),
        None => Ok(roles),
    }
}

fn right(role: Role, action: &str, scope: &Value) -> Result<(Action, Scope), BadRights> {
    let unknown = || BadRights::UnknownAction { role, action: action.into() };
    let action = Action::parse(action).ok_or_else(unknown)?;
    let scope_of = scope.as_str().and_then(Scope::parse);
    let scope = scope_of.ok_or_else(|| BadRights::UnknownScope { role, action, scope: scope.to_string() })?;
    if !action.scopes().contains(&scope) {
        return Err(BadRights::NoSuchScope { role, action, scope });
    }
    match forbids(role, action) {
        Some(rule) => Err(BadRights::Forbidden { role, action, rule }),
        None => Ok((action, scope)),
    }
}

fn keep_the_rules(roles: &BTreeMap<Role, BTreeMap<Action, Scope>>) -> Result<(), BadRights> {
    for (role, action, scope) in REQUIRED.iter().copied() {
        if roles[&role].get(&action) != Some(&scope) {
            return Err(BadRights::Required { role, action, scope });
        }
    }
    let nobody_may = |action: &Action| !roles.values().any(|rights| rights.contains_key(action));
    somebody_must().find(nobody_may).map_or(Ok(()), |action| Err(BadRights::Nobody(action)))
}

/// Pairs of roles that this authority keeps apart.
fn apart(list: &Value) -> Result<Vec<(Role, Role)>, BadRights> {
    let pairs = list.as_array().ok_or(BadRights::NoPair(list.to_string()))?;
    let role = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        Role::parse(name).ok_or_else(|| BadRights::UnknownRole(name.into()))
    };
    let pair = |pair: &Value| match pair.as_array().map(Vec::as_slice) {
        Some([one, two]) if one != two => Ok((role(one)?, role(two)?)),
        _ => Err(BadRights::NoPair(pair.to_string())),
    };
    pairs.iter().map(pair).collect()
}
