//! Cameras: what they make of a page is repeatable, true, and within the ranges that are promised.

use spartel_utopia::camera::codes::code;
use spartel_utopia::camera::nothing::{Kind, nothing};
use spartel_utopia::camera::{Cell, Conditions, Severity, Sheet, Shot, shoot};
use spartel_vision::geometry::{Homography, Point, Quad};
use spartel_vision::{Light, Picture};

/// A white card with black bars where characters would stand: one for each of 2 lines × 20 columns.
fn card() -> Sheet {
    card_of(230, 0.5)
}

/// A card of a brightness with bars of a width in millimetres.
fn card_of(paper: u8, stroke: f64) -> Sheet {
    let (width, height) = (856u32, 540u32);
    let mut rgb = vec![paper; (width * height * 3) as usize];
    let mut cells = Vec::new();
    for (line, column) in (0..2).flat_map(|line| (0..20).map(move |column| (line, column))) {
        let (left, top) = (5.0 + 2.54 * column as f64, 38.0 + 6.35 * line as f64);
        let corners = Quad::upright(left, top, left + 2.54, top + 2.46);
        cells.push(Cell { character: 'I', line, column, corners });
        for y in (top * 10.0) as u32..((top + 2.46) * 10.0) as u32 {
            for x in ((left + 1.0) * 10.0) as u32..((left + 1.0 + stroke) * 10.0) as u32 {
                let at = ((y * width + x) * 3) as usize;
                rgb[at..at + 3].fill(30);
            }
        }
    }
    let picture = Picture::new(width, height, rgb).expect("as many bytes as pixels");
    Sheet::new(&picture, Light::White, (85.6, 54.0), 3.18, cells)
}

fn shot(conditions: &Conditions) -> Shot {
    shoot(&[&card()], conditions).expect("a page before a lens")
}

/// Conditions under which pixels can be compared: no noise, no blur, nothing in the way.
fn clear(seed: u64) -> Conditions {
    let all = Severity::All.draw(seed);
    let reader = Severity::Reader.draw(seed);
    Conditions {
        rotation: all.rotation,
        tilt: all.tilt,
        tilt_direction: all.tilt_direction,
        pitch: 30.0,
        noise: 0.0,
        blur: 0.0,
        exposure: 1.0,
        quality: None,
        ..reader
    }
}

/// The luminance of a bitmap at a pixel.
fn level(file: &[u8], at: Point) -> u8 {
    let word = |i: usize| u32::from_le_bytes([file[i], file[i + 1], file[i + 2], file[i + 3]]) as usize;
    let (width, height) = (word(18), word(22));
    let (x, y) = (at.x.round() as usize, at.y.round() as usize);
    file[54 + (height - 1 - y) * (width * 3).next_multiple_of(4) + x * 3 + 1]
}

#[test]
fn the_same_seed_gives_the_same_file_on_every_machine() {
    let fnv = |bytes: &[u8]| {
        bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
        })
    };
    let conditions = Conditions { pitch: 12.0, ..Severity::All.draw(7) };
    let (first, second) = (shot(&conditions), shot(&conditions));
    assert_eq!(first, second);
    assert_eq!(fnv(&first.file), 0xFABE_DF1B_BEA7_DB17, "{:#x}", fnv(&first.file));
    let other = Conditions { seed: 8, ..conditions };
    assert_ne!(shot(&other).file, first.file);
}

#[test]
fn the_truth_points_at_the_ink_under_any_rotation_and_tilt() {
    for seed in 0..12 {
        let shot = shot(&clear(seed));
        let page = &shot.truth.pages[0];
        let map = Homography::new(page.to_picture).expect("a map");
        for cell in card().cells() {
            // The bar begins a tenth of a millimetre right of the cell's middle third, and is half a millimetre wide.
            let left = cell.corners.0[0];
            let ink = map.map(Point::new(left.x + 1.25, left.y + 1.2));
            let paper = map.map(Point::new(left.x + 2.2, left.y + 1.2));
            assert!(level(&shot.file, ink) < 90, "seed {seed}: {cell:?}");
            assert!(level(&shot.file, paper) > 200, "seed {seed}: {cell:?}");
        }
        assert!(page.all_visible());
    }
}

#[test]
fn pitch_and_rotation_are_those_of_the_conditions() {
    for seed in 0..40 {
        let mut conditions = Severity::All.draw(seed);
        conditions.pitch = conditions.pitch.min(20.0);
        let truth = shot(&conditions).truth;
        let line: Vec<_> = truth.pages[0].characters.iter().filter(|c| c.line == 0).collect();
        let width = |c: &[(f64, f64); 4]| Point::new(c[0].0, c[0].1).distance(Point::new(c[1].0, c[1].1));
        let mean = line.iter().map(|c| width(&c.corners)).sum::<f64>() / line.len() as f64;
        assert!((mean / conditions.pitch - 1.0).abs() < 0.05, "seed {seed}: {mean} for {}", conditions.pitch);
        let inside = |(x, y): (f64, f64)| {
            x >= 0.0 && y >= 0.0 && x < f64::from(truth.width) && y < f64::from(truth.height)
        };
        assert!(truth.pages[0].corners.iter().all(|corner| inside(*corner)), "seed {seed}");
    }
}

