//! A page of a document, in one picture or in several lights.

use super::{Barcode, Complaint, Glow, Quality, Zone};
use crate::Light;
use crate::geometry::{Homography, Quad};

/// A place in one of the pictures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Region {
    /// Which picture, by its place in what was handed over.
    pub image: usize,
    /// The corners in its pixels.
    pub quad: Quad,
}

/// Everything seen in the pictures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sight {
    /// The pages, in the order in which they were found: by picture, then from top left to bottom right.
    pub pages: Vec<SeenPage>,
    /// The lights of the pictures that were handed over, in their order.
    pub lights: Vec<Light>,
    /// What is wrong with a picture on which no page was found.
    pub complaints: Vec<Complaint>,
}

/// The sizes of Doc 9303 that pages come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PageSize {
    /// 85.6 × 53.98 mm (Doc 9303-5, 2.1).
    Td1,
    /// 105.0 × 74.0 mm (Doc 9303-6; the smaller visa of Doc 9303-7).
    Td2,
    /// 125.0 × 88.0 mm (Doc 9303-4).
    Td3,
    /// 120.0 × 80.0 mm (the full-page visa of Doc 9303-7).
    MrvA,
}

impl PageSize {
    /// All sizes.
    pub const ALL: [Self; 4] = [Self::Td1, Self::Td2, Self::Td3, Self::MrvA];

    /// Width and height in millimetres.
    #[must_use]
    pub const fn millimetres(self) -> (f64, f64) {
        match self {
            Self::Td1 => (85.6, 53.98),
            Self::Td2 => (105.0, 74.0),
            Self::Td3 => (125.0, 88.0),
            Self::MrvA => (120.0, 80.0),
        }
    }
}

/// Where the page lies in one picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Which picture, and the corners of the page in it.
    pub region: Region,
    /// The light of that picture.
    pub light: Light,
    /// From pixels of the picture to millimetres on the page, from its top left corner; with [`SeenPage::size`] unknown, to
    /// a page that is 100 mm wide.
    pub to_page: Homography,
}

/// One page of a document, seen in one or several lights.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SeenPage {
    /// Where it lies, one view a picture, in the order of the pictures.
    pub views: Vec<View>,
    /// Its size, where zone or proportions tell.
    pub size: Option<PageSize>,
    /// The machine readable zone, read from all lights together.
    pub zone: Option<Zone>,
    /// The barcodes, each once.
    pub barcodes: Vec<Barcode>,
    /// Where the portrait is.
    pub portrait: Option<Region>,
    /// Where the signature is.
    pub signature: Option<Region>,
    /// How it shines under ultraviolet light, where there is such a picture.
    pub glow: Option<Glow>,
    /// How good the pictures are for what must be read from them.
    pub quality: Quality,
}
