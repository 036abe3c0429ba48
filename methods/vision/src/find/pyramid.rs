//! Smaller copies of a picture, each pixel the mean of a square of pixels.

use crate::picture::Grey;
use crate::wide::wide;
use std::borrow::Cow;

/// The finest step has at most so many pixels on its longer side: in a photograph of 12 megapixels, a character of nine
/// pixels has four and a half on it.
const FINEST: u32 = 2100;
/// The coarsest step has at most so many pixels on its longer side: a card that fills it has characters of thirteen, and the
/// net knows those of fourteen.
const COARSEST: u32 = 400;

/// A smaller copy, or the picture itself.
pub(super) struct Step<'a> {
    /// Its pixels.
    pub(super) grey: Cow<'a, Grey>,
    /// How many pixels of the picture one of its pixels is wide.
    pub(super) factor: u32,
}

/// The copies of a picture on which lines are looked for, the coarsest first: each twice as fine as the one before.
pub(super) fn steps(grey: &Grey) -> Vec<Step<'_>> {
    let longest = grey.width().max(grey.height());
    let factor = longest.div_ceil(FINEST).max(1);
    let finest = if factor == 1 { Cow::Borrowed(grey) } else { Cow::Owned(reduced(grey, factor)) };
    let mut steps = vec![Step { grey: finest, factor }];
    while let Some(last) = steps.last() {
        if last.grey.width().max(last.grey.height()) <= COARSEST {
            break;
        }
        steps.push(Step { grey: Cow::Owned(reduced(&last.grey, 2)), factor: last.factor * 2 });
    }
    steps.reverse();
    steps
}

/// Each pixel the rounded mean of a square of `factor` pixels a side; what is left over at the right and at the bottom
/// is dropped, unless nothing else is there.
fn reduced(grey: &Grey, factor: u32) -> Grey {
    let (width, height) = ((grey.width() / factor).max(1), (grey.height() / factor).max(1));
    let mut pixels = Vec::with_capacity(width as usize * height as usize);
    let mut sums = vec![0_u32; grey.width() as usize];
    for y in 0..height {
        let row = |inner: u32| grey.row((y * factor + inner).min(grey.height() - 1));
        if factor == 2 && grey.width() > 1 {
            let start = pixels.len();
            pixels.resize(start + width as usize, 0);
            halve(row(0), row(1), &mut pixels[start..]);
            continue;
        }
        sums.fill(0);
        for row in (0..factor).map(row) {
            sums.iter_mut().zip(row).for_each(|(sum, pixel)| *sum += u32::from(*pixel));
        }
        let means = sums.chunks(factor as usize).take(width as usize);
        pixels.extend(means.map(|square| mean(square, factor)));
    }
    // One mean for each pixel of width × height; neither side is zero.
    Grey::new(width, height, pixels).expect("a mean for every pixel")
}

wide! {
    /// The rounded means of squares of four, which most are.
    fn halve<'a>(upper: &'a [u8], lower: &'a [u8], means: &'a mut [u8]) {
        let squares = upper.as_chunks::<2>().0.iter().zip(lower.as_chunks::<2>().0);
        let sum = |pair: &[u8; 2]| u16::from(pair[0]) + u16::from(pair[1]);
        means.iter_mut().zip(squares).for_each(|(mean, (a, b))| *mean = ((sum(a) + sum(b) + 2) >> 2) as u8);
    }
}

/// The rounded mean of column sums; a picture narrower than a square counts its columns alone.
fn mean(columns: &[u32], factor: u32) -> u8 {
    let count = columns.len() as u32 * factor;
    ((columns.iter().sum::<u32>() + count / 2) / count).min(255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_half_of_the_next_and_the_coarsest_is_small() {
        let grey = Grey::new(4000, 3000, vec![200; 12_000_000]).expect("as many pixels");
        let steps = steps(&grey);
        let sizes: Vec<_> = steps.iter().map(|s| (s.grey.width(), s.grey.height(), s.factor)).collect();
        assert_eq!(sizes, [(250, 187, 16), (500, 375, 8), (1000, 750, 4), (2000, 1500, 2)]);
        assert!(steps.iter().all(|step| step.grey.pixels().iter().all(|pixel| *pixel == 200)));
    }

    #[test]
    fn a_mean_is_rounded_and_a_thin_picture_keeps_its_only_column() {
        let grey = Grey::new(2, 2, vec![0, 1, 1, 0]).expect("as many pixels");
        assert_eq!(reduced(&grey, 2).pixels(), [1]);
        let thin = Grey::new(1, 4000, vec![7; 4000]).expect("as many pixels");
        let coarsest = steps(&thin).swap_remove(0).grey;
        assert_eq!((coarsest.width(), coarsest.at(0, 100)), (1, 7));
    }
}
