//! What lies under and around the pages.

use super::canvas::{Canvas, Raster, pack};
use super::conditions::{Backdrop, Conditions};
use super::ranges::uniform;
use super::scene::Scene;
use super::texture::{Texture, words};
use crate::dice::Dice;
use spartel_vision::geometry::{Homography, Quad};

/// A canvas with the backdrop, and papers that lie under the pages.
pub(super) fn desk(scene: &Scene, conditions: &Conditions) -> Canvas {
    let mut canvas = Canvas::new(scene.width, scene.height, [128; 3]);
    let texture = Texture::of(conditions.backdrop, conditions.seed);
    let dice = &mut Dice::new(conditions.seed, "camera desk");
    if conditions.backdrop == Backdrop::Lid {
        let [r, g, b, _] = texture.at(0, 0).to_le_bytes();
        return Canvas::new(scene.width, scene.height, [r, g, b]);
    }
    spread(&mut canvas, &texture, dice, scene.scale);
    for _ in 0..conditions.clutter {
        paper(&mut canvas, scene, dice);
    }
    canvas
}

/// Covers the canvas with a texture, turned and scaled.
pub(super) fn spread(canvas: &mut Canvas, texture: &Texture, dice: &mut Dice, scale: f64) {
    let angle = uniform(dice, 0.0, core::f64::consts::TAU);
    // A texture is between 10 and 60 millimetres wide.
    let step = 256.0 / (uniform(dice, 10.0, 60.0) * scale) * 65536.0;
    let (du, dv) = ((libm::cos(angle) * step) as i64, (libm::sin(angle) * step) as i64);
    let width = canvas.width;
    for (y, row) in canvas.rgb.chunks_exact_mut(width * 3).enumerate() {
        let (mut u, mut v) = (-(y as i64) * dv, y as i64 * du);
        for pixel in row.chunks_exact_mut(3) {
            let [r, g, b, _] = texture.at(u, v).to_le_bytes();
            pixel.copy_from_slice(&[r, g, b]);
            u += du;
            v += dv;
        }
    }
}

/// Lays a sheet of paper with lines of words somewhere on the desk.
fn paper(canvas: &mut Canvas, scene: &Scene, dice: &mut Dice) {
    let (w, h) = (uniform(dice, 40.0, 210.0), uniform(dice, 30.0, 160.0));
    let (x, y) = (uniform(dice, -140.0, 140.0), uniform(dice, -120.0, 120.0));
    let angle = uniform(dice, 0.0, core::f64::consts::TAU);
    let raster = printed(dice, w, h);
    let (sin, cos) = (libm::sin(angle), libm::cos(angle));
    let place = Homography::new([cos * w, -sin * h, x, sin * w, cos * h, y, 0.0, 0.0, 1.0]);
    let unit = raster.unit_to_pixels().and_then(|unit| unit.inverse());
    let map = unit.zip(place).and_then(|(unit, place)| unit.then(&place)?.then(&scene.desk));
    if let Some(map) = map.filter(|map| !behind(map, &raster)) {
        canvas.paste(&raster, &map);
    }
}

/// Whether a map sees a raster from behind, as it does what lies beyond the horizon.
fn behind(map: &Homography, raster: &Raster) -> bool {
    map.map_quad(&Quad::upright(0.0, 0.0, raster.width as f64, raster.height as f64)).area() <= 0.0
}

/// A paper of so many millimetres at three pixels each, with words or without.
fn printed(dice: &mut Dice, w: f64, h: f64) -> Raster {
    let (width, height) = ((w * 3.0) as usize, (h * 3.0) as usize);
    let colour = [0; 3].map(|_: u8| dice.between(150, 255) as u8);
    let mut pixels = vec![pack(colour, 255); width * height];
    let leading = dice.between(8, 20) as usize;
    if dice.below(4) > 0 {
        for line in (1..(height / leading).saturating_sub(1)).map(|n| n * leading) {
            words(&mut pixels[line * width..(line + leading) * width], width, [40; 3], dice);
        }
    }
    Raster::new(width, height, |x, y| pixels[y * width + x])
}
