//! One line of the result: a check or a group, what came out, and why.

use spartel_base::CheckResult;

use crate::catalogue::CheckId;
use crate::{Area, ReasonCode, RunMode};

/// The margin of a graded check in thousandths, from -1000 to +1000; 0 and above is successful (TR-03135-1, 5.7.3.12).
/// Rounded before any decision, so that the same evidence gives the same result on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Margin(i16);

impl Margin {
    /// A margin in thousandths, held inside the range.
    #[must_use]
    pub fn new(thousandths: i16) -> Self {
        Self(thousandths.clamp(-1000, 1000))
    }

    /// The margin in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> i16 {
        self.0
    }

    /// The result that the margin means.
    #[must_use]
    pub const fn result(self) -> CheckResult {
        if self.0 >= 0 { CheckResult::Successful } else { CheckResult::Failed }
    }
}

/// A check or a group with its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// Its place in the catalogue.
    pub id: CheckId,
    /// The document it belongs to, counted from 0; absent for checks between documents.
    pub document: Option<u8>,
    /// Which file or component it looked at, where the catalogue has one check for several: `DG2`, `EF.SOD`, `surname`.
    pub of: Option<&'static str>,
    /// What came out.
    pub result: CheckResult,
    /// Why.
    pub reason: ReasonCode,
    /// How it was asked for.
    pub mode: RunMode,
    /// The margin, where the check is graded.
    pub margin: Option<Margin>,
    /// Where in a picture it looked.
    pub area: Option<Area>,
    /// Whether it counts in the result of its group: mandatory and optional ones do, conditionally ignored ones unless
    /// the condition was met, evaluatory ones never (TR-03135-1, 3.8).
    pub counted: bool,
}

impl Check {
    /// The element names of TR-03135-1, joined by `/`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.id.entry().path
    }

    /// The section that defines the check.
    #[must_use]
    pub fn section(&self) -> &'static str {
        self.id.entry().section
    }

    /// Whether it is a group of checks.
    #[must_use]
    pub fn is_group(&self) -> bool {
        self.id.entry().group
    }

    /// Whether the check came to an end with a word on the document: neither aborted nor not supported.
    #[must_use]
    pub const fn has_ended(&self) -> bool {
        matches!(self.result, CheckResult::Successful | CheckResult::Failed | CheckResult::Undetermined)
    }
}
