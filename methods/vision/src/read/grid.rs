//! The grid of a line: where each character stands, fitted to what the grid net tells along it.

use super::nets::{self, Place, STRIDE};
use super::strip::{self, Axis, PITCH};
use crate::Grey;
use crate::find::Line;
use crate::geometry::Point;

/// Characters looked at beyond either end that the finder gave.
pub(super) const MARGIN: usize = 4;
/// The most characters of a line that are looked at; longer lines are none of a zone.
const LONGEST: usize = 64;
/// Steps into which a turn is divided for the search.
const TURN: usize = 256;
/// How much the pitch may differ from the finder's.
const PITCH_ERROR: f64 = 0.12;
/// Between two pitches that are tried, a line's ends move this much in characters.
const STEP: f64 = 0.25;
/// How far a line's middle may bow away from even spacing because of perspective, in parts of its characters: a telephone
/// close to a tilted page sees the near end of a line up to 1.6 times as large as the far one.
const BOW: f64 = 0.055;
/// Spacings that are refined after the search.
const KEPT: usize = 5;
/// What a grid loses against an even one for being as uneven as may be.
const UNLIKELY: f64 = 0.01;

/// A line with its characters counted: position `u` counts characters from where the finder saw the first one begin.
#[derive(Debug, Clone)]
pub(super) struct LineGrid {
    line: Line,
    /// Characters along the line by place along it: `u` true is a polynomial of the finder's `u`, scaled to −1…1.
    along: [f64; 4],
    /// How far the finder's line lies below the line, in heights of a capital, likewise.
    below: [f64; 3],
    half: f64,
    /// How much each whole character of the line, from `-MARGIN` on, looks like text: log odds.
    pub text: Vec<f64>,
    /// How well the characters stand on the grid: 0 not at all, 1 exactly.
    pub fit: f64,
}

/// Fits the grid of a line; none where the line is too short or too long to be one.
///
/// A line that lies far from where the finder saw it is cut anew along what was found, so that the net sees it upright.
pub(super) fn fit(grey: &Grey, line: &Line) -> Option<LineGrid> {
    let grid = fit_once(grey, line)?;
    if !grid.is_far() {
        return Some(grid);
    }
    let again = fit_once(grey, &grid.line_found())?;
    Some(if again.fit > grid.fit { again } else { grid })
}

fn fit_once(grey: &Grey, line: &Line) -> Option<LineGrid> {
    let length = line.start.distance(line.end);
    let count = (length / line.pitch).round();
    let usable = line.pitch >= 2.0 && line.height >= 2.0 && count >= 4.0 && count <= LONGEST as f64;
    if !usable || !length.is_finite() {
        return None;
    }
    // Bounded just above.
    let characters = count as usize + 2 * MARGIN;
    let half = characters as f64 / 2.0;
    let mut grid = LineGrid {
        line: *line,
        along: [half - MARGIN as f64, half, 0.0, 0.0],
        below: [0.0; 3],
        half,
        text: Vec::new(),
        fit: 0.0,
    };
    let columns = characters * PITCH;
    let axes: Vec<Axis> = (0..columns).map(|x| grid.axis_of_finder(x as f64 / PITCH as f64 - half)).collect();
    let places = nets::places(strip::cut(grey, &axes));
    grid.settle(&places);
    Some(grid)
}

impl LineGrid {
    /// Characters of the line, as the finder counted them.
    fn characters(&self) -> f64 {
        2.0 * (self.half - MARGIN as f64)
    }

    /// The axis at a distance from the middle of the strip, in the finder's characters.
    fn axis_of_finder(&self, from_middle: f64) -> Axis {
        let line = &self.line;
        let length = line.start.distance(line.end).max(1e-9);
        let unit = Point::new((line.end.x - line.start.x) / length, (line.end.y - line.start.y) / length);
        let at = (from_middle + self.half - MARGIN as f64) * line.pitch;
        Axis {
            middle: Point::new(line.start.x + unit.x * at, line.start.y + unit.y * at),
            along: Point::new(unit.x * line.pitch, unit.y * line.pitch),
            down: Point::new(-unit.y * line.height, unit.x * line.height),
        }
    }

    /// Whether the line lies elsewhere than the finder saw it.
    fn is_far(&self) -> bool {
        let below = [-0.8, 0.0, 0.8].iter().any(|t| value(&self.below, *t).abs() > 0.15);
        below || (self.along[1] / self.half - 1.0).abs() > 0.03
    }

