//! The five results of a check (TR-03135-1, 3.6.2) and how several become one (3.8, Table 3.1).

use std::fmt;

/// The result of one check, or of a group of checks. The order of the variants is the order of weight of Table 3.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckResult {
    /// The document or the reader does not offer what the check looks at.
    NotSupported,
    /// The check ended and found nothing.
    Successful,
    /// The check ended and could not tell, for want of trust data or because of a known defect.
    Undetermined,
    /// The check did not end for a technical reason; it says nothing about the document.
    Aborted,
    /// The check ended and found a discrepancy.
    Failed,
}

impl CheckResult {
    /// All results, heaviest last.
    pub const ALL: [Self; 5] =
        [Self::NotSupported, Self::Successful, Self::Undetermined, Self::Aborted, Self::Failed];

    /// The result of two checks together: the heavier one (TR-03135-1, Table 3.1).
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// The result of a group; an empty group is `NotSupported`.
    #[must_use]
    pub fn aggregate(results: impl IntoIterator<Item = Self>) -> Self {
        results.into_iter().fold(Self::NotSupported, Self::and)
    }

    /// The word of the standard, also used on the wire: `successful`, `failed`, `undetermined`, `not supported`, `aborted`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSupported => "not supported",
            Self::Successful => "successful",
            Self::Undetermined => "undetermined",
            Self::Aborted => "aborted",
            Self::Failed => "failed",
        }
    }
}

impl fmt::Display for CheckResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
