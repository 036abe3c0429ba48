//! How pages shine under ultraviolet light: those of Utopia, the same printed on paper of offices, and pictures of lamps that are
//! out.

use crate::studio::{calm, page, photograph, sheet};
use spartel_utopia::camera::{Conditions, Severity};
use spartel_utopia::page::{Design, designs};
use spartel_vision::geometry::Quad;
use spartel_vision::{Glow, Light, PageImage, Picture, look};

/// What the paper of offices gives back where white light shows it white, in parts of 255: blue-white.
const BRIGHTENED: [u32; 3] = [140, 175, 250];

/// A picture with each level changed.
fn changed(picture: &Picture, change: impl Fn(usize, u32) -> u32) -> Picture {
    let levels = picture.rgb().iter().enumerate();
    let rgb = levels.map(|(at, level)| change(at % 3, u32::from(*level)).min(255) as u8).collect();
    Picture::new(picture.width(), picture.height(), rgb).expect("as many pixels")
}

/// The page as it would shine on paper of offices: where its print leaves the paper bare.
fn on_office_paper(white: &Picture) -> Picture {
    changed(white, |colour, level| level * BRIGHTENED[colour] / 255)
}

/// How a page shines that a reader holds under white light and under what lies in the second picture.
fn glow(white: &Picture, ultraviolet: &Picture) -> Vec<Glow> {
    let sight = look(&[
        PageImage { light: Light::White, picture: white },
        PageImage { light: Light::Ultraviolet, picture: ultraviolet },
    ]);
    sight.pages.iter().filter_map(|page| page.glow).collect()
}

/// A design as a page that fills the picture, in white and ultraviolet light.
fn flat(design: &'static Design, seed: u64) -> [Picture; 2] {
    [Light::White, Light::Ultraviolet].map(|light| page(design, seed, light, 200.0).picture)
}

/// A design before a camera, in white light and in what `under` makes of it.
fn taken(
    design: &'static Design,
    seed: u64,
    conditions: &Conditions,
    under: impl Fn(Light) -> Picture,
) -> [Picture; 2] {
    [Light::White, Light::Ultraviolet].map(|light| {
        let drawn = page(design, seed, light, 180.0);
        photograph(&[&sheet(design, &drawn, &under(light), light)], conditions).0
    })
}

#[test]
fn pages_are_dull_and_something_on_them_shines() {
    for (seed, design) in designs().iter().enumerate() {
        let seed = seed as u64;
        let pages = flat(design, seed);
        let before_a_camera =
            taken(design, seed, &calm(seed, 17.0), |light| page(design, seed, light, 180.0).picture);
        for [white, ultraviolet] in [pages, before_a_camera] {
            let glows = glow(&white, &ultraviolet);
            assert!(!glows.is_empty(), "{}", design.name);
            for glow in glows {
                assert!(glow.paper < 0.3, "{} {glow:?}", design.name);
                assert!(glow.highlights > 0.3, "{} {glow:?}", design.name);
            }
        }
    }
}

#[test]
fn the_same_pages_on_paper_of_offices_shine() {
    for (seed, design) in designs().iter().enumerate() {
        let [white, _] = flat(design, seed as u64);
        let glows = glow(&white, &on_office_paper(&white));
        assert!(!glows.is_empty(), "{}", design.name);
        assert!(glows.iter().all(|glow| glow.paper > 0.7), "{} {glows:?}", design.name);
    }
}

#[test]
fn where_the_lamp_is_out_nothing_shines() {
    for (seed, design) in designs().iter().enumerate() {
        let [white, ultraviolet] = flat(design, seed as u64);
        // Black, with the noise of a sensor, and with some of the light of the room.
        let black = changed(&ultraviolet, |_, _| 0);
        let noise = changed(&ultraviolet, |colour, level| (level * 7 + colour as u32) % 9);
        let room = changed(&white, |_, level| level / 10);
        for dark in [black, noise, room] {
            let glows = glow(&white, &dark);
            assert!(!glows.is_empty(), "{}", design.name);
            assert!(
                glows.iter().all(|glow| glow.highlights < 0.03 && glow.paper < 0.1),
                "{} {glows:?}",
                design.name
            );
        }
    }
}

#[test]
fn a_page_is_measured_where_white_light_shows_it_whatever_the_pixels_of_the_other_camera() {
    let design = designs()[0];
    let conditions = calm(3, 17.0);
    let [white, _] = taken(design, 3, &conditions, |light| page(design, 3, light, 180.0).picture);
    let small = Picture::new(40, 30, vec![0; 40 * 30 * 3]).expect("as many pixels");
    let [glow] = glow(&white, &small)[..] else { panic!("one page") };
    let Quad(corners) = glow.region.quad;
    assert!(corners.iter().all(|corner| corner.x < 40.0 && corner.y < 30.0), "{corners:?}");
}

/// False alarms of all that cameras do to pictures: exposure, shadows, noise, blur, glare.
#[test]
fn hardly_any_camera_makes_a_page_shine_or_a_lamp_seem_out() {
    let (mut all, mut shining, mut dark) = (0, 0, 0);
    // Of 60 such pictures of pages, the half with the worst.
    for seed in 24..48 {
        let design = designs()[seed as usize % designs().len()];
        let conditions = Severity::All.draw(seed);
        let [white, ultraviolet] =
            taken(design, seed, &conditions, |light| page(design, seed, light, 180.0).picture);
        for glow in glow(&white, &ultraviolet) {
            all += 1;
            shining += i32::from(glow.paper > 0.5);
            dark += i32::from(glow.highlights < 0.1);
        }
    }
    // A page that white light was read wrong of is measured beside it.
    assert!(all >= 20 && shining <= 1 && dark == 0, "{shining} shining and {dark} dark of {all}");
}
