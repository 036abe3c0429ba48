//! Rectangles of the proportions of documents among straight lines, seen in perspective.

use super::lines::Line;
use super::proportion::proportion;
use super::reduced::Reduced;
use crate::geometry::{Point, Quad};
use crate::sight::PageSize;

/// A rectangle that may be a page.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// Its corners in the reduced picture, clockwise, the first side a long one.
    pub(crate) quad: Quad,
    /// The size that its proportion tells; none for TD2 and TD3, whose proportions are the same.
    pub(crate) size: Option<PageSize>,
    /// Its width, its height being 1.
    pub(crate) wide: f64,
    /// How well it is seen: 1 all around.
    pub(crate) score: f64,
}

/// Least share of the picture that a page takes.
const LEAST_AREA: f64 = 0.02;
/// Least share of each side that is seen, and of all four together.
const LEAST_SIDE: f64 = 0.55;
const LEAST_SIDES: f64 = 0.75;
/// Most that the sides may go on beyond the corners: those of tiles, tables and windows do.
const MOST_BEYOND: f64 = 0.42;

/// All rectangles among lines that may be pages, best first.
pub(crate) fn quads(picture: &Reduced, lines: &[Line]) -> Vec<Found> {
    let pairs = opposite(lines);
    let mut found = Vec::new();
    for (i, a) in pairs.iter().enumerate() {
        for b in &pairs[i + 1..] {
            found.extend(Frame::of(lines, *a, *b).and_then(|frame| frame.judge(picture)));
        }
    }
    found.sort_by(|a: &Found, b| b.score.total_cmp(&a.score));
    found
}

/// The pages among rectangles, none over another. A frame that is printed on a page is no page: the larger one of two is,
/// where it is nearly as well seen.
pub(crate) fn apart(found: &[Found]) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        match kept.iter_mut().find(|other| overlap(&one.quad, &other.quad)) {
            None => kept.push(one.clone()),
            Some(other) if one.surrounds(other) && one.score > 0.75 * other.score => *other = one.clone(),
            Some(_) => {}
        }
    }
    kept
}

impl Found {
    /// Whether another one lies within this one, which is clearly larger.
    fn surrounds(&self, other: &Self) -> bool {
        let centre = self.quad.centre();
        // Corners that both share lie on the border; they count as within.
        let within = |p: &Point| self.quad.contains(p.towards(centre, 0.03));
        self.quad.area() > 1.06 * other.quad.area() && other.quad.0.iter().all(within)
    }
}

/// Whether two rectangles share ground: the centre of one lies in the other.
pub(crate) fn overlap(a: &Quad, b: &Quad) -> bool {
    a.contains(b.centre()) || b.contains(a.centre()) || a.0.iter().any(|p| b.contains(*p))
}

/// Pairs of lines that could be opposite sides: within 25 degrees of parallel.
fn opposite(lines: &[Line]) -> Vec<(usize, usize)> {
    let pairs = (0..lines.len()).flat_map(|i| (i + 1..lines.len()).map(move |j| (i, j)));
    pairs.filter(|(i, j)| lines[*i].turn(&lines[*j]).abs() < 0.43).collect()
}

/// Four lines, two and two opposite, with the places where they meet.
struct Frame<'a> {
    sides: [&'a Line; 4],
    /// Where each side begins and ends, in steps along its line.
    spans: [(f64, f64); 4],
}

impl<'a> Frame<'a> {
    /// The frame of two pairs of sides; none where they are not square enough or meet outside of the picture.
    fn of(lines: &'a [Line], a: (usize, usize), b: (usize, usize)) -> Option<Self> {
        if a.0 == b.0 || a.0 == b.1 || a.1 == b.0 || a.1 == b.1 {
            return None;
        }
        // In turn: one of the first pair, one of the second, the other of the first, the other of the second.
        let sides = [&lines[a.0], &lines[b.0], &lines[a.1], &lines[b.1]];
        if (0..4).any(|i| sides[i].turn(sides[(i + 1) % 4]).abs() < 0.8) {
            return None;
        }
        let mut spans = [(0.0, 0.0); 4];
        for (i, span) in spans.iter_mut().enumerate() {
            let (before, after) = (sides[(i + 3) % 4], sides[(i + 1) % 4]);
            *span = (sides[i].meets(before)?, sides[i].meets(after)?);
            let (low, high) = (span.0.min(span.1), span.0.max(span.1));
            let spare = (high - low) * 0.03;
            if high - low < 20.0 || low < -spare || high > sides[i].length() + spare {
                return None;
            }
        }
        let frame = Self { sides, spans };
        let shares = frame.shares();
        let seen = shares.iter().sum::<f64>() / 4.0 >= LEAST_SIDES && shares.iter().all(|s| *s >= LEAST_SIDE);
        seen.then_some(frame)
    }

    /// Which share of each side is seen, without the corners, which may be round.
    fn shares(&self) -> [f64; 4] {
        let share = |i: usize| {
            let (from, to) = self.spans[i];
            let corner = (to - from) * 0.06;
            self.sides[i].share(from + corner, to - corner)
        };
        [share(0), share(1), share(2), share(3)]
    }

    /// Which share of the sides' lines is seen beyond the corners.
    fn beyond(&self) -> f64 {
        let share = |i: usize| {
            let (from, to) = self.spans[i];
            let (near, far) = ((to - from) * 0.03, (to - from) * 0.15);
            self.sides[i].share(from - far, from - near) + self.sides[i].share(to + near, to + far)
        };
        (0..4).map(share).sum::<f64>() / 8.0
    }

    /// The corners, clockwise.
    fn quad(&self) -> Quad {
        let corner = |i: usize| self.sides[i].point(self.spans[i].0);
        let quad = Quad([corner(0), corner(1), corner(2), corner(3)]);
        let [a, b, c, d] = quad.0;
        if quad.area() < 0.0 { Quad([a, d, c, b]) } else { quad }
    }

    /// The page of this frame, where it is one.
    fn judge(&self, picture: &Reduced) -> Option<Found> {
        let (width, height) = (picture.width() as f64, picture.height() as f64);
        let quad = self.quad();
        if quad.area() < LEAST_AREA * width * height {
            return None;
        }
        let centre = Point::new((width - 1.0) / 2.0, (height - 1.0) / 2.0);
        let wide = proportion(&quad, centre, width.max(height))?;
        let [a, b, c, d] = quad.0;
        let (quad, wide) = if wide < 1.0 { (Quad([b, c, d, a]), 1.0 / wide) } else { (quad, wide) };
        let (size, near) = size(wide)?;
        let beyond = self.beyond();
        if beyond > MOST_BEYOND {
            return None;
        }
        let step = super::step::step(picture, &quad).filter(|_| super::step::is_printed(picture, &quad))?;
        let shares = self.shares().iter().sum::<f64>() / 4.0;
        let large = quad.area() / (width * height);
        let score = shares * near * (1.0 - beyond / 2.0) * (0.5 + step / 2.0) * (0.7 + 0.3 * large.min(1.0));
        Some(Found { quad, size, wide, score })
    }
}

/// The size of a proportion, and how near it is: 1 exactly.
fn size(wide: f64) -> Option<(Option<PageSize>, f64)> {
    let fit = |ideal: f64| 1.0 - (wide / ideal - 1.0).abs() / 0.08;
    let (card, book) = (fit(85.6 / 53.98), fit(125.0 / 88.0));
    let best = if card >= book { (Some(PageSize::Td1), card) } else { (None, book) };
    (best.1 > 0.0).then_some((best.0, 0.5 + best.1 / 2.0))
}
