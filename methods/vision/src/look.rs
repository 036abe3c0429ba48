//! Everything that can be seen in the pictures of a document.

use crate::PageImage;
use crate::page::reduced::Reduced;
use crate::page::{self, Found};
use crate::quality;
use crate::sight::{Region, SeenPage, Sight, View};

/// Sees pages in pictures, in one light or several.
///
/// Pictures that show the same page under different lights give one page with several views. The result depends on nothing
/// but the pixels and the lights.
#[must_use]
pub fn look(images: &[PageImage]) -> Sight {
    let lights = images.iter().map(|image| image.light).collect();
    let (mut pages, mut complaints) = (Vec::new(), Vec::new());
    for (place, image) in images.iter().enumerate() {
        let reduced = Reduced::of(image.picture, 480);
        let found = page::by_edges(&reduced);
        if found.is_empty() {
            let size = (image.picture.width(), image.picture.height());
            complaints.extend(quality::of_picture(&reduced, size, place, image.light));
        }
        pages.extend(found.iter().filter_map(|found| seen(place, image, found)));
    }
    Sight { pages, lights, complaints }
}

/// The page of a rectangle that was found by its edges.
fn seen(place: usize, image: &PageImage, found: &Found) -> Option<SeenPage> {
    let to_page = page::to_page(&found.quad, found.size)?;
    let view = View { region: Region { image: place, quad: found.quad }, light: image.light, to_page };
    Some(SeenPage { views: vec![view], size: found.size, ..SeenPage::default() })
}
