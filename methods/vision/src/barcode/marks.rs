//! Cells of a picture that are marked: with their neighbours, in groups, and apart from all others.

/// Marks of the cells of a picture or of a part of it.
#[derive(Clone)]
pub(super) struct Marks {
    columns: usize,
    rows: usize,
    marks: Vec<bool>,
}

impl Marks {
    /// Marks row by row, as many as there are cells.
    pub(super) const fn new(columns: usize, rows: usize, marks: Vec<bool>) -> Self {
        Self { columns, rows, marks }
    }

    /// How many cells there are.
    pub(super) const fn len(&self) -> usize {
        self.marks.len()
    }

    /// Marks, and their neighbours.
    pub(super) fn grown(&self) -> Self {
        self.joined(|a, b| a | b)
    }

    /// Marks of which all neighbours are marked.
    pub(super) fn shrunk(&self) -> Self {
        self.joined(|a, b| a & b)
    }

    /// Every mark joined with its neighbours: those beside it, then those above and below.
    fn joined(&self, join: impl Fn(bool, bool) -> bool) -> Self {
        let columns = self.columns.max(1);
        let onto = |marks: &mut [bool], others: &[bool]| {
            marks.iter_mut().zip(others).for_each(|(mark, other)| *mark = join(*mark, *other));
        };
        let mut beside = self.marks.clone();
        for (row, joined) in self.marks.chunks_exact(columns).zip(beside.chunks_exact_mut(columns)) {
            onto(&mut joined[1..], row);
            onto(joined, &row[1..]);
        }
        let mut marks = beside.clone();
        onto(marks.get_mut(columns..).unwrap_or_default(), &beside);
        onto(&mut marks, beside.get(columns..).unwrap_or_default());
        Self { marks, ..*self }
    }

    /// The cells of the connected group of a cell, whose marks are taken away; none where it is not marked.
    pub(super) fn take_group(&mut self, seed: usize) -> Vec<usize> {
        let mut group = Vec::new();
        if self.take(seed) {
            group.push(seed);
        }
        let mut next = 0;
        while let Some(cell) = group.get(next).copied() {
            self.take_near(cell, 1, &mut group);
            next += 1;
        }
        group
    }

    /// Takes the marks up to `reach` cells from a cell away, and adds what had one to `taken`.
    pub(super) fn take_near(&mut self, cell: usize, reach: usize, taken: &mut Vec<usize>) {
        let (row, column) = (cell / self.columns, cell % self.columns);
        let across = column.saturating_sub(reach)..(column + reach + 1).min(self.columns);
        for y in row.saturating_sub(reach)..(row + reach + 1).min(self.rows) {
            let cells = across.clone().map(|x| y * self.columns + x);
            taken.extend(cells.filter(|cell| std::mem::take(&mut self.marks[*cell])));
        }
    }

    fn take(&mut self, cell: usize) -> bool {
        std::mem::take(&mut self.marks[cell])
    }

    /// Marks cells.
    pub(super) fn put(&mut self, cells: &[usize]) {
        cells.iter().for_each(|cell| self.marks[*cell] = true);
    }
}

/// A rectangle of cells.
pub(super) struct Part {
    left: usize,
    top: usize,
    columns: usize,
    rows: usize,
    /// Cells of a row of the whole.
    whole: usize,
}

impl Part {
    /// That of some cells and one cell more on each side, as far as there are `columns` × `rows` of them: what is outside of
    /// it is no neighbour of any.
    pub(super) fn around(cells: &[usize], columns: usize, rows: usize) -> Self {
        let places = cells.iter().map(|cell| (cell % columns, cell / columns));
        let (left, top, right, bottom) = places.fold((columns, rows, 0, 0), |(l, t, r, b), (x, y)| {
            (l.min(x.saturating_sub(1)), t.min(y.saturating_sub(1)), r.max(x + 2), b.max(y + 2))
        });
        let (columns_here, rows_here) =
            (right.min(columns).max(left) - left, bottom.min(rows).max(top) - top);
        Self { left, top, columns: columns_here, rows: rows_here, whole: columns }
    }

    /// Marks of cells of the whole that lie in it.
    pub(super) fn marks(&self, cells: &[usize]) -> Marks {
        let mut marks = vec![false; self.columns * self.rows];
        for cell in cells {
            marks[(cell / self.whole - self.top) * self.columns + cell % self.whole - self.left] = true;
        }
        Marks::new(self.columns, self.rows, marks)
    }

    /// Which cells of the whole some cells of it are.
    pub(super) fn in_whole(&self, cells: &[usize]) -> Vec<usize> {
        let place =
            |cell: &usize| (cell / self.columns + self.top) * self.whole + cell % self.columns + self.left;
        cells.iter().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(rows: &[&str]) -> Marks {
        let marks = rows.iter().flat_map(|row| row.bytes().map(|byte| byte == b'#')).collect();
        Marks::new(rows[0].len(), rows.len(), marks)
    }

    #[test]
    fn marks_grow_over_their_neighbours_and_shrink_but_not_at_the_border_of_the_picture() {
        let square = marks(&["###..", "###..", "###..", "....."]);
        assert_eq!(square.shrunk().marks, marks(&["##...", "##...", ".....", "....."]).marks);
        let dot = marks(&[".....", ".....", "..#..", "....."]);
        assert_eq!(dot.grown().marks, marks(&[".....", ".###.", ".###.", ".###."]).marks);
    }

    #[test]
    fn a_part_shrinks_as_the_whole_does() {
        let whole = marks(&["####...", "####...", "####...", "####..#", "......."]);
        let cells = [0, 1, 2, 3, 7, 8, 9, 10, 14, 15, 16, 17, 21, 22, 23, 24];
        let part = Part::around(&cells, 7, 5);
        let mut left = part.marks(&cells).shrunk();
        let mut expected = whole.clone();
        expected.marks[27] = false;
        let expected = expected.shrunk().take_group(0);
        assert_eq!((part.columns, part.rows), (5, 5));
        assert_eq!(part.in_whole(&left.take_group(0)), expected);
        let inner = Part::around(&[16], 7, 5);
        assert_eq!((inner.left, inner.top, inner.columns, inner.rows), (1, 1, 3, 3));
        assert_eq!(inner.in_whole(&inner.marks(&[16]).take_group(4)), [16]);
    }

    #[test]
    fn a_group_is_taken_once_and_ends_where_nothing_is_marked() {
        let mut two = marks(&["##..#", "#...#", "....."]);
        let mut group = two.take_group(0);
        group.sort_unstable();
        assert_eq!(group, [0, 1, 5]);
        assert!(two.take_group(0).is_empty());
        assert_eq!(two.take_group(4), [4, 9]);
        two.put(&[7]);
        assert_eq!(two.take_group(7), [7]);
    }
}
