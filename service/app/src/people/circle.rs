//! Whose things an action reaches, as something that can be searched by.

use super::account::Post;
use super::officer::Asked;
use super::rights::{Action, Scope};
use spartel_ledger::id::AccountId;
use std::collections::BTreeSet;

/// Things that an action reaches together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Circle {
    /// Everything of the authority.
    All,
    /// Everything at a post.
    Post(Post),
    /// Everything that an account is in charge of.
    Own(AccountId),
}

impl Asked<'_> {
    /// The circles that this action reaches for this officer: exactly what [`Asked::reaches`] says thing by thing.
    #[must_use]
    pub fn circles(&self, action: Action) -> BTreeSet<Circle> {
        let mut circles = BTreeSet::new();
        for (account, capacity, scope) in self.scopes(action) {
            match scope {
                Scope::All => return [Circle::All].into(),
                Scope::Post => circles.extend(capacity.posts.iter().cloned().map(Circle::Post)),
                Scope::Own => {}
            }
            circles.insert(Circle::Own(account));
        }
        circles
    }

    /// Whether a thing at a post can be put in this officer's charge for them to do this: they may do it, and are posted there.
    #[must_use]
    pub fn takes_at(&self, action: Action, post: &Post) -> bool {
        self.scopes(action).any(|(_, capacity, scope)| scope == Scope::All || capacity.posts.contains(post))
    }

    /// Whether this officer may do this at a post where nobody is in charge of the thing (yet).
    #[must_use]
    pub fn reaches_at(&self, action: Action, post: &Post) -> bool {
        let circles = self.circles(action);
        circles.contains(&Circle::All) || circles.contains(&Circle::Post(post.clone()))
    }
}
