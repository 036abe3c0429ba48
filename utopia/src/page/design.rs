//! What a printed side looks like: its size, background, and the places of everything personal.

use super::area::Area;
use super::holder::{Dates, Item};
use super::ink::Ink;
use super::lettering::Font;
use super::motif::{Align, Motif};
use super::zone::Place;
use crate::drawing::Colour;
use spartel_mrz::Layout;
use spartel_vision::Light;

/// Which side of a document a design is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The only printed side: a data page, a sheet, a visa.
    Data,
    /// The front of a card.
    Front,
    /// The back of a card.
    Back,
}

impl Side {
    /// How file names call the side: `page`, `front`, `back`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Data => "page",
            Self::Front => "front",
            Self::Back => "back",
        }
    }
}

/// One printed side of one series of a document.
#[derive(Debug)]
pub struct Design {
    /// Its name, such as `td3-2014` or `td1-2024-back`.
    pub name: &'static str,
    /// The year in which the series began.
    pub series: u16,
    /// Layout of the document's zone.
    pub layout: Layout,
    /// Which side it is.
    pub side: Side,
    /// Width and height in millimetres.
    pub size: (f64, f64),
    pub(super) paper: Paper,
    pub(super) motifs: &'static [Motif],
    pub(super) cells: &'static [Cell],
    pub(super) dates: Dates,
    pub(super) portrait: Option<(Area, Picturing)>,
    pub(super) ghost: Option<(Area, Ink)>,
    pub(super) signature: Option<(Area, Ink)>,
    pub(super) seal: Option<(Area, Symbol)>,
    pub(super) zone: Option<Place>,
}

impl Design {
    /// Whether this side has a place for a barcode.
    #[must_use]
    pub const fn has_seal(&self) -> bool {
        self.seal.is_some()
    }

    /// Whether a zone is printed on this side.
    #[must_use]
    pub const fn has_zone(&self) -> bool {
        self.zone.is_some()
    }
}

/// Every design.
#[must_use]
pub fn designs() -> &'static [&'static Design] {
    super::designs::ALL
}

/// The sides of a series of documents with a layout of zone.
pub fn sides(layout: Layout, series: u16) -> impl Iterator<Item = &'static Design> {
    designs().iter().copied().filter(move |design| design.layout == layout && design.series == series)
}

/// The series of a layout, oldest first.
#[must_use]
pub fn series(layout: Layout) -> Vec<u16> {
    let mut years: Vec<u16> =
        designs().iter().filter(|design| design.layout == layout).map(|design| design.series).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// Bare paper under the three lights.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paper {
    pub(super) white: Colour,
    pub(super) infrared: u8,
    /// Security paper is dull: it gives back hardly any ultraviolet.
    pub(super) ultraviolet: Colour,
}

impl Paper {
    /// The colour under a light.
    pub(super) const fn under(&self, light: Light) -> Colour {
        match light {
            Light::White => self.white,
            Light::Infrared => [self.infrared; 3],
            Light::Ultraviolet => self.ultraviolet,
        }
    }
}

/// How the portrait is put onto the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Picturing {
    /// Printed in colours with black under them, which infrared sees.
    Printed,
    /// Burnt into the card in greys, fading out at its edges.
    Engraved,
}

/// A kind of barcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbol {
    Qr,
    Aztec,
    DataMatrix,
    Pdf417,
}

/// The place of one personal text, with its label.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    pub(super) item: Item,
    /// Left end of the baseline (for [`Align::Right`] the right one) in millimetres.
    pub(super) at: (f32, f32),
    /// How wide the text may become before it is condensed.
    pub(super) room: f32,
    /// The em in millimetres.
    pub(super) size: f32,
    pub(super) font: Font,
    pub(super) align: Align,
    pub(super) ink: Ink,
    /// Latin label, a bar, Arabic label; empty for none. Above the text.
    pub(super) label: &'static str,
}

impl Cell {
    /// A text that begins at a point.
    pub(super) const fn new(item: Item, at: (f32, f32), room: f32, label: &'static str) -> Self {
        let (size, font) = (2.9, Font::Sans);
        Self { item, at, room, size, font, align: Align::Left, ink: Ink::DYE, label }
    }

    /// With another em.
    pub(super) const fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// In another font.
    pub(super) const fn set_in(self, font: Font) -> Self {
        Self { font, ..self }
    }

    /// In another ink.
    pub(super) const fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Ending at its point, or around it.
    pub(super) const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }
}
