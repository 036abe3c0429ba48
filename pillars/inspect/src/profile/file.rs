//! The fields of a profile as its TOML file has them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{ProfileError, When};

/// One profile.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfileFile {
    pub name: String,
    /// What it is for, for readers of the file.
    #[serde(rename = "purpose")]
    pub _purpose: String,
    /// The profile that comes along and to which this one adds.
    #[serde(default)]
    pub extends: Option<String>,
    #[serde(default)]
    pub capabilities: Vec<String>,
    /// Checks and groups on top of those of the capabilities.
    #[serde(default)]
    pub checks: Vec<String>,
    /// Checks and groups left out.
    #[serde(default)]
    pub without: Vec<String>,
    #[serde(default)]
    pub modes: Modes,
    /// Issuers for whose documents conditionally ignored checks may be left out where the chip was successful.
    #[serde(default)]
    pub ignore_for: Vec<String>,
    #[serde(default)]
    pub required: Vec<RequiredFile>,
    /// What an order of a post may relax.
    #[serde(default)]
    pub relaxable: Vec<RelaxableFile>,
}

/// Checks and groups that are not mandatory.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Modes {
    #[serde(default)]
    pub conditionally_ignored: Vec<String>,
    #[serde(default)]
    pub optional: Vec<String>,
    #[serde(default)]
    pub evaluatory: Vec<String>,
}

/// Checks that must have ended where the condition holds. `path@DG1` means the check of DG1 alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequiredFile {
    pub when: When,
    pub checks: Vec<String>,
}

/// Checks and groups that an order of a post may relax together, by a name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RelaxableFile {
    pub name: String,
    pub checks: Vec<String>,
}

pub(super) fn profile(text: &str) -> Result<ProfileFile, ProfileError> {
    toml::from_str(text).map_err(|error| ProfileError::Syntax(error.message().into()))
}

impl ProfileFile {
    /// Everything of another profile, and what this one has on top of it.
    pub(super) fn over(self, base: Self) -> Self {
        let both = |base: Vec<String>, own: Vec<String>| [base, own].concat();
        let mut required = base.required;
        required.extend(self.required);
        let mut relaxable = base.relaxable;
        relaxable.extend(self.relaxable);
        Self {
            capabilities: both(base.capabilities, self.capabilities),
            checks: both(base.checks, self.checks),
            without: both(base.without, self.without),
            modes: Modes {
                conditionally_ignored: both(
                    base.modes.conditionally_ignored,
                    self.modes.conditionally_ignored,
                ),
                optional: both(base.modes.optional, self.modes.optional),
                evaluatory: both(base.modes.evaluatory, self.modes.evaluatory),
            },
            ignore_for: both(base.ignore_for, self.ignore_for),
            required,
            relaxable,
            ..self
        }
    }
}

/// The checks that a capability brings.
pub(super) fn capabilities(text: &str) -> Result<BTreeMap<String, Vec<String>>, ProfileError> {
    toml::from_str(text).map_err(|error| ProfileError::Syntax(error.message().into()))
}
