//! Convolutions: each number of a plane out of those around its place in all planes before it.

use super::planes::{Each, Planes};
use rten_simd::ops::{BitOps, NumOps};
use rten_simd::{Isa, SimdOp};

/// Planes that are computed at once.
const BESIDE: usize = 4;
/// Vectors of numbers of a plane that are computed at once.
const ALONG: usize = 3;
/// Numbers are computed in groups that every processor's vectors make up in whole turns: three of four, eight or sixteen.
const GROUP: usize = 48;

/// Down and across.
type Pair = [usize; 2];

/// A convolution with its weights.
pub(super) struct Convolution {
    /// Rows and columns of the kernel.
    kernel: Pair,
    /// From one place that is computed to the next.
    stride: Pair,
    /// From one place of the kernel to the next.
    dilation: Pair,
    /// Zeros above and to the left, then below and to the right.
    padding: [Pair; 2],
    planes: usize,
    /// For [`BESIDE`] planes at a time: for each place of the kernel in each plane before, a weight for each of them.
    weights: Vec<[f32; BESIDE]>,
    biases: Vec<[f32; BESIDE]>,
    /// What is done with each number at once.
    after: Vec<Each>,
}

/// What a convolution is made of, as a file has it.
pub(super) struct Made<'a> {
    /// Planes after and before it, rows and columns of the kernel.
    pub(super) shape: [usize; 4],
    /// As many.
    pub(super) weights: &'a [f32],
    /// One a plane.
    pub(super) biases: &'a [f32],
    pub(super) stride: Pair,
    pub(super) dilation: Pair,
    pub(super) padding: [Pair; 2],
}

impl Convolution {
    pub(super) fn new(made: &Made<'_>) -> Self {
        let [planes, before, rows, columns] = made.shape;
        let places = before * rows * columns;
        let blocks = planes.div_ceil(BESIDE);
        // Planes beyond the last are nothing.
        let weight = |plane: usize, place: usize| {
            if plane < planes { made.weights[plane * places + place] } else { 0.0 }
        };
        let weights = (0..blocks * places)
            .map(|i| std::array::from_fn(|k| weight(i / places * BESIDE + k, i % places)))
            .collect();
        let bias = |plane: usize| made.biases.get(plane).copied().unwrap_or_default();
        let biases = (0..blocks).map(|block| std::array::from_fn(|k| bias(block * BESIDE + k))).collect();
        Self {
            kernel: [rows, columns],
            stride: made.stride,
            dilation: made.dilation,
            padding: made.padding,
            planes,
            weights,
            biases,
            after: Vec::new(),
        }
    }

    /// Does something more with each number.
    pub(super) fn then(&mut self, mut each: Each) {
        if let Each::Times(by) = &mut each {
            // Planes beyond the last, too.
            by.resize(self.biases.len() * BESIDE, 0.0);
        }
        self.after.push(each);
    }

    /// The planes after it; those before it are as many as it was made for.
    pub(super) fn run(&self, planes: &Planes) -> Planes {
        let laid = self.lay(planes);
        let [rows, columns] = laid.size;
        let span = ((rows - 1) * laid.pitch + columns).next_multiple_of(GROUP);
        let mut numbers = Vec::with_capacity(self.planes * rows * columns);
        let mut sums = vec![0.0; BESIDE * span];
        let weights = self.weights.chunks_exact(laid.places.len().max(1));
        for (block, (weights, biases)) in weights.zip(&self.biases).enumerate() {
            let after = self.after.iter().map(|each| each.of_planes(block * BESIDE)).collect::<Vec<_>>();
            Sums { laid: &laid, weights, biases, after: &after, sums: &mut sums }.dispatch();
            for plane in sums.chunks_exact(span).take(self.planes - block * BESIDE) {
                (0..rows).for_each(|y| numbers.extend_from_slice(&plane[y * laid.pitch..][..columns]));
            }
        }
        Planes { count: self.planes, rows, columns, numbers }
    }

