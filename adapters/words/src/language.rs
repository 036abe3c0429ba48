//! The four languages and the direction in which they are written.

use std::fmt;
use std::str::FromStr;
use unic_langid::LanguageIdentifier;

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

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        let tag = match self {
            Self::Arabic => "ar-MA",
            other => other.tag(),
        };
        // The four tags above are well formed; the undetermined locale would only cost plural forms.
        tag.parse().unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|l| l.tag() == tag)
            .ok_or_else(|| format!("no language {tag}: ar, fr, es or en"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
