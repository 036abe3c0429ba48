//! Where the texture of a picture looks like modules: half dark, half bright, edges in both directions, little between.

use crate::Grey;
use crate::geometry::{Point, Quad};

/// A cell has this many pixels a side.
const CELL: usize = 8;

/// Brightness that the modules of a symbol differ by at least.
const CONTRAST: u8 = 50;

/// A part of a picture that may hold a symbol.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Patch {
    /// The smallest rectangle around it, in pixels of the picture.
    pub(super) quad: Quad,
    /// The size of a module in pixels of the picture, roughly.
    pub(super) module: f64,
    /// How much of the rectangle looks like modules.
    pub(super) fill: f64,
    /// How much of it is dark.
    pub(super) ink: f64,
    /// How much of it is neither dark nor bright.
    pub(super) between: f64,
    /// How many changes of colour it has in the direction that has fewer, for each in the other one.
    pub(super) even: f64,
}

/// The smallest symbol has ten modules a side, and the size of a module is a rough one.
const FEWEST: f64 = 7.0;

/// A patch fills at least this much of its rectangle.
const FILL: f64 = 0.55;

/// Longer than high by this factor, a symbol is PDF417.
const WIDE: f64 = 1.6;

/// Fewest modules along PDF417, 86 in one column of codewords, as far as a rough size of a module may be off: it makes a
/// symbol seem up to a third smaller.
const FEWEST_ALONG: f64 = 52.0;

/// Fewest modules of a square that is worth several looks, likewise: of smaller ones only Data Matrix of a few bytes are left.
const FEWEST_ASIDE: f64 = 12.0;

/// A square changes colour as often along as across, but for this factor.
const EVEN: f64 = 0.65;

impl Patch {
    /// White around a patch, along and across, that the readers need, and what may be cut off: in PDF417 the bars at both
    /// ends, of which the widest are eight modules.
    pub(super) fn margins(&self) -> (f64, f64) {
        let along = if self.is_wide() { 16.0 } else { 5.0 };
        (along * self.module, 5.0 * self.module)
    }

    /// Whether it is longer than high, as PDF417 is.
    pub(super) fn is_wide(&self) -> bool {
        let [a, b, _, d] = self.quad.0;
        a.distance(b) > WIDE * a.distance(d)
    }

    /// Whether it is worth a look: text is paler and has gaps.
    fn is_worth_a_look(&self) -> bool {
        let [a, b, _, d] = self.quad.0;
        let modules = a.distance(b).min(a.distance(d)) / self.module;
        modules >= FEWEST && self.fill >= FILL && (0.35..=0.68).contains(&self.ink)
    }

    /// Whether it is worth several: compact, half dark, clearly black and white, and as large as symbols of its form are, which
    /// words and single lines of text are not.
    pub(super) fn is_like_modules(&self) -> bool {
        let clear = self.fill >= 0.68 && (0.38..=0.62).contains(&self.ink) && self.between <= 0.57;
        clear && (self.may_be_square() || self.may_be_pdf417())
    }

    /// Whether it has as many modules as PDF417 has along.
    fn may_be_pdf417(&self) -> bool {
        let [a, b, _, _] = self.quad.0;
        a.distance(b) >= FEWEST_ALONG * self.module
    }

    fn may_be_square(&self) -> bool {
        let [a, _, _, d] = self.quad.0;
        !self.is_wide() && self.even >= EVEN && a.distance(d) >= FEWEST_ASIDE * self.module
    }
}

/// At most this many patches are looked at, the largest ones.
const MOST: usize = 10;

/// The patches of a picture, at two scales: the second one for symbols that fill a large photograph.
pub(super) fn patches(grey: &Grey) -> Vec<Patch> {
    let pixels = f64::from(grey.width()) * f64::from(grey.height());
    let fine = ((pixels / 2.0e6).sqrt().round() as usize).max(1);
    let near = shrink(grey, fine);
    let far = shrink(&near, 4);
    let mut patches = Cells::of(&near).patches(fine as f64);
    for patch in Cells::of(&far).patches((fine * 4) as f64) {
        // What was seen near is not looked at again, unless it was a small part of the whole.
        let seen = |near: &Patch| {
            near.quad.contains(patch.quad.centre()) && near.quad.area() * 1.5 > patch.quad.area()
        };
        if !patches.iter().any(seen) {
            patches.push(patch);
        }
    }
    patches.retain(Patch::is_worth_a_look);
    patches.sort_by(|a: &Patch, b: &Patch| b.quad.area().total_cmp(&a.quad.area()));
    patches.truncate(MOST);
    patches
}

