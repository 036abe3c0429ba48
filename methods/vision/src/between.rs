//! Brightness between pixels, of many places at once.

use crate::Grey;
use crate::wide::wide;

/// Places that are computed together.
const MANY: usize = 16;

/// The four pixels around some places, and how far the places lie from the first of them.
///
/// All of it is kept in 16 bits, in which processors multiply most numbers at once.
struct Around {
    /// Two pixels of a row, the first one in the lower bits.
    upper: [u16; MANY],
    lower: [u16; MANY],
    /// Parts of 256.
    right: [u16; MANY],
    down: [u16; MANY],
}

impl Around {
    const fn new() -> Self {
        Self { upper: [0; MANY], lower: [0; MANY], right: [0; MANY], down: [0; MANY] }
    }

    /// Puts the four pixels whose first is the one at `at` into a place.
    #[inline(always)]
    fn put(&mut self, place: usize, pixels: &[u8], at: usize, row: usize) {
        let four = &pixels[at..at + row + 2];
        let pair = |two: &[u8]| u16::from_le_bytes([two[0], two[1]]);
        (self.upper[place], self.lower[place]) = (pair(&four[..2]), pair(&four[row..row + 2]));
    }

    /// Adds brightness in units of 1/65536 level: each pixel counts as far as the place is from the others.
    #[inline(always)]
    fn add(&self, levels: &mut [u32]) {
        let mut sums = [0; MANY];
        for (i, sum) in sums.iter_mut().enumerate() {
            let (upper, lower) = (self.upper[i], self.lower[i]);
            let (right, down) = (self.right[i], self.down[i]);
            // At most 255 · 256 each.
            let first = (upper & 255) * (256 - down) + (lower & 255) * down;
            let second = (upper >> 8) * (256 - down) + (lower >> 8) * down;
            *sum = u32::from(first) * u32::from(256 - right) + u32::from(second) * u32::from(right);
        }
        levels.iter_mut().zip(sums).for_each(|(level, sum)| *level += sum);
    }
}

/// Adds the brightness at evenly spaced places, in units of 1/65536 level, to `levels`; the first place and the step in units of
/// 1/65536 pixel. All four pixels around each place must be there.
pub(crate) fn add_evenly(grey: &Grey, first: (i64, i64), step: (i64, i64), levels: &mut [u32]) {
    let row = grey.width() as usize;
    let (mut x, mut y) = first;
    let mut around = Around::new();
    for levels in levels.chunks_mut(MANY) {
        // The lower half of a place is what it has beyond a pixel, also where the sum leaves 16 bits.
        let part = |start: i64, step: i64, i: usize| {
            (start as u16).wrapping_add((step as u16).wrapping_mul(i as u16)) >> 8
        };
        around.right = std::array::from_fn(|i| part(x, step.0, i));
        around.down = std::array::from_fn(|i| part(y, step.1, i));
        for place in 0..levels.len() {
            around.put(place, grey.pixels(), (y >> 16) as usize * row + (x >> 16) as usize, row);
            (x, y) = (x + step.0, y + step.1);
        }
        around.add(levels);
    }
}

wide! {
    /// The same as [`add_evenly`] does, at the places of a line that is seen in perspective, from `first` along it and one apart.
    pub(crate) fn add_along<'a>(grey: &'a Grey, line: &'a Line, first: f64, levels: &'a mut [u32]) {
        let row = grey.width();
        let mut around = Around::new();
        for (group, levels) in (0..).zip(levels.chunks_mut(MANY)) {
            let mut starts = [0; MANY];
            for (i, start) in starts.iter_mut().enumerate() {
                let (x, y) = line.at(f64::from(group * MANY as i32 + i as i32) + first);
                // In units of 1/256 pixel; positive and less than 2^24, but for those beyond the last.
                let [x, y] = [x, y].map(|n| (n * 256.0) as i32 as u32);
                (around.right[i], around.down[i]) = ((x & 255) as u16, (y & 255) as u16);
                *start = (y >> 8).wrapping_mul(row).wrapping_add(x >> 8);
            }
            for (place, start) in starts.iter().enumerate().take(levels.len()) {
                around.put(place, grey.pixels(), *start as usize, row as usize);
            }
            around.add(levels);
        }
    }
}

/// A line of a view in a picture: `(a u + p, d u + q)` by `g u + r` is the place of `u` on it.
pub(crate) struct Line {
    /// `a` and `p`.
    pub(crate) x: (f64, f64),
    /// `d` and `q`.
    pub(crate) y: (f64, f64),
    /// `g` and `r`.
    pub(crate) by: (f64, f64),
}

impl Line {
    /// The place of `u`, in pixels.
    #[inline(always)]
    pub(crate) fn at(&self, u: f64) -> (f64, f64) {
        let by = 1.0 / (self.by.0 * u + self.by.1);
        ((self.x.0 * u + self.x.1) * by, (self.y.0 * u + self.y.1) * by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_places_have_the_brightness_that_each_has_alone() {
        let pixels = (0..40 * 30_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let grey = Grey::new(40, 30, pixels).expect("as many pixels");
        let cases = [
            ((65_536 * 3 + 17, 65_536 * 20 + 60_000), (50_021, -30_007)),
            ((65_536 * 30, 65_536 * 2), (-40_000, 33_333)),
            ((0, 0), (0, 65_535)),
        ];
        for (first, step) in cases {
            for count in [1, 15, 16, 27] {
                let mut levels = vec![7; count];
                add_evenly(&grey, first, step, &mut levels);
                let place = |i: usize| (first.0 + step.0 * i as i64, first.1 + step.1 * i as i64);
                let expected: Vec<u32> = (0..count).map(|i| 7 + grey.between_at_edge(place(i))).collect();
                assert_eq!(levels, expected, "{first:?} {step:?} {count}");
                let part = |n: i64| n as f64 / 65_536.0;
                let line = Line {
                    x: (part(step.0), part(first.0)),
                    y: (part(step.1), part(first.1)),
                    by: (0.0, 1.0),
                };
                let mut levels = vec![7; count];
                add_along(&grey, &line, 0.0, &mut levels);
                assert_eq!(levels, expected, "{first:?} {step:?} {count}");
            }
        }
    }
}
