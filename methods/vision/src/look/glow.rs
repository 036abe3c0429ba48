//! Where a page lies in a picture under ultraviolet light, which seldom shows its border.

use super::Shot;
use crate::Light;
use crate::geometry::{Point, Quad};
use crate::quality;
use crate::sight::{Glow, Region, SeenPage, View};

/// How the page shines: where it is seen under ultraviolet light, else where it must be, since a reader takes all lights in
/// one place.
pub(super) fn of(shots: &[Shot], page: &SeenPage) -> Option<Glow> {
    let seen = page.views.iter().find(|view| view.light == Light::Ultraviolet).map(|view| view.region);
    let expected = || {
        let shot = shots.iter().find(|shot| shot.light == Light::Ultraviolet)?;
        let quad = page.views.first().map_or_else(|| whole(shot), |view| same_place(shots, view, shot));
        Some(Region { image: shot.place, quad })
    };
    let region = seen.or_else(expected)?;
    quality::glow(&shots[region.image].reduced, region)
}

/// The place of a view in another picture of the same reader, whatever the pixels of either.
fn same_place(shots: &[Shot], view: &View, other: &Shot) -> Quad {
    let (from, to) = (shots[view.region.image].size(), other.size());
    let (across, down) = (f64::from(to.0) / f64::from(from.0), f64::from(to.1) / f64::from(from.1));
    Quad(view.region.quad.0.map(|corner| Point::new(corner.x * across, corner.y * down)))
}

/// All of a picture, for a page of which nobody saw a border.
fn whole(shot: &Shot) -> Quad {
    let (width, height) = shot.size();
    Quad::upright(0.0, 0.0, f64::from(width) - 1.0, f64::from(height) - 1.0)
}
