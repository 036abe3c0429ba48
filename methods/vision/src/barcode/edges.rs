//! Where the codewords of PDF417 begin: each with a bar after a space, in all rows alike (ISO/IEC 15438, 5.3). A tilt or a
//! bend that the corners do not tell of shows here.

use super::rows::Levels;

/// Modules of a codeword.
const WORD: u32 = 17;

/// Lines on which brightness is compared.
const LINES: u32 = 60;

/// Steps a module.
const STEPS: i32 = 8;

/// How far aside a tilt may move the middle of a symbol between its ends, in steps.
const TILT: i32 = 6 * STEPS;

/// How far from where a tilt moves it an edge may be.
const ASIDE: i32 = STEPS;

/// How much further from there it may be than the one before it.
const BEND: usize = 2;

/// Places that an edge may be at, and those of them that are near where a tilt moves it.
const PLACES: usize = (2 * (TILT + ASIDE) + 1) as usize;
const NEAR: usize = (2 * ASIDE + 1) as usize;

/// How far right of where it is expected every codeword begins, in modules: the first entry is that of the left edge.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Edges(Vec<f64>);

impl Edges {
    /// The edges between the codewords of a symbol that has some columns of them and two of indicators.
    pub(super) fn of(levels: &Levels<'_>, columns: u32) -> Self {
        // The first codeword follows the start pattern, the stop pattern the last one.
        let strengths: Vec<[f64; PLACES]> = (0..=columns + 3).map(|edge| strengths(levels, edge)).collect();
        let tilt = tilt(&strengths);
        // At most 33.
        let last = strengths.len() as i32 - 1;
        let near: Vec<[f64; NEAR]> = (0..)
            .zip(&strengths)
            .map(|(edge, strengths)| {
                let first = first_near(tilt, edge, last);
                std::array::from_fn(|place| strengths[first + place])
            })
            .collect();
        let aside = |(edge, place)| {
            let place = first_near(tilt, edge, last) + place;
            // Far fewer places than numbers.
            f64::from(place as i32 - TILT - ASIDE) / f64::from(STEPS)
        };
        Self((0..).zip(path(&near)).map(aside).collect())
    }

    /// How far right of it is what is expected at `x` modules from the left edge.
    pub(super) fn aside(&self, x: f64) -> f64 {
        let place = (x / f64::from(WORD)).clamp(0.0, self.0.len().saturating_sub(2) as f64);
        // Between the first edge and the one before the last.
        let first = (place as usize).min(self.0.len().saturating_sub(2));
        match self.0[first..] {
            [a, b, ..] => a + (b - a) * (x / f64::from(WORD) - first as f64).clamp(0.0, 1.0),
            _ => 0.0,
        }
    }
}

/// How much brighter it is left than right of every place of an edge.
fn strengths(levels: &Levels<'_>, edge: u32) -> [f64; PLACES] {
    let mut sums = [0.0; PLACES];
    for line in 0..LINES {
        let height = (f64::from(line) + 0.5) / f64::from(LINES);
        let at = |step: i32| {
            levels(f64::from(WORD * edge) + f64::from(step - TILT - ASIDE) / f64::from(STEPS), height)
        };
        let profile: Vec<f64> = (-STEPS / 2..PLACES as i32 + STEPS / 2).map(at).collect();
        // Near the edge and half a module from it: a sharp one is as bright on one side of many places.
        let middle = STEPS as usize / 2;
        for (sum, near) in sums.iter_mut().zip(profile.windows(STEPS as usize + 1)) {
            *sum += (1..=middle).map(|off| near[middle - off] - near[middle + off]).sum::<f64>();
        }
    }
    sums
}

/// The first place near where a tilt moves an edge; `last` is the last edge. A line seen from the side, its ends fixed, is moved
/// in the middle, and at a part of its length by nearly four times the product of this part and the rest.
fn first_near(tilt: i32, edge: i32, last: i32) -> usize {
    // Within the places on both sides.
    (TILT + tilt * 4 * edge * (last - edge) / (last * last)) as usize
}

/// The tilt with the largest sum of strengths, of several the least.
fn tilt(strengths: &[[f64; PLACES]]) -> i32 {
    let last = strengths.len() as i32 - 1;
    let sum = |tilt: i32| {
        let at = |(edge, strengths): (i32, &[f64; PLACES])| {
            strengths[first_near(tilt, edge, last) + ASIDE as usize]
        };
        (0..).zip(strengths).map(at).sum::<f64>()
    };
    (-TILT..=TILT)
        .map(|tilt| (tilt, sum(tilt)))
        .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.abs().cmp(&a.0.abs())))
        .map_or(0, |best| best.0)
}

/// The places with the largest sum of strengths of which none is far from the one before it.
fn path(strengths: &[[f64; NEAR]]) -> Vec<usize> {
    let near = |place: usize| place.saturating_sub(BEND)..(place + BEND + 1).min(NEAR);
    let mut sums: Vec<[f64; NEAR]> = Vec::with_capacity(strengths.len());
    for strengths in strengths {
        let best = |place: usize| {
            sums.last().map_or(0.0, |last| last[near(place)].iter().copied().fold(f64::MIN, f64::max))
        };
        let next = std::array::from_fn(|place| strengths[place] + best(place));
        sums.push(next);
    }
    let mut path = Vec::with_capacity(sums.len());
    let mut places = 0..NEAR;
    for sums in sums.iter().rev() {
        let Some(place) = places.max_by(|a, b| sums[*a].total_cmp(&sums[*b])) else { break };
        path.push(place);
        places = near(place);
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilt_that_the_corners_do_not_tell_of_is_found() {
        let (columns, width) = (9, 17.0 * 12.0);
        for most in [-4.0, -1.5, 0.0, 0.75, 3.5] {
            let off = |x: f64| most * 4.0 * x * (width - x) / (width * width);
            // Every codeword begins dark and ends bright; what is between differs from row to row.
            let levels = |x: f64, y: f64| {
                let module = (x - off(x)).floor() as i64;
                let (word, at, row) = (module.div_euclid(17), module.rem_euclid(17), (y * 12.0) as i64);
                let some = (word * 7919 + row * 104_729 + at * 1299).rem_euclid(97) < 48;
                if at == 0 || (at != 16 && some) { -40.0 } else { 40.0 }
            };
            let edges = Edges::of(&levels, columns);
            for word in 0..=columns + 3 {
                let x = f64::from(17 * word);
                assert!((edges.aside(x) - off(x)).abs() <= 0.4, "{most} {word}: {}", edges.aside(x));
            }
        }
        let blank = Edges::of(&|_, _| 0.0, columns);
        assert!(blank.aside(100.0).abs() <= 1.0);
    }
}
