//! How zones are printed: measurements of genuine prints, and of characters that were moved, turned or stretched.

use crate::studio::{calm, design, page, photograph, see, sheet};
use spartel_utopia::page::{Page, designs};
use spartel_vision::{Light, Picture, Print};

/// Pixels an inch of the pages and of the pictures.
const FINE: f64 = 400.0;

/// The print of a page in an even picture.
fn print(name: &str, page: &Page, picture: &Picture) -> Option<Print> {
    let mut conditions = calm(4, FINE / 10.0);
    (conditions.rotation, conditions.tilt, conditions.quality, conditions.blur) = (0.5, 0.0, None, 0.01);
    let sheet = sheet(design(name), page, picture, Light::White);
    let (picture, _) = photograph(&[&sheet], &conditions);
    let sight = see(&picture, Light::White);
    sight.pages.first()?.zone.as_ref()?.print.clone()
}

/// The page with the cell of a character drawn anew: every place of it shows another place, both in millimetres from the
/// middle of the cell.
fn redrawn(page: &Page, (line, column): (usize, usize), from: impl Fn(f64, f64) -> (f64, f64)) -> Picture {
    let area = page.truth.zone.as_ref().expect("a zone").characters[line][column];
    let scale = FINE / 25.4;
    let (cx, cy) = ((area.left + area.width / 2.0) * scale, (area.top + area.height / 2.0) * scale);
    let (width, height) = (page.picture.width() as usize, page.picture.height() as usize);
    let mut rgb = page.picture.rgb().to_vec();
    let (half_w, half_h) = (1.27 * scale, 2.0 * scale);
    for y in (cy - half_h) as usize..=(cy + half_h) as usize {
        for x in (cx - half_w) as usize..=(cx + half_w) as usize {
            let (dx, dy) = from((x as f64 - cx) / scale, (y as f64 - cy) / scale);
            let (sx, sy) = ((cx + dx * scale).round() as usize, (cy + dy * scale).round() as usize);
            let (to, at) = ((y * width + x) * 3, (sy.min(height - 1) * width + sx.min(width - 1)) * 3);
            let pixel = [0, 1, 2].map(|c| page.picture.rgb()[at + c]);
            rgb[to..to + 3].copy_from_slice(&pixel);
        }
    }
    Picture::new(page.picture.width(), page.picture.height(), rgb).expect("as many bytes")
}

#[test]
fn genuine_prints_are_like_ocr_b_and_in_line() {
    let mut odd = Vec::new();
    for (seed, design) in designs().iter().enumerate().filter(|(_, design)| design.has_zone()) {
        let page = page(design, 11 + seed as u64, Light::White, FINE);
        let print = print(design.name, &page, &page.picture).expect("a fine picture is measured");
        let amount = |misprint: Option<spartel_vision::Misprint>| misprint.map_or(0.0, |m| m.amount);
        let even = (print.pitch - 2.54).abs() < 0.03 && (2.0..3.0).contains(&print.height);
        let alike = amount(print.unlike) < 0.1 && amount(print.rotation) < 3.0;
        let in_line = amount(print.horizontal) < 0.3 && amount(print.vertical) < 0.3;
        if !(even && alike && in_line) {
            odd.push(format!("{} {:?} {print:?}", design.name, page.truth.zone.map(|zone| zone.lines)));
        }
    }
    assert_eq!(odd, Vec::<String>::new());
}

/// The first column of the second line with a letter that looks like no other when it is turned a little, as round ones do.
fn letter_with_a_stem(page: &Page) -> usize {
    let zone = page.truth.zone.as_ref().expect("a zone");
    zone.lines[1].find(['A', 'E', 'F', 'H', 'K', 'M', 'N', 'R']).expect("a nationality")
}

#[test]
fn a_character_that_was_moved_or_turned_or_stretched_is_named() {
    let name = "td3-2014";
    let page = page(design(name), 12, Light::White, FINE);
    let column = letter_with_a_stem(&page);
    let (place, index) = ((1, column), 44 + column);
    let moved = print(name, &page, &redrawn(&page, place, |x, y| (x - 0.35, y))).expect("measured");
    let horizontal = moved.horizontal.expect("measured");
    assert_eq!(horizontal.character, index, "{moved:?}");
    assert!((horizontal.amount - 0.35).abs() < 0.12, "{horizontal:?}");
    let raised = print(name, &page, &redrawn(&page, place, |x, y| (x, y + 0.45))).expect("measured");
    let vertical = raised.vertical.expect("measured");
    assert_eq!(vertical.character, index);
    assert!((vertical.amount - 0.45).abs() < 0.12, "{vertical:?}");
    let (sin, cos) = (8.0_f64.to_radians().sin(), 8.0_f64.to_radians().cos());
    let turned = redrawn(&page, place, |x, y| (x * cos + y * sin, y * cos - x * sin));
    let rotation = print(name, &page, &turned).expect("measured").rotation.expect("measured");
    assert_eq!(rotation.character, index);
    assert!(rotation.amount > 3.0, "{rotation:?}");
    let narrow = redrawn(&page, place, |x, y| (x * 2.2, y));
    let unlike = print(name, &page, &narrow).expect("measured").unlike.expect("measured");
    assert_eq!(unlike.character, index);
    assert!(unlike.amount > 0.1, "{unlike:?}");
}

#[test]
fn coarse_pictures_are_not_measured() {
    let name = "td3-2014";
    let page = page(design(name), 12, Light::White, 200.0);
    let sheet = sheet(design(name), &page, &page.picture, Light::White);
    let (picture, _) = photograph(&[&sheet], &calm(4, 18.0));
    let sight = see(&picture, Light::White);
    assert_eq!(sight.pages[0].zone.as_ref().expect("a zone").print, None);
}
