//! Where the texture of a picture looks like modules: half dark, half bright, edges in both directions, little between.

use super::hull::{hull, smallest_rectangle};
use super::marks::{Marks, Part};
use crate::Grey;
use crate::geometry::{Point, Quad};
use crate::page::reduced::add_to;
use crate::wide::wide;
use std::borrow::Cow;

/// A cell has this many pixels a side.
const CELL: usize = 8;

/// Brightness that the modules of a symbol differ by at least: more in good light than in shadow, where ink is still much
/// darker than paper.
const CONTRAST: u8 = 50;
const IN_SHADOW: u8 = 30;

/// In shadow paper is this many times as bright as ink.
const TIMES: u8 = 2;

/// Whether a neighbourhood with a darkest and a brightest place may hold modules.
const fn has_contrast(low: u8, high: u8) -> bool {
    let difference = high.saturating_sub(low);
    difference >= CONTRAST || difference >= IN_SHADOW && high >= low.saturating_mul(TIMES)
}

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

/// How much larger than counted a module is taken to be, so that there is white enough around a symbol.
const AMPLE: f64 = 8.0 / 7.0;

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
    pub(super) fn may_be_pdf417(&self) -> bool {
        let [a, b, _, _] = self.quad.0;
        a.distance(b) >= FEWEST_ALONG * self.module
    }

    /// Whether it may be a square of more than a few bytes.
    pub(super) fn may_be_square(&self) -> bool {
        let [a, _, _, d] = self.quad.0;
        !self.is_wide() && self.even >= EVEN && a.distance(d) >= FEWEST_ASIDE * self.module
    }
}

/// What does not look like modules throughout, as its light or what is beside it changes, is looked at as closely where it
/// has this many modules a side, of this many pixels: seals have more, and finer ones leave nothing to be told from its light.
const MANY: f64 = 18.0;
const COARSE: f64 = 2.5;

impl Patch {
    /// Whether its outline is worth a look: it has the form of some symbol, and the modules of most.
    pub(super) fn may_be_outlined(&self) -> bool {
        let [a, b, _, d] = self.quad.0;
        let many = a.distance(b).min(a.distance(d)) >= MANY * self.module && self.module >= COARSE;
        self.is_like_modules() || many && (self.may_be_square() || self.may_be_pdf417())
    }
}

/// At most this many patches are looked at, the largest ones.
const MOST: usize = 10;

/// Scales at which the texture of a picture is looked at, one pixel there being so many here: windows of three cells must hold
/// a few modules, which large symbols have more pixels of.
const SCALES: [usize; 3] = [1, 2, 4];

