//! How a page shines under ultraviolet light.

use crate::geometry::{Homography, Point, Quad};
use crate::page::reduced::Reduced;
use crate::sight::{Glow, Region};

/// Points that are looked at, across and down the page.
const POINTS: (usize, usize) = (200, 140);

/// Measures a page in a picture under ultraviolet light; none where most of the page lies outside of the picture.
pub(crate) fn glow(reduced: &Reduced, region: Region) -> Option<Glow> {
    let to_picture = Homography::between(&Quad::upright(0.0, 0.0, 1.0, 1.0), &region.quad)?;
    let (across, down) = POINTS;
    let mut colours = [[0_usize; 256]; 3];
    let mut all = 0;
    for (row, column) in (0..down).flat_map(|row| (0..across).map(move |column| (row, column))) {
        let (x, y) = ((column as f64 + 0.5) / across as f64, (row as f64 + 0.5) / down as f64);
        let at = reduced.place_of(to_picture.map(Point::new(x, y)));
        if reduced.contains(at) {
            all += 1;
            colours
                .iter_mut()
                .zip(reduced.near(at))
                .for_each(|(counts, level)| counts[usize::from(level)] += 1);
        }
    }
    let part = |level: usize| level as f64 / 255.0;
    let [red, green, blue] = colours.map(|counts| {
        let paper = exceeded(&counts, all, 2);
        (paper, exceeded(&counts, all, 1000) - paper)
    });
    let highlights = red.1.max(green.1).max(blue.1);
    let (paper, highlights) = (part(blue.0), part(highlights));
    (all * 2 > across * down).then_some(Glow { region, paper, highlights })
}

/// The level that one point in so many exceeds.
fn exceeded(counts: &[usize; 256], all: usize, one_in: usize) -> usize {
    let mut above = 0;
    let level = (0..256).rev().find(|level| {
        above += counts[*level];
        above * one_in > all
    });
    level.unwrap_or(0)
}
