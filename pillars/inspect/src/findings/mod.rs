//! Findings: what the results mean to a person, as codes with arguments. One cause makes one finding.

mod code;
mod region;
mod value;

pub use code::FindingCode;
pub use region::Region;
pub use value::Value;

use crate::{Area, Severity};

/// A human statement derived from results, without words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it says.
    pub code: FindingCode,
    /// Its weight; a finding from checks that do not count is never more than information.
    pub severity: Severity,
    /// The document it speaks of, counted from 0; absent where it speaks of several.
    pub document: Option<u8>,
    /// Its arguments: those of [`FindingCode::args`], in that order.
    pub args: Vec<(&'static str, Value)>,
    /// Where to look.
    pub region: Option<Region>,
    /// Where in a picture to look.
    pub area: Option<Area>,
    /// Paths of the checks it was derived from.
    pub checks: Vec<&'static str>,
}

impl Finding {
    /// The argument of this name.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<&Value> {
        self.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}
