//! PDF417 out of the brightness of its modules: row indicators, then every codeword by its likest pattern (ISO/IEC 15438).

use super::symbols::bytes_of;
use rxing::pdf417::decoder::{decoded_bit_stream_parser, ec};
use rxing::pdf417::pdf_417_common::{SYMBOL_TABLE, getCodeword};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Modules of a codeword.
const WORD: u32 = 17;

/// The start and the stop pattern, dark modules as ones (5.3.1).
pub(super) const START: (u32, u32) = (0x1_FEA8, 17);
pub(super) const STOP: (u32, u32) = (0x3_FA29, 18);

/// Lines on which row indicators are read.
const LINES: u32 = 150;

/// A pattern is that of a row indicator when it fits this well, 1 being perfect.
const FITS: f64 = 0.75;

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
        levels(middle - 0.2, height) + levels(middle, height) + levels(middle + 0.2, height)
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

    /// The codeword of a cluster whose pattern fits best, and how well.
    fn best(&self, cluster: usize, modules: &[f64]) -> (u32, f64) {
        let mean = modules.iter().sum::<f64>() / f64::from(WORD);
        let (mut products, mut power) = ([0.0f32; WORDS], 0.0f32);
        for (patterns, module) in self.0[cluster].iter().zip(modules) {
            let dark = (mean - module) as f32;
            power += dark * dark;
            products.iter_mut().zip(patterns).for_each(|(product, pattern)| *product += pattern * dark);
        }
        let mut best = (0, f32::MIN);
        for (word, product) in (0..).zip(products) {
            if product > best.1 {
                best = (word, product);
            }
        }
        (best.0, if power > 0.0 { f64::from(best.1 / power.sqrt()) } else { 0.0 })
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
    /// The shape that most row indicators tell, where there is one with as many columns as were counted.
    pub(super) fn of(levels: &Levels<'_>, columns: u32, patterns: &Patterns) -> Option<Self> {
        let mut votes = [[0u32; 30]; 3];
        for line in 0..LINES {
            let height = (f64::from(line) + 0.5) / f64::from(LINES);
            // What the left indicator tells in one cluster the right one tells in the next.
            for (start, turn) in [(WORD, 0), (WORD * (columns + 2), 1)] {
                let modules = modules(levels, start, WORD, height);
                let read = (0..3).map(|cluster| (cluster, patterns.best(cluster, &modules)));
                let Some((cluster, (word, fit))) = read.max_by(|a, b| a.1.1.total_cmp(&b.1.1)) else {
                    continue;
                };
                if fit >= FITS {
                    votes[(cluster + 2 * turn) % 3][(word % 30) as usize] += 1;
                }
            }
        }
        let most = |votes: &[u32; 30]| {
            let (value, count) = votes.iter().enumerate().rev().max_by_key(|(_, count)| **count)?;
            (*count >= 3).then_some(value as u32)
        };
        let [thirds, rest, told] = [most(&votes[0])?, most(&votes[1])?, most(&votes[2])?];
        let shape = Self { rows: 3 * thirds + rest % 3 + 1, level: rest / 3, columns: told + 1 };
        (shape.columns == columns && shape.level <= 8 && (3..=90).contains(&shape.rows)).then_some(shape)
    }
}

/// The bytes of a symbol of known shape; `part` of the neighbours' brightness is taken out of each module.
pub(super) fn read(levels: &Levels<'_>, shape: Shape, patterns: &Patterns, part: f64) -> Option<Vec<u8>> {
    let mut words = Vec::with_capacity((shape.rows * shape.columns) as usize);
    for row in 0..shape.rows {
        for column in 0..shape.columns {
            let mut sums = [0.0; WORD as usize + 2];
            for part in [0.3, 0.4, 0.5, 0.6, 0.7] {
                let height = (f64::from(row) + part) / f64::from(shape.rows);
                let modules = modules(levels, WORD * (column + 2) - 1, WORD + 2, height);
                sums.iter_mut().zip(modules).for_each(|(sum, module)| *sum += module);
            }
            let sharp: Vec<f64> =
                sums.windows(3).map(|w| w[1] + part * (w[1] - (w[0] + w[2]) / 2.0)).collect();
            words.push(patterns.best(row as usize % 3, &sharp).0);
        }
    }
    corrected(words, shape.level)
}

/// The bytes behind codewords, where error correction allows any.
fn corrected(mut words: Vec<u32>, level: u32) -> Option<Vec<u8>> {
    let spare = 2u32 << level;
    let data = (words.len() as u32).checked_sub(spare)?;
    // The decoders index and unwrap where noise may lead them; a panic there means that nothing was read.
    let decoded = catch_unwind(AssertUnwindSafe(|| {
        ec::error_correction::decode(&mut words, spare, &mut []).ok()?;
        if words.first() != Some(&data) {
            return None;
        }
        let result = decoded_bit_stream_parser::decode(&words, &level.to_string()).ok()?;
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
            let (word, fit) = patterns.best(cluster(symbol), &modules);
            assert_eq!(i32::try_from(word), Ok(getCodeword(symbol)));
            assert!(fit > 0.999);
        }
    }
}