/// A picture with each `factor` × `factor` pixels made one by their mean.
pub(super) fn shrink(grey: &Grey, factor: usize) -> Grey {
    let (width, height) = (grey.width() as usize / factor, grey.height() as usize / factor);
    if factor == 1 || width == 0 || height == 0 {
        return grey.clone();
    }
    let mut pixels = Vec::with_capacity(width * height);
    let mut sums = vec![0u32; width];
    for y in 0..height {
        sums.fill(0);
        for row in 0..factor {
            let row = grey.row((y * factor + row) as u32);
            for (sum, group) in sums.iter_mut().zip(row.chunks_exact(factor)) {
                *sum += group.iter().map(|p| u32::from(*p)).sum::<u32>();
            }
        }
        let count = (factor * factor) as u32;
        pixels.extend(sums.iter().map(|sum| (sum / count) as u8));
    }
    Grey::new(width as u32, height as u32, pixels).unwrap_or_else(|| grey.clone())
}

/// Counts over the pixels of a cell.
#[derive(Clone, Copy, Default)]
struct Count {
    pixels: u32,
    dark: u32,
    between: u32,
    /// Changes between dark and bright along rows.
    across: u32,
    /// Changes along columns.
    down: u32,
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.pixels += other.pixels;
        self.dark += other.dark;
        self.between += other.between;
        self.across += other.across;
        self.down += other.down;
    }

    /// Whether a window of cells looks like modules.
    fn is_like_modules(&self) -> bool {
        let (few, many) = (self.across.min(self.down), self.across.max(self.down));
        self.pixels > 0
            && (22..=78).contains(&(self.dark * 100 / self.pixels))
            && self.between * 100 < self.pixels * 65
            && (few + many) * 24 >= self.pixels
            && few * 12 >= many
    }
}

/// The cells of a picture.
struct Cells {
    columns: usize,
    rows: usize,
    counts: Vec<Count>,
}

impl Cells {
    fn of(grey: &Grey) -> Self {
        let smooth = smooth(grey);
        let (columns, rows) = (grey.width() as usize / CELL, grey.height() as usize / CELL);
        let ranges = ranges(&smooth, grey.width() as usize, columns, rows);
        let mut counts = vec![Count::default(); columns * rows];
        for row in 0..rows {
            for column in 0..columns {
                let around = near(columns, rows, row * columns + column, 1).map(|i| ranges[i]);
                let (low, high) = around.fold((255, 0), |(l, h), (low, high)| (low.min(l), high.max(h)));
                if high >= low.saturating_add(CONTRAST) {
                    let start = row * CELL * grey.width() as usize + column * CELL;
                    counts[row * columns + column] =
                        count(&smooth[start..], grey.width() as usize, low, high);
                }
            }
        }
        Self { columns, rows, counts }
    }

    /// The connected groups of cells that look like modules, `scale` pixels of the picture a pixel here.
    fn patches(&self, scale: f64) -> Vec<Patch> {
        let mut marked = self.marked();
        let mut patches = Vec::new();
        for seed in 0..marked.len() {
            if marked[seed] {
                let group = self.group(&mut marked, seed);
                let patch = self.patch(&group, scale);
                if patch.as_ref().is_none_or(|patch| patch.fill < FILL) {
                    patches.extend(self.cores(&group, scale));
                }
                patches.extend(patch);
            }
        }
        patches
    }

    /// What is left of a ragged group without its thin parts: a symbol with text around it.
    fn cores(&self, group: &[usize], scale: f64) -> Vec<Patch> {
        let mut marks = vec![false; self.counts.len()];
        group.iter().for_each(|i| marks[*i] = true);
        let mut cores = self.shrunk(&self.shrunk(&self.shrunk(&marks)));
        let mut patches = Vec::new();
        let mut open = marks;
        for seed in 0..cores.len() {
            if cores[seed] {
                let mut group = Vec::new();
                for cell in self.group(&mut cores, seed) {
                    // What was taken three times from every side is given back.
                    for n in near(self.columns, self.rows, cell, 3) {
                        if std::mem::take(&mut open[n]) {
                            group.push(n);
                        }
                    }
                }
                patches.extend(self.patch(&group, scale));
                group.into_iter().for_each(|cell| open[cell] = true);
            }
        }
        patches
    }

    /// Cells whose window looks like modules, without thin lines and with small holes filled.
    fn marked(&self) -> Vec<bool> {
        let mut marks = Vec::with_capacity(self.counts.len());
        let mut sums = vec![Count::default(); self.columns];
        for row in 0..self.rows {
            sums.fill(Count::default());
            for y in row.saturating_sub(1)..(row + 2).min(self.rows) {
                let counts = &self.counts[y * self.columns..];
                sums.iter_mut().zip(counts).for_each(|(sum, count)| sum.add(count));
            }
            for (column, count) in self.counts[row * self.columns..].iter().take(self.columns).enumerate() {
                let mut window = Count::default();
                sums[column.saturating_sub(1)..(column + 2).min(self.columns)]
                    .iter()
                    .for_each(|sum| window.add(sum));
                marks.push(count.pixels > 0 && window.is_like_modules());
            }
        }
        self.grown(&self.shrunk(&self.shrunk(&self.grown(&marks))))
    }

