//! Pictures with what was seen drawn on them: boxes, readings, confidences.

use crate::exit::Failure;
use crate::show;
use font8x8::{BASIC_FONTS, UnicodeFonts};
use spartel_app::evidence::Scene;
use spartel_vision::geometry::{Homography, Point, Quad};
use spartel_vision::{Certainty, Character, Picture, Region, Sight, Zone};
use std::path::{Path, PathBuf};

const PAGE: [u8; 3] = [40, 110, 230];
const SURE: [u8; 3] = [20, 160, 70];
const UNSURE: [u8; 3] = [235, 140, 0];
const WRONG: [u8; 3] = [215, 30, 40];
const OTHER: [u8; 3] = [150, 60, 190];
const PAPER: [u8; 3] = [255, 255, 255];

/// Writes every picture of a scene with boxes: `outs` has a path for each, or one for all, which then shows the first one
/// that anything was seen on.
///
/// # Errors
/// `Io` where a picture cannot be written.
pub fn annotate(scene: &Scene, sight: &Sight, outs: &[PathBuf]) -> Result<(), Failure> {
    if let ([out], 2..) = (outs, scene.shots.len()) {
        let seen = sight.pages.iter().find_map(|page| Some(page.zone.as_ref()?.region.image));
        return save(out, &drawn(scene, sight, seen.unwrap_or(0)));
    }
    outs.iter().enumerate().try_for_each(|(image, out)| save(out, &drawn(scene, sight, image)))
}

fn save(path: &Path, sheet: &Sheet) -> Result<(), Failure> {
    let written = image::save_buffer(path, &sheet.rgb, sheet.width, sheet.height, image::ColorType::Rgb8);
    written.map_err(|error| match error {
        image::ImageError::IoError(error) => Failure::io(path, &error),
        image::ImageError::Unsupported(_) => {
            Failure::Usage(format!("--annotate: {} must end in .png or .jpg", show::path(path)))
        }
        other => Failure::Io(format!("{}: {other}", show::path(path))),
    })
}

fn drawn(scene: &Scene, sight: &Sight, image: usize) -> Sheet {
    let Some(shot) = scene.shots.get(image) else { return Sheet::blank() };
    let mut sheet = Sheet::of(&shot.picture);
    for page in &sight.pages {
        for view in page.views.iter().filter(|view| view.region.image == image) {
            sheet.outline(&view.region.quad, PAGE);
            let size = page.size.map_or_else(|| "page".to_owned(), |size| format!("{size:?}"));
            sheet.label(view.region.quad.0[0], &size, PAGE);
        }
        let named = [("portrait", page.portrait), ("signature", page.signature)];
        for (name, region) in named.into_iter().filter_map(|(name, region)| Some((name, region?))) {
            sheet.marked(image, &region, name, OTHER);
        }
        for barcode in &page.barcodes {
            let bytes =
                barcode.bytes.as_ref().map_or_else(|| "unreadable".into(), |b| format!("{} bytes", b.len()));
            sheet.marked(image, &barcode.region, &format!("{:?} {bytes}", barcode.kind), OTHER);
        }
        for complaint in &page.quality.complaints {
            sheet.marked(image, &complaint.region, complaint.flaw.code(), WRONG);
        }
        page.zone.iter().for_each(|zone| sheet.zone(image, zone));
    }
    sheet
}

/// A picture to draw on.
struct Sheet {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
    /// Width of lines in pixels, by the size of the picture.
    pen: i64,
}

impl Sheet {
    fn of(picture: &Picture) -> Self {
        let (width, height) = (picture.width(), picture.height());
        Self { width, height, rgb: picture.rgb().to_vec(), pen: i64::from(width.max(height) / 900).max(1) }
    }

    const fn blank() -> Self {
        Self { width: 0, height: 0, rgb: Vec::new(), pen: 1 }
    }

    fn marked(&mut self, image: usize, region: &Region, name: &str, colour: [u8; 3]) {
        if region.image == image {
            self.outline(&region.quad, colour);
            self.label(region.quad.0[0], name, colour);
        }
    }

    /// A box for each character, what was read above it, and below the zone how sure it is.
    fn zone(&mut self, image: usize, zone: &Zone) {
        let Some(seen) = zone.lights.iter().find(|seen| seen.region.image == image) else { return };
        let sure = if zone.sure { SURE } else { UNSURE };
        self.outline(&seen.region.quad, sure);
        for character in &zone.characters {
            if let Some(quad) = place_in(image, character, zone) {
                self.character(character, &quad);
            }
        }
        let layout = zone.layout.map_or("MRZ", |layout| layout.name());
        let certainty = format!("{layout} {:.2} %", zone.certainty.fraction() * 100.0);
        let corner = seen.region.quad.0[3];
        self.label(Point::new(corner.x, corner.y + 12.0 * self.pen as f64), &certainty, sure);
    }

    fn character(&mut self, character: &Character, quad: &Quad) {
        self.outline(quad, colour(character.certainty));
        let [left, right, ..] = quad.0;
        let size = (left.distance(right) / 8.0) as i64;
        if size >= 1 {
            let top = Point::new(left.x, left.y - 9.0 * size as f64);
            self.text(top, &character.read.to_string(), size, colour(character.certainty));
        }
    }

