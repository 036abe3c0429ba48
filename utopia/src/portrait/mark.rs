//! The signature or usual mark of a person: a line that wanders to the right.

use super::{Picture, canvas::Canvas};
use crate::dice::Dice;

/// A signature of 360 × 120 pixels.
pub(crate) fn signature(seed: u64, person: &str) -> Picture {
    let mut dice = Dice::new(seed, &format!("signature/{person}"));
    let mut canvas = Canvas::new(360, 120, [255, 255, 255], [255, 255, 255]);
    let ink = [24, 32, 96];
    let mut at = (24, 70);
    while at.0 < 320 {
        let to = (at.0 + dice.between(4, 22) as i32, dice.between(24, 96) as i32);
        canvas.line(at, to, 1, ink);
        at = to;
    }
    canvas.line((20, 100), (340, dice.between(90, 110) as i32), 1, ink);
    canvas.finish(70)
}