    /// The line from the middle of its first character to that of its last, as the grid has it.
    fn line_found(&self) -> Line {
        let seen = |odds: &&f64| **odds > 0.0;
        let first = self.text.iter().position(|odds| seen(&odds)).unwrap_or(MARGIN) as f64;
        let last = self.text.iter().rposition(|odds| seen(&odds)).unwrap_or(self.text.len()) as f64 + 1.0;
        let (start, end) = (self.axis(first - MARGIN as f64).middle, self.axis(last - MARGIN as f64).middle);
        let pitch = start.distance(end) / (last - first).max(1.0);
        Line { start, end, height: self.line.height, pitch }
    }

    /// The axis at character position `u` of the grid.
    pub(super) fn axis(&self, u: f64) -> Axis {
        let t = self.finder_place(u);
        let slope = (slope(&self.along, t) / self.half).max(0.25);
        let mut axis = self.axis_of_finder(t * self.half);
        // The line lies above a place that is below it.
        let (below, tilt) = (-value(&self.below, t), -slope_or_zero(&self.below, t) / self.half);
        axis.middle.x += axis.down.x * below;
        axis.middle.y += axis.down.y * below;
        axis.along.x = (axis.along.x + axis.down.x * tilt) / slope;
        axis.along.y = (axis.along.y + axis.down.y * tilt) / slope;
        axis
    }

    /// The finder's place, −1…1, of character position `u`: the polynomial backwards, by Newton's steps.
    fn finder_place(&self, u: f64) -> f64 {
        let mut t = (u - self.along[0]) / self.along[1];
        for _ in 0..4 {
            t -= (value(&self.along, t) - u) / slope(&self.along, t).max(1.0);
        }
        t.clamp(-2.0, 2.0)
    }

    /// Finds the spacing that the phases agree with best, then the line through their heights.
    fn settle(&mut self, places: &[Place]) {
        let half = self.half;
        let at = |i: usize| (i * STRIDE) as f64 / (PITCH as f64 * half) - 1.0;
        let seen: Vec<Seen> = places.iter().enumerate().map(|(i, place)| Seen::of(at(i), place)).collect();
        let mut best = (f64::MIN, self.along);
        for along in self.search(&seen) {
            self.along = along;
            for _ in 0..3 {
                self.refine(&seen);
            }
            let fit = self.agreement(&seen) - UNLIKELY * self.oddness();
            if fit > best.0 {
                best = (fit, self.along);
            }
        }
        self.along = best.1;
        self.fit = self.agreement(&seen);
        self.straighten(&seen);
        self.text = self.text_of_cells(&seen);
    }

    /// How far the grid is from the finder's evenly spaced one, in parts of what may be.
    fn oddness(&self) -> f64 {
        let [_, pitch, bow, bend] = self.along;
        (bow / (BOW * self.characters())).abs()
            + (pitch / self.half - 1.0).abs() / PITCH_ERROR
            + bend.abs() * 2.0
    }

    /// Tries pitches and bows; the phase follows from each. The best few, no two of them neighbours.
    fn search(&self, seen: &[Seen]) -> Vec<[f64; 4]> {
        let steps = |range: f64| {
            // A few dozen.
            let n = (range / STEP).ceil() as i32;
            -n..=n
        };
        let sparse: Vec<Seen> = seen.iter().step_by(2).copied().collect();
        let mut tried = Vec::new();
        for pitch in steps(PITCH_ERROR * self.half) {
            let bows: Vec<i32> = steps(BOW * self.characters()).collect();
            for bows in bows.chunks(TOGETHER) {
                let grid = |k: usize| {
                    let bow = f64::from(bows[k.min(bows.len() - 1)]);
                    [self.along[0], self.half + f64::from(pitch) * STEP, bow * STEP, 0.0]
                };
                let grids: [[f64; 4]; TOGETHER] = std::array::from_fn(grid);
                let sums = sums_of_phases(&grids, &sparse);
                for ((bow, along), (x, y)) in bows.iter().zip(grids).zip(sums) {
                    tried.push((x * x + y * y, (pitch, *bow), along, (x, y)));
                }
            }
        }
        tried.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut kept: Vec<((i32, i32), [f64; 4])> = Vec::new();
        for (_, at, along, (x, y)) in tried {
            let near = |(other, _): &((i32, i32), [f64; 4])| {
                (other.0 - at.0).abs() <= 1 && (other.1 - at.1).abs() <= 1
            };
            if kept.len() < KEPT && !kept.iter().any(near) {
                let turn = libm::atan2(y, x) / std::f64::consts::TAU;
                kept.push((at, [along[0] + turn, along[1], along[2], 0.0]));
            }
        }
        kept.into_iter().map(|(_, along)| along).collect()
    }