    fn outline(&mut self, quad: &Quad, colour: [u8; 3]) {
        for (from, to) in quad.0.iter().zip(quad.0.iter().cycle().skip(1)) {
            self.line(*from, *to, colour);
        }
    }

    fn line(&mut self, from: Point, to: Point, colour: [u8; 3]) {
        // A measurement far outside of the picture would draw for ever.
        let limit = f64::from(self.width.max(self.height)) * 4.0;
        if [from, to].iter().any(|p| !(p.x.abs() < limit && p.y.abs() < limit)) {
            return;
        }
        let steps = from.distance(to).ceil().max(1.0);
        for step in 0..=steps as u32 {
            let at = from.towards(to, f64::from(step) / steps);
            self.dot(at, self.pen, colour);
        }
    }

    /// A square of `size` pixels around a point.
    fn dot(&mut self, at: Point, size: i64, colour: [u8; 3]) {
        let (x, y) = (at.x.round() as i64 - size / 2, at.y.round() as i64 - size / 2);
        for y in y..y + size {
            for x in x..x + size {
                self.set(x, y, colour);
            }
        }
    }

    fn set(&mut self, x: i64, y: i64, colour: [u8; 3]) {
        let inside = (0..i64::from(self.width)).contains(&x) && (0..i64::from(self.height)).contains(&y);
        if inside {
            let at = (y as usize * self.width as usize + x as usize) * 3;
            self.rgb[at..at + 3].copy_from_slice(&colour);
        }
    }

    /// Words on a strip of paper above a point.
    fn label(&mut self, at: Point, words: &str, colour: [u8; 3]) {
        let size = self.pen;
        let high = 10 * size;
        let (left, top) = (at.x.round() as i64, (at.y.round() as i64 - high).max(0));
        for y in top..top + high {
            for x in left..left + 8 * size * words.chars().count() as i64 {
                self.set(x, y, PAPER);
            }
        }
        self.text(Point::new(left as f64, (top + size) as f64), words, size, colour);
    }

    fn text(&mut self, at: Point, words: &str, size: i64, colour: [u8; 3]) {
        for (column, letter) in words.chars().enumerate() {
            let glyph = BASIC_FONTS.get(letter).unwrap_or_default();
            for (row, bits) in glyph.into_iter().enumerate() {
                for bit in (0..8).filter(|bit| bits >> bit & 1 == 1) {
                    let x = at.x as i64 + (column as i64 * 8 + bit) * size;
                    let y = at.y as i64 + row as i64 * size;
                    self.dot(Point::new((x + size / 2) as f64, (y + size / 2) as f64), size, colour);
                }
            }
        }
    }
}

const fn colour(certainty: Certainty) -> [u8; 3] {
    match certainty.ten_thousandths() {
        9_900.. => SURE,
        7_000.. => UNSURE,
        _ => WRONG,
    }
}

/// Where a character is in a picture: it was seen best in one of them, and its zone lies in the others too.
fn place_in(image: usize, character: &Character, zone: &Zone) -> Option<Quad> {
    if character.region.image == image {
        return Some(character.region.quad);
    }
    let zone_in = |image: usize| zone.lights.iter().find(|seen| seen.region.image == image);
    let (from, to) = (zone_in(character.region.image)?, zone_in(image)?);
    Some(Homography::between(&from.region.quad, &to.region.quad)?.map_quad(&character.region.quad))
}

#[cfg(test)]
mod tests {
    use super::*;
    use spartel_vision::{Light, ZoneInLight};

    fn lit(image: usize, light: Light, quad: Quad) -> ZoneInLight {
        let region = Region { image, quad };
        ZoneInLight { region, light, legible: Certainty::FULL, contrast: 0.8, pitch: 10.0 }
    }

    #[test]
    fn a_character_that_one_light_showed_is_placed_in_the_others_too() {
        let (white, infrared) = (Quad::upright(0.0, 0.0, 100.0, 20.0), Quad::upright(10.0, 5.0, 210.0, 45.0));
        let region = Region { image: 1, quad: Quad::upright(30.0, 5.0, 50.0, 25.0) };
        let character = Character {
            read: 'A',
            certainty: Certainty::FULL,
            by_ink: Certainty::FULL,
            alternatives: Vec::new(),
            region,
        };
        let zone = Zone {
            layout: None,
            lines: vec!["A".into()],
            characters: vec![character.clone()],
            fields: Vec::new(),
            certainty: Certainty::FULL,
            sure: true,
            region,
            lights: vec![lit(0, Light::White, white), lit(1, Light::Infrared, infrared)],
            print: None,
        };
        assert_eq!(place_in(1, &character, &zone), Some(region.quad));
        let there = place_in(0, &character, &zone).expect("the zone lies in both");
        assert!(
            there.0[0].distance(Point::new(10.0, 0.0)) < 1e-6
                && there.0[2].distance(Point::new(20.0, 10.0)) < 1e-6
        );
        assert_eq!(place_in(2, &character, &zone), None);
    }
}
