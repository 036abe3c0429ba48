//! Planes of numbers, and what is done with each number by itself.

/// Some planes of rows of numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Planes {
    /// How many planes.
    pub(crate) count: usize,
    /// Rows of a plane.
    pub(crate) rows: usize,
    /// Numbers of a row.
    pub(crate) columns: usize,
    /// All numbers: plane after plane, row by row.
    pub(crate) numbers: Vec<f32>,
}

/// What is done with each number of planes.
pub(super) enum Each {
    /// It is multiplied by what its plane has.
    Times(Vec<f32>),
    /// Another one is added to it, or taken away where that is negative.
    Plus(f32),
    /// It is kept between two others.
    Within(f32, f32),
}

impl Planes {
    /// Does something with each number.
    pub(super) fn each(&mut self, what: &Each) {
        match what {
            Each::Times(by) => {
                let planes = self.numbers.chunks_exact_mut((self.rows * self.columns).max(1));
                planes.zip(by).for_each(|(plane, by)| plane.iter_mut().for_each(|n| *n *= by));
            }
            Each::Plus(more) => self.numbers.iter_mut().for_each(|n| *n += more),
            Each::Within(low, high) => {
                // No number is a NaN, of which `clamp` would have to take care.
                let within = |n: f32| if n < *low { *low } else { n };
                let below = |n: f32| if n > *high { *high } else { n };
                self.numbers.iter_mut().for_each(|n| *n = below(within(*n)));
            }
        }
    }

    /// Adds the numbers of planes of the same size.
    pub(super) fn add(&mut self, other: &Self) {
        self.numbers.iter_mut().zip(&other.numbers).for_each(|(n, more)| *n += more);
    }

    /// Every so many × so many planes as one that has as many rows and columns more, the first of all of them first: a number of
    /// each plane by turns, along and then down.
    pub(super) fn spread(&self, side: usize) -> Self {
        let count = self.count / (side * side);
        let (rows, columns) = (self.rows * side, self.columns * side);
        let mut numbers = vec![0.0; count * rows * columns];
        let size = self.rows * self.columns;
        for (place, plane) in self.numbers.chunks_exact(size.max(1)).enumerate().take(count * side * side) {
            let (part, to) = (place / count, place % count);
            let (down, along) = (part / side, part % side);
            for (y, row) in plane.chunks_exact(self.columns).enumerate() {
                let start = (to * rows + y * side + down) * columns;
                let line = &mut numbers[start..start + columns];
                line.iter_mut().skip(along).step_by(side).zip(row).for_each(|(n, from)| *n = *from);
            }
        }
        Self { count, rows, columns, numbers }
    }
}