#[test]
fn severities_are_drawn_over_the_whole_range() {
    let drawn: Vec<Conditions> = (0..2000).map(|seed| Severity::All.draw(seed)).collect();
    let spans = |value: fn(&Conditions) -> f64, low: f64, high: f64| {
        let (least, most) =
            drawn.iter().map(value).fold((f64::MAX, f64::MIN), |(a, b), v| (a.min(v), b.max(v)));
        let mean = drawn.iter().map(value).sum::<f64>() / drawn.len() as f64;
        let width = high - low;
        assert!(least >= low && most <= high, "{least} to {most} is not within {low} to {high}");
        assert!(least < low + width / 50.0 && most > high - width / 50.0, "{least} to {most}");
        assert!((mean - (low + high) / 2.0).abs() < width / 30.0, "mean {mean} of {low} to {high}");
    };
    spans(|c| c.rotation, 0.0, 360.0);
    spans(|c| c.tilt, 0.0, 25.0);
    spans(|c| c.pitch, 9.0, 60.0);
    spans(|c| c.blur, 0.0, 0.12);
    spans(|c| c.motion, 0.0, 0.25);
    spans(|c| c.noise, 0.0, 28.0);
    spans(|c| c.exposure, 0.3, 1.6);
    spans(|c| f64::from(c.quality.unwrap_or_default()), 30.0, 95.0);
    spans(|c| c.glare.map_or(0.0, |glare| glare.saturation), 0.0, 0.7);
    spans(|c| c.shadow.map_or(0.0, |shadow| shadow.factor), 0.35, 1.0);
}

#[test]
fn what_cannot_be_seen_is_not_called_visible() {
    let dark = Conditions { exposure: 0.05, ..clear(3) };
    assert!(!shot(&dark).truth.pages[0].all_visible(), "ten levels between paper and ink");
    let bright = Conditions { exposure: 9.0, ..clear(3) };
    assert!(!shot(&bright).truth.pages[0].all_visible(), "paper and ink are both white");
    let noisy = Conditions { noise: 28.0, exposure: 0.3, pitch: 9.0, blur: 0.12, motion: 0.25, ..clear(3) };
    assert!(!shot(&noisy).truth.pages[0].all_visible(), "noise hides what tells characters apart");
}

#[test]
fn a_blurred_stroke_that_is_clipped_to_white_is_not_called_visible() {
    let sheet = card_of(245, 0.3);
    let taken = |exposure| {
        let conditions =
            Conditions { rotation: 0.0, tilt: 0.0, blur: 0.12, motion: 0.25, exposure, ..clear(4) };
        shoot(&[&sheet], &conditions).expect("a page before a lens")
    };
    // The bar against the paper to its right, as the picture has them.
    let seen = |shot: &Shot| {
        let characters = &shot.truth.pages[0].characters;
        characters
            .iter()
            .map(|character| {
                let [a, b, c, _] = character.corners;
                let at = |part: f64| {
                    Point::new(a.0 + (b.0 - a.0) * part, (a.1 + c.1) / 2.0 + (b.1 - a.1) * (part - 0.5))
                };
                level(&shot.file, at(0.92)).abs_diff(level(&shot.file, at(1.15 / 2.54)))
            })
            .max()
    };
    let (even, bright) = (taken(0.9), taken(1.6));
    assert!(even.truth.pages[0].all_visible() && seen(&even) > Some(40), "{:?}", seen(&even));
    assert!(!bright.truth.pages[0].all_visible() && seen(&bright) < Some(8), "{:?}", seen(&bright));
}

#[test]
fn several_documents_lie_beside_each_other() {
    let card = card();
    let conditions = Conditions { pitch: 14.0, ..clear(5) };
    let truth = shoot(&[&card, &card, &card], &conditions).expect("three cards").truth;
    assert_eq!(truth.pages.len(), 3);
    let quads: Vec<Quad> =
        truth.pages.iter().map(|page| Quad(page.corners.map(|(x, y)| Point::new(x, y)))).collect();
    for (n, quad) in quads.iter().enumerate() {
        let others = quads.iter().enumerate().filter(|(m, _)| *m != n);
        assert!(others.flat_map(|(_, other)| other.0).all(|corner| !quad.contains(corner)));
    }
    assert!(shoot(&[], &conditions).is_none());
}

#[test]
fn clean_barcodes_keep_every_module_and_worn_ones_say_how_many_are_wrong() {
    let clean: Vec<_> = (0..4).filter_map(|seed| code(seed, true)).collect();
    assert_eq!(clean.len(), 4);
    assert!(clean.iter().all(|code| code.damage.wrong == 0 && code.damage.enough));
    let worn: Vec<_> = (0..40).filter_map(|seed| code(seed, false)).collect();
    assert!(worn.iter().filter(|code| code.damage.wrong > 0).count() > 30);
    let enough = worn.iter().filter(|code| code.damage.enough).count();
    assert!((5..36).contains(&enough), "{enough} of 40 hold enough modules");
}

#[test]
fn pictures_of_nothing_show_every_kind_and_no_zone() {
    let pictures: Vec<_> = (0..Kind::ALL.len() as u64).filter_map(nothing).collect();
    let kinds: Vec<Kind> = pictures.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, Kind::ALL);
    assert!(pictures.iter().all(|(_, shot)| shot.truth.pages.iter().all(|page| page.lines.is_empty())));
    assert_eq!(nothing(6).map(|(_, shot)| shot), nothing(6).map(|(_, shot)| shot));
    assert_ne!(nothing(6).map(|(_, shot)| shot), nothing(20).map(|(_, shot)| shot));
}
