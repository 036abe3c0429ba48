//! How much a finding should hold an officer's attention. No severity refuses anybody.

use std::fmt;

/// The weight of a finding, lightest first. It orders a list; it decides nothing (Doc 9303-2, 6.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Info,
    /// Look again.
    Attention,
    /// A discrepancy that an honest document rarely shows.
    Serious,
    /// A discrepancy that an unaltered document does not show.
    Critical,
}

impl Severity {
    /// All severities, lightest first.
    pub const ALL: [Self; 4] = [Self::Info, Self::Attention, Self::Serious, Self::Critical];

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Attention => "attention",
            Self::Serious => "serious",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
