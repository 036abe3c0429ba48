//! The signature or usual mark of a person: a line that swings to the right, then one below.

use super::{Picture, easel::Easel};
use crate::dice::Dice;
use crate::drawing::P;

/// Width and height of the drawing in its own units.
pub(crate) const SIGNED: (f32, f32) = (360.0, 120.0);

/// The two lines of a signature.
pub(crate) fn signature(seed: u64, person: &str) -> [Vec<P>; 2] {
    let mut dice = Dice::new(seed, &format!("signature/{person}"));
    let mut corners: Vec<P> = vec![(24.0, 70.0)];
    while corners.last().is_some_and(|at| at.0 < 320.0) {
        let last = corners[corners.len() - 1];
        corners.push((last.0 + dice.between(4, 22) as f32, dice.between(24, 96) as f32));
    }
    let end = dice.between(90, 110) as f32;
    [smooth(&corners), smooth(&[(20.0, 100.0), (180.0, 108.0), (340.0, end)])]
}

/// The signature on a chip, one pixel a unit.
pub(crate) fn stored_signature(seed: u64, person: &str) -> Picture {
    let mut easel = Easel::new((SIGNED.0 as usize, SIGNED.1 as usize), 1.0, [255; 3]);
    for line in signature(seed, person) {
        easel.stroke(&line, 3.0, [24, 32, 96], 1.0);
    }
    easel.finish(70)
}

/// A curve that touches the middle of every side of a line.
fn smooth(corners: &[P]) -> Vec<P> {
    let middle = |a: P, b: P| ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let mut points = vec![corners[0]];
    for window in corners.windows(3) {
        let (from, control, to) = (middle(window[0], window[1]), window[1], middle(window[1], window[2]));
        for step in 0..=6 {
            let t = step as f32 / 6.0;
            let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            points.push((a * from.0 + b * control.0 + c * to.0, a * from.1 + b * control.1 + c * to.1));
        }
    }
    points.push(corners[corners.len() - 1]);
    points
}
