//! The outcome: the aggregated result, and "all clear" as a proof that cannot be made up.

use spartel_base::CheckResult;

use super::Required;

/// Every check of a complete required set has ended and found nothing. Only an inspection makes one, and only from a
/// complete set; the words for it are "nothing found in N checks", never "genuine".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllClear {
    checks: usize,
}

impl AllClear {
    fn from(overall: CheckResult, required: &Required) -> Option<Self> {
        let nothing_found = overall == CheckResult::Successful;
        (nothing_found && required.is_complete()).then(|| Self { checks: required.ended() })
    }

    /// How many demanded checks found nothing.
    #[must_use]
    pub const fn checks(self) -> usize {
        self.checks
    }
}

/// What an inspection comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    overall: CheckResult,
    all_clear: Option<AllClear>,
}

impl Outcome {
    pub(crate) fn of(overall: CheckResult, required: &Required) -> Self {
        Self { overall, all_clear: AllClear::from(overall, required) }
    }

    /// All counted checks aggregated (TR-03135-1, 3.8 and 5.4).
    #[must_use]
    pub const fn overall(self) -> CheckResult {
        self.overall
    }

    /// The proof that the required set is complete and nothing was found.
    #[must_use]
    pub const fn all_clear(self) -> Option<AllClear> {
        self.all_clear
    }

    /// A stable code: `all-clear`, `failed`, `undetermined`, `incomplete`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        meaning(self.overall, self.all_clear.is_some()).1
    }

    /// The exit status of a command: 0 all clear; 1 failed; 2 undetermined, aborted or nothing that is supported;
    /// 3 nothing wrong in what was there, but the required set is not complete.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        meaning(self.overall, self.all_clear.is_some()).0
    }
}

/// What an aggregated result means where it is all clear, or is not: as an exit status, and as a code.
pub(crate) const fn meaning(overall: CheckResult, all_clear: bool) -> (u8, &'static str) {
    match (overall, all_clear) {
        (CheckResult::Failed, _) => (1, "failed"),
        (CheckResult::Undetermined | CheckResult::Aborted | CheckResult::NotSupported, _) => {
            (2, "undetermined")
        }
        (CheckResult::Successful, true) => (0, "all-clear"),
        (CheckResult::Successful, false) => (3, "incomplete"),
    }
}
