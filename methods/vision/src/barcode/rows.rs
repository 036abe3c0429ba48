//! PDF417 out of the brightness of its modules: row indicators, then every codeword by its likest pattern (ISO/IEC 15438).

use super::repair::repair;
use super::symbols::bytes_of;
use rxing::pdf417::decoder::decoded_bit_stream_parser;
use rxing::pdf417::pdf_417_common::{SYMBOL_TABLE, getCodeword};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Modules of a codeword.
const WORD: u32 = 17;

/// The start and the stop pattern, dark modules as ones (5.3.1).
pub(super) const START: (u32, u32) = (0x1_FEA8, 17);
pub(super) const STOP: (u32, u32) = (0x3_FA29, 18);

/// Modules of the longer one.
pub(super) const LONGEST: usize = STOP.1 as usize;

/// Modules of a symbol with some columns of codewords between the indicators.
pub(super) const fn width(columns: u32) -> u32 {
    WORD * (columns + 2) + START.1 + STOP.1
}

/// How bright a symbol is, by modules from its left edge and part of its height from the top; positive is bright.
pub(super) type Levels<'a> = dyn Fn(f64, f64) -> f64 + 'a;

/// How well some modules fit a pattern, 1 being perfect.
pub(super) fn fit(modules: &[f64], (pattern, length): (u32, u32)) -> f64 {
    let mean = modules.iter().sum::<f64>() / modules.len().max(1) as f64;
    let ones = f64::from(pattern.count_ones()) / f64::from(length);
    let (mut product, mut power) = (0.0, 0.0);
    for (i, module) in (0..length).zip(modules) {
        let dark = f64::from(pattern >> (length - 1 - i) & 1) - ones;
        product -= dark * (module - mean);
        power += (module - mean) * (module - mean);
    }
    let all = f64::from(length) * ones * (1.0 - ones);
    if power > 0.0 { product / (power * all).sqrt() } else { 0.0 }
}

/// The modules from `start` on, at one height.
pub(super) fn modules(levels: &Levels<'_>, start: u32, count: u32, height: f64) -> Vec<f64> {
    let module = |i: u32| {
        let middle = f64::from(start + i) + 0.5;
        levels(middle - 0.3, height) + levels(middle, height) + levels(middle + 0.3, height)
    };
    (0..count).map(module).collect()
}

/// Codewords of a cluster.
const WORDS: usize = 929;

/// The patterns of the three clusters (table of annex A): for each of the modules what it is in every codeword, so that all
/// codewords are compared at once.
pub(super) struct Patterns([Vec<[f32; WORDS]>; 3]);

impl Patterns {
    pub(super) fn new() -> Self {
        let mut clusters = [(); 3].map(|()| vec![[0.0; WORDS]; WORD as usize]);
        for symbol in SYMBOL_TABLE {
            let ones = symbol.count_ones() as f32 / WORD as f32;
            let norm = (WORD as f32 * ones * (1.0 - ones)).sqrt();
            // A codeword of a symbol in the table is none below zero.
            let word = getCodeword(symbol) as usize;
            for (i, modules) in clusters[cluster(symbol)].iter_mut().enumerate() {
                if let Some(module) = modules.get_mut(word) {
                    *module = ((symbol >> (WORD as usize - 1 - i) & 1) as f32 - ones) / norm;
                }
            }
        }
        Self(clusters)
    }

    /// How well the pattern of every codeword of a cluster fits.
    fn fits(&self, cluster: usize, modules: &[f64]) -> [f32; WORDS] {
        let mean = modules.iter().sum::<f64>() / f64::from(WORD);
        let (mut products, mut power) = ([0.0f32; WORDS], 0.0f32);
        for (patterns, module) in self.0[cluster].iter().zip(modules) {
            let dark = (mean - module) as f32;
            power += dark * dark;
            products.iter_mut().zip(patterns).for_each(|(product, pattern)| *product += pattern * dark);
        }
        let by = if power > 0.0 { 1.0 / power.sqrt() } else { 0.0 };
        products.map(|product| product * by)
    }

    /// The codeword of a cluster whose pattern fits best, and how much better than any other.
    fn best(&self, cluster: usize, modules: &[f64]) -> (u32, f32) {
        let (mut best, mut second) = ((0, f32::MIN), f32::MIN);
        for (word, fit) in (0..).zip(self.fits(cluster, modules)) {
            if fit > best.1 {
                (second, best) = (best.1, (word, fit));
            } else if fit > second {
                second = fit;
            }
        }
        (best.0, best.1 - second)
    }
}

