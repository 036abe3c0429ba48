//! A zone as it was read from pictures: where its characters stand, and which of them were not read surely.

use std::ops::Range;

use spartel_mrz::Mrz;
use spartel_vision::{Character, Region, Zone};

use crate::catalogue::CheckId;
use crate::{Area, Value};

const READING: CheckId = CheckId::of("OpticalChecks/MrzComplianceCheck/MrzReadingCheck");

/// A reading with more doubtful characters than these may have lost its way between them: then all of it is in doubt.
const MOST_DOUBTS: u32 = 6;

/// Labels of the pictures that were handed over together, and where they begin among all pictures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pictures<'a> {
    pub first: usize,
    pub names: &'a [String],
}

impl<'a> Pictures<'a> {
    /// The label of a picture; a dash where the caller gave none.
    pub fn name(self, image: usize) -> &'a str {
        self.names.get(image).map_or("–", String::as_str)
    }

    pub fn area(self, region: &Region) -> Area {
        Area::new(self.first.saturating_add(region.image), &region.quad)
    }
}

/// A zone read from pictures, with the labels of these.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub zone: &'a Zone,
    pub pictures: Pictures<'a>,
}

impl<'a> Reading<'a> {
    /// The label of the picture that it was read from best.
    pub fn source(self) -> &'a str {
        self.pictures.name(self.zone.region.image)
    }

    /// Where it stands.
    pub fn area(self) -> Area {
        self.pictures.area(&self.zone.region)
    }

    /// Where some of its characters stand, offsets counted over all lines: a quadrilateral around them where they stand in
    /// one line of one picture, else around the first of them.
    pub fn area_of(self, offsets: Range<usize>) -> Option<Area> {
        let characters = self.zone.characters.get(offsets)?;
        let (first, last) = (characters.first()?, characters.last()?);
        let mut quad = first.region.quad;
        if first.region.image == last.region.image {
            quad.0[1] = last.region.quad.0[1];
            quad.0[2] = last.region.quad.0[2];
        }
        Some(self.pictures.area(&Region { image: first.region.image, quad }))
    }

    /// The zone, where the lines fit a layout.
    pub fn parsed(self) -> Option<Mrz> {
        Mrz::parse_lines(self.zone.lines.iter().map(String::as_str)).ok()
    }

    /// Line and column of a character, counted from 1.
    pub fn position(self, offset: usize) -> (usize, usize) {
        let mut column = offset;
        for (line, text) in self.zone.lines.iter().enumerate() {
            let length = text.chars().count();
            if column < length {
                return (line + 1, column + 1);
            }
            column -= length;
        }
        (self.zone.lines.len().max(1), column.saturating_add(1))
    }

    /// What else a character could be, the two likeliest.
    pub fn plausible(self, offset: usize) -> Option<Value> {
        let character = self.zone.characters.get(offset)?;
        let others = character.alternatives.iter().map(|(other, _)| *other);
        let others: Vec<String> =
            others.filter(|other| *other != character.read).take(2).map(String::from).collect();
        (!others.is_empty()).then(|| Value::text(others.join(" / ")))
    }

    /// The characters that were not read surely. A reading that the reader stands for has none.
    pub fn doubts(self) -> Doubts {
        if self.zone.sure {
            return Doubts::NONE;
        }
        let characters = &self.zone.characters;
        let count: usize = self.zone.lines.iter().map(|line| line.chars().count()).sum();
        if characters.is_empty() || characters.len() != count {
            return Doubts::ALL;
        }
        let doubts = Doubts::where_of(characters, |character| !is_sure(character));
        if doubts.0.count_ones() > MOST_DOUBTS {
            return Doubts::ALL;
        }
        if doubts != Doubts::NONE {
            return doubts;
        }
        // Each character may pass by itself and the whole not: then those in question are the least sure ones.
        let least = characters.iter().map(|character| character.certainty).min();
        Doubts::where_of(characters, |character| Some(character.certainty) == least)
    }
}

/// Whether a character was read surely, all that speaks for and against it heard. Its ink alone is not enough: where the
/// reader lost its way, ink looks sure of what it is not.
fn is_sure(character: &Character) -> bool {
    let limit = READING.entry().limit.map_or(1.0, |limit| limit.value);
    character.certainty.fraction() >= limit
}

/// The offsets of characters that were not read surely, one bit each; a zone has 90 characters at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Doubts(u128);

impl Doubts {
    /// Everything was read surely, or typed.
    pub const NONE: Self = Self(0);
    /// Nothing was.
    pub const ALL: Self = Self(u128::MAX);

    fn where_of(characters: &[Character], doubtful: impl Fn(&Character) -> bool) -> Self {
        let bit = |at: usize| u32::try_from(at).ok().and_then(|at| 1_u128.checked_shl(at)).unwrap_or(0);
        let doubtful = characters.iter().enumerate().filter(|(_, character)| doubtful(character));
        Self(doubtful.fold(0, |bits, (at, _)| bits | bit(at)))
    }

    /// Whether the whole reading is in doubt.
    pub const fn is_all(self) -> bool {
        self.0 == u128::MAX
    }

    /// Whether there is none.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether the character at an offset is one of them.
    pub const fn at(self, offset: usize) -> bool {
        offset < 128 && self.0 >> offset & 1 == 1
    }

    /// Whether one of the characters is.
    pub fn any(self, mut offsets: impl Iterator<Item = usize>) -> bool {
        offsets.any(|offset| self.at(offset))
    }

    /// These without those at the offsets.
    pub fn without(self, offsets: impl Iterator<Item = usize>) -> Self {
        Self(offsets.filter(|offset| *offset < 128).fold(self.0, |bits, offset| bits & !(1 << offset)))
    }

    /// The offsets below a count.
    pub fn offsets(self, count: usize) -> impl Iterator<Item = usize> {
        (0..count.min(128)).filter(move |offset| self.at(*offset))
    }
}
