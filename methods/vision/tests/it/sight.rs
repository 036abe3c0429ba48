//! What is seen of Utopia's pages: corners, sizes, portraits, signatures, lights, several documents.

use crate::studio::{astray, calm, design, in_picture, page, photograph, portrait_of, see, shared, sheet};
use spartel_utopia::camera::nothing::nothing;
use spartel_utopia::page::{Area, designs};
use spartel_vision::decode::{Limits, decode};
use spartel_vision::geometry::{Point, Quad};
use spartel_vision::{Light, PageImage, PageSize, Picture, Region, look};

#[test]
fn the_page_of_most_designs_is_found_to_a_millimetre_with_its_size() {
    let mut right = 0;
    for (seed, design) in designs().iter().enumerate() {
        let (picture, page, truth) = portrait_of(design, seed as u64, Light::White, &calm(seed as u64, 17.0));
        let sight = see(&picture, Light::White);
        let Some(seen) = sight.pages.first().filter(|page| !page.views.is_empty()) else { continue };
        let quad = seen.views[0].region.quad;
        let [a, b, c, d] = quad.0;
        // Nothing but its portrait tells which way up a page without a zone lies.
        let turned = if page.truth.zone.is_none() { Quad([c, d, a, b]) } else { quad };
        let near = astray(&quad, &truth).min(astray(&turned, &truth)) < 1.0;
        let size = seen.size.map(PageSize::millimetres) == Some(design.size);
        right += i32::from(near && size && sight.pages.len() == 1 && sight.complaints.is_empty());
    }
    assert!(right * 10 >= designs().len() as i32 * 9, "{right} of {}", designs().len());
}

#[test]
fn portraits_and_signatures_are_found_where_they_are_and_nowhere_else() {
    let (mut found, mut all, mut invented, mut signed, mut signatures) = (0, 0, 0, 0, 0);
    let rounds =
        (0..3).flat_map(|round| designs().iter().enumerate().map(move |(i, d)| (100 * round + i as u64, d)));
    for (seed, design) in rounds {
        let (picture, page, truth) = portrait_of(design, seed, Light::White, &calm(seed, 17.0));
        let sight = see(&picture, Light::White);
        let seen = sight.pages.first();
        let lies = |region: Option<Region>, area: &Area, least: f64| {
            region.is_some_and(|region| shared(&region.quad, &in_picture(&truth, area)) > least)
        };
        let (portrait, signature) = (seen.and_then(|s| s.portrait), seen.and_then(|s| s.signature));
        if let Some(area) = &page.truth.portrait {
            all += 1;
            found += i32::from(lies(portrait, area, 0.5));
        }
        if let Some(area) = &page.truth.signature {
            signatures += 1;
            signed += i32::from(lies(signature, area, 0.4));
        }
        invented += i32::from(page.truth.portrait.is_none() && portrait.is_some());
        invented += i32::from(page.truth.signature.is_none() && signature.is_some());
    }
    assert!(invented <= 1, "{invented} on pages without");
    assert!(found * 20 >= all * 17, "{found} of {all} portraits");
    assert!(signed * 4 >= signatures * 3, "{signed} of {signatures} signatures");
}

#[test]
fn all_lights_of_a_page_give_one_page_with_a_view_each() {
    let design = design("td3-2014");
    let lights = [Light::White, Light::Infrared, Light::Ultraviolet];
    let shots: Vec<_> = lights.iter().map(|light| portrait_of(design, 5, *light, &calm(5, 17.0))).collect();
    let images: Vec<PageImage> =
        shots.iter().zip(lights).map(|((picture, ..), light)| PageImage { light, picture }).collect();
    let sight = look(&images);
    assert_eq!(sight.pages.len(), 1);
    let page = &sight.pages[0];
    let seen: Vec<(usize, Light)> = page.views.iter().map(|view| (view.region.image, view.light)).collect();
    assert_eq!(seen, [(0, Light::White), (1, Light::Infrared), (2, Light::Ultraviolet)]);
    for (view, (_, _, truth)) in page.views.iter().zip(&shots) {
        assert!(astray(&view.region.quad, truth) < 1.5, "{:?}", view.light);
    }
    let zone = page.zone.as_ref().expect("a zone");
    assert_eq!(zone.lines, shots[0].2.lines);
    assert_eq!(zone.lights.len(), 2);
    assert_eq!(look(&images), sight, "the same pictures give the same measurements");
}

