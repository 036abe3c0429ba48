//! Complaints about pictures: none about good ones, the right one about bad ones.

use crate::studio::{calm, design, portrait_of, see};
use spartel_utopia::camera::{Conditions, Glare, Shadow, ShadowKind};
use spartel_utopia::page::designs;
use spartel_vision::geometry::Quad;
use spartel_vision::{Flaw, Light, Picture};

/// The flaws of a picture, those on the zone marked.
fn flaws(picture: &Picture) -> Vec<(Flaw, bool)> {
    let sight = see(picture, Light::White);
    let of_pages = sight.pages.iter().flat_map(|page| &page.quality.complaints);
    of_pages.chain(&sight.complaints).map(|complaint| (complaint.flaw, complaint.on_zone)).collect()
}

/// A passport that something befalls.
fn damaged(seed: u64, damage: impl Fn(&mut Conditions)) -> Picture {
    let mut conditions = calm(seed, 20.0);
    damage(&mut conditions);
    portrait_of(design("td3-2026"), seed, Light::White, &conditions).0
}

#[test]
fn good_pictures_are_not_complained_about() {
    for (seed, design) in designs().iter().enumerate() {
        let seed = 40 + seed as u64;
        let (picture, ..) = portrait_of(design, seed, Light::White, &calm(seed, 20.0));
        assert_eq!(flaws(&picture), [], "{}", design.name);
    }
}

#[test]
fn every_damage_is_named() {
    for seed in 0..3 {
        let glare = Glare { place: 0.4, line: 0.2, characters: 6.0, saturation: 0.9 };
        let seen = flaws(&damaged(seed, |c| c.glare = Some(glare)));
        assert!(seen.contains(&(Flaw::Glare, true)), "glare {seed}: {seen:?}");
        let shadow =
            Shadow { kind: ShadowKind::Edge, factor: 0.3, direction: 40.0, offset: 0.0, softness: 0.02 };
        let seen = flaws(&damaged(seed, |c| c.shadow = Some(shadow)));
        assert!(seen.iter().any(|(flaw, _)| *flaw == Flaw::Shadow), "shadow {seed}: {seen:?}");
        let seen = flaws(&damaged(seed, |c| c.exposure = 0.12));
        assert!(seen.iter().any(|(flaw, _)| *flaw == Flaw::TooDark), "dark {seed}: {seen:?}");
        let seen = flaws(&damaged(seed, |c| (c.pitch, c.blur) = (24.0, 0.16)));
        assert!(seen.iter().any(|(flaw, _)| *flaw == Flaw::Blurred), "blurred {seed}: {seen:?}");
        let seen = flaws(&damaged(seed, |c| c.pitch = 9.0));
        assert!(seen.iter().any(|(flaw, _)| *flaw == Flaw::ResolutionLow), "coarse {seed}: {seen:?}");
    }
}

#[test]
fn a_page_that_reaches_over_the_border_is_cropped() {
    let mut conditions = calm(2, 20.0);
    (conditions.rotation, conditions.tilt) = (0.0, 0.0);
    let (picture, _, truth) = portrait_of(design("td3-2026"), 2, Light::White, &conditions);
    let (left, ..) = Quad(truth.corners.map(|(x, y)| spartel_vision::geometry::Point::new(x, y))).bounds();
    // A tenth of the page is cut away on the right.
    let wide = (truth.corners[1].0 - left) * 0.9;
    let width = (left + wide) as usize;
    let rows = picture.rgb().chunks_exact(picture.width() as usize * 3);
    let rgb: Vec<u8> = rows.flat_map(|row| row[..width * 3].to_vec()).collect();
    let cut = Picture::new(width as u32, picture.height(), rgb).expect("whole rows");
    let seen = flaws(&cut);
    assert!(seen.iter().any(|(flaw, _)| *flaw == Flaw::Cropped), "{seen:?}");
}

#[test]
fn a_picture_of_nothing_is_dark_or_blank_and_says_so() {
    let even = |level: u8| Picture::new(400, 300, vec![level; 360_000]).expect("three bytes a pixel");
    assert_eq!(flaws(&even(12)), [(Flaw::TooDark, false)]);
    assert_eq!(flaws(&even(255)), [(Flaw::TooBright, false)]);
}
