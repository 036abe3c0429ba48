//! How much of every pixel a path covers: exact areas, summed up along rows.

use super::path::{P, Path};

/// Coverage of the pixels of a rectangle.
pub(crate) struct Mask {
    /// Column of its first pixel on the sheet.
    pub(crate) left: i64,
    /// Row of its first pixel on the sheet.
    pub(crate) top: i64,
    /// Pixels a row.
    pub(crate) width: usize,
    /// Coverage from 0 to 1, row by row.
    pub(crate) cover: Vec<f32>,
}

impl Mask {
    /// The coverage by a path at `scale` pixels a millimetre, within `height` rows of the sheet; none where it covers
    /// nothing of them.
    pub(crate) fn of(path: &Path, scale: f32, height: usize) -> Option<Self> {
        Self::with_margin(path, scale, height, 0)
    }

    /// The same with free pixels on all sides, as far as the sheet goes.
    pub(crate) fn with_margin(path: &Path, scale: f32, height: usize, margin: usize) -> Option<Self> {
        let (left, top, right, bottom) = path.bounds()?;
        let around = margin as f32 / scale;
        let (left, top, right, bottom) = (left - around, top - around, right + around, bottom + around);
        let first = (top * scale).floor().max(0.0) as i64;
        let last = ((bottom * scale).ceil().max(0.0) as i64).min(height as i64);
        if first >= last {
            return None;
        }
        let start = (left * scale).floor() as i64 - 1;
        let width = ((right * scale).ceil() as i64 - start + 2) as usize;
        let rows = (last - first) as usize;
        let mut mask = Self { left: start, top: first, width, cover: vec![0.0; width * rows] };
        for ring in path.rings() {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let place = |p: &P| (p.0 * scale - start as f32, p.1 * scale - first as f32);
                mask.edge(place(a), place(b), rows);
            }
        }
        mask.sum();
        Some(mask)
    }

    /// Rows of the mask.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.cover.chunks_exact(self.width)
    }

    /// Softens the coverage by a box of 2 × `radius` + 1 pixels along rows and along columns.
    pub(crate) fn soften(&mut self, radius: usize) {
        let (width, rows) = (self.width, self.cover.len() / self.width.max(1));
        let mean = |cells: &[f32], at: usize| {
            let (from, to) = (at.saturating_sub(radius), (at + radius + 1).min(cells.len()));
            cells[from..to].iter().sum::<f32>() / (2 * radius + 1) as f32
        };
        for row in self.cover.chunks_exact_mut(width) {
            let old = row.to_vec();
            row.iter_mut().enumerate().for_each(|(x, cell)| *cell = mean(&old, x));
        }
        for x in 0..width {
            let old: Vec<f32> = (0..rows).map(|y| self.cover[y * width + x]).collect();
            (0..rows).for_each(|y| self.cover[y * width + x] = mean(&old, y));
        }
    }

    /// Notes the signed area between one edge and the right border, as differences along each row.
    fn edge(&mut self, a: P, b: P, rows: usize) {
        if a.1 == b.1 {
            return;
        }
        let (turn, a, b) = if a.1 < b.1 { (1.0, a, b) } else { (-1.0, b, a) };
        let slope = (b.0 - a.0) / (b.1 - a.1);
        let mut x = if a.1 < 0.0 { a.0 - a.1 * slope } else { a.0 };
        let last = (b.1.ceil().max(0.0) as usize).min(rows);
        for y in a.1.max(0.0) as usize..last {
            let (above, below) = (y as f32, (y + 1) as f32);
            let part = below.min(b.1) - above.max(a.1);
            let next = x + slope * part;
            let row = &mut self.cover[y * self.width..(y + 1) * self.width];
            spread(row, x.min(next), x.max(next), part * turn);
            x = next;
        }
    }

    /// Turns differences into coverage; overlapping shapes count once.
    fn sum(&mut self) {
        for row in self.cover.chunks_exact_mut(self.width) {
            let mut total = 0.0_f32;
            for cell in row {
                total += *cell;
                *cell = total.abs().min(1.0);
            }
        }
    }
}

/// Spreads `amount` over the cells that an edge from `from` to `to` crosses within one row. The mask has a free column on
/// its left and two on its right, so that rounding stays inside.
fn spread(row: &mut [f32], from: f32, to: f32, amount: f32) {
    let limit = row.len() - 2;
    let first = (from.max(0.0) as usize).min(limit);
    let last = (to.max(0.0).ceil() as usize).clamp(first + 1, limit + 1);
    if last == first + 1 {
        let inside = (from + to) / 2.0 - first as f32;
        row[first] += amount * (1.0 - inside);
        row[first + 1] += amount * inside;
        return;
    }
    let per_cell = 1.0 / (to - from);
    let head = 1.0 - (from - first as f32);
    let start = 0.5 * per_cell * head * head;
    let tail = to - (last - 1) as f32;
    let end = 0.5 * per_cell * tail * tail;
    row[first] += amount * start;
    if last == first + 2 {
        row[first + 1] += amount * (1.0 - start - end);
    } else {
        let second = per_cell * (1.5 - (from - first as f32));
        row[first + 1] += amount * (second - start);
        for cell in &mut row[first + 2..last - 1] {
            *cell += amount * per_cell;
        }
        let before = second + (last - first - 3) as f32 * per_cell;
        row[last - 1] += amount * (1.0 - before - end);
    }
    row[last] += amount * end;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(mask: &Mask) -> f32 {
        mask.cover.iter().sum()
    }

    #[test]
    fn coverage_is_the_area() {
        let square = Path::rectangle((0.25, 0.5), (3.75, 2.25));
        let mask = Mask::of(&square, 1.0, 10).expect("something is covered");
        assert!((area(&mask) - 3.5 * 1.75).abs() < 1e-4);
        let circle = Path::ellipse((5.0, 5.0), (3.0, 3.0));
        let mask = Mask::of(&circle, 8.0, 100).expect("something is covered");
        assert!((area(&mask) / 64.0 - 9.0 * std::f32::consts::PI).abs() < 0.05);
    }

    #[test]
    fn lines_that_cross_are_inked_once() {
        let mut cross = Path::default();
        cross.line(&[(0.0, 5.0), (10.0, 5.0)], 2.0, false);
        cross.line(&[(5.0, 10.0), (5.0, 0.0)], 2.0, false);
        let mask = Mask::of(&cross, 1.0, 20).expect("something is covered");
        assert!((area(&mask) - 36.0).abs() < 1e-3, "{}", area(&mask));
    }

    #[test]
    fn what_lies_beyond_the_sheet_costs_no_rows() {
        let tall = Path::rectangle((-3.0, -1000.0), (4.0, 1000.0));
        let mask = Mask::of(&tall, 1.0, 7).expect("something is covered");
        assert_eq!(mask.rows().count(), 7);
        assert!((area(&mask) - 49.0).abs() < 1e-3);
        assert!(Mask::of(&Path::rectangle((0.0, 9.0), (1.0, 10.0)), 1.0, 7).is_none());
        assert!(Mask::of(&Path::default(), 1.0, 7).is_none());
    }
}
