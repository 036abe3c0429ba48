//! The ink around the centre of each character, on points a tenth of a millimetre apart.

use super::shapes::{COLUMNS, LINE, POINTS, ROWS, STEP};
use crate::Grey;
use crate::between::add_evenly;
use crate::geometry::{Homography, Point};
use crate::wide::wide;

/// Ink all over a point.
pub(crate) const FULL: i16 = 1_000;

/// Ink at the points of a shape in thousandths, row by row: 0 paper, 1,000 ink.
#[derive(Clone)]
pub(crate) struct Patch(pub(crate) [i16; LINE * ROWS]);

/// What is seen around the centre of a character.
pub(crate) struct Seen {
    /// Ink, with everything that is clearly paper or clearly ink made so.
    pub(crate) ink: Patch,
    /// Ink as the picture has it.
    pub(crate) tone: Patch,
    /// How uneven paper is, as a share of the contrast to ink.
    pub(crate) grain: f64,
}

/// Least contrast of a character that is measured, in that of most: glare and shadow change shapes.
const FAINTEST: f64 = 0.65;
/// Parts of a level of brightness.
const PARTS: f64 = 16.0;

impl Default for Patch {
    fn default() -> Self {
        Self([0; LINE * ROWS])
    }
}

impl Patch {
    /// What values, row by row, become.
    fn of(values: &[u16], mut value: impl FnMut(u16) -> f64) -> Self {
        let mut patch = Self::default();
        for (line, row) in patch.0.chunks_exact_mut(LINE).zip(values.chunks_exact(COLUMNS)) {
            for (point, seen) in line.iter_mut().zip(row) {
                *point = (value(*seen).clamp(-1.0, 1.0) * f64::from(FULL)) as i16;
            }
        }
        patch
    }

    /// All ink together, in points.
    pub(crate) fn sum(&self) -> f64 {
        f64::from(self.0.iter().map(|v| i32::from(*v)).sum::<i32>()) / f64::from(FULL)
    }

    /// The sum of products with another patch.
    pub(crate) fn dot(&self, other: &Self) -> f64 {
        let mut sum = 0;
        dot(&self.0, &other.0, &mut sum);
        f64::from(sum) / (f64::from(FULL) * f64::from(FULL))
    }

    /// The most ink at each point and its eight neighbours.
    pub(crate) fn nearby(&self) -> Self {
        let mut most = Self::default();
        nearby(&self.0, &mut most.0);
        most
    }
}

wide! {
    fn dot<'a>(a: &'a [i16; LINE * ROWS], b: &'a [i16; LINE * ROWS], sum: &'a mut i32) {
        *sum = product(a, b);
    }

    /// The most of each point and its neighbours: of those beside it, then of those above and below.
    fn nearby<'a>(points: &'a [i16; LINE * ROWS], most: &'a mut [i16; LINE * ROWS]) {
        let mut beside = *points;
        for (line, points) in beside.as_chunks_mut::<LINE>().0.iter_mut().zip(points.as_chunks::<LINE>().0) {
            let (line, points) = (&mut line[..COLUMNS], &points[..COLUMNS]);
            line.iter_mut().zip(&points[1..]).for_each(|(most, next)| *most = (*next).max(*most));
            line[1..].iter_mut().zip(points).for_each(|(most, last)| *most = (*last).max(*most));
        }
        *most = beside;
        most.iter_mut().zip(&beside[LINE..]).for_each(|(most, below)| *most = (*below).max(*most));
        most[LINE..].iter_mut().zip(&beside).for_each(|(most, above)| *most = (*above).max(*most));
    }
}

/// The sum of products. No sum of a patch's points overflows: each is at most a million.
#[inline(always)]
pub(crate) fn product<const COUNT: usize>(a: &[i16; COUNT], b: &[i16; COUNT]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
}

/// The ink around some places of the zone, each in millimetres; nothing for those that are faint or not wholly in the
/// picture.
pub(crate) fn patches(grey: &Grey, to_picture: &Homography, centres: &[Point]) -> Vec<Option<Seen>> {
    let seen: Vec<Option<Tones>> =
        centres.iter().map(|c| brightness(grey, to_picture, *c).map(Tones::of)).collect();
    let usual = middle(seen.iter().flatten().map(|tones| tones.dark).collect());
    let contrast = middle(seen.iter().flatten().map(|tones| tones.paper - tones.dark).collect());
    let clear = |tones: &Tones| tones.paper - tones.dark > FAINTEST * contrast;
    seen.into_iter().map(|tones| tones.filter(clear).map(|tones| tones.ink(usual))).collect()
}

