//! Where the start and the stop pattern of PDF417 run: followed from line to line, which gives the sides and the height.

use super::rows::{self, Levels};

/// Lines on which the patterns are looked for.
const LINES: usize = 96;

/// The part of the height that they are looked for on, from and over how much: an outline may be cut short.
const FROM: f64 = -0.25;
const OVER: f64 = 1.5;

/// How far from where it is expected a pattern may begin, in modules.
const ASIDE: usize = 3;

/// Steps a module.
const STEPS: usize = 4;

/// Places on either side of the expected one.
const PLACES: usize = ASIDE * STEPS;

/// On the mean of both, patterns that are there fit better than this, and others worse.
const THERE: f64 = 0.45;

/// A straight line that the first module of a pattern begins on: how far right of where it was expected, in modules, at the
/// top and at the bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Side {
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// Where the patterns run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bars {
    pub(super) left: Side,
    pub(super) right: Side,
    /// The part of the height at which they begin and end.
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// The patterns of a symbol with some columns of codewords.
pub(super) fn follow(levels: &Levels<'_>, columns: u32) -> Bars {
    let end = rows::width(columns) - rows::STOP.1;
    let [start, stop] = [(0, rows::START), (end, rows::STOP)].map(|(at, pattern)| fits(levels, at, pattern));
    let [left, right] = [&start, &stop].map(|fits| straight(fits));
    let there = |line: usize| {
        let fit = |fits: &[Fits], side: (usize, usize)| f64::from(fits[line][on(side, line)]);
        (fit(&start, left) + fit(&stop, right)) / 2.0 - THERE
    };
    let (first, beyond) = stretch((0..LINES).map(there));
    let height = |line: usize| FROM + OVER * line as f64 / LINES as f64;
    let aside = |place: usize| (place as f64 - PLACES as f64) / STEPS as f64;
    let side = |(top, bottom)| Side { top: aside(top), bottom: aside(bottom) };
    Bars { left: side(left), right: side(right), top: height(first), bottom: height(beyond) }
}

/// How well a pattern fits at every place of a line.
type Fits = [f32; 2 * PLACES + 1];

fn middle(line: usize) -> f64 {
    FROM + OVER * (line as f64 + 0.5) / LINES as f64
}

fn fits(levels: &Levels<'_>, at: u32, pattern: (u32, u32)) -> Vec<Fits> {
    let count = (pattern.1 as usize + 2 * ASIDE) * STEPS;
    (0..LINES)
        .map(|line| {
            let x = |step: usize| f64::from(at) - ASIDE as f64 + step as f64 / STEPS as f64;
            let profile: Vec<f64> = (0..=count).map(|step| levels(x(step), middle(line))).collect();
            std::array::from_fn(|place| {
                let middles = profile[place..].iter().skip(STEPS / 2).step_by(STEPS);
                let modules: Vec<f64> = middles.take(pattern.1 as usize).copied().collect();
                rows::fit(&modules, pattern) as f32
            })
        })
        .collect()
}

/// The place on a line of a side that is at two places at the top and at the bottom of the height.
fn on((top, bottom): (usize, usize), line: usize) -> usize {
    let place = top as f64 + (bottom as f64 - top as f64) * middle(line);
    // Between the first and the last place.
    (place + 0.5).clamp(0.0, (2 * PLACES) as f64) as usize
}

/// The places at the top and at the bottom between which a pattern fits best.
fn straight(fits: &[Fits]) -> (usize, usize) {
    let places = 0..=2 * PLACES;
    let ways = places.clone().flat_map(|top| places.clone().map(move |bottom| (top, bottom)));
    let sum = |way: (usize, usize)| {
        let within = (0..LINES).filter(|line| (0.0..1.0).contains(&middle(*line)));
        within.map(|line| fits[line][on(way, line)]).sum::<f32>()
    };
    // Of several that fit equally well the one that is least aside.
    let aside = |(top, bottom): (usize, usize)| top.abs_diff(PLACES) + bottom.abs_diff(PLACES);
    let best =
        ways.map(|way| (sum(way), way)).max_by(|a, b| a.0.total_cmp(&b.0).then(aside(b.1).cmp(&aside(a.1))));
    best.map_or((PLACES, PLACES), |best| best.1)
}

/// The stretch of lines with the largest sum: its first line and the one beyond it.
fn stretch(lines: impl Iterator<Item = f64>) -> (usize, usize) {
    let (mut best, mut best_sum, mut first, mut sum) = ((0, LINES), 0.0, 0, 0.0);
    for (line, value) in lines.enumerate() {
        if sum <= 0.0 {
            (first, sum) = (line, 0.0);
        }
        sum += value;
        if sum > best_sum {
            (best, best_sum) = ((first, line + 1), sum);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_followed_along_their_slope_as_far_as_they_run() {
        let columns = 4;
        let end = f64::from(rows::width(columns) - rows::STOP.1);
        let levels = |x: f64, y: f64| {
            let (left, right) = (1.5 - 2.0 * y, -0.5 + y);
            let bar = |at: f64, (pattern, length): (u32, u32)| {
                let module = (x - at).floor();
                (0.0..f64::from(length)).contains(&module) && pattern >> (length - 1 - module as u32) & 1 == 1
            };
            let there = (0.04..0.9).contains(&y);
            if there && (bar(left, rows::START) || bar(end + right, rows::STOP)) { -50.0 } else { 50.0 }
        };
        let bars = follow(&levels, columns);
        let near = |found: f64, right: f64, least: f64| assert!((found - right).abs() <= least, "{bars:?}");
        near(bars.left.top, 1.5, 0.5);
        near(bars.left.bottom, -0.5, 0.5);
        near(bars.right.top, -0.5, 0.5);
        near(bars.right.bottom, 0.5, 0.5);
        near(bars.top, 0.04, 0.03);
        near(bars.bottom, 0.9, 0.03);
    }
}
