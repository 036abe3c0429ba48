//! Evidence: what was read of one or several documents of one person, each piece with the label of its source.

use crate::Lookup;
use spartel_lds::FileKind;
use spartel_vision::Sight;

/// What a piece is.
#[derive(Debug, Clone, Copy)]
pub enum Content<'a> {
    /// A file of the chip, tag and length included.
    ChipFile {
        /// Where on the chip it was read.
        kind: FileKind,
        /// Its bytes, well formed or not.
        bytes: &'a [u8],
    },
    /// The chip was asked for the file and does not have it.
    ChipFileAbsent(FileKind),
    /// The lines of a printed machine readable zone.
    PrintedMrz(&'a str),
    /// The bytes of a seal, as its barcode holds them.
    Seal(&'a [u8]),
    /// Pictures that were taken together, and what was seen in them: pages with their zones and barcodes.
    Pictures {
        /// What was seen.
        sight: &'a Sight,
        /// The label of each picture, in the order in which they were looked at.
        names: &'a [String],
    },
    /// A picture that could not be read, because its file is broken, too large or of a kind that is not read.
    UnreadablePicture,
    /// What a list answered about a document.
    Lookup(&'a Lookup),
    /// Something that could not be read for a technical reason; a file of the chip, where that is known.
    Unreadable(Option<FileKind>),
}

/// A piece of evidence.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'a> {
    /// A label that the caller recognises, such as a file name. It comes back in findings.
    pub source: &'a str,
    /// What it is.
    pub content: Content<'a>,
    /// Which chip or folder it came from, where there are several.
    pub chip: u16,
}

/// All pieces that were presented together.
#[derive(Debug, Clone, Default)]
pub struct Evidence<'a> {
    pieces: Vec<Piece<'a>>,
    chip: u16,
}

impl<'a> Evidence<'a> {
    /// No evidence yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { pieces: Vec::new(), chip: 0 }
    }

    /// Adds a piece.
    pub fn add(&mut self, source: &'a str, content: Content<'a>) {
        self.pieces.push(Piece { source, content, chip: self.chip });
    }

    /// Adds pictures that were taken together, under the labels of each: front and back of a card, the lights of one page.
    pub fn add_pictures(&mut self, sight: &'a Sight, names: &'a [String]) {
        let source = names.first().map_or("picture", String::as_str);
        self.add(source, Content::Pictures { sight, names });
    }

    /// What is added from here on comes from another chip, or from another folder, than what was added before.
    pub const fn next_chip(&mut self) {
        self.chip = self.chip.saturating_add(1);
    }

    /// The pieces in the order in which they were added.
    #[must_use]
    pub fn pieces(&self) -> &[Piece<'a>] {
        &self.pieces
    }
}
