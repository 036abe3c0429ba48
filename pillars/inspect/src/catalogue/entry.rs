//! One row of the catalogue, its identifier, and how a row finds its parent.

use std::fmt;

use crate::{Margin, Severity};

/// A universally unique identifier of a check routine (TR-03135-1, 3.6): version 8 of RFC 9562, derived from the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(pub u128);

impl Uuid {
    /// FNV-1a of 128 bits over the path, with version and variant of RFC 9562. A path keeps its identifier for ever.
    const fn of(path: &str) -> Self {
        let bytes = path.as_bytes();
        let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        let mut at = 0;
        while at < bytes.len() {
            hash = (hash ^ bytes[at] as u128).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
            at += 1;
        }
        Self((hash & !(0xf << 76) & !(0x3 << 62)) | (0x8 << 76) | (0x2 << 62))
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = [self.0 >> 96, self.0 >> 80, self.0 >> 64, self.0 >> 48];
        let low = self.0 & 0xffff_ffff_ffff;
        write!(f, "{a:08x}-{:04x}-{:04x}-{:04x}-{low:012x}", b & 0xffff, c & 0xffff, d & 0xffff)
    }
}

/// Where a check comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// TR-03135-1 has it.
    Standard,
    /// Ours, where TR-03135-1 has none inside a document.
    Extension,
    /// Outside TR-03135: background systems, the holder, the officer.
    Outside,
}

/// The threshold of a check that measures, and how its margin grows out of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// The threshold, in `unit`.
    pub value: f64,
    /// The unit of the measurement.
    pub unit: &'static str,
    /// Which side of the threshold is the good one.
    pub good: Side,
    /// Where the threshold comes from.
    pub because: &'static str,
}

/// On which side of a threshold a measurement passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// At most the threshold: margin = (threshold − measured) / threshold.
    AtMost,
    /// At least the threshold, out of a range from 0 to 1: margin = (measured − threshold) / (1 − threshold) above it and
    /// (measured − threshold) / threshold below.
    AtLeast,
}

impl Limit {
    /// The margin of a measurement, rounded down to thousandths so that 0 is the threshold itself; none for what is no
    /// finite number.
    #[must_use]
    pub fn margin(self, measured: f64) -> Option<Margin> {
        let distance = match self.good {
            Side::AtMost => (self.value - measured) / self.value,
            Side::AtLeast if measured >= self.value => (measured - self.value) / (1.0 - self.value),
            Side::AtLeast => (measured - self.value) / self.value,
        };
        // A billionth keeps the threshold itself on its good side where the division rounds.
        distance.is_finite().then(|| Margin::new((distance.clamp(-1.0, 1.0) * 1000.0 + 1e-6).floor() as i16))
    }
}

/// One check or group of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The element names of TR-03135-1 from the component down, joined by `/`.
    pub path: &'static str,
    /// The section that defines it.
    pub section: &'static str,
    /// The identifier of our check routine.
    pub uuid: Uuid,
    /// The generic name (XX,YY,ZZ) of a spectral check (TR-03135-1, 5.7.2.2).
    pub generic: Option<&'static str>,
    /// What it looks at.
    pub inputs: &'static str,
    /// The severity of a failure; groups have none.
    pub severity: Option<Severity>,
    /// The decision function, in one sentence (TR-03135-1, 3.6 asks vendors to disclose it).
    pub decision: &'static str,
    /// Whether the result has a margin from -1 to +1 with the threshold at 0.
    pub margin: bool,
    /// The threshold, where it measures.
    pub limit: Option<Limit>,
    /// Where it comes from.
    pub origin: Origin,
    /// The group it belongs to.
    pub parent: Option<CheckId>,
    /// Whether it is made of other checks.
    pub group: bool,
    /// One more than the index of the last row below it.
    pub(super) end: u16,
}

impl Entry {
    pub(super) const EMPTY: Self = Self::row("", "", "", None, "");

    /// A row of TR-03135-1 as it stands in the tables of this folder.
    pub(super) const fn row(
        path: &'static str,
        section: &'static str,
        inputs: &'static str,
        severity: Option<Severity>,
        decision: &'static str,
    ) -> Self {
        Self {
            path,
            section,
            uuid: Uuid::of(path),
            generic: None,
            inputs,
            severity,
            decision,
            margin: false,
            limit: None,
            origin: Origin::Standard,
            parent: None,
            group: false,
            end: 0,
        }
    }

    pub(super) const fn from(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }

    pub(super) const fn spectral(self, generic: &'static str) -> Self {
        Self { generic: Some(generic), margin: true, ..self }
    }

    pub(super) const fn graded(self) -> Self {
        Self { margin: true, ..self }
    }

    /// A check that measures: its result has a margin.
    pub(super) const fn measured(self, limit: Limit) -> Self {
        Self { margin: true, limit: Some(limit), ..self }
    }

    /// A check that measures by a threshold, without a margin of its own.
    pub(super) const fn limited(self, limit: Limit) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// The element name: the last part of the path.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }

    /// The row and everything below it.
    #[must_use]
    pub fn is_path_within(&self, group: &str) -> bool {
        self.path == group || is_below(self.path, group)
    }

    /// The row at `at` with its parent, which is the row before it or one of that row's parents.
    pub(super) const fn placed(self, table: &[Self], at: usize) -> Self {
        if at == 0 {
            return self;
        }
        let mut candidate = Some(CheckId::at(at - 1));
        while let Some(id) = candidate {
            if is_below(self.path, table[id.index()].path) {
                break;
            }
            candidate = table[id.index()].parent;
        }
        Self { parent: candidate, ..self }
    }
}

/// Whether `path` lies below `group`.
const fn is_below(path: &str, group: &str) -> bool {
    let [path, group] = [path.as_bytes(), group.as_bytes()];
    if path.len() <= group.len() || path[group.len()] != b'/' {
        return false;
    }
    let mut at = 0;
    while at < group.len() {
        if path[at] != group[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The place of a check in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckId(u16);

impl CheckId {
    pub(crate) const fn at(index: usize) -> Self {
        Self(index as u16)
    }

    /// The place of a path that is known when this is compiled.
    pub(crate) const fn of(path: &str) -> Self {
        let mut at = 0;
        while at < super::LEN {
            if same(super::TABLE[at].path, path) {
                return Self::at(at);
            }
            at += 1;
        }
        // Only evaluated in constants: a path that the catalogue lacks does not compile.
        panic!("no such check")
    }

    /// The index into [`super::all`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Whether it is `group` or stands below it.
    #[must_use]
    pub fn is_within(self, group: Self) -> bool {
        group <= self && self.0 < group.entry().end
    }

    /// The row.
    #[must_use]
    pub fn entry(self) -> &'static Entry {
        &super::TABLE[self.index()]
    }
}

const fn same(a: &str, b: &str) -> bool {
    let [a, b] = [a.as_bytes(), b.as_bytes()];
    let mut at = 0;
    if a.len() != b.len() {
        return false;
    }
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
