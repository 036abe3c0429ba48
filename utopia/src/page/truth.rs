//! Where everything on a rendered page is, and what it says.

use super::area::Area;
use serde::Serialize;

/// The truth about one page, places in millimetres from its upper left corner. [`Area::in_pixels`] turns them into pixels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Truth {
    /// Name of the design.
    pub design: &'static str,
    /// Size of the page.
    pub page: Area,
    /// The machine readable zone.
    pub zone: Option<ZoneTruth>,
    /// The portrait.
    pub portrait: Option<Area>,
    /// The small second portrait.
    pub ghost: Option<Area>,
    /// The signature.
    pub signature: Option<Area>,
    /// Barcodes.
    pub barcodes: Vec<BarcodeTruth>,
    /// What is printed outside of the zone.
    pub texts: Vec<TextTruth>,
}

/// A printed zone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ZoneTruth {
    /// The lines as printed.
    pub lines: Vec<String>,
    /// The cells of all characters, line by line: pitch across, height of capitals down.
    pub characters: Vec<Vec<Area>>,
    /// The smallest rectangle around each line.
    pub line_areas: Vec<Area>,
    /// The smallest rectangle around all lines.
    pub area: Area,
}

impl ZoneTruth {
    pub(super) fn new(lines: Vec<String>, characters: Vec<Vec<Area>>) -> Self {
        let line_areas: Vec<Area> = characters.iter().filter_map(|cells| around(cells)).collect();
        let area = around(&line_areas).unwrap_or(Area::new(0.0, 0.0, 0.0, 0.0));
        Self { lines, characters, line_areas, area }
    }
}

fn around(areas: &[Area]) -> Option<Area> {
    areas.iter().copied().reduce(|a, b| a.with(&b))
}

/// A printed barcode and what it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BarcodeTruth {
    /// `qr`, `aztec`, `data-matrix` or `pdf417`.
    pub kind: &'static str,
    /// The bars or modules without the quiet zone.
    pub area: Area,
    /// The bytes.
    #[serde(serialize_with = "hexadecimal")]
    pub payload: Vec<u8>,
}

fn hexadecimal<S: serde::Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    to.serialize_str(&text)
}

/// A printed field.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TextTruth {
    /// What it is, as a code.
    pub item: &'static str,
    /// The text in its own script.
    pub text: String,
    /// Around its letters.
    pub area: Area,
}
