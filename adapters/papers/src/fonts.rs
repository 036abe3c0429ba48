//! The fonts of papers, and which characters they have.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/noto-sans-Regular.ttf"),
    include_bytes!("../fonts/noto-sans-Bold.ttf"),
    include_bytes!("../fonts/noto-sans-arabic-Regular.ttf"),
    include_bytes!("../fonts/noto-sans-arabic-Bold.ttf"),
];

/// The fonts, in the order of the book.
pub static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// What they are called.
pub static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether a font has this character, or it is one that only directs those around it.
fn has(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
        || FONTS.iter().any(|font| font.info().coverage.contains(c.into()))
}

/// A text with U+FFFD for each character that no font has: PDF/A allows no glyph for what is missing.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if has(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}
