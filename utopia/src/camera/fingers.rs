//! Fingers that hold a page and things that lie on its edges: anywhere but on a zone.

use super::canvas::{Canvas, pack, put};
use super::conditions::Conditions;
use super::ranges::{one_of, uniform};
use super::scene::Scene;
use super::sheet::Sheet;
use crate::dice::Dice;
use spartel_vision::geometry::{Homography, Point};

/// How near to a character anything may come, in millimetres.
const CLEAR: f64 = 4.0;

/// A rounded bar on the desk: a finger, a pen, a coin; ends, radius and colour, in millimetres.
#[derive(Debug, Clone, Copy)]
struct Bar {
    tip: Point,
    end: Point,
    radius: f64,
    colour: [u8; 3],
    /// Whether it is darker towards its sides.
    round: bool,
}

/// Lays fingers and clutter over the pages.
pub(super) fn lay(canvas: &mut Canvas, scene: &Scene, sheets: &[&Sheet], conditions: &Conditions) {
    let dice = &mut Dice::new(conditions.seed, "camera fingers");
    let skin = skin(dice);
    let zones = zones(scene, sheets);
    for n in 0..conditions.fingers + conditions.clutter {
        let finger = n < conditions.fingers;
        let tried = (0..12).map(|_| {
            let page = dice.below(scene.maps.len() as u64) as usize;
            let bar = if finger { finger_of(dice, sheets[page], skin) } else { thing(dice, sheets[page]) };
            (page, bar)
        });
        let clear = |(page, bar): &(usize, Bar)| leaves_clear(bar, &scene.maps[*page], &zones, scene.scale);
        if let Some((page, bar)) = tried.into_iter().find(clear) {
            draw(canvas, &bar, &scene.maps[page]);
        }
    }
}

/// One skin for all fingers of a picture.
fn skin(dice: &mut Dice) -> [u8; 3] {
    let tone = uniform(dice, 0.0, 1.0);
    let between = |dark: f64, light: f64| (dark + (light - dark) * tone) as u8;
    [between(72.0, 236.0), between(46.0, 190.0), between(34.0, 165.0)]
}

/// The middles of all characters, in pixels.
fn zones(scene: &Scene, sheets: &[&Sheet]) -> Vec<Point> {
    let middles = |(sheet, map): (&&Sheet, &Homography)| {
        sheet.cells.iter().map(|cell| map.map(cell.corners.centre())).collect::<Vec<_>>()
    };
    sheets.iter().zip(&scene.maps).flat_map(middles).collect()
}

/// A point on the border of a page, and the direction out of it.
fn border(dice: &mut Dice, sheet: &Sheet) -> (Point, Point) {
    let (w, h) = sheet.millimetres;
    let along = uniform(dice, 0.02, 0.98);
    match dice.below(4) {
        0 => (Point::new(w * along, 0.0), Point::new(0.0, -1.0)),
        1 => (Point::new(w, h * along), Point::new(1.0, 0.0)),
        2 => (Point::new(w * along, h), Point::new(0.0, 1.0)),
        _ => (Point::new(0.0, h * along), Point::new(-1.0, 0.0)),
    }
}

/// A finger that reaches over the border.
fn finger_of(dice: &mut Dice, sheet: &Sheet, skin: [u8; 3]) -> Bar {
    let (at, out) = border(dice, sheet);
    let (reach, lean) = (uniform(dice, -2.0, 14.0), uniform(dice, -0.6, 0.6));
    let way = Point::new(out.x - out.y * lean, out.y + out.x * lean);
    let tip = Point::new(at.x - way.x * reach, at.y - way.y * reach);
    let end = Point::new(at.x + way.x * 90.0, at.y + way.y * 90.0);
    Bar { tip, end, radius: uniform(dice, 6.5, 10.0), colour: skin, round: true }
}

/// A pen, a coin, a cable or a strip of paper near the border.
fn thing(dice: &mut Dice, sheet: &Sheet) -> Bar {
    let (at, out) = border(dice, sheet);
    let far = uniform(dice, 0.0, 22.0);
    let tip = Point::new(at.x + out.x * far, at.y + out.y * far);
    let angle = uniform(dice, 0.0, core::f64::consts::TAU);
    let (length, radius) = one_of(dice, &[(0.0, 11.5), (140.0, 4.5), (300.0, 2.0), (60.0, 14.0), (8.0, 3.0)]);
    let end = Point::new(tip.x + libm::cos(angle) * length, tip.y + libm::sin(angle) * length);
    let colour = [0; 3].map(|_: u8| dice.between(10, 245) as u8);
    Bar { tip, end, radius, colour, round: dice.below(2) == 0 }
}

/// Whether a bar stays away from every character; with no inverse map nothing is known, and it is not drawn.
fn leaves_clear(bar: &Bar, map: &Homography, zones: &[Point], scale: f64) -> bool {
    let Some(back) = map.inverse() else { return false };
    let near = bar.radius + CLEAR;
    // A page further away lies in the same plane: its characters are compared on this page's plane too.
    scale > 0.0 && zones.iter().all(|zone| away(bar, back.map(*zone)) > near)
}

/// The distance of a point from the line between the ends of a bar.
fn away(bar: &Bar, point: Point) -> f64 {
    let (dx, dy) = (bar.end.x - bar.tip.x, bar.end.y - bar.tip.y);
    let length = dx * dx + dy * dy;
    let along = ((point.x - bar.tip.x) * dx + (point.y - bar.tip.y) * dy) / length.max(1e-9);
    bar.tip.towards(bar.end, along.clamp(0.0, 1.0)).distance(point)
}

/// Draws a bar that lies on the plane of a page.
fn draw(canvas: &mut Canvas, bar: &Bar, map: &Homography) {
    let Some(back) = map.inverse() else { return };
    let corners = [bar.tip, bar.end].into_iter().flat_map(|p| {
        [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            .map(|(x, y)| map.map(Point::new(p.x + x * bar.radius, p.y + y * bar.radius)))
    });
    let bounds = corners.fold((f64::MAX, f64::MAX, f64::MIN, f64::MIN), |b, p| {
        (b.0.min(p.x), b.1.min(p.y), b.2.max(p.x), b.3.max(p.y))
    });
    canvas.within(bounds, |x, y, pixel| {
        let far = away(bar, back.map(Point::new(x, y)));
        // The edge is a third of a millimetre soft.
        let cover = ((bar.radius - far) * 3.0).clamp(0.0, 1.0);
        if cover > 0.0 {
            let shade = if bar.round { 1.0 - 0.45 * (far / bar.radius) * (far / bar.radius) } else { 1.0 };
            let colour = bar.colour.map(|v| (f64::from(v) * shade) as u8);
            put(pixel, pack(colour, (cover * 255.0) as u8));
        }
    });
}