    /// One step of least squares on what the phases differ from the grid.
    fn refine(&mut self, seen: &[Seen]) {
        let mut equations = Equations::<4>::default();
        for s in seen {
            let (x, y) = s.against(value(&self.along, s.t));
            let off = libm::atan2(y, x) / std::f64::consts::TAU;
            let weight = s.weight * (x * x + y * y).sqrt() * if off.abs() < 0.25 { 1.0 } else { 0.1 };
            equations.add(powers(s.t), off, weight);
        }
        // Keeps the bent terms small where little is seen.
        let free = equations.total * 1e-3 + 1e-9;
        if let Some(change) = equations.solve([0.0, 0.0, free, free * 20.0]) {
            self.along.iter_mut().zip(change).for_each(|(a, c)| *a += c);
        }
    }

    /// Puts the grid on the middle of the characters. Lines are straight but for bent paper; what lies far off, such as the
    /// line above, counts little.
    fn straighten(&mut self, seen: &[Seen]) {
        let mut scale = 0.3;
        for _ in 0..4 {
            let mut equations = Equations::<3>::default();
            for s in seen {
                let [a, b, c, _] = powers(s.t);
                let off = (s.below - value(&self.below, s.t)) / scale;
                equations.add([a, b, c], s.below, s.weight / (1.0 + off * off));
            }
            let free = equations.total * 0.01 + 1e-9;
            if let Some(found) = equations.solve([0.0, free, free * 5.0]) {
                self.below = found;
            }
            scale = (scale * 0.7_f64).max(0.1);
        }
    }

    /// How well phases and grid agree where there is text.
    fn agreement(&self, seen: &[Seen]) -> f64 {
        let (mut sum, mut all) = (0.0, 1e-9);
        for s in seen {
            sum += s.weight * s.against(value(&self.along, s.t)).0;
            all += s.weight;
        }
        (sum / all).clamp(0.0, 1.0)
    }

    /// The mean log odds of text in each character cell that lies on the strip.
    fn text_of_cells(&self, seen: &[Seen]) -> Vec<f64> {
        let cells = (self.half * 2.0) as usize;
        let mut sums = vec![(0.0, 0.0); cells];
        for s in seen {
            let cell = (value(&self.along, s.t) + MARGIN as f64).floor();
            // A negative number saturates to zero and is left out by the comparison.
            if cell >= 0.0
                && let Some(sum) = sums.get_mut(cell as usize)
            {
                *sum = (sum.0 + s.text, sum.1 + 1.0);
            }
        }
        sums.iter().map(|(sum, count)| if *count > 0.0 { sum / count } else { -4.0 }).collect()
    }

    /// The strip of the cells `from..to`, each [`PITCH`] columns wide, and what the cell net tells of them; cut beside the
    /// grid by parts of a character along and of a capital's height across.
    pub(super) fn read(&self, grey: &Grey, (from, to): (i32, i32), beside: (f64, f64)) -> Vec<nets::Logits> {
        // `to` is beyond `from` by at most the longest line.
        let columns = (to - from).max(1) as usize * PITCH + STRIDE;
        let place = |x: usize| f64::from(from) + (x as f64 - 8.0) / PITCH as f64 + 0.5 + beside.0;
        let across = |mut axis: Axis| {
            axis.middle.x += axis.down.x * beside.1;
            axis.middle.y += axis.down.y * beside.1;
            axis
        };
        let axes: Vec<Axis> = (0..columns).map(|x| across(self.axis(place(x)))).collect();
        nets::cells(strip::cut(grey, &axes))
    }
}

/// One place of the strip as the fit sees it.
#[derive(Debug, Clone, Copy)]
struct Seen {
    t: f64,
    phase: (f64, f64),
    below: f64,
    text: f64,
    weight: f64,
}

impl Seen {
    fn of(t: f64, place: &Place) -> Self {
        let text = place.text.clamp(-8.0, 8.0);
        let weight = 1.0 / (1.0 + libm::exp(-text));
        Self { t, phase: place.phase, below: place.below.clamp(-1.0, 1.0), text, weight }
    }

    /// The phase against that of character position `u`: (1, 0) where they agree. Centres of characters have phase zero.
    fn against(&self, u: f64) -> (f64, f64) {
        self.against_turned(turned_by(table(), u - 0.5))
    }

