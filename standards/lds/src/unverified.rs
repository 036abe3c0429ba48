//! What a chip says before anything proved it.

use crate::DataGroup;
use std::fmt;

/// Well-formed content of a chip that no signature vouches for yet. It offers nothing of itself; the one door is
/// [`Unverified::read_unverified`], for data groups only, and its name stays visible in the code that uses it.
#[derive(Clone, PartialEq, Eq)]
pub struct Unverified<T>(T);

impl<T> Unverified<T> {
    pub(crate) const fn new(content: T) -> Self {
        Self(content)
    }

    pub(crate) fn into_content(self) -> T {
        self.0
    }
}

impl<'a, T: DataGroup<'a>> Unverified<T> {
    /// The content for display where nothing can prove it (no trust anchor, a wrong hash). Whoever shows it must say
    /// that it is not verified, and must not decide on it.
    #[must_use]
    pub fn read_unverified(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Unverified<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unverified(..)")
    }
}