    /// Marks, and their neighbours.
    fn grown(&self, marks: &[bool]) -> Vec<bool> {
        self.joined(marks, |a, b| a | b)
    }

    /// Marks of which all neighbours are marked.
    fn shrunk(&self, marks: &[bool]) -> Vec<bool> {
        self.joined(marks, |a, b| a & b)
    }

    /// Every mark joined with its neighbours: those beside it, then those above and below.
    fn joined(&self, marks: &[bool], join: impl Fn(bool, bool) -> bool) -> Vec<bool> {
        let columns = self.columns.max(1);
        let mut beside = marks.to_vec();
        for (row, joined) in marks.chunks_exact(columns).zip(beside.chunks_exact_mut(columns)) {
            joined.iter_mut().skip(1).zip(row).for_each(|(mark, left)| *mark = join(*mark, *left));
            joined.iter_mut().zip(row.iter().skip(1)).for_each(|(mark, right)| *mark = join(*mark, *right));
        }
        let mut all = beside.clone();
        all.iter_mut().skip(columns).zip(&beside).for_each(|(mark, above)| *mark = join(*mark, *above));
        all.iter_mut().zip(beside.iter().skip(columns)).for_each(|(mark, below)| *mark = join(*mark, *below));
        all
    }

    /// A cell and its neighbours.
    fn around(&self, cell: usize) -> impl Iterator<Item = usize> + use<> {
        near(self.columns, self.rows, cell, 1)
    }

    /// Takes the marks of a connected group away and returns its cells.
    fn group(&self, marked: &mut [bool], seed: usize) -> Vec<usize> {
        let mut group = vec![seed];
        marked[seed] = false;
        let mut next = 0;
        while next < group.len() {
            let cell = group[next];
            for n in self.around(cell) {
                if marked[n] {
                    marked[n] = false;
                    group.push(n);
                }
            }
            next += 1;
        }
        group
    }

    fn patch(&self, group: &[usize], scale: f64) -> Option<Patch> {
        let mut count = Count::default();
        group.iter().for_each(|i| count.add(&self.counts[*i]));
        let size = CELL as f64 * scale;
        let corners = group.iter().flat_map(|i| {
            let (x, y) = ((i % self.columns) as f64 * size, (i / self.columns) as f64 * size);
            [(x, y), (x + size, y), (x, y + size), (x + size, y + size)]
                .map(|(x, y)| Point::new(x - 0.5, y - 0.5))
        });
        let quad = smallest_rectangle(&hull(corners.collect()))?;
        let (long, short) = (quad.0[0].distance(quad.0[1]), quad.0[0].distance(quad.0[3]));
        // A line of text is longer than any symbol is.
        if short < 4.0 * size || long > short * 8.0 || count.pixels == 0 {
            return None;
        }
        let part = |n: u32| f64::from(n) / f64::from(count.pixels);
        let fill = group.len() as f64 * size * size / quad.area();
        // Random modules change colour every second module in both directions; in the wide symbols, which are PDF417,
        // a row of modules is repeated.
        let repeated = if long > short * WIDE { 0.65 } else { 1.0 };
        let module = repeated * scale / part(count.across + count.down).max(0.02);
        let (few, many) = (count.across.min(count.down), count.across.max(count.down));
        let even = f64::from(few) / f64::from(many.max(1));
        Some(Patch { quad, module, fill, ink: part(count.dark), between: part(count.between), even })
    }
}

/// The cells up to `reach` cells from a cell, and it.
fn near(columns: usize, rows: usize, cell: usize, reach: usize) -> impl Iterator<Item = usize> + use<> {
    let (row, column) = (cell / columns, cell % columns);
    let across = column.saturating_sub(reach)..(column + reach + 1).min(columns);
    (row.saturating_sub(reach)..(row + reach + 1).min(rows))
        .flat_map(move |y| across.clone().map(move |x| y * columns + x))
}

/// The mean of each pixel and its neighbours to the right and below.
fn smooth(grey: &Grey) -> Vec<u8> {
    let mut pixels = Vec::with_capacity(grey.pixels().len());
    for y in 0..grey.height() {
        let (row, below) = (grey.row(y), grey.row((y + 1).min(grey.height() - 1)));
        let pairs = row.windows(2).zip(below.windows(2));
        let mean = |(a, b): (&[u8], &[u8])| {
            ((u16::from(a[0]) + u16::from(a[1]) + u16::from(b[0]) + u16::from(b[1])) >> 2) as u8
        };
        pixels.extend(pairs.map(mean));
        pixels.extend(row.last());
    }
    pixels
}

