//! What may stand where: how likely each symbol is at a place of a layout, given what stood before it in its field.

use spartel_mrz::{FieldKind, Layout, check_digit};

use super::nets::SYMBOLS;

/// The filler's number among the symbols.
pub(super) const FILLER: usize = 36;
/// States that a field may be in; each part counts its own.
pub(super) const STATES: usize = 8;
/// How often a check digit fits in documents: forgeries and misprints are read as they are printed.
const FITS: f64 = 0.995;

/// What a place holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// One of the letters of the document code.
    Code(Layout, usize),
    /// A state's code; told from the list of codes, not here.
    Word,
    /// Always the same symbol.
    Fixed(usize),
    /// Surname and given names in one field.
    Name,
    /// Surname or given names alone.
    OneName,
    /// A number of letters and digits, and the place in it.
    Number(usize),
    /// YYMMDD, and the place in it.
    Date(usize),
    /// M, F or filler.
    Sex,
    /// What the issuer likes.
    Optional,
    /// A check digit; whether a filler may replace it.
    Check(bool),
}

/// A place of a layout: its part, whether a field begins, and what it weighs in the sums that check digits close.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// What stands there.
    pub part: Part,
    /// Whether it is the first place of its field.
    pub begins: bool,
    /// The weight in the sum of its own check digit; none outside of one.
    pub own: Option<u8>,
    /// The weight in the composite sum; none outside of it.
    pub composite: Option<u8>,
    /// Which sum it closes.
    pub closes: Closes,
}

/// Which sum a check digit closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closes {
    /// It is no check digit.
    Nothing,
    /// That of the field before it.
    Own,
    /// That of the whole zone.
    Composite,
}

/// All places of a layout.
pub(super) fn places(layout: Layout) -> Vec<Place> {
    let mut places: Vec<Place> = (0..layout.characters()).map(|offset| plain(layout, offset)).collect();
    let mut turn = 0;
    for (start, end) in layout.composite() {
        for place in &mut places[*start..*end] {
            place.composite = Some(WEIGHTS[turn % 3]);
            turn += 1;
        }
    }
    for slot in layout.slots() {
        let closes = match slot.kind {
            FieldKind::CompositeCheckDigit => Closes::Composite,
            kind if kind.is_check_digit() => Closes::Own,
            _ => continue,
        };
        places[slot.start].closes = closes;
        if closes == Closes::Own {
            let from = covered_from(layout, slot.kind);
            for (k, place) in places[from..slot.start].iter_mut().enumerate() {
                place.own = Some(WEIGHTS[k % 3]);
            }
        }
    }
    places
}

/// The weights of Doc 9303-3, 4.9.
const WEIGHTS: [u8; 3] = [7, 3, 1];

/// Where the characters begin that a field's own check digit covers.
fn covered_from(layout: Layout, digit: FieldKind) -> usize {
    let covered = match digit {
        FieldKind::DateOfBirthCheckDigit => FieldKind::DateOfBirth,
        FieldKind::DateOfExpiryCheckDigit => FieldKind::DateOfExpiry,
        FieldKind::OptionalDataCheckDigit => FieldKind::OptionalData,
        // The French driving licence covers its first fourteen characters.
        _ if layout == Layout::FrenchDrivingLicence => return 0,
        _ => FieldKind::DocumentNumber,
    };
    layout.slot(covered).map_or(0, |slot| slot.start)
}

fn plain(layout: Layout, offset: usize) -> Place {
    let slot = layout.slot_at(offset);
    let index = slot.map_or(0, |slot| offset - slot.start);
    let fixed = |text: &[u8; 5]| Part::Fixed(symbol_of(text[offset]));
    let part = match slot.map_or(FieldKind::OptionalData, |slot| slot.kind) {
        FieldKind::DocumentCode | FieldKind::Issuer if layout == Layout::FrenchIdentityCard => {
            fixed(b"IDFRA")
        }
        FieldKind::DocumentCode if layout == Layout::FrenchDrivingLicence && index == 0 => Part::Fixed(3),
        FieldKind::Issuer if layout == Layout::FrenchDrivingLicence => fixed(b"D1FRA"),
        FieldKind::DocumentCode => Part::Code(layout, index),
        FieldKind::Issuer | FieldKind::Nationality => Part::Word,
        FieldKind::Name => Part::Name,
        FieldKind::PrimaryIdentifier | FieldKind::SecondaryIdentifier => Part::OneName,
        FieldKind::DocumentNumber => Part::Number(index),
        FieldKind::DateOfBirth | FieldKind::DateOfExpiry => Part::Date(index),
        FieldKind::Sex => Part::Sex,
        FieldKind::DocumentNumberCheckDigit | FieldKind::OptionalDataCheckDigit => Part::Check(true),
        kind if kind.is_check_digit() => Part::Check(false),
        _ => Part::Optional,
    };
    Place { part, begins: index == 0, own: None, composite: None, closes: Closes::Nothing }
}