/// Brightness on lines of points that are as far from each other in the picture as they are around a centre: what
/// perspective changes within a character is less than a hundredth of its width.
fn brightness(grey: &Grey, to_picture: &Homography, centre: Point) -> Option<Vec<u16>> {
    let map = |dx: f64, dy: f64| to_picture.map(Point::new(centre.x + dx, centre.y + dy));
    let (half_w, half_h) = ((COLUMNS / 2) as f64 * STEP, (ROWS / 2) as f64 * STEP);
    let apart =
        |a: Point, b: Point, steps: usize| Point::new((b.x - a.x) / steps as f64, (b.y - a.y) / steps as f64);
    let right = apart(map(-half_w, 0.0), map(half_w, 0.0), COLUMNS - 1);
    let down = apart(map(0.0, -half_h), map(0.0, half_h), ROWS - 1);
    // Each point is a mean of as many samples as the picture is finer.
    let fine = if right.distance(Point::default()) > 1.5 { 2 } else { 1 };
    let (columns, rows) = (COLUMNS * fine, ROWS * fine);
    let part = |p: Point| Point::new(p.x / fine as f64, p.y / fine as f64);
    let (right, down) = (part(right), part(down));
    let (back, up) = ((columns as f64 - 1.0) / 2.0, (rows as f64 - 1.0) / 2.0);
    let here = map(0.0, 0.0);
    let first = Point::new(here.x - right.x * back - down.x * up, here.y - right.y * back - down.y * up);
    let lines = Lines { first, right, down, columns, rows };
    lines.lie_in(grey).then(|| lines.sums(grey, fine))
}

/// Lines of samples.
struct Lines {
    first: Point,
    right: Point,
    down: Point,
    columns: usize,
    rows: usize,
}

impl Lines {
    /// Whether every sample lies between four pixels.
    fn lie_in(&self, grey: &Grey) -> bool {
        let (w, h) = (f64::from(grey.width()) - 1.0, f64::from(grey.height()) - 1.0);
        let inside = |column: usize, row: usize| {
            let (c, r) = (column as f64, row as f64);
            let x = self.first.x + self.right.x * c + self.down.x * r;
            let y = self.first.y + self.right.y * c + self.down.y * r;
            x >= 0.01 && y >= 0.01 && x < w - 0.01 && y < h - 0.01
        };
        let (last, lowest) = (self.columns - 1, self.rows - 1);
        inside(0, 0) && inside(last, 0) && inside(0, lowest) && inside(last, lowest)
    }

    /// The mean brightness of every `fine` × `fine` samples, in parts of a level.
    fn sums(&self, grey: &Grey, fine: usize) -> Vec<u16> {
        // Places in units of 1/65536 pixel: a hundred steps err by less than a hundredth of a pixel.
        let fixed = |v: f64| (v * 65_536.0) as i64;
        let (right, down) =
            ((fixed(self.right.x), fixed(self.right.y)), (fixed(self.down.x), fixed(self.down.y)));
        let first = (fixed(self.first.x), fixed(self.first.y));
        let mut sums = vec![0_u32; POINTS];
        for row in 0..self.rows {
            let (x, y) = (first.0 + down.0 * row as i64, first.1 + down.1 * row as i64);
            let line = &mut sums[row / fine * COLUMNS..][..COLUMNS];
            for part in 0..fine as i64 {
                let step = (right.0 * fine as i64, right.1 * fine as i64);
                add_evenly(grey, (x + right.0 * part, y + right.1 * part), step, line);
            }
        }
        let samples = (fine * fine) as u32;
        sums.into_iter().map(|sum| ((sum / samples) >> 12) as u16).collect()
    }
}

/// The brightness around a character.
struct Tones {
    values: Vec<u16>,
    /// That of 85 in a hundred points, in levels.
    paper: f64,
    /// That of 4 in a hundred.
    dark: f64,
    /// The deviation of the brighter half of the points, which is paper.
    grain: f64,
}

impl Tones {
    fn of(values: Vec<u16>) -> Self {
        let mut sorted = values.clone();
        let level = |value: &u16| f64::from(*value) / PARTS;
        let (below, paper, _) = sorted.select_nth_unstable(POINTS * 85 / 100);
        let paper = level(paper);
        let dark = level(below.select_nth_unstable(POINTS * 4 / 100).1);
        let bright = sorted.select_nth_unstable(POINTS / 2 - 1).2;
        let usual = i64::from(*bright.select_nth_unstable(bright.len() / 2).1);
        let squares: i64 = bright.iter().map(|v| (i64::from(*v) - usual) * (i64::from(*v) - usual)).sum();
        let grain = (squares as f64 / bright.len() as f64).sqrt() / PARTS;
        Self { values, paper, dark, grain }
    }

    /// How much each point is ink. Faint ink counts against its own darkness, but not all the way: stains are no ink.
    fn ink(&self, usual: f64) -> Seen {
        let dark = self.dark.min((self.paper + usual) / 2.0);
        let depth = (self.paper - dark).max(1.0);
        let tone = |value: u16| (self.paper - f64::from(value) / PARTS) / depth;
        Seen {
            ink: Patch::of(&self.values, |value| ((tone(value) - 0.35) / 0.45).max(0.0)),
            tone: Patch::of(&self.values, tone),
            grain: self.grain / depth,
        }
    }
}

/// The middle one of numbers; zero of none.
pub(crate) fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
