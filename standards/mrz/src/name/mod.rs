//! Primary and secondary identifier as a zone holds them, and how to write them (Doc 9303-3, 4.6).

mod compare;
mod truncate;
mod written;

pub use compare::{NameMatch, matches_field};
pub use truncate::{Truncation, fit};
pub use written::WrittenName;

/// The name field of a zone, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    primary: &'a str,
    secondary: &'a str,
    may_be_truncated: bool,
}

impl<'a> Name<'a> {
    /// Takes a name field apart at its first double filler. A letter in the last position says that the name must be
    /// treated as truncated, whether it was or not (Doc 9303-4, 4.2.3).
    pub(crate) fn from_field(field: &'a str) -> Self {
        let may_be_truncated = !field.ends_with('<');
        let (primary, secondary) = field.split_once("<<").unwrap_or((field, ""));
        Self { primary: primary.trim_matches('<'), secondary: secondary.trim_matches('<'), may_be_truncated }
    }

    /// The two identifiers of a layout that keeps them in two fields.
    pub(crate) fn from_parts(primary: &'a str, secondary: &'a str) -> Self {
        Self {
            primary: primary.trim_matches('<'),
            secondary: secondary.trim_matches('<'),
            may_be_truncated: !primary.ends_with('<') || (!secondary.is_empty() && !secondary.ends_with('<')),
        }
    }

    /// The primary identifier, components separated by fillers.
    #[must_use]
    pub const fn primary(&self) -> &'a str {
        self.primary
    }

    /// The secondary identifier, components separated by fillers; empty where the name has none.
    #[must_use]
    pub const fn secondary(&self) -> &'a str {
        self.secondary
    }

    /// The components of the primary identifier.
    pub fn primary_components(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.primary.split('<').filter(|c| !c.is_empty())
    }

    /// The components of the secondary identifier.
    pub fn secondary_components(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.secondary.split('<').filter(|c| !c.is_empty())
    }

    /// Whether the name fills its field, so that it must be treated as truncated.
    #[must_use]
    pub const fn may_be_truncated(&self) -> bool {
        self.may_be_truncated
    }
}
