//! What a sentence may be given, and how text from outside is made harmless before it is shown.

use crate::Direction;
use std::borrow::Cow;

/// What a sentence may be given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// Text from outside: names, identifiers, characters of a zone. Shown as it is, isolated from the sentence around it,
    /// with control and bidirectional characters replaced, and cut where it is very long.
    Text(&'a str),
    /// Words that came out of these texts already, as part of a longer sentence: shown as they are.
    Phrase(&'a str),
    /// A code that has words of its own in the family named by the argument: `field`, `zone`, `file`, `reason`, `feature`.
    Code(&'a str),
    /// Several codes of one family, shown as a list.
    Codes(&'a [&'a str]),
    /// A count, which chooses the plural form.
    Number(i64),
    /// A date, perhaps with unknown parts, written with the name of the month.
    Date {
        /// The year, if known.
        year: Option<u16>,
        /// The month, 1 to 12, if known.
        month: Option<u8>,
        /// The day of the month, if known.
        day: Option<u8>,
    },
    /// Nothing is known.
    Unknown,
}

/// Arguments of findings that are codes with words of their own; text from outside has none of these names.
const CODES: [&str; 12] = [
    "barcode",
    "breach",
    "deviation",
    "dg",
    "feature",
    "field",
    "file",
    "object",
    "place",
    "reason",
    "report",
    "zone",
];

impl<'a> Argument<'a> {
    /// What a finding of a written result (`docs/schema/inspection.schema.json`) says under this name: a date by its form, a code by
    /// the name, and text from outside else.
    #[must_use]
    pub fn written(name: &str, text: &'a str) -> Self {
        match Self::date(text) {
            Some(date) => date,
            None if CODES.contains(&name) => Self::Code(text),
            None => Self::Text(text),
        }
    }

    /// A date as it is written, `2032-04-15`, with `X` for every digit of a part that is not known; none where it is no date.
    #[must_use]
    pub fn date(text: &str) -> Option<Self> {
        let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
        let is_part = |part: &str, length| {
            part.len() == length && part.bytes().all(|b| b.is_ascii_digit() || b == b'X')
        };
        if !is_part(year, 4) || !is_part(month, 2) || !is_part(day, 2) {
            return None;
        }
        Some(Self::Date { year: year.parse().ok(), month: month.parse().ok(), day: day.parse().ok() })
    }
}

/// Longer text from outside is cut here: a sentence is for people, the result holds the whole.
const LONGEST: usize = 200;
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Text from outside, fit to stand inside a sentence written in `direction`; a dash where it is empty.
pub(crate) fn shown(text: &str, direction: Direction) -> Cow<'_, str> {
    if text.is_empty() {
        return Cow::Borrowed("–");
    }
    let plain = neutral(text);
    // Latin text inside a Latin sentence needs no marks, and a terminal may show them as boxes.
    if direction == Direction::LeftToRight && !plain.chars().any(is_right_to_left) {
        return plain;
    }
    Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{plain}{POP_ISOLATE}"))
}

fn neutral(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST && !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut plain: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if is_harmful(c) { char::REPLACEMENT_CHARACTER } else { c })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        plain.push('…');
    }
    Cow::Owned(plain)
}

/// Controls, line and paragraph separators, every character of the property `Bidi_Control`, and invisible ones that could
/// hide text. Joiners stay: names in Arabic script need them.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}')
}

/// The blocks of right-to-left scripts: Hebrew to Arabic Extended, the presentation forms, and those of the second plane.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