/// The cluster of a pattern, 0 to 2: out of the widths of its bars (5.3.2).
fn cluster(symbol: u32) -> usize {
    let (mut widths, mut run, mut dark) = ([0i32; 9], 0, true);
    for i in (0..WORD).rev() {
        if (symbol >> i & 1 == 1) != dark {
            (run, dark) = (run + 1, !dark);
        }
        widths[run.min(8)] += 1;
    }
    ((widths[0] - widths[2] + widths[4] - widths[6]).rem_euclid(9) / 3) as usize
}

/// What row indicators tell (5.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) rows: u32,
    pub(super) level: u32,
    pub(super) columns: u32,
}

impl Shape {
    /// The codeword of the indicator of a row, on the left or on the right: what the left one tells in one cluster the right
    /// one tells in the next.
    const fn indicator(self, row: u32, right: bool) -> usize {
        let told = match (row + if right { 2 } else { 0 }) % 3 {
            0 => (self.rows - 1) / 3,
            1 => 3 * self.level + (self.rows - 1) % 3,
            _ => self.columns - 1,
        };
        (30 * (row / 3) + told) as usize
    }
}

/// Where the first row begins and the last one ends at one side, as parts of the height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ends {
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// Rows of a symbol, and codewords of all (5.1).
const ROWS: std::ops::RangeInclusive<u32> = 3..=90;
const ALL: u32 = 928;

/// Levels of error correction.
const LEVELS: usize = 9;

/// Lines on which row indicators are compared.
const LINES: usize = 192;

/// The part of the height they are on.
const FROM: f64 = -0.1;
const OVER: f64 = 1.2;

/// How far from its place the top or the bottom may be, in quarters of a row.
const ASIDE: i32 = 5;

/// How well every row indicator fits on every line of one side, by cluster.
struct Side {
    right: bool,
    lines: Vec<[[f32; WORDS]; 3]>,
}

impl Side {
    fn of(levels: &Levels<'_>, columns: u32, patterns: &Patterns, right: bool) -> Self {
        let start = if right { WORD * (columns + 2) } else { WORD };
        let line = |line: usize| {
            let height = FROM + OVER * (line as f64 + 0.5) / LINES as f64;
            let modules = modules(levels, start, WORD, height);
            [0, 1, 2].map(|cluster| patterns.fits(cluster, &modules))
        };
        Self { right, lines: (0..LINES).map(line).collect() }
    }

    /// How well the indicators of symbols that differ in their level of error correction fit, rows being between two heights.
    fn fit(&self, shape: Shape, ends: Ends) -> [f32; LEVELS] {
        let (mut all, mut by_level) = (0.0, [0.0; LEVELS]);
        let row_height = (ends.bottom - ends.top) / f64::from(shape.rows);
        for row in 0..shape.rows {
            for part in [0.3, 0.5, 0.7] {
                let height = ends.top + row_height * (f64::from(row) + part);
                // A place before the first line is that of the first one.
                let line = ((height - FROM) / OVER * LINES as f64).max(0.0) as usize;
                let fits = &self.lines[line.min(LINES - 1)][row as usize % 3];
                let word = shape.indicator(row, self.right);
                if (row + if self.right { 2 } else { 0 }) % 3 == 1 {
                    let words = fits[word..].iter().step_by(3);
                    by_level.iter_mut().zip(words).for_each(|(sum, fit)| *sum += fit);
                } else {
                    all += fits[word];
                }
            }
        }
        by_level.map(|sum| sum + all)
    }

    /// The best fit near the whole height for each level, and where.
    fn best(&self, shape: Shape) -> [(f32, Ends); LEVELS] {
        let quarter = 0.25 / f64::from(shape.rows);
        let mut best = [(f32::MIN, Ends { top: 0.0, bottom: 1.0 }); LEVELS];
        for (top, bottom) in (-ASIDE..=ASIDE).flat_map(|t| (-ASIDE..=ASIDE).map(move |b| (t, b))) {
            let ends = Ends { top: f64::from(top) * quarter, bottom: 1.0 + f64::from(bottom) * quarter };
            for (best, fit) in best.iter_mut().zip(self.fit(shape, ends)) {
                if fit > best.0 {
                    *best = (fit, ends);
                }
            }
        }
        best
    }
}

