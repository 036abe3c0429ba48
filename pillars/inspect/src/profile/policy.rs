//! A profile, read and checked: one run mode for each check it asks for, and its demands.

use sha2::{Digest, Sha256};
use spartel_base::IcaoCode;
use spartel_ledger::id::Code;

use super::file::{self, ProfileFile};
use super::{BUILT_IN, CAPABILITIES, ProfileError, When};
use crate::catalogue::{self, CheckId, LEN};
use crate::{RunMode, part};

/// The answer of lists of lost and stolen documents.
const LISTS: CheckId = CheckId::of("BackgroundChecks/LostStolenDocumentCheck");

/// A demand: this check must have ended where the condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Demand {
    pub when: When,
    pub id: CheckId,
    /// The file or component alone that is demanded.
    pub of: Option<&'static str>,
}

/// Checks that are relaxed together, with their name.
type Set = (Box<str>, Vec<CheckId>);

/// A profile that names nothing unknown.
#[derive(Debug, Clone)]
pub struct Policy {
    name: Box<str>,
    modes: Box<[Option<RunMode>; LEN]>,
    demands: Vec<Demand>,
    relaxable: Vec<Set>,
    ignore_for: Vec<IcaoCode>,
    version: [u8; 32],
}

impl Policy {
    /// The names of the profiles that come with this crate, the default first.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// A profile that comes with this crate.
    ///
    /// # Errors
    /// `UnknownProfile`.
    pub fn named(name: &str) -> Result<Self, ProfileError> {
        Self::parse(built_in(name)?)
    }

    /// A profile from its TOML text.
    ///
    /// # Errors
    /// [`ProfileError`]: whatever the text names must exist, and something must be demanded.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        let mut file = file::profile(text)?;
        let base = file.extends.take().map(|name| built_in(&name)).transpose()?;
        if let Some(base) = base {
            file = file.over(file::profile(base)?);
        }
        let modes = modes(&file)?;
        let demands = demands(&file, &modes)?;
        let relaxable = relaxable(&file, &modes, &demands)?;
        let ignore_for = file.ignore_for.iter().map(|code| country(code)).collect::<Result<_, _>>()?;
        let mut hash = Sha256::new();
        for part in [Some(CAPABILITIES), base, Some(text)].into_iter().flatten() {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let version = hash.finalize().into();
        Ok(Self { name: file.name.into(), modes, demands, relaxable, ignore_for, version })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// SHA-256 over the profile and the catalogue of capabilities, stored with each result.
    #[must_use]
    pub const fn version(&self) -> &[u8; 32] {
        &self.version
    }

    /// How a check is asked for, or `None` where it is not.
    #[must_use]
    pub fn mode(&self, id: CheckId) -> Option<RunMode> {
        self.modes[id.index()]
    }

    /// Every check and group asked for, in the order of the catalogue.
    pub fn asked(&self) -> impl Iterator<Item = (CheckId, RunMode)> {
        self.modes.iter().enumerate().filter_map(|(at, mode)| Some((CheckId::at(at), (*mode)?)))
    }

    /// Whether conditionally ignored checks may be left out for documents of this issuer.
    #[must_use]
    pub fn is_listed(&self, issuer: IcaoCode) -> bool {
        self.ignore_for.contains(&issuer)
    }

    /// What an order of a post may relax: sets of checks, by their names.
    pub fn relaxable(&self) -> impl Iterator<Item = (&str, &[CheckId])> {
        self.relaxable.iter().map(|(name, checks)| (&**name, &**checks))
    }

    /// Whether it demands that lists of lost and stolen documents answer, where there is something to ask them about.
    #[must_use]
    pub fn asks_lists(&self) -> bool {
        self.demands.iter().any(|demand| demand.id == LISTS)
    }

    pub(crate) fn demands(&self) -> &[Demand] {
        &self.demands
    }
}

/// The text of a profile that comes with this crate.
fn built_in(name: &str) -> Result<&'static str, ProfileError> {
    let known = BUILT_IN.iter().find(|(known, _)| *known == name);
    known.map(|(_, text)| *text).ok_or_else(|| ProfileError::UnknownProfile(name.into()))
}

fn known(path: &str) -> Result<CheckId, ProfileError> {
    catalogue::find(path).ok_or_else(|| ProfileError::UnknownCheck(path.into()))
}

fn named_part(name: &str) -> Result<&'static str, ProfileError> {
    part::named(name).ok_or_else(|| ProfileError::UnknownPart(name.into()))
}

