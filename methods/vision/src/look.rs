//! Everything that can be seen in the pictures of a document.

mod barcodes;
mod details;
mod glow;
mod lights;
mod views;
mod zones;

use crate::page::reduced::Reduced;
use crate::page::{self, Corners, Found};
use crate::quality;
use crate::sight::{SeenPage, Sight};
use crate::{Grey, Light, PageImage, Picture};
use zones::Reading;

/// Pixels of the longer side of the copies in which pages are looked for.
const COPY: usize = 480;

/// Sees pages, zones, barcodes, portraits, signatures and flaws in pictures, in one light or several.
///
/// Pictures that show the same page under different lights give one page with several views, and one zone read from all of
/// them together. A zone or a barcode whose page has no visible border gives a page without views. The result depends on
/// nothing but the pixels and the lights.
#[must_use]
pub fn look(images: &[PageImage]) -> Sight {
    let shots: Vec<Shot> = images.iter().enumerate().map(|(place, image)| Shot::of(place, image)).collect();
    let mut drafts: Vec<Draft> = Vec::new();
    for reading in zones::read(&shots) {
        drafts.push(views::of_zone(&shots, reading));
    }
    views::add_pages_without_zone(&shots, &mut drafts);
    lights::match_views(&shots, &mut drafts);
    let codes = barcodes::find(&shots, &drafts);
    let known = details::Known { shots: &shots, codes: &codes };
    let complete = |draft| details::complete(&known, draft);
    let mut pages: Vec<SeenPage> = drafts.into_iter().map(complete).collect();
    codes.iter().for_each(|code| barcodes::put(&mut pages, code.clone()));
    pages.retain(is_document);
    let unseen = shots.iter().filter(|shot| !pages.iter().any(|page| shows(page, shot.place)));
    let complaints = unseen.flat_map(Shot::complaints).collect();
    pages.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap_or(std::cmp::Ordering::Equal));
    Sight { pages, lights: images.iter().map(|image| image.light).collect(), complaints }
}

/// One picture with what is computed of it once.
struct Shot<'a> {
    place: usize,
    light: Light,
    picture: &'a Picture,
    grey: Grey,
    reduced: Reduced,
    found: Vec<Found>,
}

impl<'a> Shot<'a> {
    fn of(place: usize, image: &PageImage<'a>) -> Self {
        let reduced = Reduced::of(image.picture, COPY);
        let found = page::by_edges(&reduced);
        let (light, picture) = (image.light, image.picture);
        Self { place, light, picture, grey: picture.grey(), reduced, found }
    }

    /// Width and height in pixels.
    fn size(&self) -> (u32, u32) {
        (self.picture.width(), self.picture.height())
    }

    /// What is wrong with the picture as a whole.
    fn complaints(&self) -> Vec<crate::sight::Complaint> {
        quality::of_picture(&self.reduced, self.size(), self.place, self.light)
    }
}

/// A page that is being put together.
struct Draft {
    page: SeenPage,
    /// The corners of each view.
    corners: Vec<Corners>,
    /// The zone with its places.
    reading: Option<Reading>,
}

impl Draft {
    /// Whether a picture shows the page.
    fn shows(&self, image: usize) -> bool {
        shows(&self.page, image)
    }
}

/// Whether a picture shows a page or its zone.
fn shows(page: &SeenPage, image: usize) -> bool {
    let zone = page.zone.as_ref().is_some_and(|zone| zone.region.image == image);
    zone || page.views.iter().any(|view| view.region.image == image)
}

/// Whether a page is one of a document: letters and payment cards have the same proportions. Under ultraviolet light alone
/// nothing else than the border is expected, and a reader that takes several lights holds a document.
fn is_document(page: &SeenPage) -> bool {
    let read = page.zone.is_some() || page.portrait.is_some() || !page.barcodes.is_empty();
    read || page.views.len() > 1 || page.views.iter().all(|view| view.light == Light::Ultraviolet)
}

/// Where a page comes among others: by picture, then from top left to bottom right in bands of an eighth of its size.
fn order(page: &SeenPage) -> (usize, f64, f64) {
    let view = page.views.first().map(|view| view.region);
    let zone = page.zone.as_ref().map(|zone| zone.region);
    let barcode = page.barcodes.first().map(|barcode| barcode.region);
    view.or(zone).or(barcode).map_or((usize::MAX, 0.0, 0.0), |region| {
        let centre = region.quad.centre();
        let (_, top, _, bottom) = region.quad.bounds();
        let band = ((bottom - top) / 2.0).max(1.0);
        (region.image, (centre.y / band).floor(), centre.x)
    })
}