/// The darkest and the brightest pixel of each cell.
fn ranges(pixels: &[u8], width: usize, columns: usize, rows: usize) -> Vec<(u8, u8)> {
    let mut ranges = vec![(255, 0); columns * rows];
    for (y, row) in pixels.chunks_exact(width).take(rows * CELL).enumerate() {
        let cells = &mut ranges[y / CELL * columns..][..columns];
        for ((low, high), chunk) in cells.iter_mut().zip(row.chunks_exact(CELL)) {
            for pixel in chunk {
                *low = (*pixel).min(*low);
                *high = (*pixel).max(*high);
            }
        }
    }
    ranges
}

/// Counts over the cell that begins at the first pixel.
fn count(pixels: &[u8], width: usize, low: u8, high: u8) -> Count {
    let middle = low.midpoint(high);
    let quarter = (high - low) / 4;
    let (dim, light) = (middle - quarter, middle.saturating_add(quarter));
    let mut count = Count { pixels: (CELL * CELL) as u32, ..Count::default() };
    let mut above = None;
    for row in pixels.chunks(width).take(CELL) {
        let mut bits = 0u8;
        for pixel in row.iter().take(CELL) {
            bits = bits << 1 | u8::from(*pixel < middle);
            count.between += u32::from(*pixel > dim && *pixel < light);
        }
        count.dark += bits.count_ones();
        count.across += ((bits ^ bits >> 1) & 0x7F).count_ones();
        count.down += above.map_or(0, |above: u8| (bits ^ above).count_ones());
        above = Some(bits);
    }
    count
}

/// The convex hull, clockwise in the picture.
pub(super) fn hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    points.dedup();
    let turn = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for p in points {
            while let [.., a, b] = chain[..] {
                if turn(a, b, p) > 0.0 {
                    break;
                }
                chain.pop();
            }
            chain.push(p);
        }
        chain.pop();
        chain
    };
    let mut lower = half(&mut points.iter().copied());
    lower.extend(half(&mut points.iter().rev().copied()));
    lower
}

/// The smallest rectangle around a convex hull, its longer side first, its top edge as near to level as can be.
fn smallest_rectangle(hull: &[Point]) -> Option<Quad> {
    let sides = hull.iter().zip(hull.iter().cycle().skip(1));
    let boxes = sides.filter(|(a, b)| a.distance(**b) > 0.0).map(|(a, b)| {
        let length = a.distance(*b);
        let (ux, uy) = ((b.x - a.x) / length, (b.y - a.y) / length);
        let range = |dx: f64, dy: f64| {
            let places = hull.iter().map(|p| p.x * dx + p.y * dy);
            places.fold((f64::MAX, f64::MIN), |(low, high), n| (low.min(n), high.max(n)))
        };
        (ux, uy, range(ux, uy), range(-uy, ux))
    });
    let area = |b: &(f64, f64, (f64, f64), (f64, f64))| (b.2.1 - b.2.0) * (b.3.1 - b.3.0);
    let (ux, uy, along, across) = boxes.min_by(|a, b| area(a).total_cmp(&area(b)))?;
    let point = |s: f64, t: f64| Point::new(s * ux - t * uy, s * uy + t * ux);
    let mut corners = [
        point(along.0, across.0),
        point(along.1, across.0),
        point(along.1, across.1),
        point(along.0, across.1),
    ];
    if corners[0].distance(corners[1]) < corners[1].distance(corners[2]) {
        corners.rotate_left(1);
    }
    if corners[1].x < corners[0].x {
        corners.rotate_left(2);
    }
    Some(Quad(corners))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(along: f64, across: f64, even: f64) -> Patch {
        let quad = Quad::upright(0.0, 0.0, along * 4.0, across * 4.0);
        Patch { quad, module: 4.0, fill: 0.9, ink: 0.5, between: 0.2, even }
    }

    #[test]
    fn symbols_are_worth_several_looks_and_words_are_not() {
        // The smallest QR, a seal, a symbol of one column of codewords as small as it may seem, and a large one.
        for (along, across, even) in
            [(21.0, 21.0, 0.95), (40.0, 36.0, 0.75), (61.0, 9.0, 0.5), (200.0, 60.0, 0.7)]
        {
            assert!(patch(along, across, even).is_like_modules(), "{along} {across}");
        }
        // A word, a line of text, a fold of hair, lines in one direction.
        for (along, across, even) in [(18.0, 8.0, 0.7), (45.0, 8.0, 0.8), (9.0, 9.0, 0.95), (30.0, 30.0, 0.3)]
        {
            assert!(!patch(along, across, even).is_like_modules(), "{along} {across}");
        }
    }
}