#[test]
fn pictures_of_two_pages_under_two_lights_stay_apart() {
    let design = design("td3-2014");
    let (white, ..) = portrait_of(design, 5, Light::White, &calm(5, 17.0));
    let (infrared, ..) = portrait_of(design, 6, Light::Infrared, &calm(9, 17.0));
    let sight = look(&[
        PageImage { light: Light::White, picture: &white },
        PageImage { light: Light::Infrared, picture: &infrared },
    ]);
    let views: Vec<usize> = sight.pages.iter().map(|page| page.views.len()).collect();
    assert_eq!(views, [1, 1]);
    assert_ne!(sight.pages[0].zone, sight.pages[1].zone);
}

/// The last line of a zone is covered under the second light, so that there a part of it is read.
#[test]
fn a_zone_that_one_light_shows_in_part_is_one_zone() {
    let design = design("td1-2024-back");
    for seed in [5, 6, 7] {
        let (white, _, whole) = portrait_of(design, seed, Light::White, &calm(seed, 22.0));
        let (infrared, _, truth) = portrait_of(design, seed, Light::Infrared, &calm(seed + 20, 22.0));
        let hidden: Vec<Quad> = truth
            .characters
            .iter()
            .filter(|character| character.line == 2)
            .map(|character| Quad(character.corners.map(|(x, y)| Point::new(x, y))))
            .collect();
        let width = infrared.width() as usize;
        let mut pixels = infrared.rgb().to_vec();
        for (at, pixel) in pixels.chunks_exact_mut(3).enumerate() {
            let point = Point::new((at % width) as f64, (at / width) as f64);
            if hidden.iter().any(|cell| cell.contains(point)) {
                pixel.fill(205);
            }
        }
        let infrared = Picture::new(infrared.width(), infrared.height(), pixels).expect("as many pixels");
        let images = [
            PageImage { light: Light::White, picture: &white },
            PageImage { light: Light::Infrared, picture: &infrared },
        ];
        for images in [images, [images[1], images[0]]] {
            let sight = look(&images);
            let zones: Vec<_> = sight.pages.iter().filter_map(|page| page.zone.as_ref()).collect();
            assert_eq!(zones.len(), 1, "seed {seed}: {zones:#?}");
            assert_eq!(zones[0].lines, whole.lines);
        }
    }
}

#[test]
fn both_sides_of_a_card_beside_each_other_are_found_in_half_of_the_pictures() {
    let designs = ["td1-2024-back", "td1-2024-front"].map(design);
    let mut both = 0;
    for seed in 0..8 {
        let sheets = designs.map(|design| {
            let page = page(design, seed, Light::White, 180.0);
            sheet(design, &page, &page.picture, Light::White)
        });
        let (picture, truths) = photograph(&[&sheets[0], &sheets[1]], &calm(seed, 17.0));
        let sight = see(&picture, Light::White);
        let few = sight.pages.len() <= 2;
        let zones = sight.pages.iter().filter(|page| page.zone.is_some()).count();
        // Nothing but its portrait tells which way up the front lies.
        let near = |quad: &Quad, truth| {
            let [a, b, c, d] = quad.0;
            astray(quad, truth).min(astray(&Quad([c, d, a, b]), truth)) < 6.0
        };
        let seen =
            |truth| sight.pages.iter().any(|page| page.views.iter().any(|v| near(&v.region.quad, truth)));
        both += i32::from(few && zones == 1 && truths.len() == 2 && truths.iter().all(seen));
    }
    assert!(both >= 4, "{both} of 8");
}

#[test]
fn receipts_letters_textures_and_noise_hold_no_page_of_a_document() {
    let mut pages = 0;
    for seed in 0..28 {
        let Some((kind, shot)) = nothing(seed) else { continue };
        let picture = decode(&shot.file, &Limits::default()).expect("a picture of our own");
        let sight = see(&picture, Light::White);
        assert!(sight.pages.iter().all(|page| page.zone.is_none()), "{kind:?}");
        pages += sight.pages.iter().filter(|page| !page.views.is_empty()).count();
    }
    assert!(pages <= 1, "{pages} pages in 28 pictures of none");
}
