//! The check digit of weights 7, 3, 1 (Doc 9303-3, 4.9 and Appendix A).

/// Value of each byte in the sum; `NONE` for bytes outside the alphabet.
const VALUES: [u8; 256] = values();
const NONE: u8 = u8::MAX;

const fn values() -> [u8; 256] {
    let mut table = [NONE; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        if b.is_ascii_digit() {
            table[byte] = b - b'0';
        } else if b.is_ascii_uppercase() {
            table[byte] = b - b'A' + 10;
        }
        byte += 1;
    }
    table[b'<' as usize] = 0;
    table
}

/// The value of a character: digits as they are, A to Z 10 to 35, filler 0; `None` outside the alphabet of a zone.
#[must_use]
pub const fn value(character: u8) -> Option<u8> {
    match VALUES[character as usize] {
        NONE => None,
        v => Some(v),
    }
}

/// The weighted sum of characters, or `None` where one is outside the alphabet.
#[must_use]
pub fn weighted_sum(characters: &[u8]) -> Option<u32> {
    let mut sum = Sum::new();
    for &c in characters {
        value(c)?;
        sum.push(c);
    }
    Some(sum.total)
}

/// The check digit `0` to `9` as a character, or `None` where a character is outside the alphabet.
#[must_use]
pub fn compute(characters: &[u8]) -> Option<u8> {
    weighted_sum(characters).map(|sum| b'0' + (sum % 10) as u8)
}

/// A running sum over several ranges of a zone whose alphabet was already checked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sum {
    total: u32,
    turn: usize,
}

impl Sum {
    const WEIGHTS: [u32; 3] = [7, 3, 1];

    pub(crate) const fn new() -> Self {
        Self { total: 0, turn: 0 }
    }

    fn push(&mut self, character: u8) {
        self.total += Self::WEIGHTS[self.turn] * u32::from(VALUES[character as usize]);
        self.turn = if self.turn == 2 { 0 } else { self.turn + 1 };
    }

    pub(crate) fn extend(mut self, characters: &[u8]) -> Self {
        for &c in characters {
            self.push(c);
        }
        self
    }

    pub(crate) const fn digit(self) -> u8 {
        b'0' + (self.total % 10) as u8
    }
}
