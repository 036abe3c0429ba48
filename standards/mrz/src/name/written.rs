//! A whole name in the letters of a zone, before it meets the width of a field.

use crate::transliteration::{NoForm, Practice, identifier};

/// Primary and secondary identifier in the letters of a zone, components separated by single fillers, never truncated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WrittenName {
    primary: String,
    secondary: String,
}

impl WrittenName {
    /// Transliterates two identifiers. Which part of a name is primary, the issuer decides.
    ///
    /// # Errors
    /// The first digit or letter without a form in a zone; its offset counts from the start of its identifier.
    pub fn new(primary: &str, secondary: &str, practice: Practice) -> Result<Self, NoForm> {
        Ok(Self { primary: identifier(primary, practice)?, secondary: identifier(secondary, practice)? })
    }

    /// Transliterates a name as a visual zone prints it in one line, primary identifier before the first comma; without
    /// a comma all of it is primary (Doc 9303-3, 4.6).
    ///
    /// # Errors
    /// As [`WrittenName::new`].
    pub fn from_visual(text: &str, practice: Practice) -> Result<Self, NoForm> {
        let (primary, secondary) = text.split_once(',').unwrap_or((text, ""));
        Self::new(primary, secondary, practice)
    }

    /// From identifiers already in the letters of a zone; `None` where they hold anything but A to Z and fillers.
    #[must_use]
    pub fn from_zone(primary: &str, secondary: &str) -> Option<Self> {
        let tidy = |text: &str| {
            let letters = text.bytes().all(|b| b.is_ascii_uppercase() || b == b'<');
            letters.then(|| text.split('<').filter(|c| !c.is_empty()).collect::<Vec<_>>().join("<"))
        };
        Some(Self { primary: tidy(primary)?, secondary: tidy(secondary)? })
    }

    /// The primary identifier.
    #[must_use]
    pub fn primary(&self) -> &str {
        &self.primary
    }

    /// The secondary identifier, empty where there is none.
    #[must_use]
    pub fn secondary(&self) -> &str {
        &self.secondary
    }
}
