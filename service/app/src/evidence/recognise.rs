//! What a piece is, by its label and its bytes.

use spartel_lds::{FileKind, Recognition};
use spartel_mrz::RawMrz;
use spartel_seal::SealKind;

/// What a piece turned out to be, where it is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file of the chip.
    ChipFile(FileKind),
    /// A machine readable zone as text.
    Zone,
    /// The bytes of a seal.
    Seal,
}

/// What a piece is: a name that means a file of the chip decides; then what the content shows.
#[must_use]
pub fn recognise(label: &str, bytes: &[u8]) -> Option<Kind> {
    match FileKind::recognise(label, bytes) {
        // Where on the chip it was read is what counts: its content will be found wrong there.
        Recognition::Known(kind) | Recognition::Contradiction { name: kind, .. } => {
            Some(Kind::ChipFile(kind))
        }
        Recognition::Unknown if SealKind::recognise(bytes).is_some() => Some(Kind::Seal),
        Recognition::Unknown => looks_like_zone(bytes).then_some(Kind::Zone),
    }
}

/// Whether a text is a zone, or was meant to be one: a zone with a lost character is a finding, not an unknown file.
fn looks_like_zone(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let raw = RawMrz::new(text);
    if raw.layout().is_ok() {
        return true;
    }
    let lines = raw.lines();
    let drawn = |line: &&str| {
        let kept = line.chars().filter(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || *c == '<').count();
        (20..=100).contains(&line.chars().count()) && kept * 10 >= line.chars().count() * 8
    };
    !lines.is_empty() && raw.count() <= 3 && lines.iter().all(drawn) && text.contains("<<")
}
