//! How often documents of a state are referred, and how often a check was wrong: counted over the contacts of a month that is over, and shown
//! only where nobody is singled out.
//!
//! ```text
//! month ─► contacts ─► documents with what checks found, whether they were referred, what officers made of them
//!                        └─► groups (pure) ─► those of eleven and more, none of which gives away a smaller one by subtraction
//! ```
//!
//! Months are apart, and none is counted before it is over: two questions that overlap would give the difference away.

mod count;
mod month;
mod shown;

pub(crate) use count::count;
pub use month::Month;
pub use shown::{Counted, Document, Found, LEAST, Row, Tables, tables};

use crate::people::Asked;
use crate::people::rights::{Action, Scope};
use std::collections::BTreeSet;

/// Whose rates somebody sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Those of the whole authority.
    All,
    /// Those of these posts, each by itself.
    Posts(BTreeSet<String>),
}

/// Whose rates this officer sees; none where they see none.
#[must_use]
pub fn reach(asked: Asked<'_>) -> Option<Reach> {
    use crate::people::Circle;
    if asked.may(Action::SeeRates)? == Scope::All {
        return Some(Reach::All);
    }
    let posts = asked.circles(Action::SeeRates).into_iter().filter_map(|circle| match circle {
        Circle::Post(post) => Some(post.0.to_string()),
        Circle::All | Circle::Own(_) => None,
    });
    Some(Reach::Posts(posts.collect()))
}

impl Tables {
    /// The tables that somebody sees, each with its post; the whole authority's has none.
    #[must_use]
    pub fn within(self, reach: &Reach) -> Vec<(Option<String>, Vec<Row>)> {
        match reach {
            Reach::All => vec![(None, self.all)],
            Reach::Posts(posts) => {
                let ours = self.posts.into_iter().filter(|(post, _)| posts.contains(post));
                ours.map(|(post, rows)| (Some(post), rows)).collect()
            }
        }
    }
}
