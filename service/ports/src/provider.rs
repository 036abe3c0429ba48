//! The authority's own identity provider (OpenID Connect): where browsers are sent, and what it signed.

use spartel_openid::{Client, Question, Refused, Returned, Signed};
use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAnswer {
    /// The provider cannot be reached, or does not answer in time.
    Away,
    /// As many wait for it as may.
    Busy,
    /// What it says is not believed.
    Refused(Refused),
}

impl NoAnswer {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::Busy => "busy",
            Self::Refused(refused) => refused.code(),
        }
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for NoAnswer {}

impl From<Refused> for NoAnswer {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

/// An answer that takes as long as another machine does, and some seconds at most.
pub type Answering<'a, T> = Pin<Box<dyn Future<Output = Result<T, NoAnswer>> + Send + 'a>>;

/// A provider. Which, and what is demanded of it, was said when this was made.
pub trait Provider: Send + Sync {
    /// What this house is to it, and what is demanded of it.
    fn client(&self) -> &Client;

    /// What people call it, by the tags of languages.
    fn names(&self) -> &BTreeMap<String, String>;

    /// Where a browser goes to be asked a question.
    ///
    /// # Errors
    /// Where the provider cannot be reached, or is not as it should be.
    fn address<'a>(&'a self, question: &'a Question) -> Answering<'a, String>;

    /// What the provider signed about who came back with an answer to a question: its code is given up for it.
    ///
    /// # Errors
    /// As [`Self::address`]; and where the answer is none to this question, or no key of the provider signed what it is worth.
    fn redeem<'a>(&'a self, question: &'a Question, returned: &'a Returned) -> Answering<'a, Signed>;

    /// Hears why somebody was not let in, for whoever looks after the server.
    fn refused(&self, why: NoAnswer);
}
