//! Codes of a zone back to Arabic script (Doc 9303-3, Appendix B.6).

use super::NoForm;
use super::arabic::{self, SHADDA, TEH_MARBUTA};

/// More doubled letters than this are spelled out without the alternatives: a name has two or three.
const MAX_DOUBLED: usize = 6;

/// Veh, which the tables write V and the program of B.7.1 XV; both are read.
const VEH: char = '\u{06A4}';
const VEH_OF_PROGRAM: &str = "XV";

/// A name read back from its codes.
///
/// The code is prefix-free, so that every sequence has at most one reading as letters. Two things stay open: a code twice
/// in a row is a letter with shadda or the letter twice, and `Y` is the Arabic yeh or the Pashto one (read as Arabic).
/// The final and the inner code of teh marbuta mean the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArabicReading {
    letters: Vec<char>,
    /// Indices of letters that repeat the one before.
    doubled: Vec<usize>,
}

impl ArabicReading {
    /// Reads an identifier of a zone; fillers separate components.
    ///
    /// # Errors
    /// The first character at which no code begins. A French or English transcription usually fails here, since C and O
    /// are no codes.
    pub fn read(identifier: &str) -> Result<Self, NoForm> {
        let mut reading = Self { letters: Vec::new(), doubled: Vec::new() };
        let mut last = None;
        let mut offset = 0;
        while let Some(rest) = identifier.get(offset..).filter(|rest| !rest.is_empty()) {
            if rest.starts_with('<') {
                reading.letters.push(' ');
                last = None;
                offset += 1;
                continue;
            }
            let Some((letter, code)) = next(rest) else {
                let character = rest.chars().next().unwrap_or('<');
                return Err(NoForm { character, offset });
            };
            if last == Some(code) {
                reading.doubled.push(reading.letters.len());
                last = None;
            } else {
                last = Some(code);
            }
            reading.letters.push(letter);
            offset += code.len();
        }
        Ok(reading)
    }

    /// Doubled letters written twice, as in the name of God.
    #[must_use]
    pub fn spelled_out(&self) -> String {
        self.letters.iter().collect()
    }

    /// Doubled letters written once with shadda, as the program of B.7.2 does.
    #[must_use]
    pub fn with_shadda(&self) -> String {
        self.spelling(usize::MAX)
    }

    /// All spellings, that with every shadda first; of more than six doubled letters only the two extremes.
    #[must_use]
    pub fn spellings(&self) -> Vec<String> {
        let n = self.doubled.len();
        if n > MAX_DOUBLED {
            return vec![self.with_shadda(), self.spelled_out()];
        }
        (0..1usize << n).rev().map(|choice| self.spelling(choice)).collect()
    }

    /// How many letters could carry a shadda.
    #[must_use]
    pub fn doubled(&self) -> usize {
        self.doubled.len()
    }

    /// The spelling with shadda for the doubled letters whose bit is set.
    fn spelling(&self, choice: usize) -> String {
        let mut out = String::with_capacity(self.letters.len() * 2);
        for (at, &letter) in self.letters.iter().enumerate() {
            match self.doubled.binary_search(&at) {
                // Letters after the last bit follow it: `usize::MAX` means all.
                Ok(n) if choice >> n.min(usize::BITS as usize - 1) & 1 == 1 => out.push(SHADDA),
                _ => out.push(letter),
            }
        }
        out
    }
}

/// The one code that the text begins with, and its letter.
fn next(text: &str) -> Option<(char, &'static str)> {
    if text.starts_with(arabic::TEH_MARBUTA_FINAL) {
        return Some((TEH_MARBUTA, arabic::TEH_MARBUTA_FINAL));
    }
    if text.starts_with(VEH_OF_PROGRAM) {
        return Some((VEH, VEH_OF_PROGRAM));
    }
    // The first of two letters with one code is the Arabic one.
    arabic::coded().find(|(_, code)| text.starts_with(code))
}
