//! The four ways in which a profile may ask for a check (TR-03135-1, 3.8).

use std::fmt;

/// How a check takes part in the result of its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunMode {
    /// Always performed, always counted.
    Mandatory,
    /// Performed and counted unless the condition of the profile is met.
    ConditionallyIgnored,
    /// May be performed; counted where it was.
    Optional,
    /// Performed and logged, never counted.
    Evaluatory,
}

impl RunMode {
    /// All run modes.
    pub const ALL: [Self; 4] =
        [Self::Mandatory, Self::ConditionallyIgnored, Self::Optional, Self::Evaluatory];

    /// The word of the standard's schema.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mandatory => "mandatory",
            Self::ConditionallyIgnored => "conditionallyIgnored",
            Self::Optional => "optional",
            Self::Evaluatory => "evaluatory",
        }
    }

    /// The run mode of a word of the standard's schema.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == word)
    }
}

impl fmt::Display for RunMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