    /// Lays the planes out such that what one place of the kernel sees for all places of a plane lies one after the other: with
    /// the zeros around them, and where the places are several rows or columns apart, those rows and columns by turns.
    fn lay(&self, planes: &Planes) -> Laid {
        let [down, across] = self.stride;
        let [[above, left], [below, right]] = self.padding;
        let whole = [planes.rows + above + below, planes.columns + left + right];
        let reach = |k: usize| self.dilation[k] * (self.kernel[k] - 1) + 1;
        let size = [0, 1].map(|k| (whole[k].max(reach(k)) - reach(k)) / self.stride[k] + 1);
        let (pitch, lines) = (whole[1].div_ceil(across), whole[0].div_ceil(down));
        let turn = pitch * lines;
        // The last group of each place may go beyond the last row.
        let mut numbers = Vec::with_capacity(planes.count * down * across * turn + GROUP);
        for plane in planes.numbers.chunks_exact((planes.rows * planes.columns).max(1)) {
            for (y, x) in (0..down).flat_map(|y| (0..across).map(move |x| (y, x))) {
                for line in 0..lines {
                    let row = (line * down + y).checked_sub(above).filter(|row| *row < planes.rows);
                    let row = row.map_or(&[][..], |row| &plane[row * planes.columns..][..planes.columns]);
                    // The zeros to the left of the row's first number, and where that is.
                    let zeros = left.saturating_sub(x).div_ceil(across).min(pitch);
                    let first = (zeros * across + x).saturating_sub(left);
                    let end = numbers.len() + pitch;
                    numbers.resize(numbers.len() + zeros, 0.0);
                    every(across, row.get(first..).unwrap_or_default(), &mut numbers);
                    numbers.resize(end, 0.0);
                }
            }
        }
        numbers.resize(numbers.len() + GROUP, 0.0);
        let [rows, columns] = self.kernel;
        let place = |i: usize| {
            let (plane, y, x) = (i / (rows * columns), i / columns % rows, i % columns);
            let (y, x) = (y * self.dilation[0], x * self.dilation[1]);
            ((plane * down + y % down) * across + x % across) * turn + y / down * pitch + x / across
        };
        let places = (0..planes.count * rows * columns).map(place).collect();
        Laid { numbers, places, pitch, size }
    }
}

/// Planes laid out for a convolution.
struct Laid {
    numbers: Vec<f32>,
    /// Where the numbers begin that each place of the kernel sees.
    places: Vec<usize>,
    /// From one row to the next.
    pitch: usize,
    /// Rows and columns of what is computed.
    size: Pair,
}

/// Appends the first of so many numbers each.
fn every(count: usize, row: &[f32], numbers: &mut Vec<f32>) {
    match count {
        1 => numbers.extend_from_slice(row),
        2 => {
            let (pairs, rest) = row.as_chunks::<2>();
            numbers.extend(pairs.iter().map(|pair| pair[0]));
            numbers.extend(rest.first());
        }
        _ => numbers.extend(row.iter().step_by(count)),
    }
}

/// What is done with each number of [`BESIDE`] planes.
enum Part {
    Times([f32; BESIDE]),
    Plus(f32),
    Within(f32, f32),
}

impl Each {
    /// The same of some planes, of which there are at least as many.
    fn of_planes(&self, first: usize) -> Part {
        match self {
            Self::Times(by) => Part::Times(std::array::from_fn(|k| by[first + k])),
            Self::Plus(more) => Part::Plus(*more),
            Self::Within(low, high) => Part::Within(*low, *high),
        }
    }
}

/// The sums of [`BESIDE`] planes, plane after plane; those beyond the columns of a row mean nothing.
///
/// Every sum of our models is exact, so that neither the order nor a fused operation changes any.
struct Sums<'a> {
    laid: &'a Laid,
    weights: &'a [[f32; BESIDE]],
    biases: &'a [f32; BESIDE],
    /// What is done with each sum.
    after: &'a [Part],
    sums: &'a mut [f32],
}

impl SimdOp for Sums<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, isa: I) {
        let ops = isa.f32();
        let step = ops.len() * ALONG;
        let span = self.sums.len() / BESIDE;
        for at in (0..span).step_by(step) {
            let numbers = &self.laid.numbers[at..];
            let mut sums = [[ops.zero(); ALONG]; BESIDE];
            for (sums, bias) in sums.iter_mut().zip(self.biases) {
                *sums = [ops.splat(*bias); ALONG];
            }
            for (place, weights) in self.laid.places.iter().zip(self.weights) {
                let seen = ops.load_many::<ALONG>(&numbers[*place..]);
                for (sums, weight) in sums.iter_mut().zip(weights) {
                    let weight = ops.splat(*weight);
                    for (sum, seen) in sums.iter_mut().zip(seen) {
                        *sum = ops.mul_add(seen, weight, *sum);
                    }
                }
            }
            for (k, (plane, sums)) in self.sums.chunks_exact_mut(span).zip(sums).enumerate() {
                for (part, mut sum) in plane[at..at + step].chunks_exact_mut(ops.len()).zip(sums) {
                    for part in self.after {
                        sum = match part {
                            Part::Times(by) => ops.mul(sum, ops.splat(by[k])),
                            Part::Plus(more) => ops.add(sum, ops.splat(*more)),
                            Part::Within(low, high) => {
                                ops.min(ops.max(sum, ops.splat(*low)), ops.splat(*high))
                            }
                        };
                    }
                    ops.store(sum, part);
                }
            }
        }
    }
}