/// The patches of a picture, at several scales: the coarser ones for symbols that fill a picture.
pub(super) fn patches(grey: &Grey) -> Vec<Patch> {
    let pixels = f64::from(grey.width()) * f64::from(grey.height());
    let fine = ((pixels / 2.0e6).sqrt().round() as usize).max(1);
    let near = if fine == 1 { Cow::Borrowed(grey) } else { Cow::Owned(shrink(grey, fine)) };
    let mut patches: Vec<Patch> = Vec::new();
    for scale in SCALES {
        let seen = if scale == 1 { Cow::Borrowed(&*near) } else { Cow::Owned(shrink(&near, scale)) };
        for patch in Cells::of(&seen).patches((fine * scale) as f64) {
            // What was seen nearer is not looked at again, unless it was a part of the whole, or ragged: few edges fall into
            // each window of a large symbol.
            let whole = patch.is_like_modules();
            let known = |near: &Patch| {
                let larger = if whole { 1.2 } else { 1.5 };
                let covers = near.quad.area() * larger > patch.quad.area();
                covers && near.quad.contains(patch.quad.centre()) && (near.is_like_modules() || !whole)
            };
            if !patches.iter().any(known) {
                patches.push(patch);
            }
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
    let pixels = match factor {
        2 => means::<2>(grey, width, height),
        4 => means::<4>(grey, width, height),
        _ => means_of(grey, factor, width, height),
    };
    Grey::new(width as u32, height as u32, pixels).unwrap_or_else(|| grey.clone())
}

/// The means of squares of so many pixels a side, few enough for their sums to need 16 bits.
fn means<const FACTOR: usize>(grey: &Grey, width: usize, height: usize) -> Vec<u8> {
    let mut pixels = vec![0; width * height];
    // Down the columns first, all at once.
    let mut sums = vec![0u16; width * FACTOR];
    for (y, means) in pixels.chunks_exact_mut(width).enumerate() {
        sums.fill(0);
        (0..FACTOR).for_each(|row| add_to(&mut sums, grey.row((y * FACTOR + row) as u32)));
        match FACTOR {
            2 => halves(&sums, means),
            _ => quarters(&sums, means),
        }
    }
    pixels
}

wide! {
    /// The mean of four bytes out of every two sums of two.
    fn halves<'a>(sums: &'a [u16], means: &'a mut [u8]) {
        let groups = sums.as_chunks::<2>().0;
        means.iter_mut().zip(groups).for_each(|(mean, [a, b])| *mean = ((a + b) >> 2) as u8);
    }

    /// The mean of sixteen bytes out of every four sums of four.
    fn quarters<'a>(sums: &'a [u16], means: &'a mut [u8]) {
        let groups = sums.as_chunks::<4>().0;
        means.iter_mut().zip(groups).for_each(|(mean, [a, b, c, d])| *mean = ((a + b + c + d) >> 4) as u8);
    }

    /// The mean of each pixel of a row and its neighbours to the right and below.
    fn smooth_row<'a>(means: &'a mut [u8], row: &'a [u8], below: &'a [u8]) {
        let pairs = row.iter().zip(&row[1..]).zip(below.iter().zip(&below[1..]));
        for (mean, ((a, b), (c, d))) in means.iter_mut().zip(pairs) {
            *mean = ((u16::from(*a) + u16::from(*b) + u16::from(*c) + u16::from(*d)) >> 2) as u8;
        }
    }

    /// The darkest and the brightest pixel of each column of a strip.
    fn extremes<'a>(strip: &'a [u8], lows: &'a mut [u8], highs: &'a mut [u8]) {
        for row in strip.chunks_exact(lows.len()) {
            lows.iter_mut().zip(row).for_each(|(low, pixel)| *low = (*pixel).min(*low));
            highs.iter_mut().zip(row).for_each(|(high, pixel)| *high = (*pixel).max(*high));
        }
    }

    /// Counts dark pixels, those between dark and bright, and changes along and down, in the columns of a strip.
    fn tally<'a>(strip: &'a [u8], levels: [&'a [u8]; 3], above: &'a mut Above, sums: &'a mut [Vec<u8>; 4]) {
        let ([middle, dim, light], [dark, between, across, down]) = (levels, sums);
        let Above { bits: above, known } = above;
        let width = middle.len();
        let mut bits = vec![0u8; width + 1];
        for row in strip.chunks_exact(width) {
            for ((bit, pixel), middle) in bits.iter_mut().zip(row).zip(middle) {
                *bit = u8::from(pixel < middle);
            }
            for ((sum, pixel), (dim, light)) in between.iter_mut().zip(row).zip(dim.iter().zip(light)) {
                *sum += u8::from(pixel > dim) & u8::from(pixel < light);
            }
            dark.iter_mut().zip(&bits).for_each(|(sum, bit)| *sum += bit);
            across.iter_mut().zip(bits.iter().zip(&bits[1..])).for_each(|(sum, (a, b))| *sum += a ^ b);
            for ((sum, bit), (above, known)) in down.iter_mut().zip(&bits).zip(above.iter().zip(&*known)) {
                *sum += (bit ^ above) & known;
            }
            above.copy_from_slice(&bits[..width]);
            known.fill(1);
        }
    }
}

