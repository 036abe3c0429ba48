//! National letters to the letters of a zone (Doc 9303-3, 4.6 and section 6), and Arabic codes back to Arabic.

pub mod arabic;
mod arabic_reading;
mod composed;
pub mod cyrillic;
pub mod latin;

pub use arabic_reading::ArabicReading;
pub use cyrillic::Practice;

use std::fmt;

/// A character of a name that has no place in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoForm {
    /// The character.
    pub character: char,
    /// Its place, counted in characters from 0.
    pub offset: usize,
}

impl fmt::Display for NoForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at character {} has no form in a machine readable zone", self.character, self.offset)
    }
}

impl std::error::Error for NoForm {}

/// What a character of a written name is.
enum Sign {
    /// Ends a component: blanks, hyphens, commas.
    Separator,
    /// Left out: apostrophes and all other punctuation, and marks without a form.
    Omitted,
    /// A letter.
    Letter,
}

/// Writes one identifier for a zone: letters transliterated, components separated by one filler, hyphens, commas and
/// blanks as separators, apostrophes and other punctuation left out (Doc 9303-3, 4.6). Arabic, Cyrillic and Latin may mix.
///
/// # Errors
/// The first digit or letter that has no form in a zone.
pub fn identifier(text: &str, practice: Practice) -> Result<String, NoForm> {
    Writer::new(practice, 0).write(text).map(Writer::finish)
}

/// At most so many forms of one identifier.
pub const MAX_FORMS: usize = 64;

/// All permitted forms of an identifier, that of [`identifier`] first: section 6.A leaves the issuer a choice for five
/// letters (Ä, Å, Ñ, Ö, Ü). Of very many only the first [`MAX_FORMS`].
///
/// # Errors
/// As [`identifier`].
pub fn identifiers(text: &str, practice: Practice) -> Result<Vec<String>, NoForm> {
    let first = Writer::new(practice, 0).write(text)?;
    let count = first.choices.min(MAX_FORMS);
    let mut forms = vec![first.finish()];
    for choice in 1..count {
        forms.push(Writer::new(practice, choice).write(text)?.finish());
    }
    Ok(forms)
}

fn sign(c: char) -> Option<Sign> {
    match c {
        '-' | ',' | '\u{060C}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some(Sign::Separator),
        c if c.is_whitespace() => Some(Sign::Separator),
        '\u{0300}'..='\u{036F}' | '\u{0653}'..='\u{0655}' => Some(Sign::Omitted),
        arabic::SHADDA => Some(Sign::Letter),
        c if arabic::code(c).is_some() || c.is_alphabetic() => Some(Sign::Letter),
        c if c.is_numeric() => None,
        _ => Some(Sign::Omitted),
    }
}

/// What was written last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Nothing of this component.
    Start,
    /// A letter with the length of its form.
    Form(usize),
    /// Teh marbuta, whose form depends on what follows.
    TehMarbuta,
}

struct Writer {
    out: String,
    practice: Practice,
    last: Last,
    /// The last letter, with the length of the text before it, while a combining mark may still change it.
    open: Option<(char, usize)>,
    /// Which of the permitted forms to take, in mixed radix, letter by letter.
    choice: usize,
    /// How many combinations of permitted forms there were so far.
    choices: usize,
}

impl Writer {
    fn new(practice: Practice, choice: usize) -> Self {
        Self { out: String::new(), practice, last: Last::Start, open: None, choice, choices: 1 }
    }

    fn write(mut self, text: &str) -> Result<Self, NoForm> {
        for (offset, character) in text.chars().enumerate() {
            match sign(character) {
                Some(Sign::Separator) => self.separate(),
                Some(Sign::Omitted) => self.mark(character),
                Some(Sign::Letter) => self.letters(character).ok_or(NoForm { character, offset })?,
                None => return Err(NoForm { character, offset }),
            }
        }
        self.separate();
        Ok(self)
    }

    fn finish(self) -> String {
        self.out.trim_end_matches('<').to_owned()
    }

    fn separate(&mut self) {
        if self.last == Last::TehMarbuta {
            let stem = self.out.len() - arabic::TEH_MARBUTA_FINAL.len();
            self.out.truncate(stem);
            self.out.push_str(arabic::TEH_MARBUTA_FINAL);
        }
        if self.last != Last::Start {
            self.out.push('<');
        }
        self.last = Last::Start;
        self.open = None;
    }

    /// A combining mark changes the letter before it where the tables have the two as one letter.
    fn mark(&mut self, mark: char) {
        let Some((letter, before)) = self.open else { return };
        if let Some(whole) = composed::compose(letter, mark) {
            self.out.truncate(before);
            if before == 0 || self.out.ends_with('<') {
                self.last = Last::Start;
            }
            // Every composed letter has a form.
            let _ = self.letter(whole);
        }
    }

    fn letters(&mut self, character: char) -> Option<()> {
        if character == arabic::SHADDA {
            self.double();
            return Some(());
        }
        if latin::forms(character).is_some() || arabic::code(character).is_some() {
            return self.letter(character);
        }
        character.to_uppercase().try_for_each(|c| self.letter(c))
    }

    fn letter(&mut self, letter: char) -> Option<()> {
        let before = self.out.len();
        let length = if letter.is_ascii_uppercase() {
            self.out.push(letter);
            1
        } else {
            let form = self.form(letter)?;
            self.out.push_str(form);
            form.len()
        };
        self.open = Some((letter, before));
        if letter == arabic::TEH_MARBUTA {
            self.last = Last::TehMarbuta;
        } else if length > 0 {
            self.last = Last::Form(length);
        }
        Some(())
    }

    fn form(&mut self, letter: char) -> Option<&'static str> {
        if let Some(forms) = latin::forms(letter) {
            let chosen = forms.get(self.choice % forms.len()).copied();
            self.choice /= forms.len();
            self.choices = self.choices.saturating_mul(forms.len());
            return chosen;
        }
        cyrillic::form(letter, self.practice, self.last == Last::Start).or_else(|| arabic::code(letter))
    }

    /// Shadda repeats the whole code of its letter, escape and all, as the program of B.7.1 does: only so can it be read
    /// back. (The footnote of section 6.C has an example in which the escape X seems to be written once.)
    fn double(&mut self) {
        if let Last::Form(length) = self.last {
            let start = self.out.len() - length;
            self.out.extend_from_within(start..);
        }
    }
}