/// The number of a symbol; that of the filler for what is none.
pub(super) fn symbol_of(byte: u8) -> usize {
    SYMBOLS.iter().position(|s| *s == byte).unwrap_or(FILLER)
}

/// The value of a symbol in sums, modulo ten.
pub(super) fn value_of(symbol: usize) -> u8 {
    check_digit::value(SYMBOLS[symbol]).unwrap_or(0) % 10
}

/// The class of a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit(usize),
    Filler,
}

const fn class(symbol: usize) -> Class {
    match symbol {
        0..=25 => Class::Letter,
        26..=35 => Class::Digit(symbol - 26),
        _ => Class::Filler,
    }
}

impl Part {
    /// How likely `symbol` is in `state`, and the state after it.
    pub(super) fn step(self, state: usize, symbol: usize) -> (f64, usize) {
        let class = class(symbol);
        match self {
            Self::Code(layout, index) => (code(layout, index, symbol), 0),
            Self::Word => (1.0, 0),
            Self::Fixed(s) => (if s == symbol { 0.99 } else { 0.01 / 36.0 }, 0),
            Self::Name => name(state, class),
            Self::OneName => one_name(state, class),
            Self::Number(index) => number(index, state, class),
            Self::Date(index) => date(index, state, class),
            Self::Sex => (sex(symbol), 0),
            Self::Optional => optional(state, class),
            Self::Check(filler) => (digit(filler, class), 0),
        }
    }
}

/// How much a check digit speaks for a sum: `digit` is its symbol, `sum` the sum modulo ten.
pub(super) fn fit(symbol: usize, sum: usize) -> f64 {
    match class(symbol) {
        Class::Digit(d) if d == sum => 10.0 * FITS,
        Class::Digit(_) => 10.0 * (1.0 - FITS) / 9.0,
        _ => 1.0,
    }
}

const fn digit(filler: bool, class: Class) -> f64 {
    match class {
        Class::Digit(_) => 0.0975,
        Class::Filler if filler => 0.02,
        Class::Filler => 0.002,
        Class::Letter => 1e-5,
    }
}

fn code(layout: Layout, index: usize, symbol: usize) -> f64 {
    if index == 1 {
        return match class(symbol) {
            Class::Filler => 0.5,
            Class::Letter => 0.5 / 26.0,
            Class::Digit(_) => 2e-5,
        };
    }
    let usual: &[(u8, f64)] = match layout {
        Layout::Td3 => &[(b'P', 0.97), (b'V', 0.0)],
        Layout::MrvA | Layout::MrvB => &[(b'V', 1.0)],
        _ => &[(b'I', 0.6), (b'A', 0.15), (b'C', 0.15), (b'P', 0.03), (b'V', 0.0)],
    };
    let rare = match (class(symbol), layout) {
        (_, Layout::MrvA | Layout::MrvB) => 0.0,
        (Class::Letter, _) => 0.002,
        _ => 1e-6,
    };
    usual.iter().find(|(byte, _)| *byte == SYMBOLS[symbol]).map_or(rare, |(_, weight)| *weight)
}