/// The same of any number of pixels.
fn means_of(grey: &Grey, factor: usize, width: usize, height: usize) -> Vec<u8> {
    let mut pixels = Vec::with_capacity(width * height);
    let mut sums = vec![0u32; width * factor];
    let count = (factor * factor) as u32;
    for y in 0..height {
        sums.fill(0);
        for row in 0..factor {
            let row = grey.row((y * factor + row) as u32);
            sums.iter_mut().zip(row).for_each(|(sum, pixel)| *sum += u32::from(*pixel));
        }
        pixels.extend(sums.chunks_exact(factor).map(|group| (group.iter().sum::<u32>() / count) as u8));
    }
    pixels
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
            && (few + many) * 21 >= self.pixels
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
        let (columns, rows) = (grey.width() as usize / CELL, grey.height() as usize / CELL);
        let smooth = smooth(grey, columns * CELL, rows * CELL);
        let strips = || smooth.chunks_exact((columns * CELL * CELL).max(1));
        let ranges: Vec<(u8, u8)> = strips().flat_map(|strip| ranges(strip, columns)).collect();
        let mut counts = Vec::with_capacity(columns * rows);
        let mut last = Above { bits: vec![0; columns * CELL], known: vec![0; columns * CELL] };
        for (row, strip) in strips().enumerate() {
            let of = |row: usize| &ranges[row * columns..(row + 1) * columns];
            let [above, below] = [row.saturating_sub(1), (row + 1).min(rows - 1)].map(of);
            let upright: Vec<(u8, u8)> =
                of(row).iter().zip(above).zip(below).map(|((a, b), c)| wider(wider(*a, *b), *c)).collect();
            let levels = |column: usize| {
                let beside = &upright[column.saturating_sub(1)..(column + 2).min(columns)];
                let (low, high) = beside.iter().fold((255, 0), |a, b| wider(a, *b));
                has_contrast(low, high).then(|| Levels::between(low, high))
            };
            let levels: Vec<Option<Levels>> = (0..columns).map(levels).collect();
            counts.extend(count(strip, &levels, &mut last));
        }
        Self { columns, rows, counts }
    }

    /// The connected groups of cells that look like modules, `scale` pixels of the picture a pixel here.
    fn patches(&self, scale: f64) -> Vec<Patch> {
        let mut marked = self.marked();
        let mut patches = Vec::new();
        for seed in 0..marked.len() {
            let group = marked.take_group(seed);
            if !group.is_empty() {
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
        let part = Part::around(group, self.columns, self.rows);
        let mut open = part.marks(group);
        let mut cores = open.shrunk().shrunk().shrunk();
        let mut patches = Vec::new();
        for seed in 0..cores.len() {
            // What was taken three times from every side is given back.
            let mut group = Vec::new();
            cores.take_group(seed).into_iter().for_each(|cell| open.take_near(cell, 3, &mut group));
            if !group.is_empty() {
                patches.extend(self.patch(&part.in_whole(&group), scale));
                open.put(&group);
            }
        }
        patches
    }

    /// Cells whose window looks like modules, without thin lines and with small holes filled.
    fn marked(&self) -> Marks {
        let mut marks = Vec::with_capacity(self.counts.len());
        let mut sums = vec![Count::default(); self.columns];
        for row in 0..self.rows {
            sums.fill(Count::default());
            for y in row.saturating_sub(1)..(row + 2).min(self.rows) {
                let counts = &self.counts[y * self.columns..];
                sums.iter_mut().zip(counts).for_each(|(sum, count)| sum.add(count));
            }
            for (column, count) in self.counts[row * self.columns..].iter().take(self.columns).enumerate() {
                if count.pixels == 0 {
                    marks.push(false);
                    continue;
                }
                let mut window = Count::default();
                sums[column.saturating_sub(1)..(column + 2).min(self.columns)]
                    .iter()
                    .for_each(|sum| window.add(sum));
                marks.push(window.is_like_modules());
            }
        }
        Marks::new(self.columns, self.rows, marks).grown().shrunk().shrunk().grown()
    }

    /// The first and the last cell of a group in every row: no other one is at a corner of it.
    fn ends(&self, group: &[usize]) -> impl Iterator<Item = usize> + use<> {
        let row = |i: &usize| i / self.columns;
        let (top, bottom) = group.iter().map(row).fold((usize::MAX, 0), |(t, b), y| (t.min(y), b.max(y)));
        let mut ends = vec![(usize::MAX, 0); (bottom + 1).saturating_sub(top)];
        for i in group {
            let (first, last) = &mut ends[row(i) - top];
            (*first, *last) = ((*first).min(*i), (*last).max(*i));
        }
        ends.into_iter().filter(|(first, last)| first <= last).flat_map(|(first, last)| [first, last])
    }

    fn patch(&self, group: &[usize], scale: f64) -> Option<Patch> {
        let mut count = Count::default();
        group.iter().for_each(|i| count.add(&self.counts[*i]));
        let size = CELL as f64 * scale;
        let corners = self.ends(group).flat_map(|i| {
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
        let module = AMPLE * repeated * scale / part(count.across + count.down).max(0.02);
        let (few, many) = (count.across.min(count.down), count.across.max(count.down));
        let even = f64::from(few) / f64::from(many.max(1));
        Some(Patch { quad, module, fill, ink: part(count.dark), between: part(count.between), even })
    }
}

/// The mean of each pixel and its neighbours to the right and below, of as much of a picture as is wanted.
fn smooth(grey: &Grey, width: usize, height: usize) -> Vec<u8> {
    let mut pixels = vec![0; width * height];
    for (y, means) in (0..).zip(pixels.chunks_exact_mut(width.max(1))) {
        let (row, below) = (grey.row(y), grey.row((y + 1).min(grey.height() - 1)));
        smooth_row(means, row, below);
        // The last pixel of a row has none to its right.
        if let (Some(mean), true) = (means.last_mut(), row.len() == width) {
            *mean = row[width - 1];
        }
    }
    pixels
}

/// From the darker to the brighter end of both.
fn wider(a: (u8, u8), b: (u8, u8)) -> (u8, u8) {
    (a.0.min(b.0), a.1.max(b.1))
}

/// The darkest and the brightest pixel of each cell of a strip, which is a row of cells.
fn ranges(strip: &[u8], columns: usize) -> impl Iterator<Item = (u8, u8)> {
    // First down the columns of pixels, all at once.
    let (mut lows, mut highs) = (vec![255; columns * CELL], vec![0; columns * CELL]);
    extremes(strip, &mut lows, &mut highs);
    let least = |cell: &[u8; CELL]| cell.iter().copied().fold(255, u8::min);
    let most = |cell: &[u8; CELL]| cell.iter().copied().fold(0, u8::max);
    let cell = move |i: usize| (least(&lows.as_chunks().0[i]), most(&highs.as_chunks().0[i]));
    (0..columns).map(cell)
}

/// What dark and bright are in a cell.
#[derive(Clone, Copy, Default)]
struct Levels {
    /// Darker pixels are dark.
    middle: u8,
    /// What is brighter than this and darker than the other is neither.
    dim: u8,
    light: u8,
}

impl Levels {
    const fn between(low: u8, high: u8) -> Self {
        let middle = low.midpoint(high);
        let quarter = (high - low) / 4;
        Self { middle, dim: middle - quarter, light: middle.saturating_add(quarter) }
    }
}

/// The row of pixels above a strip.
struct Above {
    /// Dark ones are ones.
    bits: Vec<u8>,
    /// Ones where there is contrast; elsewhere nothing is dark or bright.
    known: Vec<u8>,
}

/// The counts of every cell of a strip, nothing where there is no contrast; the strip's last row is the one above the next.
fn count(strip: &[u8], levels: &[Option<Levels>], above: &mut Above) -> Vec<Count> {
    let width = levels.len() * CELL;
    let spread = |pick: fn(&Levels) -> u8| {
        let mut values = vec![0; width];
        let cells = values.as_chunks_mut::<CELL>().0.iter_mut().zip(levels);
        cells.for_each(|(cell, level)| *cell = [level.as_ref().map_or(0, pick); CELL]);
        values
    };
    let (middle, dim, light) = (spread(|l| l.middle), spread(|l| l.dim), spread(|l| l.light));
    // By columns of pixels, all at once; none of them counts to more than the rows of a cell.
    let mut sums = [(); 4].map(|()| vec![0u8; width]);
    tally(strip, [&middle, &dim, &light], above, &mut sums);
    let contrast = |level: Option<&Option<Levels>>| level.is_some_and(Option::is_some);
    for (i, known) in above.known.as_chunks_mut::<CELL>().0.iter_mut().enumerate() {
        *known = [u8::from(contrast(levels.get(i))); CELL];
    }
    let [dark, between, across, down] = &sums;
    let sum = |sums: &[u8]| sums.iter().map(|n| u32::from(*n)).sum();
    let cell = |(i, level): (usize, &Option<Levels>)| {
        let of = |sums: &[u8]| sum(&sums[i * CELL..(i + 1) * CELL]);
        level.as_ref().map_or_else(Count::default, |_| Count {
            pixels: (CELL * CELL) as u32,
            dark: of(dark),
            between: of(between),
            // With what changes from this cell to the next: modules may be as large as cells, and begin where they do.
            across: sum(&across[i * CELL..(i + 1) * CELL - usize::from(!contrast(levels.get(i + 1)))]),
            down: of(down),
        })
    };
    levels.iter().enumerate().map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(along: f64, across: f64, even: f64) -> Patch {
        let quad = Quad::upright(0.0, 0.0, along * 4.0, across * 4.0);
        Patch { quad, module: 4.0, fill: 0.9, ink: 0.5, between: 0.2, even }
    }

    #[test]
    fn ink_in_shadow_has_contrast_and_pale_stains_and_the_grain_of_the_dark_have_none() {
        for (low, high, has) in [
            (30, 80, true),
            (180, 230, true),
            (8, 40, true),
            (170, 210, false),
            (40, 75, false),
            (0, 25, false),
        ] {
            assert_eq!(has_contrast(low, high), has, "{low} {high}");
        }
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

    #[test]
    fn modules_as_large_as_cells_are_seen_to_change_wherever_they_begin() {
        let side = 20 * CELL;
        for off in 0..CELL {
            let dark = |i: usize| ((i % side + off) / CELL + (i / side + off) / CELL).is_multiple_of(2);
            let pixels = (0..side * side).map(|i| if dark(i) { 30 } else { 220 });
            let grey = Grey::new(side as u32, side as u32, pixels.collect()).expect("as many pixels");
            let cells = Cells::of(&grey);
            let mut inner = Count::default();
            (1..19).for_each(|row| {
                cells.counts[row * 20 + 1..row * 20 + 19].iter().for_each(|cell| inner.add(cell))
            });
            for changes in [inner.across, inner.down] {
                let each = f64::from(changes) / (18.0 * 18.0);
                // But for the corners, which are rounded off.
                assert!((6.5..=8.5).contains(&each), "{off}: {each}");
            }
        }
    }

    #[test]
    fn a_symbol_of_large_modules_is_one_patch() {
        let random = |i: u32| {
            let mixed = (i ^ 0x5EA1).wrapping_mul(0x9E37_79B9);
            (mixed ^ mixed >> 15).wrapping_mul(0x85EB_CA6B) >> 31 == 0
        };
        // A square, and PDF417, whose rows are three modules high.
        for (columns, rows, height) in [(40, 40, 1), (120, 12, 3)] {
            for module in [6, 8, 11, 14] {
                let (left, right) = (4 * module, (4 + columns) * module);
                let bottom = (4 + rows * height) * module;
                let dark = |x: u32, y: u32| {
                    let within = (left..right).contains(&x) && (left..bottom).contains(&y);
                    within && random((y - left) / (module * height) * columns + (x - left) / module)
                };
                let (width, whole) = (right + left, bottom + left);
                let pixels = (0..width * whole).map(|i| if dark(i % width, i / width) { 30 } else { 220 });
                let grey = Grey::new(width, whole, pixels.collect()).expect("as many pixels");
                let size = f64::from((right - left) * (bottom - left));
                let found = patches(&grey);
                let all = |patch: &Patch| {
                    patch.is_like_modules() && (0.7..1.5).contains(&(patch.quad.area() / size))
                };
                assert!(found.iter().any(all), "{columns} × {rows}, {module}: {found:?}");
            }
        }
    }
}