    /// The phase turned back by a turn of such a cosine and sine.
    fn against_turned(&self, (c, s): (f64, f64)) -> (f64, f64) {
        (self.phase.0 * c + self.phase.1 * s, self.phase.1 * c - self.phase.0 * s)
    }
}

/// Cosines and sines of the steps of a turn.
type Table = [(f64, f64); TURN];

fn table() -> &'static Table {
    static TABLE: std::sync::OnceLock<Table> = std::sync::OnceLock::new();
    TABLE.get_or_init(|| {
        let angle = |k: usize| k as f64 * std::f64::consts::TAU / TURN as f64;
        std::array::from_fn(|k| (libm::cos(angle(k)), libm::sin(angle(k))))
    })
}

/// Cosine and sine of a number of turns, exact at [`TURN`] places of a turn and the nearest of them elsewhere.
#[inline]
fn turned_by(table: &Table, turns: f64) -> (f64, f64) {
    // Rounds down after making the number positive; a line has far fewer than 2^20 characters. The cast to signed numbers,
    // which is one instruction, saturates.
    let step = ((turns + 1_048_576.0) * TURN as f64 + 0.5) as i64;
    table[step.max(0) as usize % TURN]
}

/// Grids that are summed together, so that a processor need not wait for one sum before it goes on with another.
const TOGETHER: usize = 4;

/// The sums of all phases against some grids.
fn sums_of_phases(grids: &[[f64; 4]; TOGETHER], seen: &[Seen]) -> [(f64, f64); TOGETHER] {
    let table = table();
    let mut sums = [(0.0, 0.0); TOGETHER];
    for s in seen {
        for (sum, along) in sums.iter_mut().zip(grids) {
            let (a, b) = s.against_turned(turned_by(table, value(along, s.t) - 0.5));
            *sum = (sum.0 + s.weight * a, sum.1 + s.weight * b);
        }
    }
    sums
}

const fn powers(t: f64) -> [f64; 4] {
    [1.0, t, t * t, t * t * t]
}

fn value<const N: usize>(polynomial: &[f64; N], t: f64) -> f64 {
    polynomial.iter().rev().fold(0.0, |sum, a| sum * t + a)
}

fn slope<const N: usize>(polynomial: &[f64; N], t: f64) -> f64 {
    slope_or_zero(polynomial, t).max(1e-6)
}

fn slope_or_zero<const N: usize>(polynomial: &[f64; N], t: f64) -> f64 {
    polynomial.iter().enumerate().skip(1).rev().fold(0.0, |sum, (k, a)| sum * t + k as f64 * a)
}

/// Weighted least squares in `N` unknowns.
#[derive(Debug)]
pub(super) struct Equations<const N: usize> {
    rows: [[f64; N]; N],
    right: [f64; N],
    /// The sum of all weights.
    pub total: f64,
}

impl<const N: usize> Default for Equations<N> {
    fn default() -> Self {
        Self { rows: [[0.0; N]; N], right: [0.0; N], total: 0.0 }
    }
}

impl<const N: usize> Equations<N> {
    /// One equation: the sum of unknowns times factors should be `is`.
    pub(super) fn add(&mut self, factors: [f64; N], is: f64, weight: f64) {
        for (i, a) in factors.iter().enumerate() {
            for (j, b) in factors.iter().enumerate() {
                self.rows[i][j] += weight * a * b;
            }
            self.right[i] += weight * a * is;
        }
        self.total += weight;
    }

    /// The unknowns, each drawn to zero with a weight of its own; none where they are not determined.
    pub(super) fn solve(mut self, to_zero: [f64; N]) -> Option<[f64; N]> {
        for (i, weight) in to_zero.iter().enumerate() {
            self.rows[i][i] += weight;
        }
        for column in 0..N {
            // The matrix is symmetric and not negative: pivots on the diagonal are safe.
            let pivot = self.rows[column][column];
            if pivot.abs() < 1e-12 {
                return None;
            }
            for row in column + 1..N {
                let factor = self.rows[row][column] / pivot;
                for k in column..N {
                    self.rows[row][k] -= factor * self.rows[column][k];
                }
                self.right[row] -= factor * self.right[column];
            }
        }
        let mut unknowns = [0.0; N];
        for i in (0..N).rev() {
            let known: f64 = (i + 1..N).map(|k| self.rows[i][k] * unknowns[k]).sum();
            unknowns[i] = (self.right[i] - known) / self.rows[i][i];
        }
        unknowns.iter().all(|u| u.is_finite()).then_some(unknowns)
    }
}