fn country(code: &str) -> Result<IcaoCode, ProfileError> {
    let mut filled = *b"<<<";
    let bad = || ProfileError::BadCountry(code.into());
    filled.get_mut(..code.len()).ok_or_else(bad)?.copy_from_slice(code.as_bytes());
    IcaoCode::new(filled).ok_or_else(bad)
}

/// Checks and the groups above them; what lies below a group that is named is named with it.
fn modes(file: &ProfileFile) -> Result<Box<[Option<RunMode>; LEN]>, ProfileError> {
    let mut modes = Box::new([None; LEN]);
    let capabilities = file::capabilities(CAPABILITIES)?;
    let mut asked = Vec::new();
    for name in &file.capabilities {
        let checks = capabilities.get(name);
        asked.extend(checks.ok_or_else(|| ProfileError::UnknownCapability(name.as_str().into()))?);
    }
    asked.extend(&file.checks);
    for path in asked {
        set(&mut modes, known(path)?, |_| Some(RunMode::Mandatory));
    }
    for path in &file.without {
        set(&mut modes, known(path)?, |_| None);
    }
    for (paths, mode) in [
        (&file.modes.conditionally_ignored, RunMode::ConditionallyIgnored),
        (&file.modes.optional, RunMode::Optional),
        (&file.modes.evaluatory, RunMode::Evaluatory),
    ] {
        for path in paths {
            set(&mut modes, known(path)?, |asked| asked.and(Some(mode)));
        }
    }
    open_groups(&mut modes);
    Ok(modes)
}

fn set(
    modes: &mut [Option<RunMode>; LEN],
    group: CheckId,
    change: impl Fn(Option<RunMode>) -> Option<RunMode>,
) {
    for (at, mode) in modes.iter_mut().enumerate() {
        if CheckId::at(at).is_within(group) {
            *mode = change(*mode);
        }
    }
}

/// A check that is asked for brings the groups above it; a group without checks goes.
fn open_groups(modes: &mut [Option<RunMode>; LEN]) {
    for at in (0..LEN).rev() {
        let id = CheckId::at(at);
        if id.entry().group {
            let filled =
                (at + 1..LEN).any(|below| CheckId::at(below).is_within(id) && modes[below].is_some());
            modes[at] = match modes[at] {
                Some(mode) if filled => Some(mode),
                None if filled => Some(RunMode::Mandatory),
                _ => None,
            };
        }
    }
}

fn demands(file: &ProfileFile, modes: &[Option<RunMode>; LEN]) -> Result<Vec<Demand>, ProfileError> {
    let mut demands = Vec::new();
    for required in &file.required {
        for path in &required.checks {
            let (path, of) = match path.split_once('@') {
                Some((path, of)) => (path, Some(named_part(of)?)),
                None => (path.as_str(), None),
            };
            let before = demands.len();
            let checks = counted_below(known(path)?, modes);
            demands.extend(checks.map(|id| Demand { when: required.when, id, of }));
            if demands.len() == before {
                return Err(ProfileError::DemandNotAsked(path.into()));
            }
        }
    }
    if demands.is_empty() { Err(ProfileError::NothingDemanded) } else { Ok(demands) }
}

/// Sets by their names, each once; in each of the checks and groups that it names something is demanded.
fn relaxable(
    file: &ProfileFile,
    modes: &[Option<RunMode>; LEN],
    demands: &[Demand],
) -> Result<Vec<Set>, ProfileError> {
    let mut sets: Vec<Set> = Vec::new();
    for set in &file.relaxable {
        let fits = Code::parse(&set.name).is_some() && !sets.iter().any(|(name, _)| **name == *set.name);
        if !fits || set.checks.is_empty() {
            return Err(ProfileError::BadSet(set.name.as_str().into()));
        }
        let mut checks = Vec::new();
        for path in &set.checks {
            let group = known(path)?;
            if !demands.iter().any(|demand| demand.id.is_within(group)) {
                return Err(ProfileError::NotDemanded(path.as_str().into()));
            }
            checks.extend(counted_below(group, modes));
        }
        sets.push((set.name.as_str().into(), checks));
    }
    Ok(sets)
}

/// The checks of a group that count: what is evaluatory cannot be demanded.
fn counted_below(group: CheckId, modes: &[Option<RunMode>; LEN]) -> impl Iterator<Item = CheckId> + '_ {
    let all = modes.iter().enumerate().map(|(at, mode)| (CheckId::at(at), *mode));
    let counts = |mode| matches!(mode, Some(mode) if mode != RunMode::Evaluatory);
    all.filter(move |(id, mode)| id.is_within(group) && !id.entry().group && counts(*mode)).map(|(id, _)| id)
}
