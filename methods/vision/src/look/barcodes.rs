//! The barcodes of all pictures, each on its page.

use super::{Draft, Shot};
use crate::sight::{Barcode, SeenPage};
use crate::{Light, barcode};

/// The barcodes of every picture.
pub(super) fn find(shots: &[Shot], drafts: &[Draft]) -> Vec<Barcode> {
    let lit = shots.iter().filter(|shot| shot.light != Light::Ultraviolet);
    let seen = |shot: &Shot| {
        let views = drafts.iter().flat_map(|draft| &draft.page.views);
        let here = views.filter(|view| view.region.image == shot.place);
        let quads: Vec<_> = here.map(|view| view.region.quad).collect();
        let place = shot.place;
        barcode::read(&shot.grey, &quads).into_iter().map(move |symbol| symbol.on(place))
    };
    lit.flat_map(seen).collect()
}

/// Puts a barcode on its page, unless another light showed it already. One that lies on none belongs to the only page of its
/// picture, else to a page of its own, without views: a seal is evidence even where its sheet cannot be told from the table.
pub(super) fn put(pages: &mut Vec<SeenPage>, barcode: Barcode) {
    let (image, centre) = (barcode.region.image, barcode.region.quad.centre());
    let bears = |page: &SeenPage| {
        page.views.iter().any(|view| view.region.image == image && view.region.quad.contains(centre))
    };
    let only = || {
        let mut showing = pages.iter().enumerate().filter(|(_, page)| super::shows(page, image));
        let first = showing.next().map(|(i, _)| i);
        first.filter(|_| showing.next().is_none())
    };
    let Some(page) = pages.iter().position(bears).or_else(only) else {
        pages.push(SeenPage { barcodes: vec![barcode], ..SeenPage::default() });
        return;
    };
    let known = &mut pages[page].barcodes;
    let same = |old: &Barcode| {
        let other_light = old.region.image != image;
        old.kind == barcode.kind
            && other_light
            && (old.bytes == barcode.bytes || old.bytes.is_none() || barcode.bytes.is_none())
    };
    match known.iter().position(same) {
        Some(i) if known[i].bytes.is_none() => known[i] = barcode,
        Some(_) => {}
        None => known.push(barcode),
    }
}