/// The shape whose row indicators fit best, and where its rows begin and end on the left and on the right.
pub(super) fn shape(levels: &Levels<'_>, columns: u32, patterns: &Patterns) -> Option<(Shape, [Ends; 2])> {
    let sides = [false, true].map(|right| Side::of(levels, columns, patterns, right));
    let mut best: Option<(f32, Shape, [Ends; 2])> = None;
    for rows in ROWS.take_while(|rows| rows * columns <= ALL) {
        let [left, right] = [0, 1].map(|side: usize| sides[side].best(Shape { rows, level: 0, columns }));
        for (level, (left, right)) in (0..).zip(left.into_iter().zip(right)) {
            // Sums of chance grow with the root of their number.
            let fit = (left.0 + right.0) / (rows as f32).sqrt();
            if best.is_none_or(|best| fit > best.0) {
                best = Some((fit, Shape { rows, level, columns }, [left.1, right.1]));
            }
        }
    }
    best.map(|(_, shape, ends)| (shape, ends))
}

/// The bytes of a symbol of known shape; `sharp` is how much of the neighbours' brightness is taken out of each module, none
/// where modules are known and not seen.
pub(super) fn read(
    levels: &Levels<'_>,
    shape: Shape,
    patterns: &Patterns,
    sharp: Option<f64>,
) -> Option<Vec<u8>> {
    let mut words = Vec::with_capacity((shape.rows * shape.columns) as usize);
    for row in 0..shape.rows {
        for column in 0..shape.columns {
            let mut sums = [0.0; WORD as usize + 2];
            for part in sharp.map_or(&MIDDLE[..], |_| &WITHIN) {
                let height = (f64::from(row) + part) / f64::from(shape.rows);
                let modules = modules(levels, WORD * (column + 2) - 1, WORD + 2, height);
                sums.iter_mut().zip(modules).for_each(|(sum, module)| *sum += module);
            }
            let part = sharp.unwrap_or(0.0);
            let modules: Vec<f64> =
                sums.windows(3).map(|w| w[1] + part * (w[1] - (w[0] + w[2]) / 2.0)).collect();
            words.push(patterns.best(row as usize % 3, &modules));
        }
    }
    corrected(&words, shape.level, sharp.is_some())
}

/// Heights within a row at which a codeword is looked at where modules are known, as any reader looks at them.
const MIDDLE: [f64; 5] = [0.3, 0.4, 0.5, 0.6, 0.7];

/// The same in a picture: the more of them, the less is noise.
const WITHIN: [f64; 7] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/// How many parts of the spare codewords are given, one after the other, to the least clear codewords.
const PARTS: usize = 8;

/// Spare codewords that are kept to detect what cannot be corrected (5.7.2).
const KEPT: usize = 2;

/// The bytes behind codewords, each with how clear it is, where error correction allows any.
fn corrected(seen: &[(u32, f32)], level: u32, losses: bool) -> Option<Vec<u8>> {
    let spare = 2usize << level;
    let data = seen.len().checked_sub(spare)?;
    let mut unclear: Vec<usize> = (0..seen.len()).collect();
    unclear.sort_by(|a, b| seen[*a].1.total_cmp(&seen[*b].1));
    let most = spare - KEPT;
    let mut tried = None;
    (0..=if losses { PARTS } else { 0 }).map(|part| most * part / PARTS).find_map(|lost| {
        if tried.replace(lost) == Some(lost) {
            return None;
        }
        let mut words: Vec<u32> = seen.iter().map(|word| word.0).collect();
        let wrong = repair(&mut words, spare, &unclear[..lost])?;
        // All spare ones are used only where none was told to be lost.
        (lost == 0 || 2 * wrong + lost <= most).then(|| bytes(&words, data, level))?
    })
}

/// The bytes behind codewords that are right, the first of which tells how many there are.
fn bytes(words: &[u32], data: usize, level: u32) -> Option<Vec<u8>> {
    if words.first().map(|first| *first as usize) != Some(data) {
        return None;
    }
    // The decoder indexes and unwraps where noise may lead it; a panic there means that nothing was read.
    let decoded = catch_unwind(AssertUnwindSafe(|| {
        let result = decoded_bit_stream_parser::decode(words, &level.to_string()).ok()?;
        Some(bytes_of(result.getText()))
    }));
    decoded.ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_codeword_of_every_cluster_is_told_by_its_pattern() {
        let patterns = Patterns::new();
        for symbol in SYMBOL_TABLE {
            let modules: Vec<f64> =
                (0..WORD).rev().map(|i| if symbol >> i & 1 == 1 { -1.0 } else { 1.0 }).collect();
            let (word, clear) = patterns.best(cluster(symbol), &modules);
            assert_eq!(i32::try_from(word), Ok(getCodeword(symbol)));
            assert!(clear > 0.1, "{clear}");
        }
    }
}
