//! Pages that are found by their edges.

use crate::scene::{Dice, Scene, camera, document};
use spartel_vision::geometry::{Point, Quad};
use spartel_vision::{Light, PageImage, PageSize, Picture, Sight, look};

const SIZES: [(f64, f64); 2] = [(85.6, 54.0), (125.0, 88.0)];

fn white(picture: &Picture) -> Sight {
    look(&[PageImage { light: Light::White, picture }])
}

/// The largest distance of a corner, whichever corner is called the first.
fn apart(found: &Quad, truth: &Quad) -> f64 {
    let turned = |by: usize| (0..4).map(|i| found.0[i].distance(truth.0[(i + by) % 4])).fold(0.0, f64::max);
    (0..4).map(turned).fold(f64::INFINITY, f64::min)
}

/// A page somewhere on a table with things on it.
pub fn table(seed: u64) -> (Picture, Quad, (f64, f64)) {
    let mut dice = Dice(seed);
    let (width, height) = (960, 720);
    let ground = dice.colour(20.0, 170.0);
    let mut scene = Scene::plain(width, height, ground);
    let things = dice.within(0.0, 8.0) as usize;
    scene.clutter(&mut dice, things);
    scene.grain(&mut dice, 6.0);
    let size = SIZES[(seed % 2) as usize];
    let wide = dice.within(380.0, 560.0);
    let angles = [dice.within(0.0, std::f64::consts::TAU), dice.within(-0.4, 0.4), dice.within(-0.4, 0.4)];
    let centre = Point::new(dice.within(420.0, 540.0), dice.within(330.0, 390.0));
    let quad = camera(centre, size, wide, angles);
    let paper = dice.colour(190.0, 250.0);
    scene.lay(&quad, size, |p| document(p, size, paper));
    let deviation = dice.within(0.0, 14.0);
    scene.noise(&mut dice, deviation);
    (scene.picture(), quad, size)
}

#[test]
fn a_page_on_a_table_is_found_whatever_lies_around_it() {
    let mut right = 0;
    for seed in 0..60 {
        let (picture, truth, size) = table(seed);
        let sight = white(&picture);
        let near = sight.pages.iter().filter(|page| apart(&page.views[0].region.quad, &truth) < 8.0);
        let sized = near.filter(|page| (page.size == Some(PageSize::Td1)) == (size.0 < 100.0));
        let good = sized.count() == 1 && sight.pages.len() == 1;
        if !good {
            eprintln!("seed {seed}: {} pages", sight.pages.len());
        }
        right += usize::from(good);
    }
    assert!(right >= 57, "{right} of 60");
}
