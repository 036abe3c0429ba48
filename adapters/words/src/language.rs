//! The four languages and the direction in which they are written.

use std::fmt;
use std::str::FromStr;
use unic_langid::{LanguageIdentifier, langid};

/// A language that Spartel speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Arabic as Morocco writes it, with Latin digits.
    Arabic,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// English.
    #[default]
    English,
}

/// Declared, never guessed from the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Language {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Arabic, Self::French, Self::Spanish, Self::English];

    /// The tag on the command line and the name of the folder: `ar`, `fr`, `es`, `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::English => "en",
        }
    }

    /// The direction of its script.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::French | Self::Spanish | Self::English => Direction::LeftToRight,
        }
    }

    pub(crate) const fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Arabic => langid!("ar-MA"),
            Self::French => langid!("fr"),
            Self::Spanish => langid!("es"),
            Self::English => langid!("en"),
        }
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|l| l.tag() == tag).ok_or_else(|| format!("no language {tag}: ar, fr, es or en"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
