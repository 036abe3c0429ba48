//! Colours, used on a terminal only; a pictogram always stands beside a colour (TR-03135-1, Table 5.1).

use anstyle::{AnsiColor, Reset, Style};
use spartel_base::CheckResult;

/// Something failed.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// Something could not be told, or deserves attention.
pub const WARN: Style = AnsiColor::Yellow.on_default();
/// Something ended well.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// What stands back.
pub const DIM: Style = Style::new().dimmed();
/// A character that was not read surely.
pub const UNSURE: Style = AnsiColor::Yellow.on_default().underline();
/// What stands out.
pub const BOLD: Style = Style::new().bold();
/// The end of any style.
pub const END: Reset = Reset;

/// The colour of a result.
pub const fn of(result: CheckResult) -> Style {
    match result {
        CheckResult::Successful => GOOD,
        CheckResult::Failed => BAD,
        CheckResult::Undetermined => WARN,
        CheckResult::Aborted => BOLD,
        CheckResult::NotSupported => DIM,
    }
}

/// The pictogram of a result: check, cross, exclamation, stop, empty circle.
pub const fn mark(result: CheckResult) -> &'static str {
    match result {
        CheckResult::Successful => "✔",
        CheckResult::Failed => "✘",
        CheckResult::Undetermined => "!",
        CheckResult::Aborted => "■",
        CheckResult::NotSupported => "○",
    }
}