/// PRIMARY<<SECONDARY<SECONDARY<<<< (Doc 9303-3, 4.6). States: 0 begin, 1 in the primary, 2 a filler in it, 3 after the two,
/// 4 in the secondary, 5 a filler in it, 6 only fillers follow.
const fn name(state: usize, class: Class) -> (f64, usize) {
    match (state, class) {
        (0, Class::Letter) => (0.997 / 26.0, 1),
        (1, Class::Letter) => (0.85 / 26.0, 1),
        (2, Class::Letter) => (0.3 / 26.0, 1),
        (3, Class::Letter) => (0.96 / 26.0, 4),
        (4, Class::Letter) => (0.85 / 26.0, 4),
        (5, Class::Letter) => (0.4 / 26.0, 4),
        (0, Class::Filler) => (0.002, 2),
        (1, Class::Filler) => (0.149, 2),
        (2, Class::Filler) => (0.699, 3),
        (3, Class::Filler) => (0.04, 6),
        (4, Class::Filler) => (0.149, 5),
        (5, Class::Filler) => (0.599, 6),
        (_, Class::Filler) => (0.9995, 6),
        (_, Class::Letter) => (0.0004 / 26.0, 6),
        (s, Class::Digit(_)) => (
            0.0002 / 10.0,
            if s < 3 {
                1
            } else if s < 6 {
                4
            } else {
                6
            },
        ),
    }
}

/// NAME<NAME<<<<: 0 begin, 1 in it, 2 a filler in it, 6 only fillers follow.
const fn one_name(state: usize, class: Class) -> (f64, usize) {
    match (state, class) {
        (0, Class::Letter) => (0.99 / 26.0, 1),
        (0, Class::Filler) => (0.01, 6),
        (1, Class::Letter) => (0.85 / 26.0, 1),
        (1, Class::Filler) => (0.149, 2),
        (2, Class::Letter) => (0.35 / 26.0, 1),
        (2, Class::Filler) => (0.649, 6),
        (_, Class::Filler) => (0.998, 6),
        (_, Class::Letter) => (0.0015 / 26.0, 6),
        (s, Class::Digit(_)) => (0.0005 / 10.0, if s == 6 { 6 } else { 1 }),
    }
}

/// Letters stand more often at the beginning. States: 0 in the number, 1 after its end.
const fn number(index: usize, state: usize, class: Class) -> (f64, usize) {
    let letters = match index {
        0 => 0.55,
        1 => 0.4,
        2 => 0.25,
        _ => 0.18,
    };
    match (state, class) {
        (0, Class::Letter) => (letters / 26.0, 0),
        (0, Class::Digit(_)) => ((0.985 - letters) / 10.0, 0),
        (0, Class::Filler) => (0.015, 1),
        (_, Class::Filler) => (0.97, 1),
        _ => (0.03 / 36.0, 0),
    }
}

/// Days and months that exist, parts that are not known as fillers (Doc 9303-3, 4.8). State: the digit before, 4 for a
/// larger one, 5 for a filler.
const fn date(index: usize, state: usize, class: Class) -> (f64, usize) {
    let odd = 0.0005;
    match class {
        Class::Letter => (odd / 26.0, 0),
        Class::Filler => (if state == 5 { 0.9 } else { 0.003 }, 5),
        Class::Digit(d) => {
            let next = if d < 4 { d } else { 4 };
            let weight = match (index, state, d) {
                (_, 5, _) => 0.01,
                (0 | 1, ..) => 0.1,
                (2, _, 0) => 0.75,
                (2, _, 1) => 0.25,
                (3, 0, 1..) => 0.111,
                (3, 1, 0..=2) => 0.333,
                (4, _, 0) => 0.29,
                (4, _, 1 | 2) => 0.33,
                (4, _, 3) => 0.05,
                (5, 0, 1..) => 0.111,
                (5, 1 | 2, _) => 0.1,
                (5, 3, 0 | 1) => 0.5,
                _ => odd,
            };
            (weight, next)
        }
    }
}

fn sex(symbol: usize) -> f64 {
    match SYMBOLS[symbol] {
        b'M' | b'F' => 0.47,
        b'<' => 0.055,
        b'X' => 0.003,
        _ => 0.002 / 33.0,
    }
}

/// 0 begin, 1 only fillers so far, 2 in the data, 3 fillers after data.
const fn optional(state: usize, class: Class) -> (f64, usize) {
    match (state, class) {
        (0, Class::Filler) => (0.5, 1),
        (0, Class::Digit(_)) => (0.035, 2),
        (0, Class::Letter) => (0.15 / 26.0, 2),
        (1, Class::Filler) => (0.99, 1),
        (1, _) => (0.01 / 36.0, 2),
        (2, Class::Filler) => (0.15, 3),
        (2, Class::Digit(_)) => (0.06, 2),
        (2, Class::Letter) => (0.25 / 26.0, 2),
        (_, Class::Filler) => (0.95, 3),
        _ => (0.05 / 36.0, 2),
    }
}
