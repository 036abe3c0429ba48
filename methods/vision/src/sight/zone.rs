//! A machine readable zone as it was read from pictures: every character with its alternatives.

use super::Region;
use crate::{Certainty, Light};
use spartel_mrz::{FieldKind, Layout};

/// A character of the zone.
#[derive(Debug, Clone, PartialEq)]
pub struct Character {
    /// What was read.
    pub read: char,
    /// How sure: the posterior after position grammar and check digits were heard.
    pub certainty: Certainty,
    /// How sure by its ink alone.
    pub by_ink: Certainty,
    /// What else it could be by ink and position, most likely first, each at least one ten-thousandth.
    pub alternatives: Vec<(char, Certainty)>,
    /// Where it is, in the picture that speaks most for it.
    pub region: Region,
}

/// A field of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneField {
    /// Which one.
    pub kind: FieldKind,
    /// How sure all of its characters are together.
    pub certainty: Certainty,
}

/// The zone under one light alone.
#[derive(Debug, Clone, PartialEq)]
pub struct ZoneInLight {
    /// Where, in which picture.
    pub region: Region,
    /// The light of that picture.
    pub light: Light,
    /// Which share of the characters can be told from this light alone.
    pub legible: Certainty,
    /// Contrast between ink and paper: 0 none, 1 full.
    pub contrast: f64,
    /// Pixels a character.
    pub pitch: f64,
}

/// How the zone is printed (Doc 9303-3, 4.4; TR-03135-1, 5.7.3.9.3 and .4). Lengths in millimetres.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Print {
    /// Mean distance from one character to the next; 2.54 nominal.
    pub pitch: f64,
    /// Mean distance from one line to the next; none on a single line.
    pub line_distance: Option<f64>,
    /// Height of the capital letters.
    pub height: f64,
    /// Distance of the first character's centre line from the left edge of the page, where that is in the picture.
    pub left: Option<f64>,
    /// Distance of the lowest line's centre from the lower edge of the page, where that is in the picture.
    pub bottom: Option<f64>,
    /// The largest distance of a character from its place in the line, along it, and where.
    pub horizontal: Option<Misprint>,
    /// The largest distance of a character from its line, across it, and where.
    pub vertical: Option<Misprint>,
    /// The largest rotation of a character against its line, in degrees, and where.
    pub rotation: Option<Misprint>,
    /// How unlike OCR-B the least likely character looks: 0 like the pattern, 1 nothing in common; and where.
    pub unlike: Option<Misprint>,
}

/// An extreme among the characters of a zone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Misprint {
    /// How much, in the unit of the measurement.
    pub amount: f64,
    /// Which character, counted over all lines from zero.
    pub character: usize,
}

/// A machine readable zone read from one or several pictures of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// The layout; none where lines were read that fit none.
    pub layout: Option<Layout>,
    /// The lines as read, always: characters that cannot be told are the most likely ones.
    pub lines: Vec<String>,
    /// The characters of the lines, in their order.
    pub characters: Vec<Character>,
    /// The fields, where the layout is known.
    pub fields: Vec<ZoneField>,
    /// How sure the whole zone is.
    pub certainty: Certainty,
    /// Whether the reading is sure enough to be taken without a second look: the threshold is the reader's.
    pub sure: bool,
    /// Where the zone is, in the picture that it was read from best.
    pub region: Region,
    /// What each light shows of it.
    pub lights: Vec<ZoneInLight>,
    /// How it is printed, where the picture is fine enough to measure.
    pub print: Option<Print>,
}
